"""Where a mention stands: its place tells it from all others of a collection."""

from timeline.records import EventMention

Place = tuple[str, bool, int, int]
"""Where a mention stands: article, whether in its title, its trigger's span."""

SentencePlace = tuple[str, bool, int]
"""Where its sentence stands: article, whether in its title, the begin of its span."""


def place_of(mention: EventMention) -> Place:
    """Where a mention stands, which no other mention shares."""
    trigger = mention.trigger
    return mention.article_id, mention.in_title, trigger.begin, trigger.end


def leader_place(mention: EventMention) -> Place | None:
    """Where the event stands that its clause is about; None where it is this one."""
    if mention.leader is None:
        return None
    leader = mention.leader
    return mention.article_id, mention.in_title, leader.begin, leader.end


def sentence_of(mention: EventMention) -> SentencePlace:
    """Where the sentence of a mention stands."""
    return mention.article_id, mention.in_title, mention.span.begin
