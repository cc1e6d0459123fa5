"""Timelines and tables as Parquet files, and back."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.errors import SchemaMismatch, UnreadableInput
from timeline.output.files import write_whole

ROW_GROUP = 8_192
"""Rows of a row group: what is written, and later read, at a time."""


def write_table(table: pa.Table, path: str | Path) -> None:
    """Write a table whole or not at all: zstd, the same bytes for the same rows.

    Raises:
        UnwritableOutput: when the file cannot be written; an old one is intact.
    """
    firsts = range(0, table.num_rows, ROW_GROUP)
    groups = (table.slice(first, ROW_GROUP) for first in firsts)
    write_row_groups(groups, table.schema, path)


def write_row_groups(
    groups: Iterable[pa.Table], schema: pa.Schema, path: str | Path
) -> None:
    """Write a table as `write_table` does, of which a row group is known at a time.

    Each but the last has `ROW_GROUP` rows.

    Raises:
        UnwritableOutput: when the file cannot be written; an old one is intact.
    """

    def write(file: BinaryIO) -> None:
        with pq.ParquetWriter(file, schema, compression="zstd") as writer:
            for group in groups:
                writer.write_table(_as_encoded(group, schema), ROW_GROUP)

    write_whole(Path(path), write)


def _as_encoded(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table as it does not depend on how its rows were put together.

    The words of a dictionary are written in its order, so it gets that of the rows.
    """
    columns = [
        table.column(field.name)
        .cast(field.type.value_type)
        .combine_chunks()
        .dictionary_encode()
        .cast(field.type)
        if pa.types.is_dictionary(field.type)
        else table.column(field.name).combine_chunks()
        for field in schema
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def read_table(path: str | Path) -> pa.Table:
    """The table in a Parquet file.

    Raises:
        UnreadableInput: when there is no such file.
        SchemaMismatch: when the file is no Parquet.
    """
    try:
        return pq.read_table(Path(path), partitioning=None)
    except FileNotFoundError as error:
        raise UnreadableInput(f"{path}: no such file") from error
    except OSError as error:
        raise UnreadableInput(f"{path}: {error}") from error
    except pa.ArrowInvalid as error:
        raise SchemaMismatch(
            f"{path}: no Parquet file (expected one that `timeline reconstruct` wrote)"
        ) from error
