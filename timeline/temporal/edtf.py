"""Intervals as EDTF text, the spelling of time that people see, and back.

EDTF intervals include their last unit, ours exclude their end: this module is the one
place that converts. EDTF has no week, so a week is an interval of days.

Source: ISO 8601-2:2019, clauses 4 and 8; https://www.loc.gov/standards/datetime/.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.units import civil, day_of

_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1_200,
    Granularity.MILLENNIUM: 12_000,
}
_SECONDS = {
    Granularity.SECOND: 1,
    Granularity.MINUTE: 60,
    Granularity.HOUR: 3_600,
    Granularity.DAY: DAY_SECONDS,
}
_CLOCKS = {
    Granularity.SECOND: "T%02d:%02d:%02d",
    Granularity.MINUTE: "T%02d:%02d",
    Granularity.HOUR: "T%02d",
}
# Seasons are the meteorological ones, a winter named by the year of its December.
_SEASONS = {3: "21", 6: "22", 9: "23", 12: "24"}
_CODES = {
    Granularity.SEASON: _SEASONS,
    Granularity.QUARTER: {1: "33", 4: "34", 7: "35", 10: "36"},
    Granularity.HALF: {1: "40", 7: "41"},
}
_UNSPECIFIED = {
    Granularity.DECADE: 1,
    Granularity.CENTURY: 2,
    Granularity.MILLENNIUM: 3,
}
_LARGEST_YEAR = 9_999
_KNOWN_TIMES = 1 << 12  # times remembered: a collection repeats its days

_POINT = re.compile(
    r"(?:Y(?P<long>-?\d{5,12})|(?P<year>-?\d{1,4}X{0,3}))"
    r"(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?)?"
    r"(?P<qualifier>[?~%]?)"
)


@dataclass(frozen=True, slots=True)
class EdtfTime:
    """What an EDTF text says: an interval, the unit it is known in, and how surely."""

    interval: Interval
    granularity: Granularity
    approximate: bool = False
    uncertain: bool = False


@lru_cache(maxsize=_KNOWN_TIMES)
def render_edtf(
    interval: Interval,
    granularity: Granularity,
    *,
    approximate: bool = False,
    uncertain: bool = False,
) -> str:
    """The interval as EDTF, in whole units of its granularity where it is made of them.

    An interval that does not fall on such units is written in days, or in seconds
    when it does not fall on days either. ``approximate`` adds ``~``, ``uncertain``
    ``?``, both ``%``. Years past 9999 are written alone, their months left out.

    >>> from datetime import datetime
    >>> render_edtf(Interval.between(datetime(2024, 10, 10), None), Granularity.DAY)
    '2024-10-10/..'
    """
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get(
        (approximate, uncertain), ""
    )
    unit = _unit_of(interval, granularity)
    first = _point_at(interval.begin_second, unit)
    last = None
    if interval.end_second is not None:
        last = _point_at(interval.end_second - 1, unit)
    if first is not None and first == last:
        return first + mark
    return "/".join(".." if point is None else point + mark for point in (first, last))


def parse_edtf(text: str) -> EdtfTime:
    """What an EDTF text of the kinds that `render_edtf` writes says.

    Raises:
        ValueError: when the text is no such EDTF.
    """
    parts = text.split("/")
    if len(parts) > 2:
        raise ValueError(f"{text!r} is no EDTF date or interval")
    points = [None if part == ".." else _parse_point(part, text) for part in parts]
    known = [point for point in points if point is not None]
    if not known:
        return EdtfTime(Interval(None, None), Granularity.DAY)
    return EdtfTime(
        Interval(
            points[0].interval.begin_second if points[0] else None,
            points[-1].interval.end_second if points[-1] else None,
        ),
        min((point.granularity for point in known), key=lambda unit: unit.rank),
        any(point.approximate for point in known),
        any(point.uncertain for point in known),
    )


def _unit_of(interval: Interval, granularity: Granularity) -> Granularity:
    """The unit to write the interval in: the one given, or days, or seconds."""
    ends = [s for s in (interval.begin_second, interval.end_second) if s is not None]
    if any(_is_far(second) for second in ends):
        return Granularity.YEAR
    for unit in (granularity, Granularity.DAY):
        if all(_is_unit_start(second, unit) for second in ends):
            if unit not in _CODES or _is_one_unit(interval, unit):
                return unit
            if all(_is_unit_start(second, Granularity.MONTH) for second in ends):
                return Granularity.MONTH
    return Granularity.SECOND


def _is_far(second: int) -> bool:
    return abs(civil(second // DAY_SECONDS)[0]) > _LARGEST_YEAR


def _is_one_unit(interval: Interval, unit: Granularity) -> bool:
    """Whether the interval is exactly one quarter, season or half."""
    if interval.begin_second is None or interval.end_second is None:
        return False
    return interval.end_second == _add_months(interval.begin_second, _MONTHS[unit])


def _is_unit_start(second: int, unit: Granularity) -> bool:
    if unit is Granularity.WEEK:
        return False
    if unit in _SECONDS:
        return second % _SECONDS[unit] == 0
    if second % DAY_SECONDS:
        return False
    year, month, day = civil(second // DAY_SECONDS)
    if unit in _CODES:
        return day == 1 and month in _CODES[unit]
    if unit in _UNSPECIFIED and year < 0:
        return False
    return day == 1 and (12 * year + month - 1) % _MONTHS[unit] == 0


def _point_at(second: int | None, unit: Granularity) -> str | None:
    """The unit that holds the second, as EDTF; None when open."""
    if second is None:
        return None
    days, rest = divmod(second, DAY_SECONDS)
    year, month, day = civil(days)
    if unit in _UNSPECIFIED:
        digits = _UNSPECIFIED[unit]
        return f"{year:04d}"[:-digits] + "X" * digits
    if abs(year) > _LARGEST_YEAR:
        return f"Y{year}"
    spelled = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    if unit is Granularity.YEAR:
        return spelled
    if unit in _CODES:
        return _coded(year, month, unit)
    spelled += f"-{month:02d}"
    if unit is Granularity.MONTH:
        return spelled
    spelled += f"-{day:02d}"
    if unit is Granularity.DAY:
        return spelled
    clock = (rest // 3_600, rest // 60 % 60, rest % 60)
    pattern = _CLOCKS[unit]
    return spelled + pattern % clock[: pattern.count("%")]


def _coded(year: int, month: int, unit: Granularity) -> str:
    """The quarter, season or half that holds a month."""
    begins = _CODES[unit]
    begin = max((first for first in begins if first <= month), default=12)
    if begin > month:
        year -= 1
    spelled = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    return f"{spelled}-{begins[begin]}"


def _parse_point(part: str, text: str) -> EdtfTime:
    found = _POINT.fullmatch(part)
    if found is None:
        raise ValueError(f"{text!r} is no EDTF date or interval")
    begin, unit = _begin_of(found, text)
    if unit in _SECONDS:
        end = begin + _SECONDS[unit]
    else:
        end = _add_months(begin, _MONTHS[unit])
    mark = found["qualifier"]
    return EdtfTime(Interval(begin, end), unit, mark in ("~", "%"), mark in ("?", "%"))


def _begin_of(found: re.Match[str], text: str) -> tuple[int, Granularity]:
    """The first second of a matched date, and its unit."""
    written = found["long"] or found["year"]
    year = int(written.replace("X", "0"))
    if written.endswith("X"):
        units = {digits: unit for unit, digits in _UNSPECIFIED.items()}
        return _second(year, 1, 1), units[written.count("X")]
    if found["month"] is None:
        return _second(year, 1, 1), Granularity.YEAR
    for unit_coded, codes in _CODES.items():
        for first, code in codes.items():
            if code == found["month"] and found["day"] is None:
                return _second(year, first, 1), unit_coded
    month = int(found["month"])
    if not 1 <= month <= 12:
        raise ValueError(f"{text!r} has no month {month}")
    if found["day"] is None:
        return _second(year, month, 1), Granularity.MONTH
    midnight = _second(year, month, int(found["day"]))
    for clock_unit in _CLOCKS:
        if found[clock_unit.value] is not None:
            clock = (int(found[name] or 0) for name in ("hour", "minute", "second"))
            hours, minutes, seconds = clock
            return midnight + 3_600 * hours + 60 * minutes + seconds, clock_unit
    return midnight, Granularity.DAY


def _second(year: int, month: int, day: int) -> int:
    """The first second of a day.

    Raises:
        ValueError: when the month has no such day.
    """
    number = day_of(year, month, day)
    if number is None:
        raise ValueError(f"month {month} of {year} has no day {day}")
    return number * DAY_SECONDS


def _add_months(second: int, months: int) -> int:
    year, month, _ = civil(second // DAY_SECONDS)
    years, index = divmod(12 * year + month - 1 + months, 12)
    return _second(years, index + 1, 1)
