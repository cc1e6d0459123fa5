"""The calendar units in which a time can be known."""

from enum import StrEnum


class Granularity(StrEnum):
    """A calendar unit, finest first; the order of definition is the order of size.

    ``rank`` is the place in that order: 0 for a second, larger for coarser units.
    """

    rank: int

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

    def __init__(self, _: str) -> None:
        self.rank = len(type(self).__members__)
