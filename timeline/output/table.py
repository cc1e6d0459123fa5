"""Timelines and tables as Parquet files, and back."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.errors import SchemaMismatch, UnreadableInput
from timeline.output.files import write_whole


def write_table(table: pa.Table, path: str | Path) -> None:
    """Write a table whole or not at all: zstd, the same bytes for the same rows.

    Raises:
        UnwritableOutput: when the file cannot be written; an old one is intact.
    """
    write_whole(
        Path(path), lambda file: pq.write_table(table, file, compression="zstd")
    )


def read_table(path: str | Path) -> pa.Table:
    """The table in a Parquet file.

    Raises:
        UnreadableInput: when there is no such file.
        SchemaMismatch: when the file is no Parquet.
    """
    try:
        return pq.read_table(Path(path), partitioning=None)
    except OSError as error:
        raise UnreadableInput(f"{path}: {error}") from error
    except pa.ArrowInvalid as error:
        raise SchemaMismatch(f"{path}: no Parquet file ({error})") from error
