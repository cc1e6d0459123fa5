"""Makers: how the values of a rule's slots become one meaning; None where they cannot.

They know calendars, no language, so that the rules of every language share them.
"""

from dataclasses import replace
from typing import NamedTuple

from timeline.temporal import units, values
from timeline.temporal.expression import (
    EITHER,
    NAMED,
    PAST,
    RATHER,
    Absolute,
    Away,
    Expression,
    Modified,
    Named,
    Period,
    Recalled,
    Recurring,
    Reference,
    Shifted,
    This,
    Widened,
    Within,
)
from timeline.temporal.repeating import Clock, Field, MonthDay, Repeating, Unit, month
from timeline.temporal.units import Point

VAGUE = -1
"""The count of "several" and "a few": some number that is not said."""

Count = int | float


class Pair(NamedTuple):
    """Two times of which the words share a part: October 10 to 15."""

    first: Expression
    second: Expression


def same(value: object) -> object:
    """The value as it is."""
    return value


def year(y: int) -> Absolute:
    """A year of our era."""
    return Absolute(Point(units.YEAR, y))


def year_before_christ(n: int) -> Absolute | None:
    """The n-th year before the first."""
    return Absolute(Point(units.YEAR, 1 - n)) if n > 0 else None


def month_of_year(m: Field, y: int) -> Absolute:
    """A month, or another part that every year has, of a given year."""
    return Absolute(Point(m.unit, m.place(y)))


def month_day(m: Field, d: int) -> MonthDay:
    """A day of a month; no year has a June 31, which therefore is never resolved."""
    return MonthDay(m.offset + 1, d)


def date_of(m: Field, d: int, y: int) -> Expression:
    """A day of the calendar; unresolved where the calendar has no such day."""
    day = units.day_of(y, m.offset + 1, d)
    return Reference("XXXX-XX-XX") if day is None else Absolute(Point(units.DAY, day))


def month_first(t: tuple[int, int, int]) -> Absolute | None:
    """A date in numbers, the month first, or the day where it can be no month."""
    first, second, y = t
    day = units.day_of(y, first, second) or units.day_of(y, second, first)
    return None if day is None else Absolute(Point(units.DAY, day))


def day_first(t: tuple[int, int, int]) -> Absolute | None:
    """A date in numbers, the day first, or the month where it can be no day."""
    first, second, y = t
    return month_first((second, first, y))


def dated_in(r: Repeating, y: int) -> Absolute | None:
    """A repeating time in a given year."""
    index = r.place(y) if r.cycle == units.YEAR else None
    return None if index is None else Absolute(Point(r.unit, index))


def counted(q: Count) -> float | None:
    """The count as periods hold it."""
    return None if q == VAGUE else q


def period(q: Count, u: str, mod: str | None = None) -> Period | None:
    """So many units; three quarters are taken for a share."""
    if u not in _COUNTABLE or (u, q) == (units.QUARTER, 3):
        return None
    return Period(((u, counted(q)),), mod)


_COUNTABLE = {
    units.SECOND,
    units.MINUTE,
    units.HOUR,
    units.DAY,
    units.WEEKEND,
    units.WEEK,
    units.MONTH,
    units.QUARTER,
    units.YEAR,
    units.DECADE,
    units.CENTURY,
    units.MILLENNIUM,
}


def period_and(p: Period, q: Count, u: str) -> Period | None:
    """A period and so many finer units: two hours and ten minutes."""
    if units.SIZES[u] >= units.SIZES[p.parts[-1][0]] or u not in _COUNTABLE:
        return None
    return replace(p, parts=(*p.parts, (u, counted(q))))


def modified_period(mod: str, p: Period) -> Period | None:
    """A period with a modifier; none has two."""
    return replace(p, mod=mod) if p.mod is None else None


def toward(way: int, p: Period) -> Period | None:
    """A period that ends or begins at its anchor."""
    return replace(p, toward=way) if not p.toward else None


def modified(mod: str, t: Expression) -> Expression | None:
    """A time with a modifier; none has two."""
    return Modified(t, mod) if t.mod is None else None


def shifted(p: Period, way: int, anchoring: str) -> Expression | None:
    """So far from the anchor, in the unit said."""
    found = whole_shift(p)
    if found is None or p.toward:
        return None
    unit, count = found
    shift: Expression = Shifted(unit, way * count, anchoring)
    mods = _BACK_MODS if way < 0 else _AHEAD_MODS
    return Modified(shift, mods.get(p.mod, p.mod)) if p.mod else shift


# What "more than two years ago" says of the date, rather than of the two years, and
# what "more than two years later" does.
_BACK_MODS = {
    "MORE_THAN": "BEFORE",
    "LESS_THAN": "AFTER",
    "EQUAL_OR_MORE": "ON_OR_BEFORE",
    "EQUAL_OR_LESS": "ON_OR_AFTER",
}
_AHEAD_MODS = {
    "MORE_THAN": "AFTER",
    "LESS_THAN": "BEFORE",
    "EQUAL_OR_MORE": "ON_OR_AFTER",
    "EQUAL_OR_LESS": "ON_OR_BEFORE",
}


def whole_shift(p: Period) -> tuple[str, int] | None:
    """A period as a whole number of one unit; None when it is vague or broken."""
    unit = p.parts[-1][0]
    total = 0.0
    for part, count in p.parts:
        if count is None:
            return None
        total += count * _IN.get((part, unit), 1)
    while total != int(total) and unit in _HALVED:
        unit, factor = _HALVED[unit]
        total *= factor
    return (unit, int(total)) if total == int(total) else None


_IN = {
    (units.YEAR, units.MONTH): 12,
    (units.WEEK, units.DAY): 7,
    (units.DAY, units.HOUR): 24,
    (units.HOUR, units.MINUTE): 60,
}
_HALVED = {
    units.CENTURY: (units.YEAR, 100),
    units.DECADE: (units.YEAR, 10),
    units.YEAR: (units.MONTH, 12),
    units.HOUR: (units.MINUTE, 60),
    units.MINUTE: (units.SECOND, 60),
    units.DAY: (units.HOUR, 24),
}


def away(way: int, p: Period, t: Expression) -> Away | None:
    """So far from another time."""
    found = whole_shift(p)
    return None if found is None or p.toward else Away(t, found[0], way * found[1])


def within(r: Repeating, t: Expression) -> Within | None:
    """A repeating time in a given one; no unit as such, as no day is of a year."""
    return None if isinstance(r, Unit) else Within(r, t)


def at_half_day(h: int, half: int) -> Clock | None:
    """An hour of the twelve before noon (0) or after it (12)."""
    return Clock(units.HOUR, h % 12 + half) if 1 <= h <= 12 else None


def clock_half_day(c: Clock, half: int) -> Clock | None:
    """A clock time of the twelve hours before noon (0) or after it (12)."""
    if c.unit != units.MINUTE or not 60 <= c.index < 13 * 60:
        return None
    return Clock(units.MINUTE, c.index % 720 + half * 60)


def clock_today(c: Repeating) -> This:
    """A time of day by itself, on the day that is spoken of."""
    return This(c, NAMED)


def bare(r: Repeating) -> Named:
    """A repeating time by its name, looking to the past."""
    return Named(r, PAST)


def rather_past(r: Repeating) -> Named:
    """A repeating time by its name, the last one, unless the next is much nearer."""
    return Named(r, RATHER * PAST)


def nearest(r: Repeating) -> Named:
    """A repeating time by its name, looking to the nearest."""
    return Named(r, EITHER)


def always_nearest(r: Repeating) -> Named:
    """A day of a month by its name: the nearest, whatever the tense around it."""
    return Named(r, EITHER, fixed=True)


def every(r: Repeating, quant: str | None = "EVERY") -> Recurring:
    """Each one of a repeating time."""
    return Recurring(Named(r).unresolved, quant)


def every_period(p: Period, quant: str | None = "EVERY") -> Recurring:
    """Once in each such period."""
    return Recurring(p.unresolved, quant)


def period_letter(u: str) -> str:
    """The letter of a unit in TIMEX3's ``freq``."""
    return values.render_period(u, 1).removeprefix("P1").removeprefix("PT1")


def every_unit(u: str, quant: str | None = "EVERY") -> Recurring | None:
    """Once in each such unit."""
    return Recurring(values.render_period(u, 1), quant) if u in _COUNTABLE else None


def unit(u: str) -> Unit:
    """A unit as a repeating time."""
    return Unit(u)


def days_of_month(m: Field, a: int, b: int) -> Pair:
    """Two days of one month: October 10 to 15."""
    first, second = month_day(m, a), month_day(m, b)
    return Pair(always_nearest(first), always_nearest(second))


def days_of_month_in(m: Field, a: int, b: int, y: int) -> Pair:
    """Two days of one month of a year: October 10 to 15, 2024."""
    return Pair(date_of(m, a, y), date_of(m, b, y))


def days_of_month_year(a: int, b: int, t: Expression) -> Pair | None:
    """Two days of one month that the calendar has but once."""
    if not isinstance(t, Absolute) or t.point.unit != units.MONTH:
        return None
    y, m = divmod(t.point.number, 12)
    return days_of_month_in(month(m + 1), a, b, y)


def months_of_year(m: Field, n: Field, y: int) -> Pair:
    """Two months; the first may lie in the year before the one that is said."""
    first = month_of_year(m, y if m.offset <= n.offset else y - 1)
    return Pair(first, month_of_year(n, y))


def years_short(y: int, s: int) -> Pair | None:
    """Two years of which the second is cut to two digits: 1985-87."""
    second = y // 100 * 100 + s
    return Pair(year(y), year(second)) if second > y else None


def years_before_christ(a: int, b: int) -> Pair | None:
    """Two years before the first, the later one last: 492-490 BC."""
    first, second = year_before_christ(a), year_before_christ(b)
    return Pair(first, second) if first and second and a > b else None


def vague_shift(way: int, p: Period) -> Reference | None:
    """Some unsaid number of units away: several years ago."""
    if p.parts[-1][1] is not None:
        return None
    return Reference("PAST_REF" if way == PAST else "FUTURE_REF")


def days_of_year(r: MonthDay, s: MonthDay, y: int) -> Pair | None:
    """Two days; the first may lie in the year before the one that is said."""
    early = (r.month, r.day) <= (s.month, s.day)
    first, second = dated_in(r, y if early else y - 1), dated_in(s, y)
    return None if first is None or second is None else Pair(first, second)


def half_of(n: int, t: Expression) -> Expression | None:
    """A half of what has no halves of its own, as its beginning or its end."""
    if n not in (1, 2, -1) or t.mod is not None:
        return None
    return Modified(t, "START" if n == 1 else "END")


def quarter_of(n: int, t: Expression) -> Expression | None:
    """A quarter of what has no quarters of its own: its beginning, middle or end."""
    if n not in (-1, 1, 2, 3, 4) or t.mod is not None:
        return None
    return Modified(t, {1: "START", 4: "END", -1: "END"}.get(n, "MID"))


def fiscal_of(kinds: tuple[str, ...], y: int) -> Expression:
    """The period of a year that the text reports on."""
    return Recalled(kinds, 0, y)


def next_to(way: int, u: str, t: Expression) -> Away | None:
    """The unit just before or after another time, a whole one unless it is a day."""
    if u not in _COUNTABLE:
        return None
    whole = t if units.SIZES[u] <= units.SIZES[units.DAY] else Widened(u, t)
    return Away(whole, u, way)


def hours_of(mod: str, p: Field, t: Expression) -> Expression:
    """The first or last hours of a part of a day."""
    return Modified(Within(p, t), mod)


def part_of_this(mod: str, what: Unit) -> Expression:
    """The beginning, the middle or the end of the unit that is spoken of."""
    return Modified(Recalled((what.unit,)), mod)


def end_of(u: str) -> Expression:
    """The end of the unit that is spoken of."""
    return Modified(Recalled((u,)), "END")


def hours_of_half_day(a: int, b: int, half: int) -> Pair | None:
    """Two hours of one half of the day: 9-11 am."""
    first, second = at_half_day(a, half), at_half_day(b, half)
    if first is None or second is None:
        return None
    if a > b and half and b != 12:
        first = at_half_day(a, 0) or first
    return Pair(clock_today(first), clock_today(second))


def past_unit(u: str) -> Period | None:
    """The unit that has just passed, as an amount: the past decade."""
    return Period(((u, 1),), None, PAST) if u in _COUNTABLE else None


def every_other(u: str) -> Recurring | None:
    """Once in two such units."""
    return Recurring(values.render_period(u, 2), "EVERY") if u in _COUNTABLE else None


def period_of_one(q: int, u: str, mod: str | None = None) -> Period | None:
    """One unit, where that cannot be "a second one" or "a fourth part"."""
    return None if u in (units.SECOND, units.QUARTER) else period(q, u, mod)


def year_of_century(y: int) -> Named:
    """A year by its last two digits."""
    return Named(Field(units.YEAR, units.CENTURY, 100, y % 100 or 100), PAST)


def decade_before_christ(d: Point) -> Absolute | None:
    """The years before the first that begin with the same digits."""
    number = d.number - 190 if 190 <= d.number < 200 else d.number  # the 80s BC
    if d.unit != units.DECADE or number > 100:
        return None
    return Absolute(Point(units.DECADE, -number - 1))


def reported(r: Repeating) -> Named:
    """A quarter, the last one, even when it is still to be reported on."""
    return Named(r, PAST, fixed=True)


def one_long(u: str) -> Period | None:
    """A day, a week, a month or a year that something takes."""
    return Period(((u, 1),)) if u in _LASTING else None


def some_long(u: str) -> Period | None:
    """Some days, some hours that something takes; quarters are shares."""
    return None if u in (units.QUARTER, units.SECOND) else period(VAGUE, u)


_LASTING = {units.DAY, units.WEEK, units.MONTH, units.YEAR}


def clock_in_part(c: Clock, r: Field) -> Clock | None:
    """A clock time of the twelve hours in a part of the day."""
    night = r.offset == 4 and c.index >= 6 * 60
    return clock_half_day(c, 12 if r.offset in (2, 3) or night else 0)


def past_hour(m: int, h: int) -> Clock | None:
    """So many minutes after an hour of the clock; before it when negative."""
    if not 1 <= h <= 12:
        return None
    return Clock(units.MINUTE, (h * 60 + m - 60) % 720 + 60)


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
    late = r.offset in (2, 3) or (r.offset == 4 and hour >= 6)
    if r.cycle != units.DAY or not late or not 1 <= hour < 12:
        return c
    return Clock(c.unit, c.index + _PER_DAY[c.unit] // 2)


_PER_DAY = {units.HOUR: 24, units.MINUTE: 1440, units.SECOND: 86_400}


def two_years(y: int, s: int) -> Absolute | None:
    """The year from one September to the next, named by the years it lies in."""
    return Absolute(Point(units.SCHOOL_YEAR, y)) if (y + 1) % 100 == s else None


def season_of_two(r: Field, t: Absolute) -> Absolute | None:
    """The winter that lies in two years, named by the first."""
    return month_of_year(r, t.point.number)


def full_year(number: int, digits: int) -> int:
    """The year that two digits mean, 1930 to 2029; more digits mean themselves."""
    if digits > 2:
        return number
    return number + (2000 if number < 30 else 1900)


def short_year(s: int) -> Absolute:
    """A year by its last two digits."""
    return year(full_year(s, 2))


def month_of_short_year(m: Field, s: int) -> Absolute:
    """A part that every year has, of a year of two digits: 1Q18."""
    return month_of_year(m, full_year(s, 2))


def short_date(m: Field, d: int, s: int) -> Expression:
    """A day of the calendar, in a year of two digits."""
    return date_of(m, d, full_year(s, 2))


def millennium(n: int) -> Absolute | None:
    """The n-th thousand years of our era."""
    return Absolute(Point(units.MILLENNIUM, n - 1)) if 1 <= n <= 10 else None


def millennium_before_christ(n: int) -> Absolute | None:
    """The n-th thousand years before our era, counted back."""
    return Absolute(Point(units.MILLENNIUM, -n)) if 1 <= n <= 10 else None
