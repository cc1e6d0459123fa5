"""The occurrences of what repeats, around a point: in it, nearest, so many away."""

from functools import lru_cache

from timeline.temporal import units
from timeline.temporal.expression.base import (
    EITHER,
    FUTURE,
    ONWARD,
    OVER,
    PAST,
    RATHER,
)
from timeline.temporal.repeating import MonthDay, Repeating
from timeline.temporal.units import Point

# How many times further ahead than behind it may lie, and still be the one meant.
_PATIENCE = {EITHER: 1.0, ONWARD: 1.6, -RATHER: 0.3, RATHER: 3.0, OVER: 0.05, -OVER: 30}


def inside(what: Repeating, anchor: Point) -> Point | None:
    """The one within an anchor that is as long as the cycle."""
    if anchor.unit == what.cycle and what.unit != what.cycle:
        index = what.place(anchor.number)
        return None if index is None else Point(what.unit, index)
    return None


def nearest(what: Repeating, anchor: Point, lean: int) -> Point | None:
    """The one that holds the anchor, else the nearest on one side, or on either."""
    now = index_of(anchor, what.unit, lean)
    before, after = _around(what, units.first_day(anchor), now)
    if before is not None and after is not None and lean in _PATIENCE:
        lean = PAST if (now - before) * _PATIENCE[lean] < after - now else FUTURE
    back = lean == PAST or (lean != FUTURE and after is None)
    chosen, other = (before, after) if back else (after, before)
    if isinstance(what, MonthDay) and what.weekday is not None:
        chosen = _on_weekday(what, what.weekday, units.first_day(anchor), chosen, other)
    return None if chosen is None else Point(what.unit, chosen)


def sides(what: Repeating, anchor: Point) -> tuple[Point | None, Point | None]:
    """The last one until an anchor, and the first one from there on."""
    if what.unit == units.WEEKEND:  # it depends on the side which one holds the anchor
        return nearest(what, anchor, PAST), nearest(what, anchor, FUTURE)
    now = index_of(anchor, what.unit)
    before, after = _around(what, units.first_day(anchor), now)
    return (
        None if before is None else Point(what.unit, before),
        None if after is None else Point(what.unit, after),
    )


def step(what: Repeating, anchor: Point, count: int) -> Point | None:
    """The one so many after an anchor, or before it where the count is negative."""
    if what.unit == what.cycle:
        here = units.widen(anchor, what.unit)
        return None if here is None else Point(what.unit, here.number + count)
    now = index_of(anchor, what.unit)
    if count > 0 and units.SIZES[anchor.unit] > units.SIZES[what.unit]:
        now = units.holding(units.last_day(anchor), what.unit)
    cycle = units.holding(units.first_day(anchor), what.cycle)
    places = (what.place(k) for k in _away(cycle, count))
    if count < 0:
        over = [index for index in places if index is not None and index < now]
    else:
        over = [index for index in places if index is not None and index > now]
    return Point(what.unit, over[abs(count) - 1]) if len(over) >= abs(count) else None


def index_of(anchor: Point, unit: str, lean: int = EITHER) -> int:
    """The index of the unit in which an anchor begins."""
    if unit == units.DAY:
        return units.first_day(anchor)
    if unit in (units.HOUR, units.MINUTE, units.SECOND):
        return units.begin_second(anchor) // units.begin_second(Point(unit, 1))
    if unit == units.PART:
        return units.part_of_day(units.first_day(anchor), 0).number
    if unit == units.WEEKEND:  # until Wednesday, the nearest one is the last
        back = {PAST: 5, FUTURE: 0}.get(lean, 3)
        return units.holding(units.first_day(anchor) - back, unit)
    return units.holding(units.first_day(anchor), unit)


def _on_weekday(
    what: MonthDay, weekday: int, now: int, chosen: int | None, other: int | None
) -> int | None:
    """The other day, or one a year further, if that alone is on the weekday said."""
    here = units.holding(now, what.cycle)
    further = _places(what, range(here - _FURTHER, here + _FURTHER + 1))
    further.sort(key=lambda index: abs(index - now))
    for index in (chosen, other, *further):
        if index is not None and (index - 1) % 7 == weekday:
            return index
    return chosen


_FURTHER = 1  # years in which a day of the year is looked for by its weekday


# What is chosen, and what lies on either side of it, are asked for one after the other.
@lru_cache(maxsize=4096)
def _around(what: Repeating, day: int, now: int) -> tuple[int | None, int | None]:
    """The index of the last one until now, and of the first one from now on."""
    here = units.holding(day, what.cycle)
    indices = _places(what, range(here - 1, here + 2))
    if len(indices) < 3:  # as those of 29 February, eight years apart at most
        indices = _places(what, range(here - 8, here + 9))
    before = None
    for index in indices:
        if index >= now:
            return index if index == now else before, index
        before = index
    return before, None


def _places(what: Repeating, cycles: range) -> list[int]:
    """The indices of those in some cycles, in order."""
    return [index for k in cycles if (index := what.place(k)) is not None]


def _away(cycle: int, count: int) -> range:
    """Cycles outward from one, on one side, enough to find that many places."""
    if count < 0:
        return range(cycle + 1, cycle + count - 9, -1)
    return range(cycle - 1, cycle + count + 9)
