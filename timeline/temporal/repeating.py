"""What comes again in the calendar: every day, every Friday, March 5, Easter.

A repeating time has a unit and a cycle, and a place in every cycle: Friday is a day
that has one place in each week. ``place(k)`` is the index, in ``unit``, of the one in
cycle number k; None where that cycle has none, as most years have no 29 February.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Protocol

from timeline.temporal import units
from timeline.temporal.units import Point


class Repeating(Hashable, Protocol):
    """A time that comes once in every cycle, or in some."""

    @property
    def unit(self) -> str:
        """The calendar unit that each one is."""

    @property
    def cycle(self) -> str:
        """The calendar unit in which it comes at most once."""

    def place(self, k: int) -> int | None:
        """The index of the one in the cycle of index k; None where there is none."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A calendar unit as such: a day, a quarter, a decade."""

    unit: str

    @property
    def cycle(self) -> str:
        """The unit itself."""
        return self.unit

    def place(self, k: int) -> int:
        """The index of the k-th, which is k."""
        return k


@dataclass(frozen=True, slots=True)
class Field:
    """The unit at the same place of each larger one: March, the third quarter, morning.

    ``size`` is how many indices of ``unit`` a cycle takes, ``offset`` which one it is.
    """

    unit: str
    cycle: str
    size: int
    offset: int

    def place(self, k: int) -> int:
        """The index of the one in cycle k."""
        return k * self.size + self.offset


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month, without a year: October 10.

    ``weekday`` is the one that is said to be that day, Monday being 0.
    """

    month: int
    day: int
    unit: str = units.DAY
    cycle: str = units.YEAR
    weekday: int | None = None

    def place(self, k: int) -> int | None:
        """The index of that day in year k."""
        return units.day_of(k, self.month, self.day)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of any month: the 25th."""

    day: int
    unit: str = units.DAY
    cycle: str = units.MONTH

    def place(self, k: int) -> int | None:
        """The index of that day in month k."""
        year, month = divmod(k, 12)
        return units.day_of(year, month + 1, self.day)


@dataclass(frozen=True, slots=True)
class WeekdayOfMonth:
    """The n-th weekday of a month of each year: Thanksgiving; n = -1 is the last.

    ``later`` counts the days after it, for the Tuesday after the first Monday.
    """

    month: int
    weekday: int
    nth: int
    later: int = 0
    unit: str = units.DAY
    cycle: str = units.YEAR

    def place(self, k: int) -> int | None:
        """The index of that day in year k."""
        there = Point(units.MONTH, k * 12 + self.month - 1)
        return nth_weekday(there, self) + self.later


@dataclass(frozen=True, slots=True)
class Easter:
    """A day that is so many days away from Easter Sunday."""

    offset: int = 0
    unit: str = units.DAY
    cycle: str = units.YEAR

    def place(self, k: int) -> int | None:
        """The index of that day in year k.

        Source: J. Meeus, Astronomical Algorithms, chapter 8 (Gregorian Easter).
        """
        century, rest = divmod(k, 100)
        leaps, centuries = century // 4, century % 4
        moon = (century - (century + 8) // 25 + 1) // 3
        epact = (19 * (k % 19) + century - leaps - moon + 15) % 30
        weekday = (32 + 2 * centuries + 2 * (rest // 4) - epact - rest % 4) % 7
        late = (k % 19 + 11 * epact + 22 * weekday) // 451
        month, day = divmod(epact + weekday - 7 * late + 114, 31)
        easter = units.day_of(k, month, day + 1)
        return None if easter is None else easter + self.offset


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, known to the hour, the minute or the second.

    It may be of ``either_half`` of the day, as 8:15 is where nothing says a.m. or p.m.
    """

    unit: str
    index: int
    cycle: str = units.DAY
    either_half: bool = False

    def place(self, k: int) -> int:
        """The index of that time on day k."""
        return k * _UNITS_A_DAY[self.unit] + self.index


_UNITS_A_DAY = {units.HOUR: 24, units.MINUTE: 1440, units.SECOND: 86_400}


def nth_weekday(month: Point, what: WeekdayOfMonth) -> int:
    """The index of the n-th weekday of a month, from its end when n is negative."""
    if what.nth > 0:
        first = units.first_day(month)
        return first + (what.weekday - (first - 1)) % 7 + 7 * (what.nth - 1)
    last = units.last_day(month)
    return last - ((last - 1) - what.weekday) % 7 + 7 * (what.nth + 1)


def weekday(k: int) -> Field:
    """The weekday of this number, Monday being 0."""
    return Field(units.DAY, units.WEEK, 7, k + 1)


def month(k: int) -> Field:
    """The month of this number, January being 1."""
    return Field(units.MONTH, units.YEAR, 12, k - 1)


def season(k: int) -> Field:
    """The season of this number: spring, summer, autumn, winter."""
    return Field(units.SEASON, units.YEAR, 4, k)


def southern(r: Field) -> Field:
    """The season of the same name as a northern one, south of the equator."""
    half_a_year_on = r.offset if r.offset < 2 else r.offset - 4
    return Field(units.SOUTHERN_SEASON, units.YEAR, 4, half_a_year_on)


def part(k: int) -> Field:
    """The part of the day at this place of `units.PARTS`."""
    return Field(units.PART, units.DAY, 8, k)
