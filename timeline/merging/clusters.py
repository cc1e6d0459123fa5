"""Mentions judged to report one event, as clusters that neither drift nor depend on
the order in which mentions come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from timeline.merging.antecedents import find_antecedents
from timeline.merging.blocking import candidates
from timeline.merging.columns import Columns
from timeline.merging.features import Features, is_sure
from timeline.merging.similarity import Likely, likely_pairs
from timeline.merging.timing import (
    CARRIED_DAYS,
    PUT_OFF_DAYS,
    day_reported,
    day_stated,
    tells_time,
)
from timeline.merging.vetoes import framed_apart, is_vetoed
from timeline.records import Status
from timeline.settings import Settings
from timeline.temporal.interval import DAY_SECONDS, Interval

_FAR = 1 << 62
_IN_ARTICLE = "article "
_CARRIED = "carried "
_TOLD = "told"
# Pairs that are scored together, which bounds the memory for it.
_TOGETHER = 1 << 15


@dataclass(slots=True)
class _Cluster:
    """What a growing cluster has settled: its days, its person, its articles' words.

    ``frame`` are the names of the places that sentences are set in, ``named`` all
    names. ``bounds`` are the latest begin and the earliest end, in seconds, of the
    times stated for sure in each unit, and of all stated in each article; ``told`` are
    those stated for sure in any unit, ``carried`` also those taken over, of each
    article, both widened by their own length. The ends are put off by what is tolerated
    between two such times. ``reported`` is the first day on which it
    was told as a fact, ``latest`` the last that is stated for it. ``marks`` gives each
    article's word that sets its event apart, if any.
    """

    members: list[int]
    bounds: dict[str, tuple[int, int]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    frame: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    marks: dict[str, str | None] = field(default_factory=dict)
    reported: int = _FAR
    latest: int = -_FAR


def cluster_mentions(
    features: Sequence[Features], settings: Settings
) -> list[list[int]]:
    """Positions of mentions, grouped; each sorted, and sorted by first.

    The best pairs are joined first, and no join makes a cluster whose members
    contradict each other, so that no chain of likenesses ties two events together.
    What names a known event joins those that tell it, before it is compared with others
    that name it.
    """
    clusters = {i: _start(one, i, settings) for i, one in enumerate(features)}
    owner = list(range(len(features)))

    def join(first: int, second: int, is_reprint: bool = False) -> bool:
        one, two = clusters[owner[first]], clusters[owner[second]]
        # Most likely pairs are of one cluster when their turn comes: what forbids a
        # merge need not be looked for.
        if one is two or not _compatible(one, two, settings):
            return False
        if not is_reprint and is_vetoed(features[first], features[second], settings):
            return False
        _join(one, two, clusters, owner)
        return True

    antecedents = find_antecedents(features)
    rest = []
    for pair in _best_first(features, settings):
        if antecedents.keys().isdisjoint(pair[:2]):
            join(*pair)
        else:
            rest.append(pair)
    for anaphor, telling in antecedents.items():
        for at in telling:
            if join(at, anaphor):
                break
    for pair in rest:
        join(*pair)
    return sorted(sorted(cluster.members) for cluster in clusters.values())


def _best_first(
    features: Sequence[Features], settings: Settings
) -> Iterator[tuple[int, int, bool]]:
    """Pairs of positions that a merge may be of, lower first, and if it is a reprint.

    The likest pair comes first, of equally like ones that of the lowest positions.
    """
    columns = Columns(features)
    first, second = candidates(columns)
    found = [
        likely_pairs(
            columns,
            first[begin : begin + _TOGETHER],
            second[begin : begin + _TOGETHER],
            settings,
        )
        for begin in range(0, len(first), _TOGETHER)
    ]
    if not found:
        return
    likely = Likely(*map(np.concatenate, zip(*found, strict=True)))
    order = np.lexsort((likely.second, likely.first, -likely.totals))
    yield from zip(
        likely.first[order].tolist(),
        likely.second[order].tolist(),
        likely.reprints[order].tolist(),
        strict=True,
    )


def _start(one: Features, position: int, settings: Settings) -> _Cluster:
    cluster = _Cluster(
        members=[position],
        names=set(one.names) if one.personal else set(),
        frame=one.frame,
        named=one.names,
        marks={one.mention.article_id: one.marker},
        reported=day_reported(one, _FAR),
        latest=day_stated(one, -_FAR),
    )
    if tells_time(one):
        told = _put_off(_widened(one.mention.interval), CARRIED_DAYS)
        if is_sure(one.mention):
            cluster.bounds[_CARRIED + one.mention.article_id] = told
        if one.sure:
            cluster.bounds[_TOLD] = told
    if one.stated is not None and one.unit is not None:
        begin, end = one.stated.begin_second, one.stated.end_second
        bound = (-_FAR if begin is None else begin, _FAR if end is None else end)
        cluster.bounds[_IN_ARTICLE + one.mention.article_id] = bound
        if one.sure:
            is_plan = one.mention.status is Status.PLANNED
            days = settings.max_disagreement_days + (PUT_OFF_DAYS if is_plan else 0)
            cluster.bounds[one.unit] = _put_off(bound, days)
    return cluster


def _put_off(bound: tuple[int, int], days: int) -> tuple[int, int]:
    """The bounds of a time that may be so many days later."""
    return bound[0], bound[1] + days * DAY_SECONDS


def _compatible(one: _Cluster, two: _Cluster, settings: Settings) -> bool:
    if one.names and two.names and one.names.isdisjoint(two.names):
        return False
    few, many = one.bounds, two.bounds
    if len(few) > len(many):
        few, many = many, few
    for key, bound in few.items():
        if key in many:
            begin, end = _meet(bound, many[key])
            if begin >= end:
                return False
    tolerated = settings.max_disagreement_days
    if max(one.latest, two.latest) - min(one.reported, two.reported) > tolerated:
        return False
    if framed_apart(one.frame, two.named) or framed_apart(two.frame, one.named):
        return False
    both = one.marks.keys() & two.marks.keys()
    return not both or all(one.marks[article] == two.marks[article] for article in both)


def _widened(interval: Interval | None) -> tuple[int, int]:
    if interval is None or interval.begin_second is None or interval.end_second is None:
        return -_FAR, _FAR
    length = interval.end_second - interval.begin_second
    return interval.begin_second - length, interval.end_second + length


def _meet(one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
    """The latest begin and the earliest end."""
    return max(one[0], two[0]), min(one[1], two[1])


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
    for key, bound in two.bounds.items():
        one.bounds[key] = _meet(bound, one.bounds.get(key, bound))
    one.names |= two.names
    one.frame |= two.frame
    one.named |= two.named
    one.marks |= two.marks
    one.reported = min(one.reported, two.reported)
    one.latest = max(one.latest, two.latest)
