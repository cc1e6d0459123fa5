"""A timeline in sentences."""

from figure_cases import day, event, story

from timeline.output.describe import describe, headline
from timeline.records import Status
from timeline.temporal.granularity import Granularity
from timeline.temporal.units import Point, interval_of


def test_the_most_reported_come_first() -> None:
    events = [
        event(1, day(2022, 10, 3), title="Fog."),
        event(2, day(2022, 10, 9), title="Storm", salience=3),
        event(3, day(2022, 10, 12), title="Calm", status=Status.PLANNED),
        event(4, None, None),
    ]

    assert describe(events) == (
        "3 events, 3–12 Oct 2022. 1 not placed in time. "
        "Not all have happened: 1 planned. Most told, in up to 3 reports: "
        "9 Oct 2022: Storm. 3 Oct 2022: Fog. 12 Oct 2022: Calm."
    )


def test_nothing_dated_is_told_as_such() -> None:
    assert describe([]) == "No dated events."
    assert describe([event(1, None, None)]) == "No dated events. 1 not placed in time."


def test_the_order_of_the_events_does_not_matter() -> None:
    events = story(50)

    assert describe(events) == describe(events[::-1])


def test_few_far_events_do_not_set_the_headline() -> None:
    crowd = [event(n, day(2022, 10, 1 + n % 28)) for n in range(60)]
    far = event(99, interval_of(Point("year", 1804)), Granularity.YEAR)

    assert headline([*crowd, far]) == "61 events, most of them 2–27 Oct 2022"
    assert headline([crowd[0], far]) == "2 events, 1804–2022"


def test_the_middle_of_a_month_is_not_told_as_a_day() -> None:
    crowd = [event(n, day(2022, 10, 1 + n % 28)) for n in range(60)]
    vague = [
        event(100 + n, interval_of(Point("month", 12 * 2022 + 6)), Granularity.MONTH)
        for n in range(5)
    ]
    far = event(99, interval_of(Point("year", 1804)), Granularity.YEAR)

    assert headline([*crowd, *vague, far]) == "66 events, most of them 2–27 Oct 2022"
