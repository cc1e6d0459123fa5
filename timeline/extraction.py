"""One article to the mentions of events in it: what a worker does alone."""

from dataclasses import replace
from datetime import datetime

from timeline.mentions import find_mentions
from timeline.reading import anchor_of
from timeline.records import Article, EventMention, TimeSource
from timeline.settings import Settings
from timeline.temporal import Granularity, Interval, find_timexes


def article_mentions(article: Article, settings: Settings) -> list[EventMention]:
    """The event mentions of one article, in order of the text."""
    anchor, language = anchor_of(article, settings), article.language
    timexes = find_timexes(article.text, anchor, language)
    title_timexes = find_timexes(article.title or "", anchor, language)
    if anchor == article.published:
        return find_mentions(article, timexes, settings, title_timexes)
    undated = replace(article, publication=replace(article.publication, published=None))
    found = find_mentions(undated, timexes, settings, title_timexes)
    return [_published_about(mention, article, anchor) for mention in found]


def _published_about(
    mention: EventMention, article: Article, anchor: Interval | datetime | None
) -> EventMention:
    """A mention of an article whose day of publication is not known for sure."""
    mention = replace(
        mention,
        published=article.published,
        published_trusted=article.publication.trusted,
    )
    untimed = mention.timex is None and mention.interval is None
    if not untimed or not isinstance(anchor, Interval):
        return mention
    return replace(
        mention,
        interval=anchor,
        granularity=article.publication.granularity or Granularity.DAY,
        time_source=TimeSource.PUBLICATION,
    )
