"""What is announced for some days to come: the weekdays told then are among them."""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import AHEAD, FUTURE, OVER, PAST, SURELY
from timeline.temporal.genre import HISTORY
from timeline.temporal.kinds import is_weekly
from timeline.temporal.reading import Reading
from timeline.temporal.stated import PASSAGE, Place, Stated, is_to_come
from timeline.temporal.units import Point

_LONGEST = 31  # days from the first day of a programme to its last


class Programme:
    """The days from May 13 to May 22 of a festival, once a text has announced it."""

    def __init__(
        self, text: str, published: Stated | None, genre: str, cues: Cues
    ) -> None:
        self._text, self._cues = text, cues
        self._published = None if genre == HISTORY else published
        self._told: Stated | None = None  # the day last stated
        self._eve: Stated | None = None  # before its first day
        self._last = 0  # its last day

    def place(self, reading: Reading) -> Place | None:
        """The day of the programme that a weekday is; None where it is of none.

        That is the next one after the day told last, if it is still of the programme.
        """
        if self._eve is None or self._told is None or self._told.span is None:
            return None
        if reading.begin - self._told.span[1] > PASSAGE:
            return None
        if not is_weekly(reading.expression):
            return None
        lean = self._cues.tense.lean(self._text, reading.begin, reading.end)
        if lean in _BACK:
            return None
        for since in (self._told, self._eve):
            point = reading.expression.resolve(since.point, SURELY * FUTURE)
            if point is None or units.first_day(point) > self._last:
                continue
            if lean not in AHEAD or is_to_come(point, self._published):
                return point, since
        return None

    def note(self, reading: Reading, point: Point | None) -> None:
        """Remember a day, and that a programme goes from the one before it to it."""
        if self._published is None or point is None:
            return
        told, self._told = self._told, Stated(point, (reading.begin, reading.end))
        if self._eve is not None and not self._is_in(point):
            self._eve = None
        if told is not None and self._is_programme(told, self._told):
            eve = Point(units.DAY, units.first_day(told.point) - 1)
            self._eve, self._last = Stated(eve, told.span), units.first_day(point)

    def _is_in(self, point: Point) -> bool:
        """Whether a time is of the programme."""
        return self._eve is not None and (
            units.first_day(self._eve.point) < units.first_day(point) <= self._last
        )

    def _is_programme(self, first: Stated, last: Stated) -> bool:
        """Whether a text goes from one day to another that is not over by now."""
        if first.span is None or last.span is None or self._published is None:
            return False
        if not first.point.unit == last.point.unit == units.DAY:
            return False
        begin, end = units.first_day(first.point), units.first_day(last.point)
        today = units.first_day(self._published.point)
        if not begin < end <= begin + _LONGEST or end < today:
            return False
        return self._cues.is_range(self._text, *first.span, last.span[0])


_BACK = (PAST, OVER, SURELY * PAST)
