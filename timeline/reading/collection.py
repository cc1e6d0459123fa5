"""Publication dates held against those of other articles that tell the same."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from timeline.reading.clues import sentence_span
from timeline.reading.evidence import is_spelled_out
from timeline.reading.languages import CUES
from timeline.reading.neighbours import (
    Counts,
    Topic,
    Vector,
    neighbours,
    vectors,
    word_counts,
)
from timeline.records import Article, PublicationDoubt
from timeline.settings import Settings
from timeline.temporal import LANGUAGES, find_timexes
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span, Timex

_WINDOW = 30  # days in which most of what is told of an event is told
_NEAR = 21  # days to either side in which an article would have company
_FAR = 45  # days beyond which it is not the same news any more
# How many neighbours, of twenty, must stand together, how many times more alike than
# those near the article's own date, and how many times fewer articles must be near
# it than in their window. Measured on collections of one event and of many.
_COMPANY, _OUTWEIGH = 3, 3.0
_ONE_EVENT, _ISOLATED = 1 / 3, 8  # a collection a third of which is of one month
_AGREED, _LONELY = 0.5, 4  # neighbours that agree, in a collection of many events
# And how many of the window's own articles must fit its topic worse, in each.
_FITS_ONE, _FITS_MANY = 0.1, 0.5
# Four neighbours with this share of the likeness date an article, with two weeks to
# either side: right for 95 of 100 articles of collections whose dates are known.
_ESTIMATED, _MARGIN = 0.6, 15
_LONGEST_LOOK = 400 * 86_400  # seconds; "last year" looks back, "the 1990s" do not


@dataclass(frozen=True, slots=True)
class _Window:
    """Thirty days of which an article's neighbours are: how many, and how alike."""

    first: int
    count: int
    likeness: float
    share: float

    @property
    def last(self) -> int:
        return self.first + _WINDOW

    @property
    def interval(self) -> Interval:
        """From two weeks before the first day to two weeks after the last."""
        begin = datetime.fromordinal(self.first - _MARGIN)
        return Interval.between(
            begin, begin + timedelta(days=_WINDOW + 1 + 2 * _MARGIN)
        )


def check_collection(articles: Sequence[Article], settings: Settings) -> list[Article]:
    """The articles, their dates held against each other's; in the order given.

    An article that stands alone in time while those which use its words stand
    together elsewhere is no longer trusted, unless it spells its day itself, names
    the month or looks back on their days; one without a date gets theirs as an
    estimate. Collections above the settings' size are returned as they are. The result
    does not depend on the order.
    """
    if len(articles) > settings.max_compared_articles:
        return list(articles)
    order = sorted(range(len(articles)), key=lambda place: articles[place].id)
    compared = _Collection([articles[place] for place in order])
    checked = dict(zip(order, compared.check(), strict=True))
    return [checked[place] for place in range(len(articles))]


class _Collection:
    """Articles with their days and words, to be compared with each other."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._days: dict[int, int] = {
            place: article.publication.published.toordinal()
            for place, article in enumerate(articles)
            if article.publication.published is not None
            and article.publication.trusted
            and _is_of_a_day(article)
        }
        self._sorted = sorted(self._days.values())
        self._most = max(
            (self._count(day, day + _WINDOW) for day in self._sorted), default=0
        )
        self._words: Sequence[Counts] = ()
        self._vectors: Sequence[Vector] = ()
        self._topics: dict[int, Topic] = {}

    def check(self) -> list[Article]:
        """The articles in their order, those redated or doubted replaced."""
        lonely = [
            place
            for place, day in self._days.items()
            if self._count(day - _NEAR, day + _NEAR) * _LONELY < self._most
        ]
        undated = [
            place
            for place, article in enumerate(self._articles)
            if not article.publication.trusted
        ]
        if len(self._days) <= _COMPANY or not (lonely or undated):
            return list(self._articles)
        self._words = [word_counts(article.text) for article in self._articles]
        self._vectors = vectors(self._words)
        found = neighbours(self._vectors, {*lonely, *undated}, self._days.keys())
        checked = list(self._articles)
        for place in lonely:
            checked[place] = self._doubt(place, found[place])
        for place in undated:
            checked[place] = self._estimate(place, found[place])
        return checked

    def _count(self, first: int, last: int) -> int:
        """How many articles appeared from one day to another."""
        return bisect_right(self._sorted, last) - bisect_left(self._sorted, first)

    def _doubt(self, place: int, near: Sequence[tuple[int, float]]) -> Article:
        article, day = self._articles[place], self._days[place]
        if is_spelled_out(article.publication):
            return article
        window = self._window(near, day)
        if window is None or not self._outweighs(window, near, day):
            return article
        if not self._fits(place, window, day) or _dates_itself(article, window, day):
            return article
        words = self._shared_words(place, near, window)
        return _doubted(article, window, words)

    def _outweighs(
        self, window: _Window, near: Sequence[tuple[int, float]], day: int
    ) -> bool:
        """Whether a window speaks louder for an article than its own date does."""
        own = sum(like for other, like in near if abs(self._days[other] - day) <= _NEAR)
        if window.count < _COMPANY or window.likeness <= _OUTWEIGH * own:
            return False
        company = self._count(day - _NEAR, day + _NEAR)
        gathered = self._count(window.first, window.last)
        return self._is_outside_the_one_event(day) or (
            window.share > _AGREED and company * _LONELY < gathered
        )

    def _is_outside_the_one_event(self, day: int) -> bool:
        """Whether a day has few articles, in a collection that tells of one month."""
        company = self._count(day - _NEAR, day + _NEAR)
        one_event = self._most >= _ONE_EVENT * len(self._sorted)
        return one_event and company * _ISOLATED < self._most

    def _fits(self, place: int, window: _Window, day: int) -> bool:
        """Whether an article could be one of those that appeared in a window."""
        if window.first not in self._topics:
            inside = [
                self._words[member]
                for member, other in sorted(self._days.items())
                if window.first <= other <= window.last
            ]
            self._topics[window.first] = Topic(inside)
        one = self._is_outside_the_one_event(day)
        least = _FITS_ONE if one else _FITS_MANY
        return self._topics[window.first].rank(self._words[place]) >= least

    def _window(
        self, near: Sequence[tuple[int, float]], away_from: int | None
    ) -> _Window | None:
        """The thirty days that hold most likeness; of those far from a day, if any."""
        total = sum(like for _, like in near)
        windows = []
        for other, _ in near:
            first = self._days[other]
            ends = (first, first + _WINDOW)
            if away_from is None or min(abs(e - away_from) for e in ends) > _FAR:
                inside = [k for o, k in near if ends[0] <= self._days[o] <= ends[1]]
                likeness = sum(inside)
                windows.append(_Window(first, len(inside), likeness, likeness / total))
        return max(windows, key=lambda w: (w.likeness, -w.first), default=None)

    def _estimate(self, place: int, near: Sequence[tuple[int, float]]) -> Article:
        """The article with the days of neighbours that agree as its estimate."""
        article = self._articles[place]
        publication = article.publication
        window = self._window(near, None)
        if window is None or window.count <= _COMPANY or window.share <= _ESTIMATED:
            return article
        estimate = window.interval
        if publication.estimate is not None:
            both = publication.estimate.intersection(estimate)
            estimate = publication.estimate if both is None else both
        return replace(article, publication=replace(publication, estimate=estimate))

    def _shared_words(
        self, place: int, near: Sequence[tuple[int, float]], window: _Window
    ) -> Mapping[str, int]:
        """How many of a window's neighbours use each of an article's words."""
        inside = [o for o, _ in near if window.first <= self._days[o] <= window.last]
        return {
            word: sum(word in self._vectors[other] for other in inside)
            for word in self._vectors[place]
        }


def _is_of_a_day(article: Article) -> bool:
    unit = article.publication.granularity
    return unit is None or unit.rank <= Granularity.DAY.rank


def _dates_itself(article: Article, window: _Window, day: int) -> bool:
    """Whether an article speaks of the days of a window as long before.

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
        touches = first <= window.last + 10 and end >= window.first - 10
        if short and touches and first <= day:
            return True
        if first <= day + _NEAR and end >= day - _NEAR and _names(timex, months):
            return True
    return False


def _names(timex: Timex, months: Collection[str]) -> bool:
    """Whether an expression of a day or a month names one of these months."""
    unit = timex.granularity
    named = any(word in months for word in timex.text.split())
    return named and unit is not None and unit.rank <= Granularity.MONTH.rank


def _doubted(article: Article, window: _Window, words: Mapping[str, int]) -> Article:
    span = _telling_sentence(article, words)
    first, last = date.fromordinal(window.first), date.fromordinal(window.last)
    detail = f"tells what {window.count} other articles told from {first} to {last}"
    doubt = PublicationDoubt(
        "collection", detail, span, article.text[span.begin : span.end]
    )
    publication = replace(
        article.publication,
        trusted=False,
        estimate=window.interval,
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
