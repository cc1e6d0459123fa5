"""One window of a collection to its copies and events, in files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from timeline.merging import collector_paused, copy_groups, merge_window
from timeline.records import Event, EventMention
from timeline.scale.borders import Pairs, write_borders, write_pairs
from timeline.scale.events import events_path, write_events
from timeline.scale.files import content_number, numbered
from timeline.scale.index import read_mentions_at, read_sketches_at
from timeline.schema import (
    MENTION_FIELDS,
    MentionArrays,
    batch_mentions,
    mention_arrays,
)
from timeline.settings import Settings


@dataclass(frozen=True, slots=True)
class WindowJob:
    """One window: where its articles stand, and what is known of all articles.

    ``index`` are its articles and those of the next that it looks at, ``beyond``;
    ``copies`` the copy groups that touch it.
    """

    folder: Path
    index: pa.Table
    settings: Settings
    before: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    copies: Pairs = ()

    def __repr__(self) -> str:
        """The window by its first article."""
        ids = self.index.column("id")
        return f"a window of {len(ids)} articles from {ids[0].as_py()!r}"

    def number(self) -> int:
        """What is the same for windows of the same articles and copies only."""
        names = ("id", "article_digest")
        articles = [self.index.column(name).to_pylist() for name in names]
        known = (sorted(self.before), sorted(self.beyond), self.copies)
        return content_number(map(repr, (*articles, *known)))


def copies_path(folder: Path, number: int) -> Path:
    """Where the copy groups of what has this number are kept."""
    return numbered(folder, number, "copies.json")


def window_copies(job: WindowJob) -> int:
    """Write the copy group of each article that shares its text; the job's number."""
    path = copies_path(job.folder, number := job.number())
    if not path.exists():
        groups = copy_groups(read_sketches_at(job.folder, job.index))
        pairs = ((member, group) for member, group in groups.items())
        write_pairs(path, [pair for pair in pairs if pair[0] != pair[1]])
    return number


@collector_paused()
def merge_job(job: WindowJob) -> int:
    """Write the events of a window, unless they are there; the window's number."""
    number = job.number()
    if not events_path(job.folder, number).exists():
        stored = read_mentions_at(job.folder, job.index)
        mentions = batch_mentions(stored)
        merged = merge_window(
            mentions,
            dict(job.copies),
            job.settings,
            before=job.before,
            beyond=job.beyond,
        )
        write_borders(job.folder, number, merged, job.copies)
        columns = _columns(stored, mentions, merged.events)
        write_events(events_path(job.folder, number), merged.events, columns)
    return number


def _columns(
    stored: pa.RecordBatch, mentions: Sequence[EventMention], events: Iterable[Event]
) -> MentionArrays:
    """Finds the columns of the mentions of events among those that all were read from.

    Of mentions that others have dated anew they are made.
    """
    row_of = {id(mention): row for row, mention in enumerate(mentions)}
    told = (mention for event in events for mention in event.mentions)
    anew = [mention for mention in told if id(mention) not in row_of]
    row_of |= {id(mention): row for row, mention in enumerate(anew, len(mentions))}
    columns = [
        pa.concat_arrays([stored.column(name), made])
        for (name, _), made in zip(MENTION_FIELDS, mention_arrays(anew), strict=True)
    ]

    def arrays_of(some: Sequence[EventMention]) -> list[pa.Array]:
        rows = pa.array([row_of[id(mention)] for mention in some], pa.int64())
        return [column.take(rows) for column in columns]

    return arrays_of
