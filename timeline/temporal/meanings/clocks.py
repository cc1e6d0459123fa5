"""Makers of clock times."""

from timeline.temporal import units
from timeline.temporal.expression import NAMED, Expression, This, Within
from timeline.temporal.repeating import Clock, Field, Repeating


def at_half_day(h: int, half: int) -> Clock | None:
    """An hour of the twelve before noon (0) or after it (12)."""
    return Clock(units.HOUR, h % 12 + half) if 1 <= h <= 12 else None


def clock_half_day(c: Clock, half: int) -> Clock | None:
    """A clock time of the twelve hours before noon (0) or after it (12)."""
    hour = _PER_DAY[c.unit] // 24
    if not hour <= c.index < 13 * hour:
        return None
    return Clock(c.unit, c.index % (12 * hour) + half * hour)


def clock_today(c: Repeating) -> This:
    """A time of day by itself, on the day that is spoken of."""
    return This(c, NAMED)


def clocks_of_half_day(a: Clock, b: Clock, half: int) -> tuple[Clock, Clock] | None:
    """Two times of one half of the day, 9:30-11 am; the first may be of the other."""
    first, second = clock_half_day(a, half), clock_half_day(b, half)
    if first is None or second is None:
        return None
    if half and _of_day(first) > _of_day(second):
        first = clock_half_day(a, 0) or first
    return first, second


def _of_day(c: Clock) -> float:
    return c.index / _PER_DAY[c.unit]


def clock_in_part(c: Clock, r: Field) -> Clock | None:
    """A clock time of the twelve hours in a part of the day."""
    night = r.offset == 4 and c.index >= 6 * 60
    return clock_half_day(c, 12 if r.offset in (2, 3) or night else 0)


def past_hour(m: int, h: int) -> Clock | None:
    """So many minutes after an hour of the clock; before it when negative."""
    if not 1 <= h <= 12:
        return None
    return Clock(units.MINUTE, (h * 60 + m - 60) % 720 + 60, either_half=True)


def to_hour_today(m: int, h: int) -> This | None:
    """So many minutes before an hour, on the day that is spoken of."""
    clock = past_hour(-m, h)
    return clock_today(clock) if clock else None


def clock_of_part(c: Clock, t: Expression) -> Within | None:
    """A time of the clock in a part of a day, of the twelve hours that it lies in."""
    if isinstance(t, Within) and isinstance(t.what, Field):
        c = _in_half(c, t.what)
    return Within(c, t)


def _in_half(c: Clock, r: Field) -> Clock:
    hour = c.index * 24 // _PER_DAY[c.unit]
    if not c.index and r.cycle == units.DAY and r.offset in (3, 4):
        return Clock(c.unit, _PER_DAY[c.unit])  # midnight comes when the day is over
    if r.cycle == units.DAY and r.offset == 4 and 1 <= hour <= _NIGHT_ENDS:
        return Clock(c.unit, c.index + _PER_DAY[c.unit])  # of the next day by then
    late = r.offset in (2, 3) or (r.offset == 4 and hour >= 6)
    if r.cycle != units.DAY or not late or not 1 <= hour < 12:
        return c
    return Clock(c.unit, c.index + _PER_DAY[c.unit] // 2)


_NIGHT_ENDS = 4  # the last hour that is still said to be of the night before
_PER_DAY = {units.HOUR: 24, units.MINUTE: 1440, units.SECOND: 86_400}
