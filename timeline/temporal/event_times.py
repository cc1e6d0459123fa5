"""Times told by an event: three days after the attack, the night of the fire."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from timeline.temporal import units
from timeline.temporal.bearings import Bearing
from timeline.temporal.course import Course
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    EITHER,
    FUTURE,
    PAST,
    Absolute,
    Expression,
    OfEvent,
    Period,
)
from timeline.temporal.kinds import is_clock
from timeline.temporal.meanings.amounts import away
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Stated
from timeline.temporal.units import Point

_WORD = re.compile(r"[\w-]+")


class _Told(NamedTuple):
    """A time seen from the day of an event, with the words that name the event."""

    reading: Reading
    point: Point
    day: Stated

    @property
    def bearing(self) -> Bearing:
        """Where it points, and from where."""
        return Bearing(self.point, self.day.anchor, self.day.point)


class _Event(NamedTuple):
    """The words behind a time that name the event it is told from, and its side."""

    words: re.Match[str]
    way: int


class EventTimes:
    """Places what a text tells from an event, if it has dated the event."""

    def __init__(self, text: str, course: Course, cues: Cues) -> None:
        self._text, self._course, self._cues = text, course, cues

    def place(self, reading: Reading) -> tuple[Reading, Bearing] | None:
        """The time and where it points; None where no dated event tells it."""
        event = self._event(reading)
        if event is None:
            return None
        told = self._told(reading, event)
        if told is None:
            self._course.lose(reading)
            return None
        self._course.advance(told.reading, told.point)
        return told.reading, told.bearing

    def place_clock(
        self, reading: Reading, following: Reading | None
    ) -> Bearing | None:
        """Where a clock points whose day an event tells: 6 a.m. the day of the fire.

        Nowhere if nothing has dated the event; None if no event tells its day.
        """
        if following is None or not is_clock(reading.expression):
            return None
        between = self._text[reading.end : following.begin]
        is_of_day = self._cues.of_day.fullmatch
        if not is_of_day(between) and not is_of_day(f"{between}on "):
            return None
        event = self._event(following)
        if event is None or _is_within_day(following.expression):
            return None
        told = self._told(following, event)
        if told is None:
            return Bearing(None)
        point = reading.expression.resolve(told.point, EITHER)
        return Bearing(point, told.day.anchor, told.point)

    def _event(self, reading: Reading) -> _Event | None:
        """The event that a time is told from, dated or not."""
        expression, end, way = reading.expression, reading.end, EITHER
        if isinstance(expression, Period) and not expression.toward:
            side = self._cues.seen_from.match(self._text, end)
            if side is None:
                return None
            end, way = side.end(), PAST if side["before"] else FUTURE
        elif not isinstance(expression, OfEvent):
            return None
        words = self._cues.event.match(self._text, end)
        return None if words is None else _Event(words, way)

    def _told(self, reading: Reading, event: _Event) -> _Told | None:
        """What a time means from the day of its event; None if that is not known."""
        for noun, end in self._nouns(reading, event.words):
            day = self._course.days.of_event(noun, reading.begin)
            if day is None or not self._is_all_of(day, end, reading.begin):
                continue
            seen = _seen_from(reading.expression, event.way, day)
            point = seen.resolve(day.point, EITHER) if seen else None
            if seen is None or point is None:
                return None
            return _Told(replace(reading, end=end, expression=seen), point, day)
        return None

    def _is_all_of(self, day: Stated, end: int, before: int) -> bool:
        """Whether an event named up to ``end`` is the one of a day, and no later one.

        "After the ban ended" is, if that is what the text has told of the day.
        """
        if self._cues.named_event.match(self._text, end):
            return True
        verb = _WORD.search(self._text, end)
        days = self._course.days
        return verb is None or days.of_event(verb[0].lower(), before) is day

    def _nouns(
        self, reading: Reading, words: re.Match[str]
    ) -> Iterator[tuple[str, int]]:
        """The nouns that may name the event, and where each ends.

        Those known to name one come first; an amount is counted from any other too.
        """
        begin, end = words.span("words")
        for word in _WORD.finditer(self._text, begin, end):
            if self._cues.event_noun(word[0].lower()):
                yield word[0].lower(), word.end()
        if isinstance(reading.expression, Period):
            yield words["noun"].lower(), words.end("noun")


def _seen_from(expression: Expression, way: int, day: Stated) -> Expression | None:
    """What is meant, seen from the day of the event."""
    if isinstance(expression, Period):
        return away(way, expression, Absolute(day.point))
    return expression.inner if isinstance(expression, OfEvent) else None


def _is_within_day(expression: Expression) -> bool:
    """Whether it is an amount of hours or less, which tells no other day."""
    if not isinstance(expression, Period):
        return False
    return units.SIZES[expression.parts[0][0]] < units.SIZES[units.DAY]
