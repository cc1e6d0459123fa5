"""Articles from files and tables, with when each was published and why so."""

from timeline.reading.articles import Articles
from timeline.reading.listing import article_row
from timeline.reading.read import iter_articles, read_articles

__all__ = ["Articles", "article_row", "iter_articles", "read_articles"]
