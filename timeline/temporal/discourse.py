"""Which anchor an expression resolves against, and which way a bare name looks.

News is told from its publication day; a history along its own dates, each of which is
the anchor of what follows. Which of the two a text is shows in its expressions.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from timeline.temporal import units
from timeline.temporal.expression import (
    ABSOLUTE,
    ANAPHORIC,
    DEICTIC,
    EITHER,
    FUTURE,
    NAMED,
    PAST,
    RECALLED,
    Expression,
)
from timeline.temporal.grammar import Cues
from timeline.temporal.published import Publication
from timeline.temporal.reading import Reading
from timeline.temporal.timex3 import Anchor, Span
from timeline.temporal.units import Point

HISTORY, NEWS, MESSAGE = "history", "news", "message"
"""Told along its own dates; from its publication day; at the moment it is sent."""

_MESSAGE = 200  # characters; longer texts have room to say which day they speak of

_FAR_YEARS, _MANY, _PREPONDERANCE = 2, 5, 3
"""A history states a year further from publication than this, this often, and this many
times as often as it speaks from its publication day. Calibrated on histories and news."""

_RECALLED_UNITS = frozenset({units.QUARTER, units.HALF, units.YEAR})

_CLAUSE = 90  # characters searched for the cues of a clause


class Bearing(NamedTuple):
    """Where an expression points in its text, and from where."""

    point: Point | None
    anchor: Anchor | None = None
    from_point: Point | None = None
    others: Sequence[tuple[Point, str]] = ()
    open_end: bool = False
    open_begin: bool = False


class Discourse:
    """What a text has said of time so far; moves on with each expression placed."""

    def __init__(
        self,
        text: str,
        published: Publication | None,
        readings: Sequence[Reading],
        cues: Cues,
    ) -> None:
        self._text, self._published, self._cues = text, published, cues
        history = is_narrative((r.expression for r in readings), published)
        short = len(text) <= _MESSAGE
        self.genre = HISTORY if history else MESSAGE if short else NEWS
        self._stated: Point | None = None
        self._recalled: Point | None = None
        self._anchors: dict[str, Anchor | None] = {"published": None}
        if published is not None:
            self._anchors["published"] = Anchor("published", published.interval)

    def place(self, reading: Reading) -> Bearing:
        """Resolve an expression, the next of the text."""
        expression = reading.expression
        anchoring = expression.anchoring
        if anchoring == ABSOLUTE:
            return self._place_absolute(reading)
        lean = self._lean(reading) if anchoring == NAMED else EITHER
        if anchoring == RECALLED and self._recalled is not None:
            anchor, kind = self._recalled, "recalled"
            point = expression.resolve(anchor, lean)
        elif self._stated is not None and (
            anchoring == ANAPHORIC
            or (anchoring == RECALLED and self.genre == HISTORY)
            or (anchoring == NAMED and self.genre == HISTORY)
        ):
            anchor, kind = self._stated, "stated"
            point = expression.resolve(anchor, lean)
        elif self._published is not None:
            anchor, kind = self._published.first, "published"
            point = self._from_publication(expression, lean)
        else:
            return Bearing(None)
        bearing = Bearing(
            point,
            self._anchors[kind],
            anchor,
            expression.others(anchor, lean) if point is not None else (),
            *self._openness(reading),
        )
        self._advance(reading, point)
        return bearing

    def _place_absolute(self, reading: Reading) -> Bearing:
        point = reading.expression.resolve(_NO_ANCHOR, EITHER)
        self._advance(reading, point)
        return Bearing(point, None, None, (), *self._openness(reading))

    def _from_publication(self, expression: Expression, lean: int) -> Point | None:
        """The point, if it is the same from both ends of the publication."""
        assert self._published is not None
        first, last = self._published
        point = expression.resolve(first, lean)
        if first != last and expression.resolve(last, lean) != point:
            return None
        return point

    def _advance(self, reading: Reading, point: Point | None) -> None:
        if point is None:
            return
        self._stated = point
        span = Span(reading.begin, reading.end)
        anchor = Anchor("stated", units.interval_of(point), span)
        self._anchors["stated"] = anchor
        if point.unit in _RECALLED_UNITS:
            self._recalled, self._anchors["recalled"] = point, anchor

    def _lean(self, reading: Reading) -> int:
        """Which way the text around a bare name looks."""
        left = self._text[max(0, reading.begin - _CLAUSE) : reading.begin]
        if self._cues.future_near.search(left):
            return FUTURE
        if self._cues.past_near.search(left):
            return PAST
        return EITHER

    def _openness(self, reading: Reading) -> tuple[bool, bool]:
        left = self._text[max(0, reading.begin - 20) : reading.begin]
        return self._cues.open_end.search(left) is not None, False


_NO_ANCHOR = Point(units.DAY, 1)


def is_narrative(
    expressions: Iterable[Expression], published: Publication | None
) -> bool:
    """Whether a text is told along its own dates, not from its publication day."""
    if published is None:
        return True
    year = units.holding(units.first_day(published.first), units.YEAR)
    far = near = 0
    for expression in expressions:
        if expression.anchoring == DEICTIC:
            near += 1
        elif expression.anchoring == ABSOLUTE:
            point = expression.resolve(_NO_ANCHOR, EITHER)
            far += point is not None and _years_away(point, year) > _FAR_YEARS
    return far >= _MANY and far >= _PREPONDERANCE * near


def _years_away(point: Point, year: int) -> int:
    return abs(units.holding(units.first_day(point), units.YEAR) - year)
