"""Temporal expressions as the columns of a mention, and back."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import pairwise, starmap
from operator import attrgetter, itemgetter
from typing import Any  # Arrow hands rows over as dicts of what the schema says

import pyarrow as pa

from timeline.schema.arrays import column, different, python_values, struct_lists
from timeline.schema.columns import MENTION_FIELDS
from timeline.temporal import units, values
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import (
    Alternative,
    Anchor,
    AnchorKind,
    Derivation,
    Span,
    Timex,
    TimexType,
)

Row = dict[str, Any]
_Step = tuple[int, str, str]  # depth, rule, text
# Kind, begin and end of its time, begin and end of its span.
_AnchorRow = tuple[AnchorKind, datetime | None, datetime | None, int | None, int | None]

_GRANULARITIES = {unit.value: unit for unit in Granularity}
_TYPES = {kind.value: kind for kind in TimexType}
# Remembered, as expressions repeat, and mentions share theirs.
_KNOWN_TIMEXES = _KNOWN_DERIVATIONS = 1 << 12


def row_interval(begin: datetime | None, end: datetime | None) -> Interval | None:
    """The interval between two columns; None when both are null."""
    if begin is None and end is None:
        return None
    return Interval.between(begin, end)


def row_granularity(word: str | None) -> Granularity | None:
    """The granularity that a column names; None when null."""
    return None if word is None else _GRANULARITIES[word]


_Timexes = Sequence[Timex | None]


def _plain(
    value: Callable[[Timex], object],
) -> Callable[[_Timexes, pa.DataType], pa.Array]:
    return lambda timexes, kind: column(
        (None if timex is None else value(timex) for timex in timexes), kind
    )


def _anchors(timexes: _Timexes, kind: pa.StructType) -> pa.StructArray:
    anchors, rows = different([timex and timex.anchor for timex in timexes])
    values: dict[str, Callable[[Anchor], object]] = {
        "kind": lambda anchor: anchor.kind,
        "time_begin": lambda anchor: anchor.interval.begin,
        "time_end": lambda anchor: anchor.interval.end,
        "begin": lambda anchor: anchor.span.begin if anchor.span else None,
        "end": lambda anchor: anchor.span.end if anchor.span else None,
    }
    arrays = [
        column((a and values[field.name](a) for a in anchors), field.type)
        for field in kind
    ]
    missing = column((anchor is None for anchor in anchors), pa.bool_())
    once = pa.StructArray.from_arrays(arrays, fields=list(kind), mask=missing)
    return once.take(rows)


def _derivations(timexes: _Timexes, kind: pa.ListType) -> pa.ListArray:
    told, rows = different([timex and timex.derivation for timex in timexes])
    steps = [_steps(derivation, 0) if derivation else () for derivation in told]
    names = ("depth", "rule", "text")
    columns = {name: itemgetter(place) for place, name in enumerate(names)}
    return struct_lists(steps, kind, columns).take(rows)


def _alternatives(timexes: _Timexes, kind: pa.ListType) -> pa.ListArray:
    others = [timex.alternatives if timex else () for timex in timexes]
    columns = {"value": attrgetter("value"), "reason": attrgetter("reason")}
    return struct_lists(others, kind, columns)


TIMEX_COLUMNS: dict[str, Callable[[_Timexes, pa.DataType], pa.Array]] = {
    "timex": _plain(lambda timex: timex.text),
    "value": _plain(lambda timex: timex.value),
    "timex_begin": _plain(lambda timex: timex.span.begin),
    "timex_end": _plain(lambda timex: timex.span.end),
    "timex_time_begin": _plain(lambda timex: timex.interval and timex.interval.begin),
    "timex_time_end": _plain(lambda timex: timex.interval and timex.interval.end),
    "timex_granularity": _plain(lambda timex: timex.granularity),
    "timex_type": _plain(lambda timex: timex.type),
    "mod": _plain(lambda timex: timex.mod),
    "anchor": _anchors,
    "derivation": _derivations,
    "alternatives": _alternatives,
}


def timex_arrays(timexes: _Timexes) -> dict[str, pa.Array]:
    """The columns that tell which words date each mention and how they were read.

    Mentions share their expressions, so that each is put into columns once.
    """
    once, rows = different(timexes)
    kinds = dict(MENTION_FIELDS)
    return {
        name: make(once, kinds[name]).take(rows) for name, make in TIMEX_COLUMNS.items()
    }


_READ = (
    *("timex", "timex_begin", "timex_end", "timex_type", "value", "mod"),
    *("timex_time_begin", "timex_time_end", "timex_granularity"),
)
_READ_ONCE = ("anchor", "derivation", "alternatives")


def read_timexes(columns: Mapping[str, pa.Array]) -> list[Timex | None]:
    """The expression of each mention, as far as the columns keep it.

    An expression that dates several mentions of an article is read once.
    """
    names = ("article_id", "in_title", *_READ)
    rows = list(zip(*(python_values(columns[name]) for name in names), strict=True))
    first = dict(zip(reversed(rows), range(len(rows) - 1, -1, -1), strict=True))
    once = pa.array(first.values(), pa.int64())
    nested = (python_values(columns[name].take(once)) for name in _READ_ONCE)
    timexes = {
        row: None if row[2] is None else _timex(*row[2:], *rest)
        for row, *rest in zip(first, *nested, strict=True)
    }
    return [timexes[row] for row in rows]


@lru_cache(maxsize=_KNOWN_TIMEXES)
def _timex(
    text: str,
    begin: int,
    end: int,
    kind: str,
    value: str,
    mod: str | None,
    time_begin: datetime | None,
    time_end: datetime | None,
    granularity: str | None,
    anchor: _AnchorRow | None,
    derivation: tuple[_Step, ...],
    alternatives: tuple[tuple[str, str], ...],
) -> Timex:
    return Timex(
        span=Span(begin, end),
        text=text,
        type=_TYPES[kind],
        value=value,
        mod=mod,
        quant=None,
        freq=None,
        begin_point=None,
        end_point=None,
        interval=row_interval(time_begin, time_end),
        granularity=row_granularity(granularity),
        anchor=_anchor(anchor),
        derivation=_derivation(derivation),
        alternatives=tuple(starmap(_alternative, alternatives)),
    )


def _alternative(value: str, reason: str) -> Alternative:
    """A reading not chosen; its value tells its time, which has no column."""
    point = values.parse(value)
    interval = None if point is None else units.interval_of(point)
    return Alternative(value, interval, reason)


def _anchor(fields: _AnchorRow | None) -> Anchor | None:
    if fields is None:
        return None
    kind, time_begin, time_end, begin, end = fields
    span = None if begin is None or end is None else Span(begin, end)
    return Anchor(kind, Interval.between(time_begin, time_end), span)


def _steps(derivation: Derivation, depth: int) -> list[_Step]:
    """A derivation tree as its rows, depth first, each with its depth."""
    steps = [(depth, derivation.rule, derivation.text)]
    for part in derivation.parts:
        steps += _steps(part, depth + 1)
    return steps


@lru_cache(maxsize=_KNOWN_DERIVATIONS)
def _derivation(steps: tuple[_Step, ...]) -> Derivation:
    """The tree that `_steps` laid flat."""
    (depth, rule, text), *rest = steps
    heads = [place for place, step in enumerate(rest, 1) if step[0] == depth + 1]
    parts = tuple(
        _derivation(steps[begin:end]) for begin, end in pairwise([*heads, len(steps)])
    )
    return Derivation(rule, text, parts)
