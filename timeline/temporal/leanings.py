"""Which way a bare name looks from the time that it is seen from."""

from timeline.temporal import units
from timeline.temporal.course import Course
from timeline.temporal.cues import Cues
from timeline.temporal.direction import direction_of
from timeline.temporal.expression import FUTURE, NAMED, ONWARD, PAST, SURELY
from timeline.temporal.genre import HISTORY
from timeline.temporal.kinds import is_weekly
from timeline.temporal.reading import Reading
from timeline.temporal.stated import PASSAGE, Stated, is_to_come


class Leanings:
    """Which way names look in a text, by what its course has told so far."""

    def __init__(self, text: str, course: Course, cues: Cues) -> None:
        self._text, self._course, self._cues = text, course, cues

    def of(self, reading: Reading, against: Stated) -> int:
        """Which way a bare name looks from a time; along a story it looks on."""
        is_named = reading.expression.anchoring == NAMED
        if is_named and against is not self._course.published:
            is_history = self._course.genre == HISTORY
            if is_history or self._cues.tense.had_been(self._text, reading.begin):
                return ONWARD
            return SURELY * FUTURE
        told = self._course.days.told_again(reading)
        if told is not None:
            return FUTURE if is_to_come(told, self._course.published) else PAST
        if self._is_joined_ahead(reading):
            return SURELY * FUTURE
        lean = direction_of(reading, self._text, self._cues)
        return FUTURE if not lean and self._follows_plan(reading) else lean

    def _is_joined_ahead(self, reading: Reading) -> bool:
        """Whether it is joined to a time to come: payable on May 1 and November 1.

        From this evening to Saturday is a range that begins today.
        """
        stated, published = self._course.stated, self._course.published
        if stated is None or stated.span is None or published is None:
            return False
        begin, end = stated.span
        if is_weekly(reading.expression) and self._cues.is_range(
            self._text, begin, end, reading.begin
        ):
            today = units.first_day(published.point)
            return units.first_day(stated.point) >= today
        if not self._cues.is_joined(self._text, end, reading.begin):
            return False
        return is_to_come(stated.point, published)

    def _follows_plan(self, reading: Reading) -> bool:
        """Whether it is a weekday just after a time to come, with no verb beside it."""
        stated = self._course.stated
        if stated is None or stated.span is None or not is_weekly(reading.expression):
            return False
        if reading.begin - stated.span[1] > PASSAGE:
            return False
        return is_to_come(stated.point, self._course.published)
