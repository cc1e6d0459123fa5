"""Dates as producers of articles write them, read without ever asking a clock."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from timeline.reading.languages import en
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval

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


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as read: its wall clock, the unit in which it is known.

    ``other`` is the second reading of a date such as 10/11/2024, whose day and month
    nothing tells apart; None for all others.
    """

    moment: datetime
    granularity: Granularity
    other: datetime | None = None

    @property
    def interval(self) -> Interval:
        """The whole unit in which it is known: second, minute, day, month, year."""
        return Interval.between(self.moment, _UNIT_ENDS[self.granularity](self.moment))


def _month_end(moment: datetime) -> datetime:
    return (moment.replace(day=1) + timedelta(days=31)).replace(day=1)


def _year_end(moment: datetime) -> datetime:
    return moment.replace(year=moment.year + 1, month=1, day=1)


_UNIT_ENDS: dict[Granularity, Callable[[datetime], datetime]] = {
    Granularity.SECOND: lambda moment: moment + timedelta(seconds=1),
    Granularity.MINUTE: lambda moment: moment + timedelta(minutes=1),
    Granularity.DAY: lambda moment: moment + timedelta(days=1),
    Granularity.MONTH: _month_end,
    Granularity.YEAR: _year_end,
}


def date_text(moment: datetime | None, granularity: Granularity | None) -> str | None:
    """ISO 8601 of a moment, no finer than it is known; None when unknown.

    >>> date_text(datetime(2024, 5, 1), Granularity.MONTH)
    '2024-05'
    """
    if moment is None:
        return None
    match granularity:
        case Granularity.YEAR:
            return f"{moment:%Y}"
        case Granularity.MONTH:
            return f"{moment:%Y-%m}"
        case Granularity.SECOND | Granularity.MINUTE | Granularity.HOUR:
            return moment.isoformat()
    return moment.date().isoformat()


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
            return DateReading(_wall_clock(value), Granularity.SECOND)
        case date():
            return _at(value.year, value.month, value.day)
        case int() | float():
            return _read_number(value)
        case str():
            return _read_text(" ".join(value.split())[:100], day_first)
    return None


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


def _wall_clock(moment: datetime) -> datetime:
    """The naive copy; of pandas' own class, an ordinary datetime."""
    return datetime(
        *(moment.year, moment.month, moment.day),
        *(moment.hour, moment.minute, moment.second),
    )


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
    if re.fullmatch(r"\d{9,}(\.\d+)?", text) and not _COMPACT.fullmatch(text):
        return _read_number(int(text.split(".")[0]))
    for pattern in (_ISO, _COMPACT, *_WORDED, _CTIME, _MONTH_ALONE):
        if match := pattern.fullmatch(text):
            return _from_groups(match.groupdict())
    if match := _NUMERIC.fullmatch(text):
        return _read_numeric(match.groupdict(), day_first)
    return _read_foreign(text)


def _from_groups(parts: dict[str, str | None]) -> DateReading | None:
    month = parts.get("month")
    if parts.get("name") is not None:
        month = str(en.MONTHS[(parts["name"] or "").casefold()])
    year = int(parts["year"] or 0)
    if not 1500 <= year <= 2500:
        return None
    if month is None:
        return _at(year, 1, 1, Granularity.YEAR)
    if parts.get("day") is None:
        return _at(year, int(month), 1, Granularity.MONTH)
    reading = _at(year, int(month), int(parts["day"] or 0))
    return None if reading is None else _with_clock(reading, parts)


def _read_numeric(
    parts: dict[str, str | None], day_first: bool | None
) -> DateReading | None:
    first, other = int(parts["first"] or 0), int(parts["other"] or 0)
    year = int(parts["year"] or 0)
    if len(parts["year"] or "") == 2:  # POSIX: 69 to 99 are of the last century
        year += 1900 if year >= 69 else 2000
    day_leads = _at(year, other, first)
    month_leads = _at(year, first, other)
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


def _at(
    year: int, month: int, day: int, granularity: Granularity = Granularity.DAY
) -> DateReading | None:
    try:
        return DateReading(datetime(year, month, day), granularity)
    except ValueError:  # no such day
        return None


def _with_clock(reading: DateReading, parts: dict[str, str | None]) -> DateReading:
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


@lru_cache(maxsize=4096)
def _read_foreign(text: str) -> DateReading | None:
    """What dateparser reads, if it states day, month and year by itself.

    dateparser fills what is missing from a base date; a date that two bases read
    alike took nothing from them.
    """
    if not 6 <= len(text) <= 60 or not re.search(r"\d", text) or _NUMERIC.search(text):
        return None
    readings = {_parse_foreign(text, base) for base in _BASES}
    moment = readings.pop()
    return None if readings or moment is None else DateReading(moment, Granularity.DAY)


_BASES = (datetime(1987, 5, 13, 3, 7, 11), datetime(2004, 10, 28, 17, 41, 23))


def _parse_foreign(text: str, base: datetime) -> datetime | None:
    # Imported here, as hardly a collection writes dates that need it.
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        try_previous_locales=False,
        settings={
            "PARSERS": ["absolute-time"],
            "STRICT_PARSING": True,
            "RELATIVE_BASE": base,
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    found = parser.get_date_data(text).date_obj
    return None if found is None else _wall_clock(found)
