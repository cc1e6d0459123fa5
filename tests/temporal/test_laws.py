"""What holds of the expressions found in any text at all, and how long that takes."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.temporal import LANGUAGES, find_timexes
from timeline.temporal.units import interval_of
from timeline.temporal.values import parse, render

PHRASES = sorted(
    {example.text for rule in LANGUAGES["en"].rules for example in rule.examples}
)
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(PHRASES),
        st.text(max_size=12),
        st.sampled_from([". ", ", ", " in ", " on ", "\n\n", " said ", "-", "İ", "–"]),
    ),
    max_size=12,
).map(" ".join)
PUBLISHED = st.one_of(st.none(), st.dates())


@settings(max_examples=150, deadline=None)
@given(TEXTS, PUBLISHED)
def test_spans_are_sorted_disjoint_and_equal_to_the_surface(
    text: str, published: object
) -> None:
    found = find_timexes(text, published)  # type: ignore[arg-type]

    assert [timex.text for timex in found] == [
        text[timex.span.begin : timex.span.end] for timex in found
    ]
    ends = [0, *(timex.span.end for timex in found)]
    assert all(end <= timex.span.begin for end, timex in zip(ends, found, strict=False))


@settings(max_examples=150, deadline=None)
@given(TEXTS, PUBLISHED)
def test_values_read_back_and_intervals_begin_before_they_end(
    text: str, published: object
) -> None:
    for timex in find_timexes(text, published):  # type: ignore[arg-type]
        if timex.interval is None:
            continue
        point = parse(timex.value)
        assert point is not None
        assert render(point) == timex.value
        if not {"southern", "austral"} & set(timex.text.lower().split()):
            # TIMEX3 writes a summer of either half of the earth as the same.
            assert interval_of(point).intersection(timex.interval) is not None


BOMBS = {
    "digits": "9" * 200_000,
    "question marks": "?" * 200_000,
    "blanks": " " * 200_000,
    "newlines": "\n" * 200_000,
    "dates cut short": "2024-" * 40_000,
    "clocks": "12:" * 60_000,
    "a year ago": "a year ago " * 18_000,
    "nested days": "the first day of " * 12_000,
    "amounts": "1 day " * 30_000,
    "ranges": "1990-" * 40_000,
    "apostrophes": "'s" * 100_000,
    "articles": "the " * 50_000,
    "months": "may " * 50_000,
    "one word": "monday" * 33_000,
    "weekdays": "on Monday " * 20_000,
    "bare months": "in March " * 20_000,
    "events": "It was on May 5, 2024 " + "two days after the attack " * 8_000,
}


@pytest.mark.parametrize("bomb", BOMBS, ids=str)
def test_no_input_takes_long(bomb: str) -> None:
    find_timexes("They met on Friday.", "2024-03-14")
    begin = time.process_time()
    find_timexes(BOMBS[bomb], "2024-03-14")

    assert time.process_time() - begin < 3  # a second on a quiet machine


def test_ten_times_the_text_takes_ten_times_the_time() -> None:
    text = "They met on Friday, two days after the storm of March 3, 2019. " * 150
    find_timexes(text, "2024-03-14")
    ratios = []
    for _ in range(3):  # a shared machine may be slowed down in one of them
        ten = _seconds(text * 10)
        ratios.append(ten / sum(_seconds(text) for _ in range(10)))

    assert min(ratios) < 2  # a square of the time would make it ten


def _seconds(text: str) -> float:
    begin = time.process_time()
    find_timexes(text, "2024-03-14")
    return time.process_time() - begin
