"""Publication dates held against those of other articles that tell the same."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.reading.evidence import is_spelled_out
from timeline.reading.gathering import DAYS, NEAR, Gathering, dates_itself, doubted
from timeline.reading.neighbours import (
    Counts,
    Topic,
    Vector,
    neighbours,
    vectors,
    word_counts,
)
from timeline.records import Article
from timeline.settings import Settings
from timeline.temporal.granularity import Granularity

_FAR = 45  # days beyond which it is not the same news any more
# How many neighbours, of twenty, must stand together, how many times more alike than
# those near the article's own date, and how many times fewer articles must be near
# it than in their gathering. Measured on collections of one event and of many.
_COMPANY, _OUTWEIGH = 3, 3.0
_ONE_EVENT, _ISOLATED = 1 / 3, 8  # a collection a third of which is of one month
_AGREED, _LONELY = 0.5, 4  # neighbours that agree, in a collection of many events
# And how many of the gathering's own articles must fit its topic worse, in each.
_FITS_ONE, _FITS_MANY = 0.1, 0.5
# Four neighbours with this share of the likeness date an article, with two weeks to
# either side: right for 95 of 100 articles of collections whose dates are known.
_ESTIMATED = 0.6


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
            (self._count(day, day + DAYS) for day in self._sorted), default=0
        )
        self._words: Sequence[Counts] = ()
        self._vectors: Sequence[Vector] = ()
        self._topics: dict[int, Topic] = {}

    def check(self) -> list[Article]:
        """The articles in their order, those redated or doubted replaced."""
        lonely = [
            place
            for place, day in self._days.items()
            if self._count(day - NEAR, day + NEAR) * _LONELY < self._most
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
        gathering = self._gathering(near, day)
        if gathering is None or not self._outweighs(gathering, near, day):
            return article
        if not self._fits(place, gathering, day):
            return article
        if dates_itself(article, gathering, day):
            return article
        words = self._shared_words(place, near, gathering)
        return doubted(article, gathering, words)

    def _outweighs(
        self, gathering: Gathering, near: Sequence[tuple[int, float]], day: int
    ) -> bool:
        """Whether a gathering speaks louder for an article than its own date does."""
        own = sum(like for other, like in near if abs(self._days[other] - day) <= NEAR)
        if gathering.count < _COMPANY or gathering.likeness <= _OUTWEIGH * own:
            return False
        company = self._count(day - NEAR, day + NEAR)
        gathered = self._count(gathering.first, gathering.last)
        return self._is_outside_the_one_event(day) or (
            gathering.share > _AGREED and company * _LONELY < gathered
        )

    def _is_outside_the_one_event(self, day: int) -> bool:
        """Whether a day has few articles, in a collection that tells of one month."""
        company = self._count(day - NEAR, day + NEAR)
        one_event = self._most >= _ONE_EVENT * len(self._sorted)
        return one_event and company * _ISOLATED < self._most

    def _fits(self, place: int, gathering: Gathering, day: int) -> bool:
        """Whether an article could be one of those that appeared in a gathering."""
        if gathering.first not in self._topics:
            inside = [
                self._words[member]
                for member, other in sorted(self._days.items())
                if gathering.first <= other <= gathering.last
            ]
            self._topics[gathering.first] = Topic(inside)
        one = self._is_outside_the_one_event(day)
        least = _FITS_ONE if one else _FITS_MANY
        return self._topics[gathering.first].rank(self._words[place]) >= least

    def _gathering(
        self, near: Sequence[tuple[int, float]], away_from: int | None
    ) -> Gathering | None:
        """The thirty days that hold most likeness; of those far from a day, if any."""
        total = sum(like for _, like in near)
        gatherings = []
        for other, _ in near:
            first = self._days[other]
            ends = (first, first + DAYS)
            if away_from is None or min(abs(e - away_from) for e in ends) > _FAR:
                inside = [k for o, k in near if ends[0] <= self._days[o] <= ends[1]]
                likeness = sum(inside)
                gatherings.append(
                    Gathering(first, len(inside), likeness, likeness / total)
                )
        return max(gatherings, key=lambda one: (one.likeness, -one.first), default=None)

    def _estimate(self, place: int, near: Sequence[tuple[int, float]]) -> Article:
        """The article with the days of neighbours that agree as its estimate."""
        article = self._articles[place]
        publication = article.publication
        gathering = self._gathering(near, None)
        if gathering is None or gathering.count <= _COMPANY:
            return article
        if gathering.share <= _ESTIMATED:
            return article
        estimate = gathering.interval
        if publication.estimate is not None:
            both = publication.estimate.intersection(estimate)
            estimate = publication.estimate if both is None else both
        return replace(article, publication=replace(publication, estimate=estimate))

    def _shared_words(
        self, place: int, near: Sequence[tuple[int, float]], gathering: Gathering
    ) -> Mapping[str, int]:
        """How many of a gathering's neighbours use each of an article's words."""
        inside = [
            o for o, _ in near if gathering.first <= self._days[o] <= gathering.last
        ]
        return {
            word: sum(word in self._vectors[other] for other in inside)
            for word in self._vectors[place]
        }


def _is_of_a_day(article: Article) -> bool:
    unit = article.publication.granularity
    return unit is None or unit.rank <= Granularity.DAY.rank
