"""Times told from another event: ``three days after the attack``."""

import re
from typing import NamedTuple

from timeline.mentions.clauses import clause_at, owners_of
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import BASE, TIME, TO, TOLD_VERBS, VERBS
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import Timex, TimexType
from timeline.temporal.units import WEEK, Point, holding, interval_of

_PERIOD = re.compile(r"^P(\d{1,4})([DWMY])$")
_UNITS = {
    "D": (1, Granularity.DAY),
    "W": (7, Granularity.WEEK),
    "M": (1, Granularity.MONTH),
    "Y": (12, Granularity.YEAR),
}
_DIRECTIONS = {"after": 1, "following": 1, "before": -1}
_OTHER_EVENT = frozenset('FIng"')
_HAS_VERB = re.compile(r"[RX]{0,3}[FBHAM]")
_PHRASE_REACH = 8  # tokens from the preposition to the event it names
_LAST_YEAR = 9998


class Offset(NamedTuple):
    """An expression that counts from another event, the one at token ``reference``."""

    timex: Timex
    direction: int
    reference: int


def offset_at(sentence: Sentence, i: int) -> Offset | None:
    """What counts the time of token ``i`` from another event; None if nothing does.

    The two events date each other: in ``died a week after the fall`` the fall was a
    week before the death. An infinitive has the time of the verb before it: ``a week
    after the fire had forced it to close``.
    """
    owner = owners_of(sentence)
    for j, timex in sentence.timexes:
        if timex.type is not TimexType.DURATION or not _PERIOD.match(timex.value):
            continue
        if sentence.lower[j - 1 : j] == ["for"]:
            continue  # how long it lasted: "was put off for a week after"
        i = _verb_over(sentence, i)
        after = j
        while sentence.tags[after : after + 1] == TIME:
            after += 1
        direction = _DIRECTIONS.get("".join(sentence.lower[after : after + 1]))
        reference = None if direction is None else _event_after(sentence, after + 1)
        if direction is None or reference is None:
            continue
        if reference == i:
            counted = _event_counted(sentence, j, after)
            if counted is not None:
                return Offset(timex, -direction, counted)
        elif owner[j] == owner[i]:
            between = sentence.tags[min(i, j) + 1 : max(i, j)]
            if _OTHER_EVENT.isdisjoint(between):
                return Offset(timex, direction, reference)
    return None


def _verb_over(sentence: Sentence, i: int) -> int:
    """The verb of the clause of an infinitive before it; ``i`` for any other token."""
    if sentence.tags[max(0, i - 1) : i] != TO or sentence.tags[i] != BASE:
        return i
    verbs = clause_at(sentence, i).verbs
    return next((verb for verb in reversed(verbs) if verb < i), i)


def _event_counted(sentence: Sentence, begin: int, after: int) -> int | None:
    """The verb that a period modifies: the one before, or after its comma."""
    for j in range(begin - 1, -1, -1):
        if sentence.tags[j] in TOLD_VERBS:
            return j
        if sentence.tags[j] in ";:":
            return None
    comma = sentence.tags.find(",", after)
    for j in range(comma + 1, len(sentence.tags)) if comma >= 0 else ():
        if sentence.tags[j] in TOLD_VERBS:
            return j
    return None


def _event_after(sentence: Sentence, begin: int) -> int | None:
    for j in range(begin, min(begin + _PHRASE_REACH, len(sentence.tags))):
        if sentence.tags[j] == TIME:
            continue  # the March 3 attack, in which March is no event
        if sentence.tags[j] in VERBS:
            return j
        if sentence.words[j].noun and not _HAS_VERB.match(sentence.tags, j + 1):
            return j
        if sentence.tags[j] in ",;:.":
            break
    return None


def shifted(offset: Offset, day: Interval) -> tuple[Interval, Granularity] | None:
    """The time that lies the offset from a known day; None off the calendar.

    Days give a day; months and years, of which nobody counts the days, the month or
    year in which the time falls, as do weeks that are only about so many.
    """
    period = _PERIOD.match(offset.timex.value)
    begin = day.begin
    if period is None or begin is None or day.begin_second is None:
        return None
    count = int(period[1]) * offset.direction
    size, granularity = _UNITS[period[2]]
    if period[2] in "DW":
        start = day.begin_second // DAY_SECONDS * DAY_SECONDS + (
            count * size * DAY_SECONDS
        )
        if period[2] == "W" and offset.timex.mod is not None:
            week = holding(start // DAY_SECONDS, WEEK)
            return interval_of(Point(WEEK, week)), Granularity.WEEK
        return Interval(start, start + DAY_SECONDS), Granularity.DAY
    year, month = divmod(begin.year * 12 + begin.month - 1 + count * size, 12)
    if not 1 <= year <= _LAST_YEAR:
        return None
    if granularity is Granularity.YEAR:
        first = begin.replace(year=year, month=1, day=1)
        return Interval.between(first, first.replace(year=year + 1)), granularity
    first = begin.replace(year=year, month=month + 1, day=1)
    last = first.replace(year=year + month // 11, month=(month + 1) % 12 + 1)
    return Interval.between(first, last), granularity
