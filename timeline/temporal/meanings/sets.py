"""Makers of times that come again."""

from timeline.temporal import units, values
from timeline.temporal.expression import Named, Period, Recurring
from timeline.temporal.meanings.amounts import COUNTABLE
from timeline.temporal.repeating import Field, Repeating, Unit


def every(r: Repeating, quant: str | None = "EVERY") -> Recurring:
    """Each one of a repeating time."""
    return Recurring(Named(r).unresolved, quant)


def every_period(p: Period, quant: str | None = "EVERY") -> Recurring:
    """Once in each such period."""
    return Recurring(p.unresolved, quant)


def period_letter(u: str) -> str:
    """The letter of a unit in TIMEX3's ``freq``."""
    return values.render_period(u, 1).removeprefix("P1").removeprefix("PT1")


def every_unit(u: str, quant: str | None = "EVERY") -> Recurring | None:
    """Once in each such unit; weekends are named, not counted."""
    if u == units.WEEKEND:
        return every(Unit(u), quant)
    return Recurring(values.render_period(u, 1), quant) if u in COUNTABLE else None


def every_other(u: str) -> Recurring | None:
    """Once in two such units."""
    return Recurring(values.render_period(u, 2), "EVERY") if u in COUNTABLE else None


def is_most_of_week(first: Field, last: Field) -> bool:
    """Whether a range of weekdays is of so many that it comes again: Monday to Friday.

    Fewer may be those of one week, on which a fair is held.
    """
    return (last.offset - first.offset) % 7 >= _MOST


_MOST = 3  # days from the first to the last
