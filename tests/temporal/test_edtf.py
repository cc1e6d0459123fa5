"""Intervals are written as EDTF and read back."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.temporal.edtf import parse_edtf, render_edtf
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

G = Granularity


def between(begin: str | None, end: str | None) -> Interval:
    moments = [text and datetime.fromisoformat(text) for text in (begin, end)]
    return Interval.between(moments[0] or None, moments[1] or None)


WRITTEN = [
    ("2024-10-10", "2024-10-11", G.DAY, "2024-10-10"),
    ("2024-10-10", None, G.DAY, "2024-10-10/.."),
    (None, "2024-01-01", G.YEAR, "../2023"),
    ("2024-03-11", "2024-03-18", G.WEEK, "2024-03-11/2024-03-17"),
    ("2024-02-01", "2024-03-01", G.MONTH, "2024-02"),
    ("2024-02-01", "2024-05-01", G.MONTH, "2024-02/2024-04"),
    ("2024-04-01", "2024-07-01", G.QUARTER, "2024-34"),
    ("2024-04-01", "2024-10-01", G.QUARTER, "2024-04/2024-09"),
    ("2024-07-01", "2025-01-01", G.HALF, "2024-41"),
    ("2024-06-01", "2024-09-01", G.SEASON, "2024-22"),
    ("2024-12-01", "2025-03-01", G.SEASON, "2024-24"),
    ("2024-06-21", "2024-09-22", G.SEASON, "2024-06-21/2024-09-21"),
    ("2024-01-01", "2025-01-01", G.YEAR, "2024"),
    ("1914-01-01", "1919-01-01", G.YEAR, "1914/1918"),
    ("1990-01-01", "2000-01-01", G.DECADE, "199X"),
    ("1900-01-01", "2000-01-01", G.CENTURY, "19XX"),
    ("1000-01-01", "2000-01-01", G.MILLENNIUM, "1XXX"),
    ("2024-10-10T14:00", "2024-10-10T15:00", G.HOUR, "2024-10-10T14"),
    ("2024-10-10T14:30", "2024-10-10T14:31", G.MINUTE, "2024-10-10T14:30"),
    ("2024-03-01", "2024-03-11", G.MONTH, "2024-03-01/2024-03-10"),
    (None, None, G.DAY, "../.."),
]


@pytest.mark.parametrize(("begin", "end", "granularity", "written"), WRITTEN)
def test_an_interval_is_written_in_its_own_unit(begin, end, granularity, written):
    assert render_edtf(between(begin, end), granularity) == written


@pytest.mark.parametrize(("begin", "end", "granularity", "written"), WRITTEN)
def test_what_is_written_is_read_back(begin, end, granularity, written):
    assert parse_edtf(written).interval == between(begin, end)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2024~", True, False),
        ("2024?", False, True),
        ("2024%", True, True),
        ("2024", False, False),
    ],
)
def test_doubt_is_a_mark_after_the_date(text, approximate, uncertain):
    read = parse_edtf(text)

    assert (read.approximate, read.uncertain) == (approximate, uncertain)
    assert text == render_edtf(
        read.interval,
        read.granularity,
        approximate=approximate,
        uncertain=uncertain,
    )


@pytest.mark.parametrize(
    ("text", "year_begin", "year_end"),
    [("-0043", -43, -43), ("0000", 0, 0), ("Y12000", 12000, 12000)],
)
def test_years_before_christ_and_past_9999_have_their_text(text, year_begin, year_end):
    read = parse_edtf(text)

    assert (read.interval.year_begin, read.interval.year_end) == (year_begin, year_end)
    assert render_edtf(read.interval, G.YEAR) == text


@pytest.mark.parametrize(
    "text",
    ["", "2024-13", "2024-02-30", "2024-W41", "soon", "2024/2025/2026", "2025/2024"],
)
def test_what_is_no_edtf_is_refused(text):
    with pytest.raises(ValueError, match=r"EDTF|month|day|interval"):
        parse_edtf(text)


@given(
    st.integers(-3_000_000, 3_600_000),
    st.integers(1, 4_000),
    st.sampled_from([G.DAY, G.MONTH, G.QUARTER, G.YEAR, G.CENTURY]),
)
def test_writing_then_reading_is_the_identity_on_days(day, length, granularity):
    interval = Interval(day * DAY_SECONDS, (day + length) * DAY_SECONDS)

    assert parse_edtf(render_edtf(interval, granularity)).interval == interval
