"""Makers of amounts of time, and of times that lie so far from another."""

from dataclasses import replace

from timeline.temporal import units
from timeline.temporal.expression import (
    FUTURE,
    PAST,
    Away,
    Expression,
    Last,
    Modified,
    MonthsBack,
    Next,
    Period,
    Reference,
    Shifted,
    This,
    Widened,
)

VAGUE = -1
"""The count of "several" and "a few": some number that is not said."""
Count = int | float


def counted(q: Count) -> float | None:
    """The count as periods hold it."""
    return None if q == VAGUE else q


def period(q: Count, u: str, mod: str | None = None) -> Period | None:
    """So many units; three quarters are taken for a share."""
    if u not in COUNTABLE or (u, q) == (units.QUARTER, 3):
        return None
    return Period(((u, counted(q)),), mod)


COUNTABLE = {
    units.SECOND,
    units.MINUTE,
    units.HOUR,
    units.DAY,
    units.WEEKEND,
    units.WEEK,
    units.MONTH,
    units.QUARTER,
    units.YEAR,
    units.DECADE,
    units.CENTURY,
    units.MILLENNIUM,
}


def period_and(p: Period, q: Count, u: str) -> Period | None:
    """A period and so many finer units: two hours and ten minutes."""
    if units.SIZES[u] >= units.SIZES[p.parts[-1][0]] or u not in COUNTABLE:
        return None
    return replace(p, parts=(*p.parts, (u, counted(q))))


def modified_period(mod: str, p: Period) -> Period | None:
    """A period with a modifier; none has two."""
    return replace(p, mod=mod) if p.mod is None else None


def toward(way: int, p: Period) -> Period | None:
    """A period that ends or begins at its anchor."""
    return replace(p, toward=way) if not p.toward else None


def modified(mod: str, t: Expression) -> Expression | None:
    """A time with a modifier; none has two."""
    return Modified(t, mod) if t.mod is None else None


def shifted(p: Period, way: int, anchoring: str) -> Expression | None:
    """So far from the anchor, in the unit said."""
    found = whole_shift(p)
    if found is None or p.toward:
        return None
    unit, count = found
    shift: Expression = Shifted(unit, way * count, anchoring)
    mods = _BACK_MODS if way < 0 else AHEAD_MODS
    return Modified(shift, mods.get(p.mod, p.mod)) if p.mod else shift


# What "more than two years ago" says of the date, rather than of the two years, and
# what "more than two years later" does.
_BACK_MODS = {
    "MORE_THAN": "BEFORE",
    "LESS_THAN": "AFTER",
    "EQUAL_OR_MORE": "ON_OR_BEFORE",
    "EQUAL_OR_LESS": "ON_OR_AFTER",
}
AHEAD_MODS = {
    "MORE_THAN": "AFTER",
    "LESS_THAN": "BEFORE",
    "EQUAL_OR_MORE": "ON_OR_AFTER",
    "EQUAL_OR_LESS": "ON_OR_BEFORE",
}


def whole_shift(p: Period) -> tuple[str, int] | None:
    """A period as a whole number of one unit; None when it is vague or broken."""
    unit = p.parts[-1][0]
    total = 0.0
    for part, count in p.parts:
        if count is None:
            return None
        total += count * _IN.get((part, unit), 1)
    while total != int(total) and unit in _HALVED:
        unit, factor = _HALVED[unit]
        total *= factor
    return (unit, int(total)) if total == int(total) else None


_IN = {
    (units.YEAR, units.MONTH): 12,
    (units.WEEK, units.DAY): 7,
    (units.DAY, units.HOUR): 24,
    (units.HOUR, units.MINUTE): 60,
}
_HALVED = {
    units.CENTURY: (units.YEAR, 100),
    units.DECADE: (units.YEAR, 10),
    units.YEAR: (units.MONTH, 12),
    units.HOUR: (units.MINUTE, 60),
    units.MINUTE: (units.SECOND, 60),
    units.DAY: (units.HOUR, 24),
}


def away(way: int, p: Period, t: Expression) -> Away | None:
    """So far from another time."""
    found = whole_shift(p)
    return None if found is None or p.toward else Away(t, found[0], way * found[1])


def same_time_ago(p: Period, t: Expression) -> Expression | None:
    """A time as long ago as it is: a year ago today; in weeks and days so many back."""
    found = whole_shift(p)
    if found is None or p.toward:
        return None
    unit, count = found
    months = _IN_MONTHS.get(unit)
    return MonthsBack(t, months * count) if months else away(PAST, p, t)


_IN_MONTHS = {units.MONTH: 1, units.YEAR: 12, units.DECADE: 120, units.CENTURY: 1200}


def vague_shift(way: int, p: Period) -> Reference | None:
    """Some unsaid number of units away: several years ago."""
    if p.parts[-1][1] is not None:
        return None
    return Reference("PAST_REF" if way == PAST else "FUTURE_REF")


def next_to(way: int, u: str, t: Expression) -> Away | None:
    """The unit just before or after another time, a whole one unless it is a day.

    None where it would be a part of that time: the week after last month.
    """
    if u not in COUNTABLE:
        return None
    if units.SIZES[u] <= units.SIZES[units.DAY]:
        return Away(t, u, way)
    if isinstance(t, Last | This | Next) and units.SIZES[t.what.unit] > units.SIZES[u]:
        return None
    return Away(Widened(u, t), u, way)


def past_unit(u: str) -> Period | None:
    """The unit that has just passed, as an amount: the past decade."""
    return Period(((u, 1),), None, PAST) if u in COUNTABLE else None


def next_unit(u: str) -> Period | None:
    """The unit that comes, longer than a day, as an amount: over the next month."""
    if u not in COUNTABLE or units.SIZES[u] <= units.SIZES[units.DAY]:
        return None
    return Period(((u, 1),), None, FUTURE)


def period_of_one(q: int, u: str, mod: str | None = None) -> Period | None:
    """One unit, where that cannot be "a second one" or "a fourth part"."""
    return None if u in (units.SECOND, units.QUARTER) else period(q, u, mod)


def one_long(u: str) -> Period | None:
    """A day, a week, a month or a year that something takes."""
    return Period(((u, 1),)) if u in _LASTING else None


def some_long(u: str) -> Period | None:
    """Some days, some hours that something takes; quarters are shares."""
    return None if u in (units.QUARTER, units.SECOND) else period(VAGUE, u)


_LASTING = {units.DAY, units.WEEK, units.MONTH, units.YEAR}
