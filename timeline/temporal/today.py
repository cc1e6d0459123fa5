"""Where a history leaves its story and speaks from publication, of what is now."""

from collections.abc import Sequence
from functools import cached_property

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import ABSOLUTE, DEICTIC, Expression, Period
from timeline.temporal.kinds import is_ago, is_weekly
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Stated, opens_sentence


class Today:
    """Tells the names of a history that are seen from its publication."""

    def __init__(self, text: str, readings: Sequence[Reading], cues: Cues) -> None:
        self._text, self._readings, self._cues = text, readings, cues
        self._has_come = False  # back to publication, since the last date of the story

    def note(self, reading: Reading) -> None:
        """Notice where the text comes back to publication, and where it leaves it."""
        expression = reading.expression
        if expression.anchoring == ABSOLUTE:
            self._has_come = False
        elif expression.anchoring == DEICTIC or is_ago(expression):
            self._has_come |= opens_sentence(self._text, reading.begin)

    def is_spoken_of(
        self, expression: Expression, begin: int, stated: Stated, *, anew: bool
    ) -> bool:
        """Whether the text speaks from publication where a name stands.

        ``anew`` tells that it is not in the sentence of the time last ``stated``. Of
        the days that a sentence goes on to, only weekdays can be of now.
        """
        if is_weekly(expression):
            if anew and self._is_apart(begin, stated):
                return True
        elif not anew:
            return False
        return self._has_come or self._cues.tense.is_to_come(
            self._text, begin, begin + 1
        )

    def _is_apart(self, begin: int, stated: Stated) -> bool:
        """Whether a weekday comes after all dates of a story, and not on from a day.

        The life told of up to its last year ended on Friday, seen from publication.
        """
        if units.SIZES[stated.point.unit] <= units.SIZES[units.WEEK]:
            return False
        return begin > self._last_date

    @cached_property
    def _last_date(self) -> int:
        """Where the last date stands that needs no anchor; -1 if there is none."""
        dates = (
            reading.begin
            for reading in reversed(self._readings)
            if reading.expression.anchoring == ABSOLUTE
            and not isinstance(reading.expression, Period)
        )
        return next(dates, -1)
