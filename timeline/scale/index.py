"""Where everything of a run's articles is kept: a few facts of each, as columns."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from timeline.merging import Sketch
from timeline.records import Article, Rejected
from timeline.scale.extracting import FACTS, BatchFiles
from timeline.scale.files import read_columns, read_rows
from timeline.schema import STORED_MENTIONS, batch_articles

_STANDING = ["first_mention", "mentions", "article_digest", "place"]
_DOUBTS = ["trusted", "doubted", "estimated"]
_COLUMNS = [
    *("id", "key", "id_number", "text_number", "source", "published"),
    *("is_day_of_saving", "is_older", "failed", *_STANDING, *_DOUBTS),
]
_INDEX = pa.schema(
    [
        *(FACTS.field(name) for name in _COLUMNS),
        pa.field("batch", pa.int64()),
        pa.field("row", pa.int32()),
    ]
)
# Batches whose rows are put together.
_TOGETHER = 64
FOUND_BY = ["id", "batch", "row", "first_mention", "mentions", "article_digest"]
"""The columns by which everything of an article is found, and told from another's."""


def read_index(folder: Path, batches: Iterable[int]) -> pa.Table:
    """One row an article of the batches, in their order: facts, and where it stands.

    ``batch`` and ``row`` say in which file and where in it.
    """
    tables = [_INDEX.empty_table()]
    rest = iter(batches)
    # A table of a few hundred rows takes more memory for itself than for its rows.
    while some := list(islice(rest, _TOGETHER)):
        rows = pa.concat_tables([_batch_index(folder, number) for number in some])
        tables.append(rows.combine_chunks())
    return pa.concat_tables(tables)


def settled(index: pa.Table) -> pa.Table:
    """Of the index what is needed once ids and dates are settled."""
    return index.select(["id", "batch", "row", "failed", *_STANDING, *_DOUBTS])


def by_publication(index: pa.Table) -> pa.Table:
    """The articles in the order in which they are merged."""
    order = pc.sort_indices(index, [("place", "ascending"), ("id", "ascending")])
    # One by one, so that no more than a column is there a third time.
    columns = [column.combine_chunks().take(order) for column in index.itercolumns()]
    return pa.Table.from_arrays(columns, index.column_names)


def read_articles_at(folder: Path, index: pa.Table) -> list[Article]:
    """The articles of the rows of an index, in their order."""
    found: dict[tuple[int, int], Article] = {}
    for files, rows, _ in _by_batch(folder, index):
        articles = (
            article
            for batch in read_rows(files.articles, rows)
            for article in batch_articles(batch)
        )
        found |= {
            (files.number, row): article
            for row, article in zip(rows, articles, strict=True)
        }
    places = zip(*(index.column(n).to_pylist() for n in ("batch", "row")), strict=True)
    return [found[place] for place in places]


def read_mentions_at(folder: Path, index: pa.Table) -> pa.RecordBatch:
    """The mentions of the articles of an index, as `stored_mentions` made them."""
    batches = [pa.RecordBatch.from_pylist([], STORED_MENTIONS)]
    for files, _, mentions in _by_batch(folder, index):
        batches += read_rows(files.mentions, mentions)
    return pa.concat_batches(batches)


def read_sketches_at(folder: Path, index: pa.Table) -> Iterator[Sketch]:
    """The sketches of the articles of an index, batch by batch."""
    names = ["id", "sketch", "sketch_limit", "opening"]
    for files, rows, _ in _by_batch(folder, index):
        table = read_columns(files.articles, names).take(pa.array(rows, pa.int64()))
        for article_id, sample, limit, opening in zip(
            *(table.column(name).to_pylist() for name in names), strict=True
        ):
            yield Sketch(article_id, tuple(sample), limit, frozenset(opening))


def read_failures(folder: Path, index: pa.Table) -> list[Rejected]:
    """Why articles of an index have no mentions, by id."""
    failed = index.filter(pc.field("failed"))
    names = ["id", "failure_stage", "failure_code", "failure_detail"]
    failures = []
    for files, rows, _ in _by_batch(folder, failed):
        table = read_columns(files.articles, names).take(pa.array(rows, pa.int64()))
        columns = (table.column(name).to_pylist() for name in names)
        failures += [Rejected(*row) for row in zip(*columns, strict=True)]
    return sorted(failures, key=lambda each: each.id)


def _batch_index(folder: Path, number: int) -> pa.Table:
    """One row an article of one batch."""
    table = read_columns(BatchFiles(folder, number).articles, _COLUMNS)
    batch = pa.repeat(pa.scalar(number, pa.int64()), table.num_rows)
    rows = pa.array(range(table.num_rows), pa.int32())
    return table.append_column("batch", batch).append_column("row", rows)


def _by_batch(
    folder: Path, index: pa.Table
) -> Iterator[tuple[BatchFiles, Sequence[int], Sequence[int]]]:
    """The files of each batch with the rows of its articles and of their mentions."""
    rows: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    names = ("batch", "row", "first_mention", "mentions")
    columns = [index.column(name).to_pylist() for name in names]
    for batch, row, first, mentions in zip(*columns, strict=True):
        rows[batch].append((row, first, mentions))
    for batch in sorted(rows):
        found = sorted(rows[batch])
        yield (
            BatchFiles(folder, batch),
            [row for row, _, _ in found],
            [at for _, first, count in found for at in range(first, first + count)],
        )
