"""Repeating times by name and by this, last, next: the one that is meant."""

from dataclasses import dataclass
from functools import lru_cache

from timeline.temporal import units
from timeline.temporal.expression.base import (
    DEICTIC,
    EITHER,
    FUTURE,
    NAMED,
    ONWARD,
    OVER,
    PAST,
    RATHER,
    SURELY,
    Expression,
)
from timeline.temporal.expression.openness import open_value
from timeline.temporal.repeating import MonthDay, Repeating
from timeline.temporal.units import Point


@dataclass(frozen=True, slots=True)
class Named(Expression):
    """A repeating time by its bare name: Friday, in March, October 10.

    ``lean`` is where it looks when the text around it does not say; ``fixed`` is a name
    that looks there whatever the text says.
    """

    what: Repeating
    lean: int = PAST
    fixed: bool = False
    anchoring = NAMED

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The one that holds the anchor, or the nearest on the side it looks to."""
        inside = _inside(self.what, anchor)
        if (
            inside is not None
            or units.SIZES[anchor.unit] > units.SIZES[self.what.cycle]
        ):
            return inside
        if abs(lean) == SURELY:
            lean //= SURELY
        elif abs(lean) == abs(OVER) and not self.fixed:
            lean //= -OVER
        elif self.fixed and abs(lean) < ONWARD:
            lean = self._fixed_lean(lean)
        elif lean == RATHER * PAST and not _is_next_month(self.what, anchor):
            lean = PAST
        return _nearest(self.what, anchor, lean or self.lean)

    def _fixed_lean(self, lean: int) -> int:
        """Where a name looks whatever the text says.

        Figures still to come are for a quarter just over; what is to come else is not.
        """
        if not self.lean:
            return RATHER * lean
        return ONWARD if lean == FUTURE else self.lean

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` below the day."""
        return "TIME" if self.what.cycle == units.DAY else "DATE"

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The one on the other side of the anchor.

        Of a weekday that is today's it is the one a week ago: what lies a week ahead
        would be called the next.
        """
        if self.what.cycle == units.WEEK:
            today = units.widen(anchor, units.DAY)
            if today and chosen == today:
                return [(Point(units.DAY, today.number - 7), _IF_BACK)]
        before, after = _sides(self.what, anchor)
        sides = (before, _IF_BACK), (after, _IF_AHEAD)
        return [(point, why) for point, why in sides if point and point != chosen]

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return open_value(self.what)


def _is_next_month(what: Repeating, anchor: Point) -> bool:
    """Whether it names the month to come, so that one gone by would be last year's.

    January is none such: said in December, it can be of the same year.
    """
    if what.unit != units.MONTH:
        return False
    coming = units.holding(units.first_day(anchor), units.MONTH) + 1
    return coming % 12 != 0 and what.place(coming // 12) == coming


def _is_last_month(what: Repeating, anchor: Point) -> bool:
    """Whether it names the month just over, in January not, as that is last year's."""
    if what.unit != units.MONTH:
        return False
    here = units.holding(units.first_day(anchor), units.MONTH)
    return here % 12 != 0 and what.place(here // 12) == here - 1


_IF_BACK = "the last one, if the text looks back"
_IF_AHEAD = "the next one, if the text looks ahead"


def _inside(what: Repeating, anchor: Point) -> Point | None:
    """The one within an anchor that is as long as the cycle."""
    if anchor.unit == what.cycle and what.unit != what.cycle:
        index = what.place(anchor.number)
        return None if index is None else Point(what.unit, index)
    return None


def _nearest(what: Repeating, anchor: Point, lean: int) -> Point | None:
    """The one that holds the anchor, else the nearest on one side, or on either."""
    now = _index(anchor, what.unit, lean)
    if now is None:
        return None
    before, after = _around(what, units.first_day(anchor), now)
    if before is not None and after is not None and lean in _PATIENCE:
        lean = PAST if (now - before) * _PATIENCE[lean] < after - now else FUTURE
    back = lean == PAST or (lean != FUTURE and after is None)
    chosen, other = (before, after) if back else (after, before)
    if isinstance(what, MonthDay) and what.weekday is not None:
        chosen = _on_weekday(what.weekday, chosen, other)
    return None if chosen is None else Point(what.unit, chosen)


def _on_weekday(weekday: int, chosen: int | None, other: int | None) -> int | None:
    """The other day, if that alone is on the weekday that is said."""
    if chosen is None or other is None or (chosen - 1) % 7 == weekday:
        return chosen
    return other if (other - 1) % 7 == weekday else chosen


def _sides(what: Repeating, anchor: Point) -> tuple[Point | None, Point | None]:
    """The last one until an anchor, and the first one from there on."""
    if what.unit == units.WEEKEND:  # it depends on the side which one holds the anchor
        return _nearest(what, anchor, PAST), _nearest(what, anchor, FUTURE)
    now = _index(anchor, what.unit)
    if now is None:
        return None, None
    before, after = _around(what, units.first_day(anchor), now)
    return (
        None if before is None else Point(what.unit, before),
        None if after is None else Point(what.unit, after),
    )


# What is chosen, and what lies on either side of it, are asked for one after the other.
@lru_cache(maxsize=4096)
def _around(what: Repeating, day: int, now: int) -> tuple[int | None, int | None]:
    """The index of the last one until now, and of the first one from now on."""
    here = units.holding(day, what.cycle)
    indices = [index for k in range(here - 1, here + 2) if (index := what.place(k))]
    if len(indices) < 3:  # as those of 29 February, eight years apart at most
        indices = [index for k in range(here - 8, here + 9) if (index := what.place(k))]
    before = None
    for index in indices:
        if index >= now:
            return index if index == now else before, index
        before = index
    return before, None


# How many times further ahead than behind it may lie, and still be the one meant.
_PATIENCE = {EITHER: 1.0, ONWARD: 1.6, -RATHER: 0.3, RATHER: 3.0, OVER: 0.05, -OVER: 30}


def _index(anchor: Point, unit: str, lean: int = EITHER) -> int | None:
    """The index of the unit in which an anchor begins."""
    if unit == units.DAY:
        return units.first_day(anchor)
    if unit in (units.HOUR, units.MINUTE, units.SECOND):
        point = units.widen(anchor, unit)
        return units.begin_second(anchor) // 3600 if point is None else point.number
    if unit == units.PART:
        return units.part_of_day(units.first_day(anchor), 0).number
    if unit == units.WEEKEND:  # until Wednesday, the nearest one is the last
        back = {PAST: 5, FUTURE: 0}.get(lean, 3)
        return units.holding(units.first_day(anchor) - back, unit)
    return units.holding(units.first_day(anchor), unit)


_TO_EQUINOX = 20  # days of March


@dataclass(frozen=True, slots=True)
class This(Expression):
    """The one of the cycle that holds the anchor: this week, this March, that day."""

    what: Repeating
    anchoring: str = DEICTIC

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` below the day."""
        return "TIME" if self.what.cycle == units.DAY != self.what.unit else "DATE"

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The one in the anchor's cycle."""
        cycle = units.widen(anchor, self.what.cycle)
        if cycle is None:
            return None
        index = self.what.place(cycle.number)
        if index is None:
            return None
        now = _index(anchor, self.what.unit)
        if anchor.unit != self.what.cycle and self._goes_on(cycle.number, anchor):
            index = self.what.place(cycle.number - 1) or index
        if lean == FUTURE and self.what.cycle == units.WEEK and now is not None:
            later = self.what.place(cycle.number + 1)
            index = later if index < now and later is not None else index
        return Point(self.what.unit, index)

    def _goes_on(self, year: int, anchor: Point) -> bool:
        """Whether a winter goes on into its year: until the equinox, it does."""
        if self.what.unit != units.SEASON:
            return False
        season = units.holding(units.first_day(anchor) - _TO_EQUINOX, units.SEASON)
        return self.what.place(year - 1) == season

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return open_value(self.what)


@dataclass(frozen=True, slots=True)
class Last(Expression):
    """The latest one that is over, n of them back: last week, last March."""

    what: Repeating
    anchoring: str = DEICTIC
    count: int = 1

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The n-th one that ends before the anchor's own begins.

        Last month has a name of its own: in March, last February is a year ago.
        """
        over = self.anchoring == DEICTIC and _is_last_month(self.what, anchor)
        return _step(self.what, anchor, -self.count - over)

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The one of the cycle before, when that is not the latest, or the latest."""
        latest = _step(self.what, anchor, -self.count)
        if latest is not None and latest != chosen:
            return [(latest, "the month just over")]
        return _of_neighbour_cycle(self, anchor, chosen, -1, "the one of the {} before")

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return open_value(self.what)


@dataclass(frozen=True, slots=True)
class Next(Expression):
    """The first one still to begin, n of them ahead: next week, next March."""

    what: Repeating
    anchoring: str = DEICTIC
    count: int = 1

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The n-th one that begins after the anchor's own ends."""
        return _step(self.what, anchor, self.count)

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The one of the cycle after, when that is not the first."""
        return _of_neighbour_cycle(self, anchor, chosen, 1, "the one of the {} after")

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return open_value(self.what)


def _step(what: Repeating, anchor: Point, count: int) -> Point | None:
    bare = what.unit == what.cycle
    if bare:
        here = units.widen(anchor, what.unit)
        return None if here is None else Point(what.unit, here.number + count)
    now = _index(anchor, what.unit)
    if now is None:
        return None
    if count > 0 and units.SIZES[anchor.unit] > units.SIZES[what.unit]:
        now = units.holding(units.last_day(anchor), what.unit)
    cycle = units.holding(units.first_day(anchor), what.cycle)
    places = (what.place(k) for k in _away(cycle, count))
    if count < 0:
        over = [index for index in places if index is not None and index < now]
    else:
        over = [index for index in places if index is not None and index > now]
    return Point(what.unit, over[abs(count) - 1]) if len(over) >= abs(count) else None


def _away(cycle: int, count: int) -> range:
    """Cycles outward from one, on one side, enough to find that many places."""
    if count < 0:
        return range(cycle + 1, cycle + count - 9, -1)
    return range(cycle - 1, cycle + count + 9)


def _of_neighbour_cycle(
    said: Last | Next, anchor: Point, chosen: Point, step: int, reason: str
) -> list[tuple[Point, str]]:
    what = said.what
    if what.unit == what.cycle or said.count != 1:
        return []
    index = what.place(units.holding(units.first_day(anchor), what.cycle) + step)
    if index is None or index == chosen.number:
        return []
    return [(Point(what.unit, index), reason.format(what.cycle))]
