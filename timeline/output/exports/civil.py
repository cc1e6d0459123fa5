"""Moments of an interval as calendar fields, no finer than what is known."""

from typing import NamedTuple

from timeline.temporal import units
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

_TOLD_IN_MONTHS = (
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.SEASON,
    Granularity.HALF,
)


class Civil(NamedTuple):
    """A moment of the calendar; what is finer than its unit is None.

    ``year`` is astronomical: 44 BC is -43.
    """

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None


class Bounds(NamedTuple):
    """The first and the last unit of an interval, both inside; None where open."""

    first: Civil | None
    last: Civil | None


def bounds(interval: Interval, granularity: Granularity | None) -> Bounds:
    """The units in which an interval begins and ends.

    An interval that is not made of whole units of its granularity is told in days,
    or in minutes where it does not fall on days either.
    """
    begin, end = interval.begin_second, interval.end_second
    unit = _unit(interval, granularity or Granularity.DAY)
    return Bounds(
        None if begin is None else _civil(begin, unit),
        None if end is None else _civil(end - 1, unit),
    )


def falls_on_days(interval: Interval) -> bool:
    """Whether each known end is a midnight."""
    ends = (interval.begin_second, interval.end_second)
    return all(end is None or end % DAY_SECONDS == 0 for end in ends)


def civil(second: int) -> Civil:
    """The minute that a second, as `Interval` counts, lies in."""
    return _civil(second, Granularity.MINUTE)


def _unit(interval: Interval, granularity: Granularity) -> Granularity:
    if not falls_on_days(interval):
        return Granularity.MINUTE
    if granularity.rank >= Granularity.YEAR.rank:
        coarse = Granularity.YEAR
    elif granularity in _TOLD_IN_MONTHS:
        coarse = Granularity.MONTH
    else:
        return Granularity.DAY
    ends = (interval.begin_second, interval.end_second)
    whole = all(end is None or _begins(end, coarse) for end in ends)
    return coarse if whole else Granularity.DAY


def _begins(second: int, unit: Granularity) -> bool:
    _, month, day = units.civil(second // DAY_SECONDS)
    return day == 1 and (unit is Granularity.MONTH or month == 1)


def _civil(second: int, unit: Granularity) -> Civil:
    number, rest = divmod(second, DAY_SECONDS)
    year, month, day = units.civil(number)
    if unit is Granularity.YEAR:
        return Civil(year)
    if unit is Granularity.MONTH:
        return Civil(year, month)
    if unit is Granularity.DAY:
        return Civil(year, month, day)
    return Civil(year, month, day, rest // 3600, rest // 60 % 60)
