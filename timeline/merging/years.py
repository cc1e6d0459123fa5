"""Years that an article leaves out and others tell: re-dating across articles.

A trial reported in April tells what was done "on 14 February", of the year before; the
nearest 14 February is that of its own year. Where other articles give the day with its
year to an event of the same kind, told in like words, that is the day meant, and so it
is of the other days that the article tells near it.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
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
from timeline.records import EventMention, Status

_YEAR_DAYS = (365, 366)
_NEAR_DAYS = 31  # around a day of another year, of which an article tells more

_MonthDay = tuple[int, int]


def settle_years(
    mentions: Sequence[EventMention], vectors: Mapping[str, Vector], sources: Sources
) -> list[EventMention]:
    """The mentions in their order; those whose year others tell are dated by them.

    ``vectors`` gives the terms of each sentence.
    """
    bare = [position for position, one in enumerate(mentions) if _lacks_year(one)]
    told = _told_with_year(mentions, {_month_day(mentions[at]) for at in bare})
    telling = [at for at in bare if _month_day(mentions[at]) in told]
    if not telling:
        return list(mentions)
    years: dict[int, int] = {}
    settled: dict[str, list[tuple[date, int]]] = defaultdict(list)
    for at in telling:
        one = mentions[at]
        year = _year_of(one, told[_month_day(one)], vectors, sources)
        if year is not None:
            years[at] = day_of(one).year - year
            settled[one.article_id].append((day_of(one), years[at]))
    for at in bare:
        one = mentions[at]
        if at not in years and _is_over(one):
            years[at] = _years_of_near(day_of(one), settled[one.article_id])
    return [_put_back(one, years.get(at, 0)) for at, one in enumerate(mentions)]


def _years_of_near(day: date, settled: Iterable[tuple[date, int]]) -> int:
    """How many years earlier the nearest day of an article is, if one is near."""
    distance, years = min(
        ((abs(other - day), years) for other, years in settled),
        default=(timedelta.max, 0),
    )
    return years if distance <= timedelta(_NEAR_DAYS) else 0


def _is_over(mention: EventMention) -> bool:
    """Whether a mention tells what has happened by the day of its report."""
    published = mention.published
    past = published is None or day_of(mention) <= published.date()
    return past and mention.status is Status.HAPPENED


def _year_of(
    mention: EventMention,
    told: Told,
    vectors: Mapping[str, Vector],
    sources: Sources,
) -> int | None:
    """The earlier year in which others put the event, if no other fits as well."""
    alike: dict[int, list[EventMention]] = defaultdict(list)
    for other in told_alike(mention, told, vectors):
        alike[day_of(other).year].append(other)
    if day_of(mention).year in alike:
        return None
    earlier = [
        year
        for year, saying in alike.items()
        if year < day_of(mention).year and sources.independent(saying) >= FEWEST_SOURCES
    ]
    return max(earlier, default=None)


def _put_back(mention: EventMention, years: int) -> EventMention:
    """The mention so many years earlier, as it is where that has no such day."""
    if not years:
        return mention
    day = day_of(mention)
    try:
        earlier = day.replace(year=day.year - years)
    except ValueError:
        return mention
    return moved(mention, (earlier - day).days)


def _told_with_year(
    mentions: Iterable[EventMention], days: Container[_MonthDay]
) -> dict[_MonthDay, Told]:
    """What is told of days of the year by expressions that name the year too."""
    with_year = (
        one
        for one in mentions
        if one.timex is not None and one.timex.anchor is None and is_day(one)
    )
    return told_of((one for one in with_year if _month_day(one) in days), _month_day)


def _lacks_year(mention: EventMention) -> bool:
    """Whether a day is told by its month alone, whose year publication decided."""
    anchor = mention.timex.anchor if mention.timex is not None else None
    if anchor is None or anchor.kind != "published":
        return False
    return any(abs(days) in _YEAR_DAYS for days in days_to_alternatives(mention))


def _month_day(mention: EventMention) -> _MonthDay:
    day = day_of(mention)
    return day.month, day.day
