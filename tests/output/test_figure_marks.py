"""What a mark says: a point or a stretch, a fact or not, by how many sources."""

from datetime import datetime

import numpy as np
import pytest
from figure_cases import assert_is_legible, day, event, words
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from timeline.output.figure import plot_timeline
from timeline.output.figure.canvas import FILLS
from timeline.output.figure.glyphs import Sizes
from timeline.output.figure.theme import LIGHT
from timeline.records import Conflict, Status
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval

OCTOBER = day(2022, 10, 1, 31)
PUBLISHED = datetime(2022, 10, 21, 9)


def bars(figure: Figure) -> list[Rectangle]:
    """The rectangles of the drawing, those of the legend left out."""
    axis = figure.axes[0].spines["bottom"].get_window_extent().y0
    top = axis + 0.62 * (figure.get_size_inches()[1] * figure.dpi - axis)
    return [
        patch
        for patch in figure.findobj(Rectangle)
        if patch.get_zorder() == FILLS and patch.get_window_extent().y1 < top
    ]


def markers(figure: Figure) -> list[PathCollection]:
    return figure.findobj(PathCollection)


def spread_out(*events):
    """The events with two plain ones around, so that the axis spans two months."""
    return [event(901, day(2022, 9, 15)), *events, event(902, day(2022, 11, 25))]


def test_a_month_is_a_light_span_and_never_a_dot() -> None:
    known = spread_out(event(1, OCTOBER, Granularity.MONTH))

    figure = plot_timeline(known)
    figure.draw_without_rendering()

    [bar] = bars(figure)
    assert to_hex(bar.get_facecolor()) == LIGHT.vague
    box = bar.get_window_extent()
    axes = figure.axes[0]
    begin, end = axes.transData.transform([(19266, 0), (19297, 0)])[:, 0]
    assert box.x0 == pytest.approx(begin, abs=1)
    assert box.x1 == pytest.approx(end, abs=1)
    assert "Oct 2022" in words(figure)


def test_some_days_are_a_solid_bar() -> None:
    figure = plot_timeline(spread_out(event(1, day(2022, 10, 3, 5))))
    figure.draw_without_rendering()

    [bar] = bars(figure)
    assert to_hex(bar.get_facecolor()) == LIGHT.event
    assert "3–7 Oct 2022" in words(figure)


def test_no_bar_is_too_narrow_to_be_seen() -> None:
    week = event(1, day(2022, 10, 10, 7), Granularity.WEEK)
    far = [event(n, day(1990 + n, 1, 1)) for n in range(2, 40)]

    figure = plot_timeline([week, *far])
    figure.draw_without_rendering()

    assert all(bar.get_window_extent().width >= 3 for bar in bars(figure))
    assert all((drawn.get_sizes() ** 0.5 >= 1.1).all() for drawn in markers(figure))


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (Interval.between(datetime(2022, 10, 10), None), "since 10 Oct 2022"),
        (Interval.between(None, datetime(2022, 10, 11)), "until 10 Oct 2022"),
    ],
)
def test_an_open_side_is_an_arrow_to_the_edge_and_a_word(interval, said) -> None:
    figure = plot_timeline(spread_out(event(1, interval)))
    figure.draw_without_rendering()

    axis = figure.axes[0].spines["bottom"].get_window_extent()
    reach = [
        x
        for drawn in figure.findobj(LineCollection)
        if to_hex(drawn.get_color()[0]) == LIGHT.event
        for segment in drawn.get_segments()
        for x, _ in drawn.get_transform().transform(segment)
    ]
    edge = axis.x1 if "since" in said else axis.x0
    assert min(abs(x - edge) for x in reach) < 2
    assert said in words(figure)
    assert "since, until" in words(figure)
    assert_is_legible(figure)


@pytest.mark.parametrize("status", [Status.PLANNED, Status.POSSIBLE, Status.DENIED])
def test_what_is_no_fact_is_hollow_and_told_in_the_legend(status: Status) -> None:
    figure = plot_timeline([event(1, day(2022, 10, 5), status=status)])

    fills = {
        to_hex(fill) for drawn in markers(figure) for fill in drawn.get_facecolor()
    }
    solid = [
        drawn
        for drawn in markers(figure)
        if to_hex(drawn.get_facecolor()[0]) == LIGHT.event
    ]
    assert LIGHT.paper in fills
    assert len(solid) == 3  # those that show the sizes
    assert status.value in words(figure)
    assert "happened" not in words(figure)


def test_statuses_differ_in_shape_and_not_in_colour_alone() -> None:
    shapes = {}
    for status in Status:
        figure = plot_timeline([event(1, day(2022, 10, 5), status=status)])
        drawn = markers(figure)[-1]
        outline = len(drawn.get_paths()[0].vertices)
        hollow = to_hex(drawn.get_facecolor()[0]) == LIGHT.paper
        shapes[status] = outline, hollow, _count_lines(figure)
    assert len(set(shapes.values())) == len(Status)


def _count_lines(figure: Figure) -> int:
    return len(figure.findobj(LineCollection))


def test_nothing_is_solid_after_the_last_report() -> None:
    told = event(1, day(2022, 10, 17, 7), Granularity.WEEK, published=PUBLISHED)
    early = event(2, day(2022, 10, 3), published=datetime(2022, 10, 4))
    late = event(3, day(2022, 10, 28), published=PUBLISHED)

    figure = plot_timeline([told, early, late])
    figure.draw_without_rendering()

    horizon = figure.axes[0].transData.transform((19286 + 9 / 24, 0))[0]
    filled = [
        bar.get_window_extent()
        for bar in bars(figure)
        if bar.get_facecolor()[3] > 0 and to_hex(bar.get_facecolor()) != LIGHT.paper
    ]
    assert filled
    assert max(box.x1 for box in filled) <= horizon + 1
    last = markers(figure)[-1]
    assert to_hex(last.get_facecolor()[0]) == LIGHT.paper
    assert "last report 21 Oct 2022" in words(figure)


def test_a_report_dated_to_the_day_holds_for_all_of_it() -> None:
    told = event(1, day(2022, 10, 21), published=datetime(2022, 10, 21))

    figure = plot_timeline([told, event(2, day(2022, 10, 10))])

    colours = {to_hex(marker.get_facecolor()[0]) for marker in markers(figure)}
    assert colours == {LIGHT.event}


def test_area_is_proportional_to_independent_reports() -> None:
    sizes = Sizes(9)

    areas = [sizes.across(number) ** 2 for number in (1, 4, 9)]

    assert areas == pytest.approx([areas[0], 4 * areas[0], 9 * areas[0]])


def test_copies_do_not_enlarge_a_mark() -> None:
    plain = plot_timeline([event(1, day(2022, 10, 5), salience=2)])
    copied = plot_timeline([event(1, day(2022, 10, 5), salience=2, copies=40)])

    ours, theirs = (
        np.concatenate([m.get_sizes() for m in markers(f)]) for f in (plain, copied)
    )
    assert (ours == theirs).all()


@pytest.mark.parametrize("most", [1, 2, 3, 9, 400])
def test_the_legend_shows_three_sizes(most: int) -> None:
    figure = plot_timeline([event(1, day(2022, 10, 5), salience=most)])

    smallest, middle, largest = Sizes(most).examples()
    assert smallest < middle < largest
    assert "independent reports" in words(figure)


def test_disagreement_has_a_sign_of_its_own() -> None:
    conflict = Conflict("number", "8 hurt", ("a", "b"))

    agreed = plot_timeline([event(1, day(2022, 10, 5))])
    disputed = plot_timeline([event(1, day(2022, 10, 5), conflicts=(conflict,))])

    assert "≠" not in words(agreed)
    assert words(disputed).count("≠") == 2  # at the event and in the legend
    assert "sources disagree" in words(disputed)


def test_approximate_dates_say_so() -> None:
    figure = plot_timeline([event(1, OCTOBER, Granularity.MONTH, edtf="2022-10~")])

    assert "about Oct 2022" in words(figure)
