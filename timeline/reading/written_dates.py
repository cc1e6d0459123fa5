"""Dates in figures and in English, by the shapes in which producers write them."""

import re
from collections.abc import Iterable

from timeline.reading.date_reading import DateReading, reading_at
from timeline.reading.languages import en
from timeline.temporal.granularity import Granularity

_CLOCK = (
    r"(?P<hour>\d{1,2}) ?[:.] ?(?P<minute>\d{2})(?: ?: ?(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"(?: ?(?P<half>[ap])\.? ?m\b\.?)?"
)
_ZONE = r"(?: ?(?:Z|[A-Z]{2,5}|(?:UTC|GMT)?[+-]\d{1,2}:?\d{0,2}|\([A-Z]{2,5}\))){0,2}"
_AFTER_DATE = rf"(?:(?:[ ,@|–-]{{1,3}}|T|[ ,]*\bat )?{_CLOCK}{_ZONE})?"
_ISO = re.compile(
    r"(?P<year>\d{4})(?:[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2})"
    rf"{_AFTER_DATE})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)"
    r"(?:[T_ -]?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?Z?)?"
)
_NUMERIC = re.compile(
    r"(?P<first>\d{1,2}) ?(?P<mark>[./-]) ?(?P<other>\d{1,2}) ?(?P=mark) ?"
    rf"(?P<year>\d{{4}}|\d{{2}}){_AFTER_DATE}",
    re.IGNORECASE,
)
_WEEKDAY = rf"(?:(?:{'|'.join(en.WEEKDAYS)})\b\.?[ ,]*)?"
_MONTH = rf"(?P<name>{'|'.join(en.MONTHS)})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th)\b)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_WORDED = tuple(
    re.compile(rf"{_WEEKDAY}{shape}{_AFTER_DATE}", re.IGNORECASE)
    for shape in (
        rf"{_DAY}[ -](?:of )?{_MONTH}[ ,-]*{_YEAR}",
        rf"{_MONTH} {_DAY}[ ,]+{_YEAR}",
    )
)
_MONTH_ALONE = re.compile(rf"{_MONTH}[ ,]+{_YEAR}", re.IGNORECASE)
# RFC 2822 and ctime: "Tue Oct 16 08:30:00 +0000 2018".
_CTIME = re.compile(
    rf"{_WEEKDAY}{_MONTH} {_DAY} {_CLOCK}{_ZONE} {_YEAR}", re.IGNORECASE
)


_Parts = dict[str, str | None]


def parts_of(text: str) -> _Parts | None:
    """The parts of a date in figures or in English; None for what is no such."""
    for pattern in (_ISO, _COMPACT, *_WORDED, _CTIME, _MONTH_ALONE, _NUMERIC):
        if match := pattern.fullmatch(text):
            return match.groupdict()
    return None


def read_parts(parts: _Parts, *, day_first: bool | None) -> DateReading | None:
    """The date that parts make; None when there is no such day.

    ``day_first`` settles 10/11/2024; unknown, both readings come back.
    """
    if "first" in parts:
        return _read_numeric(parts, day_first)
    return _read_named(parts)


def holds_figures(text: str) -> bool:
    """Whether a date in figures, as 10/11/2024, stands anywhere in a text."""
    return _NUMERIC.search(text) is not None


def day_first_of(values: Iterable[object]) -> bool | None:
    """Whether a column writes the day before the month; None when nothing tells.

    One value such as 25/11/2024 decides for all; values that contradict each other
    decide nothing.
    """
    seen = set()
    for value in values:
        match = _NUMERIC.match(value.strip()) if isinstance(value, str) else None
        if match and match["mark"] != ".":
            first, other = int(match["first"]), int(match["other"])
            if first > 12 >= other:
                seen.add(True)
            elif other > 12 >= first:
                seen.add(False)
    return seen.pop() if len(seen) == 1 else None


def _read_named(parts: _Parts) -> DateReading | None:
    month = parts.get("month")
    if parts.get("name") is not None:
        month = str(en.MONTHS[(parts["name"] or "").casefold()])
    year = int(parts["year"] or 0)
    if not 1500 <= year <= 2500:
        return None
    if month is None:
        return reading_at(year, 1, 1, Granularity.YEAR)
    if parts.get("day") is None:
        return reading_at(year, int(month), 1, Granularity.MONTH)
    reading = reading_at(year, int(month), int(parts["day"] or 0))
    return None if reading is None else _with_clock(reading, parts)


def _read_numeric(parts: _Parts, day_first: bool | None) -> DateReading | None:
    first, other = int(parts["first"] or 0), int(parts["other"] or 0)
    year = int(parts["year"] or 0)
    if len(parts["year"] or "") == 2:  # POSIX: 69 to 99 are of the last century
        year += 1900 if year >= 69 else 2000
    day_leads = reading_at(year, other, first)
    month_leads = reading_at(year, first, other)
    if parts["mark"] == "." or day_first is True:
        month_leads = None if day_leads else month_leads
    elif day_first is False:
        day_leads = None if month_leads else day_leads
    chosen = month_leads or day_leads
    if chosen is None:
        return None
    chosen = _with_clock(chosen, parts)
    if month_leads and day_leads and month_leads != day_leads:
        return DateReading(chosen.moment, chosen.granularity, day_leads.moment)
    return chosen


def _with_clock(reading: DateReading, parts: _Parts) -> DateReading:
    """The reading at its clock time; as it was when there is none or no such time."""
    if parts.get("hour") is None:
        return reading
    hour, minute = int(parts["hour"] or 0), int(parts["minute"] or 0)
    if parts.get("half") is not None and hour <= 12:
        hour = hour % 12 + (12 if (parts["half"] or "").lower() == "p" else 0)
    second = parts.get("second")
    try:
        moment = reading.moment.replace(
            hour=hour, minute=minute, second=min(int(second or 0), 59)
        )
    except ValueError:
        return reading
    unit = Granularity.MINUTE if second is None else Granularity.SECOND
    return DateReading(moment, unit)
