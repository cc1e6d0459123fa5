"""The axis: few ticks on whole units, the year to be read, any distance."""

import itertools
from datetime import datetime, timedelta

import pytest
from figure_cases import assert_is_legible, day, event, words
from hypothesis import given
from hypothesis import strategies as st

from timeline.output.figure import plot_timeline
from timeline.output.figure.scale import TimeScale, axis_days, fit_scale
from timeline.output.figure.ticks import axis_ticks
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.units import Point, interval_of

START = datetime(2022, 10, 10, 5, 30).toordinal() * DAY_SECONDS
HOUR = 3_600
YEAR = 365 * DAY_SECONDS


def widths(text: str) -> float:
    return 4.4 * len(text)


@pytest.mark.parametrize(
    "length",
    [
        HOUR,
        5 * HOUR,
        DAY_SECONDS,
        3 * DAY_SECONDS,
        9 * DAY_SECONDS,
        40 * DAY_SECONDS,
        200 * DAY_SECONDS,
        2 * YEAR,
        9 * YEAR,
        80 * YEAR,
        700 * YEAR,
        2_000 * YEAR,
        60_000 * YEAR,
        3_000_000_000 * YEAR,
    ],
)
@pytest.mark.parametrize("shift", [0, 81 * DAY_SECONDS, -2021 * YEAR, 9_000 * YEAR])
def test_four_to_ten_ticks_that_keep_apart_at_every_distance(length, shift) -> None:
    scale = TimeScale((START + shift, START + shift + length), (20.0, 556.0))

    ticks = axis_ticks(scale, widths)

    assert 4 <= len(ticks) <= 10
    for left, right in itertools.pairwise(ticks):
        assert left.point < right.point
        for one, other in ((left.label, right.label), (left.context, right.context)):
            if one and other:
                apart = right.point - left.point
                assert apart > (widths(one) + widths(other)) / 2


@pytest.mark.parametrize(
    "length", [HOUR, DAY_SECONDS, 20 * DAY_SECONDS, YEAR, 9 * YEAR]
)
def test_the_year_is_always_to_be_read(length: int) -> None:
    ticks = axis_ticks(TimeScale((START, START + length), (20.0, 556.0)), widths)

    said = " ".join(f"{tick.label} {tick.context}" for tick in ticks)
    assert "2022" in said or "2023" in said


@given(
    st.integers(-(10**12), 10**12),
    st.integers(1, 10**13),
    st.floats(150, 4_000),
)
def test_any_distance_has_ticks_within_the_axis(begin, length, width) -> None:
    scale = TimeScale((begin, begin + length), (0.0, width))

    for tick in axis_ticks(scale, widths):
        assert -0.01 <= tick.point <= width + 0.01


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=60))
def test_a_scale_shows_everything_in_order(moments) -> None:
    scale = fit_scale(
        [float(m) for m in moments], min(moments), max(moments), 10.0, 500.0, 60.0
    )

    places = [scale.at(moment) for moment in sorted(moments)]
    assert places == sorted(places)
    assert places[0] >= 10.0 and places[-1] <= 500.0
    for moment in moments:
        assert scale.second_at(scale.at(moment)) == pytest.approx(moment, abs=1e-3)


def test_far_events_squeeze_their_part_of_the_axis_alone() -> None:
    crowd = [START + number * DAY_SECONDS for number in range(30)]
    far = START - 300 * YEAR

    scale = fit_scale([far, *crowd], far, crowd[-1], 0.0, 100.0, DAY_SECONDS)

    assert len(scale.breaks) == 1
    assert scale.at(crowd[-1]) - scale.at(crowd[0]) > 75
    assert scale.at(far) >= 0


@pytest.mark.parametrize(
    "events",
    [
        [event(1, day(2022, 10, 10))],
        [event(n, day(2022, 10, 10)) for n in range(8)],
        [event(1, interval_of(Point("minute", 1_063_000_000)), Granularity.MINUTE)],
        [event(1, interval_of(Point("year", 2022)), Granularity.YEAR)],
        [
            event(1, interval_of(Point("year", -43)), Granularity.YEAR),
            event(2, interval_of(Point("year", 2022)), Granularity.YEAR),
        ],
        [
            event(1, interval_of(Point("year", 1)), Granularity.YEAR),
            event(2, interval_of(Point("year", 9_999)), Granularity.YEAR),
        ],
        [
            event(1, interval_of(Point("year", -66_000_000)), Granularity.YEAR),
            event(2, interval_of(Point("year", 12_000)), Granularity.YEAR),
        ],
        [event(1, Interval(START, None))],
        [event(1, Interval(None, START))],
        [event(1, Interval(START, START + 1), Granularity.SECOND)],
    ],
)
@pytest.mark.parametrize("view", ["timeline", "lanes", "density", "lag"])
def test_odd_distances_are_drawn(events, view) -> None:
    figure = plot_timeline(events, view=view)

    figure.canvas.draw()
    assert_is_legible(figure)


def test_years_before_christ_are_counted_as_people_do() -> None:
    events = [
        event(1, interval_of(Point("year", -43)), Granularity.YEAR),
        event(2, interval_of(Point("year", 2022)), Granularity.YEAR),
    ]

    said = words(plot_timeline(events))

    assert "44 BC" in said
    assert "44 BC–2022" in said


def test_the_axes_count_days_as_matplotlib_does() -> None:
    figure = plot_timeline([event(n, day(2022, 10, n)) for n in range(1, 30)])

    low, high = figure.axes[0].get_xlim()
    first = (datetime(2022, 10, 1) - datetime(1970, 1, 1)) / timedelta(days=1)
    assert low < first < high
    assert axis_days(datetime(2022, 10, 1).toordinal() * DAY_SECONDS) == first
