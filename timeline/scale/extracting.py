"""A batch of articles to what they report, in files: the work above the line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from timeline.extraction import Extract, extract, extract_again
from timeline.merging import collector_paused, place_in_time, sketch
from timeline.pipeline import article_digest
from timeline.reading import crawl_fact
from timeline.records import Article
from timeline.scale.files import content_number, numbered, write_arrow
from timeline.schema import (
    STORED_ARTICLES,
    STORED_MENTIONS,
    stored_articles,
    stored_mentions,
)
from timeline.settings import Settings

_FACTS = [
    ("key", pa.int64()),
    ("id_number", pa.int64()),
    ("text_number", pa.int64()),
    ("article_digest", pa.binary(32)),
    ("place", pa.int64()),
    ("first_mention", pa.int64()),
    ("mentions", pa.int32()),
    ("sketch", pa.list_(pa.uint32())),
    ("sketch_limit", pa.int64()),
    ("opening", pa.list_(pa.uint32())),
    ("is_day_of_saving", pa.bool_()),
    ("is_older", pa.bool_()),
    ("doubted", pa.bool_()),
    ("estimated", pa.bool_()),
    ("failed", pa.bool_()),
    ("failure_stage", pa.string()),
    ("failure_code", pa.string()),
    ("failure_detail", pa.string()),
]
FACTS = pa.schema([*STORED_ARTICLES, *(pa.field(*fact) for fact in _FACTS)])


@dataclass(frozen=True, slots=True)
class Batch:
    """Some articles, and where what is found in them is kept."""

    articles: tuple[Article, ...]
    folder: Path
    settings: Settings
    again: bool = False

    def __repr__(self) -> str:
        """The batch by its first and last article."""
        return f"articles {self.articles[0].id!r} to {self.articles[-1].id!r}"


@dataclass(frozen=True, slots=True)
class BatchFiles:
    """The files of one batch; that of the articles is written last."""

    folder: Path
    number: int

    @property
    def articles(self) -> Path:
        """The file of its articles."""
        return numbered(self.folder, self.number, "articles.arrow")

    @property
    def mentions(self) -> Path:
        """The file of their mentions."""
        return numbered(self.folder, self.number, "mentions.arrow")


class Extracted(NamedTuple):
    """The number of a batch that is done, and how many articles it holds."""

    number: int
    articles: int


@collector_paused()
def extract_batch(batch: Batch) -> Extracted:
    """Write what the articles of a batch report, unless it is there.

    A batch is numbered by its articles, so that the same ones are extracted once.
    """
    number = content_number([str(batch.again), *map(article_digest, batch.articles)])
    files = BatchFiles(batch.folder, number)
    if not files.articles.exists():
        one = extract_again if batch.again else extract
        extracts = [one(article, batch.settings) for article in batch.articles]
        mentions = [mention for each in extracts for mention in each.mentions]
        write_arrow(files.mentions, [stored_mentions(mentions)], STORED_MENTIONS)
        write_arrow(files.articles, [_facts(extracts)], FACTS)
    return Extracted(number, len(batch.articles))


def _facts(extracts: Sequence[Extract]) -> pa.RecordBatch:
    articles = [each.article for each in extracts]
    rows = stored_articles(articles)
    facts = [
        pa.array(column, kind)
        for column, (_, kind) in zip(
            zip(*_fact_rows(extracts), strict=True), _FACTS, strict=True
        )
    ]
    return pa.RecordBatch.from_arrays([*rows.columns, *facts], schema=FACTS)


def _fact_rows(extracts: Iterable[Extract]) -> Iterator[tuple[object, ...]]:
    first = 0
    for each in extracts:
        article, failure = each.article, each.failure
        drawn, crawl = sketch(article), crawl_fact(article)
        yield (
            content_number([article.url or article.id, article.text]),
            content_number([article.id]),
            content_number([article.text]),
            bytes.fromhex(article_digest(article)),
            place_in_time(article.id, article.published),
            first,
            len(each.mentions),
            drawn.sample,
            drawn.limit,
            sorted(drawn.opening),
            crawl.is_day_of_saving,
            crawl.is_older,
            bool(article.publication.doubts),
            article.publication.estimate is not None,
            failure is not None,
            failure and failure.stage,
            failure and failure.code,
            failure and failure.detail,
        )
        first += len(each.mentions)
