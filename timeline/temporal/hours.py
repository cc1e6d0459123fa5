"""The day that a time of the clock is of."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from math import inf
from operator import attrgetter
from typing import TypeGuard

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.days import Days
from timeline.temporal.direction import direction_of
from timeline.temporal.expression import AHEAD, ANAPHORIC, EITHER, Expression
from timeline.temporal.genre import HISTORY, NEWS
from timeline.temporal.interval import DAY_SECONDS
from timeline.temporal.kinds import (
    clock_of,
    is_clock,
    is_of_either_half,
    is_small_hour,
)
from timeline.temporal.logs import (
    Stamp,
    all_stamps,
    is_course,
    log_stamps,
    watch_stamps,
)
from timeline.temporal.reading import Reading
from timeline.temporal.stated import PASSAGE, SAME_CLAUSE, Stated, is_to_come
from timeline.temporal.units import Point

_LATE = ("EV", "NI")
_MARGIN = 8  # characters between a stamp and the ends of its line
_BEGIN = attrgetter("begin")


class Hours:
    """Tells the day of a clock, by the days that the text has stated so far."""

    def __init__(
        self,
        text: str,
        readings: Sequence[Reading],
        published: Stated | None,
        genre: str,
        days: Days,
        cues: Cues,
    ) -> None:
        self._text, self._readings, self._cues = text, readings, cues
        self._published, self._genre, self._days = published, genre, days

    def of_clock(
        self, expression: Expression, begin: int, told: Stated | None
    ) -> Stated | None:
        """The day that a time of the clock is of; None where that is not said.

        ``told`` is the time last stated. What stands alone on its line is a stamp, as
        is what heads the entries of a log, and of no day told before.
        """
        entry = self._entry(begin)
        if entry is not None and entry.begin == begin:
            return self._written(entry.day)
        if self._is_stamp(begin):
            return None
        day = self.spoken_of(begin)
        if day is None and self._course_begin <= begin:
            day = self._days.last
        if day is None and entry is not None:
            return self._written(entry.day + self._is_after(entry, expression, begin))
        if not is_small_hour(expression):
            return day
        if self._genre == HISTORY and day is None and _is_late(told, begin):
            day = told
        elif day is None or not self._is_after_night(expression, begin, told, day):
            return day
        return Stated(Point(units.DAY, units.first_day(day.point) + 1), day.span)

    def _is_after_night(
        self, expression: Expression, begin: int, told: Stated | None, day: Stated
    ) -> bool:
        """Whether news has just told of an evening or a night, before a small hour."""
        if self._genre != NEWS or not _is_late(told, begin) or told.span != day.span:
            return False
        return told.point.unit == units.PART or not is_of_either_half(expression)

    def spoken_of(self, begin: int) -> Stated | None:
        """The day that something is told of; None where that is not said."""
        return self._named_next(begin) or self._told_of(begin)

    @cached_property
    def _log(self) -> list[Stamp]:
        stamps = log_stamps(self._stamps)
        if stamps or self._days.last is not None:
            return stamps  # what goes on under a date is of that date
        return watch_stamps(self._stamps)

    @cached_property
    def _stamps(self) -> list[Stamp]:
        return all_stamps(self._text, self._readings)

    @cached_property
    def _course_begin(self) -> float:
        """Where a course of events begins that clocks head; beyond the text if none."""
        return self._stamps[0].begin if is_course(self._stamps) else inf

    def _entry(self, begin: int) -> Stamp | None:
        """The stamp of the entry of a log that an expression stands in."""
        at = bisect_right(self._log, begin, key=_BEGIN)
        return self._log[at - 1] if at else None

    def _written(self, day: int) -> Stated | None:
        """The day of publication, or one near to it; None for itself."""
        if self._published is None or not day:
            return None
        there = Point(units.DAY, units.first_day(self._published.point) + day)
        return replace(self._published, point=there)

    def _is_after(self, entry: Stamp, expression: Expression, begin: int) -> bool:
        """Whether a time is to come, after the midnight that ends an entry's day."""
        clock = clock_of(expression)
        if clock is None or clock >= entry.clock:
            return False
        return self._cues.tense.lean(self._text, begin, begin + 1) in AHEAD

    def _is_stamp(self, begin: int) -> bool:
        """Whether an expression is all that its line holds."""
        before = self._text[max(0, begin - _MARGIN) : begin]
        end = self._readings[bisect_right(self._readings, begin, key=_BEGIN) - 1].end
        after = self._text[end : end + _MARGIN]
        if "\n" not in before or "\n" not in after:
            return False
        return not (before.rpartition("\n")[2] + after.partition("\n")[0]).strip()

    def _named_next(self, begin: int) -> Stated | None:
        """The day that comes just after a time: 10:35 a.m. (0735 GMT) on Friday."""
        if self._published is None:
            return None
        after = bisect_right(self._readings, begin, key=_BEGIN)
        end = self._readings[after - 1].end
        for reading in self._readings[after : after + 2]:
            if not self._cues.of_day.fullmatch(self._text[end : reading.begin]):
                return None
            if reading.expression.anchoring == ANAPHORIC:
                return None
            if not is_clock(reading.expression):
                lean = direction_of(reading, self._text, self._cues)
                day = reading.expression.resolve(self._published.point, lean)
                span = reading.begin, reading.end
                return Stated(day, span) if day and day.unit == units.DAY else None
            end = reading.end
        return None

    def _told_of(self, begin: int) -> Stated | None:
        """The day that the same clause has stated, or else the sentence before it.

        What is planned for a day may be told in several sentences.
        """
        day = self._days.last
        if self._genre == HISTORY or day is None:
            return None
        if day.span is None or begin - day.span[1] > PASSAGE:
            return None
        goes_on, _ = self._cues.openness(self._text, day.span[0])
        if goes_on:
            return None  # shut since May 3, it was hit at noon
        between = self._text[day.span[1] - 1 : begin]
        marks = [end[0][0] for end in self._cues.sentences.end.finditer(between)]
        ends = len(marks) - marks.count(":")
        if ends == 0:
            return day if len(between) <= SAME_CLAUSE else None
        if ends > 1 and not self._is_apart(day):
            return None
        return day if self._goes_on_from(day, begin) else None

    def _is_apart(self, day: Stated) -> bool:
        """Whether a day is to come, or before yesterday, so that more is told of it."""
        if self._published is None:
            return False
        ago = units.first_day(self._published.point) - units.last_day(day.point)
        return not 0 <= ago <= 1

    def _goes_on_from(self, day: Stated, begin: int) -> bool:
        """Whether a sentence looks the same way as one that has told of a day.

        Without a verb it looks either way; what was expected by six is past.
        """
        if self._published is None:
            return False
        if not is_to_come(day.point, self._published):
            return not self._cues.tense.is_to_come(self._text, begin, begin + 1)
        lean = self._cues.tense.lean(self._text, begin, begin + 1)
        return lean in AHEAD or lean == EITHER


def _is_late(told: Stated | None, begin: int) -> TypeGuard[Stated]:
    """Whether a history has just told of an evening: before dawn is the next day."""
    if told is None or told.span is None or begin - told.span[1] > PASSAGE:
        return False
    if told.point.unit == units.PART:
        return units.which_part(told.point) in _LATE
    if units.SIZES[told.point.unit] >= units.SIZES[units.DAY]:
        return False
    return units.begin_second(told.point) % DAY_SECONDS >= _EVENING


_EVENING = 18 * 3600  # seconds of a day
