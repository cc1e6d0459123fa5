"""What words mean together: the makers that several modules of rules need."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    DEICTIC,
    EITHER,
    FUTURE,
    NAMED,
    PAST,
    Expression,
    Modified,
    Named,
    Period,
    Recalled,
    Reference,
    This,
    Within,
)
from timeline.temporal.languages.en.calendar import QUARTERS
from timeline.temporal.meanings import amounts, clocks
from timeline.temporal.repeating import Clock, DayOfMonth, Field, Repeating, Unit


def quarter(n: int) -> Field | None:
    """A quarter by its number, where -1 is the last; None if there is none."""
    return QUARTERS.get(4 if n == -1 else n)


def calendar_month(u: str) -> Unit | None:
    """Units that "this", "last" and "next" go with."""
    return Unit(u) if u not in (units.SECOND, units.MINUTE) else None


def whole(u: str) -> Period | None:
    """The period of one unit: the whole day."""
    return Period(((u, 1),))


def hour_at(h: int, r: Field) -> Clock | None:
    """Four in the morning, ten at night."""
    late = r.offset in (2, 3) or (r.offset == 4 and h >= 6)
    return clocks.at_half_day(h, 12 if late else 0)


def clock_hour(h: int) -> Clock | None:
    """An hour of either half of the day; None if no clock shows it."""
    return Clock(units.HOUR, h, either_half=True) if 1 <= h <= 12 else None


def late_part(mod: str, p: Field) -> Modified:
    """A part of the day, early, late or in its middle: mid-morning."""
    return Modified(This(p, NAMED), mod)


def day_named(d: int) -> Named:
    """A day told by its number alone: the 12th."""
    return Named(DayOfMonth(d), EITHER)


def part_of_day_named(r: Field, d: int) -> Within:
    """A part or an hour of a day told by its number: noon on the 12th."""
    return Within(r, day_named(d))


def long_age(u: str) -> Recalled | None:
    """The decade or the century spoken of; None for shorter units."""
    return Recalled((u,)) if u in (units.DECADE, units.CENTURY) else None


def same_of(t: Expression, r: Repeating) -> Within:
    """What repeats, as it lies within a time: the night of Friday."""
    return Within(r, t)


THREE_QUARTERS = Period(((units.QUARTER, 3),))
"""What is a share only where no words tell that it is an amount of time."""

hence = partial(amounts.shifted, way=FUTURE, anchoring=DEICTIC)
vague = partial(amounts.vague_shift, PAST)


def part_of_some_day(p: Field) -> Reference:
    """A night of which the words alone tell no date."""
    return Reference(f"XXXX-XX-XXT{units.PARTS[p.offset]}")
