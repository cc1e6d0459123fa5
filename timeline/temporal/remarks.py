"""What a history only remarks on its way, and does not go on from."""

from collections.abc import Iterable, Sequence

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    ABSOLUTE,
    ANAPHORIC,
    ANY_ANCHOR,
    DEICTIC,
    EITHER,
    NAMED,
    Last,
    Next,
    Shifted,
    This,
)
from timeline.temporal.reading import Reading
from timeline.temporal.repeating import Unit
from timeline.temporal.stated import SAME_CLAUSE, Stated, opens_sentence
from timeline.temporal.units import Point
from timeline.temporal.years import Years

_STRAY_SPREADS, _STRAY_YEARS = 4, 20
"""A year that lies further from the middle one of a history than so many times their
usual distance, and than so many years, is a remark: no story goes on from it."""
_DASHES = ("-", "–", "—")


class Remarks:
    """Tells the remarks of a history from the dates that it is told along."""

    def __init__(
        self, text: str, readings: Sequence[Reading], years: Years, cues: Cues
    ) -> None:
        self._text, self._years, self._cues = text, years, cues
        self._usual = _usual_years(readings)

    def is_remark(self, reading: Reading, point: Point, stated: Stated | None) -> bool:
        """Whether a time is told in passing, after the one last stated."""
        if units.SIZES[point.unit] > units.SIZES[units.YEAR]:
            return True
        if self._is_seen_from_publication(reading) or self._looks_back(reading):
            return True
        if stated is not None and self._had_been(reading, point, stated):
            return True
        return self._is_stray(point) or (
            stated is not None
            and stated.span is not None
            and self._is_aside(reading, point, stated, stated.span[1])
        )

    def _is_aside(
        self, reading: Reading, point: Point, stated: Stated, stated_end: int
    ) -> bool:
        """Whether it only says which thing of another time is spoken of."""
        other_year = abs(units.year_of(point) - units.year_of(stated.point)) > 1
        if other_year and self._years.is_epithet(reading):
            return True
        if point.unit != units.YEAR:
            return False
        return self._text[stated_end : reading.begin].strip() in _DASHES or (
            self._is_in_passing(reading, stated, stated_end)
        )

    def _is_in_passing(self, reading: Reading, stated: Stated, stated_end: int) -> bool:
        """Whether a year is named in passing, in the midst of days or months."""
        if units.SIZES[stated.point.unit] >= units.SIZES[units.YEAR]:
            return False
        if self._years.is_scene(reading, stated_end):
            return False
        if opens_sentence(self._text, reading.begin):
            return False
        return not self._cues.tense.opens(self._text, reading.begin)

    def _is_seen_from_publication(self, reading: Reading) -> bool:
        """Whether it is so many years ago, or the like, and no period by its name.

        Today is the day itself, told where a history speaks of what is left of it:
        the name it bears today.
        """
        expression = reading.expression
        if expression.anchoring != DEICTIC:
            return False
        if isinstance(expression, This) and expression.what == Unit(units.DAY):
            return not opens_sentence(self._text, reading.begin)
        return not isinstance(expression, This | Last | Next)

    def _looks_back(self, reading: Reading) -> bool:
        """Whether it only tells what had been: ten years earlier he had studied.

        He had done so since the previous autumn.
        """
        expression = reading.expression
        if isinstance(expression, Last) and expression.anchoring == ANAPHORIC:
            return self._cues.tense.had_been(self._text, reading.begin)
        if not isinstance(expression, Shifted) or expression.count > 0:
            return False
        after = self._text[reading.end : reading.end + SAME_CLAUSE]
        return self._cues.tense.pluperfect.search(after) is not None

    def _had_been(self, reading: Reading, point: Point, stated: Stated) -> bool:
        """Whether it dates what had been in an earlier year: had failed in 1771.

        So does a month of which a clause beside the story tells: men who had enlisted
        in May.
        """
        if reading.expression.anchoring == NAMED:
            return self._had_been_beside(reading, point, stated)
        if reading.expression.anchoring != ABSOLUTE:
            return False
        if units.year_of(point) >= units.year_of(stated.point):
            return False
        return self._cues.tense.had_been(self._text, reading.begin)

    def _had_been_beside(self, reading: Reading, point: Point, stated: Stated) -> bool:
        """Whether a clause of *who* or *which* goes back to it from the time stated."""
        if units.first_day(point) >= units.first_day(stated.point):
            return False
        before = self._cues.sentences.around(self._text, reading.begin, reading.begin)
        beside = self._cues.beside.search(before)
        if beside is None:
            return False
        return self._cues.tense.pluperfect.search(before[beside.start() :]) is not None

    def _is_stray(self, point: Point) -> bool:
        """Whether it lies far from the years that the text is about."""
        if self._usual is None:
            return False
        middle, spread = self._usual
        far = max(_STRAY_YEARS, _STRAY_SPREADS * spread)
        return abs(units.year_of(point) - middle) > far


def _usual_years(readings: Iterable[Reading]) -> tuple[int, int] | None:
    """The middle one of the years a text states, and their middle distance from it."""
    years = sorted(
        units.year_of(point)
        for reading in readings
        if reading.expression.anchoring == ABSOLUTE
        and (point := reading.expression.resolve(ANY_ANCHOR, EITHER)) is not None
    )
    if not years:
        return None
    middle = years[len(years) // 2]
    return middle, sorted(abs(year - middle) for year in years)[len(years) // 2]
