"""What kind of text it is: a message, news or a history, as its expressions show."""

from collections.abc import Iterable, Sequence

from timeline.temporal import units
from timeline.temporal.expression import (
    ABSOLUTE,
    ANY_ANCHOR,
    DEICTIC,
    EITHER,
    Expression,
    Named,
)
from timeline.temporal.published import Publication
from timeline.temporal.reading import Reading

HISTORY, NEWS, MESSAGE = "history", "news", "message"
"""Told along its own dates; from its publication day; at the moment it is sent."""

_MESSAGE = 200  # characters; longer texts have room to say which day they speak of

_FAR_YEARS, _FEW, _MANY, _PREPONDERANCE = 2, 2, 5, 3
"""A history states a year further from publication than this, a few times if it never
comes near its publication day; else many times, and this many times as often as it
speaks from that day. Calibrated on histories, news."""


def genre_of(
    text: str, readings: Sequence[Reading], published: Publication | None
) -> str:
    """What kind of text it is: `HISTORY`, `NEWS` or `MESSAGE`."""
    if is_history((reading.expression for reading in readings), published):
        return HISTORY
    return MESSAGE if len(text) <= _MESSAGE else NEWS


def is_history(
    expressions: Iterable[Expression], published: Publication | None
) -> bool:
    """Whether a text is told along its own dates, not from its publication day.

    A long one may speak of today too; a short one that never does tells of the past.
    """
    if published is None:
        return True
    year = units.year_of(published.first)
    far = near = close = 0
    for expression in expressions:
        if expression.anchoring == DEICTIC:
            near += 1
        elif expression.anchoring == ABSOLUTE:
            point = expression.resolve(ANY_ANCHOR, EITHER)
            if point is not None:
                is_far = abs(units.year_of(point) - year) > _FAR_YEARS
                far, close = far + is_far, close + (not is_far)
        elif isinstance(expression, Named) and expression.what.cycle == units.WEEK:
            close += 1
    if not near and not close:
        return far >= _FEW
    return far >= _MANY and far >= _PREPONDERANCE * near
