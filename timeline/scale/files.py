"""What rests between the stages: Arrow files that are whole or absent."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pyarrow as pa

from timeline.output.files import write_whole

# Rows of one record batch, which is the least that is read of a file.
CHUNK_ROWS = 1_024


def write_arrow(
    path: Path,
    batches: Iterable[pa.RecordBatch],
    schema: pa.Schema,
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Write record batches, cut to chunks of rows, with what is told of the file.

    Raises:
        UnwritableOutput: when the file cannot be written.
    """
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    told = schema.with_metadata(dict(metadata or {}))

    def write(file: BinaryIO) -> None:
        table = pa.Table.from_batches(list(batches), schema).combine_chunks()
        with pa.ipc.new_file(file, told, options=options) as writer:
            writer.write_table(
                table.replace_schema_metadata(told.metadata), max_chunksize=CHUNK_ROWS
            )

    write_whole(path, write)


def read_metadata(path: Path) -> dict[str, str]:
    """What is told of an Arrow file."""
    with _reader(path) as reader:
        found = reader.schema.metadata or {}
    return {key.decode(): value.decode() for key, value in found.items()}


def read_columns(path: Path, names: Sequence[str]) -> pa.Table:
    """Some columns of an Arrow file, the others not even unpacked."""
    with _reader(path) as reader:
        places = [reader.schema.get_field_index(name) for name in names]
    options = pa.ipc.IpcReadOptions(included_fields=places)
    with _reader(path, options) as reader:
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


def _by_chunk(rows: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    chunks: dict[int, list[int]] = {}
    for row in rows:
        chunks.setdefault(row // CHUNK_ROWS, []).append(row % CHUNK_ROWS)
    yield from chunks.items()


@contextmanager
def _reader(
    path: Path, options: pa.ipc.IpcReadOptions | None = None
) -> Iterator[pa.RecordBatchFileReader]:
    with (
        pa.OSFile(os.fspath(path)) as file,
        pa.ipc.open_file(file, options=options) as reader,
    ):
        yield reader
