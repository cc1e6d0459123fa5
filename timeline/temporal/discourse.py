"""Which anchor an expression resolves against, and which way a bare name looks.

News is told from its publication day; a history along its own dates, each of which is
the anchor of what follows.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import zip_longest
from typing import NamedTuple

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.days import Days
from timeline.temporal.direction import direction_of
from timeline.temporal.entries import Place, place_entries
from timeline.temporal.expression import (
    ABSOLUTE,
    ANAPHORIC,
    ANY_ANCHOR,
    DEICTIC,
    EITHER,
    FUTURE,
    NAMED,
    ONWARD,
    PAST,
    RECALLED,
    SURELY,
    Absolute,
    Expression,
    Last,
    Named,
    Next,
    Period,
    Same,
    This,
)
from timeline.temporal.genre import HISTORY, NEWS
from timeline.temporal.kinds import (
    counts_years,
    goes_on,
    is_ago,
    is_clock,
    is_compared,
    is_of_days,
    is_weekly,
)
from timeline.temporal.meanings.amounts import away
from timeline.temporal.published import Publication
from timeline.temporal.quotes import Quotes
from timeline.temporal.ranges import is_range, place_range
from timeline.temporal.reading import Reading
from timeline.temporal.remarks import Remarks
from timeline.temporal.reported import Reported, quarter_ended
from timeline.temporal.scene import Scene
from timeline.temporal.stated import PASSAGE, Stated, opens_sentence
from timeline.temporal.timex3 import Anchor
from timeline.temporal.units import Point
from timeline.temporal.years import Years


class Bearing(NamedTuple):
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
    return point, expression.others(anchor, lean) if point is not None else ()


class Discourse:
    """What a text has said of time so far; moves on with each expression placed."""

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
        self._years: Years | None = None
        self._remarks: Remarks | None = None
        if genre == HISTORY:
            self._years = Years(text, readings, cues)
            self._remarks = Remarks(text, readings, self._years, cues)
        self._stated: Stated | None = None
        self._aside: Stated | None = None  # a year named since then, in passing
        self._main: Stated | None = None  # what its sentence is set in, if not that
        self._ending = -1  # where the day stands that only ends a quarter
        self._is_today = False  # since a history has come back to publication
        self._is_lost = False  # since what follows an event that nothing has dated
        self._from: Stated | None = None
        if published is not None:
            anchor = Anchor("published", published.interval)
            self._from = Stated(published.first, None, anchor)
        self._days = Days(text, readings, self._from, genre, cues)
        self._quotes = Quotes(text, readings, self._from, cues)
        self._scene = Scene(text, self._from, cues)
        self._reported = Reported(self._from and self._from.point)
        self._entries: dict[int, Place] = {}
        if self._from is not None and genre != HISTORY:
            self._entries = place_entries(text, readings, self._from)

    def place_all(self) -> Iterator[tuple[Reading, Bearing]]:
        """Resolve every expression, in the order of the text."""
        end: Point | None = None  # of the range that the reading before began
        for reading, following in zip_longest(self._readings, self._readings[1:]):
            ended = self._quarter_ended(reading, following)
            self._note_amount_ended(reading, following)
            begin, end = (end, None) if end else self._range(reading, following)
            yield (
                self._from_event(reading)
                or (ended and (reading, ended))
                or self._entry(reading)
                or (begin and (reading, self._seen_from_publication(reading, begin)))
                or (reading, self._place(reading))
            )

    def _range(
        self, first: Reading, second: Reading | None
    ) -> tuple[Point | None, Point | None]:
        """The ends of the range that a name begins; None, None when it begins none."""
        none = None, None
        if second is None or self._published is None or self.genre == HISTORY:
            return none
        if not is_range(self._text, first, second, self._cues):
            return none
        day, last = self._published
        if day != last or self._scene.goes_on(
            first.expression, first.begin, self._stated
        ):
            return none
        lean = self._lean(first, self._from)
        return place_range(first.expression, second.expression, day, lean) or none

    def _seen_from_publication(self, reading: Reading, point: Point) -> Bearing:
        """Go on from an end of a range."""
        self._advance(reading, point)
        assert self._from is not None  # a range is placed from there
        from_point = self._from.point
        others = reading.expression.others(from_point, EITHER)
        others = [other for other in others if other[0] != point]
        return Bearing(point, self._from.anchor, from_point, others)

    def _quarter_ended(self, reading: Reading, end: Reading | None) -> Bearing | None:
        """Place "the quarter" by the day on which it ended, if that comes next."""
        if end is None or self._from is None:
            return None
        if not self._reported.asks_for_end(reading.expression):
            return None
        if not self._cues.ended.fullmatch(self._text[reading.end : end.begin]):
            return None
        day = end.expression.resolve(self._from.point, PAST)
        if day is None:
            return None
        point = quarter_ended(day)
        self._advance(reading, point)
        self._ending = end.begin
        self._reported.note_ended(Stated(point, (reading.begin, reading.end)))
        return Bearing(point, self._from.anchor, self._from.point)

    def _note_amount_ended(self, reading: Reading, end: Reading | None) -> None:
        """Figures for "the nine months ended September 30" are of the year it is in."""
        amount = reading.expression
        if end is None or self._from is None or not isinstance(amount, Period):
            return
        if not self._cues.ended.fullmatch(self._text[reading.end : end.begin]):
            return
        day = end.expression.resolve(self._from.point, PAST)
        if day is not None:
            year = Stated(Point(units.YEAR, units.year_of(day)), (end.begin, end.end))
            self._reported.note_amount_ended(amount, year)

    def _from_event(self, reading: Reading) -> tuple[Reading, Bearing] | None:
        """Resolve "three days after the attack", if the text has dated the attack."""
        amount = reading.expression
        if not isinstance(amount, Period) or amount.toward:
            return None
        event = self._cues.event.match(self._text, reading.end)
        if event is None:
            return None
        dated = self._days.of_event(event["noun"].lower(), reading.begin)
        way = PAST if event.groupdict().get("before") else FUTURE
        there = dated and away(way, amount, Absolute(dated.point))
        point = there.resolve(ANY_ANCHOR, EITHER) if there else None
        if dated is None or there is None or point is None:
            self._is_lost = self._cues.opens(self._text, reading.begin)
            return None
        reading = reading._replace(end=event.end(), expression=there)
        self._advance(reading, point)
        return reading, Bearing(point, dated.anchor, dated.point)

    def _entry(self, reading: Reading) -> tuple[Reading, Bearing] | None:
        """Place a date that heads an entry of a list."""
        place = self._entries.get(reading.begin)
        if place is None:
            return None
        point, against = place
        self._advance(reading, point)
        others = reading.expression.others(against.point, EITHER)
        others = [other for other in others if other[0] != point]
        return reading, Bearing(point, against.anchor, against.point, others)

    def _place(self, reading: Reading) -> Bearing:
        """Resolve an expression, the next of the text."""
        expression = reading.expression
        if expression.anchoring == ABSOLUTE:
            point = expression.resolve(ANY_ANCHOR, EITHER)
            self._advance(reading, point)
            open_end, open_begin = self._open(reading, point)
            return Bearing(
                point, None, self._from and self._from.point, (), open_end, open_begin
            )
        said = self._quotes.said(reading, self._stated)
        against = said or self._against(expression, reading.begin)
        if against is None:
            return Bearing(None)
        lean = (
            self._lean(reading, against) if said is None else self._said_lean(reading)
        )
        point, others = self._resolve(expression, against, lean)
        if against is self._stated and expression.anchoring == NAMED:
            point, others = self._in_its_year(reading, point, others)
        if point is None and (day := self._days.behind(reading, against)):
            against = day  # "that day", after a mere year was named
            point, others = self._resolve(expression, against, lean)
        if point is not None and self._is_from_elsewhere(reading, point):
            return Bearing(None)
        if said is None:  # what was spoken of is not where the story goes on
            self._advance(reading, point)
        open_end, open_begin = self._open(reading, point)
        return Bearing(
            point, against.anchor, against.point, others, open_end, open_begin
        )

    def _is_from_elsewhere(self, reading: Reading, point: Point) -> bool:
        """Whether it would lie ahead, though it is told as past.

        "A week later, it closed" is then not seen from what was stated last, which
        may be a plan, nor from publication.
        """
        if not goes_on(reading.expression) or not self._is_to_come(point):
            return False
        return self._cues.lean(self._text, reading.begin, reading.end) == PAST

    def _recalled(self, expression: Expression) -> Stated | None:
        """The period that is spoken of again, or what it is else seen from."""
        reported = self._reported.last(expression)
        stated = self._stated
        if reported is not None or stated is None:
            return reported or self._from
        if stated.point.unit not in expression.recalls:
            return stated if expression.follows else self._from
        # A year by itself is what news compares with, unless it says that it follows.
        of_old = expression.follows or stated.point.unit != units.YEAR
        return stated if of_old and self._reported.is_past(stated.point) else self._from

    def _is_new_sentence(self, begin: int) -> bool:
        """Whether the sentence of the time last stated has ended."""
        if self._stated is None or self._stated.span is None:
            return False
        end = self._stated.span[1] - 1
        return self._cues.sentence_end.search(self._text, end, begin) is not None

    def _is_of_undated(self, expression: Expression, begin: int) -> bool:
        """Whether it is "the next day", after what news has told but not dated."""
        if not is_of_days(expression):
            return False
        if self._is_lost:
            return True
        if self._stated is not None or self.genre != NEWS:
            return False
        return self._cues.tells(self._text, begin)

    def _against(self, expression: Expression, begin: int) -> Stated | None:
        """The time that an expression resolves against; None when there is none."""
        anchoring = expression.anchoring
        if anchoring == RECALLED and (self.genre != HISTORY or is_ago(expression)):
            return self._recalled(expression)
        if is_clock(expression):
            day = self._days.of_clock(expression, begin, self._stated)
            if day is not None:
                return day
        if isinstance(expression, Same) and self._stated is None:
            return None  # "that time", of which nothing has been said
        if anchoring == DEICTIC and self._from is None:
            return None  # said on a day that nobody knows
        if anchoring == ANAPHORIC and counts_years(expression):
            return self._aside or self._stated or self._from
        if anchoring == ANAPHORIC and self._is_of_undated(expression, begin):
            return None
        if self._main and anchoring == ANAPHORIC and self._is_new_sentence(begin):
            return self._main
        if self._stated is None or anchoring == ANAPHORIC:
            return self._stated or self._from
        if self.genre != HISTORY:
            return self._scene.goes_on(expression, begin, self._stated) or self._from
        if self._is_weekday_apart(expression, begin):
            return self._from
        is_named = anchoring == NAMED or isinstance(expression, This | Last | Next)
        if is_named and self._speaks_today(begin):
            return self._from
        if anchoring in (NAMED, RECALLED) or isinstance(expression, This | Last | Next):
            return self._stated
        return self._from

    def _speaks_today(self, begin: int) -> bool:
        """Whether a history speaks from publication where a name stands."""
        if self._from is None or not self._is_new_sentence(begin):
            return False
        return self._is_today or self._cues.is_to_come(self._text, begin, begin + 1)

    def _is_weekday_apart(self, expression: Expression, begin: int) -> bool:
        """Whether a weekday comes after all dates of a story, and not on from a day.

        The life told of up to its last year ended on Friday, seen from publication.
        """
        if not is_weekly(expression) or self._stated is None or self._from is None:
            return False
        if units.SIZES[self._stated.point.unit] <= units.SIZES[units.WEEK]:
            return False
        return self._is_new_sentence(begin) and begin > self._last_date

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
        stated = self._stated
        if self._years is None or stated is None or stated.span is None:
            return onward, others
        point = self._years.choose(reading, stated.point, stated.span[0])
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
            return FUTURE
        told = self._told_again(reading)
        if told is not None:
            return FUTURE if self._is_to_come(told) else PAST
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
        return self._days.last_named(expression)

    def _open(self, reading: Reading, point: Point | None) -> tuple[bool, bool]:
        if point is None:
            return False, False
        return self._cues.openness(self._text, reading.begin)

    def _advance(self, reading: Reading, point: Point | None) -> None:
        """Go on from an expression, unless it is only a remark."""
        expression = reading.expression
        if point is None:
            self._reported.note_amount(expression)
            return
        stated = Stated(point, (reading.begin, reading.end))
        if self._years is not None:
            self._years.tell(reading, point)
        self._days.note(stated)
        self._reported.note(expression, stated)
        self._scene.note(reading, stated)
        if expression.anchoring == ABSOLUTE:
            self._is_today = False
        elif expression.anchoring == DEICTIC or is_ago(expression):
            opens = opens_sentence(self._text, reading.begin)
            self._is_today = self._is_today or opens
        if self._remarks and self._remarks.is_remark(reading, point, self._stated):
            if point.unit == units.YEAR and not self._is_to_come(point):
                self._aside = stated
            return
        if not is_compared(expression) and reading.begin != self._ending:
            self._is_lost = False
            self._main = self._set_in_passing(reading)
            self._stated, self._aside = stated, None

    def _set_in_passing(self, reading: Reading) -> Stated | None:
        """The day of a sentence of which a clause beside it names another day."""
        day = self._main or self._stated
        if self.genre == HISTORY or day is None or day.span is None:
            return None
        between = self._text[day.span[1] : reading.begin]
        if len(between) > PASSAGE or not self._cues.beside.search(between):
            return None
        return None if self._cues.sentence_end.search(between) else day

    def _is_to_come(self, point: Point) -> bool:
        """Whether it lies after publication, as only plans do."""
        if self._from is None:
            return False
        return units.first_day(point) > units.last_day(self._from.point)
