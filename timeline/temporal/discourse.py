"""Where each expression of a text points: its anchor, and which way a bare name looks.

News is told from its publication day; a history along its own dates, each of which is
the anchor of what follows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import zip_longest

from timeline.temporal import units
from timeline.temporal.course import Course
from timeline.temporal.cues import Cues
from timeline.temporal.direction import direction_of
from timeline.temporal.entries import Place, place_entries
from timeline.temporal.expression import (
    ABSOLUTE,
    ANY_ANCHOR,
    DEICTIC,
    EITHER,
    FUTURE,
    NAMED,
    ONWARD,
    OVER,
    PAST,
    SURELY,
    Absolute,
    Expression,
    Named,
    Period,
)
from timeline.temporal.genre import HISTORY
from timeline.temporal.kinds import (
    goes_on,
    is_ahead,
    is_clock,
    is_weekend,
    is_weekly,
)
from timeline.temporal.meanings.amounts import away
from timeline.temporal.published import Publication
from timeline.temporal.quotes import Quotes
from timeline.temporal.ranges import is_range, place_range
from timeline.temporal.reading import Reading
from timeline.temporal.reported import is_quarter_long, quarter_ended
from timeline.temporal.stated import Stated
from timeline.temporal.timex3 import Anchor
from timeline.temporal.units import Point


@dataclass(slots=True)
class Bearing:
    """Where an expression points in its text, and from where."""

    point: Point | None
    anchor: Anchor | None = None
    from_point: Point | None = None
    others: Sequence[tuple[Point, str]] = ()
    open_end: bool = False
    open_begin: bool = False


_Other = tuple[Point, str]


@lru_cache(maxsize=4096)
def _resolved(
    expression: Expression, anchor: Point, lean: int
) -> tuple[Point | None, Sequence[tuple[Point, str]]]:
    """What an expression means from an anchor, and could mean otherwise."""
    point = expression.resolve(anchor, lean)
    return point, expression.others(anchor, lean, point) if point is not None else ()


class Discourse:
    """Places the expressions of a text, each where the course of the text puts it."""

    def __init__(
        self,
        text: str,
        published: Publication | None,
        genre: str,
        readings: Sequence[Reading],
        cues: Cues,
    ) -> None:
        self._text, self._published, self._cues = text, published, cues
        self.genre, self._readings = genre, readings
        self._from: Stated | None = None
        if published is not None:
            anchor = Anchor("published", published.interval)
            self._from = Stated(published.first, None, anchor)
        self._course = Course(text, self._from, genre, readings, cues)
        self._quotes = Quotes(text, readings, self._from, cues)
        self._entries: dict[int, Place] = {}
        if self._from is not None and genre != HISTORY:
            self._entries = place_entries(text, readings, self._from)

    def place_all(self) -> Iterator[tuple[Reading, Bearing]]:
        """Resolve every expression, in the order of the text."""
        end: Place | None = None  # of the range that the reading before began
        for reading, following in zip_longest(self._readings, self._readings[1:]):
            ended = self._quarter_ended(reading, following)
            self._note_amount_ended(reading, following)
            begin, end = (end, None) if end else self._range(reading, following)
            yield (
                self._from_event(reading)
                or (ended and (reading, ended))
                or self._entry(reading)
                or (begin and (reading, self._put(reading, *begin)))
                or (reading, self._place(reading))
            )

    def _range(
        self, first: Reading, second: Reading | None
    ) -> tuple[Place | None, Place | None]:
        """The ends of the range that a name begins; None, None when it begins none."""
        none = None, None
        if second is None or self._published is None or self.genre == HISTORY:
            return none
        if not is_range(self._text, first, second, self._cues):
            return none
        against = self._against_range(first)
        if against is None:
            return none
        lean = self._lean(first, self._from)
        ends = place_range(first.expression, second.expression, against.point, lean)
        return ((ends[0], against), (ends[1], against)) if ends else none

    def _against_range(self, first: Reading) -> Stated | None:
        """What the names of a range are seen from, if that is no scene of the past."""
        expression, told = first.expression, self._course.stated
        if is_clock(expression):
            day = self._course.days.of_clock(expression, first.begin, told)
            if day is not None:
                return day
        if self._published is None or self._published.first != self._published.last:
            return None
        if self._course.scene.goes_on(expression, first.begin, told):
            return None
        return self._from

    def _put(self, reading: Reading, point: Point, against: Stated) -> Bearing:
        """Go on from what is placed by the times beside it: in a range, or a list."""
        self._course.advance(reading, point)
        expression = reading.expression
        chosen = expression.resolve(against.point, EITHER) or point
        others = expression.others(against.point, EITHER, chosen)
        others = [other for other in others if other[0] != point]
        return Bearing(point, against.anchor, against.point, others)

    def _quarter_ended(self, reading: Reading, end: Reading | None) -> Bearing | None:
        """Place "the quarter" by the day on which it ended, if that comes next."""
        if end is None or self._from is None:
            return None
        if not self._course.reported.asks_for_end(reading.expression):
            return None
        if not self._cues.ended.fullmatch(self._text[reading.end : end.begin]):
            return None
        day = end.expression.resolve(self._from.point, PAST)
        if day is None:
            return None
        point = quarter_ended(day)
        self._course.advance(reading, point)
        self._course.end_with(end.begin)
        self._course.reported.note_ended(Stated(point, (reading.begin, reading.end)))
        return Bearing(point, self._from.anchor, self._from.point)

    def _note_amount_ended(self, reading: Reading, end: Reading | None) -> None:
        """Figures for "the nine months ended September 30" are of the year it is in.

        Those for three months are of a quarter.
        """
        amount = reading.expression
        if end is None or self._from is None or not isinstance(amount, Period):
            return
        if not self._cues.ended.fullmatch(self._text[reading.end : end.begin]):
            return
        day = end.expression.resolve(self._from.point, PAST)
        if day is None:
            return
        if is_quarter_long(amount):
            quarter = Stated(quarter_ended(day), (end.begin, end.end))
            self._course.reported.note_ended(quarter)
            return
        year = Stated(Point(units.YEAR, units.year_of(day)), (end.begin, end.end))
        self._course.reported.note_amount_ended(amount, year)

    def _from_event(self, reading: Reading) -> tuple[Reading, Bearing] | None:
        """Resolve "three days after the attack", if the text has dated the attack."""
        amount = reading.expression
        if not isinstance(amount, Period) or amount.toward:
            return None
        event = self._cues.event.match(self._text, reading.end)
        if event is None:
            return None
        dated = self._course.days.of_event(event["noun"].lower(), reading.begin)
        way = PAST if event.groupdict().get("before") else FUTURE
        there = None if dated is None else away(way, amount, Absolute(dated.point))
        point = there.resolve(ANY_ANCHOR, EITHER) if there else None
        if dated is None or there is None or point is None:
            self._course.lose(reading)
            return None
        reading = replace(reading, end=event.end(), expression=there)
        self._course.advance(reading, point)
        return reading, Bearing(point, dated.anchor, dated.point)

    def _entry(self, reading: Reading) -> tuple[Reading, Bearing] | None:
        """Place a date that heads an entry of a list."""
        place = self._entries.get(reading.begin)
        if place is None:
            return None
        point, against = place
        return reading, self._put(reading, point, against)

    def _place(self, reading: Reading) -> Bearing:
        """Resolve an expression, the next of the text."""
        expression = reading.expression
        if expression.anchoring == ABSOLUTE:
            point = expression.resolve(ANY_ANCHOR, EITHER)
            open_end, open_begin = self._open(reading, point)
            if not (open_end and self._only_began(point)):
                self._course.advance(reading, point)
            seen_from = None if self._from is None else self._from.point
            return Bearing(point, None, seen_from, (), open_end, open_begin)
        said = self._quotes.said(reading, self._course.stated)
        against = said or self._course.against(expression, reading.begin)
        if against is None:
            return Bearing(None)
        lean = (
            self._lean(reading, against) if said is None else self._said_lean(reading)
        )
        point, others = self._resolve(expression, against, lean)
        if against is self._course.stated and expression.anchoring == NAMED:
            point, others = self._in_its_year(reading, point, others)
        if point is None and (day := self._course.days.behind(reading, against)):
            against = day  # "that day", after a mere year was named
            point, others = self._resolve(expression, against, lean)
        if point is None and said is None and self._is_of_today(reading, against):
            assert self._from is not None
            against, lean = self._from, direction_of(reading, self._text, self._cues)
            point, others = self._resolve(expression, against, lean)
        if point is not None and self._is_from_elsewhere(reading, point):
            return Bearing(None)
        if said is None:  # what was spoken of is not where the story goes on
            self._course.advance(reading, point)
        open_end, open_begin = self._open(reading, point)
        return Bearing(
            point, against.anchor, against.point, others, open_end, open_begin
        )

    def _only_began(self, point: Point | None) -> bool:
        """Whether no day is counted from a year since which something goes on.

        "At war since 1991", in a text whose publication day would tell the year.
        """
        if self._from is not None or point is None:
            return False
        return point.unit == units.YEAR

    def _is_of_today(self, reading: Reading, against: Stated) -> bool:
        """Whether what a year does not decide is seen from publication: this week.

        A weekday is, in a text that speaks from there of other times too; nothing is
        that was said on a day that the text does not tell.
        """
        if self._from is None or against is not self._course.stated:
            return False
        weekday = self._is_told_today and (
            is_weekly(reading.expression) or is_weekend(reading.expression)
        )
        if not weekday and reading.expression.anchoring != DEICTIC:
            return False
        return not self._quotes.holds(reading)

    @cached_property
    def _is_told_today(self) -> bool:
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
        if not goes_on(reading.expression) or not self._course.is_to_come(point):
            return False
        lean = self._cues.lean(self._text, reading.begin, reading.end)
        return lean in (PAST, OVER)

    def _resolve(
        self, expression: Expression, against: Stated, lean: int
    ) -> tuple[Point | None, Sequence[tuple[Point, str]]]:
        """The point and the others; none unless both ends of publication agree."""
        found = _resolved(expression, against.point, lean)
        if against is self._from and self._published is not None:
            first, last = self._published
            if first != last and expression.resolve(last, lean) != found[0]:
                return None, ()
        return found

    def _in_its_year(
        self, reading: Reading, onward: Point | None, others: Sequence[_Other]
    ) -> tuple[Point | None, Sequence[_Other]]:
        """The same in the year that the text around it speaks of; nothing is lost."""
        stated = self._course.stated
        if self._course.years is None or stated is None or stated.span is None:
            return onward, others
        point = self._course.years.choose(reading, stated.point, stated.span[0])
        if point is None or point == onward:
            return onward, others
        kept = [other for other in others if other[0] != point]
        passed = [(onward, "if the story goes on")] if onward is not None else []
        return point, [*passed, *kept]

    def _lean(self, reading: Reading, against: Stated | None) -> int:
        """Which way a bare name looks; along a story it looks on."""
        if reading.expression.anchoring == NAMED and against is not self._from:
            if self.genre == HISTORY or self._cues.had_been(self._text, reading.begin):
                return ONWARD
            return SURELY * FUTURE
        told = self._told_again(reading)
        if told is not None:
            return FUTURE if self._course.is_to_come(told) else PAST
        return direction_of(reading, self._text, self._cues)

    def _said_lean(self, reading: Reading) -> int:
        """Which way a quotation looks: what it says will be is ahead of its day."""
        lean = direction_of(reading, self._text, self._cues)
        return SURELY * FUTURE if lean == FUTURE else lean

    def _told_again(self, reading: Reading) -> Point | None:
        """The day told of before whose event is named after it: Wednesday's debate."""
        expression = reading.expression
        if not isinstance(expression, Named) or not is_weekly(expression):
            return None
        if not self._cues.possessive.match(self._text, reading.end):
            return None
        return self._course.days.last_named(expression)

    def _open(self, reading: Reading, point: Point | None) -> tuple[bool, bool]:
        if point is None:
            return False, False
        return self._cues.openness(self._text, reading.begin)
