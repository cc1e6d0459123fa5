"""The days that a text has told of."""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import ANAPHORIC, PAST, SURELY, Named, This
from timeline.temporal.kinds import is_weekly
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Stated, day_of
from timeline.temporal.units import Point

_FEW, _WEEK = 5, 7  # days stated of late; days
_NEAR = 21  # days
_BESIDE = 5  # characters from a day to the next: " and "
_MOST = 31  # days told beside each other


class Days:
    """The days that a text has stated so far; ``published`` is where it speaks from."""

    def __init__(self, text: str, published: Stated | None, cues: Cues) -> None:
        self._text, self._published, self._cues = text, published, cues
        self._stated: list[Stated] = []
        self._last_of_week: dict[int, Point] = {}  # by weekday

    @property
    def last(self) -> Stated | None:
        """The day last stated; None before the first."""
        return self._stated[-1] if self._stated else None

    def note(self, stated: Stated) -> None:
        """Remember a time, if it is a day or lies within one."""
        if units.SIZES[stated.point.unit] < units.SIZES[units.DAY]:
            day = Point(units.DAY, units.first_day(stated.point))
            stated = Stated(day, stated.span)
        if stated.point.unit == units.DAY:
            self._stated.append(stated)
            self._last_of_week[stated.point.number % 7] = stated.point

    def of_event(self, noun: str, before: int) -> Stated | None:
        """The day that the text has given an event, told by its noun or its verb."""
        one = self._cues.event_noun(noun) or noun
        words = {noun, one, *self._cues.event_verbs.get(one, ())}
        return day_of(words, self._text, before, self._stated, self._cues.apart)

    def beside(self, end: int) -> list[Stated]:
        """The days told just before a place, one beside the other, in their order.

        Those before a bracket has closed are not among them.
        """
        days: list[Stated] = []
        for stated in reversed(self._stated[-_MOST:]):
            if stated.span is None or stated.span[1] > end:
                continue
            between = self._text[stated.span[1] : end]
            if len(between) > _BESIDE or ")" in between:
                break
            days.insert(0, stated)
            end = stated.span[0]
        return days

    def behind(self, reading: Reading, against: Stated) -> Stated | None:
        """The last day, if it is gone on from and not a month that came after it."""
        expression = reading.expression
        if expression.anchoring != ANAPHORIC or not self._stated:
            return None
        last = self._stated[-1]
        if against.span is not None and not isinstance(expression, This):
            # "In 1995; a month later" counts from some day of 1995.
            end = against.span[1]
            if self._cues.sentences.is_one(self._text, end, reading.begin):
                return None
        if units.SIZES[against.point.unit] >= units.SIZES[units.YEAR]:
            return last
        later = units.first_day(last.point) >= units.first_day(against.point)
        return last if later else None

    def told_again(self, reading: Reading) -> Point | None:
        """The day told of before whose event is named after it: Wednesday's debate."""
        expression = reading.expression
        if not isinstance(expression, Named) or not is_weekly(expression):
            return None
        if not self._cues.possessive.match(self._text, reading.end):
            return None
        some_day = expression.what.place(0)
        told = None if some_day is None else self._last_of_week.get(some_day % 7)
        return told if told is not None and self._is_near(told) else None

    def _is_near(self, day: Point) -> bool:
        """Whether a day is so near to publication that its weekday tells it."""
        if self._published is None:
            return True
        return abs(day.number - units.first_day(self._published.point)) <= _NEAR

    def before_told(self, reading: Reading, point: Point) -> Point | None:
        """The weekday on which something had been, before the day that is told of.

        None where it is before that day as it is: found on Sunday, they had left on
        Monday.
        """
        if not is_weekly(reading.expression) or not self._stated:
            return None
        if not self._cues.tense.had_happened(self._text, reading.begin):
            return None
        told = self._told_before()
        if told is None or units.first_day(point) <= units.last_day(told.point):
            return None
        return reading.expression.resolve(told.point, SURELY * PAST)

    def _told_before(self) -> Stated | None:
        """The last day that is no more than a week ago and not one of what had been."""
        if self._published is None:
            return None
        today = units.first_day(self._published.point)
        for stated in reversed(self._stated[-_FEW:]):
            if stated.span is None:
                continue
            if self._cues.tense.had_been(self._text, stated.span[0]):
                continue
            return stated if 0 <= today - stated.point.number < _WEEK else None
        return None
