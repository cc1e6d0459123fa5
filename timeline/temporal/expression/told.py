"""Times that the text has spoken of, and times with a modifier."""

from dataclasses import dataclass

from timeline.temporal import units
from timeline.temporal.expression.base import (
    ANAPHORIC,
    EVENT,
    RECALLED,
    Expression,
)
from timeline.temporal.expression.openness import OPEN
from timeline.temporal.expression.relative import Dependent
from timeline.temporal.units import Point

_PER_YEAR = {units.MONTH: 12, units.QUARTER: 4, units.HALF: 2, units.SEASON: 4}


@dataclass(frozen=True, slots=True)
class Recalled(Expression):
    """A period spoken of before, or as it was earlier: the quarter, a year earlier.

    ``kinds`` are the units that it can be; the first is what it is when the text has
    spoken of none. ``years`` are added to it; ``in_year`` is the year it must be of.
    Where none is recalled it ``follows`` the time last stated, or is seen from
    publication.
    """

    kinds: tuple[str, ...]
    years: int = 0
    in_year: int | None = None
    follows: bool = False
    anchoring = RECALLED

    @property
    def recalls(self) -> tuple[str, ...]:  # type: ignore[override]  # read-only by design
        """The units that it can be."""
        return self.kinds

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The anchor when it is one of those, else the first kind, seen from there."""
        if self.in_year is not None:
            return self._in_year(anchor)
        if anchor.unit in self.kinds:
            return _years_on(anchor, self.years)
        here = units.widen(anchor, self.kinds[0])
        if here is None:
            return None
        # A period that gives figures is over: the quarter is not the running one.
        compared = units.MONTH if self.years else units.QUARTER
        over = self.kinds[0] in (units.QUARTER, units.HALF, compared)
        return _years_on(Point(here.unit, here.number - over), self.years)

    def _in_year(self, anchor: Point) -> Point | None:
        """The same part of the year it must be of; that year when none is spoken of."""
        year = units.widen(anchor, units.YEAR)
        if year is None or self.in_year is None:
            return None
        if anchor.unit in (units.QUARTER, units.HALF) or self.kinds == (anchor.unit,):
            return _years_on(anchor, self.in_year - year.number)
        return Point(units.YEAR, self.in_year)

    @property
    def unresolved(self) -> str:
        """The value with nothing but its unit known."""
        return OPEN.get(self.kinds[0], "XXXX-XX-XX")


def _years_on(point: Point, years: int) -> Point | None:
    if not years:
        return point
    if point.unit in _PER_YEAR:
        return Point(point.unit, point.number + years * _PER_YEAR[point.unit])
    year = units.widen(point, units.YEAR)
    return None if year is None else Point(units.YEAR, year.number + years)


@dataclass(frozen=True, slots=True)
class Same(Expression):
    """The time last stated, whatever it was: the same period, at that time."""

    anchoring = ANAPHORIC

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The anchor."""
        return anchor


@dataclass(frozen=True, slots=True)
class Modified(Dependent):
    """A time with a TIMEX3 modifier: early March, about 1990, the end of the year."""

    inner: Expression
    mod: str

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """The time's."""
        return self.inner.type

    @property
    def recalls(self) -> tuple[str, ...]:  # type: ignore[override]  # read-only by design
        """The time's."""
        return self.inner.recalls

    @property
    def follows(self) -> bool:  # type: ignore[override]  # read-only by design
        """As the time does."""
        return self.inner.follows

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The time's point: a modifier does not move it."""
        return self.inner.resolve(anchor, lean)

    @property
    def unresolved(self) -> str:
        """The time's."""
        return self.inner.unresolved


@dataclass(frozen=True, slots=True)
class OfEvent(Expression):
    """A time told by an event that is named behind it: the night of the fire.

    ``inner`` is the same, seen from the day of the event, without which it has none.
    """

    inner: Expression
    anchoring = EVENT
