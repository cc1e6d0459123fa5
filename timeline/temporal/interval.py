"""Half-open stretches of civil time, open where the language leaves them open."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

DAY_SECONDS = 86_400
_FIRST_SECOND = DAY_SECONDS  # 0001-01-01T00:00, as ordinal day 1
_LAST_SECOND = datetime.max.toordinal() * DAY_SECONDS + DAY_SECONDS - 1
# Moments remembered: those of news are the midnights of some years.
_KNOWN_MOMENTS = 1 << 12


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``begin`` up to, not including, ``end``; either side may be open.

    The fields count seconds of wall-clock time in the proleptic Gregorian
    calendar, day N being `datetime.date.toordinal`'s, so that 44 BC and the year
    12000 are as good as today. ``None`` leaves that side open.

    Raises:
        ValueError: when the interval would end at or before its begin.
    """

    begin_second: int | None
    end_second: int | None

    def __post_init__(self) -> None:
        if (
            self.begin_second is not None
            and self.end_second is not None
            and self.end_second <= self.begin_second
        ):
            raise ValueError(f"interval ends at or before its begin: {self!r}")

    @classmethod
    def between(cls, begin: datetime | None, end: datetime | None) -> "Interval":
        """The interval from one wall-clock time up to another; zones are ignored."""
        return cls(_to_second(begin), _to_second(end))

    @property
    def begin(self) -> datetime | None:
        """The first moment; None when open or outside years 1 to 9999."""
        return _to_datetime(self.begin_second)

    @property
    def end(self) -> datetime | None:
        """The moment just after the last; None when open or outside years 1 to 9999."""
        return _to_datetime(self.end_second)

    @property
    def year_begin(self) -> int | None:
        """The year of the first moment, astronomical (44 BC is -43); None when open."""
        return None if self.begin_second is None else _year_of(self.begin_second)

    @property
    def year_end(self) -> int | None:
        """The year of the last moment inside, astronomical; None when open."""
        return None if self.end_second is None else _year_of(self.end_second - 1)

    @property
    def seconds(self) -> int | None:
        """The length in seconds; None when a side is open."""
        if self.begin_second is None or self.end_second is None:
            return None
        return self.end_second - self.begin_second

    def overlaps(self, other: "Interval") -> bool:
        """Whether the two share a moment."""
        return _precedes(self.begin_second, other.end_second) and _precedes(
            other.begin_second, self.end_second
        )

    def contains(self, other: "Interval") -> bool:
        """Whether every moment of the other lies inside."""
        begin, end = self.begin_second, self.end_second
        if begin is not None and (
            other.begin_second is None or other.begin_second < begin
        ):
            return False
        return end is None or (other.end_second is not None and other.end_second <= end)

    def intersection(self, other: "Interval") -> "Interval | None":
        """The moments that lie in both; None when there are none."""
        begins = [s for s in (self.begin_second, other.begin_second) if s is not None]
        ends = [s for s in (self.end_second, other.end_second) if s is not None]
        begin, end = max(begins, default=None), min(ends, default=None)
        if begin is not None and end is not None and end <= begin:
            return None
        return Interval(begin, end)

    def hull(self, other: "Interval") -> "Interval":
        """The shortest interval that holds both."""
        begin = end = None
        if self.begin_second is not None and other.begin_second is not None:
            begin = min(self.begin_second, other.begin_second)
        if self.end_second is not None and other.end_second is not None:
            end = max(self.end_second, other.end_second)
        return Interval(begin, end)

    def __str__(self) -> str:
        """From begin to end as ISO 8601, without the clock where both are midnight."""
        ends = [_text(self.begin_second), _text(self.end_second)]
        if all(end.endswith("T00:00:00") or end == "open" for end in ends):
            ends = [end.removesuffix("T00:00:00") for end in ends]
        return " .. ".join(ends)

    def __repr__(self) -> str:
        return f"Interval({_text(self.begin_second)} .. {_text(self.end_second)})"


def _precedes(begin: int | None, end: int | None) -> bool:
    """Whether what begins here begins before what ends there; open sides do."""
    return begin is None or end is None or begin < end


def _to_second(moment: datetime | None) -> int | None:
    if moment is None:
        return None
    midnight = moment.toordinal() * DAY_SECONDS
    return midnight + moment.hour * 3600 + moment.minute * 60 + moment.second


@lru_cache(maxsize=_KNOWN_MOMENTS)
def _to_datetime(second: int | None) -> datetime | None:
    if second is None or not _FIRST_SECOND <= second <= _LAST_SECOND:
        return None
    day, rest = divmod(second, DAY_SECONDS)
    return datetime.fromordinal(day) + timedelta(seconds=rest)


def _year_of(second: int) -> int:
    """The astronomical year, by shifting whole 400-year cycles of 146,097 days."""
    cycles, day = divmod(second // DAY_SECONDS - 1, 146_097)
    return datetime.fromordinal(day + 1).year + 400 * cycles


def _text(second: int | None) -> str:
    if second is None:
        return "open"
    moment = _to_datetime(second)
    return f"year {_year_of(second)}" if moment is None else moment.isoformat()
