"""Tables as rows: CSV and Parquet files, Arrow tables, data frames."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.reading.cleaning import decode
from timeline.reading.lines import bounded_lines, open_bytes
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row
from timeline.records import Rejected
from timeline.settings import Settings

_BATCH_ROWS = 1_000  # about 3 MB of news at a time


class Frame(Protocol):
    """What data frames of pandas have and this module uses."""

    columns: Iterable[Any]  # labels of any kind

    def itertuples(self, index: bool, name: None) -> Iterable[tuple[Any, ...]]:
        """Each row's values."""


def csv_columns(path: Path, settings: Settings) -> tuple[str, ...]:
    """The names in the first line of a CSV file; none when it is empty."""
    with closing(open_bytes(path, settings)) as stream:
        for _, line in bounded_lines(stream, settings.max_article_bytes):
            return _header(line)
    return ()


def read_csv(path: Path, place: str, settings: Settings) -> Iterator[Row | Rejected]:
    """Each row under the header, by column; commas, semicolons, tabs or bars between.

    The place is the line on which the row ends, as fields may hold line feeds.
    """
    with closing(open_bytes(path, settings)) as stream:
        lines = _decoded(bounded_lines(stream, settings.max_article_bytes))
        first = next(lines, "")
        header = _fields(first)
        # The limit is the process's and small by default; it is only ever raised.
        csv.field_size_limit(max(csv.field_size_limit(), settings.max_article_bytes))
        rows = csv.reader(lines, delimiter=_delimiter(first))
        while True:
            where = f"{place} line {rows.line_num + 2}"
            try:
                values = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                yield rejected(where, Code.MALFORMED, f"not CSV: {error}")
                continue
            where = f"{place} line {rows.line_num + 1}"
            if len(values) > len(header):
                found = f"{len(values)} fields under {len(header)} columns"
                yield rejected(where, Code.MALFORMED, found)
            elif any(values):
                yield Row(where, dict(zip_longest(header, values)))


def parquet_columns(path: Path) -> tuple[str, ...]:
    """The names of a Parquet file's columns."""
    return tuple(pq.read_schema(path).names)


def read_parquet(
    path: Path, place: str, settings: Settings
) -> Iterator[Row | Rejected]:
    """Each row of a Parquet file, a batch in memory at a time."""
    packed = path.stat().st_size
    with pq.ParquetFile(path) as file:
        groups = (file.metadata.row_group(i) for i in range(file.num_row_groups))
        unpacked = max((group.total_byte_size for group in groups), default=0)
        if unpacked > max(packed * settings.max_unpacking_ratio, 1 << 30):
            yield rejected(place, Code.BOMB, f"unpacks to {unpacked:,} bytes")
            return
        yield from read_batches(file.iter_batches(_BATCH_ROWS), place)


def read_batches(batches: Iterable[pa.RecordBatch], place: str) -> Iterator[Row]:
    """Each row of Arrow batches, numbered from 1."""
    number = 0
    for batch in batches:
        columns = [_rounded(column).to_pylist() for column in batch.columns]
        for values in zip(*columns, strict=True):
            number += 1
            named = dict(zip(batch.schema.names, values, strict=True))
            yield Row(f"{place} row {number}", named)


def _rounded(column: pa.Array) -> pa.Array:
    """The column in microseconds if it holds nanoseconds, which Python's times do not.

    Pandas would have to be imported for those.
    """
    kind = column.type
    if pa.types.is_timestamp(kind) and kind.unit == "ns":
        return column.cast(pa.timestamp("us", kind.tz), safe=False)
    if pa.types.is_duration(kind) and kind.unit == "ns":
        return column.cast(pa.duration("us"), safe=False)
    return column


def read_frame(frame: Frame, place: str) -> Iterator[Row]:
    """Each row of a pandas data frame, numbered from 1; its index is not used."""
    names = [str(name) for name in frame.columns]
    rows = frame.itertuples(index=False, name=None)
    for number, values in enumerate(rows, start=1):
        yield Row(f"{place} row {number}", dict(zip(names, values, strict=True)))


def read_mappings(
    items: Iterable[object], place: str = "article"
) -> Iterator[Row | Rejected]:
    """Each mapping of an iterable, numbered from 1."""
    for number, item in enumerate(items, start=1):
        where = f"{place} {number}"
        if isinstance(item, Mapping):
            yield Row(where, item)
        else:
            found = f"a {type(item).__name__}, where a mapping is expected"
            yield rejected(where, Code.MALFORMED, found)


def _decoded(lines: Iterable[tuple[int, bytes | None]]) -> Iterator[str]:
    for _, line in lines:
        yield decode(line or b"\n")[0]


def _header(line: bytes | None) -> tuple[str, ...]:
    return tuple(_fields(decode(line or b"")[0]))


def _fields(line: str) -> list[str]:
    names = next(csv.reader([line], delimiter=_delimiter(line)), [])
    return [name.strip() for name in names]


def _delimiter(header: str) -> str:
    return max(",;\t|", key=header.count)
