"""Mentions of many articles to events: compare, cluster, agree, link."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.merging.background import is_background
from timeline.merging.borders import Border, Merged
from timeline.merging.clusters import cluster_mentions
from timeline.merging.collector import collector_paused
from timeline.merging.consensus import agree
from timeline.merging.features import Features, read_features
from timeline.merging.folding import fold_clusters
from timeline.merging.followups import link_follow_ups
from timeline.merging.lines import group_lines
from timeline.merging.similarity import Evidence, compare
from timeline.merging.standing import place_of
from timeline.merging.votes import Sources
from timeline.merging.weeks import settle_weeks
from timeline.merging.wording import read_wording
from timeline.merging.years import settle_years
from timeline.records import Event, EventMention
from timeline.settings import Settings


def merge_mentions(
    mentions: Iterable[EventMention],
    copies: Mapping[str, str],
    settings: Settings = Settings(),
) -> list[Event]:
    """The events that the mentions report, sorted by id, each with all its mentions.

    ``copies`` gives the copy group of each article, as `find_copies` finds them. The
    order of the mentions does not matter.
    """
    merged = merge_window(mentions, copies, settings)
    return sorted(merged.events, key=lambda event: event.id)


@collector_paused()
def merge_window(
    mentions: Iterable[EventMention],
    copies: Mapping[str, str],
    settings: Settings,
    *,
    before: Container[str] = frozenset(),
    beyond: Container[str] = frozenset(),
) -> Merged:
    """The events of one window of a collection.

    ``beyond`` are the articles of the next window that are looked at, ``before`` those
    of this one that the window before looked at. How telling a term is, the window
    alone decides, so that what is found in it stays when others get more articles.
    """
    sources = Sources(copies)
    given = sorted(mentions, key=_mention_key)
    wording = read_wording(given)
    dated = settle_years(given, wording.vectors, sources)
    ordered = settle_weeks(dated, wording.vectors, sources)
    features = read_features(ordered, wording, settings)
    clusters = fold_clusters(cluster_mentions(features, settings), ordered, sources)
    seen = {at for at, one in enumerate(ordered) if one.article_id in before}
    apart = {at for at, one in enumerate(ordered) if one.article_id in beyond}
    kept = [
        cluster
        for cluster in clusters
        if not seen.isdisjoint(cluster)
        or not is_background([ordered[at] for at in cluster], sources)
    ]
    parts = [_parted(one, apart) for one in kept if not apart.issuperset(one)]

    def told_by(part: _Part) -> Event:
        return agree([ordered[at] for at in part.own], sources, wording.vectors)

    events, parts = _lines(parts, told_by, features, settings)
    members = [[features[at] for at in part.own] for part in parts]
    return _merged(link_follow_ups(events, members), parts, ordered, seen, sources)


class _Part(NamedTuple):
    """The mentions of a cluster, by place: the window's own, and those of the next."""

    own: list[int]
    outer: list[int]


def _parted(cluster: Iterable[int], apart: Container[int]) -> _Part:
    """The mentions of a cluster, those of the next window set apart."""
    part = _Part([], [])
    for at in cluster:
        (part.outer if at in apart else part.own).append(at)
    return part


def _merged(
    events: Sequence[Event],
    parts: Sequence[_Part],
    ordered: Sequence[EventMention],
    seen: Container[int],
    sources: Sources,
) -> Merged:
    """The events, made of these parts, with what ties them to the windows beside."""
    return Merged(
        events=tuple(events),
        borders=tuple(
            Border(event.id, tuple(place_of(ordered[at]) for at in part.outer))
            for event, part in zip(events, parts, strict=True)
            if part.outer
        ),
        event_at={
            place_of(ordered[at]): event.id
            for event, part in zip(events, parts, strict=True)
            for at in part.own
            if at in seen
        },
        tentative=frozenset(
            event.id for event in events if is_background(event.mentions, sources)
        ),
    )


def _lines(
    parts: Sequence[_Part],
    told_by: Callable[[_Part], Event],
    features: Sequence[Features],
    settings: Settings,
) -> tuple[list[Event], list[_Part]]:
    """The events of the parts, those made one that would be one line told twice.

    Who asks for background wants all triggers apart.
    """
    events = list(map(told_by, parts))
    if settings.include_background:
        return events, list(parts)
    members = [[features[at] for at in part.own] for part in parts]
    lines = group_lines(events, members)
    joined = [_joined([parts[number] for number in same]) for same in lines]
    titles = [_title_of([events[number] for number in same]) for same in lines]
    told = [
        replace(told_by(part), title=title) if len(same) > 1 else events[same[0]]
        for part, same, title in zip(joined, lines, titles, strict=True)
    ]
    return told, joined


def _title_of(events: Sequence[Event]) -> str:
    """The title that most sources tell, with what another one adds to its words."""
    most = max(events, key=lambda event: (event.salience, len(event.title))).title
    part = most.rstrip(".").lower()
    return max((e.title for e in events if part in e.title.lower()), key=len)


def _joined(parts: Sequence[_Part]) -> _Part:
    return _Part(
        [at for part in parts for at in part.own],
        [at for part in parts for at in part.outer],
    )


def join_events(parts: Sequence[Event], copies: Mapping[str, str]) -> Event:
    """One event of the parts of it that several windows found.

    What is related to one part is related to the whole.
    """
    mentions = [mention for part in parts for mention in part.mentions]
    vectors = read_wording(mentions).vectors
    related = {event_id for part in parts for event_id in part.related}
    related -= {part.id for part in parts}
    whole = agree(mentions, Sources(copies), vectors)
    return replace(whole, related=tuple(sorted(related)))


def merge_evidence(
    first: EventMention,
    second: EventMention,
    context: Iterable[EventMention],
    settings: Settings = Settings(),
) -> Evidence:
    """What speaks for and against two mentions of a collection being one event.

    ``context`` are the mentions of the collection, the two among them: how telling a
    word is, and which articles tell one story, depends on all.

    Raises:
        ValueError: when a mention is not in the context.
    """
    ordered = sorted(context, key=_mention_key)
    places = ordered.index(first), ordered.index(second)
    features = read_features(ordered, read_wording(ordered), settings)
    return compare(features[places[0]], features[places[1]], settings)


def _mention_key(mention: EventMention) -> tuple[str, bool, int, int, int, int, str]:
    span, trigger = mention.span, mention.trigger
    return (
        mention.article_id,
        not mention.in_title,
        trigger.begin,
        trigger.end,
        span.begin,
        span.end,
        mention.text,
    )
