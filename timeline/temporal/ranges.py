"""Two names that are a range: both look the same way, and the second ends it."""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
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
from timeline.temporal.kinds import core
from timeline.temporal.reading import Reading
from timeline.temporal.repeating import Field, Repeating
from timeline.temporal.units import Point

_FURTHEST = 24  # characters from the first name to the second


def is_range(text: str, first: Reading, second: Reading, cues: Cues) -> bool:
    """Whether the text goes from one bare name to another, or on to the next."""
    if second.begin - first.end > _FURTHEST:
        return False
    begin, end = _name(first.expression), _name(second.expression)
    if begin is None or end is None or begin.cycle != end.cycle:
        return False
    if cues.is_range(text, first.begin, first.end, second.begin):
        return True
    return _comes_next(begin, end) and cues.is_joined(text, first.end, second.begin)


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


def place_range(
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
    if lean in (PAST, OVER, RATHER * PAST, SURELY * PAST) and _begins(end) > _begins(
        anchor
    ):
        last = second.resolve(anchor, SURELY * PAST)
        earlier = None if last is None else first.resolve(last, SURELY * PAST)
        if last is not None and earlier is not None:
            return earlier, last
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
