"""Articles in, a timeline out: the stages in their order."""

import hashlib
import logging
import warnings
from collections.abc import Callable, Iterable
from dataclasses import astuple

import timeline
from timeline.errors import DoubtfulPublication, UnknownLanguage
from timeline.extraction import article_mentions
from timeline.merging import find_copies, merge_mentions
from timeline.reading import Articles, check_articles
from timeline.records import Article, EventMention, Rejected
from timeline.schema import SCHEMA_VERSION
from timeline.settings import Settings
from timeline.story import Timeline

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
    ordered = sorted(articles, key=lambda article: article.id)
    kept = check_articles(Articles(ordered), settings)
    _warn_of_doubts(kept)
    mentions: list[EventMention] = []
    for article in kept:
        try:
            mentions += article_mentions(article, settings)
        except UnknownLanguage as error:
            rejected.append(
                Rejected(article.id, "temporal", "unknown_language", str(error))
            )
        except Exception as error:  # one broken article must not stop ten thousand
            _LOG.exception("article %s could not be analysed", article.id)
            rejected.append(
                Rejected(article.id, "mentions", "internal_error", repr(error))
            )
        after_article()
    events = merge_mentions(mentions, find_copies(kept), settings)
    return Timeline(events, rejected, _metadata(kept, settings))


def _warn_of_doubts(articles: Articles) -> None:
    """Warn once, with counts, of articles that no sure date anchors."""
    unsure = [each.publication for each in articles if not each.publication.trusted]
    doubted = sum(bool(publication.doubts) for publication in unsure)
    estimated = sum(publication.estimate is not None for publication in unsure)
    if unsure:
        warnings.warn(
            f"{len(unsure)} of {len(articles)} articles have no publication date to "
            f"trust ({doubted} contradict theirs, {estimated} can be estimated): what "
            "they tell in relative words stays undated",
            DoubtfulPublication,
            stacklevel=3,
        )


def _metadata(articles: Iterable[Article], settings: Settings) -> dict[str, str]:
    return {
        "schema_version": SCHEMA_VERSION,
        "engine_version": timeline.__version__,
        "settings_digest": _digest([repr(settings)]),
        "input_digest": _digest(repr(astuple(article)) for article in articles),
    }


def _digest(parts: Iterable[str]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part.encode("utf-8", "surrogatepass"))
        whole.update(b"\0")
    return whole.hexdigest()
