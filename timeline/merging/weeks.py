"""Which week *last Tuesday* is of, as others tell: re-dating across articles.

Said on a Friday it is the Tuesday of that week or of the one before. Where other
articles give the earlier day to an event of the same kind, told in like words, and none
the later, the earlier one is meant.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from timeline.merging.redating import (
    FEWEST_SOURCES,
    Told,
    day_of,
    days_to_alternatives,
    is_day,
    moved,
    told_alike,
    told_of,
)
from timeline.merging.terms import Vector
from timeline.merging.votes import Sources
from timeline.records import EventMention

_WEEK = 7  # days


def settle_weeks(
    mentions: Sequence[EventMention], vectors: Mapping[str, Vector], sources: Sources
) -> list[EventMention]:
    """The mentions in their order; those whose week others tell are dated by them.

    ``vectors`` gives the terms of each sentence.
    """
    either = {
        at for at, one in enumerate(mentions) if -_WEEK in days_to_alternatives(one)
    }
    if not either:
        return list(mentions)
    sure = (one for at, one in enumerate(mentions) if at not in either and is_day(one))
    told = told_of(sure, day_of)
    return [
        moved(one, -_WEEK)
        if at in either and _is_earlier(one, told, vectors, sources)
        else one
        for at, one in enumerate(mentions)
    ]


def _is_earlier(
    mention: EventMention,
    told: Mapping[date, Told],
    vectors: Mapping[str, Vector],
    sources: Sources,
) -> bool:
    """Whether others put the event in the week before, and none in this one."""
    day = day_of(mention)
    if any(told_alike(mention, told.get(day, {}), vectors)):
        return False
    before = told.get(day - timedelta(_WEEK), {})
    alike = list(told_alike(mention, before, vectors))
    return sources.independent(alike) >= FEWEST_SOURCES
