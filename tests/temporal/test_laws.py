"""What holds of the expressions found in any text at all, and how long that takes."""

import pytest
from growth import assert_no_square
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.hostile import UNITS, text_of
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


@settings(max_examples=150)
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


@settings(max_examples=150)
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


UNITS_AND_NEWS = UNITS | {
    "news": "They met on Friday, two days after the storm of March 3, 2019. "
}


@pytest.mark.parametrize("name", UNITS_AND_NEWS)
def test_twice_the_text_takes_no_square_of_the_time(name: str) -> None:
    once, twice = (text_of(UNITS_AND_NEWS[name], size) for size in (50_000, 100_000))

    assert_no_square(
        lambda: find_timexes(once, "2024-03-14"),
        lambda: find_timexes(twice, "2024-03-14"),
    )
