"""The calendar units in which a time can be known."""

from enum import StrEnum


class Granularity(StrEnum):
    """A calendar unit, finest first; the order of definition is the order of size."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    @property
    def rank(self) -> int:
        """The place in the order of size: 0 for a second, larger for coarser units."""
        return _RANKS[self]


_RANKS = {unit: rank for rank, unit in enumerate(Granularity)}
