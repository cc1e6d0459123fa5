"""Events at rest: files in the order of a timeline, each event with its place in it."""

from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa

from timeline.ordering import event_order, order_events
from timeline.records import Event
from timeline.scale.files import numbered, write_arrow
from timeline.schema import EVENTS, MentionArrays, events_batch, mention_arrays

ORDER = [("order_begin", pa.int64()), ("order_rank", pa.int32())]
KEYS = [*(name for name, _ in ORDER), "event_id"]
"""The columns by which events are ordered."""
_ORDERED_EVENTS = pa.schema([*EVENTS, *(pa.field(*key) for key in ORDER)])
_TOGETHER = 1_000


def events_path(folder: Path, number: int) -> Path:
    """Where the events of what has this number are kept."""
    return numbered(folder, number, "events.arrow")


def write_events(
    path: Path, events: Iterable[Event], arrays_of: MentionArrays = mention_arrays
) -> None:
    """Write events in the order of a timeline; see `events_batch`."""
    ordered = order_events(events)
    batches = [
        _ordered_batch(ordered[first : first + _TOGETHER], arrays_of)
        for first in range(0, len(ordered), _TOGETHER)
    ]
    write_arrow(path, batches, _ORDERED_EVENTS)


def _ordered_batch(
    events: tuple[Event, ...], arrays_of: MentionArrays
) -> pa.RecordBatch:
    keys = [event_order(event) for event in events]
    order = [
        pa.array([key[place] for key in keys], kind)
        for place, (_, kind) in enumerate(ORDER)
    ]
    columns = [*events_batch(events, EVENTS, arrays_of).columns, *order]
    return pa.RecordBatch.from_arrays(columns, schema=_ORDERED_EVENTS)
