"""TIMEX3 values: what is rendered can be read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.temporal import units
from timeline.temporal.units import Point
from timeline.temporal.values import parse, render, render_period

NUMBERS = {
    units.SECOND: st.integers(86_400 * 1000, 86_400 * 900_000),
    units.MINUTE: st.integers(1440 * 1000, 1440 * 900_000),
    units.PART: st.builds(
        lambda day, part: day * 8 + part, st.integers(1, 900_000), st.integers(0, 5)
    ),
    units.DAY: st.integers(-400_000, 3_000_000),
    units.WEEK: st.integers(-50_000, 500_000),
    units.WEEKEND: st.integers(1000, 500_000),
    units.MONTH: st.integers(-12_000, 120_000),
    units.QUARTER: st.integers(-4000, 40_000),
    units.SEASON: st.integers(-4000, 40_000),
    units.HALF: st.integers(-2000, 20_000),
    units.YEAR: st.integers(-3000, 12_000),
    units.DECADE: st.integers(-300, 999),
    units.CENTURY: st.integers(-30, 99),
    units.MILLENNIUM: st.integers(-9, 9),
}
POINTS = st.sampled_from(sorted(NUMBERS)).flatmap(
    lambda unit: st.builds(Point, st.just(unit), NUMBERS[unit])
)


@given(POINTS)
def test_a_value_reads_back_as_its_point(point: Point) -> None:
    assert parse(render(point)) == point


@given(st.integers(24 * 1000, 24 * 900_000))
def test_an_hour_reads_back_as_the_same_value(number: int) -> None:
    value = render(Point(units.HOUR, number))
    point = parse(value)

    assert point is not None
    assert render(point) == value


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(units.YEAR, 1066), "1066"),
        (Point(units.YEAR, 70), "0070"),
        (Point(units.YEAR, -43), "BC0044"),
        (Point(units.YEAR, 12_000), "12000"),
        (Point(units.DECADE, 199), "199"),
        (Point(units.CENTURY, 18), "18"),
        (Point(units.CENTURY, -5), "BC04"),
        (Point(units.SEASON, 2022 * 4 + 3), "2022-WI"),
        (Point(units.HALF, 2022 * 2 + 1), "2022-H2"),
    ],
)
def test_a_point_has_the_value_that_timeml_gives_it(point: Point, value: str) -> None:
    assert render(point) == value


@pytest.mark.parametrize(
    "value",
    [
        "",
        "PAST_REF",
        "P3D",
        "XXXX-WXX-5",
        "2024-13",
        "2023-02-29",
        "2024-03-14T25:00",
        "2024-03-14TXX",
        "2024-Q5",
        "24-03-14",
    ],
)
def test_what_is_no_point_reads_as_none(value: str) -> None:
    assert parse(value) is None


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        (units.DAY, 3, "P3D"),
        (units.HOUR, 2.5, "PT2.5H"),
        (units.MINUTE, 20, "PT20M"),
        (units.MONTH, None, "PXM"),
        (units.DECADE, 1, "P1DE"),
        (units.YEAR, 65_000_000, "P65000000Y"),
    ],
)
def test_a_period_is_written_as_iso_8601_writes_it(
    unit: str, count: float | None, value: str
) -> None:
    assert render_period(unit, count) == value
