"""Chronicles whose entries are headed by years: 1998: the dam opens in September."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from timeline.temporal import units
from timeline.temporal.expression import ANY_ANCHOR, EITHER, Absolute, Named
from timeline.temporal.kinds import core
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Place, Stated

_BEGIN = attrgetter("begin")
_HEAD = 8  # characters in which a line and its bullet begin
_OPENING = re.compile(r"(?:\A|\n)[\s•*·>-]*\Z")
_DIVIDER = re.compile(r"\s*(?:[:|]|[-–—]{1,2}\s)|\s*\n|\s+(?=[A-Z\"“‘])")
_LINE = re.compile(r"\s*[^\n]*")
_LONGEST = 1_000  # characters of an entry
_FEWEST = 3  # years, of which fewer may begin the lines of any text


def place_chronicles(text: str, readings: Sequence[Reading]) -> dict[int, Place]:
    """The dates told in the entries of a chronicle, each of the year at its head."""
    heads = [reading for reading in readings if _is_head(text, reading)]
    if len(heads) < _FEWEST or not _is_in_order(heads):
        return {}
    ends = [min(head.end + _LONGEST, after.begin) for head, after in pairwise(heads)]
    ends.append(_end_of_line(text, heads[-1].end))
    places: dict[int, Place] = {}
    for head, end in zip(heads, ends, strict=True):
        year = Stated(_year(head), (head.begin, head.end))
        first = bisect_left(readings, head.end, key=_BEGIN)
        for reading in readings[first : bisect_left(readings, end, key=_BEGIN)]:
            if not _is_in_year(reading):
                continue
            point = reading.expression.resolve(year.point, EITHER)
            if point is not None:
                places[reading.begin] = point, year
    return places


def _is_head(text: str, reading: Reading) -> bool:
    """Whether a year begins a line and is set off from the rest."""
    expression = reading.expression
    if not isinstance(expression, Absolute) or expression.point.unit != units.YEAR:
        return False
    if not text[reading.begin : reading.end].isdigit():
        return False
    before = text[max(0, reading.begin - _HEAD) : reading.begin]
    return bool(_OPENING.search(before) and _DIVIDER.match(text, reading.end))


def _is_in_order(heads: Sequence[Reading]) -> bool:
    years = [_year(head).number for head in heads]
    return years in (sorted(years), sorted(years, reverse=True))


def _year(head: Reading) -> units.Point:
    point = head.expression.resolve(ANY_ANCHOR, EITHER)
    assert point is not None  # what is absolute is seen from anywhere
    return point


def _end_of_line(text: str, begin: int) -> int:
    """Where the line ends that is behind a head, or below it."""
    line = _LINE.match(text, begin)
    return begin if line is None else line.end()


def _is_in_year(reading: Reading) -> bool:
    """Whether it is a date that returns each year: in March, on 3 May."""
    expression = core(reading.expression)
    return isinstance(expression, Named) and expression.what.cycle == units.YEAR
