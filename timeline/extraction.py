"""One article to the mentions of events in it: what a worker does alone."""

import logging
from dataclasses import dataclass, replace
from datetime import datetime

from timeline.errors import UnknownLanguage
from timeline.mentions import LANGUAGES, find_mentions
from timeline.reading import anchor_of, check_alone
from timeline.records import Article, EventMention, Rejected, TimeSource
from timeline.settings import Settings
from timeline.temporal import Granularity, Interval, Timex, find_timexes

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Extract:
    """An article with its publication date checked, and what it reports.

    ``failure`` says why there are no mentions, where the article broke a stage.
    """

    article: Article
    mentions: tuple[EventMention, ...] = ()
    failure: Rejected | None = None


def extract(article: Article, settings: Settings) -> Extract:
    """Check the date of one article and find its mentions; never raises for it."""
    checked, timexes = check_alone(article)
    return _extract(checked, timexes, settings)


def extract_again(article: Article, settings: Settings) -> Extract:
    """Find the mentions of an article whose date other articles put in doubt."""
    return _extract(article, None, settings)


def _extract(
    article: Article, timexes: list[Timex] | None, settings: Settings
) -> Extract:
    try:
        return Extract(article, tuple(_mentions(article, timexes, settings)))
    except UnknownLanguage as error:
        code, stage, detail = "unknown_language", "mentions", str(error)
    except Exception as error:  # one broken article must not stop ten thousand
        _LOG.warning("article %s could not be analysed: %r", article.id, error)
        _LOG.debug("article %s", article.id, exc_info=True)
        code, stage, detail = "internal_error", "mentions", repr(error)
    return Extract(article, failure=Rejected(article.id, stage, code, detail))


def _mentions(
    article: Article, timexes: list[Timex] | None, settings: Settings
) -> list[EventMention]:
    """The event mentions of one article, in order of the text.

    ``timexes`` are those of its text, resolved against its publication date.

    Raises:
        UnknownLanguage: when its language is none whose clauses can be read.
    """
    anchor, language = anchor_of(article, settings), article.language
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise UnknownLanguage(
            f"{article.id}: no events are read in {language!r} (only in {known})"
        )
    if timexes is None or anchor != article.published:
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
