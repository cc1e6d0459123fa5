"""Reads one sentence or article for the tests of mentions."""

from datetime import datetime

from timeline.mentions import find_mentions
from timeline.records import Article, EventMention, Publication
from timeline.settings import Settings
from timeline.temporal import find_timexes

THURSDAY = datetime(2024, 3, 14)


def mentions_of(
    text: str,
    *,
    published: datetime | None = THURSDAY,
    title: str | None = None,
    settings: Settings = Settings(),
) -> list[EventMention]:
    """The mentions of a text that appeared on Thursday, 14 March 2024."""
    article = Article("a", text, Publication(published), title)
    timexes = find_timexes(text, published)
    return find_mentions(
        article, timexes, settings, find_timexes(title or "", published)
    )


def day_of(mention: EventMention) -> str | None:
    """The first day of a mention's time as text."""
    if mention.interval is None or mention.interval.begin is None:
        return None
    return mention.interval.begin.date().isoformat()
