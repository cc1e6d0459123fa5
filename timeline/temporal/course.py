"""The course of a text through time: what it has stated, and what is seen from it."""

from collections.abc import Sequence

from timeline.temporal import units
from timeline.temporal.asides import Aside
from timeline.temporal.compared import Compared
from timeline.temporal.cues import Cues
from timeline.temporal.days import Days
from timeline.temporal.expression import (
    AHEAD,
    ANAPHORIC,
    DEICTIC,
    NAMED,
    OVER,
    PAST,
    RECALLED,
    Expression,
    Last,
    Modified,
    Next,
    Recalled,
    Same,
    This,
)
from timeline.temporal.genre import HISTORY, NEWS
from timeline.temporal.halves import Halves
from timeline.temporal.hours import Hours
from timeline.temporal.kinds import (
    counted_unit,
    counts_back,
    counts_years,
    is_ago,
    is_clock,
    is_compared,
    is_of_days,
    is_small_hour,
)
from timeline.temporal.reading import Reading
from timeline.temporal.remarks import Remarks
from timeline.temporal.reported import Reported
from timeline.temporal.scene import Scene
from timeline.temporal.stated import PASSAGE, Stated, is_to_come
from timeline.temporal.today import Today
from timeline.temporal.units import Point
from timeline.temporal.years import Years


class Course:
    """What a text has said of time so far, from which what it says next is seen.

    ``published`` is where it speaks from, None where that is unknown, and ``genre`` how
    it is told. ``stated`` is the time last stated, None before the first; ``days``,
    ``hours``, ``halves``, ``reported``, ``compared`` and, in a history, ``years``, else
    ``scene``, are what is remembered beside it.
    """

    def __init__(
        self,
        text: str,
        published: Stated | None,
        genre: str,
        readings: Sequence[Reading],
        cues: Cues,
    ) -> None:
        self._text, self._readings, self._cues = text, readings, cues
        self.published, self.genre = published, genre
        self.years: Years | None = None
        self._remarks: Remarks | None = None
        if genre == HISTORY:
            self.years = Years(text, readings, cues)
            self._remarks = Remarks(text, readings, self.years, cues)
        self._today = Today(text, readings, cues)
        self.days = Days(text, published, cues)
        self.hours = Hours(text, readings, published, genre, self.days, cues)
        self.halves = Halves(text, cues)
        self.scene = Scene(text, published, cues)
        self.compared = Compared(text, published, cues)
        self.reported = Reported(None if published is None else published.point)
        self._aside = Aside(text, published, cues)
        self.stated: Stated | None = None
        self._count_from: dict[str | None, Stated] = {}  # by units, if not from stated
        self._main: Stated | None = None  # what its sentence is set in, if not that
        self._ending = -1  # where the day stands that only ends a quarter
        self._is_lost = False  # since what follows an event that nothing has dated

    def against(self, expression: Expression, begin: int) -> Stated | None:
        """The time that an expression resolves against; None when there is none."""
        anchoring = expression.anchoring
        if self._is_end_to_come(expression, begin):
            return self.published
        if anchoring == RECALLED and (self.genre != HISTORY or is_ago(expression)):
            return self._recalled(expression, begin)
        if is_clock(expression):
            day = self.hours.of_clock(expression, begin, self.stated)
            if day is not None:
                return day
        if isinstance(expression, Same) and self.stated is None:
            return None  # "that time", of which nothing has been said
        if anchoring == DEICTIC and self.published is None:
            return None  # said on a day that nobody knows
        if self._is_before_plan(expression, begin):
            return self.published
        if self.genre == NEWS:
            figured = self.compared.start(expression, begin, self.stated)
            if figured is not None:
                return figured
        if anchoring == ANAPHORIC and counts_years(expression):
            return self._aside.year or self.stated or self.published
        if anchoring == RECALLED and expression.follows and self._aside.year:
            return self._aside.year
        if anchoring == ANAPHORIC and self._aside.holds(expression, begin, self.stated):
            return self._aside.year
        if anchoring == ANAPHORIC and self._is_of_undated(expression, begin):
            return None
        if self._main and anchoring == ANAPHORIC and self._is_new_sentence(begin):
            return self._main
        start = self._count_from.get(counted_unit(expression))
        if start is not None:
            return start
        if self.stated is None or anchoring == ANAPHORIC:
            return self.stated or self.published
        if self.genre != HISTORY:
            return self.scene.goes_on(expression, begin, self.stated) or self.published
        return self._of_history(expression, begin, self.stated)

    def advance(self, reading: Reading, point: Point | None) -> None:
        """Go on from an expression, unless it is only a remark."""
        expression = reading.expression
        if point is None:
            self.reported.note_amount(expression)
            self.scene.note_amount(expression)
            return
        stated = Stated(point, (reading.begin, reading.end))
        if self.years is not None:
            self.years.tell(reading, point)
            self._today.note(reading)
        self.days.note(stated)
        self.halves.note(stated)
        self.reported.note(expression, stated)
        self.compared.note(expression, stated)
        if self.genre != HISTORY:
            self.scene.note(reading, stated)
        if self._remarks and self._remarks.is_remark(reading, point, self.stated):
            self._aside.note(stated)
            return
        if not is_compared(expression) and reading.begin != self._ending:
            self._is_lost = False
            self._main = self._set_in_passing(reading)
            self._count_from = self._starts_of_counts(expression, stated)
            self.stated, self._aside.year = stated, None

    def _starts_of_counts(
        self, expression: Expression, stated: Stated
    ) -> dict[str | None, Stated]:
        """What is counted from elsewhere than the time now stated, by its unit.

        Months from the middle of a year are so from its July; the day after a night is
        told from the evening before.
        """
        if expression.mod == "MID" and stated.point.unit == units.YEAR:
            july = Point(units.MONTH, stated.point.number * 12 + 6)
            return {units.MONTH: Stated(july, stated.span)}
        evening = self._count_from.get(units.DAY) or self.stated
        if evening is None or not is_small_hour(expression):
            return {}
        night = units.first_day(stated.point) - units.first_day(evening.point)
        is_late = evening.point.unit == units.PART and night == 1
        return {units.DAY: evening} if is_late else {}

    def lose(self, reading: Reading) -> None:
        """Know no day any more if a sentence opens with one that nothing has dated."""
        self._is_lost = self._cues.tense.opens(self._text, reading.begin)

    def end_with(self, begin: int) -> None:
        """Do not go on from the day there, which only says when a quarter ended."""
        self._ending = begin

    def _recalled(self, expression: Expression, begin: int) -> Stated | None:
        """The period that is spoken of again, or what it is else seen from."""
        if expression.recalls == (units.DAY,):  # earlier in the day
            return self._day_of_sentence(begin) or self.published
        reported = self.reported.last(expression)
        stated = self.stated
        if reported is not None or stated is None:
            return reported or self.published
        if stated.point.unit not in expression.recalls:
            return stated if expression.follows else self.published
        if stated.point.unit == units.MONTH and is_compared(expression):
            return stated
        # A year by itself is what news compares with, unless it says that it follows.
        of_old = expression.follows or stated.point.unit != units.YEAR
        is_told = of_old and self.reported.is_past(stated.point)
        return stated if is_told else self.published

    def _of_history(
        self, expression: Expression, begin: int, stated: Stated
    ) -> Stated | None:
        """What a history sees an expression from: its story, or publication."""
        anchoring = expression.anchoring
        is_named = anchoring == NAMED or isinstance(expression, This | Last | Next)
        if is_named and self.published is not None:
            anew = self._is_new_sentence(begin)
            if self._today.is_spoken_of(expression, begin, stated, anew=anew):
                return self.published
        if anchoring == DEICTIC and not self._cues.is_of_story(self._text, begin):
            return self.published
        return stated if is_named or anchoring == RECALLED else self.published

    def _day_of_sentence(self, begin: int) -> Stated | None:
        """The day that something is told of, or a near one that its sentence names."""
        told, day = self.hours.spoken_of(begin), self.days.last
        if told is not None or day is None or day.span is None:
            return told
        if self.published is None or _are_apart(day.point, self.published.point):
            return None
        is_one = self._cues.sentences.is_one(self._text, day.span[1], begin)
        return day if is_one else None

    def _is_end_to_come(self, expression: Expression, begin: int) -> bool:
        """Whether news looks ahead to the end of the month, after past ones."""
        if self.genre != NEWS or not isinstance(expression, Modified):
            return False
        inner, stated = expression.inner, self.stated
        if not isinstance(inner, This | Recalled) or stated is None:
            return False
        if is_clock(inner):
            return False  # about 8:15, on the day that has just been told
        unit = inner.what.unit if isinstance(inner, This) else inner.kinds[0]
        holds_one = units.SIZES[stated.point.unit] <= units.SIZES[unit]
        counted_on = holds_one and isinstance(inner, This)
        if counted_on and is_to_come(stated.point, self.published):
            return False
        return self._cues.tense.lean(self._text, begin, begin + 1) in AHEAD

    def _is_before_plan(self, expression: Expression, begin: int) -> bool:
        """Whether it tells what was over before a plan of which news has just told.

        They will meet next week; they had met a week earlier, seen from today.
        """
        if self.genre != NEWS or not counts_back(expression) or self.stated is None:
            return False
        if not is_to_come(self.stated.point, self.published):
            return False
        if not self._is_new_sentence(begin):
            return self._cues.tense.had_happened(self._text, begin)
        return self._cues.tense.lean(self._text, begin, begin + 1) in (PAST, OVER)

    def _is_of_undated(self, expression: Expression, begin: int) -> bool:
        """Whether it is "the next day", after what news has told but not dated."""
        if not is_of_days(expression):
            return False
        if self._is_lost:
            return True
        if self.stated is not None or self.genre != NEWS:
            return False
        return self._cues.tense.has_told(self._text, begin)

    def _is_new_sentence(self, begin: int) -> bool:
        """Whether the sentence of the time last stated has ended."""
        if self.stated is None or self.stated.span is None:
            return False
        end = self.stated.span[1] - 1
        return self._cues.sentences.end.search(self._text, end, begin) is not None

    def _set_in_passing(self, reading: Reading) -> Stated | None:
        """The day of a sentence of which a clause beside it names another day."""
        day = self._main or self.stated
        if self.genre == HISTORY or day is None or day.span is None:
            return None
        between = self._text[day.span[1] : reading.begin]
        if len(between) > PASSAGE or self._cues.sentences.end.search(between):
            return None
        return day if self._cues.beside.search(between) else None


def _are_apart(day: Point, published: Point) -> bool:
    """Whether more than a week lies between a day and publication."""
    return abs(units.first_day(day) - units.first_day(published)) > _WEEK


_WEEK = 7  # days
