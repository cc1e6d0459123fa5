"""In which half of the day a time of the clock is that does not say so itself.

"At 8:15", after an evening has been told of, is quarter past eight at night.
"""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.interval import DAY_SECONDS
from timeline.temporal.kinds import is_of_either_half
from timeline.temporal.reading import Reading
from timeline.temporal.stated import PASSAGE, Stated
from timeline.temporal.units import Point

_DAY = units.SIZES[units.DAY]
_HOUR = 3600
_NOON, _SIX = 12 * _HOUR, 6 * _HOUR  # seconds of a day
# About which second of the day the times of a part of it lie.
_ABOUT = {"MI": 12 * _HOUR, "AF": 15 * _HOUR, "EV": 19 * _HOUR, "NI": 22 * _HOUR}


class Halves:
    """What a text has last said of the half of the day that it tells of."""

    def __init__(self, text: str, cues: Cues) -> None:
        self._text, self._cues = text, cues
        self._said: Stated | None = None
        self._is_late = False

    def note(self, stated: Stated) -> None:
        """Remember a time, if it says its half."""
        if stated.span is None or units.SIZES[stated.point.unit] >= _DAY:
            return
        words = self._text[slice(*stated.span)]
        if self._cues.before_noon.search(words):
            self._said, self._is_late = stated, False
        elif self._cues.after_noon.search(words):
            self._said, self._is_late = stated, True

    def choose(self, reading: Reading, point: Point) -> Point:
        """The same time, or that twelve hours later if it is nearer to the last."""
        said = self._said
        if (
            said is None
            or said.span is None
            or not is_of_either_half(reading.expression)
        ):
            return point
        if reading.begin - said.span[1] > PASSAGE or not _is_day_of(point, said.point):
            return point
        second = units.begin_second(point) % DAY_SECONDS
        if self._is_late:
            about = _second(said.point)
            later = abs(second + _NOON - about) < abs(second - about)
        else:  # at 2:30, after a morning
            later = second < _SIX and second < _second(said.point)
        if not later or second >= _NOON:
            return point
        half = Point(point.unit, point.number + round(0.5 / units.SIZES[point.unit]))
        self._said, self._is_late = Stated(half, (reading.begin, reading.end)), True
        return half


def _is_day_of(point: Point, other: Point) -> bool:
    return units.first_day(point) == units.first_day(other)


def _second(point: Point) -> int:
    """The second of its day at which a time lies, or about which a part of it does."""
    if point.unit == units.PART:
        return _ABOUT.get(units.which_part(point), _SIX)
    return units.begin_second(point) % DAY_SECONDS
