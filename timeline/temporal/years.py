"""Which year a bare month, day or season is of, as a history tells it.

A story mostly goes on, and writes a year when it leaves the last one; but a paragraph
may step back to where another strand began, and a year that is written near by draws
the names around it. Every year in question has its cost; the cheapest is the one meant.
"""

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    ABSOLUTE,
    ANAPHORIC,
    ANY_ANCHOR,
    EITHER,
    NAMED,
    ONWARD,
    Expression,
)
from timeline.temporal.reading import Reading
from timeline.temporal.units import Point

# Costs, in months by which the story goes on; calibrated on annotated histories.
_BEHIND, _STEP_BACK = 0.5, 3.0  # a month back; to step back at all
_IN_MIDST = 2.0  # to step back within a paragraph
_FURTHEST = 24  # months beyond which all is equally far
_FLASHBACK = 2.0  # what a pluperfect takes from stepping back
_WAS_END = 4.0  # to go on from the end of a range that a section opens with

# What a year gains by being written near by, or told of.
_IN_PARAGRAPH, _IN_SECTION, _IN_HEADING, _IN_SENTENCE = 3.0, 1.0, 3.0, 5.0
_COMING, _JOINED = 5.0, 40.0  # further on in the sentence; joined to this very name
_TOLD, _REMEMBERED = 1.0, 5  # by each of so many times told of last

_MONTH = 30.44  # days
_LINE = 100  # characters; what is longer is no heading
_GAP = 24  # characters between the dates of a range
_REACH = 300  # characters of a sentence that are looked at, on either side
_LINE_END = re.compile(r"\n")
# As the costs were found with it: initials end none, the end of a line always does.
_SENTENCE_END = re.compile(r"[.!?\n](?:(?<=\n)|(?<![A-Z].)['\"”’)\]]*\s)")


class _Written(NamedTuple):
    """A year, as the text writes it in full or as part of a date."""

    begin: int
    end: int
    point: Point

    @property
    def year(self) -> int:
        """The year itself."""
        return units.year_of(self.point)


class _Place(NamedTuple):
    """Where a name stands, in characters of the text."""

    begin: int
    end: int
    sentence: int
    sentence_end: int
    paragraph: int
    heading: tuple[int, int]


class Years:
    """The years that a history has written and told of so far."""

    def __init__(self, text: str, readings: Iterable[Reading], cues: Cues) -> None:
        self._text, self._cues = text, cues
        self._epithets: dict[tuple[int, int], bool] = {}  # each is asked for thrice
        self._written = list(self._dates(readings))
        self._begins = [date.begin for date in self._written]
        self._lines = [0, *(end.end() for end in _LINE_END.finditer(text))]
        self._headings = list(self._headings_of_lines())
        # Where ranges end that open a section, each with the date it begins with.
        self._starts: dict[int, Point] = {}
        self._last: _Written | None = None  # what was told last
        self._told: deque[int] = deque(maxlen=_REMEMBERED)
        self._going_on_at = -1  # where the story last went on without a year

    def tell(self, reading: Reading, point: Point) -> None:
        """Remember the year of what the story tells of, were it no mere epithet."""
        if units.SIZES[point.unit] > units.SIZES[units.YEAR]:
            return
        if self._last is not None and self._ends_range(reading, self._last):
            self._starts[reading.begin] = self._last.point
        self._last = _Written(reading.begin, reading.end, point)
        if not self.is_epithet(reading):
            self._told.append(units.year_of(point))
        if reading.expression.anchoring in (NAMED, ANAPHORIC):
            self._going_on_at = reading.begin

    def choose(self, reading: Reading, stated: Point, stated_at: int) -> Point | None:
        """What a name means after the time last stated; None if no year decides it."""
        place = self._place(reading)
        is_come_to = stated_at == self._going_on_at and stated_at not in self._starts
        # A winter goes on into the next year.
        come_to = units.civil(units.last_day(stated))[0] if is_come_to else None
        gains = self._gains(place, come_to)
        back = _STEP_BACK + _IN_MIDST * (stated_at >= place.paragraph)
        if self._cues.tense.pluperfect.search(
            self._text, place.sentence, place.sentence_end
        ):
            back -= _FLASHBACK
        here = units.year_of(stated)
        starts = self._going_on_from(stated, stated_at, place)
        costs: list[tuple[float, int, Point]] = []
        for year in sorted({here - 1, here, here + 1, *gains}):
            point = _in_year(reading.expression, year)
            if point is not None:
                way = min(_way(start, point, back) + cost for start, cost in starts)
                costs.append((way - gains.get(year, 0), len(costs), point))
        return min(costs)[-1] if costs else None

    def _going_on_from(
        self, stated: Point, stated_at: int, place: _Place
    ) -> list[tuple[Point, float]]:
        """The time last stated, and where else the story may go on from; their costs.

        That is the begin of a range that it ends, or a later year in the sentence.
        """
        starts = [(stated, 0.0)]
        if stated_at in self._starts:
            starts = [(self._starts[stated_at], 0.0), (stated, _WAS_END)]
        at = bisect_left(self._begins, place.begin)
        if at and self._begins[at - 1] >= place.sentence:
            last = self._written[at - 1].point
            if last.unit == units.YEAR and last.number > units.year_of(stated):
                starts.append((last, 0.0))
        return starts

    def is_epithet(self, reading: Reading) -> bool:
        """Whether a date only tells one thing from others: the May 1968 protests."""
        if reading.expression.anchoring != ABSOLUTE:
            return False
        span = reading.begin, reading.end
        if span not in self._epithets:
            self._epithets[span] = self._cues.is_epithet(self._text, *span)
        return self._epithets[span]

    def is_scene(self, reading: Reading, last_end: int) -> bool:
        """Whether it is the first time that a paragraph tells of."""
        return last_end <= self._lines[self._line(reading.begin)]

    def _dates(self, readings: Iterable[Reading]) -> Iterable[_Written]:
        for reading in readings:
            if reading.expression.anchoring != ABSOLUTE or self.is_epithet(reading):
                continue
            point = reading.expression.resolve(ANY_ANCHOR, EITHER)
            if point is None or units.SIZES[point.unit] > units.SIZES[units.YEAR]:
                continue
            yield _Written(reading.begin, reading.end, point)

    def _headings_of_lines(self) -> Iterable[tuple[int, int]]:
        """For every line, where the heading above it begins and ends."""
        heading = 0, 0
        for begin, end in zip(self._lines, [*self._lines[1:], None], strict=True):
            yield heading
            line = self._text[begin:end].strip() if _is_short(begin, end) else ""
            if line and end is not None and line[-1] not in '.!?:;,"”':
                heading = begin, end

    def _line(self, place: int) -> int:
        return bisect_right(self._lines, place) - 1

    def _ends_range(self, reading: Reading, last: _Written) -> bool:
        """Whether it ends a range that begins with the first date of a section.

        What a whole war is told to have lasted is then told from its first day on.
        """
        if reading.begin - last.end > _GAP:
            return False
        section, _ = self._headings[self._line(last.begin)]
        at = bisect_left(self._begins, last.begin)
        if at and self._begins[at - 1] >= section:
            return False
        return self._cues.is_range(self._text, last.begin, last.end, reading.begin)

    def _place(self, reading: Reading) -> _Place:
        begin, end = reading.begin, reading.end
        line = self._line(begin)
        sentence = max(self._lines[line], begin - _REACH)
        for stop in _SENTENCE_END.finditer(self._text, sentence, begin):
            sentence = stop.end()
        after = _SENTENCE_END.search(self._text, end, end + _REACH)
        close = after.start() if after else end + _REACH
        return _Place(
            begin, end, sentence, close, self._lines[line], self._headings[line]
        )

    def _gains(self, place: _Place, come_to: int | None) -> dict[int, float]:
        """What the years in question gain by where they are written.

        The year that the story has come to is as good as the one that it wrote last.
        """
        gains = dict.fromkeys(self._told, 0.0)
        for year in self._told:
            gains[year] += _TOLD
        for year in self._between(*place.heading):
            gains[year] = gains.get(year, 0) + _IN_HEADING
        at = bisect_left(self._begins, place.begin)
        if at and self._begins[at - 1] >= place.heading[0]:
            date = self._written[at - 1]
            gain = _IN_PARAGRAPH if date.begin >= place.paragraph else _IN_SECTION
            gain += _IN_SENTENCE * (date.begin >= place.sentence)
            start = self._starts.get(date.begin, date.point)
            # A winter goes on into the next year.
            last = units.civil(units.last_day(date.point))[0]
            for year in {date.year, last, units.year_of(start), come_to or date.year}:
                gains[year] = gains.get(year, 0) + gain
        if at < len(self._written) and self._begins[at] < place.sentence_end:
            begin, year = self._begins[at], self._written[at].year
            joined = self._cues.joined.fullmatch(self._text, place.end, begin)
            gains[year] = gains.get(year, 0) + (_JOINED if joined else _COMING)
        return gains

    def _between(self, begin: int, end: int) -> set[int]:
        first, last = bisect_left(self._begins, begin), bisect_left(self._begins, end)
        return {date.year for date in self._written[first:last]}


def _is_short(begin: int, end: int | None) -> bool:
    return end is not None and end - begin <= _LINE


def _in_year(expression: Expression, year: int) -> Point | None:
    """What a name means in a year; nothing that years do not have means anything."""
    return expression.resolve(Point(units.YEAR, year), ONWARD)


def _way(start: Point, point: Point, back: float) -> float:
    """The cost of going on, or back, from one time to another."""
    ahead = (units.first_day(point) - units.last_day(start)) / _MONTH
    behind = (units.first_day(start) - units.last_day(point)) / _MONTH
    if behind > 0:
        return back + _BEHIND * min(behind, _FURTHEST)
    return min(max(ahead, 0), _FURTHEST)
