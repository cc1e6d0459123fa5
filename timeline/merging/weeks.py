"""Which week *last Tuesday* is of, as others tell: re-dating across articles.

Said on a Friday it is the Tuesday of that week or of the one before. Where other
articles give the earlier day to an event of the same kind, told in like words, and none
the later, the earlier one is meant, in all that the expression dates.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain

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
from timeline.temporal.timex3 import Span

_WEEK = 7  # days

# The article of an expression, whether it stands in the title, and where.
_Words = tuple[str, bool, Span | None]


def settle_weeks(
    mentions: Sequence[EventMention], vectors: Mapping[str, Vector], sources: Sources
) -> list[EventMention]:
    """The mentions in their order; those whose week others tell are dated by them.

    ``vectors`` gives the terms of each sentence.
    """
    by_words: dict[_Words, list[EventMention]] = defaultdict(list)
    for one in mentions:
        if -_WEEK in days_to_alternatives(one):
            by_words[_words_of(one)].append(one)
    if not by_words:
        return list(mentions)
    days = {day_of(telling[0]) for telling in by_words.values()}
    days |= {day - timedelta(_WEEK) for day in days}
    sure = (
        one
        for one in mentions
        if is_day(one) and day_of(one) in days and _words_of(one) not in by_words
    )
    told = told_of(sure, day_of)
    earlier = {
        id(one)
        for telling in by_words.values()
        if _are_earlier(telling, told, vectors, sources)
        for one in telling
    }
    return [moved(one, -_WEEK) if id(one) in earlier else one for one in mentions]


def _words_of(mention: EventMention) -> _Words:
    """The expression that dates a mention, by where it stands."""
    span = None if mention.timex is None else mention.timex.span
    return mention.article_id, mention.in_title, span


def _are_earlier(
    mentions: Sequence[EventMention],
    told: Mapping[date, Told],
    vectors: Mapping[str, Vector],
    sources: Sources,
) -> bool:
    """Whether others put what one expression dates in the week before, none in this."""

    def told_on(day: date) -> Iterator[EventMention]:
        alike = (told_alike(one, told.get(day, {}), vectors) for one in mentions)
        return chain.from_iterable(alike)

    day = day_of(mentions[0])
    before = list(told_on(day - timedelta(_WEEK)))
    if sources.independent(before) < FEWEST_SOURCES:
        return False
    return next(told_on(day), None) is None
