"""Dates as producers of articles give them, read without ever asking a clock."""

import re
from datetime import UTC, date, datetime

from timeline.reading.date_reading import DateReading, reading_at, wall_clock
from timeline.reading.foreign_dates import read_foreign
from timeline.reading.written_dates import holds_figures, parts_of, read_parts
from timeline.temporal.granularity import Granularity

_MISSING = frozenset(
    (
        "",
        "none",
        "null",
        "nan",
        "nat",
        "n/a",
        "na",
        "-",
        "--",
        "?",
        "unknown",
        "undefined",
        "not available",
        "no date",
        "0000-00-00",
        "0000-00-00 00:00:00",
    )
)

# Seconds since 1970 of the years in which the web had news, and the same in ms, µs
# and ns: the magnitudes do not overlap.
_FIRST_EPOCH, _LAST_EPOCH = 100_000_000, 10_000_000_000


def is_missing(value: object) -> bool:
    """Whether a value says that there is no date: null, "", "None", NaN, "N/A".

    >>> is_missing("None"), is_missing(float("nan")), is_missing("today")
    (True, True, False)
    """
    if value is None or value != value:  # NaN and NaT are not themselves
        return True
    return isinstance(value, str) and value.strip().casefold() in _MISSING


def read_date(value: object, *, day_first: bool | None = None) -> DateReading | None:
    """The date that a value states; None when it states none or only part of one.

    Takes dates, ISO 8601, RFC 2822, Unix times in s, ms, µs or ns, English and what
    dateparser knows. A zone is dropped, not applied: 23:40-07:00 stays on its day.
    ``day_first`` settles 10/11/2024; unknown, both readings come back.

    >>> read_date("2018-10-16T23:40:00-07:00").moment.isoformat()
    '2018-10-16T23:40:00'
    """
    match value:
        case bool():
            return None
        case datetime():
            return DateReading(wall_clock(value), Granularity.SECOND)
        case date():
            return reading_at(value.year, value.month, value.day)
        case int() | float():
            return _read_number(value)
        case str():
            return _read_text(" ".join(value.split())[:100], day_first)
    return None


def _read_number(value: int | float) -> DateReading | None:
    """A year, a day as yyyymmdd, or a Unix time, whichever the magnitude says."""
    if value != value or abs(value) >= _LAST_EPOCH * 10**9:
        return None
    number = int(value)
    if number < _FIRST_EPOCH:
        return _read_text(str(number), None) if value == number else None
    while number >= _LAST_EPOCH:
        number //= 1000
    if number < _FIRST_EPOCH // 10:
        return None
    moment = datetime.fromtimestamp(number, tz=UTC)
    return DateReading(moment.replace(tzinfo=None), Granularity.SECOND)


def _read_text(text: str, day_first: bool | None) -> DateReading | None:
    parts = parts_of(text)
    if parts is not None:
        return read_parts(parts, day_first=day_first)
    if re.fullmatch(r"\d{9,}(\.\d+)?", text):
        return _read_number(int(text.split(".")[0]))
    # Of a date in figures among other words, dateparser would guess what is the month.
    return None if holds_figures(text) else read_foreign(text)
