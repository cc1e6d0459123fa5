"""The events of which several windows found a part, each made one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from timeline.merging import join_events, joined_events, left_alone
from timeline.records import Event
from timeline.scale.borders import read_borders, read_copies
from timeline.scale.events import events_path, write_events
from timeline.scale.files import read_columns, read_rows, write_arrow
from timeline.schema import batch_events

RENAMED = pa.schema([("old", pa.string()), ("new", pa.string())])
# Events that are joined in one job.
_TOGETHER = 200

Place = tuple[int, int]
"""The number of a window and the row of an event in its file."""


@dataclass(frozen=True, slots=True)
class JoinJob:
    """Some events, each by the ids of its parts, and where the parts are found."""

    place: int
    folder: Path
    groups: tuple[tuple[str, ...], ...]
    parts: tuple[Place, ...]

    def __repr__(self) -> str:
        """The events by their number."""
        return f"{len(self.groups)} events that cross the borders of windows"


def renamed_path(folder: Path) -> Path:
    """Where it is kept which events became which; null are those left out."""
    return folder / "renamed.arrow"


def join_jobs(folder: Path, windows: Sequence[int]) -> Iterator[JoinJob]:
    """What joins all events that several of these windows found parts of."""
    groups = joined_events(read_borders(folder, number) for number in windows)
    places = _places(
        folder, windows, pa.array(chain.from_iterable(groups), pa.string())
    )
    # Neighbours in time are joined together, so that few files are read for them.
    order = {number: rank for rank, number in enumerate(windows)}
    groups.sort(key=lambda ids: (order[places[ids[0]][0]], ids))
    for first in range(0, len(groups), _TOGETHER):
        some = tuple(map(tuple, groups[first : first + _TOGETHER]))
        parts = sorted(places[event_id] for ids in some for event_id in ids)
        yield JoinJob(first // _TOGETHER, folder, some, tuple(parts))


def join_job(job: JoinJob) -> tuple[Path, Path]:
    """Write the joined events, and under which ids they stand now; both files."""
    joined, renamed = _paths(job)
    copies: dict[str, str] = {}
    parts: dict[str, Event] = {}
    for number, rows in groupby(job.parts, key=lambda place: place[0]):
        copies |= dict(read_copies(job.folder, number))
        for batch in read_rows(
            events_path(job.folder, number), [row for _, row in rows]
        ):
            parts |= {event.id: event for event in batch_events(batch)}
    wholes = [join_events([parts[each] for each in ids], copies) for ids in job.groups]
    write_events(joined, wholes)
    old = [event_id for ids in job.groups for event_id in ids]
    new = [whole.id for whole, ids in zip(wholes, job.groups, strict=True) for _ in ids]
    columns = [pa.array(old, pa.string()), pa.array(new, pa.string())]
    write_arrow(renamed, [pa.RecordBatch.from_arrays(columns, schema=RENAMED)], RENAMED)
    return joined, renamed


def write_renamed(folder: Path, windows: Sequence[int], files: Iterable[Path]) -> None:
    """Put together what the jobs wrote of ids, and which events stay left alone."""
    tables = [read_columns(path, RENAMED.names) for path in files]
    joined = pa.concat_tables([RENAMED.empty_table(), *tables])
    borders = (read_borders(folder, number) for number in windows)
    alone = sorted(left_alone(borders, [joined.column("old").to_pylist()]))
    columns = [pa.array(alone, pa.string()), pa.nulls(len(alone), pa.string())]
    left = pa.Table.from_arrays(columns, schema=RENAMED)
    batches = pa.concat_tables([joined, left]).to_batches()
    write_arrow(renamed_path(folder), batches, RENAMED)


def _paths(job: JoinJob) -> tuple[Path, Path]:
    return (
        job.folder / f"joined-{job.place:06}.events.arrow",
        job.folder / f"renamed-{job.place:06}.arrow",
    )


def _places(
    folder: Path, windows: Iterable[int], wanted: pa.Array
) -> Mapping[str, Place]:
    """Where each of some events is found."""
    places = {}
    for number in windows:
        ids = read_columns(events_path(folder, number), ["event_id"]).column("event_id")
        for row in np.flatnonzero(pc.is_in(ids, value_set=wanted).to_numpy()):
            places[ids[int(row)].as_py()] = number, int(row)
    return places
