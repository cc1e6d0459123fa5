"""In how many articles each term stands, counted without all of them in memory."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from timeline.scale.extracting import BatchFiles
from timeline.scale.files import read_columns

TERMS = pa.schema([("term", pa.string()), ("articles", pa.int64())])
# Batches counted before their counts are added up to one table.
_TOGETHER = 64


def term_batches(folder: Path, index: pa.Table) -> Iterator[pa.RecordBatch]:
    """Each term of the indexed articles, with the number of them that hold it."""
    total = TERMS.empty_table()
    counted: list[pa.Table] = []
    for number in sorted(index.column("batch").unique().to_pylist()):
        rows = index.filter(pc.equal(index.column("batch"), number)).column("row")
        terms = read_columns(BatchFiles(folder, number).articles, ["terms"])
        found = pc.list_flatten(terms.column("terms").take(rows))
        counts = found.value_counts().flatten()
        counted.append(pa.Table.from_arrays(counts, schema=TERMS))
        if len(counted) == _TOGETHER:
            total, counted = _added([total, *counted]), []
    yield from _added([total, *counted]).to_batches()


def _added(tables: list[pa.Table]) -> pa.Table:
    grouped = pa.concat_tables(tables).group_by("term")
    return grouped.aggregate([("articles", "sum")]).rename_columns(TERMS.names)
