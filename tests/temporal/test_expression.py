"""Laws of expressions, whatever language they were read from."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.temporal import units
from timeline.temporal.expression import (
    EITHER,
    FUTURE,
    PAST,
    Absolute,
    Last,
    Named,
    Next,
    Nth,
    Shifted,
    This,
)
from timeline.temporal.repeating import (
    Clock,
    DayOfMonth,
    Easter,
    MonthDay,
    Repeating,
    Unit,
    WeekdayOfMonth,
    month,
    season,
    weekday,
)
from timeline.temporal.units import Point

DAYS = st.integers(date(1600, 1, 1).toordinal(), date(2400, 1, 1).toordinal())
FIELDS: st.SearchStrategy[Repeating] = st.one_of(
    st.builds(weekday, st.integers(0, 6)),
    st.builds(month, st.integers(1, 12)),
    st.builds(season, st.integers(0, 3)),
    st.builds(MonthDay, st.integers(1, 12), st.integers(1, 28)),
    st.builds(DayOfMonth, st.integers(1, 28)),
    st.just(Easter()),
    st.just(WeekdayOfMonth(11, 3, 4)),
    st.builds(Unit, st.sampled_from([units.DAY, units.WEEK, units.MONTH, units.YEAR])),
)


@given(DAYS, FIELDS)
def test_last_ends_before_the_anchor_and_next_begins_after_it(
    day: int, field: Repeating
) -> None:
    anchor = Point(units.DAY, day)
    last = Last(field).resolve(anchor, EITHER)
    following = Next(field).resolve(anchor, EITHER)

    assert last is not None
    assert following is not None
    assert units.last_day(last) < day < units.first_day(following)


@given(DAYS, FIELDS)
def test_a_name_looks_back_and_ahead_from_the_anchor(
    day: int, field: Repeating
) -> None:
    anchor = Point(units.DAY, day)
    back = Named(field).resolve(anchor, PAST)
    ahead = Named(field).resolve(anchor, FUTURE)

    assert back is not None
    assert ahead is not None
    assert units.first_day(back) <= day <= units.last_day(ahead)


@given(DAYS, st.integers(0, 6), st.integers(-60, 60))
def test_weekdays_move_with_the_publication_week(
    day: int, number: int, weeks: int
) -> None:
    here = This(weekday(number)).resolve(Point(units.DAY, day), EITHER)
    there = This(weekday(number)).resolve(Point(units.DAY, day + 7 * weeks), EITHER)

    assert here is not None
    assert there is not None
    assert there.number - here.number == 7 * weeks


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_the_standard_librarys(day: int, number: int) -> None:
    point = Named(weekday(number)).resolve(Point(units.DAY, day), PAST)

    assert point is not None
    assert date.fromordinal(point.number).weekday() == number


@given(DAYS, st.integers(-500, 500))
def test_so_many_years_away_keeps_to_the_year(day: int, years: int) -> None:
    point = Shifted(units.YEAR, years).resolve(Point(units.DAY, day), EITHER)

    assert point == Point(units.YEAR, date.fromordinal(day).year + years)


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1961, (4, 2)),
        (2000, (4, 23)),
        (2008, (3, 23)),
        (2024, (3, 31)),
        (2038, (4, 25)),
    ],
)
def test_easter_falls_where_the_tables_say(year: int, day: tuple[int, int]) -> None:
    index = Easter().place(year)

    assert index is not None
    assert units.civil(index) == (year, *day)


@pytest.mark.parametrize(
    ("n", "what", "day"),
    [
        (1, weekday(4), (2024, 3, 1)),
        (2, weekday(4), (2024, 3, 8)),
        (-1, weekday(4), (2024, 3, 29)),
        (-1, Unit(units.DAY), (2024, 3, 31)),
        (31, Unit(units.DAY), (2024, 3, 31)),
    ],
)
def test_the_nth_is_counted_from_either_end(
    n: int, what: Repeating, day: tuple[int, int, int]
) -> None:
    march = Absolute(Point(units.MONTH, 2024 * 12 + 2))
    point = Nth(n, what, march).resolve(Point(units.DAY, 1), EITHER)

    assert point is not None
    assert units.civil(point.number) == day


def test_there_is_no_sixth_friday() -> None:
    march = Absolute(Point(units.MONTH, 2024 * 12 + 2))

    assert Nth(6, weekday(4), march).resolve(Point(units.DAY, 1), EITHER) is None


def test_a_leap_day_is_looked_for_in_leap_years() -> None:
    leap_day = Named(MonthDay(2, 29))
    anchor = Point(units.DAY, date(2023, 3, 1).toordinal())

    back, ahead = leap_day.resolve(anchor, PAST), leap_day.resolve(anchor, FUTURE)

    assert back == Point(units.DAY, date(2020, 2, 29).toordinal())
    assert ahead == Point(units.DAY, date(2024, 2, 29).toordinal())


@pytest.mark.parametrize(("lean", "days"), [(PAST, 0), (FUTURE, 1)])
def test_a_minute_may_be_seen_from_an_hour(lean: int, days: int) -> None:
    day = date(2024, 3, 5).toordinal()
    minute = 8 * 60 + 58

    found = Named(Clock(units.MINUTE, minute)).resolve(
        Point(units.HOUR, day * 24 + 20), lean
    )

    assert found == Point(units.MINUTE, (day + days) * 1440 + minute)


def test_a_month_may_be_that_of_the_year_zero() -> None:
    march = units.day_of(0, 3, 1)
    assert march is not None

    assert Named(month(1)).resolve(Point(units.DAY, march), PAST) == Point("month", 0)
