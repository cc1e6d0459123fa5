"""Candidates for the publication date: their kinds, their weights, the verdict."""

import math
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from timeline.reading.dates import DateReading
from timeline.records import Publication, PublicationEvidence
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval


class Kind(StrEnum):
    """Where a candidate for the publication date stood; a closed set."""

    CALLER = "caller"  # said by whoever reads the article
    METADATA = "metadata"  # a column of the input, a meta element of a page
    JSON_LD = "json_ld"  # the schema.org data of a page
    TIME_ELEMENT = "time_element"  # <time> in a page
    BYLINE = "byline"  # a line of its own at the top, or one that says "published"
    DATELINE = "dateline"  # "KYIV, Oct. 15 —" before the first sentence
    URL = "url"  # /2024/10/16/ in the address
    HEADER_CLOCK = "header_clock"  # the day of the visit, above the page's own title
    FOOTER_YEAR = "footer_year"  # "© 2024" below it
    FILE_DATE = "file_date"  # when the article was saved


# How often a candidate of a kind is the day of publication, from 0 to 1, where pages
# and feeds had a date to compare with. What is below TRUSTED never dates an article
# on its own.
WEIGHTS = {
    Kind.JSON_LD: 0.95,
    Kind.METADATA: 0.9,
    Kind.CALLER: 0.85,
    Kind.BYLINE: 0.85,
    Kind.TIME_ELEMENT: 0.8,
    Kind.URL: 0.75,
    Kind.DATELINE: 0.7,
    Kind.HEADER_CLOCK: 0.2,
    Kind.FILE_DATE: 0.1,
    Kind.FOOTER_YEAR: 0.1,
}
TRUSTED = 0.5


# Two candidates this close say the same: zones and nights at the desk lie between.
_SAME = timedelta(days=1)
# Beyond this two dates of one article cannot both be right.
_CONFLICT = timedelta(days=3)


def candidate(
    kind: Kind, text: str, reading: DateReading, weight: float | None = None
) -> tuple[PublicationEvidence, ...]:
    """The evidence of a reading; two, of half the weight, of one with two readings."""
    weight = WEIGHTS[kind] if weight is None else weight
    if reading.other is None:
        return (PublicationEvidence(kind.value, text, reading.interval, weight),)
    other = DateReading(reading.other, reading.granularity)
    return tuple(
        PublicationEvidence(kind.value, text, each.interval, weight / 2)
        for each in (reading, other)
    )


def judge(evidence: Iterable[PublicationEvidence]) -> Publication:
    """The publication that the evidence supports best; without a date if none does.

    Candidates that name the same day support each other. One that only day, clock of
    a visit, year of a footer or day of saving speak for is kept as evidence alone.
    """
    kept = tuple(dict.fromkeys(evidence))
    supported = [(_support(one, kept), one) for one in kept if _can_anchor(one)]
    if not supported:
        return Publication(evidence=kept)
    support, best = max(supported, key=lambda pair: (*pair[:1], *_preference(pair[1])))
    if support < TRUSTED:
        return Publication(evidence=kept)
    return Publication(
        published=best.interval.begin,
        granularity=granularity_of(best.interval),
        source=best.kind,
        trusted=True,
        evidence=kept,
    )


def granularity_of(interval: Interval) -> Granularity:
    """The unit in which an interval of evidence is known, by its length."""
    seconds = interval.seconds or 0
    limits = (
        (1, Granularity.SECOND),
        (60, Granularity.MINUTE),
        (DAY_SECONDS, Granularity.DAY),
        (31 * DAY_SECONDS, Granularity.MONTH),
    )
    return next((unit for limit, unit in limits if seconds <= limit), Granularity.YEAR)


def conflicts(publication: Publication) -> tuple[str, ...]:
    """A sentence for each strong candidate that names days far from the chosen one."""
    day = publication.published
    if day is None:
        return ()
    return tuple(
        f"published {day:%Y-%m-%d} by its {publication.source}, but its {one.kind} "
        f"says {one.interval.begin:%Y-%m-%d}"
        for one in publication.evidence
        if one.weight >= TRUSTED and _distance(one.interval, day) > _CONFLICT
    )


def _can_anchor(one: PublicationEvidence) -> bool:
    unit = granularity_of(one.interval)
    return one.interval.begin is not None and unit is not Granularity.YEAR


def _support(
    one: PublicationEvidence, evidence: tuple[PublicationEvidence, ...]
) -> float:
    """How likely a candidate is, with the kinds of evidence that agree with it."""
    day = one.interval.begin
    agreeing = {one.kind: one.weight}
    for other in evidence:
        near = day is not None and _distance(other.interval, day) <= _SAME
        if near and _can_anchor(other) and other.kind != one.kind:
            agreeing[other.kind] = max(agreeing.get(other.kind, 0.0), other.weight)
    return 1 - math.prod(1 - weight for _, weight in sorted(agreeing.items()))


def _preference(one: PublicationEvidence) -> tuple[float, int, int]:
    """Between equals: the weightier kind, the finer unit, the earlier day."""
    return one.weight, -(one.interval.seconds or 0), -(one.interval.begin_second or 0)


def _distance(interval: Interval, moment: datetime) -> timedelta:
    """How far the day of a moment lies outside an interval; zero inside."""
    if interval.begin is None or interval.end is None:
        return timedelta.max
    day = datetime(moment.year, moment.month, moment.day)
    if day >= interval.end:
        return day - interval.end + timedelta(days=1)
    first = datetime(interval.begin.year, interval.begin.month, interval.begin.day)
    return max(first - day, timedelta(0))
