"""Every check of publication dates, for articles that fit in memory together."""

import logging
from dataclasses import replace

from timeline.reading.articles import Articles
from timeline.reading.check import check_publication
from timeline.reading.collection import check_collection
from timeline.reading.crawling import check_crawl_days
from timeline.records import Article
from timeline.settings import Settings
from timeline.temporal import LANGUAGES, find_timexes

_LOG = logging.getLogger(__name__)


def check_articles(articles: Articles, settings: Settings | None = None) -> Articles:
    """The articles with their dates held against their words and each other's.

    What is doubtful is no longer trusted, with warnings that say why, and gets an
    estimate where there is one; nothing is left out and the order stays.
    """
    checked = check_crawl_days([_check_alone(article) for article in articles])
    compared = check_collection(checked, settings or Settings())
    return Articles(compared, articles.rejected, articles.mapping)


def _check_alone(article: Article) -> Article:
    if article.language not in LANGUAGES:
        return check_publication(article, ())
    try:
        timexes = find_timexes(article.text, article.published, article.language)
    except Exception:  # one article must not stop ten thousand
        _LOG.exception("article %s could not be checked", article.id)
        warning = "its publication date could not be checked"
        return replace(article, warnings=(*article.warnings, warning))
    return check_publication(article, timexes)
