"""Lanes, density and lag."""

from datetime import datetime

import numpy as np
import pytest
from figure_cases import day, event, story, texts, words
from matplotlib.colors import to_rgba
from matplotlib.patches import Rectangle

from timeline.output.figure import plot_timeline
from timeline.output.figure.lag_view import lag_days
from timeline.output.figure.lanes_view import sort_lanes
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Stretch, compose_scene
from timeline.output.figure.strip import cells_of, count_events
from timeline.output.figure.theme import LIGHT
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval


def placed(*places: str | None):
    return [
        event(n, day(2022, 10, 28 - n), place=place) for n, place in enumerate(places)
    ]


def by_place(one):
    return (one.place,) if one.place else ()


def test_lanes_are_those_of_most_events_in_order_of_their_first() -> None:
    scene = compose_scene(placed("A", "B", "B", "C", "A", "C", "D", None), ())

    lanes = sort_lanes(scene, by_place, most=3)

    assert [(lane.name, len(lane.stretches)) for lane in lanes] == [
        ("C", 2),
        ("A", 2),
        ("B", 2),
        ("other", 2),
    ]


def test_an_event_of_two_sources_is_in_two_lanes() -> None:
    scene = compose_scene([event(1, day(2022, 10, 1), participants=("A", "B"))], ())

    lanes = sort_lanes(scene, lambda one: one.participants, most=8)

    assert [lane.name for lane in lanes] == ["A", "B"]


@pytest.mark.parametrize("lanes", ["source", "participant", "place"])
def test_lanes_are_named_on_the_left_from_top_to_bottom(lanes: str) -> None:
    events = story(80)
    figure = plot_timeline(events, view="lanes", lanes=lanes)

    figure.draw_without_rendering()
    names = [
        text.get_text()
        for text in sorted(texts(figure), key=lambda t: -t.get_window_extent().y0)
        if text.get_text().startswith(("Outlet", "Company", "Town", "other"))
    ]
    assert 2 <= len(names) <= 9
    assert "other" not in names[:-1]


def test_density_counts_every_event_once() -> None:
    scene = compose_scene(story(500), ())
    first = min(one.first for one in scene.stretches)
    last = max(one.last for one in scene.stretches)

    scale = TimeScale((first, last), (0.0, 500.0))
    bars = count_events(scene.stretches, cells_of(scene.stretches, scale))

    assert (bars.sharp + bars.spread).sum() == pytest.approx(500)
    assert bars.cells.unit == "day"
    assert (np.diff(bars.cells.edges) > 0).all()


def test_a_month_counts_in_equal_parts_on_each_day() -> None:
    month = Stretch(
        event(1, day(2022, 10, 1, 31), Granularity.MONTH), 0, 31 * DAY_SECONDS
    )

    first = Stretch(event(2, day(2022, 10, 1)), 0, DAY_SECONDS)
    scale = TimeScale((0, 31 * DAY_SECONDS), (0.0, 500.0))

    cells = cells_of((month, first, first), scale)
    bars = count_events((month, first, first), cells)

    assert bars.spread == pytest.approx([1 / 31] * 31)
    assert bars.sharp[0] == bars.sharp.sum() == 2
    assert len(count_events((month,), cells).spread) == 31  # a lane among others


def test_bars_are_no_finer_than_most_events_are_known() -> None:
    crowd = [event(n, day(2022, 10, 9)) for n in range(40)]
    hours = [
        event(n, Interval(n * 3600, (n + 1) * 3600), Granularity.HOUR)
        for n in range(40)
    ]

    assert "all 40 events, at most 40 events a day" in words(plot_timeline(crowd))
    assert "events an hour" in words(plot_timeline(hours, view="density"))


def test_no_line_shows_between_the_words_of_a_lag() -> None:
    one = event(1, day(2022, 10, 9), published=datetime(2022, 10, 9))
    figure = plot_timeline([one], view="lag")
    figure.draw_without_rendering()

    date, title = (
        text.get_window_extent()
        for text in texts(figure)
        if text.get_text() in ("9 Oct 2022", one.title)
    )
    plates = [
        patch.get_window_extent()
        for patch in figure.findobj(Rectangle)
        if patch.get_facecolor() == to_rgba(LIGHT.paper)
    ]
    assert any(
        plate.x0 <= date.x0 and title.x1 <= plate.x1 and plate.y0 <= title.y0
        for plate in plates
        if plate.height < 4 * date.height
    )


def test_the_density_view_names_the_most_reported() -> None:
    crowd = [event(n, day(2022, 10, 1 + n % 28)) for n in range(400)]
    known = event(900, day(2022, 10, 9), title="Widely reported", salience=5)

    shown = words(plot_timeline([*crowd, known], view="density"))

    assert "Widely reported" in shown
    assert "events a day" in shown


@pytest.mark.parametrize(
    ("happened", "reported", "days"),
    [
        (day(2022, 10, 5), datetime(2022, 10, 5, 23), 0),
        (day(2022, 10, 5), datetime(2022, 10, 6, 1), 1),
        (day(2022, 10, 5), datetime(2022, 10, 2), -3),
        (day(2022, 10, 1, 31), datetime(2022, 10, 20), 0),
        (day(2022, 10, 1, 31), datetime(2022, 11, 2), 2),
        (Interval.between(datetime(2022, 10, 5), None), datetime(2022, 10, 7), 3),
    ],
)
def test_lag_is_the_days_from_an_event_to_its_first_report(
    happened, reported, days
) -> None:
    one = event(1, happened, published=reported)

    assert lag_days(compose_scene([one], ()).stretches[0]) == days


def test_the_lag_view_has_a_zero_line_and_both_directions() -> None:
    events = [
        event(1, day(2022, 10, 5), published=datetime(2022, 10, 15)),
        event(2, day(2022, 10, 20), published=datetime(2022, 10, 10)),
        event(3, day(2022, 10, 12)),
    ]

    shown = words(plot_timeline(events, view="lag"))

    assert "the same day" in shown
    assert "1 week later" in shown
    assert "1 week before" in shown
    assert "1 without a date of report" in shown
