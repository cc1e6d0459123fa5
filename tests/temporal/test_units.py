"""Laws of the calendar arithmetic, checked against the standard library's."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.temporal import units
from timeline.temporal.units import Point

DAYS = st.dates(min_value=date(1, 1, 8), max_value=date(9990, 1, 1))
COARSE = st.sampled_from(
    [
        units.WEEK,
        units.MONTH,
        units.QUARTER,
        units.SEASON,
        units.HALF,
        units.YEAR,
        units.DECADE,
        units.CENTURY,
    ]
)


@given(DAYS)
def test_days_count_as_the_standard_library_counts_them(day: date) -> None:
    index = units.day_of(day.year, day.month, day.day)

    assert index == day.toordinal()
    assert units.civil(index) == (day.year, day.month, day.day)


@given(DAYS)
def test_weeks_are_those_of_iso_8601(day: date) -> None:
    week = units.holding(day.toordinal(), units.WEEK)
    year, number, weekday = day.isocalendar()

    assert units.iso_week(week) == (year, number)
    assert units.week_of_iso(year, number) == week
    assert units.first_day(Point(units.WEEK, week)) == day.toordinal() - weekday + 1


@given(st.integers(-3_000_000, 5_000_000), COARSE)
def test_the_unit_that_holds_a_day_begins_by_it_and_ends_with_it(
    day: int, unit: str
) -> None:
    point = Point(unit, units.holding(day, unit))

    assert units.first_day(point) <= day <= units.last_day(point)


@given(st.integers(-2000, 8000), COARSE)
def test_units_of_a_kind_tile_without_gaps(number: int, unit: str) -> None:
    end = units.last_day(Point(unit, number))

    assert units.first_day(Point(unit, number + 1)) == end + 1


@given(DAYS, st.integers(-50_000, 50_000))
def test_shifting_days_is_addition(day: date, shift: int) -> None:
    if not 1 <= day.toordinal() + shift <= date.max.toordinal():
        return
    there = day + timedelta(days=shift)

    assert units.civil(day.toordinal() + shift) == (there.year, there.month, there.day)


@given(st.integers(-400_000, 400_000))
def test_the_calendar_repeats_itself_after_400_years(day: int) -> None:
    year, month, number = units.civil(day)

    assert units.civil(day + 146_097) == (year + 400, month, number)


@given(st.integers(-3_000_000, 5_000_000), COARSE)
def test_a_point_begins_before_it_ends(day: int, unit: str) -> None:
    point = Point(unit, units.holding(day, unit))

    assert units.begin_second(point) < units.end_second(point)


@pytest.mark.parametrize(
    ("point", "unit", "wider"),
    [
        (Point(units.DAY, date(2024, 3, 14).toordinal()), units.YEAR, 2024),
        (Point(units.QUARTER, 2024 * 4 + 3), units.YEAR, 2024),
        (Point(units.SEASON, 2024 * 4 + 3), units.YEAR, 2024),
        (Point(units.YEAR, 1900), units.CENTURY, 18),
        (Point(units.YEAR, 1901), units.CENTURY, 19),
        (Point(units.HOUR, 24 * 738_000 + 5), units.DAY, 738_000),
    ],
)
def test_widening_finds_the_unit_around(point: Point, unit: str, wider: int) -> None:
    assert units.widen(point, unit) == Point(unit, wider)


def test_widening_to_a_finer_unit_is_unknown() -> None:
    assert units.widen(Point(units.YEAR, 2024), units.MONTH) is None
    assert units.widen(Point(units.MONTH, 24_290), units.DAY) is None
