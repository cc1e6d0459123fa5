"""One window of a collection to its copies and events, in files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from timeline.merging import collector_paused, copy_groups, merge_window, place_of
from timeline.records import EventMention
from timeline.scale.borders import Pairs, write_borders, write_pairs
from timeline.scale.events import events_path, write_events
from timeline.scale.files import content_number, numbered
from timeline.scale.index import read_mentions_at, read_sketches_at
from timeline.schema import MENTION_FIELDS, MentionArrays, batch_mentions
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
        path, arrays_of = events_path(job.folder, number), _columns(stored, mentions)
        write_events(path, merged.events, arrays_of)
    return number


def _columns(stored: pa.RecordBatch, mentions: Sequence[EventMention]) -> MentionArrays:
    """Finds the columns of some mentions among those that all were read from."""
    fields = stored.select([name for name, _ in MENTION_FIELDS])
    row_at = {place_of(mention): row for row, mention in enumerate(mentions)}

    def arrays_of(some: Sequence[EventMention]) -> list[pa.Array]:
        rows = [row_at[place_of(mention)] for mention in some]
        found: list[pa.Array] = fields.take(pa.array(rows, pa.int64())).columns
        return found

    return arrays_of
