"""TIMEX3 values of points and periods: render them, read them back.

Source: TimeML 1.2.1 annotation guidelines, section 2.2; `BC0044` as in TIMEX2.
"""

import re
from functools import lru_cache

from timeline.temporal import units
from timeline.temporal.units import Point

_PERIOD_UNITS = {
    units.SECOND: "T{}S",
    units.MINUTE: "T{}M",
    units.HOUR: "T{}H",
    units.DAY: "{}D",
    units.WEEKEND: "{}WE",
    units.WEEK: "{}W",
    units.MONTH: "{}M",
    units.QUARTER: "{}Q",
    units.HALF: "{}H",
    units.YEAR: "{}Y",
    units.SCHOOL_YEAR: "{}Y",
    units.DECADE: "{}DE",
    units.CENTURY: "{}CE",
    units.MILLENNIUM: "{}ML",
}
_SEASONS = ("SP", "SU", "FA", "WI")


@lru_cache(maxsize=8192)
def render(point: Point) -> str:
    """The TIMEX3 value of a point.

    >>> render(Point("week", 105_457))
    '2022-W07'
    """
    return _RENDERERS[point.unit](point.number)


def render_period(unit: str, count: float | None) -> str:
    """The TIMEX3 value of so many units; ``None`` is an unknown number of them.

    Raises:
        ValueError: for seasons and parts of days, of which no period is counted.
    """
    if unit in (units.SEASON, units.PART):
        raise ValueError(f"which {unit} must be known to render it")
    return "P" + _PERIOD_UNITS[unit].format(_number(count))


def _number(count: float | None) -> str:
    return "X" if count is None else f"{count:g}" if count < 100_000 else str(count)


def _day(index: int) -> str:
    year, month, day = units.civil(index)
    return f"{_year(year)}-{month:02d}-{day:02d}"


def _week(index: int) -> str:
    year, number = units.iso_week(index)
    return f"{_year(year)}-W{number:02d}"


def _month(index: int) -> str:
    year, month = divmod(index, 12)
    return f"{_year(year)}-{month + 1:02d}"


def _year(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def _decade(index: int) -> str:
    return f"{index:03d}" if index >= 0 else f"BC{-index - 1:03d}"


def _century(index: int) -> str:
    return f"{index:02d}" if index >= 0 else f"BC{-index - 1:02d}"


def _millennium(index: int) -> str:
    return f"{index}" if index >= 0 else f"BC{-index - 1}"


def _southern_season(index: int) -> str:
    """Named by the year that it begins in, which for the later two is the next."""
    return f"{_year((index + 2) // 4)}-{_SEASONS[index % 4]}"


def _part(index: int) -> str:
    point = Point(units.PART, index)
    return f"{_day(units.first_day(point))}T{units.which_part(point)}"


def _hour(index: int) -> str:
    return _minute(index * 60)


def _minute(index: int) -> str:
    hours, minute = divmod(index, 60)
    day, hour = divmod(hours, 24)
    return f"{_day(day)}T{hour:02d}:{minute:02d}"


def _second(index: int) -> str:
    minutes, second = divmod(index, 60)
    return f"{_minute(minutes)}:{second:02d}"


_RENDERERS = {
    units.SECOND: _second,
    units.MINUTE: _minute,
    units.HOUR: _hour,
    units.PART: _part,
    units.DAY: _day,
    units.WEEKEND: lambda index: f"{_week(index)}-WE",
    units.WEEK: _week,
    units.MONTH: _month,
    units.QUARTER: lambda index: f"{_year(index // 4)}-Q{index % 4 + 1}",
    units.SEASON: lambda index: f"{_year(index // 4)}-{_SEASONS[index % 4]}",
    units.SOUTHERN_SEASON: _southern_season,
    units.HALF: lambda index: f"{_year(index // 2)}-H{index % 2 + 1}",
    units.SCHOOL_YEAR: _year,
    units.YEAR: _year,
    units.DECADE: _decade,
    units.CENTURY: _century,
    units.MILLENNIUM: _millennium,
}

_VALUE = re.compile(
    r"(?P<bc>BC)?(?P<year>\d{4,}|\d{1,3}$)"
    r"(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<clock>[\d:]+|[A-Z]{2}))?)?"
    r"|W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|(?P<part>Q[1-4]|H[12]|SP|SU|FA|WI)))?"
)
_SHORT_YEARS = {1: units.MILLENNIUM, 2: units.CENTURY, 3: units.DECADE}


def parse(value: str) -> Point | None:
    """The point of a TIMEX3 value; None for periods, sets and references.

    A school year's value reads back as the year that it is written as, and a season of
    the south as the one of that name in the north.
    """
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    digits = found["year"]
    if len(digits) < 4:
        index = int(digits)
        return Point(_SHORT_YEARS[len(digits)], -index - 1 if found["bc"] else index)
    year = 1 - int(digits) if found["bc"] else int(digits)
    if found["week"]:
        week = units.week_of_iso(year, int(found["week"]))
        return Point(units.WEEKEND if found["weekend"] else units.WEEK, week)
    if found["part"]:
        return _parse_part(year, found["part"])
    if found["month"] is None:
        return Point(units.YEAR, year)
    month = int(found["month"])
    if found["day"] is None:
        return Point(units.MONTH, year * 12 + month - 1) if 1 <= month <= 12 else None
    day = units.day_of(year, month, int(found["day"]))
    if day is None or found["clock"] is None:
        return None if day is None else Point(units.DAY, day)
    return _parse_clock(day, found["clock"])


def _parse_part(year: int, part: str) -> Point:
    if part in _SEASONS:
        return Point(units.SEASON, year * 4 + _SEASONS.index(part))
    number = int(part[1]) - 1
    if part[0] == "Q":
        return Point(units.QUARTER, year * 4 + number)
    return Point(units.HALF, year * 2 + number)


def _parse_clock(day: int, clock: str) -> Point | None:
    if clock.isalpha():
        known = clock in units.PARTS
        return units.part_of_day(day, units.PARTS.index(clock)) if known else None
    index, bounds = day, (24, 60, 60)
    numbers = [int(number) for number in clock.split(":") if number]
    if len(numbers) > 3 or any(n >= b for n, b in zip(numbers, bounds, strict=False)):
        return None
    for number, bound in zip(numbers, bounds, strict=False):
        index = index * bound + number
    return Point((units.HOUR, units.MINUTE, units.SECOND)[len(numbers) - 1], index)
