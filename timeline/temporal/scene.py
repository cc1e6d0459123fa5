"""Scenes of another year, which news tells along their own dates."""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import ABSOLUTE, AHEAD, DEICTIC, NAMED, Expression
from timeline.temporal.genre import is_scene
from timeline.temporal.kinds import is_weekly
from timeline.temporal.reading import Reading
from timeline.temporal.stated import PASSAGE, Stated, opens_sentence


class Scene:
    """The scene that news is in the midst of; ``published`` is where it speaks from."""

    def __init__(self, text: str, published: Stated | None, cues: Cues) -> None:
        self._text, self._published, self._cues = text, published, cues
        self._opening: Stated | None = None

    def note(self, reading: Reading, stated: Stated) -> None:
        """Remember a scene of another year, until the text speaks from today again."""
        expression, point = reading.expression, stated.point
        if self._published is None:
            return
        if expression.anchoring == DEICTIC or is_weekly(expression):
            self._opening = None
        elif expression.anchoring == ABSOLUTE:
            past = units.year_of(point) < units.year_of(self._published.point) - 1
            fine = units.SIZES[point.unit] < units.SIZES[units.YEAR]
            scene = past and fine and is_scene(self._text, reading, point)
            self._opening = stated if scene else None

    def goes_on(self, expression: Expression, begin: int) -> bool:
        """Whether a bare name opens a sentence that tells more of the scene."""
        if self._opening is None or self._opening.span is None:
            return False
        if expression.anchoring != NAMED or is_weekly(expression):
            return False
        if begin - self._opening.span[1] > PASSAGE:
            return False
        if not opens_sentence(self._text, begin):
            return False
        return self._cues.lean(self._text, begin, begin + 1) not in AHEAD
