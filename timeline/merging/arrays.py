"""What the members of many pairs have in common, found for all pairs at once."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import accumulate, chain, count
from typing import TypeVar

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.intp]
Weights = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]
_Value = TypeVar("_Value", bound=Hashable)


class Sets:
    """A set for each position: its members, and which pairs of positions share one."""

    def __init__(self, sets: Iterable[frozenset[str]]) -> None:
        self._rows, self._sets = numbered(sets)

    def members(self, places: Places) -> tuple[Places, Places]:
        """A number for each member of the sets at places, and the place's own, from 0.

        The members of a place stand together, in the order of the places.
        """
        members, _ = numbered(chain.from_iterable(self._sets))
        lengths = np.array(list(map(len, self._sets)), dtype=np.intp)
        begins = np.cumsum(lengths) - lengths
        rows = self._rows[places]
        of_place, at = _runs(begins[rows], lengths[rows])
        return members[at], of_place

    def disjoint(self, first: Places, second: Places) -> Truths:
        """Whether the sets of each pair of positions have nothing in common."""
        one, two, of_pair = _distinct(self._rows[first], self._rows[second])
        sets = self._sets
        found = [
            sets[a].isdisjoint(sets[b])
            for a, b in zip(one.tolist(), two.tolist(), strict=True)
        ]
        return np.array(found, dtype=np.bool_)[of_pair]


class Vectors:
    """Weighted terms for each position: how much pairs of positions share.

    Sums are over the terms in their order, so that they are the same for both orders
    of a pair.
    """

    def __init__(
        self, keys: Iterable[Hashable], vectors: Iterable[dict[str, float]]
    ) -> None:
        """The vectors of the positions; those of one key are the same."""
        self._rows, _ = numbered(keys)
        rows = list(dict(zip(self._rows.tolist(), vectors, strict=True)).values())
        terms = sorted(set().union(*rows))
        column_of = {term: column for column, term in enumerate(terms)}
        self._width = max(1, len(terms))
        self._begins = np.array([0, *accumulate(map(len, rows))], dtype=np.intp)
        self._columns, self._weights = _entries(rows, column_of)
        of_row = np.repeat(np.arange(len(rows)), np.diff(self._begins))
        self._cells = of_row * self._width + self._columns

    def products(self, first: Places, second: Places) -> Weights:
        """The scalar product of each pair."""
        one, two, of_pair = _distinct(self._rows[first], self._rows[second])
        pair, at, other = self._common(one, two)
        return _sums(pair, self._weights[at] * self._weights[other], len(one))[of_pair]

    def shared(self, first: Places, second: Places) -> Weights:
        """The weight of the terms that both of each pair have, which is one in both."""
        one, two, of_pair = _distinct(self._rows[first], self._rows[second])
        pair, at, _ = self._common(one, two)
        return _sums(pair, self._weights[at], len(one))[of_pair]

    def _common(self, one: Places, two: Places) -> tuple[Places, Places, Places]:
        """The common terms of pairs of rows: the pair, and the entry of each row."""
        pair, entry = _runs(self._begins[two], np.diff(self._begins)[two])
        wanted = one[pair] * self._width + self._columns[entry]
        found = np.searchsorted(self._cells, wanted)
        hits = np.flatnonzero(self._cells.take(found, mode="clip") == wanted)
        return pair[hits], entry[hits], found[hits]


def numbered(values: Iterable[_Value]) -> tuple[Places, list[_Value]]:
    """A number for each value, the same for the same, and the different ones by it."""
    numbers: dict[_Value, int] = defaultdict(count().__next__)
    found = list(map(numbers.__getitem__, values))
    return np.array(found, dtype=np.intp), list(numbers)


def once(codes: Places) -> Places:
    """The different numbers, ascending; `numpy.unique` takes ten times as long."""
    ordered = np.sort(codes)
    return ordered[np.diff(ordered, prepend=-1) > 0]


def _runs(begins: Places, lengths: Places) -> tuple[Places, Places]:
    """All runs of numbers one after another: whose each number is, and the number."""
    run = np.repeat(np.arange(len(lengths)), lengths)
    ends = np.cumsum(lengths)
    return run, begins[run] + np.arange(len(run)) - (ends - lengths)[run]


def _entries(
    rows: Sequence[dict[str, float]], column_of: Mapping[str, int]
) -> tuple[Places, Weights]:
    """The columns and weights of all rows, one after another."""
    columns = map(column_of.__getitem__, chain.from_iterable(rows))
    weights = chain.from_iterable(map(dict.values, rows))
    return (
        np.array(list(columns), dtype=np.intp),
        np.array(list(weights), dtype=np.float64),
    )


def _sums(pair: Places, amounts: Weights, count: int) -> Weights:
    """The sum of what belongs to each of so many pairs, one after another."""
    sums: Weights = np.bincount(pair, amounts, count).astype(np.float64, copy=False)
    return sums


def _distinct(one: Places, two: Places) -> tuple[Places, Places, Places]:
    """The different pairs of rows, and which of them each pair is."""
    lower, upper = np.minimum(one, two), np.maximum(one, two)
    width = 1 + int(upper.max(initial=0))
    codes = lower * width + upper
    different = once(codes)
    of_pair = np.searchsorted(different, codes)
    return different // width, different % width, of_pair
