"""A run from files to a timeline in a file: the stages in their order."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, fields
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from timeline.output.files import refuse_unwritable
from timeline.pipeline import timeline_metadata, warn_of_doubts
from timeline.records import Rejected
from timeline.scale.dataset import is_dataset, refuse_unwritable_dataset
from timeline.scale.folder import folder_beside, work_folder
from timeline.scale.inputs import input_digests
from timeline.scale.mapping import Mapping
from timeline.scale.reducing import Reducing
from timeline.scale.remote import written_to
from timeline.scale.runners import InProcess, Runner
from timeline.schema import events_schema
from timeline.settings import Settings
from timeline.version import VERSION

BATCH_ARTICLES = 250
"""Articles that a worker takes at a time: ten seconds of work."""
# Digests that are put in order at a time.
_TOGETHER = 10_000
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
    update: bool = False,
    batch_articles: int = BATCH_ARTICLES,
    after_batch: Callable[[int], object] = lambda articles: None,
) -> Summary:
    """Write the timeline that the articles of a source tell, and tell what was done.

    The bytes are those of ``reconstruct(read_articles(source)).to_parquet(output)``,
    whoever does the work and whatever the size of its batches, but memory does not
    grow with the collection. ``work`` keeps what is finished, for ``resume``, which
    goes on with the same input where a run was broken off, and for ``update``, which
    keeps it after the run as well, so that the next does only what is new by then.
    Files may be URLs of any file system that fsspec knows, inputs patterns of them.
    An output that ends in a slash becomes a folder of Parquet files in order.
    ``after_batch`` is called with the number of articles done.

    Raises:
        UnreadableInput: when there is no input at all.
        UnwritableOutput: when the output cannot be written; an old one is intact.
        OtherRun: when the work folder is in use, or of another input or settings.
        BrokenRun: when a worker dies.
    """
    with _target(output) as target:
        _refuse_unwritable(target)
        manifest = _manifest(source, published, settings, batch_articles)
        folder = work or folder_beside(target)
        with work_folder(folder, manifest, resume=resume, update=update) as kept:
            place = folder.resolve()
            mapping = Mapping(place, settings, runner, batch_articles, after_batch)
            index, batches, rejected = mapping.read(source, published)
            _warn(index)
            reducing = Reducing(place, settings, runner)
            windows, copies = reducing.merge(index)
            schema = events_schema(timeline_metadata(_digests(index), settings))
            articles = index.num_rows
            del index  # writing needs nothing of it, and the memory
            if is_dataset(target):
                events = reducing.write_dataset(windows, schema, target)
            else:
                events = reducing.write(windows, schema, Path(target))
            kept.update(batches, windows, copies)
    return Summary(articles, events, tuple(rejected))


def _target(output: str | Path) -> AbstractContextManager[str | Path]:
    """Where the timeline is written: in a folder, or a file that may go elsewhere."""
    return nullcontext(output) if is_dataset(output) else written_to(output)


def _refuse_unwritable(output: str | Path) -> None:
    if is_dataset(output):
        refuse_unwritable_dataset(output)
    else:
        refuse_unwritable(output)


def _warn(index: pa.Table) -> None:
    unsure = index.filter(pc.invert(index.column("trusted")))
    warn_of_doubts(
        index.num_rows,
        unsure.num_rows,
        int(pc.sum(unsure.column("doubted")).as_py() or 0),
        int(pc.sum(unsure.column("estimated")).as_py() or 0),
    )


def _digests(index: pa.Table) -> Iterator[str]:
    """The digests of all articles, in order of their ids."""
    order = pc.sort_indices(index, [("id", "ascending")])
    digests = index.column("article_digest")
    for first in range(0, len(order), _TOGETHER):
        for digest in digests.take(order.slice(first, _TOGETHER)):
            yield digest.as_py().hex()


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
