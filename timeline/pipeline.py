"""Articles in, a timeline out: the stages in their order."""

import hashlib
import logging
from collections.abc import Callable, Iterable

import timeline
from timeline.mentions import find_mentions
from timeline.merging import find_copies, merge_mentions
from timeline.reading import Articles
from timeline.records import Article, EventMention, Rejected
from timeline.schema import SCHEMA_VERSION
from timeline.settings import Settings
from timeline.story import Timeline
from timeline.temporal import find_timexes

_LOG = logging.getLogger(__name__)


def reconstruct(
    articles: Iterable[Article],
    *,
    settings: Settings = Settings(),
    after_article: Callable[[], object] = lambda: None,
) -> Timeline:
    """The ordered, dated, sourced events that the articles report.

    The result does not depend on the order of the articles. An article that breaks
    a stage is left out and stands in the timeline's ``rejected`` with its reason.
    ``after_article`` is called after each, to move a progress bar.
    """
    rejected = list(articles.rejected) if isinstance(articles, Articles) else []
    kept = sorted(articles, key=lambda article: article.id)
    mentions: list[EventMention] = []
    for article in kept:
        try:
            mentions += article_mentions(article, settings)
        except Exception as error:  # one broken article must not stop ten thousand
            _LOG.exception("article %s could not be analysed", article.id)
            rejected.append(
                Rejected(article.id, "mentions", "internal_error", repr(error))
            )
        after_article()
    events = merge_mentions(mentions, find_copies(kept), settings)
    return Timeline(events, rejected, _metadata(kept, settings))


def article_mentions(article: Article, settings: Settings) -> list[EventMention]:
    """The event mentions of one article, in order of the text."""
    published, language = article.published, article.language
    timexes = find_timexes(article.text, published, language)
    title_timexes = find_timexes(article.title or "", published, language)
    return find_mentions(article, timexes, settings, title_timexes)


def _metadata(articles: Iterable[Article], settings: Settings) -> dict[str, str]:
    return {
        "schema_version": SCHEMA_VERSION,
        "engine_version": timeline.__version__,
        "settings_digest": _digest([repr(settings)]),
        "input_digest": _digest(repr(article) for article in articles),
    }


def _digest(parts: Iterable[str]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part.encode("utf-8", "surrogatepass"))
        whole.update(b"\0")
    return whole.hexdigest()
