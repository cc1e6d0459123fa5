"""Mentions judged to report one event, as clusters that neither drift nor depend on
the order in which mentions come."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.merging.blocking import candidate_pairs
from timeline.merging.features import Features
from timeline.merging.similarity import compare
from timeline.settings import Settings
from timeline.temporal.interval import DAY_SECONDS

_FAR = 1 << 62


@dataclass(slots=True)
class _Cluster:
    """What a growing cluster has settled: its days, its person, its article's words."""

    members: list[int]
    latest_begin: int = -_FAR
    earliest_end: int = _FAR
    names: set[str] = field(default_factory=set)
    marks: set[tuple[str, str | None]] = field(default_factory=set)


def cluster_mentions(
    features: Sequence[Features], settings: Settings
) -> list[list[int]]:
    """Positions of mentions, grouped; each sorted, and sorted by first.

    The best pairs are joined first, and no join makes a cluster whose members
    contradict each other, so that no chain of likenesses ties two events together.
    """
    scored = []
    for first, second in candidate_pairs(features):
        total = compare(features[first], features[second], settings).total(settings)
        if total >= settings.merge_threshold:
            scored.append((-total, first, second))
    clusters = {i: _start(one, i) for i, one in enumerate(features)}
    owner = list(range(len(features)))
    for _, first, second in sorted(scored):
        one, two = clusters[owner[first]], clusters[owner[second]]
        if one is not two and _compatible(one, two, settings):
            _join(one, two, clusters, owner)
    return sorted(sorted(cluster.members) for cluster in clusters.values())


def _start(one: Features, position: int) -> _Cluster:
    cluster = _Cluster(
        members=[position],
        names=set(one.names) if one.personal else set(),
        marks={(one.mention.article_id, one.marker)},
    )
    if one.stated is not None:
        if one.stated.begin_second is not None:
            cluster.latest_begin = one.stated.begin_second
        if one.stated.end_second is not None:
            cluster.earliest_end = one.stated.end_second
    return cluster


def _compatible(one: _Cluster, two: _Cluster, settings: Settings) -> bool:
    if one.names and two.names and one.names.isdisjoint(two.names):
        return False
    begin = max(one.latest_begin, two.latest_begin)
    end = min(one.earliest_end, two.earliest_end)
    if begin - end >= settings.max_disagreement_days * DAY_SECONDS:
        return False
    marked = dict(one.marks)
    return all(marked.get(article, mark) == mark for article, mark in two.marks)


def _join(
    one: _Cluster, two: _Cluster, clusters: dict[int, _Cluster], owner: list[int]
) -> None:
    """Let the larger cluster take in the smaller."""
    if len(one.members) < len(two.members):
        one, two = two, one
    keeper = owner[one.members[0]]
    del clusters[owner[two.members[0]]]
    for member in two.members:
        owner[member] = keeper
    one.members += two.members
    one.latest_begin = max(one.latest_begin, two.latest_begin)
    one.earliest_end = min(one.earliest_end, two.earliest_end)
    one.names |= two.names
    one.marks |= two.marks
