"""The publication date of an article held against what its text says."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.reading.clue import CERTAIN, Clue
from timeline.reading.clues import find_clues, sentence_span
from timeline.reading.elapsed import find_elapsed
from timeline.reading.estimate import estimate_publication
from timeline.reading.evidence import TRUSTED, judge
from timeline.reading.languages import CUES
from timeline.reading.languages.cues import Cues
from timeline.records import (
    Article,
    Publication,
    PublicationDoubt,
    PublicationEvidence,
)
from timeline.temporal.timex3 import Timex

# Dates in a text that reach further past publication than any mover of dates are
# slips of the keyboard, clock times and science fiction.
_FUTURE_YEARS = 4
_SHOWN = 120  # characters of a sentence in a warning


def check_publication(article: Article, timexes: Sequence[Timex]) -> Article:
    """The article with its publication date held against its own words.

    ``timexes`` are those of its text, resolved or not. A date that the text
    contradicts is no longer trusted, and its doubts name the sentences; if other
    evidence fits the text, that dates the article instead. Where no date is trusted,
    the interval is estimated in which the article can have appeared. An article that
    was checked before stays as it is.
    """
    if article.publication.doubts or article.publication.estimate is not None:
        return article
    cues = CUES.get(article.language)
    clues: list[Clue] = []
    if cues is not None:
        clues += find_clues(article.text, timexes, cues)
        clues += find_elapsed(article.text, timexes, cues)
    publication = article.publication
    supposed = _supposed(publication)
    doubts: tuple[PublicationDoubt, ...] = ()
    if supposed is not None and cues is not None:
        against = _contradicting(clues, supposed)
        doubts = tuple(_doubt(article.text, one, supposed[0], cues) for one in against)
    if doubts:
        publication = _without(publication, clues, doubts)
    if not publication.trusted:
        publication = replace(
            publication, estimate=estimate_publication(publication, clues)
        )
    if publication == article.publication:
        return article
    return replace(
        article,
        publication=publication,
        warnings=(*article.warnings, *_warnings(supposed, doubts)),
    )


def _supposed(publication: Publication) -> tuple[date, date] | None:
    """The first and last day that the article is said to have appeared on.

    Without a date to trust it is the weak candidate that weighs most, so that what
    contradicts a header's clock is told as well.
    """
    if publication.published is not None:
        matching = [
            one
            for one in publication.evidence
            if one.interval.begin == publication.published
        ]
        interval = matching[0].interval if matching else None
        day = publication.published.date()
        return (day, day) if interval is None else _days(matching[0])
    weak = [one for one in publication.evidence if _is_of_days(one)]
    if not weak:
        return None
    return _days(max(weak, key=lambda one: (one.weight, -_begin(one).toordinal())))


def _is_of_days(one: PublicationEvidence) -> bool:
    seconds = one.interval.seconds
    return seconds is not None and seconds <= 31 * 86_400


def _begin(one: PublicationEvidence) -> date:
    assert one.interval.begin is not None  # evidence is of whole units
    return one.interval.begin.date()


def _days(one: PublicationEvidence) -> tuple[date, date]:
    assert one.interval.end is not None  # evidence is of whole units
    return _begin(one), (one.interval.end - timedelta(seconds=1)).date()


def _contradicting(clues: Iterable[Clue], supposed: tuple[date, date]) -> list[Clue]:
    """The clues that no supposed day fits, if together they are certain enough."""
    found = [
        clue
        for clue in clues
        if not any(clue.allows(day) for day in supposed)
        and not _is_slip(clue, supposed[1])
    ]
    said = {(c.reason, c.year, c.month, c.day): c.weight for c in found}
    return found if sum(said.values()) >= CERTAIN else []


def _is_slip(clue: Clue, supposed: date) -> bool:
    """Whether a day told as past lies too far ahead for a date that was moved."""
    year = clue.year if clue.reason == "later" else None
    return year is not None and year > supposed.year + _FUTURE_YEARS


def _doubt(text: str, clue: Clue, supposed: date, cues: Cues) -> PublicationDoubt:
    span = sentence_span(text, clue.span, cues)
    return PublicationDoubt(
        reason=clue.reason,
        detail=clue.contradicts(supposed),
        span=span,
        text=text[span.begin : span.end],
    )


def _without(
    publication: Publication,
    clues: Sequence[Clue],
    doubts: tuple[PublicationDoubt, ...],
) -> Publication:
    """The publication under doubt: redated by other evidence, or no longer trusted."""
    fitting = [
        one
        for one in publication.evidence
        if _is_of_days(one) and not _contradicting(clues, _days(one))
    ]
    other = judge(fitting)
    dated = publication.published is not None and other.published is not None
    if dated and other.published != publication.published:
        weight = max(one.weight for one in fitting if one.kind == other.source)
        if weight >= TRUSTED:
            return replace(
                publication,
                published=other.published,
                granularity=other.granularity,
                source=other.source,
                trusted=True,
                doubts=doubts,
            )
    return replace(publication, trusted=False, doubts=doubts)


def _warnings(
    supposed: tuple[date, date] | None, doubts: Iterable[PublicationDoubt]
) -> tuple[str, ...]:
    if supposed is None:
        return ()
    return tuple(
        f"publication on {supposed[0]} is doubtful, as the text {doubt.detail}: "
        f"{_shorten(doubt.text)!r}"
        for doubt in doubts
    )


def _shorten(sentence: str) -> str:
    words = " ".join(sentence.split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
