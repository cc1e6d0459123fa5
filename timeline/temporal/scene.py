"""Scenes of another year, which news tells along their own dates."""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    ABSOLUTE,
    AHEAD,
    DEICTIC,
    FUTURE,
    NAMED,
    OVER,
    PAST,
    Expression,
    Named,
    Period,
)
from timeline.temporal.genre import is_scene, is_setting
from timeline.temporal.kinds import is_clock, is_monthly, is_weekly
from timeline.temporal.reading import Reading
from timeline.temporal.stated import PASSAGE, Stated, opens_sentence
from timeline.temporal.timex3 import Derivation


class Scene:
    """The scene that news is in the midst of; ``published`` is where it speaks from."""

    def __init__(self, text: str, published: Stated | None, cues: Cues) -> None:
        self._text, self._published, self._cues = text, published, cues
        self._opening: Stated | None = None
        self._setting: Stated | None = None  # of the sentence that it opens
        self._weekday: Stated | None = None  # the day last told with its weekday

    def note(self, reading: Reading, stated: Stated) -> None:
        """Remember a scene of another year, until the text speaks from today again."""
        expression, point = reading.expression, stated.point
        if self._published is None:
            return
        if self._cues.openness(self._text, reading.begin)[0]:
            return  # since which something goes on, up to now
        self._weekday = self._told_with_weekday(reading, stated)
        year, now = units.year_of(point), units.year_of(self._published.point)
        if year != now and is_setting(self._text, reading, point, self._cues):
            self._setting = stated
        if expression.anchoring == DEICTIC or is_weekly(expression):
            self._opening = None
        elif expression.anchoring == ABSOLUTE:
            past = year < now - 1
            fine = units.SIZES[point.unit] <= units.SIZES[units.YEAR]
            scene = past and fine and is_scene(self._text, reading, point, self._cues)
            self._opening = stated if scene else None

    def note_amount(self, amount: Expression) -> None:
        """Leave the scene for today, from which the last ten years are counted."""
        if isinstance(amount, Period) and amount.toward == PAST:
            self._opening = None

    def goes_on(
        self, expression: Expression, begin: int, told: Stated | None
    ) -> Stated | None:
        """The time that a bare name goes on from: that of its sentence, or ``told``.

        ``told`` is the time last stated. None where it is seen from publication.
        """
        if is_weekly(expression):
            return self._weekday if self._is_of_week(begin) else None
        if expression.anchoring != NAMED:
            return None
        if told and self._is_foretold(expression, begin, told):
            return told
        if is_monthly(expression):
            return told if told and _is_of_month(told, begin) else None
        if is_clock(expression) and (told is None or not _is_day(told)):
            return None
        if self._is_set(begin) and not self._cues.tense.speaks_now(
            self._text, begin, begin
        ):
            year = self._setting and self._setting.point.unit == units.YEAR
            return self._setting if year else told
        if self._is_told_of(begin) or self._comes_soon(expression, begin, told):
            return told
        return None

    def _is_foretold(self, expression: Expression, begin: int, told: Stated) -> bool:
        """Whether it was ahead at a time when somebody spoke of it.

        She said in March that she would leave in April.
        """
        if not isinstance(expression, Named) or expression.what.cycle != units.YEAR:
            return False
        if told.span is None or begin - told.span[1] > PASSAGE:
            return False
        ahead = expression.resolve(told.point, FUTURE)
        if ahead is None or _days(told, Stated(ahead, None)) > _FORETOLD:
            return False
        then, end = told.span
        if not self._cues.would.search(self._text, end, begin + _AROUND):
            return False
        if not self._cues.sentences.is_one(self._text, end, begin):
            return False
        before = self._cues.foretold_then.search(
            self._text, max(0, then - _AROUND), then
        )
        return bool(before or self._cues.foretells.match(self._text, end, begin))

    def _told_with_weekday(self, reading: Reading, stated: Stated) -> Stated | None:
        """The day that weekdays go on from: on Thursday 17 April; back on Monday."""
        if units.SIZES[stated.point.unit] > units.SIZES[units.DAY]:
            return self._weekday
        if is_weekly(reading.expression) or is_clock(reading.expression):
            goes_on = self._weekday and 0 <= _days(self._weekday, stated) < _WEEK
            return stated if goes_on else None
        return stated if _names_weekday(reading.derivation) else None

    def _is_of_week(self, begin: int) -> bool:
        """Whether a weekday is told of a day that is over for more than a week.

        Not where somebody speaks of it, as the judge did on Monday.
        """
        day = self._weekday
        if day is None or day.span is None or self._published is None:
            return False
        if _days(day, self._published) <= _WEEK or begin - day.span[1] > PASSAGE:
            return False
        if "\n" in self._text[day.span[1] : begin]:
            return False
        if self._cues.tense.lean(self._text, begin, begin + 1) in AHEAD:
            return False
        if self._cues.sentences.is_one(self._text, day.span[1], begin):
            return True
        sentence = self._cues.sentences.around(self._text, begin, begin + 1)
        return self._cues.says.match(sentence) is None

    def _is_set(self, begin: int) -> bool:
        """Whether the sentence of a name has opened with a time of another year."""
        if self._setting is None or self._setting.span is None:
            return False
        end = self._setting.span[1]
        if begin - end > PASSAGE or self._is_over(begin, self._setting):
            return False
        return self._cues.sentences.is_one(self._text, end, begin)

    def _is_over(self, begin: int, setting: Stated) -> bool:
        """Whether a name is told as past in a sentence of a year to come."""
        if self._published is None:
            return False
        if units.year_of(setting.point) < units.year_of(self._published.point):
            return False
        return self._cues.tense.lean(self._text, begin, begin + 1) in (PAST, OVER)

    def _is_told_of(self, begin: int) -> bool:
        """Whether a name opens a sentence that tells more of the scene."""
        if self._opening is None or self._opening.span is None:
            return False
        if begin - self._opening.span[1] > PASSAGE:
            return False
        if not opens_sentence(self._text, begin):
            return False
        return not self._cues.tense.is_to_come(self._text, begin, begin + 1)

    def _comes_soon(
        self, expression: Expression, begin: int, told: Stated | None
    ) -> bool:
        """Whether a name is so soon after a day of the scene that it is of it too."""
        if self._opening is None or told is None or told.span is None:
            return False
        if begin - told.span[1] > PASSAGE:
            return False
        point = expression.resolve(told.point, FUTURE)
        if point is None or units.SIZES[told.point.unit] > units.SIZES[units.DAY]:
            return False
        is_near = units.SIZES[point.unit] <= units.SIZES[units.DAY]
        if not is_near and not self._cues.sentences.is_one(
            self._text, told.span[1], begin
        ):
            return False
        return units.first_day(point) - units.last_day(told.point) <= _SOON


_SOON, _WEEK = 15, 7  # days
_AROUND = 40  # characters
_FORETOLD = 300  # days; sales in March that were spoken of in April are over


def _names_weekday(derivation: Derivation) -> bool:
    """Whether a rule of a weekday took part in reading something."""
    if "weekday" in derivation.rule:
        return True
    return any(map(_names_weekday, derivation.parts))


def _days(since: Stated, until: Stated) -> int:
    return units.first_day(until.point) - units.last_day(since.point)


def _is_day(told: Stated) -> bool:
    return units.SIZES[told.point.unit] <= units.SIZES[units.DAY]


def _is_of_month(told: Stated, begin: int) -> bool:
    """Whether a day or a month has just been told of, of which a day is the 14th."""
    if told.span is None or begin - told.span[1] > PASSAGE:
        return False
    return units.SIZES[told.point.unit] <= units.SIZES[units.MONTH]
