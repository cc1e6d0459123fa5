"""Temporal expressions as the columns of a mention, and back."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any  # Arrow hands rows over as dicts of what the schema says

from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import (
    Alternative,
    Anchor,
    Derivation,
    Span,
    Timex,
    TimexType,
)

Row = dict[str, Any]


def row_interval(begin: datetime | None, end: datetime | None) -> Interval | None:
    """The interval between two columns; None when both are null."""
    if begin is None and end is None:
        return None
    return Interval.between(begin, end)


def row_granularity(word: str | None) -> Granularity | None:
    """The granularity that a column names; None when null."""
    return None if word is None else Granularity(word)


def timex_row(timex: Timex | None) -> Row:
    """The columns that tell which words date a mention and how they were read."""
    if timex is None:
        return {"derivation": [], "alternatives": []}
    return {
        "timex": timex.text,
        "value": timex.value,
        "timex_begin": timex.span.begin,
        "timex_end": timex.span.end,
        "timex_type": timex.type,
        "mod": timex.mod,
        "anchor": _anchor_row(timex.anchor),
        "derivation": _derivation_steps(timex.derivation, depth=0),
        "alternatives": [
            {"value": other.value, "reason": other.reason}
            for other in timex.alternatives
        ],
    }


def row_timex(row: Row) -> Timex | None:
    """The expression of a mention, as far as the table keeps it."""
    if row["timex"] is None:
        return None
    return Timex(
        span=Span(row["timex_begin"], row["timex_end"]),
        text=row["timex"],
        type=TimexType(row["timex_type"]),
        value=row["value"],
        mod=row["mod"],
        quant=None,
        freq=None,
        begin_point=None,
        end_point=None,
        interval=row_interval(row["time_begin"], row["time_end"]),
        granularity=row_granularity(row["granularity"]),
        anchor=_anchor(row["anchor"]),
        derivation=_derivation(row["derivation"]),
        alternatives=tuple(
            Alternative(other["value"], None, other["reason"])
            for other in row["alternatives"]
        ),
    )


def _anchor_row(anchor: Anchor | None) -> Row | None:
    if anchor is None:
        return None
    return {
        "kind": anchor.kind,
        "time_begin": anchor.interval.begin,
        "time_end": anchor.interval.end,
        "begin": anchor.span.begin if anchor.span else None,
        "end": anchor.span.end if anchor.span else None,
    }


def _anchor(row: Row | None) -> Anchor | None:
    if row is None:
        return None
    span = None if row["begin"] is None else Span(row["begin"], row["end"])
    return Anchor(
        row["kind"], Interval.between(row["time_begin"], row["time_end"]), span
    )


def _derivation_steps(derivation: Derivation, depth: int) -> list[Row]:
    """A derivation tree as its rows, depth first, each with its depth."""
    steps = [{"depth": depth, "rule": derivation.rule, "text": derivation.text}]
    for part in derivation.parts:
        steps += _derivation_steps(part, depth + 1)
    return steps


def _derivation(steps: Sequence[Row]) -> Derivation:
    """The tree that `_derivation_steps` laid flat."""
    root, *rest = steps
    heads = [
        place for place, step in enumerate(rest) if step["depth"] == root["depth"] + 1
    ]
    parts = tuple(
        _derivation(rest[begin:end]) for begin, end in pairwise([*heads, len(rest)])
    )
    return Derivation(root["rule"], root["text"], parts)
