"""What kind of text it is: a message, news or a history, as its expressions show."""

import re
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
    Reference,
    WellKnown,
)
from timeline.temporal.kinds import is_ahead, is_weekly
from timeline.temporal.published import Publication
from timeline.temporal.reading import Reading
from timeline.temporal.sentences import STOP
from timeline.temporal.units import Point

HISTORY, NEWS, MESSAGE = "history", "news", "message"
"""Told along its own dates; from its publication day; at the moment it is sent."""

_BRIEF, _LEAD = 200, 400  # characters

_FAR_YEARS, _FEW, _MANY, _PREPONDERANCE = 2, 2, 5, 3
"""A history states a year further from publication than this, a few times if it never
comes near its publication day; else many times, and this many times as often as it
speaks from that day. Calibrated on histories, news."""

_PROSE = re.compile(
    r"\s*[\"'“‘„(]?[A-ZÄÖÜ\d](?:(?![#@~]|https?:|\.\.|…|!).)*(?<!\.)[.?][\"'”’“)]*\s*",
    re.S,
)
_QUOTED = re.compile(r"[\"“„»][^\"“”«]*[\"“”«]")


def genre_of(
    text: str, readings: Sequence[Reading], published: Publication | None, cues: Cues
) -> str:
    """What kind of text it is: `HISTORY`, `NEWS` or `MESSAGE`."""
    if published is None or _is_history(text, readings, published, cues):
        return HISTORY
    return MESSAGE if is_brief(text) and not _is_prose(text, cues) else NEWS


def is_brief(text: str) -> bool:
    """Whether a text has no room to say which day it speaks of."""
    return len(text) <= _BRIEF


def _is_history(
    text: str, readings: Sequence[Reading], published: Publication, cues: Cues
) -> bool:
    """Whether a text is told along its own dates, not from its publication day.

    A long one may speak of today too; a short one that never does tells of the past,
    if its bare names go on from where it is set.
    """
    if _leads_with_weekday(readings):
        return False
    far, near, close = _distances(readings, units.year_of(published.first))
    if far >= _MANY and far >= _PREPONDERANCE * near:
        return True
    if near and not _ends_today(readings):
        return False
    if _count_now(readings) > max(_FEW, far + close):
        return False
    goes_on = _goes_on(text, readings, units.year_of(published.first), cues)
    if goes_on is None:
        return not near and not close and far >= _FEW
    return goes_on


def _count_now(readings: Iterable[Reading]) -> int:
    """How often a text says "now", or "currently"."""
    return sum(
        isinstance(reading.expression, Reference)
        and reading.expression.value == "PRESENT_REF"
        for reading in readings
    )


def _ends_today(readings: Sequence[Reading]) -> bool:
    """Whether a text speaks of today with its last words alone: it is a hotel today."""
    seen_from_today = [
        reading for reading in readings if reading.expression.anchoring == DEICTIC
    ]
    return seen_from_today == [readings[-1]]


def _leads_with_weekday(readings: Iterable[Reading]) -> bool:
    """Whether a weekday comes before any day or month, as in news of who has died."""
    for reading in readings:
        if reading.begin > _LEAD:
            return False
        if is_weekly(reading.expression):
            return True
        if reading.expression.anchoring == ABSOLUTE:
            point = reading.expression.resolve(ANY_ANCHOR, EITHER)
            if point and units.SIZES[point.unit] < units.SIZES[units.YEAR]:
                return False
    return False


def _distances(readings: Sequence[Reading], year: int) -> tuple[int, int, int]:
    """How many dates are far from a year, lean on today, and are near that year."""
    far = near = close = 0
    for reading in readings:
        expression = reading.expression
        if expression.anchoring == DEICTIC:
            near += not is_ahead(expression)
        elif expression.anchoring == ABSOLUTE:
            point = expression.resolve(ANY_ANCHOR, EITHER)
            if point is not None:
                is_far = abs(units.year_of(point) - year) > _FAR_YEARS
                far, close = far + is_far, close + (not is_far)
        elif is_weekly(expression):
            close += 1
    return far, near, close


def _goes_on(
    text: str, readings: Sequence[Reading], now: int, cues: Cues
) -> bool | None:
    """Whether bare names go on from scenes of other years; None if there are none."""
    scene, goes_on = False, None
    setting: int | None = None  # where the time ends that a sentence is set in
    for reading in readings:
        expression = reading.expression
        if expression.anchoring == ABSOLUTE:
            point = expression.resolve(ANY_ANCHOR, EITHER)
            if point is None or units.year_of(point) >= now:
                continue
            if cues.openness(text, reading.begin)[0]:
                continue  # since which something goes on, up to now
            scene = scene or is_scene(text, reading, point, cues)
        if expression.anchoring in (ABSOLUTE, ANAPHORIC):
            setting = reading.end if _opens(text, reading, cues) else setting
        elif expression.anchoring == NAMED:
            is_set = setting and cues.sentences.is_one(text, setting, reading.begin)
            if not (scene or is_set) or is_weekly(expression):
                return False
            if cues.tense.is_to_come(text, reading.begin, reading.end):
                return False
            goes_on = True
    return goes_on


def is_scene(text: str, reading: Reading, point: Point, cues: Cues) -> bool:
    """Whether a date is where its sentence is set: not put in between, no mere year.

    The figures of the firm's September 2017 report set nothing there.
    """
    if isinstance(reading.expression, WellKnown):
        return False
    if cues.is_epithet(text, reading.begin, reading.end):
        return False
    before = text[max(0, reading.begin - _SENTENCE) : reading.begin]
    before = STOP.split(before)[-1]
    if "," in before and text[reading.end : reading.end + 1] in _CLOSING:
        return False
    if units.SIZES[point.unit] < units.SIZES[units.YEAR]:
        return True
    if point.unit != units.YEAR:
        return False
    return " " not in before.strip() or _opens(text, reading, cues)


def is_setting(text: str, reading: Reading, point: Point, cues: Cues) -> bool:
    """Whether it is the time that its sentence is set in."""
    expression = reading.expression
    if is_weekly(expression):
        return False
    if units.SIZES[point.unit] > units.SIZES[units.YEAR]:
        return False
    if expression.anchoring not in (ABSOLUTE, ANAPHORIC) and point.unit != units.YEAR:
        return False
    return _opens(text, reading, cues)


def _opens(text: str, reading: Reading, cues: Cues) -> bool:
    if isinstance(reading.expression, WellKnown):
        return False
    return cues.tense.opens(text, reading.begin)


_SENTENCE = 200  # characters before a date that are looked at
_CLOSING = (",", ")", "]")


def _is_prose(text: str, cues: Cues) -> bool:
    """Whether a short text is whole sentences, in which nobody speaks of themselves."""
    if not _PROSE.fullmatch(text):
        return False
    return cues.personal.search(_QUOTED.sub("", text)) is None
