"""A repeating time by the cycle it is of: this, last or next week, March or Friday."""

from dataclasses import dataclass

from timeline.temporal import units
from timeline.temporal.expression.base import DEICTIC, FUTURE, Expression
from timeline.temporal.expression.occurrences import index_of, step
from timeline.temporal.expression.openness import open_value
from timeline.temporal.repeating import Repeating
from timeline.temporal.units import Point

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
        if anchor.unit != self.what.cycle and self._goes_on(cycle.number, anchor):
            index = self.what.place(cycle.number - 1) or index
        if lean == FUTURE and self.what.cycle == units.WEEK:
            later = self.what.place(cycle.number + 1)
            is_over = index < index_of(anchor, self.what.unit)
            index = later if is_over and later is not None else index
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
        return step(self.what, anchor, -self.count - over)

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The one of the cycle before, when that is not the latest, or the latest."""
        latest = step(self.what, anchor, -self.count)
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
        return step(self.what, anchor, self.count)

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The one of the cycle after, when that is not the first."""
        return _of_neighbour_cycle(self, anchor, chosen, 1, "the one of the {} after")

    @property
    def unresolved(self) -> str:
        """The value with its cycle left open."""
        return open_value(self.what)


def _is_last_month(what: Repeating, anchor: Point) -> bool:
    """Whether it names the month just over, in January not, as that is last year's."""
    if what.unit != units.MONTH:
        return False
    here = units.holding(units.first_day(anchor), units.MONTH)
    return here % 12 != 0 and what.place(here // 12) == here - 1


def _of_neighbour_cycle(
    said: Last | Next, anchor: Point, chosen: Point, away: int, reason: str
) -> list[tuple[Point, str]]:
    """The one of a cycle so many away from the anchor's, if that is not the chosen."""
    what = said.what
    if what.unit == what.cycle or said.count != 1:
        return []
    index = what.place(units.holding(units.first_day(anchor), what.cycle) + away)
    if index is None or index == chosen.number:
        return []
    return [(Point(what.unit, index), reason.format(what.cycle))]
