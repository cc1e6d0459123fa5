"""A timeline as a folder of Parquet files, which are written where the work is done.

They are named in the order of the timeline. An object store has no folders that could
get their name at once: there a file ``_SUCCESS`` says that all are written.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeGuard

import pyarrow as pa

from timeline.errors import UnwritableOutput
from timeline.output.files import new_folder, refuse_existing
from timeline.output.table import write_table
from timeline.scale.remote import exists, is_url, mark_complete, written_to
from timeline.scale.sorting import PartJob, sorted_part


@dataclass(frozen=True, slots=True)
class DatasetJob:
    """A part of a timeline, and the folder or URL that gets it."""

    part: PartJob
    schema: pa.Schema
    target: str

    def __repr__(self) -> str:
        """The part by its place."""
        return repr(self.part)


def is_dataset(output: object) -> TypeGuard[str]:
    """Whether an output is a folder of files, as ``timeline/`` or ``s3://news/out/``."""
    return isinstance(output, str) and output.endswith("/")


def refuse_unwritable_dataset(output: str) -> None:
    """Fail now rather than after hours of work.

    Raises:
        UnwritableOutput: when something stands there.
    """
    if not is_url(output):
        refuse_existing(output)
    elif exists(output):
        raise UnwritableOutput(f"{output}: holds files (expected an empty place)")


@contextmanager
def new_dataset(output: str, schema: pa.Schema) -> Iterator[str]:
    """Where the files of a dataset go; one without rows says what columns there are.

    Raises:
        UnwritableOutput: when something stands there, or it cannot be written.
    """
    if is_url(output):
        _write(schema.empty_table(), output, 0)
        yield output
        mark_complete(f"{output}_SUCCESS")
    else:
        with new_folder(output) as folder:
            _write(schema.empty_table(), f"{folder}/", 0)
            yield f"{folder}/"


def dataset_job(job: DatasetJob) -> int:
    """Write a part of a timeline as a file of a dataset; how many events it has."""
    table = sorted_part(job.part).cast(job.schema)
    _write(table, job.target, job.part.place + 1)
    return int(table.num_rows)


def _write(table: pa.Table, target: str, place: int) -> None:
    path = f"{target}part-{place:06}.parquet"
    with written_to(path) as local:
        write_table(table, local)
