"""A batch of articles to what they report, in files: the work above the line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from timeline.errors import OtherRun
from timeline.extraction import Extract, extract, extract_again
from timeline.merging import collector_paused, sketch
from timeline.pipeline import article_digest, day_of, digest
from timeline.reading import crawl_fact
from timeline.records import Article
from timeline.scale.files import read_metadata, write_arrow
from timeline.schema import (
    STORED_ARTICLES,
    STORED_MENTIONS,
    stored_articles,
    stored_mentions,
)
from timeline.settings import Settings

_FACTS = [
    ("key", pa.binary(16)),
    ("text_digest", pa.string()),
    ("article_digest", pa.string()),
    ("day", pa.int32()),
    ("first_mention", pa.int64()),
    ("mentions", pa.int32()),
    ("sketch", pa.list_(pa.uint32())),
    ("sketch_limit", pa.int64()),
    ("opening", pa.list_(pa.uint32())),
    ("is_day_of_saving", pa.bool_()),
    ("is_older", pa.bool_()),
    ("doubted", pa.bool_()),
    ("estimated", pa.bool_()),
    ("failure_stage", pa.string()),
    ("failure_code", pa.string()),
    ("failure_detail", pa.string()),
]
FACTS = pa.schema([*STORED_ARTICLES, *(pa.field(*fact) for fact in _FACTS)])


@dataclass(frozen=True, slots=True)
class Batch:
    """Some articles, and where what is found in them is kept."""

    number: int
    articles: tuple[Article, ...]
    folder: Path
    settings: Settings
    again: bool = False

    def __repr__(self) -> str:
        """The batch by number and its first and last article."""
        ends = f"{self.articles[0].id!r} to {self.articles[-1].id!r}"
        return f"batch {self.number} of articles {ends}"


@dataclass(frozen=True, slots=True)
class BatchFiles:
    """The files of one batch; that of the articles is written last."""

    folder: Path
    number: int

    @property
    def articles(self) -> Path:
        return self.folder / f"{self.number:06}.articles.arrow"

    @property
    def mentions(self) -> Path:
        return self.folder / f"{self.number:06}.mentions.arrow"


@collector_paused()
def extract_batch(batch: Batch) -> int:
    """Write what the articles of a batch report, unless it is there; how many.

    Raises:
        OtherRun: when what is there is of other articles.
    """
    files = BatchFiles(batch.folder, batch.number)
    told = {"digest": _batch_digest(batch.articles)}
    if files.articles.exists():
        if read_metadata(files.articles) != told:
            raise OtherRun(
                f"{batch}: other articles were read in its place before (expected "
                "the same, or a run without --resume)"
            )
        return len(batch.articles)
    one = extract_again if batch.again else extract
    extracts = [one(article, batch.settings) for article in batch.articles]
    mentions = [mention for each in extracts for mention in each.mentions]
    write_arrow(files.mentions, [stored_mentions(mentions)], STORED_MENTIONS)
    write_arrow(files.articles, [_facts(extracts)], FACTS, told)
    return len(extracts)


def _batch_digest(articles: Iterable[Article]) -> str:
    """Of the articles as they were read, in their order."""
    return digest(map(article_digest, articles))


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
            bytes.fromhex(digest([article.url or article.id, article.text])[:32]),
            digest([article.text]),
            article_digest(article),
            day_of(article),
            first,
            len(each.mentions),
            drawn.sample,
            drawn.limit,
            sorted(drawn.opening),
            crawl.is_day_of_saving,
            crawl.is_older,
            bool(article.publication.doubts),
            article.publication.estimate is not None,
            failure and failure.stage,
            failure and failure.code,
            failure and failure.detail,
        )
        first += len(each.mentions)
