"""Mentions of many articles to events: compare, cluster, agree, link."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.merging.background import is_background
from timeline.merging.borders import Border, Merged, place_of
from timeline.merging.clusters import cluster_mentions
from timeline.merging.collector import collector_paused
from timeline.merging.consensus import agree
from timeline.merging.features import read_features
from timeline.merging.folding import fold_clusters
from timeline.merging.followups import link_follow_ups
from timeline.merging.similarity import Evidence, compare
from timeline.merging.votes import Sources
from timeline.merging.wording import read_wording
from timeline.merging.years import settle_years
from timeline.records import Event, EventMention
from timeline.settings import Settings
from timeline.temporal.interval import Interval


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
    ordered = settle_years(given, wording.vectors, sources)
    features = read_features(ordered, wording, settings)
    clusters = fold_clusters(cluster_mentions(features, settings), ordered, sources)
    seen = {at for at, one in enumerate(ordered) if one.article_id in before}
    apart = {at for at, one in enumerate(ordered) if one.article_id in beyond}
    own: list[list[int]] = []
    outer: list[list[int]] = []
    for cluster in clusters:
        told = [ordered[at] for at in cluster]
        if seen.isdisjoint(cluster) and is_background(told, sources):
            continue
        inside = [at for at in cluster if at not in apart]
        if inside:
            own.append(inside)
            outer.append([at for at in cluster if at in apart])

    def told_by(cluster: Iterable[int]) -> Event:
        return agree([ordered[at] for at in cluster], sources, wording.vectors)

    events = list(map(told_by, own))
    groups = _lines(events, settings)
    own = [[at for each in group for at in own[each]] for group in groups]
    outer = [[at for each in group for at in outer[each]] for group in groups]
    events = [
        told_by(cluster) if len(group) > 1 else events[group[0]]
        for group, cluster in zip(groups, own, strict=True)
    ]
    members = [[features[at] for at in cluster] for cluster in own]
    return Merged(
        events=tuple(link_follow_ups(events, members)),
        borders=tuple(
            Border(event.id, tuple(place_of(ordered[at]) for at in rest))
            for event, rest in zip(events, outer, strict=True)
            if rest
        ),
        event_at={
            place_of(ordered[at]): event.id
            for event, cluster in zip(events, own, strict=True)
            for at in cluster
            if at in seen
        },
        tentative=frozenset(
            event.id for event in events if is_background(event.mentions, sources)
        ),
    )


def _lines(events: Sequence[Event], settings: Settings) -> list[list[int]]:
    """The places of events, those together that would be one line told twice.

    They have one title and one time. Who asks for background wants all triggers apart.
    """
    if settings.include_background:
        return [[at] for at in range(len(events))]
    lines: dict[tuple[str, Interval | None], list[int]] = defaultdict(list)
    for at, event in enumerate(events):
        lines[event.title, event.interval].append(at)
    return list(lines.values())


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
