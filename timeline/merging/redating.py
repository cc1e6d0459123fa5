"""What an article leaves open of its days and others tell: what re-dating shares."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from timeline.merging.terms import Vector, cosine
from timeline.merging.triggers import trigger_families
from timeline.records import EventMention, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

FEWEST_SOURCES = 2  # that tell the day
_LAST_DAY = date.max.toordinal()
_LIKENESS = 0.2  # of two sentences that may tell one event

Told = dict[str, list[EventMention]]
"""What is told of one time, by the family of its trigger."""
_Time = TypeVar("_Time", date, tuple[int, int])


def is_day(mention: EventMention) -> bool:
    """Whether a mention states a day of the years 1 to 9999, or a time of one."""
    stated = mention.time_source is TimeSource.STATED
    return stated and _ordinal_of(mention) is not None


def _ordinal_of(mention: EventMention) -> int | None:
    """The ordinal of its day; None where it has none of the years 1 to 9999."""
    interval, unit = mention.interval, mention.granularity
    if interval is None or interval.begin_second is None or unit is None:
        return None
    if unit.rank > Granularity.DAY.rank:
        return None
    day = interval.begin_second // DAY_SECONDS
    return day if 1 <= day <= _LAST_DAY else None


def day_of(mention: EventMention) -> date:
    """The first day of its time."""
    assert mention.interval is not None
    assert mention.interval.begin_second is not None
    return date.fromordinal(mention.interval.begin_second // DAY_SECONDS)


def days_to_alternatives(mention: EventMention) -> list[int]:
    """How many days each other reading of its expression lies from a mention's day.

    Empty where it has no day, or another than its expression.
    """
    timex = mention.timex
    if timex is None or not timex.alternatives:
        return []
    day = _ordinal_of(mention)
    if day is None or mention.interval != timex.interval:
        return []
    begins = [
        other.interval.begin_second for other in timex.alternatives if other.interval
    ]
    return [begin // DAY_SECONDS - day for begin in begins if begin is not None]


def told_of(
    mentions: Iterable[EventMention], time_of: Callable[[EventMention], _Time]
) -> dict[_Time, Told]:
    """What these mentions tell of each time, each by all kinds of event it may tell."""
    told: dict[_Time, Told] = defaultdict(lambda: defaultdict(list))
    for mention in mentions:
        for family in trigger_families(mention):
            told[time_of(mention)][family].append(mention)
    return told


def told_alike(
    mention: EventMention, told: Told, vectors: Mapping[str, Vector]
) -> Iterator[EventMention]:
    """Those that tell of an event of the same kind in like words, some twice."""
    text = vectors[mention.text]
    for family in trigger_families(mention):
        for other in told.get(family, ()):
            if cosine(text, vectors[other.text]) >= _LIKENESS:
                yield other


def moved(mention: EventMention, days: int) -> EventMention:
    """The mention so many days later, as other articles tell its time."""
    interval, shift = mention.interval, days * DAY_SECONDS
    assert interval is not None and interval.begin_second is not None
    end = interval.end_second
    return replace(
        mention,
        interval=Interval(
            interval.begin_second + shift, None if end is None else end + shift
        ),
        time_source=TimeSource.REDATED,
    )
