"""Which anchor an expression resolves against, and which way a bare name looks.

News is told from its publication day; a history along its own dates, each of which is
the anchor of what follows.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest
from operator import attrgetter
from typing import NamedTuple

from timeline.temporal import units
from timeline.temporal.cues import Cues
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
    Modified,
    Named,
    Next,
    Period,
    Recalled,
    Same,
    Shifted,
    This,
    Within,
)
from timeline.temporal.genre import HISTORY, NEWS, is_brief, is_scene
from timeline.temporal.meanings.amounts import away
from timeline.temporal.published import Publication
from timeline.temporal.ranges import is_range, place_range
from timeline.temporal.reading import Reading
from timeline.temporal.reported import Reported, quarter_ended
from timeline.temporal.stated import Stated, day_of
from timeline.temporal.timex3 import Anchor
from timeline.temporal.units import Point
from timeline.temporal.years import Years

_STRAY_SPREADS, _STRAY_YEARS = 4, 20
"""A year that lies further from the middle one of a history than so many times their
usual distance, and than so many years, is a remark: no story goes on from it."""


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
        history = self.genre == HISTORY
        self._usual = _usual_years(readings) if history else None
        self._years = Years(text, readings, cues) if history else None
        self._stated: Stated | None = None
        self._aside: Stated | None = None  # a year named since then, in passing
        self._main: Stated | None = None  # what its sentence is set in, if not that
        self._days: list[Stated] = []
        self._scene: Stated | None = None  # of another year, in news
        self._from: Stated | None = None
        if published is not None:
            anchor = Anchor("published", published.interval)
            self._from = Stated(published.first, None, anchor)
        self._reported = Reported(self._from and self._from.point)

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
        if day != last:
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
        dated = day_of(event["noun"], self._text, reading.begin, self._days)
        way = PAST if event.groupdict().get("before") else FUTURE
        there = dated and away(way, amount, Absolute(dated.point))
        point = there.resolve(ANY_ANCHOR, EITHER) if there else None
        if dated is None or there is None or point is None:
            return None
        reading = reading._replace(end=event.end(), expression=there)
        self._advance(reading, point)
        return reading, Bearing(point, dated.anchor, dated.point)

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
        against = self._against(expression, reading.begin)
        if against is None:
            return Bearing(None)
        lean = self._lean(reading, against)
        point, others = self._resolve(expression, against, lean)
        if against is self._stated and expression.anchoring == NAMED:
            point, others = self._in_its_year(reading, point, others)
        if point is None and self._is_of_last_day(expression, against):
            against = self._days[-1]  # "that day", after a mere year was named
            point, others = self._resolve(expression, against, lean)
        self._advance(reading, point)
        open_end, open_begin = self._open(reading, point)
        return Bearing(
            point, against.anchor, against.point, others, open_end, open_begin
        )

    def _scene_of(self, expression: Expression, begin: int) -> Stated | None:
        """What a sentence of news that opens with a bare name goes on from."""
        scene = self._scene
        if scene is None or scene.span is None or self._stated is None:
            return None
        if expression.anchoring != NAMED or _is_weekly(expression):
            return None
        if begin - scene.span[1] > _PASSAGE:
            return None
        if _OPENING.search(self._text, max(0, begin - 30), begin) is None:
            return None
        lean = self._cues.lean(self._text, begin, begin + 1)
        return None if lean in (FUTURE, SURELY * FUTURE) else self._stated

    def _note_scene(self, reading: Reading, stated: Stated) -> None:
        """Remember a scene of another year, until the text speaks from today again."""
        expression, point = reading.expression, stated.point
        if self._from is None:
            return
        if expression.anchoring == DEICTIC or _is_weekly(expression):
            self._scene = None
        elif expression.anchoring == ABSOLUTE:
            past = units.year_of(point) < units.year_of(self._from.point) - 1
            fine = units.SIZES[point.unit] < units.SIZES[units.YEAR]
            scene = past and fine and is_scene(self._text, reading, point)
            self._scene = stated if scene else None

    def _is_of_last_day(self, expression: Expression, against: Stated) -> bool:
        """Whether it goes on from the last day, not from a month that came after it."""
        if expression.anchoring != ANAPHORIC or not self._days:
            return False
        day = units.first_day(self._days[-1].point)
        mere_year = units.SIZES[against.point.unit] >= units.SIZES[units.YEAR]
        return mere_year or day >= units.first_day(against.point)

    def _recalled(self, expression: Expression) -> Stated | None:
        """The period that is spoken of again, or what it is else seen from."""
        reported = self._reported.last(expression.recalls)
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
        if self._stated is not None or self.genre != NEWS:
            return False
        return _is_of_days(expression) and self._cues.tells(self._text, begin)

    def _day_named_next(self, begin: int) -> Stated | None:
        """The day that comes just after a time: 10:35 a.m. (0735 GMT) on Friday."""
        if self._from is None:
            return None
        after = bisect_right(self._readings, begin, key=_BEGIN)
        end = self._readings[after - 1].end
        for reading in self._readings[after : after + 2]:
            if not self._cues.of_day.fullmatch(self._text[end : reading.begin]):
                return None
            if not _is_clock(reading.expression):
                lean = self._lean(reading, self._from)
                day = reading.expression.resolve(self._from.point, lean)
                span = reading.begin, reading.end
                return Stated(day, span) if day and day.unit == units.DAY else None
            end = reading.end
        return None

    def _day_spoken_of(self, begin: int) -> Stated | None:
        """The day that the same clause has stated, or else the sentence before it."""
        if self.genre == HISTORY or not self._days:
            return None
        day = self._days[-1]
        if day.span is None or begin - day.span[1] > _PASSAGE:
            return None
        between = self._text[day.span[1] - 1 : begin]
        ends = len(self._cues.sentence_end.findall(between))
        if ends == 0:
            return day if len(between) <= _SAME_CLAUSE else None
        return day if ends == 1 and self._goes_on_from(day, begin) else None

    def _morning_after(self, day: Stated, expression: Expression) -> Stated:
        """The next day, if the text has told of a night and names a small hour."""
        told = self._stated
        if self.genre != NEWS or told is None or told.span != day.span:
            return day
        if told.point.unit != units.PART:
            return day
        if units.which_part(told.point) not in _LATE or not _is_small_hour(expression):
            return day
        return day._replace(point=Point(units.DAY, day.point.number + 1))

    def _goes_on_from(self, day: Stated, begin: int) -> bool:
        """Whether a sentence looks the same way as one that has told of a day."""
        if self._from is None:
            return False
        ahead = self._cues.lean(self._text, begin, begin + 1) in _AHEAD
        return ahead == (units.first_day(day.point) > units.first_day(self._from.point))

    def _against(self, expression: Expression, begin: int) -> Stated | None:
        """The time that an expression resolves against; None when there is none."""
        anchoring = expression.anchoring
        if anchoring == RECALLED and (self.genre != HISTORY or _is_ago(expression)):
            return self._recalled(expression)
        if _is_clock(expression):
            today = self._day_named_next(begin) or self._day_spoken_of(begin)
            if today is not None:
                return self._morning_after(today, expression)
        if isinstance(expression, Same) and self._stated is None:
            return None  # "that time", of which nothing has been said
        if anchoring == DEICTIC and self._from is None:
            return None  # said on a day that nobody knows
        if anchoring == ANAPHORIC and _counts_years(expression):
            return self._aside or self._stated or self._from
        if anchoring == ANAPHORIC and self._is_of_undated(expression, begin):
            return None
        if self._main and anchoring == ANAPHORIC and self._is_new_sentence(begin):
            return self._main
        if self._stated is None or anchoring == ANAPHORIC:
            return self._stated or self._from
        if self.genre != HISTORY:
            return self._scene_of(expression, begin) or self._from
        if anchoring in (NAMED, RECALLED) or isinstance(expression, This | Last | Next):
            return self._stated
        return self._from

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
        """Which way the text around a bare name looks."""
        expression = reading.expression
        if isinstance(expression, This) and expression.what.cycle == units.WEEK:
            lean = self._cues.lean(self._text, reading.begin, reading.end)
            return FUTURE if lean == FUTURE else EITHER
        if expression.anchoring != NAMED:
            return EITHER
        if against is not self._from:
            return ONWARD
        lean = self._cues.lean(self._text, reading.begin, reading.end)
        if lean == FUTURE and _is_quarter(expression):
            told = self._cues.is_reported(self._text, reading.begin, reading.end)
            return lean if told else SURELY * FUTURE
        return lean or (ONWARD if is_brief(self._text) else EITHER)

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
        if point.unit == units.DAY:
            self._days.append(stated)
        elif point.unit == units.PART:
            day = Point(units.DAY, units.first_day(point))
            self._days.append(stated._replace(point=day))
        self._reported.note(expression, stated)
        self._note_scene(reading, stated)
        if self.genre == HISTORY and self._is_remark(reading, point):
            if point.unit == units.YEAR and not self._is_to_come(point):
                self._aside = stated
            return
        if not _is_compared(expression):
            self._main = self._set_in_passing(reading)
            self._stated, self._aside = stated, None

    def _set_in_passing(self, reading: Reading) -> Stated | None:
        """The day of a sentence of which a clause beside it names another day."""
        day = self._main or self._stated
        if self.genre == HISTORY or day is None or day.span is None:
            return None
        between = self._text[day.span[1] : reading.begin]
        if len(between) > _PASSAGE or not self._cues.beside.search(between):
            return None
        return None if self._cues.sentence_end.search(between) else day

    def _is_to_come(self, point: Point) -> bool:
        """Whether it lies after publication, as only plans do."""
        if self._from is None:
            return False
        return units.first_day(point) > units.last_day(self._from.point)

    def _is_aside(self, reading: Reading, point: Point) -> bool:
        """Whether it is a year named in passing, in the midst of days or months."""
        stated = self._stated
        if point.unit != units.YEAR or stated is None:
            return False
        if units.SIZES[stated.point.unit] >= units.SIZES[units.YEAR]:
            return False
        if (
            self._years
            and stated.span
            and self._years.is_scene(reading, stated.span[1])
        ):
            return False
        left = self._text[max(0, reading.begin - 30) : reading.begin]
        return _OPENING.search(left) is None

    def _is_passing(self, reading: Reading, point: Point) -> bool:
        """Whether it only says which thing of another time is spoken of."""
        if self._years is None or self._stated is None:
            return False
        if abs(units.year_of(point) - units.year_of(self._stated.point)) <= 1:
            return False
        return self._years.is_epithet(reading)

    def _ends_range(self, reading: Reading, point: Point) -> bool:
        """Whether it is the second of two years with nothing but a dash between."""
        if self._stated is None or self._stated.span is None:
            return False
        gap = self._text[self._stated.span[1] : reading.begin]
        return point.unit == units.YEAR and gap.strip() in _DASHES

    def _looks_back(self, reading: Reading) -> bool:
        """Whether it only tells what had been: ten years earlier he had studied."""
        expression = reading.expression
        if not isinstance(expression, Shifted) or expression.count > 0:
            return False
        after = self._text[reading.end : reading.end + _SAME_CLAUSE]
        return self._cues.pluperfect.search(after) is not None

    def _is_remark(self, reading: Reading, point: Point) -> bool:
        expression = reading.expression
        if units.SIZES[point.unit] > units.SIZES[units.YEAR]:
            return True
        if self._ends_range(reading, point) or self._is_aside(reading, point):
            return True
        if expression.anchoring == DEICTIC and not isinstance(
            expression, This | Last | Next
        ):
            return True
        if self._is_passing(reading, point) or self._looks_back(reading):
            return True
        if self._usual is None:
            return False
        middle, spread = self._usual
        return abs(units.year_of(point) - middle) > max(
            _STRAY_YEARS, _STRAY_SPREADS * spread
        )


_CLOCKED = (units.HOUR, units.MINUTE, units.SECOND)
_LATE = ("EV", "NI")
_DAWN = 6 / 24  # of a day
_BEGIN = attrgetter("begin")
_AHEAD = (FUTURE, SURELY * FUTURE)
_SAME_CLAUSE = 40  # characters from a day to a time of that day
_OPENING = re.compile(r"(?:\A|[.!?)\]]\s+|\n\s*)(?:\w+\s+){0,2}\Z")
_DASHES = ("-", "–", "—")


def _is_clock(expression: Expression) -> bool:
    """Whether it is a time of the clock on the day that is spoken of."""
    if isinstance(expression, Modified):
        expression = expression.inner
    return isinstance(expression, This) and expression.what.unit in _CLOCKED


def _is_small_hour(expression: Expression) -> bool:
    """Whether it is a time of the clock before dawn."""
    if isinstance(expression, Modified):
        expression = expression.inner
    if not isinstance(expression, This):
        return False
    index = expression.what.place(0)
    return index is not None and index * units.SIZES[expression.what.unit] < _DAWN


def _is_of_days(expression: Expression) -> bool:
    """Whether it is so many days, or hours, away from another time."""
    while isinstance(expression, Modified | Within):
        expression = expression.inner
    if isinstance(expression, Shifted):
        return units.SIZES[expression.unit] <= units.SIZES[units.DAY]
    return isinstance(expression, Last | Next) and expression.what.unit == units.DAY


def _is_ago(expression: Expression) -> bool:
    """Whether it counts years back from publication: a year ago."""
    return _is_compared(expression) and not expression.follows


def _is_compared(expression: Expression) -> bool:
    """Whether it is the period of another year that figures are compared with."""
    if not isinstance(expression, Recalled):
        return False
    return bool(expression.years or expression.in_year)


def _is_weekly(expression: Expression) -> bool:
    return isinstance(expression, Named) and expression.what.cycle == units.WEEK


_PASSAGE = 250  # characters


def _is_quarter(expression: Expression) -> bool:
    return isinstance(expression, Named) and expression.what.unit == units.QUARTER


def _counts_years(expression: Expression) -> bool:
    """Whether it is so many years away from another time, or that very year."""
    if isinstance(expression, Shifted):
        return expression.unit == units.YEAR
    if isinstance(expression, This | Last | Next):
        return expression.what.unit == units.YEAR
    return False


def _usual_years(readings: Iterable[Reading]) -> tuple[int, int] | None:
    """The middle one of the years a text states, and their middle distance from it."""
    years = sorted(
        units.year_of(point)
        for reading in readings
        if reading.expression.anchoring == ABSOLUTE
        and (point := reading.expression.resolve(ANY_ANCHOR, EITHER)) is not None
    )
    if not years:
        return None
    middle = years[len(years) // 2]
    return middle, sorted(abs(year - middle) for year in years)[len(years) // 2]
