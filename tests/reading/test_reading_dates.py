"""Dates as producers of articles write them."""

import math
from datetime import UTC, date, datetime, timedelta, timezone

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.reading.dates import is_missing, read_date
from timeline.reading.written_dates import day_first_of
from timeline.temporal.granularity import Granularity

NOON = datetime(2018, 10, 16, 12, 30)
EPOCH = 1_539_678_600  # 2018-10-16T08:30:00Z


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2018-10-16", "2018-10-16T00:00:00"),
        ("2018-10-16T23:40:00-07:00", "2018-10-16T23:40:00"),
        ("2018-10-16T23:40:00.123456Z", "2018-10-16T23:40:00"),
        ("2018-10-16 08:30:00+00:00", "2018-10-16T08:30:00"),
        ("2018/10/16", "2018-10-16T00:00:00"),
        ("20181016", "2018-10-16T00:00:00"),
        ("20181016T083000Z", "2018-10-16T08:30:00"),
        ("Tue, 16 Oct 2018 08:30:00 GMT", "2018-10-16T08:30:00"),
        ("Tue, 16 Oct 2018 23:30:00 -0700", "2018-10-16T23:30:00"),
        ("Tue Oct 16 08:30:00 +0000 2018", "2018-10-16T08:30:00"),
        ("October 16, 2018", "2018-10-16T00:00:00"),
        ("Oct. 16th, 2018 at 4:05 p.m. EDT", "2018-10-16T16:05:00"),
        ("16 October 2018, 16:05 BST", "2018-10-16T16:05:00"),
        ("Tuesday, October 16, 2018", "2018-10-16T00:00:00"),
        ("16.10.2018", "2018-10-16T00:00:00"),
        ("16/10/2018 08:30", "2018-10-16T08:30:00"),
        ("10/16/18", "2018-10-16T00:00:00"),
        ("16. Oktober 2018", "2018-10-16T00:00:00"),
        ("16 octobre 2018", "2018-10-16T00:00:00"),
        ("2018年10月16日", "2018-10-16T00:00:00"),
        ("16 октября 2018", "2018-10-16T00:00:00"),
        (EPOCH, "2018-10-16T08:30:00"),
        (EPOCH * 1_000, "2018-10-16T08:30:00"),
        (EPOCH * 1_000_000, "2018-10-16T08:30:00"),
        (EPOCH * 1_000_000_000, "2018-10-16T08:30:00"),
        (float(EPOCH), "2018-10-16T08:30:00"),
        (str(EPOCH), "2018-10-16T08:30:00"),
        (date(2018, 10, 16), "2018-10-16T00:00:00"),
        (NOON, "2018-10-16T12:30:00"),
        (NOON.replace(tzinfo=UTC), "2018-10-16T12:30:00"),
        (NOON.replace(tzinfo=timezone(-timedelta(hours=7))), "2018-10-16T12:30:00"),
        (pd.Timestamp("2018-10-16T12:30"), "2018-10-16T12:30:00"),
    ],
)
def test_a_date_is_read_as_its_own_wall_clock(value: object, expected: str) -> None:
    reading = read_date(value)

    assert reading is not None
    assert reading.moment.isoformat() == expected
    assert type(reading.moment) is datetime
    assert reading.moment.tzinfo is None


@pytest.mark.parametrize(
    "value",
    [
        *("now", "today", "yesterday", "2 hours ago", "in 3 days", "tomorrow at noon"),
        *("Monday", "May", "May 4", "4 May", "16:05", "spring", "Monday 10:30"),
        *("gestern", "hier", "hace 2 días", "4. Mai", "сегодня"),
        *("2018-02-30", "2018-13-01", "32.10.2018", "13/13/2018", "Feb 30, 2018"),
        *("soon", "12 people", "page 3 of 7", "0", "9999999999999999999999999"),
        *(0, -1, 12, 10**30, math.inf, -math.inf, True, b"2018-10-16", [2018], {}),
        *("?" * 100_000, "1" * 100_000, " " * 50_000, "2024-" * 5_000),
        "1 day " * 3_000,
    ],
)
def test_what_states_no_whole_date_is_no_date(value: object) -> None:
    assert read_date(value) is None


@pytest.mark.parametrize(
    "value", [None, "", "  ", "None", "null", "NaN", "N/A", "-", math.nan, pd.NaT]
)
def test_what_says_that_there_is_no_date_is_missing(value: object) -> None:
    assert is_missing(value)


@pytest.mark.parametrize("value", ["today", "0", 0, "2018", "no"])
def test_what_says_something_is_not_missing(value: object) -> None:
    assert not is_missing(value)


@pytest.mark.parametrize(
    ("value", "granularity"),
    [
        ("2018", Granularity.YEAR),
        ("2018-10", Granularity.MONTH),
        ("October 2018", Granularity.MONTH),
        ("2018-10-16", Granularity.DAY),
        ("2018-10-16T08:30", Granularity.MINUTE),
        ("2018-10-16T08:30:00", Granularity.SECOND),
    ],
)
def test_a_date_is_known_no_finer_than_it_is_written(
    value: str, granularity: Granularity
) -> None:
    reading = read_date(value)

    assert reading is not None
    assert reading.granularity is granularity
    assert reading.interval.begin == reading.moment


def test_a_day_that_can_be_read_as_a_month_keeps_both_readings() -> None:
    reading = read_date("10/11/2024")

    assert reading is not None
    assert {reading.moment, reading.other} == {
        datetime(2024, 10, 11),
        datetime(2024, 11, 10),
    }


@pytest.mark.parametrize(("day_first", "month"), [(True, 11), (False, 10)])
def test_a_known_order_decides_which_number_is_the_day(
    day_first: bool, month: int
) -> None:
    reading = read_date("10/11/2024", day_first=day_first)

    assert reading is not None
    assert (reading.moment.month, reading.other) == (month, None)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["10/11/2024", "25/11/2024"], True),
        (["10/11/2024", "11/25/2024"], False),
        (["10/11/2024", "11/12/2024"], None),
        (["25/11/2024", "11/25/2024"], None),
        (["25.11.2024", "10/11/2024"], None),
        ([None, 7, "", "soon"], None),
    ],
)
def test_one_value_of_a_column_decides_its_order(
    values: list[object], expected: bool | None
) -> None:
    assert day_first_of(values) is expected


@given(st.text(max_size=40))
def test_no_text_is_read_by_the_clock(text: str) -> None:
    reading = read_date(text)

    assert reading is None or any(char.isdigit() for char in text)


@given(st.datetimes(datetime(1700, 1, 1), datetime(2400, 1, 1)))
def test_iso_text_reads_back(moment: datetime) -> None:
    reading = read_date(moment.isoformat())

    assert reading is not None
    assert reading.moment == moment.replace(microsecond=0)
