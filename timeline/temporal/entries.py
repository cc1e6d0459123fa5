"""Lists of dates, each at the head of what happened on it: key dates, a calendar.

What such a list tells stands in its order. Its verbs tell nothing of when: both
chronicles and calendars are written in the present.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from timeline.temporal import units
from timeline.temporal.expression import (
    ABSOLUTE,
    ANY_ANCHOR,
    EITHER,
    FUTURE,
    PAST,
    SURELY,
    Absolute,
    Named,
    Within,
)
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Place, Stated

_HEAD = 8  # characters in which a line, or sentence, and its bullet begin
_OPENING = re.compile(r"(?:\A|\n|[.!?]['\"”’]?\s)[\s•*·>-]*\Z")
_DIVIDER = re.compile(r"\s*(?::|[-–—]{1,2})\s+(?!\d)")
_FURTHEST = 1_000  # characters from one entry to the next
# How many times nearer the days ahead must be, as most lists tell what is over.
_PATIENCE = 3


def place_entries(
    text: str, readings: Sequence[Reading], published: Stated
) -> dict[int, Place]:
    """The dates of the year that head entries of lists, by where they begin.

    They are told along the dates of their list whose years are stated; a list that
    states none is over, unless it is much nearer to publication if it is to come.
    """
    return {
        reading.begin: place
        for entries in _lists(text, readings)
        for reading, place in _placed(entries, published)
    }


def _lists(text: str, readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    """The entries of each list, of which there are several in one."""
    entries: list[Reading] = []
    for reading in readings:
        if not _is_entry(text, reading):
            continue
        if entries and reading.begin - entries[-1].end > _FURTHEST:
            yield from [entries] if len(entries) > 1 else []
            entries = []
        entries.append(reading)
    yield from [entries] if len(entries) > 1 else []


def _is_entry(text: str, reading: Reading) -> bool:
    """Whether a date stands between the begin of a line, or sentence, and a colon."""
    expression = reading.expression
    if isinstance(expression, Within):
        expression = expression.inner  # a time of the clock on that day
    if isinstance(expression, Named):
        if expression.what.cycle != units.YEAR or expression.what.unit != units.DAY:
            return False
    elif not isinstance(expression, Absolute) or expression.point.unit != units.DAY:
        return False
    before = text[max(0, reading.begin - _HEAD) : reading.begin]
    return bool(_OPENING.search(before) and _DIVIDER.match(text, reading.end))


def _placed(
    entries: Sequence[Reading], published: Stated
) -> Iterator[tuple[Reading, Place]]:
    stated = [at for at, each in enumerate(entries) if _is_stated(each)]
    if stated:
        yield from _before(entries[: stated[0]], _fixed(entries[stated[0]]))
        for at, following in zip(stated, [*stated[1:], len(entries)], strict=True):
            yield from _after(entries[at + 1 : following], _fixed(entries[at]))
        return
    over, to_come = (list(way(entries, published)) for way in (_before, _after))
    today = units.first_day(published.point)
    if over and to_come:
        ago = today - units.first_day(over[0][1][0])
        ahead = units.first_day(to_come[0][1][0]) - today
        yield from to_come if _PATIENCE * ahead < ago else over


def _before(entries: Sequence[Reading], end: Stated) -> Iterator[tuple[Reading, Place]]:
    """Entries seen from what comes after them, the last first."""
    yield from _onward(entries[::-1], end, PAST)


def _after(
    entries: Sequence[Reading], begin: Stated
) -> Iterator[tuple[Reading, Place]]:
    """Entries seen from what comes before them, the first first."""
    yield from _onward(entries, begin, FUTURE)


def _onward(
    entries: Iterable[Reading], start: Stated, way: int
) -> Iterator[tuple[Reading, Place]]:
    for reading in entries:
        point = reading.expression.resolve(start.point, SURELY * way)
        if point is None:
            return
        yield reading, (point, start)
        start = Stated(point, (reading.begin, reading.end))


def _is_stated(reading: Reading) -> bool:
    return reading.expression.anchoring == ABSOLUTE


def _fixed(reading: Reading) -> Stated:
    """The day of an entry whose year is stated."""
    point = reading.expression.resolve(ANY_ANCHOR, EITHER)
    assert point is not None  # what is absolute is seen from anywhere
    return Stated(point, (reading.begin, reading.end))
