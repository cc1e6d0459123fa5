"""Articles from files and tables, with when each was published and why so."""

from timeline.reading.anchor import anchor_of
from timeline.reading.articles import Articles
from timeline.reading.check import check_publication
from timeline.reading.checking import (
    check_alone,
    check_articles,
    compare_publications,
)
from timeline.reading.collection import check_collection
from timeline.reading.crawling import (
    CrawlFact,
    crawl_days,
    crawl_fact,
    doubt_crawl_day,
)
from timeline.reading.identity import duplicate_order, rejected_duplicate, settled_id
from timeline.reading.listing import article_row
from timeline.reading.read import iter_articles, read_articles
from timeline.reading.sources import is_there, refuse_web

__all__ = [
    "Articles",
    "CrawlFact",
    "anchor_of",
    "article_row",
    "check_alone",
    "check_articles",
    "check_collection",
    "check_publication",
    "compare_publications",
    "crawl_days",
    "crawl_fact",
    "doubt_crawl_day",
    "duplicate_order",
    "is_there",
    "iter_articles",
    "read_articles",
    "refuse_web",
    "rejected_duplicate",
    "settled_id",
]
