"""Sources whose dates of publication are the days on which they were crawled."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.reading.evidence import Kind
from timeline.records import Article

_FEWEST = 5  # articles of a source that show a habit
_SHARE = 0.6  # of them dated by the day they were crawled
_OLDER = timedelta(days=30)  # than that day, by their addresses


@dataclass(frozen=True, slots=True)
class CrawlFact:
    """What one article tells of its source's habit of dating.

    ``is_day_of_saving``: its date is the day it was saved; ``is_older``: its address
    names a day long before its date.
    """

    source: str | None
    day: date | None
    is_day_of_saving: bool
    is_older: bool


def check_crawl_days(articles: Sequence[Article]) -> list[Article]:
    """The articles, those untrusted that a source dates by the day of its crawl."""
    crawls = crawl_days(map(crawl_fact, articles))
    return [doubt_crawl_day(article, crawls) for article in articles]


def crawl_fact(article: Article) -> CrawlFact:
    """What an article tells of its source's habit of dating."""
    if article.published is None:
        return CrawlFact(article.source, None, False, False)
    day = article.published.date()
    retrieved = article.publication.retrieved
    return CrawlFact(
        article.source,
        day,
        retrieved is not None and retrieved.date() == day,
        any(
            one.interval.end is not None and one.interval.end.date() + _OLDER < day
            for one in article.publication.evidence
            if one.kind == Kind.URL.value
        ),
    )


def crawl_days(facts: Iterable[CrawlFact]) -> dict[str, frozenset[date]]:
    """The days of the crawls of each source whose articles are dated by them.

    So it is when most of a source's articles have the day on which they were saved,
    or all the same day, while addresses among them name days long before.
    """
    by_source: defaultdict[str, dict[date, list[int]]] = defaultdict(dict)
    for fact in facts:
        if fact.source is not None and fact.day is not None:
            counts = by_source[fact.source].setdefault(fact.day, [0, 0, 0])
            counts[0] += 1
            counts[1] += fact.is_day_of_saving
            counts[2] += fact.is_older
    return {
        source: days
        for source, counted in by_source.items()
        if (days := _crawl_days(counted))
    }


def _crawl_days(counted: Mapping[date, Sequence[int]]) -> frozenset[date] | None:
    """The days of a source's crawls, of its articles, those saved, those older."""
    articles = sum(counts[0] for counts in counted.values())
    if articles < _FEWEST:
        return None
    common = max(counted, key=lambda day: (counted[day][0], day))
    if sum(counts[1] for counts in counted.values()) > _SHARE * articles:
        crawls = frozenset(day for day, counts in counted.items() if counts[1])
    elif counted[common][0] > _SHARE * articles:
        crawls = frozenset([common])
    else:
        return None
    return crawls if sum(counted[day][2] for day in crawls) >= 2 else None


def doubt_crawl_day(
    article: Article, crawls: Mapping[str, Collection[date]]
) -> Article:
    """The article, untrusted when it is dated by a day of its source's crawls."""
    if article.published is None or not article.publication.trusted:
        return article
    if article.published.date() not in crawls.get(article.source or "", ()):
        return article
    warning = f"the dates of {article.source} look like the days of its crawl"
    return replace(
        article,
        publication=replace(article.publication, trusted=False),
        warnings=(*article.warnings, warning),
    )
