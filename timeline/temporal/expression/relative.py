"""Times that lie so far from another, or within it."""

from dataclasses import dataclass, replace

from timeline.temporal import units
from timeline.temporal.expression.base import (
    ANAPHORIC,
    DEICTIC,
    PAST,
    Absolute,
    Expression,
)
from timeline.temporal.expression.cycles import Last, Next
from timeline.temporal.expression.openness import OPEN, open_value
from timeline.temporal.repeating import Repeating
from timeline.temporal.units import Point


@dataclass(frozen=True, slots=True)
class Shifted(Expression):
    """So many units from the anchor: two weeks ago, three days later, a year earlier.

    ``count`` is negative for the past.
    """

    unit: str
    count: int
    anchoring: str = DEICTIC

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` below the day; of publication no more than its day is known."""
        is_time = units.SIZES[self.unit] < units.SIZES[units.DAY]
        return "TIME" if is_time and self.anchoring == ANAPHORIC else "DATE"

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The unit that lies so many away from the one that holds the anchor."""
        here = units.widen(anchor, self.unit) or units.first_within(anchor, self.unit)
        if here is None:
            return self._of_day(anchor)
        return Point(self.unit, here.number + self.count)

    def _of_day(self, anchor: Point) -> Point | None:
        """The day on which it lies, where the hour of the anchor is not known."""
        day = units.widen(anchor, units.DAY)
        if day is None or units.SIZES[self.unit] >= units.SIZES[units.DAY]:
            return None
        return Point(units.DAY, day.number + round(self.count * units.SIZES[self.unit]))

    @property
    def unresolved(self) -> str:
        """The value with nothing but its unit known."""
        return OPEN.get(self.unit, "XXXX-XX-XX")


class Dependent(Expression):
    """A time told by way of another, ``inner``, whose anchor it has."""

    __slots__ = ()
    inner: Expression

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The other time's."""
        return self.inner.anchoring

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The readings that the other time's other readings lead to."""
        found: list[tuple[Point, str]] = []
        inner = self.inner.resolve(anchor, lean)
        if inner is None:
            return found
        for point, reason in self.inner.others(anchor, lean, inner):
            told = replace(self, inner=Absolute(point))  # type: ignore[type-var]
            other = told.resolve(anchor, lean)
            if other is not None:
                found.append((other, reason))
        return found


@dataclass(frozen=True, slots=True)
class Away(Dependent):
    """So many units from another time: two days before Christmas, a year after 1990."""

    inner: Expression
    unit: str
    count: int

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The other time's point, shifted, no finer than either of the two."""
        start = self.inner.resolve(anchor, lean)
        if start is None:
            return None
        if start.unit == units.HOUR and self.unit == units.MINUTE:
            start = Point(units.MINUTE, start.number * 60)
        if self.unit == units.WEEK and start.unit == units.DAY:
            return Point(units.DAY, start.number + 7 * self.count)
        here = units.widen(start, self.unit)
        return None if here is None else Point(self.unit, here.number + self.count)


@dataclass(frozen=True, slots=True)
class MonthsBack(Dependent):
    """Another time so many months before: a year ago today, two years ago this week."""

    inner: Expression
    months: int

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The unit that holds the day of that number; of none, if no month has it."""
        start = self.inner.resolve(anchor, lean)
        if start is None or units.SIZES[start.unit] < units.SIZES[units.DAY]:
            return None
        middle = (units.first_day(start) + units.last_day(start)) // 2
        year, month, day = units.civil(middle)
        year, month = divmod(year * 12 + month - 1 - self.months, 12)
        there = units.day_of(year, month + 1, day)
        if there is None:
            return None
        return Point(start.unit, units.holding(there, start.unit))


@dataclass(frozen=True, slots=True)
class Within(Dependent):
    """A repeating time in a given one: March of last year, 9 p.m. on Friday."""

    what: Repeating
    inner: Expression

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` below the day."""
        return "TIME" if self.what.cycle == units.DAY else "DATE"

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The one in the cycle that holds the given time's point."""
        outer = self.inner.resolve(anchor, lean)
        if outer is None:
            return None
        if units.SIZES[outer.unit] < units.SIZES[self.what.unit]:
            return None
        cycle = units.widen(outer, self.what.cycle)
        if cycle is None:
            return None
        index = self.what.place(cycle.number)
        return None if index is None else Point(self.what.unit, index)

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return open_value(self.what)


@dataclass(frozen=True, slots=True)
class Nth(Dependent):
    """The n-th one within a time: the second Friday of March, the last day of 2013."""

    n: int
    what: Repeating
    inner: Expression

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The n-th one, from the end when n is negative, that begins within."""
        outer = self.inner.resolve(anchor, lean)
        if outer is None or units.SIZES[outer.unit] <= units.SIZES[self.what.unit]:
            return None
        if self.what.unit not in _COUNTED:
            return None
        if (self.what.unit, outer.unit) == (units.DECADE, units.CENTURY):
            return self._decade(outer.number)
        begin, end = units.first_day(outer), units.last_day(outer)
        first = units.holding(begin, self.what.cycle) - 1
        last = units.holding(end, self.what.cycle) + 1
        index = self._count(first, last, begin, end)
        return None if index is None else Point(self.what.unit, index)

    def _decade(self, century: int) -> Point | None:
        """The 18th century's decades are those of the 1700s, though it ends in 1800."""
        if not 1 <= abs(self.n) <= _DECADES:
            return None
        place = self.n - 1 if self.n > 0 else _DECADES + self.n
        return Point(units.DECADE, century * _DECADES + place)

    def _count(self, first: int, last: int, begin: int, end: int) -> int | None:
        """Walk the cycles from the side counted from, at most n and a few more."""
        cycles = range(first, last + 1) if self.n > 0 else range(last, first - 1, -1)
        left = abs(self.n)
        for k in cycles[: left + 4 if self.what.cycle != units.YEAR else None]:
            index = self.what.place(k)
            if index is None:
                continue
            day = units.first_day(Point(self.what.unit, index))
            if begin <= day <= end:
                left -= 1
                if not left:
                    return index
        return None


_DECADES = 10  # of a century
_COUNTED = {
    units.DAY,
    units.WEEK,
    units.WEEKEND,
    units.MONTH,
    units.QUARTER,
    units.HALF,
    units.YEAR,
    units.DECADE,
    units.CENTURY,
}


@dataclass(frozen=True, slots=True)
class Widened(Dependent):
    """The unit that holds a time: the week of March 6."""

    unit: str
    inner: Expression

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The unit in which the time's point lies."""
        point = self.inner.resolve(anchor, lean)
        return None if point is None else units.widen(point, self.unit)


@dataclass(frozen=True, slots=True)
class WeekendOf(Dependent):
    """The weekend that a day lies on or is joined to: Labor Day weekend."""

    inner: Expression

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The weekend nearest to the day, of a Wednesday the one before."""
        point = self.inner.resolve(anchor, lean)
        if point is None or point.unit != units.DAY:
            return None
        return Point(units.WEEKEND, units.holding(point.number - 3, units.WEEKEND))


@dataclass(frozen=True, slots=True)
class Beside(Dependent):
    """The last one before another time, or the first after: the Friday before Easter.

    ``way`` is PAST or FUTURE.
    """

    what: Repeating
    way: int
    inner: Expression

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The nearest one on that side, seen from the other time."""
        point = self.inner.resolve(anchor, lean)
        if point is None:
            return None
        one: Expression = Last(self.what) if self.way == PAST else Next(self.what)
        return one.resolve(point, lean)
