"""Amounts of time, and what comes again."""

from dataclasses import dataclass

from timeline.temporal import units, values
from timeline.temporal.expression.base import (
    ABSOLUTE,
    DEICTIC,
    EITHER,
    PAST,
    Expression,
)
from timeline.temporal.units import Point


@dataclass(frozen=True, slots=True)
class Period(Expression):
    """An amount of time: two weeks, an hour and a half, months.

    ``parts`` are units with their counts, largest first; a count of None is unknown.
    ``toward`` is PAST or FUTURE when it ends or begins at the anchor.
    """

    parts: tuple[tuple[str, float | None], ...]
    mod: str | None = None
    toward: int = EITHER
    type = "DURATION"

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The publication day, when it ends or begins there."""
        return DEICTIC if self.toward else ABSOLUTE

    @property
    def unresolved(self) -> str:
        """The amount as ISO 8601 writes it."""
        *parts, last = self.parts
        parts += _without_half(*last)
        whole = [values.render_period(unit, count) for unit, count in parts]
        text = whole[0]
        for part in whole[1:]:
            clock = part[1] == "T" and "T" not in text
            text += part[1:] if clock else part[2:] if part[1] == "T" else part[1:]
        return text

    def ends(self, anchor: Point) -> tuple[Point, Point] | None:
        """The points between which it lies; None when its length is not known."""
        if not self.toward:
            return None
        unit = self.parts[-1][0]
        here = units.widen(anchor, unit)
        if here is None or len(self.parts) > 1 or not isinstance(self.parts[0][1], int):
            return None
        there = Point(unit, here.number + self.toward * self.parts[0][1])
        return (there, anchor) if self.toward == PAST else (anchor, there)


# What half of a unit is, where that is a whole number that one would say.
_HALF = {
    units.CENTURY: (units.YEAR, 50),
    units.DECADE: (units.YEAR, 5),
    units.YEAR: (units.MONTH, 6),
    units.HOUR: (units.MINUTE, 30),
    units.MINUTE: (units.SECOND, 30),
}


def _without_half(unit: str, count: float | None) -> list[tuple[str, float | None]]:
    """An amount of a unit, with a half of it as the finer unit that it makes."""
    if count is None or unit not in _HALF or count % 1 != 0.5:
        return [(unit, count)]
    whole, (finer, half) = int(count), _HALF[unit]
    if finer == units.YEAR:  # a century and a half has 150, and is no P1CE50Y
        return [(finer, count * 2 * half)]
    return [(unit, whole), _HALF[unit]] if whole else [_HALF[unit]]


@dataclass(frozen=True, slots=True)
class Recurring(Expression):
    """A time that comes again: every Friday, daily, twice a week."""

    value: str
    quant: str | None = None
    freq: str | None = None
    type = "SET"

    @property
    def unresolved(self) -> str:
        """The value of what comes again."""
        return self.value
