"""Dates in words, no finer than they are known."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.output.dates import date_words, year_words
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.units import Point, day_of, interval_of

G = Granularity


def between(begin: str | None, end: str | None) -> Interval:
    return Interval.between(
        *(
            None if text is None else datetime.fromisoformat(text)
            for text in (begin, end)
        )
    )


@pytest.mark.parametrize(
    ("begin", "end", "granularity", "said"),
    [
        ("2022-10-10", "2022-10-11", G.DAY, "10 Oct 2022"),
        ("2022-10-10T06:00", "2022-10-10T07:00", G.HOUR, "10 Oct 2022, 06:00"),
        ("2022-10-10T06:45", "2022-10-10T06:46", G.MINUTE, "10 Oct 2022, 06:45"),
        ("2022-10-10T06:00", "2022-10-10T12:00", G.DAY, "10 Oct 2022, 06:00–12:00"),
        ("2022-10-10T18:00", "2022-10-11T00:00", G.DAY, "10 Oct 2022, 18:00–24:00"),
        ("2022-03-03", "2022-03-06", G.DAY, "3–5 Mar 2022"),
        ("2022-02-28", "2022-03-04", G.DAY, "28 Feb – 3 Mar 2022"),
        ("2021-12-30", "2022-01-03", G.DAY, "30 Dec 2021 – 2 Jan 2022"),
        ("2022-10-17", "2022-10-24", G.WEEK, "week of 17 Oct 2022"),
        ("2022-10-17", "2022-10-31", G.WEEK, "17–30 Oct 2022"),
        ("2022-10-01", "2022-11-01", G.MONTH, "Oct 2022"),
        ("2022-09-01", "2022-11-01", G.MONTH, "Sep–Oct 2022"),
        ("2021-11-01", "2022-03-01", G.MONTH, "Nov 2021–Feb 2022"),
        ("2022-10-01", "2023-01-01", G.QUARTER, "Q4 2022"),
        ("2022-06-01", "2022-09-01", G.SEASON, "summer 2022"),
        ("2022-12-01", "2023-03-01", G.SEASON, "winter 2022–23"),
        ("2022-01-01", "2022-07-01", G.HALF, "first half of 2022"),
        ("2022-01-01", "2023-01-01", G.YEAR, "2022"),
        ("2019-01-01", "2023-01-01", G.YEAR, "2019–2022"),
        ("2019-05-01", "2019-09-01", G.YEAR, "May–Aug 2019"),
        ("1990-01-01", "2000-01-01", G.DECADE, "1990s"),
        ("1801-01-01", "1901-01-01", G.CENTURY, "19th century"),
        ("2022-10-10", None, G.DAY, "since 10 Oct 2022"),
        ("2022-02-01", None, G.MONTH, "since Feb 2022"),
        ("2014-01-01", None, G.YEAR, "since 2014"),
        ("1901-01-01", None, G.CENTURY, "since the 20th century"),
        (None, "2000-01-01", G.DECADE, "until the 1990s"),
        (None, "2024-07-01", G.HALF, "until the first half of 2024"),
        (None, "2022-10-11", G.DAY, "until 10 Oct 2022"),
        (None, "2022-11-01", G.MONTH, "until Oct 2022"),
        ("2022-10-10T06:45", None, G.MINUTE, "since 10 Oct 2022, 06:45"),
    ],
)
def test_a_date_is_told_at_its_granularity(begin, end, granularity, said) -> None:
    assert date_words(between(begin, end), granularity) == said


def test_an_approximate_date_is_told_as_such() -> None:
    year = between("2022-01-01", "2023-01-01")

    assert date_words(year, G.YEAR, approximate=True) == "about 2022"


@pytest.mark.parametrize(
    ("year", "said"),
    [
        (2022, "2022"),
        (1000, "1000"),
        (999, "AD 999"),
        (1, "AD 1"),
        (0, "1 BC"),
        (-43, "44 BC"),
        (-9_999, "10,000 BC"),
        (12_000, "12,000"),
        (-65_999_999, "66 million BC"),
    ],
)
def test_years_are_counted_as_people_do(year: int, said: str) -> None:
    assert year_words(year) == said


@given(st.integers(-5_000, 20_000), st.integers(1, 12), st.integers(1, 28))
def test_a_day_of_any_year_is_named(year: int, month: int, number: int) -> None:
    index = day_of(year, month, number)
    assert index is not None

    said = date_words(interval_of(Point("day", index)), G.DAY)

    assert said.startswith(f"{number} ")
    assert said.endswith(year_words(year))


@given(
    st.integers(-(10**12), 10**12),
    st.one_of(st.none(), st.integers(1, 10**11)),
    st.sampled_from(list(G)),
)
def test_every_interval_has_words(begin, length, granularity) -> None:
    end = None if length is None else begin + length

    assert date_words(Interval(begin, end), granularity)
    assert date_words(Interval(None, begin), granularity).startswith("until ")
