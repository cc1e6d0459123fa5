"""What temporal expressions mean: frozen values that resolve against an anchor.

None of them knows a language, a text or a date. An anchor is a point: a day, when it is
the day of publication; whatever was last stated, when the text goes on from there.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.temporal import units, values
from timeline.temporal.repeating import MonthDay, Repeating
from timeline.temporal.units import Point

PAST, EITHER, FUTURE, ONWARD, RATHER, SURELY = -1, 0, 1, 2, 3, 4
"""Which way a bare name looks: back, to the nearest, ahead; or, as a story goes on, to
the nearest unless what lies ahead is hardly further than what lies behind. RATHER
times PAST or FUTURE is the nearest, with that inclination; SURELY times them never the
other way."""

ANY_ANCHOR = Point(units.DAY, 1)
"""What resolves an expression that needs no anchor."""

ABSOLUTE, DEICTIC, ANAPHORIC, NAMED = "absolute", "deictic", "anaphoric", "named"
RECALLED = "recalled"
"""What an expression needs: no anchor; the day of publication; the last time stated;
either of the two, as the text is told from its publication day or along its own dates;
the last time stated that was a period of some kind."""


class Expression:
    """A temporal expression, resolved or not.

    ``anchoring`` is what it resolves against, ``type`` the TIMEX3 type.
    """

    __slots__ = ()
    anchoring: str = ABSOLUTE
    type: str = "DATE"
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    recalls: tuple[str, ...] = ()  # the units of the period that it speaks of again
    follows: bool = False  # whether it follows the time last stated, if it recalls none

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The point meant, seen from an anchor; None when that does not decide it."""
        return None

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The readings not chosen, each with its reason; mostly none."""
        return []

    @property
    def unresolved(self) -> str:
        """The TIMEX3 value when nothing determines the point."""
        return "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class Absolute(Expression):
    """A point of the calendar: 1999, 15 October 1999, the 19th century."""

    point: Point

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The point itself."""
        return self.point


@dataclass(frozen=True, slots=True)
class Reference(Expression):
    """A vague time: now, recently, the future, once."""

    value: str

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` for a part of some day."""
        return "TIME" if self.value.startswith("XXXX-XX-XXT") else "DATE"

    @property
    def unresolved(self) -> str:
        """``PAST_REF``, ``PRESENT_REF`` or ``FUTURE_REF``."""
        return self.value


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
        elif self.fixed and abs(lean) < ONWARD:
            lean = self.lean or RATHER * lean
        return _nearest(self.what, anchor, lean or self.lean)

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` below the day."""
        return "TIME" if self.what.cycle == units.DAY else "DATE"

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The one on the other side of the anchor."""
        chosen = self.resolve(anchor, lean)
        found = []
        for side, reason in _SIDES:
            other = _nearest(self.what, anchor, side)
            if other is not None and other != chosen:
                found.append((other, reason))
        return found

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return _open_value(self.what)


_SIDES = (
    (PAST, "the last one, if the text looks back"),
    (FUTURE, "the next one, if the text looks ahead"),
)


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
    chosen = before if back else after
    return None if chosen is None else Point(what.unit, chosen)


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
_PATIENCE = {EITHER: 1.0, ONWARD: 1.6, -RATHER: 0.3, RATHER: 3.0}


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


def _open_value(what: Repeating) -> str:
    if isinstance(what, MonthDay):
        return f"XXXX-{what.month:02d}-{what.day:02d}"
    index = what.place(_SOME_CYCLE.get(what.cycle, 0))
    if index is None or what.cycle == what.unit:
        return _OPEN.get(what.unit, "XXXX-XX-XX")
    value = values.render(Point(what.unit, index))
    if what.cycle == units.WEEK:
        return (
            f"XXXX-WXX-{(index - 1) % 7 + 1}"
            if what.unit == units.DAY
            else "XXXX-WXX-WE"
        )
    if what.cycle == units.YEAR and what.unit != units.DAY:
        return "XXXX" + value[4:]
    if what.cycle == units.DAY:
        return "XXXX-XX-XX" + value[10:]
    return "XXXX-XX-" + value[8:] if what.cycle == units.MONTH else "XXXX-XX-XX"


# Any cycle will do, but a month that has 31 days, and years of four digits.
_SOME_CYCLE = {
    units.WEEK: 100_000,
    units.YEAR: 2000,
    units.MONTH: 24_000,
    units.DAY: 730_000,
}
_OPEN = {
    units.YEAR: "XXXX",
    units.MONTH: "XXXX-XX",
    units.WEEK: "XXXX-WXX",
    units.WEEKEND: "XXXX-WXX-WE",
    units.QUARTER: "XXXX-QX",
    units.HALF: "XXXX-HX",
    units.SEASON: "XXXX-XX",
    units.DECADE: "XXX",
    units.CENTURY: "XX",
    units.HOUR: "XXXX-XX-XXTXX",
    units.MINUTE: "XXXX-XX-XXTXX:XX",
}


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
        if self.what.unit == units.SEASON and self.what.place(cycle.number - 1) == now:
            index = now or index  # a winter goes on into the next year
        if lean == FUTURE and self.what.cycle == units.WEEK and now is not None:
            later = self.what.place(cycle.number + 1)
            index = later if index < now and later is not None else index
        return Point(self.what.unit, index)

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return _open_value(self.what)


@dataclass(frozen=True, slots=True)
class Last(Expression):
    """The latest one that is over, n of them back: last week, last March."""

    what: Repeating
    anchoring: str = DEICTIC
    count: int = 1

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The n-th one that ends before the anchor's own begins."""
        return _step(self.what, anchor, -self.count)

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The one of the cycle before, when that is not the latest."""
        return _of_neighbour_cycle(self, anchor, -1, "the one of the {} before")

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return _open_value(self.what)


@dataclass(frozen=True, slots=True)
class Next(Expression):
    """The first one still to begin, n of them ahead: next week, next March."""

    what: Repeating
    anchoring: str = DEICTIC
    count: int = 1

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The n-th one that begins after the anchor's own ends."""
        return _step(self.what, anchor, self.count)

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The one of the cycle after, when that is not the first."""
        return _of_neighbour_cycle(self, anchor, 1, "the one of the {} after")

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return _open_value(self.what)


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
    said: Last | Next, anchor: Point, step: int, reason: str
) -> list[tuple[Point, str]]:
    what, chosen = said.what, said.resolve(anchor, EITHER)
    if what.unit == what.cycle or said.count != 1 or chosen is None:
        return []
    index = what.place(units.holding(units.first_day(anchor), what.cycle) + step)
    if index is None or index == chosen.number:
        return []
    return [(Point(what.unit, index), reason.format(what.cycle))]


@dataclass(frozen=True, slots=True)
class Shifted(Expression):
    """So many units from the anchor: two weeks ago, three days later, a year earlier.

    ``count`` is negative for the past.
    """

    unit: str
    count: int
    anchoring: str = DEICTIC

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The unit that lies so many away from the one that holds the anchor."""
        here = units.widen(anchor, self.unit) or units.first_within(anchor, self.unit)
        if here is None:
            return self._of_day(anchor)
        return Point(self.unit, here.number + self.count)

    def _of_day(self, anchor: Point) -> Point | None:
        """The day on which it lies, where the hour of the anchor is not known."""
        day = units.widen(anchor, units.DAY)
        if day is None or units.SIZES[self.unit] >= units.SIZES[units.DAY]:
            return None
        return Point(units.DAY, day.number + round(self.count * units.SIZES[self.unit]))

    @property
    def unresolved(self) -> str:
        """The value with nothing but its unit known."""
        return _OPEN.get(self.unit, "XXXX-XX-XX")


_PER_YEAR = {units.MONTH: 12, units.QUARTER: 4, units.HALF: 2, units.SEASON: 4}


@dataclass(frozen=True, slots=True)
class Away(Expression):
    """So many units from another time: two days before Christmas, a year after 1990."""

    inner: Expression
    unit: str
    count: int

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The other time's."""
        return self.inner.anchoring

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The other time's point, shifted, no finer than either of the two."""
        start = self.inner.resolve(anchor, lean)
        if start is None:
            return None
        if start.unit == units.HOUR and self.unit == units.MINUTE:
            start = Point(units.MINUTE, start.number * 60)
        if self.unit == units.WEEK and start.unit == units.DAY:
            return Point(units.DAY, start.number + 7 * self.count)
        here = units.widen(start, self.unit)
        return None if here is None else Point(self.unit, here.number + self.count)

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The readings that the other time's other readings lead to."""
        return _others_through(self, self.inner, anchor, lean)


@dataclass(frozen=True, slots=True)
class Within(Expression):
    """A repeating time in a given one: March of last year, 9 p.m. on Friday."""

    what: Repeating
    inner: Expression

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The given time's."""
        return self.inner.anchoring

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` below the day."""
        return "TIME" if self.what.cycle == units.DAY else "DATE"

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The one in the cycle that holds the given time's point."""
        outer = self.inner.resolve(anchor, lean)
        if outer is None:
            return None
        if units.SIZES[outer.unit] < units.SIZES[self.what.unit]:
            return None
        cycle = units.widen(outer, self.what.cycle)
        if cycle is None:
            return None
        index = self.what.place(cycle.number)
        return None if index is None else Point(self.what.unit, index)

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The readings that the given time's other readings lead to."""
        return _others_through(self, self.inner, anchor, lean)

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return _open_value(self.what)


@dataclass(frozen=True, slots=True)
class Nth(Expression):
    """The n-th one within a time: the second Friday of March, the last day of 2013."""

    n: int
    what: Repeating
    inner: Expression

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The outer time's."""
        return self.inner.anchoring

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The n-th one, from the end when n is negative, that begins within."""
        outer = self.inner.resolve(anchor, lean)
        if outer is None or units.SIZES[outer.unit] <= units.SIZES[self.what.unit]:
            return None
        if self.what.unit not in _COUNTED:
            return None
        if (self.what.unit, outer.unit) == (units.DECADE, units.CENTURY):
            return self._decade(outer.number)
        begin, end = units.first_day(outer), units.last_day(outer)
        first = units.holding(begin, self.what.cycle) - 1
        last = units.holding(end, self.what.cycle) + 1
        index = self._count(first, last, begin, end)
        return None if index is None else Point(self.what.unit, index)

    def _decade(self, century: int) -> Point | None:
        """The 18th century's decades are those of the 1700s, though it ends in 1800."""
        if not 1 <= abs(self.n) <= _DECADES:
            return None
        place = self.n - 1 if self.n > 0 else _DECADES + self.n
        return Point(units.DECADE, century * _DECADES + place)

    def _count(self, first: int, last: int, begin: int, end: int) -> int | None:
        """Walk the cycles from the side counted from, at most n and a few more."""
        cycles = range(first, last + 1) if self.n > 0 else range(last, first - 1, -1)
        left = abs(self.n)
        for k in cycles[: left + 4 if self.what.cycle != units.YEAR else None]:
            index = self.what.place(k)
            if index is None:
                continue
            day = units.first_day(Point(self.what.unit, index))
            if begin <= day <= end:
                left -= 1
                if not left:
                    return index
        return None

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The readings that the outer time's other readings lead to."""
        return _others_through(self, self.inner, anchor, lean)


_DECADES = 10  # of a century

_COUNTED = {
    units.DAY,
    units.WEEK,
    units.WEEKEND,
    units.MONTH,
    units.QUARTER,
    units.HALF,
    units.YEAR,
    units.DECADE,
    units.CENTURY,
}


def _others_through(
    outer: Away | Within | Nth, inner: Expression, anchor: Point, lean: int
) -> list[tuple[Point, str]]:
    found = []
    for point, reason in inner.others(anchor, lean):
        other = replace(outer, inner=Absolute(point)).resolve(anchor, lean)
        if other is not None:
            found.append((other, reason))
    return found


@dataclass(frozen=True, slots=True)
class Widened(Expression):
    """The unit that holds a time: the week of March 6."""

    unit: str
    inner: Expression

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The time's."""
        return self.inner.anchoring

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The unit in which the time's point lies."""
        point = self.inner.resolve(anchor, lean)
        return None if point is None else units.widen(point, self.unit)


@dataclass(frozen=True, slots=True)
class Recalled(Expression):
    """A period spoken of before, or as it was earlier: the quarter, a year earlier.

    ``kinds`` are the units that it can be; the first is what it is when the text has
    spoken of none. ``years`` are added to it; ``in_year`` is the year it must be of.
    Where none is recalled it ``follows`` the time last stated, or is seen from
    publication.
    """

    kinds: tuple[str, ...]
    years: int = 0
    in_year: int | None = None
    follows: bool = False
    anchoring = RECALLED

    @property
    def recalls(self) -> tuple[str, ...]:  # type: ignore[override]  # read-only by design
        """The units that it can be."""
        return self.kinds

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The anchor when it is one of those, else the first kind, seen from there."""
        if self.in_year is not None:
            return self._in_year(anchor)
        if anchor.unit in self.kinds:
            return _years_on(anchor, self.years)
        here = units.widen(anchor, self.kinds[0])
        if here is None:
            return None
        # A period that gives figures is over: the quarter is not the running one.
        over = self.kinds[0] in (units.QUARTER, units.HALF)
        return _years_on(Point(here.unit, here.number - over), self.years)

    def _in_year(self, anchor: Point) -> Point | None:
        """The same part of the year it must be of; that year when none is spoken of."""
        year = units.widen(anchor, units.YEAR)
        if year is None or self.in_year is None:
            return None
        if anchor.unit in (units.QUARTER, units.HALF):
            return _years_on(anchor, self.in_year - year.number)
        return Point(units.YEAR, self.in_year)

    @property
    def unresolved(self) -> str:
        """The value with nothing but its unit known."""
        return _OPEN.get(self.kinds[0], "XXXX-XX-XX")


def _years_on(point: Point, years: int) -> Point | None:
    if not years:
        return point
    if point.unit in _PER_YEAR:
        return Point(point.unit, point.number + years * _PER_YEAR[point.unit])
    year = units.widen(point, units.YEAR)
    return None if year is None else Point(units.YEAR, year.number + years)


@dataclass(frozen=True, slots=True)
class Same(Expression):
    """The time last stated, whatever it was: the same period, at that time."""

    anchoring = ANAPHORIC

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The anchor."""
        return anchor


@dataclass(frozen=True, slots=True)
class Modified(Expression):
    """A time with a TIMEX3 modifier: early March, about 1990, the end of the year."""

    inner: Expression
    mod: str

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The time's."""
        return self.inner.anchoring

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """The time's."""
        return self.inner.type

    @property
    def recalls(self) -> tuple[str, ...]:  # type: ignore[override]  # read-only by design
        """The time's."""
        return self.inner.recalls

    @property
    def follows(self) -> bool:  # type: ignore[override]  # read-only by design
        """As the time does."""
        return self.inner.follows

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The time's point: a modifier does not move it."""
        return self.inner.resolve(anchor, lean)

    def others(self, anchor: Point, lean: int) -> list[tuple[Point, str]]:
        """The time's."""
        return self.inner.others(anchor, lean)

    @property
    def unresolved(self) -> str:
        """The time's."""
        return self.inner.unresolved


@dataclass(frozen=True, slots=True)
class Period(Expression):
    """An amount of time: two weeks, an hour and a half, months.

    ``parts`` are units with their counts, largest first; a count of None is unknown.
    ``toward`` is PAST or FUTURE when it ends or begins at the anchor.
    """

    parts: tuple[tuple[str, float | None], ...]
    mod: str | None = None
    toward: int = EITHER
    type = "DURATION"

    @property
    def anchoring(self) -> str:  # type: ignore[override]  # read-only by design
        """The publication day, when it ends or begins there."""
        return DEICTIC if self.toward else ABSOLUTE

    @property
    def unresolved(self) -> str:
        """The amount as ISO 8601 writes it."""
        *parts, last = self.parts
        parts += _without_half(*last)
        whole = [values.render_period(unit, count) for unit, count in parts]
        text = whole[0]
        for part in whole[1:]:
            clock = part[1] == "T" and "T" not in text
            text += part[1:] if clock else part[2:] if part[1] == "T" else part[1:]
        return text

    def ends(self, anchor: Point) -> tuple[Point, Point] | None:
        """The points between which it lies; None when its length is not known."""
        if not self.toward:
            return None
        unit = self.parts[-1][0]
        here = units.widen(anchor, unit)
        if here is None or len(self.parts) > 1 or not isinstance(self.parts[0][1], int):
            return None
        there = Point(unit, here.number + self.toward * self.parts[0][1])
        return (there, anchor) if self.toward == PAST else (anchor, there)


# What half of a unit is, where that is a whole number that one would say.
_HALF = {
    units.CENTURY: (units.YEAR, 50),
    units.DECADE: (units.YEAR, 5),
    units.YEAR: (units.MONTH, 6),
    units.HOUR: (units.MINUTE, 30),
    units.MINUTE: (units.SECOND, 30),
}


def _without_half(unit: str, count: float | None) -> list[tuple[str, float | None]]:
    """An amount of a unit, with a half of it as the finer unit that it makes."""
    if count is None or unit not in _HALF or count % 1 != 0.5:
        return [(unit, count)]
    whole = int(count)
    return [(unit, whole), _HALF[unit]] if whole else [_HALF[unit]]


@dataclass(frozen=True, slots=True)
class Recurring(Expression):
    """A time that comes again: every Friday, daily, twice a week."""

    value: str
    quant: str | None = None
    freq: str | None = None
    type = "SET"

    @property
    def unresolved(self) -> str:
        """The value of what comes again."""
        return self.value
