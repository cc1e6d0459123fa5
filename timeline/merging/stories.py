"""Which articles tell one story: groups of articles alike in what they report.

Groups grow by average linkage, the likeness of two groups being the mean over all
their pairs, which their sums of vectors give without looking at the pairs. Only
groups that hold near neighbours are compared, so that the cost grows with the number
of articles and not with its square.
"""

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from timeline.merging.terms import Vector

# Articles that each article is compared with, by their most telling shared terms.
_NEIGHBOURS = 20
# An article is looked up by its most telling terms, and a term found in more articles
# than this by the articles that stand nearest in order.
_KEY_TERMS = 40
_POSTINGS = 200
# Terms kept of the sum over a story; the rest weigh little.
_STORY_TERMS = 300

_Columns = npt.NDArray[np.intp]
_Weights = npt.NDArray[np.float64]
_Key = TypeVar("_Key", int, str)


def group_stories(
    vectors: Mapping[str, Vector], order: Sequence[str], least_likeness: float
) -> dict[str, int]:
    """A story number for every article of ``order``.

    ``order`` puts near each other the articles likely to tell one story, as by day of
    publication; the numbers follow it.
    """
    arrays = _Arrays(vectors, order)
    groups = _Groups(vectors, order, arrays, _neighbours(vectors, order, arrays))
    heap = [
        (-likeness, first, second)
        for first, near in groups.near.items()
        for second, likeness in near.items()
        if first < second and likeness >= least_likeness
    ]
    heapq.heapify(heap)
    while heap:
        _, first, second = heapq.heappop(heap)
        if first in groups.members and second in groups.members:
            joined = groups.join(first, second)
            for other, likeness in groups.near[joined].items():
                if likeness >= least_likeness:
                    heapq.heappush(heap, (-likeness, other, joined))
    ordered = sorted(groups.members.values(), key=min)
    return {order[p]: story for story, places in enumerate(ordered) for p in places}


class _Arrays:
    """The vectors of articles and groups, by number, to multiply one with many."""

    def __init__(self, vectors: Mapping[str, Vector], order: Sequence[str]) -> None:
        terms = {term for vector in vectors.values() for term in vector}
        self._columns = {term: column for column, term in enumerate(terms)}
        self._row = np.zeros(len(terms))
        self._vectors: dict[int, tuple[_Columns, _Weights]] = {}
        for place, name in enumerate(order):
            self.add(place, vectors[name])

    def add(self, number: int, vector: Vector) -> None:
        """Keep the vector of an article or group."""
        columns = map(self._columns.__getitem__, vector)
        self._vectors[number] = (
            np.fromiter(columns, np.intp, len(vector)),
            np.fromiter(vector.values(), np.float64, len(vector)),
        )

    def products(self, number: int, others: Sequence[int]) -> list[float]:
        """The scalar products of one vector with others."""
        if not others:
            return []
        columns, weights = self._vectors[number]
        self._row[columns] = weights
        columns_of_others, weights_of_others = zip(
            *map(self._vectors.__getitem__, others), strict=True
        )
        places = np.repeat(np.arange(len(others)), list(map(len, columns_of_others)))
        products = self._row[np.concatenate(columns_of_others)]
        products *= np.concatenate(weights_of_others)
        self._row[columns] = 0.0
        found: list[float] = np.bincount(places, products, len(others)).tolist()
        return found


class _Groups:
    """Groups of articles, by number: members, sums of vectors, likest other groups."""

    def __init__(
        self,
        vectors: Mapping[str, Vector],
        order: Sequence[str],
        arrays: _Arrays,
        near: dict[int, dict[int, float]],
    ) -> None:
        self.members = {place: [place] for place in range(len(order))}
        self.sums = {place: dict(vectors[name]) for place, name in enumerate(order)}
        self.arrays = arrays
        self.near = near
        self._next = len(order)

    def join(self, first: int, second: int) -> int:
        """Make one group of two; its number, its likeness to its neighbours known."""
        joined, self._next = self._next, self._next + 1
        known = self._likest(first, second)
        self.members[joined] = self.members.pop(first) + self.members.pop(second)
        self.sums[joined] = _sum(self.sums.pop(first), self.sums.pop(second))
        self.near[joined] = {}
        self.arrays.add(joined, self.sums[joined])
        for other, product in zip(
            known, self.arrays.products(joined, known), strict=True
        ):
            pairs = len(self.members[other]) * len(self.members[joined])
            self.near[joined][other] = self.near[other][joined] = product / pairs
        return joined

    def _likest(self, first: int, second: int) -> list[int]:
        """The groups that were most like either of two, those two left out."""
        known: dict[int, float] = {}
        for near in (self.near.pop(first), self.near.pop(second)):
            for other, likeness in near.items():
                if other in self.members and other not in (first, second):
                    known[other] = max(likeness, known.get(other, 0.0))
        return _heaviest(known, 2 * _NEIGHBOURS)


def _sum(first: Vector, second: Vector) -> Vector:
    if len(first) < len(second):
        first, second = second, first
    total = dict(first)
    for term, weight in second.items():
        total[term] = total.get(term, 0.0) + weight
    if len(total) > 2 * _STORY_TERMS:
        return {term: total[term] for term in _heaviest(total, _STORY_TERMS)}
    return total


def _neighbours(
    vectors: Mapping[str, Vector], order: Sequence[str], arrays: _Arrays
) -> dict[int, dict[int, float]]:
    """For each place in the order, the places of the articles most like it."""
    key_terms = [_heaviest(vectors[name], _KEY_TERMS) for name in order]
    holders: dict[str, list[int]] = defaultdict(list)
    for place, found in enumerate(key_terms):
        for term in found:
            holders[term].append(place)
    postings = {term: np.array(places) for term, places in holders.items()}
    edges: dict[int, dict[int, float]] = {place: {} for place in range(len(order))}
    for place, name in enumerate(order):
        others = _shared(place, key_terms[place], vectors[name], postings)
        likeness = dict(zip(others, arrays.products(place, others), strict=True))
        for other in _heaviest(likeness, _NEIGHBOURS):
            edges[place][other] = edges[other][place] = likeness[other]
    return edges


def _shared(
    place: int,
    key_terms: Sequence[str],
    weights: Vector,
    postings: Mapping[str, _Columns],
) -> list[int]:
    """Up to twice the neighbours wanted, by the weight of shared key terms."""
    if not key_terms:
        return []
    near = [_nearest(postings[term], place) for term in key_terms]
    each = np.array([weights[term] for term in key_terms])
    shared = np.bincount(np.concatenate(near), np.repeat(each, list(map(len, near))))
    shared[place] = 0.0
    others = np.flatnonzero(shared)
    order = np.argsort(-shared[others], kind="stable")
    found: list[int] = others[order][: 2 * _NEIGHBOURS].tolist()
    return found


def _nearest(places: _Columns, place: int) -> _Columns:
    """The places of a posting list, of a long one those around the given place."""
    if len(places) <= _POSTINGS:
        return places
    before = int(np.searchsorted(places, place)) - _POSTINGS // 2
    begin = max(0, min(before, len(places) - _POSTINGS))
    return places[begin : begin + _POSTINGS]


def _heaviest(weights: Mapping[_Key, float], count: int) -> list[_Key]:
    """So many keys of most weight, of equal ones the least first."""
    return sorted(sorted(weights), key=weights.__getitem__, reverse=True)[:count]
