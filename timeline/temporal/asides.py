"""A year that a history names in passing, and what is then seen from it."""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import Expression
from timeline.temporal.kinds import is_in_year
from timeline.temporal.stated import Stated, is_to_come


class Aside:
    """The last year named in passing; ``year`` is None once the story goes on."""

    def __init__(self, text: str, published: Stated | None, cues: Cues) -> None:
        self._text, self._published, self._cues = text, published, cues
        self.year: Stated | None = None

    def note(self, remark: Stated) -> None:
        """Keep the time of a remark if it is a year that "a year later" may follow.

        A decade is, if a sentence is set in it.
        """
        unit = remark.point.unit
        if unit in (units.YEAR, units.SCHOOL_YEAR):
            counts = not is_to_come(remark.point, self._published)
        elif unit == units.DECADE and remark.span is not None:
            counts = self._cues.tense.opens(self._text, remark.span[0])
        else:
            counts = False
        if counts:
            self.year = remark

    def holds(self, expression: Expression, begin: int, stated: Stated | None) -> bool:
        """Whether "the following May" is seen from it, not from the time last stated.

        It is from a later year, or from one that its own sentence has named.
        """
        year = self.year
        if not is_in_year(expression) or stated is None:
            return False
        if year is None or year.span is None:
            return False
        if units.year_of(year.point) > units.year_of(stated.point):
            return True
        return self._cues.sentences.is_one(self._text, year.span[1], begin)
