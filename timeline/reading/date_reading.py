"""A date as read: a moment, no finer than it is known."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval


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


def reading_at(
    year: int, month: int, day: int, granularity: Granularity = Granularity.DAY
) -> DateReading | None:
    """The reading of a day of the calendar; None where there is no such day."""
    try:
        return DateReading(datetime(year, month, day), granularity)
    except ValueError:
        return None


def wall_clock(moment: datetime) -> datetime:
    """The naive copy; of pandas' own class, an ordinary datetime."""
    return datetime(
        *(moment.year, moment.month, moment.day),
        *(moment.hour, moment.minute, moment.second),
    )
