"""Two names that are a range: both look the same way, and the second ends it."""

from timeline.temporal import units
from timeline.temporal.course import Course
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    ABSOLUTE,
    ANY_ANCHOR,
    EITHER,
    FUTURE,
    NAMED,
    OVER,
    PAST,
    RATHER,
    SURELY,
    Expression,
    Named,
    This,
)
from timeline.temporal.genre import HISTORY
from timeline.temporal.kinds import core, is_clock
from timeline.temporal.leanings import Leanings
from timeline.temporal.published import Publication
from timeline.temporal.reading import Reading
from timeline.temporal.repeating import Field, Repeating
from timeline.temporal.stated import Place, Stated
from timeline.temporal.units import Point

_ANYWHERE = ANY_ANCHOR, EITHER  # what says its year is seen from
_FURTHEST = 24  # characters from the first name to the second


class Ranges:
    """Finds the ranges of a text, both of whose ends are placed at once."""

    def __init__(
        self,
        text: str,
        publication: Publication | None,
        course: Course,
        leanings: Leanings,
        cues: Cues,
    ) -> None:
        self._text, self._course, self._cues = text, course, cues
        self._publication, self._leanings = publication, leanings
        self._end: Place | None = None  # of the range that the last name began

    def place(self, reading: Reading, following: Reading | None) -> Place | None:
        """What the next expression of the text is, at an end of a range, else None."""
        end, self._end = self._end, None
        if end is not None:
            self._end = self._next_in_list(reading, following, end)
            return end
        begin, self._end = self._place_ends(reading, following) or (None, None)
        return begin

    def _place_ends(
        self, first: Reading, second: Reading | None
    ) -> tuple[Place | None, Place] | None:
        """The ends of the range that a name begins; None when it begins none.

        The first is None where it says its year: it needs no place.
        """
        if second is not None and first.expression.anchoring == ABSOLUTE:
            end = self._place_end(first, second)
            return (None, end) if end else None
        published = self._course.published
        if second is None or published is None or self._course.genre == HISTORY:
            return None
        if not self._is_range(first, second):
            return None
        against = self._against(first)
        if against is None:
            return None
        lean = self._leanings.of(first, published)
        ends = _ends(first.expression, second.expression, against.point, lean)
        return ((ends[0], against), (ends[1], against)) if ends else None

    def _place_end(self, first: Reading, second: Reading) -> Place | None:
        """The end of a range of which the first name says its year, but not this."""
        end, begin = _name(second.expression), first.expression.resolve(*_ANYWHERE)
        if end is None or begin is None or end.cycle != units.YEAR:
            return None
        if units.SIZES[begin.unit] >= units.SIZES[units.YEAR]:
            return None
        if not self._cues.is_range(self._text, first.begin, first.end, second.begin):
            return None
        last = second.expression.resolve(begin, FUTURE)
        if last is not None and _begins(last) < _begins(begin):
            last = second.expression.resolve(begin, SURELY * FUTURE)
        return (last, Stated(begin, (first.begin, first.end))) if last else None

    def _next_in_list(
        self, last: Reading, following: Reading | None, place: Place
    ) -> Place | None:
        """The next of a list of names, one of which is placed: May, June and July."""
        if following is None or not self._is_range(last, following):
            return None
        point, against = place
        after = _after(point, following.expression)
        return (after, against) if after else None

    def _is_range(self, first: Reading, second: Reading) -> bool:
        """Whether the text goes from one bare name to another, or on to the next."""
        if second.begin - first.end > _FURTHEST:
            return False
        begin, end = _name(first.expression), _name(second.expression)
        if begin is None or end is None or begin.cycle != end.cycle:
            return False
        if self._cues.is_range(self._text, first.begin, first.end, second.begin):
            return True
        if not _comes_next(begin, end):
            return False
        between = self._text[first.end : second.begin]
        if between.strip() == ",":
            return True
        return self._cues.is_joined(self._text, first.end, second.begin)

    def _against(self, first: Reading) -> Stated | None:
        """What the names of a range are seen from, if that is no scene of the past."""
        expression, told = first.expression, self._course.stated
        if is_clock(expression):
            day = self._course.hours.of_clock(expression, first.begin, told)
            if day is not None:
                return day
        publication = self._publication
        if publication is None or publication.first != publication.last:
            return None
        if self._course.scene.goes_on(expression, first.begin, told):
            return None
        return self._course.published


def _name(expression: Expression) -> Repeating | None:
    """What a bare name names; None for other expressions."""
    expression = core(expression)
    if not isinstance(expression, Named | This) or expression.anchoring != NAMED:
        return None
    return expression.what


def _comes_next(begin: Repeating, end: Repeating) -> bool:
    """Whether two names come one after the other in each cycle: March and April."""
    if not isinstance(begin, Field) or not isinstance(end, Field):
        return False
    return begin.unit == end.unit and (end.offset - begin.offset) % begin.size == 1


def _ends(
    first: Expression, second: Expression, anchor: Point, lean: int
) -> tuple[Point, Point] | None:
    """Where a range begins and ends, seen from an anchor; None if that is not known.

    What is told in the past is over: between Monday and Wednesday, said on a Tuesday,
    is of the week before.
    """
    begin = first.resolve(anchor, lean)
    end = None if begin is None else _after(begin, second)
    if begin is None or end is None:
        return None
    if lean == RATHER * FUTURE and (running := _running(first, second, anchor)):
        return running
    over = lean in (PAST, OVER, RATHER * PAST, SURELY * PAST)
    if (
        over
        and _begins(end) > _begins(anchor)
        and not _is_under_way(first, begin, anchor)
    ):
        last = second.resolve(anchor, SURELY * PAST)
        earlier = None if last is None else first.resolve(last, SURELY * PAST)
        if last is not None and earlier is not None:
            return earlier, last
    return begin, end


def _is_under_way(first: Expression, begin: Point, anchor: Point) -> bool:
    """Whether it is of days of a month that have begun: a year ago is long told."""
    name = _name(first)
    if name is None or begin.unit != units.DAY or name.cycle != units.YEAR:
        return False
    return _begins(begin) <= _begins(anchor)


def _running(
    first: Expression, second: Expression, anchor: Point
) -> tuple[Point, Point] | None:
    """The range that has begun by an anchor, if it is not over by then."""
    begin = first.resolve(anchor, SURELY * PAST)
    end = None if begin is None else _after(begin, second)
    if begin is None or end is None or _begins(end) < _begins(anchor):
        return None
    return begin, end


def _after(begin: Point, second: Expression) -> Point | None:
    """The first one that does not begin before the range does."""
    end = second.resolve(begin, FUTURE)
    if end is None or _begins(end) >= _begins(begin):
        return end
    tomorrow = Point(units.DAY, units.first_day(begin) + 1)  # from 10 p.m. to 6 a.m.
    return second.resolve(tomorrow, FUTURE)


def _begins(point: Point) -> int:
    return units.begin_second(point)
