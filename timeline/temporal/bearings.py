"""Where one expression after the other points, and from where it is seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from timeline.temporal import units
from timeline.temporal.course import Course
from timeline.temporal.cues import Cues
from timeline.temporal.direction import direction_of
from timeline.temporal.expression import (
    ABSOLUTE,
    ANY_ANCHOR,
    DEICTIC,
    EITHER,
    FUTURE,
    NAMED,
    OVER,
    PAST,
    SURELY,
    Expression,
)
from timeline.temporal.genre import HISTORY
from timeline.temporal.kinds import goes_on, is_ahead, is_weekend, is_weekly
from timeline.temporal.leanings import Leanings
from timeline.temporal.published import Publication
from timeline.temporal.quotes import Quotes
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Stated, is_to_come
from timeline.temporal.timex3 import Anchor
from timeline.temporal.units import Point

_Others = Sequence[tuple[Point, str]]


@dataclass(slots=True)
class Bearing:
    """Where an expression points in its text, and from where."""

    point: Point | None
    anchor: Anchor | None = None
    from_point: Point | None = None
    others: _Others = ()
    open_end: bool = False
    open_begin: bool = False


class Bearings:
    """Takes the bearing of each expression, and takes the course of the text on."""

    def __init__(
        self,
        text: str,
        publication: Publication | None,
        readings: Sequence[Reading],
        course: Course,
        leanings: Leanings,
        cues: Cues,
    ) -> None:
        self._text, self._readings, self._cues = text, readings, cues
        self._publication, self._course = publication, course
        self._leanings = leanings
        self._quotes = Quotes(text, readings, course.published, cues)

    def take(self, reading: Reading) -> Bearing:
        """Resolve an expression, the next of the text."""
        if reading.expression.anchoring == ABSOLUTE:
            return self._absolute(reading)
        said = self._quotes.said(reading, self._course.stated)
        if said is None and self._is_said_sometime(reading):
            return Bearing(None)
        return self._told(reading) if said is None else self._quoted(reading, said)

    def _is_said_sometime(self, reading: Reading) -> bool:
        """Whether a history quotes "today" without telling on which day it was said."""
        is_deictic = reading.expression.anchoring == DEICTIC
        if not is_deictic or self._course.genre != HISTORY:
            return False
        return self._quotes.holds(reading)

    def _absolute(self, reading: Reading) -> Bearing:
        """Where an expression points that is seen from nowhere."""
        point = reading.expression.resolve(ANY_ANCHOR, EITHER)
        open_end, open_begin = self._open(reading, point)
        if not (open_end and self._only_began(point)):
            self._course.advance(reading, point)
        published = self._course.published
        seen_from = None if published is None else published.point
        others = reading.expression.others(ANY_ANCHOR, EITHER, point) if point else ()
        return Bearing(point, None, seen_from, others, open_end, open_begin)

    def _quoted(self, reading: Reading, said: Stated) -> Bearing:
        """Where it points on the day on which it was said, ahead if it says so.

        What was spoken of is not where the story goes on.
        """
        lean = direction_of(reading, self._text, self._cues)
        lean = SURELY * FUTURE if lean == FUTURE else lean
        return self._bearing(reading, said, *self._seen_from(reading, said, lean))

    def _told(self, reading: Reading) -> Bearing:
        """Where the text itself points with an expression."""
        against = self._course.against(reading.expression, reading.begin)
        if against is None:
            return Bearing(None)
        lean = self._leanings.of(reading, against)
        point, others = self._seen_from(reading, against, lean)
        if point is None and (day := self._course.days.behind(reading, against)):
            against = day  # "that day", after a mere year was named
            point, others = self._resolve(reading.expression, against, lean)
        published = self._course.published
        if point is None and published and self._is_of_today(reading, against):
            against, lean = published, direction_of(reading, self._text, self._cues)
            point, others = self._resolve(reading.expression, against, lean)
        if point is not None and self._is_from_elsewhere(reading, point):
            return Bearing(None)
        if point is not None:
            point = self._course.days.before_told(reading, point) or point
            point = self._course.halves.choose(reading, point)
        self._course.advance(reading, point)
        return self._bearing(reading, against, point, others)

    def _bearing(
        self, reading: Reading, against: Stated, point: Point | None, others: _Others
    ) -> Bearing:
        is_open = self._open(reading, point)
        return Bearing(point, against.anchor, against.point, others, *is_open)

    def _open(self, reading: Reading, point: Point | None) -> tuple[bool, bool]:
        """Whether a time is left open at its end, and at its begin."""
        if point is None:
            return False, False
        return self._cues.openness(self._text, reading.begin)

    def _only_began(self, point: Point | None) -> bool:
        """Whether no day is counted from a year since which something goes on.

        "At war since 1991", in a text whose publication day would tell the year.
        """
        if self._course.published is not None or point is None:
            return False
        return point.unit == units.YEAR

    def _seen_from(
        self, reading: Reading, against: Stated, lean: int
    ) -> tuple[Point | None, _Others]:
        """What an expression means from a time, in the year that the text speaks of."""
        found = self._resolve(reading.expression, against, lean)
        stated = self._course.stated
        if against is stated and reading.expression.anchoring == NAMED:
            return self._in_its_year(reading, against, *found)
        return found

    def _resolve(
        self, expression: Expression, against: Stated, lean: int
    ) -> tuple[Point | None, _Others]:
        """The point and the others; none unless both ends of publication agree."""
        found = _resolved(expression, against.point, lean)
        if against is self._course.published and self._publication is not None:
            first, last = self._publication
            if first != last and expression.resolve(last, lean) != found[0]:
                return None, ()
        return found

    def _in_its_year(
        self, reading: Reading, stated: Stated, onward: Point | None, others: _Others
    ) -> tuple[Point | None, _Others]:
        """The same in the year that the text around it speaks of; nothing is lost."""
        if self._course.years is None or stated.span is None:
            return onward, others
        point = self._course.years.choose(reading, stated.point, stated.span[0])
        if point is None or point == onward:
            return onward, others
        kept = [other for other in others if other[0] != point]
        passed = [(onward, "if the story goes on")] if onward is not None else []
        return point, [*passed, *kept]

    def _is_of_today(self, reading: Reading, against: Stated) -> bool:
        """Whether what a year does not decide is seen from publication: this week.

        A weekday is, in a text that speaks from there of other times too; nothing is
        that was said on a day that the text does not tell.
        """
        if against is not self._course.stated:
            return False
        weekday = self._speaks_from_publication and (
            is_weekly(reading.expression) or is_weekend(reading.expression)
        )
        if not weekday and reading.expression.anchoring != DEICTIC:
            return False
        return not self._quotes.holds(reading)

    @cached_property
    def _speaks_from_publication(self) -> bool:
        """Whether anything in the text is seen from publication, whatever it tells."""
        return any(
            reading.expression.anchoring == DEICTIC and not is_ahead(reading.expression)
            for reading in self._readings
        )

    def _is_from_elsewhere(self, reading: Reading, point: Point) -> bool:
        """Whether it would lie ahead, though it is told as past.

        "A week later, it closed" is then not seen from what was stated last, which
        may be a plan, nor from publication.
        """
        if not goes_on(reading.expression):
            return False
        if not is_to_come(point, self._course.published):
            return False
        lean = self._cues.tense.lean(self._text, reading.begin, reading.end)
        return lean in (PAST, OVER)


@lru_cache(maxsize=4096)
def _resolved(
    expression: Expression, anchor: Point, lean: int
) -> tuple[Point | None, _Others]:
    """What an expression means from an anchor, and could mean otherwise."""
    point = expression.resolve(anchor, lean)
    return point, expression.others(anchor, lean, point) if point is not None else ()
