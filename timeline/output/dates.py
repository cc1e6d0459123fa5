"""Dates in words, at the granularity in which they are known and no finer."""

from timeline.temporal import units
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.units import Point

MONTHS = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)
"""The months' names, short and the same in every locale."""

_SEASONS = ("spring", "summer", "autumn", "winter")
_HALVES = ("first half of", "second half of")
_NAMED_WITH_THE = frozenset(
    (
        *(Granularity.HALF, Granularity.DECADE),
        *(Granularity.CENTURY, Granularity.MILLENNIUM),
    )
)
# An interval that is not made of its own units is told in the next that fits.
_FALLBACKS = (Granularity.YEAR, Granularity.MONTH, Granularity.DAY)


def date_words(
    interval: Interval, granularity: Granularity | None, *, approximate: bool = False
) -> str:
    """An interval as a reader would write it.

    >>> from datetime import datetime
    >>> october = Interval.between(datetime(2022, 10, 1), datetime(2022, 11, 1))
    >>> date_words(october, Granularity.MONTH)
    'Oct 2022'
    >>> date_words(Interval(october.begin_second, None), Granularity.DAY)
    'since 1 Oct 2022'
    """
    unit = granularity or Granularity.DAY
    begin, end = interval.begin_second, interval.end_second
    if begin is None and end is None:
        return "at an unknown time"
    about = "about " if approximate else ""
    if end is None:
        assert begin is not None  # one side is closed
        return f"since {about}{_bound_words(begin, _fitting(begin, begin, unit))}"
    if begin is None:
        return f"until {about}{_bound_words(end - 1, _fitting(end, end, unit))}"
    return about + _between_words(begin, end, _fitting(begin, end, unit))


def year_words(year: int) -> str:
    """An astronomical year as people count it.

    >>> year_words(2022), year_words(79), year_words(-43)
    ('2022', 'AD 79', '44 BC')
    """
    if year <= 0:
        return f"{_grouped(1 - year)} BC"
    return _grouped(year) if year >= 1000 else f"AD {year}"


def _grouped(year: int) -> str:
    if year >= 1_000_000:
        return f"{year / 1_000_000:,.4g} million"
    return f"{year:,}" if year >= 10_000 else str(year)


def _fitting(begin: int, end: int, unit: Granularity) -> Granularity:
    """The coarsest unit, from the one given down, whose bounds both ends stand on."""
    for candidate in (unit, *_FALLBACKS):
        if candidate.rank > unit.rank or candidate.rank < Granularity.DAY.rank:
            continue
        if _starts(begin, candidate) and _starts(end, candidate):
            return candidate
    return Granularity.MINUTE


def _starts(second: int, unit: Granularity) -> bool:
    """Whether a unit begins with this second."""
    day, rest = divmod(second, DAY_SECONDS)
    if rest:
        return False
    index = units.holding(day, unit.value)
    return units.first_day(Point(unit.value, index)) == day


def _between_words(begin: int, end: int, unit: Granularity) -> str:
    last = end - 1
    if unit is Granularity.MINUTE:
        return _clock_range(begin, end)
    if unit is Granularity.WEEK and end - begin > 7 * DAY_SECONDS:
        unit = Granularity.DAY
    first, final = (
        units.holding(second // DAY_SECONDS, unit.value) for second in (begin, last)
    )
    if first == final:
        prefix = "week of " if unit is Granularity.WEEK else ""
        return prefix + _unit_words(begin, unit)
    if unit is Granularity.DAY:
        return _day_range(begin, last)
    if unit is Granularity.MONTH:
        return _month_range(begin, last)
    if unit is Granularity.YEAR:
        return f"{year_words(_civil(begin)[0])}–{year_words(_civil(last)[0])}"
    return f"{_unit_words(begin, unit)} – {_unit_words(last, unit)}"


def _bound_words(second: int, unit: Granularity) -> str:
    """The unit that holds a second, as it stands after "since" and "until"."""
    words = _unit_words(second, unit)
    return f"the {words}" if unit in _NAMED_WITH_THE else words


def _unit_words(second: int, unit: Granularity) -> str:
    """The unit that holds a second."""
    year, month, day = _civil(second)
    if unit.rank < Granularity.DAY.rank:
        return f"{day} {MONTHS[month - 1]} {year_words(year)}, {_clock(second)}"
    index = units.holding(second // DAY_SECONDS, unit.value)
    match unit:
        case Granularity.DAY | Granularity.WEEK:
            return f"{day} {MONTHS[month - 1]} {year_words(year)}"
        case Granularity.MONTH:
            return f"{MONTHS[month - 1]} {year_words(year)}"
        case Granularity.QUARTER:
            return f"Q{index % 4 + 1} {year_words(index // 4)}"
        case Granularity.SEASON:
            return _season_words(index)
        case Granularity.HALF:
            return f"{_HALVES[index % 2]} {year_words(index // 2)}"
        case Granularity.DECADE:
            return f"{index * 10}s" if index >= 0 else f"{-index * 10 - 10}s BC"
        case Granularity.CENTURY:
            return _ordinal_words(index, "century")
        case Granularity.MILLENNIUM:
            return _ordinal_words(index, "millennium")
        case _:
            return year_words(year)


def _season_words(index: int) -> str:
    year, name = index // 4, _SEASONS[index % 4]
    if name != "winter" or year < 1000:
        return f"{name} {year_words(year)}"
    return f"{name} {year_words(year)}–{(year + 1) % 100:02d}"


def _ordinal_words(index: int, unit: str) -> str:
    number, era = (index + 1, "") if index >= 0 else (-index, " BC")
    teens = number % 100 in (11, 12, 13)
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} {unit}{era}"


def _day_range(begin: int, last: int) -> str:
    (year, month, day), (end_year, end_month, end_day) = _civil(begin), _civil(last)
    closing = f"{end_day} {MONTHS[end_month - 1]} {year_words(end_year)}"
    if year != end_year:
        return f"{day} {MONTHS[month - 1]} {year_words(year)} – {closing}"
    if month != end_month:
        return f"{day} {MONTHS[month - 1]} – {closing}"
    return f"{day}–{closing}"


def _month_range(begin: int, last: int) -> str:
    (year, month, _), (end_year, end_month, _) = _civil(begin), _civil(last)
    opening = MONTHS[month - 1] + (f" {year_words(year)}" if year != end_year else "")
    return f"{opening}–{MONTHS[end_month - 1]} {year_words(end_year)}"


def _clock_range(begin: int, end: int) -> str:
    opening = _unit_words(begin, Granularity.MINUTE)
    if end - begin <= 3600:
        return opening
    if begin // DAY_SECONDS == (end - 1) // DAY_SECONDS:
        closing = "24:00" if end % DAY_SECONDS == 0 else _clock(end)
        return f"{opening}–{closing}"
    return f"{opening} – {_unit_words(end, Granularity.MINUTE)}"


def _civil(second: int) -> tuple[int, int, int]:
    return units.civil(second // DAY_SECONDS)


def _clock(second: int) -> str:
    minutes = second % DAY_SECONDS // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
