"""Periods of figures that a text tells by the day on which they ended.

"Earnings for the quarter ended June 30" are of the second one.
"""

from timeline.temporal import units
from timeline.temporal.course import Course
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    AHEAD,
    EITHER,
    FUTURE,
    NAMED,
    OVER,
    PAST,
    RATHER,
    SURELY,
    Period,
)
from timeline.temporal.genre import HISTORY
from timeline.temporal.reading import Reading
from timeline.temporal.reported import MONTHS_A_QUARTER
from timeline.temporal.stated import Place, Stated
from timeline.temporal.units import Point

_HALF_A_QUARTER = 45  # days


class Ended:
    """Finds the periods that are told by the day that comes next in the text."""

    def __init__(self, text: str, course: Course, cues: Cues) -> None:
        self._text, self._course, self._cues = text, course, cues
        self._end: tuple[int, Place] | None = None  # of the period last told, and where

    def place_end(self, reading: Reading) -> Place | None:
        """The day on which the period just told ended, by the verb that tells of it."""
        if self._end is None or self._end[0] != reading.begin:
            return None
        return self._end[1]

    def place_quarter(
        self, reading: Reading, following: Reading | None
    ) -> Place | None:
        """Go on from "the quarter" that ended on a day; None where no day says so."""
        published, reported = self._course.published, self._course.reported
        if published is None or not reported.asks_for_end(reading.expression):
            return None
        if following is None or (day := self._day(reading, following)) is None:
            return None
        quarter = _quarter_ended(day)
        self._course.advance(reading, quarter)
        self._course.end_with(following.begin)
        reported.note_ended(Stated(quarter, (reading.begin, reading.end)))
        return quarter, published

    def note_months(self, reading: Reading, following: Reading | None) -> None:
        """Figures for "the nine months ended September 30" are of the year it is in.

        Those for three months are of a quarter, and those for the week of a week.
        """
        months = reading.expression
        if not isinstance(months, Period) or following is None:
            return
        day = self._day(reading, following)
        if day is None:
            return
        span = following.begin, following.end
        if _is_quarter_long(months):
            self._course.reported.note_ended(Stated(_quarter_ended(day), span))
            return
        if months.parts == ((units.WEEK, 1),):
            week = Point(units.WEEK, units.holding(units.last_day(day), units.WEEK))
            self._course.compared.note(months, Stated(week, span))
            return
        year = Point(units.YEAR, units.year_of(day))
        self._course.reported.note_amount_ended(months, Stated(year, span))

    def _day(self, period: Reading, following: Reading) -> Point | None:
        """The day on which a period ended, or will, if that is what comes next."""
        if self._course.published is None:
            return None
        if not self._cues.ended.fullmatch(self._text[period.end : following.begin]):
            return None
        lean = self._cues.tense.lean(self._text, period.begin, following.end)
        way = FUTURE if lean in (*AHEAD, RATHER * FUTURE) else PAST
        way = SURELY * PAST if lean in (PAST, OVER) else way
        day = following.expression.resolve(self._course.published.point, way)
        is_told = lean != EITHER and following.expression.anchoring == NAMED
        if day is not None and is_told and self._course.genre != HISTORY:
            self._end = following.begin, (day, self._course.published)
        return day


def _is_quarter_long(amount: Period) -> bool:
    """Whether it is three months, as figures are given for them."""
    return amount.parts == ((units.MONTH, MONTHS_A_QUARTER),) and not amount.toward


def _quarter_ended(day: Point) -> Point:
    """The calendar's quarter that lies closest to one which ended on a day."""
    middle = units.last_day(day) - _HALF_A_QUARTER
    return Point(units.QUARTER, units.holding(middle, units.QUARTER))
