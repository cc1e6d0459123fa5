"""Repeating times by their bare name: the one that is meant."""

from dataclasses import dataclass

from timeline.temporal import units
from timeline.temporal.expression.base import (
    FUTURE,
    NAMED,
    ONWARD,
    OVER,
    PAST,
    RATHER,
    SURELY,
    Expression,
)
from timeline.temporal.expression.occurrences import inside, nearest, sides
from timeline.temporal.expression.openness import open_value
from timeline.temporal.repeating import Repeating
from timeline.temporal.units import Point

_IF_BACK = "the last one, if the text looks back"
_IF_AHEAD = "the next one, if the text looks ahead"


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
        within = inside(self.what, anchor)
        if within is not None or (
            units.SIZES[anchor.unit] > units.SIZES[self.what.cycle]
        ):
            return within
        if abs(lean) == SURELY:
            lean //= SURELY
        elif abs(lean) == abs(OVER) and not self.fixed:
            lean //= -OVER
        elif self.fixed and abs(lean) < ONWARD:
            lean = self._fixed_lean(lean)
        elif lean == RATHER * PAST and not _is_next_month(self.what, anchor):
            lean = PAST
        return nearest(self.what, anchor, lean or self.lean)

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
        before, after = sides(self.what, anchor)
        either = (before, _IF_BACK), (after, _IF_AHEAD)
        return [(point, why) for point, why in either if point and point != chosen]

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
