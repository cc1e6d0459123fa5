"""Which way a bare name looks, seen from publication."""

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    EITHER,
    FUTURE,
    NAMED,
    ONWARD,
    PAST,
    RATHER,
    SURELY,
    This,
)
from timeline.temporal.genre import is_brief
from timeline.temporal.kinds import is_month, is_quarter, is_short_year
from timeline.temporal.reading import Reading


def direction_of(reading: Reading, text: str, cues: Cues) -> int:
    """Which way the text around an expression looks: `PAST`, `FUTURE` and the like."""
    expression = reading.expression
    if isinstance(expression, This) and expression.what.cycle == units.WEEK:
        lean = cues.tense.lean(text, reading.begin, reading.end)
        return FUTURE if lean == FUTURE else EITHER
    if expression.anchoring != NAMED:
        return EITHER
    begin = reading.begin
    lean = cues.tense.lean(text, begin, reading.end)
    if lean == FUTURE and is_quarter(expression):
        if cues.is_published(text, begin):
            return PAST  # it has begun: will report third-quarter sales
        told = cues.is_reported(text, begin, reading.end)
        return lean if told else SURELY * FUTURE
    if lean == FUTURE and is_month(expression) and cues.is_of_figures(text, begin):
        return RATHER * FUTURE  # sales for October, when it is over
    if lean == PAST and is_month(expression):
        if cues.possessive.match(text, reading.end):
            return EITHER  # the candidate in November's election
        near = cues.tense.is_told_with(text, begin)
        return lean if near else RATHER * PAST
    if not lean and is_short_year(expression):
        return PAST  # the class of '68
    return lean or (ONWARD if is_brief(text) else EITHER)
