"""One window of a collection to its copies and events, in files."""

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from timeline.merging import Merged, copy_groups, merge_window
from timeline.ordering import event_order, order_events
from timeline.records import Event
from timeline.scale.files import write_arrow
from timeline.scale.index import read_mentions_at, read_sketches_at
from timeline.schema import EVENTS, events_batch
from timeline.settings import Settings

ORDER = [("order_begin", pa.int64()), ("order_rank", pa.int32())]
ORDERED_EVENTS = pa.schema([*EVENTS, *(pa.field(*key) for key in ORDER)])
_TOGETHER = 1_000


@dataclass(frozen=True, slots=True)
class WindowJob:
    """One window: where its articles stand, and what is known of all articles.

    ``index`` are its articles and those of the next that it looks at, ``beyond``;
    ``copies`` the copy groups that touch it.
    """

    number: int
    folder: Path
    index: pa.Table
    settings: Settings
    before: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    copies: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        """The window by number."""
        return f"window {self.number} of {self.index.num_rows} articles"


def events_path(folder: Path, number: int) -> Path:
    """Where the events of a window are kept."""
    return folder / f"window-{number:06}.events.arrow"


def window_copies(job: WindowJob) -> dict[str, str]:
    """The copy group of each article of a window that shares its text."""
    groups = copy_groups(read_sketches_at(job.folder, job.index))
    return {member: group for member, group in groups.items() if member != group}


def merge_job(job: WindowJob) -> Merged:
    """Write the events of a window; what other windows need of them."""
    merged = merge_window(
        read_mentions_at(job.folder, job.index),
        dict(job.copies),
        job.settings,
        before=job.before,
        beyond=job.beyond,
    )
    write_events(events_path(job.folder, job.number), merged.events)
    return Merged((), merged.borders, merged.event_at)


def write_events(path: Path, events: tuple[Event, ...]) -> None:
    """Write events in the order of a timeline, each with its place in that order."""
    ordered = order_events(events)
    batches = [
        _ordered_batch(ordered[first : first + _TOGETHER])
        for first in range(0, len(ordered), _TOGETHER)
    ]
    write_arrow(path, batches, ORDERED_EVENTS)


def _ordered_batch(events: tuple[Event, ...]) -> pa.RecordBatch:
    keys = [event_order(event) for event in events]
    order = [
        pa.array([key[place] for key in keys], kind)
        for place, (_, kind) in enumerate(ORDER)
    ]
    columns = [*events_batch(events, EVENTS).columns, *order]
    return pa.RecordBatch.from_arrays(columns, schema=ORDERED_EVENTS)
