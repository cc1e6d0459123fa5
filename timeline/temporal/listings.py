"""Lists of weekdays, each at the head of what is told of it: a forecast, a programme.

Its days come one after the other from publication on, though hardly a verb says so.
"""

import re
from collections.abc import Iterator, Sequence

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    DEICTIC,
    EITHER,
    FUTURE,
    OVER,
    PAST,
    SURELY,
    Expression,
    Last,
    Next,
    This,
)
from timeline.temporal.kinds import core, is_clock, is_small_hour, is_weekly
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Place, Stated
from timeline.temporal.units import Point

_HEAD = 8  # characters in which a line, or sentence, and its bullet begin
_OPENING = re.compile(r"(?:\A|\n|[.!?]\s)[\s•*·>-]*\Z")
_DIVIDER = re.compile(r"\s*(?::|\.\.\.|…|[-–—]{1,2}\s)")
_SOON = 2  # days from one head to the next, and from publication to the first
_LINE = 100  # characters that tell what is over
_PARAGRAPH = "\n\n"


def place_listings(
    text: str, readings: Sequence[Reading], published: Stated, cues: Cues
) -> dict[int, Place]:
    """The weekdays of a list, and the times under each, by where they begin.

    Empty for a text without one, and where most of its lines tell of what is over.
    """
    heads = [at for at in range(len(readings)) if _is_head(text, readings, at, cues)]
    weekdays = [at for at in heads if is_weekly(readings[at].expression)]
    if len(weekdays) < 2 or _is_over(text, [readings[at] for at in weekdays], cues):
        return {}
    return {
        readings[at].begin: place
        for at, place in _placed(text, readings, heads, published)
    }


def _is_head(text: str, readings: Sequence[Reading], at: int, cues: Cues) -> bool:
    """Whether a weekday, or today, stands alone from a line's begin up to a colon.

    Two of them may: Sunday and Monday.
    """
    reading = readings[at]
    weekly = is_weekly(reading.expression)
    if not weekly and not _is_near(reading.expression):
        return False
    before = text[max(0, reading.begin - _HEAD) : reading.begin]
    if not _OPENING.search(before):
        return False
    if weekly and at + 1 < len(readings) and _is_pair(text, readings, at, cues):
        reading = readings[at + 1]
    return _DIVIDER.match(text, reading.end) is not None


def _is_near(expression: Expression) -> bool:
    """Whether it is today, tonight, tomorrow."""
    expression = core(expression)
    if expression.anchoring != DEICTIC or not isinstance(
        expression, This | Last | Next
    ):
        return False
    return expression.what.unit == units.DAY


def _is_pair(text: str, readings: Sequence[Reading], at: int, cues: Cues) -> bool:
    """Whether nothing but a link stands between a weekday and the next."""
    first, second = readings[at : at + 2]
    gap = text[first.end : second.begin].lower()
    return is_weekly(second.expression) and cues.is_joined(gap, 0, len(gap))


def _is_over(text: str, heads: Sequence[Reading], cues: Cues) -> bool:
    """Whether what stands under the heads tells, for the most part, of the past."""
    lines = [_line_of(text, head) for head in heads]
    leans = [cues.tense.lean(line, 1, 1) for line in lines]
    return 2 * sum(lean in (PAST, OVER) for lean in leans) > len(leans)


def _line_of(text: str, head: Reading) -> str:
    """What stands under a head, or beside it."""
    divider = _DIVIDER.match(text, head.end)
    begin = head.end if divider is None else divider.end()
    return text[begin : begin + _LINE]


def _placed(
    text: str, readings: Sequence[Reading], heads: Sequence[int], published: Stated
) -> Iterator[tuple[int, Place]]:
    """Go from each head to the next, and through the lines under it."""
    day = published
    for head, following in zip(heads, [*heads[1:], len(readings)], strict=True):
        first = _day(readings[head], day)
        if first is None or _is_far(first.point, day.point):
            return
        weekly = is_weekly(readings[head].expression)
        end = text.find(_PARAGRAPH, readings[head].end)
        for at in range(head + (not weekly), following):
            if 0 <= end < readings[at].begin:
                break
            point = _under(readings[at].expression, readings[head], first.point)
            if point is not None:
                yield at, (point, day)
        day = first


def _day(head: Reading, since: Stated) -> Stated | None:
    """The day of a head, the next one of its name."""
    point = head.expression.resolve(since.point, SURELY * FUTURE)
    day = None if point is None else units.widen(point, units.DAY)
    return None if day is None else Stated(day, (head.begin, head.end))


def _is_far(day: Point, since: Point) -> bool:
    return units.first_day(day) - units.last_day(since) > _SOON


def _under(expression: Expression, head: Reading, day: Point) -> Point | None:
    """A weekday, or a time of the clock, under a head; after a night the next one's."""
    if is_weekly(expression):
        return expression.resolve(day, SURELY * FUTURE)
    if not is_clock(expression):
        return None
    night = head.expression.resolve(day, EITHER)
    late = night is not None and night.unit == units.PART and _is_late(night)
    if late and is_small_hour(expression):
        day = Point(units.DAY, day.number + 1)
    return expression.resolve(day, EITHER)


def _is_late(part: Point) -> bool:
    return units.which_part(part) in ("EV", "NI")
