"""Sources whose dates of publication are the days on which they were crawled."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.reading.evidence import Kind
from timeline.records import Article

_FEWEST = 5  # articles of a source that show a habit
_SHARE = 0.6  # of them dated by the day they were crawled
_OLDER = timedelta(days=30)  # than that day, by their addresses


def check_crawl_days(articles: Sequence[Article]) -> list[Article]:
    """The articles, those untrusted that a source dates by the day of its crawl.

    So it is when most of a source's articles have the day on which they were saved,
    or all the same day, while addresses among them name days long before.
    """
    by_source: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.source is not None and article.published is not None:
            by_source[article.source].append(article)
    crawled = {
        source: day
        for source, those in by_source.items()
        if (day := _crawl_days(those))
    }
    return [_check(article, crawled.get(article.source or "")) for article in articles]


def _crawl_days(articles: Sequence[Article]) -> frozenset[date] | None:
    """The days of a source's crawls, if its articles are dated by them."""
    if len(articles) < _FEWEST:
        return None
    days = Counter(_day(article) for article in articles)
    saved = frozenset(_day(a) for a in articles if _is_day_of_saving(a))
    if sum(_is_day_of_saving(article) for article in articles) > _SHARE * len(articles):
        crawls = saved
    elif (common := days.most_common(1)[0])[1] > _SHARE * len(articles):
        crawls = frozenset([common[0]])
    else:
        return None
    older = sum(_is_older(article) for article in articles if _day(article) in crawls)
    return crawls if older >= 2 else None


def _day(article: Article) -> date:
    assert article.published is not None  # only dated articles are asked
    return article.published.date()


def _is_day_of_saving(article: Article) -> bool:
    retrieved = article.publication.retrieved
    return retrieved is not None and retrieved.date() == _day(article)


def _is_older(article: Article) -> bool:
    """Whether its address names days long before the date it has."""
    return any(
        one.interval.end is not None
        and one.interval.end.date() + _OLDER < _day(article)
        for one in article.publication.evidence
        if one.kind == Kind.URL.value
    )


def _check(article: Article, crawls: Iterable[date] | None) -> Article:
    if crawls is None or not article.publication.trusted:
        return article
    if article.published is None or _day(article) not in crawls:
        return article
    warning = f"the dates of {article.source} look like the days of its crawl"
    return replace(
        article,
        publication=replace(article.publication, trusted=False),
        warnings=(*article.warnings, warning),
    )
