"""A date of an article whose words fit some days of publication and not others."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from timeline.temporal.timex3 import Span

# A report may stand under the day of its night shift, or of another zone.
_SLACK = timedelta(days=2)
# A day or month without its year is the nearest one in 19 of 20 reports: it lies half
# a year away at most.
_HALF_YEAR = 183
# Most likely it is this many days ago: days are of the last weeks, months of months.
_RECENT_DAY, _RECENT_MONTH = 42, 150
CERTAIN, LIKELY, UNSURE = 2, 1, 0


Reason = Literal[
    "later",  # told as past
    "earlier",  # told as to come
    "distant",  # without its year, though far off
    "weekday",  # of another year
    "season",  # of this year, told as past
    "elapsed",  # so long ago
]


@dataclass(frozen=True, slots=True)
class Clue:
    """What one date tells of the day of publication.

    Publication is ``within`` so many days of what has elapsed. ``weight`` is CERTAIN
    where the words would be false on another day, LIKELY where they would only be odd,
    UNSURE where they are often so.
    """

    reason: Reason
    span: Span
    weight: int
    year: int | None = None
    month: int = 1
    day: int | None = None
    weekday: int | None = None
    within: int = 0

    def allows(self, published: date) -> bool:
        """Whether the words can have been written on a day."""
        match self.reason:
            case "later":
                return published >= self._in(self.year or 1) - _SLACK
            case "earlier":
                return published <= self._end(self.year or 1) + _SLACK
            case "weekday":
                return any(
                    abs((day - published).days) <= _HALF_YEAR + 15
                    and day.weekday() == self.weekday
                    for day in self._days_around(published)
                )
            case "season":
                return published >= self._in(published.year)
            case "elapsed":
                return self._distance(published) <= self.within
        return self._since(published + _SLACK) <= _HALF_YEAR

    def contradicts(self, published: date) -> str:
        """The contradiction with a day of publication, in a few words."""
        match self.reason:
            case "later":
                return f"tells as past what lies after {published}"
            case "earlier":
                return f"tells as to come what lies before {published}"
            case "weekday":
                return f"names a weekday that this day has in no year near {published}"
            case "elapsed":
                return f"counts a time that was not yet, or no longer, on {published}"
            case "season":
                return f"tells as past a season that had not begun by {published}"
        return f"leaves out the year of a day that is half a year before {published}"

    def favours(self, published: date) -> bool:
        """Whether it is a likely day: soon after one that is told without its year."""
        if self.reason != "distant":
            return self.allows(published)
        recent = _RECENT_MONTH if self.day is None else _RECENT_DAY
        return self._since(published) <= recent

    def _distance(self, published: date) -> int:
        """Days between publication and the day, or the nearest of its years."""
        if self.year is not None:
            return abs((self._in(self.year) - published).days)
        return min(abs((d - published).days) for d in self._days_around(published))

    def _since(self, published: date) -> int:
        """Days from the begin of the last such day or month up to publication."""
        passed = [day for day in self._days_around(published) if day <= published]
        return (published - max(passed)).days

    def _days_around(self, published: date) -> list[date]:
        years = range(published.year - 1, published.year + 2)
        return [self._in(year) for year in years]

    def _in(self, year: int) -> date:
        try:
            return date(year, self.month, self.day or 1)
        except ValueError:  # 29 February of another year
            return date(year, self.month, 28)

    def _end(self, year: int) -> date:
        if self.day is not None:
            return self._in(year)
        return date(year, 12, 31)
