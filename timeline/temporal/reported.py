"""The quarters, halves and years that a text gives figures for.

"The quarter", "a year earlier" and "the year-ago period" are seen from the last one.
"""

from timeline.temporal import units
from timeline.temporal.expression import NAMED, Expression, Period, Recalled
from timeline.temporal.kinds import is_compared
from timeline.temporal.stated import Stated
from timeline.temporal.units import Point

_REPORTED_DAYS = 100  # for which a period that is over is still reported on
_FISCAL_DAYS = 290  # the same where the calendar's quarter need not be the one meant

MONTHS_A_QUARTER = 3
_UNITS = frozenset({units.QUARTER, units.HALF, units.YEAR})
_QUARTER = (units.QUARTER,)


class Reported:
    """The periods that figures have been given for so far, seen from publication."""

    def __init__(self, published: Point | None) -> None:
        self._now = None if published is None else units.first_day(published)
        self._known: dict[str, Stated] = {}
        self._ended_in: Stated | None = None  # the year in which some months ended
        self._ended: Stated | None = None  # the quarter known by its last day

    def last(self, expression: Expression) -> Stated | None:
        """The last one spoken of that is of one of the units that it can be."""
        kinds = expression.recalls
        for kind in reversed(self._known):
            if kind in kinds:
                return self._known[kind]
        if units.YEAR in (kinds if is_compared(expression) else kinds[:1]):
            return self._ended_in
        return None

    def note(self, expression: Expression, stated: Stated) -> None:
        """Remember a time, if figures are given for it."""
        unit = stated.point.unit
        if unit in _UNITS and self._is_reported(expression, stated.point):
            self._known.pop(unit, None)
            self._known[unit] = stated

    def note_amount(self, expression: Expression) -> None:
        """Figures for the nine months are compared with those of a year."""
        if not _is_of_year(expression) or self._now is None:
            return
        for kind in _UNITS - {units.YEAR}:
            self._known.pop(kind, None)

    def is_past(self, point: Point) -> bool:
        """Whether a period is too long over for any figures of it to be news."""
        return (
            self._now is not None and units.last_day(point) + _REPORTED_DAYS < self._now
        )

    def note_amount_ended(self, expression: Expression, year: Stated) -> None:
        """Remember the year in which some months of figures ended."""
        if _is_of_year(expression):
            self._ended_in = year

    def asks_for_end(self, expression: Expression) -> bool:
        """Whether "the quarter" may be told by the day that it ended on.

        Not one that the text has numbered: firms count from where their year begins.
        """
        if not isinstance(expression, Recalled) or expression.years:
            return False
        if expression.kinds != _QUARTER:
            return False
        return self._known.get(units.QUARTER) == self._ended

    def note_ended(self, stated: Stated) -> None:
        """Remember a quarter that was told by the day that it ended on."""
        self._known[units.QUARTER] = self._ended = stated

    def _is_reported(self, expression: Expression, point: Point) -> bool:
        """Whether figures are given for a period: the last one that is over, or this.

        What it is compared with lies further back, what is planned ahead.
        """
        if self._now is None:
            return False
        if isinstance(expression, Recalled) and expression.years:
            return False
        if self._is_compared_with(point, self._now):
            return False
        # Firms count quarters from where their own year begins.
        named = expression.anchoring == NAMED and point.unit == units.QUARTER
        days = _FISCAL_DAYS if named else _REPORTED_DAYS
        return units.first_day(point) <= self._now < units.last_day(point) + days

    def _is_compared_with(self, point: Point, now: int) -> bool:
        """Whether a later quarter that is over has been reported on already."""
        known = self._known.get(point.unit)
        if known is None or point.unit != units.QUARTER:
            return False
        return point.number < known.point.number and units.last_day(known.point) < now


def _is_of_year(expression: Expression) -> bool:
    """Whether it is so many months that firms give figures for them."""
    if not isinstance(expression, Period) or expression.toward:
        return False
    unit, count = expression.parts[0]
    return unit == units.MONTH and count is not None and count > MONTHS_A_QUARTER
