"""What figures are compared with: 452,000 the previous week, after 3 percent in 2000.

It is seen from the week that the figures are of, not from the day on which they came.
"""

import re

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import ANAPHORIC, Expression, Last, Shifted
from timeline.temporal.kinds import counts_back
from timeline.temporal.repeating import Unit
from timeline.temporal.stated import PASSAGE, Stated
from timeline.temporal.units import Point

_FIGURES = re.compile(r"\d")
_NEWS_DAYS = {units.WEEK: 21, units.MONTH: 75, units.QUARTER: 150, units.YEAR: 400}
"""For how many days figures of a period that is over are news."""
_SAID_DAYS = 7  # before publication, on which what the news is was said


class Compared:
    """Remembers the periods that figures are of; ``published`` is where news speaks."""

    def __init__(self, text: str, published: Stated | None, cues: Cues) -> None:
        self._text, self._cues = text, cues
        self._now = None if published is None else units.first_day(published.point)
        self._figured: dict[str, Stated] = {}  # by unit

    def note(self, expression: Expression, stated: Stated) -> None:
        """Remember a period, if figures of it can be news."""
        if self._now is None or expression.anchoring == ANAPHORIC:
            return
        days = _NEWS_DAYS.get(stated.point.unit)
        if days is None or units.first_day(stated.point) > self._now:
            return
        if units.last_day(stated.point) + days >= self._now:
            self._figured[stated.point.unit] = stated

    def start(
        self, expression: Expression, begin: int, told: Stated | None
    ) -> Stated | None:
        """The period that an earlier one is compared with; None where it is not.

        That is where only a day on which it was said has been ``told`` since, or what
        the figures are the highest since.
        """
        unit = _unit_back(expression)
        figured = None if unit is None else self._figured.get(unit)
        if figured is None or figured.span is None or told is None:
            return None
        if begin - figured.span[1] > PASSAGE:
            return None
        if not self._is_of_saying(told.point) and not self._is_since(told):
            return None
        sentence = self._cues.sentences.around(self._text, begin, begin + 1)
        return figured if _FIGURES.search(sentence) else None

    def _is_of_saying(self, told: Point) -> bool:
        """Whether a time is a day, or an hour, of the week before publication."""
        if self._now is None or units.SIZES[told.unit] > units.SIZES[units.DAY]:
            return False
        return 0 <= self._now - units.first_day(told) <= _SAID_DAYS

    def _is_since(self, told: Stated) -> bool:
        """Whether a time is one since which figures have not been so high, or low."""
        return (
            told.span is not None and self._cues.openness(self._text, told.span[0])[0]
        )


def _unit_back(expression: Expression) -> str | None:
    """In which unit an expression counts back from the time last stated."""
    if not counts_back(expression):
        return None
    if isinstance(expression, Shifted):
        return expression.unit
    if isinstance(expression, Last) and isinstance(expression.what, Unit):
        return expression.what.unit
    return None
