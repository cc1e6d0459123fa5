"""The events of all windows as one timeline in one file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa

from timeline.merging import Merged, join_events, joined_events
from timeline.output.table import ROW_GROUP, write_row_groups
from timeline.records import Event
from timeline.scale.files import read_columns, read_rows
from timeline.scale.windows import ORDER, events_path, write_events
from timeline.schema import EVENTS, batch_events
from timeline.schema.arrays import lists

_KEYS = ["event_id", *(name for name, _ in ORDER)]


def join_windows(
    folder: Path, merged: Sequence[Merged], copies: Mapping[str, str]
) -> dict[str, str]:
    """Write the events that several windows found parts of; old ids to the new."""
    groups = joined_events(merged)
    wanted = {event_id for ids in groups for event_id in ids}
    parts: dict[str, Event] = {}
    for number in range(len(merged)):
        path = events_path(folder, number)
        ids = read_columns(path, ["event_id"]).column("event_id").to_pylist()
        rows = [row for row, event_id in enumerate(ids) if event_id in wanted]
        for batch in read_rows(path, rows):
            parts |= {event.id: event for event in batch_events(batch)}
    joined: list[Event] = []
    renamed: dict[str, str] = {}
    for ids in groups:
        whole = join_events([parts[event_id] for event_id in ids], copies)
        joined.append(whole)
        renamed |= dict.fromkeys(ids, whole.id)
    write_events(events_path(folder, len(merged)), tuple(joined))
    return renamed


def write_timeline(
    folder: Path,
    windows: int,
    renamed: Mapping[str, str],
    schema: pa.Schema,
    output: Path,
) -> int:
    """Write the events of all windows in order, a row group in memory; how many.

    Raises:
        UnwritableOutput: when the file cannot be written; an old one is intact.
    """
    paths = [events_path(folder, number) for number in range(windows + 1)]
    places = _ordered_places(paths, renamed)
    firsts = range(0, len(places), ROW_GROUP)
    groups = (
        _row_group(paths, places[first : first + ROW_GROUP], renamed, schema)
        for first in firsts
    )
    write_row_groups(groups, schema, output)
    return len(places)


def _ordered_places(
    paths: Sequence[Path], renamed: Mapping[str, str]
) -> "np.ndarray[tuple[int, int], np.dtype[np.int64]]":
    """File and row of each event, in the order of the timeline.

    What was joined stands in the last file, its parts in the others are left out.
    """
    tables = []
    for number, path in enumerate(paths):
        table = read_columns(path, _KEYS)
        size = table.num_rows
        table = table.append_column("file", pa.array(np.full(size, number)))
        table = table.append_column("row", pa.array(np.arange(size)))
        if renamed and number < len(paths) - 1:
            ids = table.column("event_id").to_pylist()
            table = table.filter(
                pa.array([event_id not in renamed for event_id in ids])
            )
        tables.append(table)
    keys = [(name, "ascending") for name in (*_KEYS[1:], "event_id")]
    ordered = pa.concat_tables(tables).sort_by(keys)
    columns = [ordered.column(name).to_numpy() for name in ("file", "row")]
    return np.column_stack(columns)


def _row_group(
    paths: Sequence[Path],
    places: "np.ndarray[tuple[int, int], np.dtype[np.int64]]",
    renamed: Mapping[str, str],
    schema: pa.Schema,
) -> pa.Table:
    """The events at some places, in their order."""
    by_file = np.argsort(places[:, 0], kind="stable")
    batches = []
    for number in np.unique(places[:, 0]):
        rows = places[places[:, 0] == number, 1].tolist()
        batches += read_rows(paths[number], rows)
    table = pa.Table.from_batches(batches).combine_chunks()
    table = table.take(pa.array(np.argsort(by_file))).select(EVENTS.names)
    if renamed:
        place = EVENTS.get_field_index("related")
        table = table.set_column(place, EVENTS.field(place), _renamed(table, renamed))
    return table.cast(schema)


def _renamed(table: pa.Table, renamed: Mapping[str, str]) -> pa.Array:
    """The related events of each, those under the new ids that were joined."""
    columns = (table.column(name).to_pylist() for name in ("event_id", "related"))
    related = [
        sorted({renamed.get(other, other) for other in others} - {event_id})
        for event_id, others in zip(*columns, strict=True)
    ]
    return lists(related, EVENTS.field("related").type)
