"""Every check of publication dates: of each article alone, then of all together."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from timeline.reading.articles import Articles
from timeline.reading.check import check_publication
from timeline.reading.collection import check_collection
from timeline.reading.crawling import check_crawl_days
from timeline.records import Article
from timeline.settings import Settings
from timeline.temporal import LANGUAGES, Timex, find_timexes

_LOG = logging.getLogger(__name__)


def check_articles(articles: Articles, settings: Settings | None = None) -> Articles:
    """The articles with their dates held against their words and each other's.

    What is doubtful is no longer trusted, with warnings that say why, and gets an
    estimate where there is one; nothing is left out and the order stays.
    """
    alone = [check_alone(article)[0] for article in articles]
    compared = compare_publications(alone, settings or Settings())
    return Articles(compared, articles.rejected, articles.mapping)


def check_alone(article: Article) -> tuple[Article, list[Timex] | None]:
    """An article with its date held against its words, and the timexes of its text.

    They are resolved against its date as it was given; None where there is no
    grammar of its language, or where the article broke it.
    """
    if article.language not in LANGUAGES:
        return check_publication(article, ()), None
    try:
        timexes = find_timexes(article.text, article.published, article.language)
    except Exception as error:  # one article must not stop ten thousand
        _LOG.warning("article %s could not be checked: %r", article.id, error)
        _LOG.debug("article %s", article.id, exc_info=True)
        warning = "its publication date could not be checked"
        return replace(article, warnings=(*article.warnings, warning)), None
    return check_publication(article, timexes), timexes


def compare_publications(
    articles: Sequence[Article], settings: Settings
) -> list[Article]:
    """The articles, checked alone before, with their dates held against each other's.

    The order stays; the articles need to fit in memory together.
    """
    return check_collection(check_crawl_days(articles), settings)
