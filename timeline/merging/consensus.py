"""A cluster of mentions as one event: what they agree on, and what they do not."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from timeline.merging.conflicts import find_conflicts, leading_mentions
from timeline.merging.dates import AgreedTime, agree_on_time, states_day
from timeline.merging.languages.en.words import GIVING_UP
from timeline.merging.participants import agree_on_participants
from timeline.merging.terms import Vector
from timeline.merging.titles import best_title
from timeline.merging.votes import Sources, votes
from timeline.records import Event, EventMention, Status

_MANY = 2  # of so many sources, one is about the event: enough to tell it
_STATUSES = (Status.HAPPENED, Status.DENIED, Status.PLANNED, Status.POSSIBLE)


def agree(
    mentions: Iterable[EventMention],
    sources: Sources,
    vectors: Mapping[str, Vector],
) -> Event:
    """The event that the mentions report, its mentions in order of publication.

    ``vectors`` gives the terms of each sentence.
    """
    ordered = sorted(mentions, key=_report_key)
    articles = sorted({mention.article_id for mention in ordered})
    published = [m.published for m in ordered if m.published is not None]
    # Where a clause names the event only in passing, it is about something else.
    leading = leading_mentions(ordered)
    # Its day may still stand only beside the word that is named in passing.
    dating = leading if any(map(states_day, leading)) else ordered
    time = agree_on_time(dating, sources)
    status = _status(leading, time, sources)
    if status is Status.PLANNED:  # a plan is done once it is told, if only in passing
        fate = [m for m in ordered if _tells_fate(m)]
        status = Status.DENIED if _is_given_up(fate) else _status(fate, time, sources)
    telling = _telling(ordered, leading, status, sources)
    title = best_title(telling or leading, time.interval, vectors)
    place = _place(ordered, sources)
    return Event(
        id=event_id(ordered[0]),
        title=title,
        interval=time.interval,
        granularity=time.granularity,
        edtf=time.edtf,
        participants=agree_on_participants(
            ordered, leading, sources, title=title, place=place
        ),
        place=place,
        status=status,
        time_source=time.source,
        salience=sources.independent(ordered),
        n_articles=len(articles),
        n_copies=sum(map(sources.is_copy, articles)),
        conflicts=(*time.conflicts, *find_conflicts(ordered, sources)),
        related=(),
        first_reported=min(published, default=None),
        last_reported=max(published, default=None),
        mentions=tuple(ordered),
        time_trusted=time.interval is None or any(map(_trusts_time, leading)),
    )


def _telling(
    mentions: Sequence[EventMention],
    leading: Sequence[EventMention],
    status: Status,
    sources: Sources,
) -> list[EventMention]:
    """The mentions of which one's clause is to be the title; may be empty.

    Where most sources only name the event in passing, as a summit that many speak at,
    the few that are about it are often about a side of it: then the clauses of others
    may tell it as well.
    """
    telling = [m for m in leading if m.status is status]
    if len(mentions) == 1:
        return telling
    if _MANY * sources.independent(telling) >= sources.independent(mentions):
        return telling
    articles = {mention.article_id for mention in telling}
    aside = [m for m in mentions if m.status is status and m.clause]
    return telling + [m for m in aside if m.article_id not in articles]


def _tells_fate(mention: EventMention) -> bool:
    """Whether a mention can tell what became of a plan.

    What is denied in passing may be another, ``denied that a sale was agreed``, unless
    its day is told, or that it was a plan: ``abandoned its plan to buy the mill``.
    """
    if mention.status is not Status.DENIED or mention.leader is None:
        return True
    begin, end = mention.leader.begin, mention.leader.end
    verb = mention.text[begin - mention.span.begin : end - mention.span.begin]
    return states_day(mention) or verb.lower() in GIVING_UP


def _is_given_up(mentions: Iterable[EventMention]) -> bool:
    """Whether the last that is told of a plan is that nothing comes of it."""
    told = [one for one in mentions if one.published is not None]
    if any(one.status is Status.HAPPENED for one in told):
        return False
    last = {one.status for one in told if one.published == told[-1].published}
    return last == {Status.DENIED}


def _trusts_time(mention: EventMention) -> bool:
    """Whether a mention's time stands without a doubtful publication date."""
    whole = mention.timex is not None and mention.timex.anchor is None
    return mention.interval is not None and (mention.published_trusted or whole)


def _report_key(mention: EventMention) -> tuple[bool, datetime, str, bool, int, int]:
    """Earliest report first, then by article and place in it: a total order."""
    trigger = mention.trigger
    return (
        mention.published is None,
        mention.published or datetime.min,
        mention.article_id,
        not mention.in_title,
        trigger.begin,
        trigger.end,
    )


def event_id(first: EventMention) -> str:
    """The id of the event of which this is the earliest report.

    It is a digest of where that report stands, which later articles leave as it is.
    """
    part = "title" if first.in_title else "text"
    named = f"{first.article_id}\0{part}\0{first.trigger.begin}\0{first.trigger.end}"
    return hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _status(
    mentions: Sequence[EventMention], time: AgreedTime, sources: Sources
) -> Status:
    """What most sources say, a report of the deed outweighing its announcement."""
    begin = time.interval.begin if time.interval else None
    if len(mentions) == 1:
        return _status_of(mentions[0], begin)
    counts = votes(mentions, sources, lambda mention: [_status_of(mention, begin)])
    happened = counts.get(Status.HAPPENED, 0)
    if happened and happened >= counts.get(Status.DENIED, 0):
        return Status.HAPPENED
    said = [status for status in _STATUSES if counts.get(status)]
    return min(said, key=lambda status: (-counts[status], _STATUSES.index(status)))


def _status_of(mention: EventMention, begin: datetime | None) -> Status:
    """The status of a mention; what is told before its day can only be planned."""
    early = (
        mention.status is Status.HAPPENED
        and begin is not None
        and mention.published is not None
        and mention.published_trusted
        and mention.published.date() < begin.date()
    )
    return Status.PLANNED if early else mention.status


def _place(mentions: Sequence[EventMention], sources: Sources) -> str | None:
    if len(mentions) == 1:
        return mentions[0].place or None
    counts = votes(mentions, sources, lambda m: [m.place] if m.place else [])
    return min(counts, key=lambda name: (-counts[name], -len(name), name), default=None)
