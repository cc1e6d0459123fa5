"""Weekdays told beside their dates, of which one is in brackets: May 5–6 (Tue–Wed)."""

import re

from timeline.temporal import units
from timeline.temporal.course import Course
from timeline.temporal.expression import EITHER
from timeline.temporal.kinds import is_weekly
from timeline.temporal.leanings import Leanings
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Place, Stated

_NEAR = 40  # characters in a bracket before a weekday
_BRACKET = re.compile(r"\s?\(([^()\n]*)\Z")
_OPENS = re.compile(r"\s?\(")


class Bracketed:
    """Finds the dates of weekdays that one bracket keeps from them."""

    def __init__(self, text: str, course: Course, leanings: Leanings) -> None:
        self._text, self._course, self._leanings = text, course, leanings

    def place(self, reading: Reading, following: Reading | None) -> Place | None:
        """The day of a weekday, told by its date; None where no date tells it."""
        if not is_weekly(reading.expression):
            return None
        dates = self._before(reading) or self._behind(reading, following)
        for date in dates:
            point = reading.expression.resolve(date.point, EITHER)
            if point and units.first_day(point) == units.first_day(date.point):
                return point, date
        return None

    def _before(self, reading: Reading) -> list[Stated]:
        """The days before the bracket that a weekday stands in."""
        left = max(0, reading.begin - _NEAR)
        bracket = _BRACKET.search(self._text, left, reading.begin)
        return self._course.days.beside(bracket.start()) if bracket else []

    def _behind(self, reading: Reading, following: Reading | None) -> list[Stated]:
        """The day in the bracket that opens behind a weekday."""
        published = self._course.published
        if following is None or published is None:
            return []
        if not _OPENS.fullmatch(self._text, reading.end, following.begin):
            return []
        lean = self._leanings.of(following, published)
        day = following.expression.resolve(published.point, lean)
        return [Stated(day, (following.begin, following.end))] if day else []
