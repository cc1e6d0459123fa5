"""Collections cut into windows, and events put together again at their borders."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.merging import (
    Border,
    Merged,
    joined_events,
    place_in_time,
    plan_windows,
)

DAYS = st.lists(st.integers(0, 60), max_size=80).map(sorted)
FIRST = datetime(2024, 1, 1)


def places_on(days):
    """Where articles stand that are published on days of 2024, in order."""
    return sorted(
        place_in_time(f"a{number}", FIRST + timedelta(days=day))
        for number, day in enumerate(days)
    )


def merged(borders=(), event_at=None):
    return Merged((), tuple(borders), event_at or {})


def place(number):
    return (f"a{number}", False, 0, 4)


@given(DAYS, st.integers(1, 30))
def test_windows_share_the_articles_out_and_look_only_ahead(days, most):
    windows = plan_windows(places_on(days), most)

    assert [at for w in windows for at in range(w.begin, w.end)] == list(
        range(len(days))
    )
    for window in windows:
        assert 0 < window.end - window.begin <= most
        assert window.end <= window.reach <= min(len(days), window.end + most // 8)


@pytest.mark.parametrize("places", [[7] * 10, [0] * 3 + [7] * 7])
def test_articles_that_stand_at_one_place_are_shared_out_too(places):
    windows = plan_windows(places, 3)

    assert [at for w in windows for at in range(w.begin, w.end)] == list(range(10))
    assert max(w.end - w.begin for w in windows) <= 3


def test_a_small_collection_is_one_window():
    assert len(plan_windows([1, 2, 3], 3)) == 1
    assert plan_windows([], 3) == []


def test_a_window_looks_two_weeks_ahead():
    (first, *_) = plan_windows(places_on([0] * 16 + [10, 15] + [40] * 12), 16)

    assert (first.end, first.reach) == (16, 17)


@pytest.mark.parametrize("day", [0, 33, 59])
def test_more_articles_of_a_day_leave_windows_far_from_it_alone(day):
    before = places_on(sorted([*range(60)] * 5))
    after = sorted([*before, *(place_in_time(f"new{n}", when(day)) for n in range(3))])

    kept = {stretch(before, window) for window in plan_windows(before, 20)}
    found = {stretch(after, window) for window in plan_windows(after, 20)}

    assert len(kept) >= 15
    assert len(kept - found) <= 3


def when(day):
    return FIRST + timedelta(days=day)


def stretch(places, window):
    return tuple(places[window.begin : window.reach])


def test_an_article_stands_by_its_publication_and_the_undated_first():
    early, late = place_in_time("z", FIRST), place_in_time("a", when(1))

    assert place_in_time("z", None) < early < late < 2**63
    assert place_in_time("z", FIRST.replace(second=1)) > early


def test_an_event_goes_on_where_it_shares_most_reports():
    windows = [
        merged([Border("one", (place(1), place(2), place(3)))]),
        merged(event_at={place(1): "two", place(2): "three", place(3): "three"}),
    ]

    assert joined_events(windows) == [["one", "three"]]


def test_two_events_do_not_go_on_in_one():
    windows = [
        merged([Border("one", (place(1),)), Border("two", (place(2), place(3)))]),
        merged(event_at={place(1): "next", place(2): "next", place(3): "next"}),
    ]

    assert joined_events(windows) == [["next", "two"]]


def test_an_event_may_go_on_through_several_windows():
    windows = [
        merged([Border("a", (place(1),))]),
        merged([Border("b", (place(2),))], {place(1): "b"}),
        merged([], {place(2): "c"}),
    ]

    assert joined_events(windows) == [["a", "b", "c"]]


def test_events_of_windows_apart_are_not_joined():
    windows = [
        merged([Border("a", (place(1),))]),
        merged(),
        merged([], {place(1): "b"}),
    ]

    assert joined_events(windows) == []
