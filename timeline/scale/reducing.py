"""What all articles report to one timeline: the work that looks across articles."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from timeline.merging import Window, join_copy_groups, plan_windows
from timeline.output.table import ROW_GROUP, write_row_groups
from timeline.scale.borders import read_pairs
from timeline.scale.dataset import DatasetJob, dataset_job, new_dataset
from timeline.scale.events import events_path
from timeline.scale.files import read_columns
from timeline.scale.index import FOUND_BY
from timeline.scale.joining import join_job, join_jobs, write_renamed
from timeline.scale.runners import Runner
from timeline.scale.sorting import PartJob, part_job, part_jobs, regrouped
from timeline.scale.windows import WindowJob, copies_path, merge_job, window_copies
from timeline.schema import EVENTS
from timeline.settings import Settings


class Reduced(NamedTuple):
    """The numbers of the files that hold the windows, and of those of their copies."""

    windows: list[int]
    copies: list[int]


@dataclass(frozen=True, slots=True)
class Reducing:
    """How mentions are merged: where, and by whom."""

    folder: Path
    settings: Settings
    runner: Runner

    def merge(self, index: pa.Table) -> Reduced:
        """Merge the mentions of the indexed articles."""
        places = memoryview(index.column("place").to_numpy())
        windows = plan_windows(places, self.settings.max_merged_articles)
        found = list(self.runner.map(window_copies, self._jobs(index, windows, {})))
        copies = join_copy_groups(
            dict(read_pairs(copies_path(self.folder, n))) for n in found
        )
        jobs = self._jobs(index, windows, copies)
        merged = list(self.runner.map(merge_job, jobs))
        return Reduced(merged, found)

    def write(self, windows: Sequence[int], schema: pa.Schema, output: Path) -> int:
        """Write the events of these windows as one timeline; how many they are.

        Raises:
            UnwritableOutput: when the file cannot be written; an old one is intact.
        """
        jobs = self._part_jobs(windows)
        events = 0

        def parts() -> Iterator[pa.Table]:
            nonlocal events
            for path in self.runner.map(part_job, jobs):
                table = read_columns(path, EVENTS.names)
                path.unlink()
                events += table.num_rows
                yield table.cast(schema)

        write_row_groups(regrouped(parts(), ROW_GROUP), schema, output)
        return events

    def write_dataset(
        self, windows: Sequence[int], schema: pa.Schema, output: str
    ) -> int:
        """Write the events of these windows as a dataset; how many they are.

        Raises:
            UnwritableOutput: when something stands there, or it cannot be written.
        """
        with new_dataset(output, schema) as target:
            jobs = (DatasetJob(p, schema, target) for p in self._part_jobs(windows))
            return sum(self.runner.map(dataset_job, jobs))

    def _part_jobs(self, windows: Sequence[int]) -> Iterator[PartJob]:
        """Join what crosses the borders of windows; the parts of the timeline."""
        done = list(self.runner.map(join_job, join_jobs(self.folder, windows)))
        write_renamed(self.folder, windows, (renamed for _, renamed in done))
        files = [events_path(self.folder, number) for number in windows]
        return part_jobs(self.folder, [*files, *(joined for joined, _ in done)])

    def _jobs(
        self, index: pa.Table, windows: Sequence[Window], copies: Mapping[str, str]
    ) -> Iterator[WindowJob]:
        """The jobs of all windows, as far as the copies are known."""
        members = defaultdict(list)
        for member, group in copies.items():
            members[group].append(member)
        before = frozenset[str]()
        for window in windows:
            # Taken and not cut out, as a slice brings along all that it is cut from.
            rows = pa.array(range(window.begin, window.reach), pa.int64())
            inside = index.select(FOUND_BY).take(rows)
            ids = inside.column("id").to_pylist()
            beyond = frozenset(ids[window.end - window.begin :])
            groups = sorted({copies[name] for name in ids if name in copies})
            yield WindowJob(
                folder=self.folder,
                index=inside,
                settings=self.settings,
                before=before,
                beyond=beyond,
                copies=tuple((m, g) for g in groups for m in members[g]),
            )
            before = beyond
