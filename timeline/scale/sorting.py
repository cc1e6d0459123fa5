"""Files of events, each in order, as one timeline in order in one file.

The timeline is cut into parts of some thousand events. What a part takes lies together
in each file, so parts are made independently of one another, and in little memory.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any  # a key of Arrow's values

import pyarrow as pa
import pyarrow.compute as pc

from timeline.scale.events import KEYS
from timeline.scale.files import CHUNK_ROWS, read_chunks, read_columns, write_arrow
from timeline.scale.joining import RENAMED, renamed_path
from timeline.schema import EVENTS
from timeline.schema.arrays import lists

# Chunks of the files of events that make a part: some 16,000 events.
_PART_CHUNKS = 64

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class PartJob:
    """The events from one key up to another, and the chunks of files that hold them."""

    place: int
    folder: Path
    begin: Key | None
    end: Key | None
    pieces: tuple[tuple[Path, int, int], ...]

    def __repr__(self) -> str:
        """The part by its place."""
        return f"part {self.place} of the timeline"


def part_jobs(folder: Path, files: Iterable[Path]) -> Iterator[PartJob]:
    """What makes the parts of the timeline, in its order."""
    fences = {path: _fences(path) for path in files}
    every = sorted(key for keys in fences.values() for key in keys[:-1])
    if not every:
        return
    bounds = [None, *every[_PART_CHUNKS::_PART_CHUNKS], None]
    for place, (begin, end) in enumerate(pairwise(bounds)):
        pieces = ((path, *_chunks(keys, begin, end)) for path, keys in fences.items())
        some = tuple(piece for piece in pieces if piece[1] < piece[2])
        yield PartJob(place, folder, begin, end, some)


def part_job(job: PartJob) -> Path:
    """Write a part of the timeline in order; the file."""
    path = job.folder / f"part-{job.place:06}.arrow"
    write_arrow(path, sorted_part(job).to_batches(), EVENTS)
    return path


def sorted_part(job: PartJob) -> pa.Table:
    """The events of a part in order."""
    renamed = read_columns(renamed_path(job.folder), RENAMED.names)
    batches = [batch for piece in job.pieces for batch in _piece(*piece, job, renamed)]
    table = pa.Table.from_batches(batches).combine_chunks()
    table = table.sort_by([(key, "ascending") for key in KEYS])
    place = EVENTS.get_field_index("related")
    related = _renamed(table, renamed)
    table = table.select(EVENTS.names).set_column(place, EVENTS.field(place), related)
    return table.cast(EVENTS)


def regrouped(tables: Iterable[pa.Table], rows: int) -> Iterator[pa.Table]:
    """The rows of tables as tables of so many rows each, the last of what is left."""
    rest: list[pa.Table] = []
    for table in tables:
        rest.append(table)
        while sum(each.num_rows for each in rest) >= rows:
            whole = pa.concat_tables(rest)
            yield whole.slice(0, rows)
            rest = [whole.slice(rows)]
    if sum(each.num_rows for each in rest):
        yield pa.concat_tables(rest)


def _fences(path: Path) -> list[Key]:
    """The key of the first event of each chunk of a file, and that of its last event.

    Empty for a file without events.
    """
    table = read_columns(path, KEYS)
    rows = [*range(0, table.num_rows, CHUNK_ROWS), *range(table.num_rows)[-1:]]
    return _keys(table.take(pa.array(rows, pa.int64())))


def _keys(table: pa.Table | pa.RecordBatch) -> list[Key]:
    return list(zip(*(table.column(name).to_pylist() for name in KEYS), strict=True))


def _chunks(
    fences: Sequence[Key], begin: Key | None, end: Key | None
) -> tuple[int, int]:
    """Which chunks of a file hold events from one key up to another."""
    firsts = fences[:-1]
    if not firsts or (begin is not None and fences[-1] < begin):
        return 0, 0
    first = 0 if begin is None else max(0, bisect_right(firsts, begin) - 1)
    last = len(firsts) if end is None else bisect_left(firsts, end)
    return first, last


def _piece(
    path: Path, first: int, last: int, job: PartJob, renamed: pa.Table
) -> Iterator[pa.RecordBatch]:
    """The events of a part in one file, without those joined to others, or left out."""
    joined = path.name.startswith("joined")
    for batch in read_chunks(path, first, last):
        keys = _keys(batch)
        begin = 0 if job.begin is None else bisect_left(keys, job.begin)
        end = len(keys) if job.end is None else bisect_left(keys, job.end)
        # Taken and not cut out, as a slice brings along all that it is cut from.
        batch = batch.take(pa.array(range(begin, end), pa.int64()))
        if not joined:
            parts = pc.is_in(batch.column("event_id"), value_set=renamed.column("old"))
            batch = batch.filter(pc.invert(parts))
        yield batch


def _renamed(table: pa.Table, renamed: pa.Table) -> pa.Array:
    """The related events of each, under their new ids, without those left out."""
    new = _new_ids(table, renamed)
    columns = (table.column(name).to_pylist() for name in ("event_id", "related"))
    related = [
        sorted({new.get(other, other) for other in others} - {event_id, None})
        for event_id, others in zip(*columns, strict=True)
    ]
    return lists(related, EVENTS.field("related").type)


def _new_ids(table: pa.Table, renamed: pa.Table) -> Mapping[str, str | None]:
    """The new ids of those related events that were joined; None for those left out."""
    related = pc.unique(pc.list_flatten(table.column("related")))
    found = renamed.filter(pc.is_in(renamed.column("old"), value_set=related))
    return dict(
        zip(*(found.column(name).to_pylist() for name in RENAMED.names), strict=True)
    )
