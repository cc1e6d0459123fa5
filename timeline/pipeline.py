"""Articles in, a timeline out: the stages in their order."""

import hashlib
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple

from timeline.errors import DoubtfulPublication
from timeline.extraction import Extract, extract, extract_again
from timeline.merging import find_copies, merge_mentions
from timeline.reading import Articles, compare_publications
from timeline.records import Article
from timeline.schema import SCHEMA_VERSION
from timeline.settings import Settings
from timeline.story import Timeline
from timeline.version import VERSION


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
    extracts = _extracts(articles, settings, after_article)
    kept = [extract.article for extract in extracts]
    _warn_of_doubts(kept)
    rejected += [extract.failure for extract in extracts if extract.failure]
    mentions = [mention for extract in extracts for mention in extract.mentions]
    events = merge_mentions(mentions, find_copies(kept), settings)
    return Timeline(events, rejected, _metadata(kept, settings))


def _extracts(
    articles: Iterable[Article],
    settings: Settings,
    after_article: Callable[[], object],
) -> list[Extract]:
    """What each article reports, in order of id, all publication dates checked."""
    extracts = []
    for article in sorted(articles, key=lambda article: article.id):
        extracts.append(extract(article, settings))
        after_article()
    compared = compare_publications([each.article for each in extracts], settings)
    return [
        each if each.article is article else extract_again(article, settings)
        for each, article in zip(extracts, compared, strict=True)
    ]


def _warn_of_doubts(articles: Sequence[Article]) -> None:
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
        "engine_version": VERSION,
        "settings_digest": _digest([repr(settings)]),
        "input_digest": _digest(repr(astuple(article)) for article in articles),
    }


def _digest(parts: Iterable[str]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part.encode("utf-8", "surrogatepass"))
        whole.update(b"\0")
    return whole.hexdigest()
