"""Candidates for the publication date: their kinds, their weights, the verdict."""

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from timeline.reading.date_reading import DateReading
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
# What the article itself spells, not the program that saved it.
_SPELLED = frozenset((Kind.BYLINE, Kind.DATELINE, Kind.URL))


# Two candidates this close say the same: zones and nights at the desk lie between.
_SAME = timedelta(days=1)
# Beyond this two dates of one article cannot both be right.
_CONFLICT = timedelta(days=3)
# And beyond this it matters to all that the article tells.
_DISPUTE = timedelta(days=30)


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
    publication = Publication(
        published=best.interval.begin,
        granularity=granularity_of(best.interval),
        source=best.kind,
        trusted=True,
        evidence=kept,
    )
    return replace(publication, trusted=not _disputed(publication))


_LONGEST_OF_UNITS = (
    (1, Granularity.SECOND),
    (60, Granularity.MINUTE),
    (DAY_SECONDS, Granularity.DAY),
    (31 * DAY_SECONDS, Granularity.MONTH),
)


def granularity_of(interval: Interval) -> Granularity:
    """The unit in which an interval of evidence is known, by its length."""
    seconds = interval.seconds or 0
    for longest, unit in _LONGEST_OF_UNITS:
        if seconds <= longest:
            return unit
    return Granularity.YEAR


def conflicts(publication: Publication) -> tuple[str, ...]:
    """A sentence for each strong candidate that names days far from the chosen one."""
    day = publication.published
    return tuple(
        f"published {day:%Y-%m-%d} by its {publication.source}, but its {one.kind} "
        f"says {one.interval.begin:%Y-%m-%d}"
        for one in _conflicting(publication, _CONFLICT)
    )


def _disputed(publication: Publication) -> bool:
    """Whether strong evidence contradicts a date that the caller did not give, and
    that no more kinds of evidence agree on than on the other.
    """
    if publication.source == Kind.CALLER.value or publication.published is None:
        return False
    kept = publication.evidence
    agreeing = _agreeing(publication.published, kept)
    return any(
        one.interval.begin and len(_agreeing(one.interval.begin, kept)) >= len(agreeing)
        for one in _conflicting(publication, _DISPUTE)
    )


def _conflicting(publication: Publication, gap: timedelta) -> list[PublicationEvidence]:
    """The strong candidates that lie further than a gap from the chosen date."""
    day = publication.published
    return [
        one
        for one in publication.evidence
        if day is not None
        and one.weight >= TRUSTED
        and _distance(one.interval, day) > gap
    ]


def is_spelled_out(publication: Publication) -> bool:
    """Whether an article's own dateline, byline or address names its day as well."""
    day = publication.published
    if day is None:
        return False
    return not _SPELLED.isdisjoint(_agreeing(day, publication.evidence))


def _can_anchor(one: PublicationEvidence) -> bool:
    unit = granularity_of(one.interval)
    return one.interval.begin is not None and unit is not Granularity.YEAR


def _support(
    one: PublicationEvidence, evidence: tuple[PublicationEvidence, ...]
) -> float:
    """How likely a candidate is, with the kinds of evidence that agree with it."""
    agreeing = {one.kind: one.weight}
    if one.interval.begin is not None:
        agreeing = _agreeing(one.interval.begin, evidence) | agreeing
    return 1 - math.prod(1 - weight for _, weight in sorted(agreeing.items()))


def _agreeing(
    day: datetime, evidence: Iterable[PublicationEvidence]
) -> dict[str, float]:
    """Kind to the highest weight of the evidence that names a day, or a month of it."""
    agreeing: dict[str, float] = {}
    for one in evidence:
        if _can_anchor(one) and _distance(one.interval, day) <= _SAME:
            agreeing[one.kind] = max(agreeing.get(one.kind, 0.0), one.weight)
    return agreeing


def _preference(one: PublicationEvidence) -> tuple[float, int, int]:
    """Between equals: the weightier kind, the finer unit, the earlier day."""
    return one.weight, -(one.interval.seconds or 0), -(one.interval.begin_second or 0)


def _distance(interval: Interval, moment: datetime) -> timedelta:
    """How far the day of a moment lies outside an interval; zero inside."""
    begin, end = interval.begin_second, interval.end_second
    if begin is None or end is None:
        return timedelta.max
    day = moment.toordinal() * DAY_SECONDS
    if day >= end:
        return timedelta(seconds=day - end + DAY_SECONDS)
    first = begin - begin % DAY_SECONDS
    return timedelta(seconds=max(first - day, 0))
