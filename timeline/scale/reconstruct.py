"""The one call, on this process, on many, or on a cluster."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline import pipeline
from timeline.corrections import Correction
from timeline.errors import UnreadableInput
from timeline.reading import Articles
from timeline.records import Article
from timeline.scale.cluster import DaskCluster
from timeline.scale.run import reconstruct_to
from timeline.scale.runners import ProcessPool, Runner
from timeline.settings import Settings
from timeline.story import Timeline, read_timeline

if TYPE_CHECKING:
    from distributed import Client


def reconstruct(
    articles: Iterable[Article],
    *,
    settings: Settings = Settings(),
    corrections: str | Path | Iterable[Correction] = (),
    after_article: Callable[[], object] = lambda: None,
    workers: int = 1,
    client: "Client | None" = None,
) -> Timeline:
    """The ordered, dated, sourced events that the articles report.

    The result does not depend on the order of the articles, on ``workers``, the
    number of processes, nor on ``client``, a Dask cluster that does the work instead.
    An article that breaks a stage is left out and stands in the timeline's
    ``rejected`` with its reason. ``corrections`` are a person's, or the file they
    stand in: see `read_corrections`; they are made in this process. ``after_article``
    is called after each, to move a progress bar.

    Raises:
        UnreadableInput: when the file of corrections cannot be read, or something
            else than articles is given.
        InvalidCorrection: when an entry of it is not understood.
        BrokenRun: when a worker dies.
    """
    articles = _only_articles(articles)
    if corrections or (workers == 1 and client is None):
        return pipeline.reconstruct(
            articles,
            settings=settings,
            corrections=corrections,
            after_article=after_article,
        )
    if client is not None:
        return _on(DaskCluster(client), articles, settings, after_article)
    with ProcessPool(workers) as pool:
        return _on(pool, articles, settings, after_article)


def _only_articles(given: Iterable[Article]) -> Sequence[Article]:
    """The articles as they are; a path or a table in their place is an error."""
    if isinstance(given, Articles):
        return given
    articles = tuple(given) if isinstance(given, Iterable) else (given,)
    if not all(isinstance(each, Article) for each in articles):
        raise UnreadableInput(
            f"an object of type {type(given).__name__} holds other things than "
            "articles (`read_articles` makes articles of files, tables and mappings)"
        )
    return articles


def _on(
    runner: Runner,
    articles: Sequence[Article],
    settings: Settings,
    after_article: Callable[[], object],
) -> Timeline:
    before = articles.rejected if isinstance(articles, Articles) else ()

    def after_batch(count: int) -> None:
        for _ in range(count):
            after_article()

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "timeline.parquet")
        done = reconstruct_to(
            path,
            list(articles),
            settings=settings,
            runner=runner,
            after_batch=after_batch,
        )
        story = read_timeline(path)
    return Timeline(story, [*before, *done.rejected], story.metadata)
