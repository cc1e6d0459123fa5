"""Makers of dates: years, months, days, eras, and pairs of them."""

from functools import partial
from typing import NamedTuple

from timeline.temporal import units
from timeline.temporal.expression import (
    PAST,
    Absolute,
    Expression,
    InDigits,
    Modified,
    Named,
    Recalled,
    Reference,
)
from timeline.temporal.meanings.names import always_nearest
from timeline.temporal.repeating import Field, MonthDay, Repeating, month
from timeline.temporal.units import Point


class Pair(NamedTuple):
    """Two times, or more, of which the words share a part: October 10 to 15."""

    first: Expression
    second: Expression
    more: tuple[Expression, ...] = ()


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


def slashed_day(t: tuple[int, int]) -> Named | None:
    """A day of a month in numbers, the month first, or the day where it can be none."""
    first, second = t
    if first > _MONTHS:
        first, second = second, first
    if not (1 <= first <= _MONTHS and 1 <= second <= _MOST_DAYS):
        return None
    return always_nearest(MonthDay(first, second))


_MONTHS, _MOST_DAYS = 12, 31


def date_of(m: Field, d: int, y: int) -> Expression:
    """A day of the calendar; unresolved where the calendar has no such day."""
    day = units.day_of(y, m.offset + 1, d)
    return Reference("XXXX-XX-XX") if day is None else Absolute(Point(units.DAY, day))


def month_first(t: tuple[int, int, int]) -> Absolute | None:
    """A date in numbers, the month first, or the day where it can be no month."""
    first, second, y = t
    return _in_digits(_day(y, first, second), _day(y, second, first), day_first=False)


def day_first(t: tuple[int, int, int]) -> Absolute | None:
    """A date in numbers, the day first, or the month where it can be no day."""
    first, second, y = t
    return _in_digits(_day(y, second, first), _day(y, first, second), day_first=True)


def _in_digits(
    read: Point | None, other: Point | None, *, day_first: bool
) -> Absolute | None:
    if read is None:
        return InDigits(other, None, not day_first) if other else None
    return Absolute(read) if read == other else InDigits(read, other, day_first)


def _day(y: int, m: int, d: int) -> Point | None:
    day = units.day_of(y, m, d)
    return None if day is None else Point(units.DAY, day)


def dated_in(r: Repeating, y: int) -> Absolute | None:
    """A repeating time in a given year."""
    index = r.place(y) if r.cycle == units.YEAR else None
    return None if index is None else Absolute(Point(r.unit, index))


def days_of_month(m: Field, a: int, b: int) -> Pair:
    """Two days of one month: October 10 to 15."""
    first, second = month_day(m, a), month_day(m, b)
    return Pair(always_nearest(first), always_nearest(second))


def days_of_month_in(m: Field, a: int, b: int, y: int) -> Pair:
    """Two days of one month of a year: October 10 to 15, 2024."""
    return Pair(date_of(m, a, y), date_of(m, b, y))


def day_run(a: int, b: int) -> tuple[int, ...]:
    """The first and the last day of a range within a month."""
    return a, b


def another_run(d: tuple[int, ...], a: int, b: int) -> tuple[int, ...]:
    """The same of one range more."""
    return *d, a, b


def days_of_runs(m: Field, d: tuple[int, ...], y: int | None = None) -> Pair:
    """The days with which ranges of one month begin and end: May 2-3, 9-10, 2020."""
    dated = partial(_day_named, m) if y is None else partial(date_of, m, y=y)
    first, second, *more = map(dated, d)
    return Pair(first, second, tuple(more))


def _day_named(m: Field, d: int) -> Named:
    return always_nearest(month_day(m, d))


def three_days(m: Field, a: int, b: int, c: int) -> Pair:
    """Three days of one month: October 10, 12 and 15."""
    third = always_nearest(month_day(m, c))
    return days_of_month(m, a, b)._replace(more=(third,))


def three_days_in(m: Field, a: int, b: int, c: int, y: int) -> Pair:
    """Three days of one month of a year: October 10, 12 and 15, 2024."""
    return days_of_month_in(m, a, b, y)._replace(more=(date_of(m, c, y),))


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


_LONGEST = 60  # years from one to another; 20 in 2010 to 85 are others


def years_short(y: int, s: int) -> Pair | None:
    """Two years of which the second is cut to two digits: 1985-87."""
    second = y // 100 * 100 + s
    return Pair(year(y), year(second)) if y < second <= y + _LONGEST else None


def years_before_christ(a: int, b: int) -> Pair | None:
    """Two years before the first, the later one last: 492-490 BC."""
    first, second = year_before_christ(a), year_before_christ(b)
    return Pair(first, second) if first and second and a > b else None


def days_of_year(r: MonthDay, s: MonthDay, y: int) -> Pair | None:
    """Two days; the first may lie in the year before the one that is said."""
    early = (r.month, r.day) <= (s.month, s.day)
    first, second = dated_in(r, y if early else y - 1), dated_in(s, y)
    return None if first is None or second is None else Pair(first, second)


def two_dates(a: Expression, b: Expression) -> Pair | None:
    """Two days, each with its year: 12 March 1901 – 3 May 1949."""
    fixed = type(a) is Absolute and type(b) is Absolute
    return Pair(a, b) if fixed else None


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


def year_of_century(y: int) -> Named:
    """A year by its last two digits."""
    return Named(Field(units.YEAR, units.CENTURY, 100, y % 100 or 100), PAST)


def decade_before_christ(d: Point) -> Absolute | None:
    """The years before the first that begin with the same digits."""
    number = d.number - 190 if 190 <= d.number < 200 else d.number  # the 80s BC
    if d.unit != units.DECADE or number > 100:
        return None
    return Absolute(Point(units.DECADE, -number - 1))


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


def week_of_year(n: int, y: int) -> Absolute | None:
    """The n-th week of a year, as ISO 8601 counts them."""
    return (
        Absolute(Point(units.WEEK, units.week_of_iso(y, n))) if 1 <= n <= 53 else None
    )


def millennium(n: int) -> Absolute | None:
    """The n-th thousand years of our era."""
    return Absolute(Point(units.MILLENNIUM, n - 1)) if 1 <= n <= 10 else None


def millennium_before_christ(n: int) -> Absolute | None:
    """The n-th thousand years before our era, counted back."""
    return Absolute(Point(units.MILLENNIUM, -n)) if 1 <= n <= 10 else None
