"""Collections merged window by window."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.merging import Border, Merged, joined_events, plan_windows

DAYS = st.lists(st.integers(0, 60), max_size=80).map(sorted)


def merged(borders=(), event_at=None):
    return Merged((), tuple(borders), event_at or {})


def place(number):
    return (f"a{number}", False, 0, 4)


@given(DAYS, st.integers(1, 30))
def test_windows_share_the_articles_out_and_look_only_ahead(days, most):
    windows = plan_windows(days, most)

    assert [at for w in windows for at in range(w.begin, w.end)] == list(
        range(len(days))
    )
    for window in windows:
        assert 0 < window.end - window.begin <= most
        assert window.end <= window.reach <= min(len(days), window.end + most // 4)


def test_a_small_collection_is_one_window():
    assert len(plan_windows([1, 2, 3], 3)) == 1
    assert plan_windows([], 3) == []


def test_a_window_looks_two_weeks_ahead():
    (first, _) = plan_windows([0] * 8 + [10, 15] + [40] * 6, 8)

    assert (first.end, first.reach) == (8, 9)


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
