"""Points of the calendar as unit and number, and arithmetic between units.

A point is one whole unit: a day, a week, a quarter, a morning. Its number counts units
of its kind, so that shifting is addition in every unit. Days count as
`datetime.date.toordinal` does, years astronomically (44 BC is -43).
"""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

SECOND, MINUTE, HOUR, DAY = "second", "minute", "hour", "day"
WEEK, MONTH, QUARTER, SEASON, HALF = "week", "month", "quarter", "season", "half"
YEAR, DECADE, CENTURY, MILLENNIUM = "year", "decade", "century", "millennium"
PART, WEEKEND = "part", "weekend"  # a part of a day; the last two days of a week
SCHOOL_YEAR = "school year"  # September to August, counted by its first year
SOUTHERN_SEASON = "southern season"  # 0 is a spring, which begins in September

PARTS = ("MO", "MI", "AF", "EV", "NI", "DT")
"""TIMEX3's parts of a day: morning, midday, afternoon, evening, night, daytime."""

_PART_SLOTS = 8  # indices a day takes in the count of parts
_CYCLE_DAYS, _CYCLE_YEARS = 146_097, 400  # after which the calendar repeats itself
_MIN_DAY, _MAX_DAY = 1, date.max.toordinal()

# How many months a unit has, and the month in which the one of index 0 begins.
_MONTHS = {
    MONTH: (1, 0),
    QUARTER: (3, 0),
    SEASON: (3, 2),
    SOUTHERN_SEASON: (3, 8),
    HALF: (6, 0),
    YEAR: (12, 0),
    SCHOOL_YEAR: (12, 8),
    DECADE: (120, 0),
    CENTURY: (1200, 12),
    MILLENNIUM: (12_000, 12),
}
_PER_DAY = {HOUR: 24, MINUTE: 1440, SECOND: DAY_SECONDS}

SIZES = {
    SECOND: 1 / DAY_SECONDS,
    MINUTE: 1 / 1440,
    HOUR: 1 / 24,
    PART: 0.3,
    DAY: 1,
    WEEKEND: 2,
    WEEK: 7,
    MONTH: 30.4,
    SEASON: 91.2,
    SOUTHERN_SEASON: 91.2,
    QUARTER: 91.3,
    HALF: 182.6,
    SCHOOL_YEAR: 365.1,
    YEAR: 365.2,
    DECADE: 3652,
    CENTURY: 36_524,
    MILLENNIUM: 365_240,
}
"""The mean length of each unit in days, to compare units by size."""

_GRANULARITIES = {unit.value: unit for unit in Granularity} | {
    PART: Granularity.DAY,  # has no sharp bounds: the day is what is known
    WEEKEND: Granularity.WEEK,
    SOUTHERN_SEASON: Granularity.SEASON,
    SCHOOL_YEAR: Granularity.YEAR,
}


class Point(NamedTuple):
    """One whole calendar unit: which unit, and the how-manieth of its kind."""

    unit: str
    number: int


def granularity(unit: str) -> Granularity:
    """The granularity in which a point of this unit is known."""
    return _GRANULARITIES[unit]


def day_of(year: int, month: int, day: int) -> int | None:
    """The index of a civil date; None when the calendar has no such day."""
    cycles, year_in_cycle = divmod(year - 1, _CYCLE_YEARS)
    try:
        ordinal = date(year_in_cycle + 1, month, day).toordinal()
    except ValueError:
        return None
    return ordinal + cycles * _CYCLE_DAYS


@lru_cache(maxsize=4096)
def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of the month of a day's index."""
    if _MIN_DAY <= day <= _MAX_DAY:
        there = date.fromordinal(day)
        return there.year, there.month, there.day
    cycles, rest = divmod(day - 1, _CYCLE_DAYS)
    there = date.fromordinal(rest + 1)
    return there.year + cycles * _CYCLE_YEARS, there.month, there.day


def iso_week(week: int) -> tuple[int, int]:
    """ISO year and number of a week's index."""
    cycles, rest = divmod(week * 7 + 3, _CYCLE_DAYS)
    year, number, _ = date.fromordinal(rest + 1).isocalendar()
    return year + cycles * _CYCLE_YEARS, number


def week_of_iso(year: int, number: int) -> int:
    """The index of the ISO week of this year and number."""
    fourth = day_of(year, 1, 4)
    assert fourth is not None  # every year has a fourth of January
    return (fourth - 1) // 7 + number - 1


def first_day(point: Point) -> int:
    """The index of the day on which a point begins."""
    unit, index = point
    if unit == DAY:
        return index
    if unit in _MONTHS:
        size, offset = _MONTHS[unit]
        return _first_of_month(index * size + offset)
    if unit == WEEK:
        return index * 7 + 1
    if unit == WEEKEND:
        return index * 7 + 6
    if unit == PART:
        return index // _PART_SLOTS
    return index // _PER_DAY[unit]


@lru_cache(maxsize=4096)
def _first_of_month(index: int) -> int:
    """The index of the day on which a month begins."""
    year, month = divmod(index, 12)
    day = day_of(year, month + 1, 1)
    assert day is not None  # every month has a first day
    return day


def last_day(point: Point) -> int:
    """The index of the day on which a point ends, that day included."""
    unit, index = point
    if unit == DAY:
        return index
    if unit in _MONTHS:
        size, offset = _MONTHS[unit]
        return _first_of_month((index + 1) * size + offset) - 1
    if unit == WEEK:
        return index * 7 + 7
    return first_day(point) + (unit == WEEKEND)


def holding(day: int, unit: str) -> int:
    """The index of the unit, a day or coarser, that holds a day."""
    if unit == DAY:
        return day
    if unit in (WEEK, WEEKEND):
        return (day - 1) // 7
    size, offset = _MONTHS[unit]
    year, month, _ = civil(day)
    return (year * 12 + month - 1 - offset) // size


@lru_cache(maxsize=4096)
def year_of(point: Point) -> int:
    """The year in which a point begins."""
    unit, index = point
    if unit == DAY:
        return civil(index)[0]
    if unit in _MONTHS:
        size, offset = _MONTHS[unit]
        return (index * size + offset) // 12
    return civil(first_day(point))[0]


def widen(point: Point, unit: str) -> Point | None:
    """The unit that holds a point; None when the point does not lie in a single one."""
    if point.unit == unit:
        return point
    if unit in _PER_DAY:
        return _widen_clock(point, unit)
    if unit == PART:
        return None
    begin = holding(first_day(point), unit)
    if SIZES[point.unit] > 1 and begin != holding(last_day(point), unit):
        # A week belongs to the month, quarter or year that holds its Thursday.
        if point.unit not in (WEEK, WEEKEND) or SIZES[unit] < SIZES[MONTH]:
            return _widen_winter(point, unit)
        begin = holding(point.number * 7 + 4, unit)
    return Point(unit, begin)


def _widen_winter(point: Point, unit: str) -> Point | None:
    """A winter belongs to the year that it begins in."""
    if (
        point.unit in (SEASON, SOUTHERN_SEASON, SCHOOL_YEAR)
        and SIZES[unit] >= SIZES[YEAR]
    ):
        return Point(unit, holding(first_day(point), unit))
    return None


def _widen_clock(point: Point, unit: str) -> Point | None:
    finer, coarser = _PER_DAY.get(point.unit), _PER_DAY[unit]
    if finer is None or finer < coarser:
        return None
    return Point(unit, point.number * coarser // finer)


def first_within(point: Point, unit: str) -> Point | None:
    """The minute or second with which an hour or a minute begins: 10 is 10:00."""
    finer, coarser = _PER_DAY.get(unit), _PER_DAY.get(point.unit)
    if finer is None or coarser is None or finer < coarser:
        return None
    return Point(unit, point.number * finer // coarser)


def part_of_day(day: int, part: int) -> Point:
    """The part, by its place in `PARTS`, of a day."""
    return Point(PART, day * _PART_SLOTS + part)


def which_part(point: Point) -> str:
    """TIMEX3's two letters of a part of a day."""
    return PARTS[point.number % _PART_SLOTS]


def begin_second(point: Point) -> int:
    """The second, as in `Interval`, with which a point begins."""
    unit, index = point
    if unit in _PER_DAY:
        return index * (DAY_SECONDS // _PER_DAY[unit])
    return first_day(point) * DAY_SECONDS


def end_second(point: Point) -> int:
    """The second, as in `Interval`, just after a point."""
    unit, index = point
    if unit in _PER_DAY:
        return (index + 1) * (DAY_SECONDS // _PER_DAY[unit])
    return (last_day(point) + 1) * DAY_SECONDS


@lru_cache(maxsize=4096)
def interval_of(point: Point) -> Interval:
    """The stretch of time that a point is."""
    return Interval(begin_second(point), end_second(point))
