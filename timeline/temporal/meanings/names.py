"""Makers of repeating times by name, and of parts of them."""

from timeline.temporal.expression import (
    EITHER,
    PAST,
    RATHER,
    Expression,
    Modified,
    Named,
    Recalled,
    Within,
)
from timeline.temporal.repeating import Field, Repeating, Unit


def within(r: Repeating, t: Expression) -> Within | None:
    """A repeating time in a given one; no unit as such, as no day is of a year."""
    return None if isinstance(r, Unit) else Within(r, t)


def bare(r: Repeating) -> Named:
    """A repeating time by its name, looking to the past."""
    return Named(r, PAST)


def rather_past(r: Repeating) -> Named:
    """A repeating time by its name, the last one, unless the next is much nearer."""
    return Named(r, RATHER * PAST)


def nearest(r: Repeating) -> Named:
    """A repeating time by its name, looking to the nearest."""
    return Named(r, EITHER)


def always_nearest(r: Repeating) -> Named:
    """A day of a month by its name: the nearest, whatever the tense around it."""
    return Named(r, EITHER, fixed=True)


def unit(u: str) -> Unit:
    """A unit as a repeating time."""
    return Unit(u)


def hours_of(mod: str, p: Field, t: Expression) -> Expression:
    """The first or last hours of a part of a day."""
    return Modified(Within(p, t), mod)


def part_of_this(mod: str, what: Unit) -> Expression:
    """The beginning, the middle or the end of the unit that is spoken of."""
    return Modified(Recalled((what.unit,)), mod)


def end_of(u: str) -> Expression:
    """The end of the unit that is spoken of."""
    return Modified(Recalled((u,)), "END")


def reported(r: Repeating) -> Named:
    """A quarter, the last one, even when it is still to be reported on."""
    return Named(r, PAST, fixed=True)
