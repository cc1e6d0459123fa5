"""Labels keep clear of each other, of marks, and of the paper's edge."""

import resource
from dataclasses import replace

import pytest
from figure_cases import assert_is_legible, day, event, overlapping, story, words
from growth import assert_no_square
from matplotlib.transforms import Bbox

from timeline.errors import UnknownEvent
from timeline.output.figure import plot_timeline
from timeline.temporal.interval import Interval

VIEWS = ("timeline", "lanes", "density", "lag")


@pytest.mark.parametrize(
    ("view", "count"),
    [
        *(("timeline", count) for count in (1, 5, 30, 100, 300, 2_000)),
        *((view, count) for view in VIEWS[1:] for count in (1, 30, 300, 2_000)),
    ],
)
def test_no_text_overlaps_or_is_clipped(view: str, count: int) -> None:
    assert_is_legible(plot_timeline(story(count), view=view))


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [(900, 560), (1100, 1400)])
def test_every_size_of_paper_is_legible(view: str, size: tuple[int, int]) -> None:
    assert_is_legible(plot_timeline(story(60), view=view, size=size))


@pytest.mark.parametrize("seed", range(2, 7))
def test_other_stories_are_legible(seed: int) -> None:
    assert_is_legible(plot_timeline(story(11 * seed, seed)))


def test_a_large_mark_on_a_wide_day_keeps_clear_of_the_words_below_it() -> None:
    events = [
        event(n, day(2022, 10, n % 4 + 1), salience=1 + 11 * (n % 5 == 0))
        for n in range(40)
    ]

    assert_is_legible(plot_timeline(events), apart=2.0)


def test_the_test_of_legibility_sees_what_overlaps() -> None:
    boxes = [("a", Bbox([[0, 0], [9, 9]])), ("b", Bbox([[7, 7], [20, 20]]))]

    assert overlapping(boxes, boxes) == [("a", "b")]
    assert overlapping(boxes[:1], [("c", Bbox([[8.5, 0], [20, 9]]))]) == []


def test_fifty_thousand_events_take_little_memory() -> None:
    events = [
        replace(one, id=f"{one.id}-{copy}") for one in story(500) for copy in range(100)
    ]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    figure = plot_timeline(events)
    figure.canvas.draw()

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000
    assert_is_legible(figure)


def test_twice_the_events_take_no_square_of_the_time() -> None:
    once, twice = story(2_000), story(4_000)

    assert_no_square(
        lambda: plot_timeline(once).canvas.draw(),
        lambda: plot_timeline(twice).canvas.draw(),
    )


def test_all_events_are_labelled_where_there_is_room() -> None:
    figure = plot_timeline([event(n, day(2022, 10, n)) for n in range(1, 13)])

    assert words(figure).count("The harbour freezes over") == 12
    assert "labelled" not in words(figure)


def test_what_is_not_labelled_or_dated_is_counted() -> None:
    events = [event(n, day(2022, 10, 1 + n % 28)) for n in range(200)]
    undated = [event(900 + n, None, None) for n in range(3)]

    figure = plot_timeline([*events, *undated])

    labelled = words(figure).count("The harbour")
    assert 20 < labelled < 200
    assert f"{labelled} of 203 events labelled; 3 not placed in time" in words(figure)
    assert "all 200 events, at most 8 events a day" in words(figure)


def test_the_most_reported_are_labelled_first_then_the_earliest_then_by_id() -> None:
    crowd = [event(n, day(2022, 10, 10), title=f"Item {n:03d}") for n in range(300)]
    known = event(700, day(2022, 10, 10), title="Widely reported", salience=4)

    shown = words(plot_timeline([*reversed(crowd), known]))

    assert "Widely reported" in shown
    assert "Item 000" in shown
    assert "Item 299" not in shown


def test_a_crowded_day_takes_no_more_labels_than_its_share() -> None:
    crowd = [event(n, day(2022, 10, 3), title=f"Crowd {n}") for n in range(200)]
    others = [
        event(900 + n, day(2022, 10, n), title=f"Other {n}") for n in range(4, 20)
    ]

    shown = words(plot_timeline([*crowd, *others]))

    assert shown.count("Other") == len(others)
    assert shown.count("Crowd") > 3


def test_events_asked_for_are_labelled() -> None:
    crowd = [event(n, day(2022, 10, 10), title=f"Item {n:03d}") for n in range(300)]

    assert "Item 299" in words(plot_timeline(crowd, must_label=["e00299"]))


def test_an_unknown_event_to_label_is_an_error() -> None:
    with pytest.raises(UnknownEvent, match="'e9'"):
        plot_timeline([event(1, day(2022, 10, 1))], must_label=["e9"])


def test_the_order_of_the_events_does_not_matter() -> None:
    events = story(120)

    one, other = plot_timeline(events), plot_timeline(events[::-1])

    assert words(one) == words(other)


def test_an_interval_without_bounds_has_no_place() -> None:
    figure = plot_timeline([event(1, day(2022, 10, 1)), event(2, Interval(None, None))])

    assert "1 not placed in time" in words(figure)
