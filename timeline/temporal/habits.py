"""Days and hours that come again without a word that says so, as something is open.

"Open Monday to Friday from 9am to 5pm" tells of every week.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import Named, Recurring, This
from timeline.temporal.meanings import sets
from timeline.temporal.reading import Reading
from timeline.temporal.repeating import Clock, Field

# How the value of a set of days begins, and that of one of hours.
_DAYS, _HOUR = ("P1D", "XXXX-WXX-"), "XXXX-XX-XXT"
_OPEN = (Named, This)  # what weekdays and times of the clock are


def with_habits(text: str, readings: Sequence[Reading], cues: Cues) -> list[Reading]:
    """The readings of a text, with those that come again as sets."""
    found = list(readings)
    for at, reading in enumerate(readings):
        if not isinstance(reading.expression, _OPEN):
            continue
        if days := _open_days(text, readings, at, cues):
            found[at : at + 2] = map(_again, readings[at : at + 2], days)
        elif at and _are_hours(text, found[at - 1], reading, cues):
            found[at] = _again(reading, _clock(reading))
    return found


def _open_days(
    text: str, readings: Sequence[Reading], at: int, cues: Cues
) -> tuple[Field, Field] | None:
    """The ends of a range of weekdays that are told of as open, or with their hours."""
    first = _weekday(readings[at])
    if first is None or at + 1 == len(readings):
        return None
    begin, end = readings[at], readings[at + 1]
    last = _weekday(end)
    if last is None or not sets.is_most_of_week(first, last):
        return None
    if not cues.is_range(text, begin.begin, begin.end, end.begin):
        return None
    if cues.is_open(text, begin.begin):
        return first, last
    hours = readings[at + 2 : at + 3]
    if not hours or _clock(hours[0]) is None:
        return None
    follow = cues.hours.fullmatch(text, end.end, hours[0].begin)
    return (first, last) if follow else None


def _are_hours(text: str, before: Reading, clock: Reading, cues: Cues) -> bool:
    """Whether a time of the clock is of days that come again, or ends such hours."""
    if not isinstance(before.expression, Recurring) or _clock(clock) is None:
        return False
    value = before.expression.value
    if value.startswith(_HOUR):
        return cues.is_range(text, before.begin, before.end, clock.begin)
    if not value.startswith(_DAYS):
        return False
    return cues.hours.fullmatch(text, before.end, clock.begin) is not None


def _weekday(reading: Reading) -> Field | None:
    """The weekday that is named by itself; None for other expressions."""
    expression = reading.expression
    if not isinstance(expression, Named) or not isinstance(expression.what, Field):
        return None
    is_one = (expression.what.unit, expression.what.cycle) == (units.DAY, units.WEEK)
    return expression.what if is_one else None


def _clock(reading: Reading) -> Clock | None:
    """The time of the clock that is told by itself; None for other expressions."""
    expression = reading.expression
    if not isinstance(expression, This) or not isinstance(expression.what, Clock):
        return None
    return expression.what


def _again(reading: Reading, what: Field | Clock | None) -> Reading:
    """The same as what comes again."""
    assert what is not None
    return replace(reading, expression=sets.every(what, None))
