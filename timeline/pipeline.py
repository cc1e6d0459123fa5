"""Articles in, a timeline out: the stages in their order."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from timeline.corrections import Correction, correct_events, read_corrections
from timeline.errors import DoubtfulPublication, warn_caller
from timeline.extraction import Extract, extract, extract_again
from timeline.merging import (
    Merged,
    collector_paused,
    copy_groups,
    join_copy_groups,
    join_events,
    joined_events,
    left_alone,
    merge_window,
    place_in_time,
    plan_windows,
    sketch,
)
from timeline.reading import Articles, compare_publications
from timeline.records import Article, Event
from timeline.schema import SCHEMA_VERSION
from timeline.settings import Settings
from timeline.story import Timeline
from timeline.version import VERSION


@collector_paused()
def reconstruct(
    articles: Iterable[Article],
    *,
    settings: Settings = Settings(),
    corrections: str | Path | Iterable[Correction] = (),
    after_article: Callable[[], object] = lambda: None,
) -> Timeline:
    """The ordered, dated, sourced events that the articles report.

    The result does not depend on the order of the articles. An article that breaks
    a stage is left out and stands in the timeline's ``rejected`` with its reason.
    ``corrections`` are a person's, or the file they stand in: see `read_corrections`.
    ``after_article`` is called after each, to move a progress bar.

    Raises:
        UnreadableInput: when the file of corrections cannot be read.
        InvalidCorrection: when an entry of it is not understood.
    """
    corrected = _corrections(corrections)
    rejected = list(articles.rejected) if isinstance(articles, Articles) else []
    extracts = _extracts(articles, settings, after_article)
    kept = [extract.article for extract in extracts]
    _warn_of_doubts(kept)
    rejected += [extract.failure for extract in extracts if extract.failure]
    metadata = timeline_metadata(map(article_digest, kept), settings)
    collection = _merge(extracts, settings)
    if not corrected:
        return Timeline(collection.events, rejected, metadata)
    outcome = correct_events(collection.events, corrected, collection.copies)
    metadata["corrections_digest"] = digest(map(repr, corrected))
    metadata["hidden_events"] = " ".join(outcome.hidden)
    return Timeline(outcome.events, rejected, metadata)


def _corrections(given: str | Path | Iterable[Correction]) -> tuple[Correction, ...]:
    """The corrections, by event id, read where a file is named."""
    if isinstance(given, str | Path):
        return read_corrections(given)
    return tuple(sorted(given, key=lambda each: each.event_id))


class _Collection(NamedTuple):
    """The events of all articles, and what merging knows of the collection."""

    events: Iterator[Event]
    copies: Mapping[str, str]


def _extracts(
    articles: Iterable[Article],
    settings: Settings,
    after_article: Callable[[], object],
) -> list[Extract]:
    """What each article reports, in order of id, all publication dates checked."""
    extracts, ordered = [], sorted(articles, key=lambda article: article.id)
    for article in ordered:
        extracts.append(extract(article, settings))
        after_article()
    compared = compare_publications([each.article for each in extracts], settings)
    return [
        each if each.article is article else extract_again(article, settings)
        for each, article in zip(extracts, compared, strict=True)
    ]


def _merge(extracts: Sequence[Extract], settings: Settings) -> _Collection:
    """The events of all articles, window by window in order of publication."""
    ordered = sorted(extracts, key=lambda each: _place(each.article))
    articles = [each.article for each in ordered]
    places = [_place(article)[0] for article in articles]
    windows = plan_windows(places, settings.max_merged_articles)
    sketches = list(map(sketch, articles))
    copies = join_copy_groups(
        copy_groups(sketches[window.begin : window.reach]) for window in windows
    )
    merged, before = [], frozenset[str]()
    for window in windows:
        beyond = frozenset(a.id for a in articles[window.end : window.reach])
        inside = ordered[window.begin : window.reach]
        mentions = [mention for each in inside for mention in each.mentions]
        merged.append(
            merge_window(mentions, copies, settings, before=before, beyond=beyond)
        )
        before = beyond
    return _Collection(_joined(merged, copies), copies)


def _joined(merged: Sequence[Merged], copies: Mapping[str, str]) -> Iterator[Event]:
    """The events of all windows, those joined that two of them have reports of."""
    by_id = {event.id: event for window in merged for event in window.events}
    groups = joined_events(merged)
    renamed: dict[str, str | None] = dict.fromkeys(left_alone(merged, groups))
    for ids in groups:
        whole = join_events([by_id[event_id] for event_id in ids], copies)
        renamed |= dict.fromkeys(ids, whole.id)
        by_id[whole.id] = whole
    for event_id in renamed.keys() - set(renamed.values()):
        del by_id[event_id]
    return (rename_related(event, renamed) for event in by_id.values())


def rename_related(event: Event, renamed: Mapping[str, str | None]) -> Event:
    """The event with the new ids of those related to it; None are left out."""
    if renamed.keys().isdisjoint(event.related):
        return event
    related = {renamed.get(event_id, event_id) for event_id in event.related}
    kept = {event_id for event_id in related if event_id is not None}
    return replace(event, related=tuple(sorted(kept - {event.id})))


def _place(article: Article) -> tuple[int, str]:
    return place_in_time(article.id, article.published), article.id


def warn_of_doubts(articles: int, unsure: int, doubted: int, estimated: int) -> None:
    """Warn once, with counts, of articles that no sure date anchors."""
    if unsure:
        known = [f"{doubted} contradict theirs"] if doubted else []
        known += [f"{estimated} can be estimated"] if estimated else []
        note = f" ({', '.join(known)})" if known else ""
        warn_caller(
            f"{unsure} of {articles} articles have no publication date to trust{note}: "
            "what they tell in relative words stays undated",
            DoubtfulPublication,
        )


def _warn_of_doubts(articles: Sequence[Article]) -> None:
    unsure = [each.publication for each in articles if not each.publication.trusted]
    doubted = sum(bool(publication.doubts) for publication in unsure)
    estimated = sum(publication.estimate is not None for publication in unsure)
    warn_of_doubts(len(articles), len(unsure), doubted, estimated)


_digested = attrgetter(*(f.name for f in fields(Article) if f.name != "warnings"))


def article_digest(article: Article) -> str:
    """Of everything about an article that a timeline can depend on."""
    return digest([repr(_digested(article))])


def timeline_metadata(digests: Iterable[str], settings: Settings) -> dict[str, str]:
    """What made a timeline; ``digests`` are its articles', in order of their ids."""
    return {
        "schema_version": SCHEMA_VERSION,
        "engine_version": VERSION,
        "settings_digest": digest([repr(settings)]),
        "input_digest": digest(digests),
    }


def digest(parts: Iterable[str]) -> str:
    """The SHA-256 of texts, in hexadecimal digits."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part.encode("utf-8", "surrogatepass"))
        whole.update(b"\0")
    return whole.hexdigest()
