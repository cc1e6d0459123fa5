"""What rests between the stages: Arrow files that are whole or absent."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pyarrow as pa

from timeline.output.files import write_whole
from timeline.pipeline import digest

# Rows of one record batch, which is the least that is read of a file.
CHUNK_ROWS = 256
# Many small columns are packed faster one by one; the workers use the other cores.
_PACKED = pa.ipc.IpcWriteOptions(compression="lz4", use_threads=False)
_NUMBER_DIGITS = 15


def content_number(parts: Iterable[str]) -> int:
    """A number for what these texts make, which no other texts share."""
    return int(digest(parts)[:_NUMBER_DIGITS], 16)


def numbered(folder: Path, number: int, kind: str) -> Path:
    """The file of a kind that holds what has this number."""
    return folder / f"{number:0{_NUMBER_DIGITS}x}.{kind}"


def number_of(path: Path) -> int | None:
    """The number of what a file holds; None for one that has none."""
    name = path.name.partition(".")[0]
    try:
        return int(name, 16) if len(name) == _NUMBER_DIGITS else None
    except ValueError:
        return None


def write_arrow(
    path: Path, batches: Iterable[pa.RecordBatch], schema: pa.Schema
) -> None:
    """Write record batches, cut to chunks of rows.

    Raises:
        UnwritableOutput: when the file cannot be written.
    """

    def write(file: BinaryIO) -> None:
        table = pa.Table.from_batches(list(batches), schema).combine_chunks()
        with pa.ipc.new_file(file, schema, options=_PACKED) as writer:
            writer.write_table(table, max_chunksize=CHUNK_ROWS)

    write_whole(path, write)


def read_columns(path: Path, names: Sequence[str]) -> pa.Table:
    """Some columns of an Arrow file, the others not even unpacked."""
    with _reader(path) as reader:
        places = [reader.schema.get_field_index(name) for name in names]
    with _reader(path, places) as reader:
        table: pa.Table = reader.read_all().select(list(names))
    return table


def read_rows(path: Path, rows: Sequence[int]) -> list[pa.RecordBatch]:
    """Rows of an Arrow file by number, ascending; only their chunks are unpacked."""
    found = []
    with _reader(path) as reader:
        for chunk, inside in _by_chunk(rows):
            batch = reader.get_batch(chunk)
            found.append(batch.take(pa.array(inside, pa.int64())))
    return found


def read_chunks(path: Path, first: int, last: int) -> list[pa.RecordBatch]:
    """The chunks of an Arrow file from one up to, not including, another."""
    with _reader(path) as reader:
        return [reader.get_batch(chunk) for chunk in range(first, last)]


def _by_chunk(rows: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    chunks: dict[int, list[int]] = {}
    for row in rows:
        chunks.setdefault(row // CHUNK_ROWS, []).append(row % CHUNK_ROWS)
    yield from chunks.items()


@contextmanager
def _reader(
    path: Path, places: Sequence[int] | None = None
) -> Iterator[pa.RecordBatchFileReader]:
    """The reader of a file, of some of its columns or of all."""
    options = pa.ipc.IpcReadOptions(included_fields=places, use_threads=False)
    with (
        pa.OSFile(os.fspath(path)) as file,
        pa.ipc.open_file(file, options=options) as reader,
    ):
        yield reader
