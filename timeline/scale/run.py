"""A run from files to a timeline in a file: the stages in their order."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import chain, islice
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from timeline.merging import Window, join_copy_groups, plan_windows
from timeline.output.files import refuse_unwritable
from timeline.pipeline import timeline_metadata, warn_of_doubts
from timeline.reading import iter_articles
from timeline.records import Article, Rejected
from timeline.scale.extracting import Batch, extract_batch
from timeline.scale.folder import folder_beside, work_folder
from timeline.scale.index import PLACES, by_publication, read_failures, read_index
from timeline.scale.inputs import input_digests, parts_of, refuse_unmapped
from timeline.scale.joining import join_windows, write_timeline
from timeline.scale.remote import is_url, written_elsewhere
from timeline.scale.runners import InProcess, Runner
from timeline.scale.settling import changed_articles, drop_duplicates
from timeline.scale.windows import WindowJob, merge_job, window_copies
from timeline.schema import events_schema
from timeline.settings import Settings
from timeline.version import VERSION

BATCH_ARTICLES = 250
"""Articles that a worker takes at a time: ten seconds of work."""
IN_PROCESS = InProcess()


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: how many articles were used, events found, inputs left out."""

    articles: int
    events: int
    rejected: tuple[Rejected, ...]


def reconstruct_to(
    output: str | Path,
    source: object,
    *,
    settings: Settings = Settings(),
    published: str | None = None,
    runner: Runner = IN_PROCESS,
    work: Path | None = None,
    resume: bool = False,
    batch_articles: int = BATCH_ARTICLES,
    after_batch: Callable[[int], object] = lambda articles: None,
) -> Summary:
    """Write the timeline that the articles of a source tell, and tell what was done.

    The bytes are those of ``reconstruct(read_articles(source)).to_parquet(output)``,
    whoever does the work and whatever the size of its batches, but memory does not
    grow with the collection. ``work`` keeps what is finished, for ``resume``;
    Files may be URLs of any file system that fsspec knows, inputs patterns of them;
    ``after_batch`` is called with the number of articles done.

    Raises:
        UnreadableInput: when there is no input at all.
        UnwritableOutput: when the output cannot be written; an old one is intact.
        OtherRun: when the work folder is in use, or of another input or settings.
        BrokenRun: when a worker dies.
    """
    if is_url(output):
        with written_elsewhere(str(output)) as local:
            return reconstruct_to(
                local,
                source,
                settings=settings,
                published=published,
                runner=runner,
                work=work,
                resume=resume,
                batch_articles=batch_articles,
                after_batch=after_batch,
            )
    refuse_unwritable(output)
    manifest = _manifest(source, published, settings, batch_articles)
    folder = work or folder_beside(Path(output))
    with work_folder(folder, manifest, resume=resume):
        run = _Run(folder.resolve(), settings, runner, batch_articles)
        index, rejected = run.extract(source, published, after_batch)
        events = run.merge(index, Path(output))
    return Summary(index.num_rows, events, tuple(rejected))


@dataclass(frozen=True, slots=True)
class _Run:
    """The stages of one run, each from files to files of its folder."""

    folder: Path
    settings: Settings
    runner: Runner
    size: int

    def extract(
        self,
        source: object,
        published: str | None,
        after_batch: Callable[[int], object],
    ) -> tuple[pa.Table, list[Rejected]]:
        """The index of all articles, by publication, and what was left out."""
        rejected: list[Rejected] = []
        read = chain.from_iterable(
            iter_articles(part, published=published, settings=self.settings)
            for part in parts_of(source)
        )
        numbers = self._extract(_kept(read, rejected), 0, after_batch)
        if not numbers:
            refuse_unmapped(rejected)
        index, duplicates = drop_duplicates(
            self.folder, read_index(self.folder, range(numbers))
        )
        changed = changed_articles(self.folder, index, self.settings)
        if changed:
            rows = {row for row, _ in changed}
            same = [row for row in range(index.num_rows) if row not in rows]
            again = (article for _, article in changed)
            more = self._extract(again, numbers, lambda _: None, again=True)
            redone = read_index(self.folder, range(numbers, numbers + more))
            index = pa.concat_tables([index.take(pa.array(same, pa.int64())), redone])
        failures = read_failures(self.folder, index)
        return by_publication(index), [*rejected, *duplicates, *failures]

    def _extract(
        self,
        articles: Iterable[Article],
        first: int,
        after_batch: Callable[[int], object],
        *,
        again: bool = False,
    ) -> int:
        """Extract articles in batches numbered from ``first``; how many batches."""
        numbers = 0
        for count in self.runner.map(
            extract_batch, self._batches(articles, first, again)
        ):
            numbers += 1
            after_batch(count)
        return numbers

    def _batches(
        self, articles: Iterable[Article], first: int, again: bool
    ) -> Iterator[Batch]:
        rest = iter(articles)
        number = first
        while some := tuple(islice(rest, self.size)):
            yield Batch(number, some, self.folder, self.settings, again)
            number += 1

    def merge(self, index: pa.Table, output: Path) -> int:
        """Write the events of the indexed articles; how many they are."""
        _warn(index)
        windows = plan_windows(
            index.column("day").to_pylist(), self.settings.max_merged_articles
        )
        jobs = self._jobs(index, windows)
        copies = join_copy_groups(self.runner.map(window_copies, jobs({})))
        merged = list(self.runner.map(merge_job, jobs(copies)))
        renamed = join_windows(self.folder, merged, copies)
        digests = index.sort_by("id").column("article_digest").to_pylist()
        schema = events_schema(timeline_metadata(digests, self.settings))
        return write_timeline(self.folder, len(windows), renamed, schema, output)

    def _jobs(
        self, index: pa.Table, windows: Sequence[Window]
    ) -> Callable[[Mapping[str, str]], Iterator[WindowJob]]:
        """What makes the jobs of all windows, once the copies are known."""

        def jobs(copies: Mapping[str, str]) -> Iterator[WindowJob]:
            members = defaultdict(list)
            for member, group in copies.items():
                members[group].append(member)
            before = frozenset[str]()
            for number, window in enumerate(windows):
                inside = index.slice(window.begin, window.reach - window.begin)
                ids = inside.column("id").to_pylist()
                beyond = frozenset(ids[window.end - window.begin :])
                groups = sorted({copies[name] for name in ids if name in copies})
                yield WindowJob(
                    number=number,
                    folder=self.folder,
                    index=inside.select(PLACES),
                    settings=self.settings,
                    before=before,
                    beyond=beyond,
                    copies=tuple((m, g) for g in groups for m in members[g]),
                )
                before = beyond

        return jobs


def _kept(
    read: Iterable[Article | Rejected], rejected: list[Rejected]
) -> Iterator[Article]:
    """The articles; what was left out goes to the list."""
    for item in read:
        if isinstance(item, Article):
            yield item
        else:
            rejected.append(item)


def _warn(index: pa.Table) -> None:
    unsure = index.filter(pc.invert(index.column("trusted")))
    warn_of_doubts(
        index.num_rows,
        unsure.num_rows,
        int(pc.sum(unsure.column("doubted")).as_py() or 0),
        int(pc.sum(unsure.column("estimated")).as_py() or 0),
    )


def _manifest(
    source: object, published: str | None, settings: Settings, size: int
) -> dict[str, dict[str, str]]:
    """What a run is made of, by topic, for one that is resumed."""
    chosen = {f.name: repr(getattr(settings, f.name)) for f in fields(settings)}
    return {
        "engine": {"version": VERSION},
        "setting": chosen | {"published": str(published), "batch": str(size)},
        "input": input_digests(source),
    }
