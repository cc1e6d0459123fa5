"""The days around which the articles stand that use the words of another."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from timeline.reading.clues import sentence_span
from timeline.reading.languages import CUES
from timeline.records import Article, PublicationDoubt
from timeline.temporal import LANGUAGES, find_timexes
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span, Timex

DAYS = 30  # of a gathering: in them most of what is told of an event is told
NEAR = 21  # days to either side in which an article would have company
_MARGIN = 15  # days to either side of a gathering, in which others of it may appear
_LONGEST_LOOK = 400 * 86_400  # seconds; "last year" looks back, "the 1990s" do not


@dataclass(frozen=True, slots=True)
class Gathering:
    """Thirty days of which an article's neighbours are: how many, and how alike."""

    first: int
    count: int
    likeness: float
    share: float

    @property
    def last(self) -> int:
        """Its last day, as an ordinal."""
        return self.first + DAYS

    @property
    def interval(self) -> Interval:
        """From two weeks before the first day to two weeks after the last."""
        begin = datetime.fromordinal(self.first - _MARGIN)
        return Interval.between(begin, begin + timedelta(days=DAYS + 1 + 2 * _MARGIN))


def dates_itself(article: Article, gathering: Gathering, day: int) -> bool:
    """Whether an article speaks of the days of a gathering as long before.

    Or tells by its name the month of days near its own: "the trial opened on 9
    October", where the accident of the other articles was in May.
    """
    if article.language not in LANGUAGES:
        return False
    months = CUES[article.language].months.keys() if article.language in CUES else ()
    for timex in find_timexes(article.text, article.published, article.language):
        interval = timex.interval
        if interval is None or interval.begin is None or interval.end is None:
            continue
        first, end = interval.begin.toordinal(), interval.end.toordinal()
        short = (interval.seconds or 0) <= _LONGEST_LOOK
        touches = first <= gathering.last + 10 and end >= gathering.first - 10
        if short and touches and first <= day:
            return True
        if first <= day + NEAR and end >= day - NEAR and _names(timex, months):
            return True
    return False


def _names(timex: Timex, months: Collection[str]) -> bool:
    """Whether an expression of a day or a month names one of these months."""
    unit = timex.granularity
    named = any(word in months for word in timex.text.split())
    return named and unit is not None and unit.rank <= Granularity.MONTH.rank


def doubted(
    article: Article, gathering: Gathering, words: Mapping[str, int]
) -> Article:
    """The article, untrusted, with the days of a gathering as its estimate.

    ``words`` are its own, with how many neighbours of the gathering use each.
    """
    span = _telling_sentence(article, words)
    first, last = date.fromordinal(gathering.first), date.fromordinal(gathering.last)
    detail = f"tells what {gathering.count} other articles told from {first} to {last}"
    doubt = PublicationDoubt(
        "collection", detail, span, article.text[span.begin : span.end]
    )
    publication = replace(
        article.publication,
        trusted=False,
        estimate=gathering.interval,
        doubts=(*article.publication.doubts, doubt),
    )
    warning = f"publication on {article.published:%Y-%m-%d} is doubtful, as it {detail}"
    return replace(
        article, publication=publication, warnings=(*article.warnings, warning)
    )


def _telling_sentence(article: Article, words: Mapping[str, int]) -> Span:
    """The first of the article's sentences that holds most of the shared words."""
    cues = CUES.get(article.language, CUES["en"])
    best, most, place = Span(0, 0), -1, 0
    while place < len(article.text):
        span = sentence_span(article.text, Span(place, place), cues)
        said = article.text[span.begin : span.end].casefold()
        shared = sum(count for word, count in words.items() if word in said)
        if shared > most and said.strip():
            best, most = span, shared
        place = max(span.end, place) + 1
    return best
