"""``timeline reconstruct``."""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.console import ERRORS, progress_bar, report_rejected
from timeline.cli.options import Inputs, Published, not_dash, sources
from timeline.cli.pictures import write_picture
from timeline.output.counted import counted
from timeline.output.files import refuse_unwritable
from timeline.output.picture import picture_kind
from timeline.output.table import write_table
from timeline.pipeline import reconstruct as reconstruct_timeline
from timeline.reading import read_articles
from timeline.records import Rejected
from timeline.scale import (
    InProcess,
    ProcessPool,
    Runner,
    Summary,
    connect,
    cores,
    reconstruct_to,
)
from timeline.schema import rejected_table
from timeline.settings import Settings
from timeline.story import read_timeline


def reconstruct(
    inputs: Inputs,
    output: Annotated[
        str,
        typer.Option(
            *("--output", "-o"),
            callback=not_dash,
            help="Parquet to write; FOLDER/ for several.",
        ),
    ],
    published: Published = None,
    plot: Annotated[Path | None, typer.Option(help="Picture to draw as well.")] = None,
    rejected: Annotated[
        Path | None,
        typer.Option(
            callback=not_dash, help="Parquet of the inputs left out, with reasons."
        ),
    ] = None,
    corrections: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.toml",
            help="What people corrected of events; put right in memory, by one "
            "process.",
        ),
    ] = None,
    anchor_on_estimates: Annotated[
        bool,
        typer.Option(
            "--anchor-on-estimates",
            help="Tell articles without a date to trust along the one estimated.",
        ),
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option(min=1, show_default="all cores", help="Processes to work in."),
    ] = None,
    work: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            show_default="hidden, beside the output",
            help="Keeps what is finished until the timeline is.",
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where a run was interrupted.")
    ] = False,
    update: Annotated[
        bool,
        typer.Option(
            "--update",
            help="Keep what is finished, and redo only what new articles touch.",
        ),
    ] = False,
    cluster: Annotated[
        str | None,
        typer.Option(metavar="tcp://HOST:PORT", help="Scheduler of Dask to work on."),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 3 when inputs were left out.")
    ] = False,
) -> None:
    """Reconstruct the timeline that articles tell."""
    settings = Settings(anchor_on_estimates=anchor_on_estimates)
    if corrections and (workers or work or resume or update or cluster):
        raise typer.BadParameter(
            "--corrections are made in memory, by one process: not with --workers, "
            "--work, --resume, --update or --cluster"
        )
    _refuse_unwritable(output, plot, rejected)
    if corrections:
        done = _reconstruct_corrected(inputs, output, published, settings, corrections)
    else:
        with progress_bar() as progress, _runner(workers, cluster) as runner:
            task = progress.add_task("articles", total=None)
            done = reconstruct_to(
                output,
                sources(inputs),
                settings=settings,
                published=published,
                runner=runner,
                work=work,
                resume=resume,
                update=update,
                after_batch=lambda articles: progress.advance(task, articles),
            )
    if rejected:
        write_table(rejected_table(done.rejected), rejected)
    if plot:
        write_picture(read_timeline(output).plot(), plot)
    told = f"{counted(done.articles, 'article')}, {counted(done.events, 'event')}"
    ERRORS.print(f"{told} → {output}")
    rest = f"{rejected} has all" if rejected else "--rejected FILE keeps all"
    report_rejected(done.rejected, rest)
    if strict and done.rejected:
        raise typer.Exit(3)


def _refuse_unwritable(output: str, plot: Path | None, rejected: Path | None) -> None:
    """Fail before the work where a name or a folder would make it fail after."""
    one_file = None if output.endswith("/") else Path(output)
    for table in (one_file, rejected):
        if table and table.suffix.lower() not in ("", ".parquet"):
            raise typer.BadParameter(
                f"{table}: is written as Parquet, so call it .parquet "
                "(`timeline export` makes other formats of a timeline)"
            )
    if plot:
        picture_kind(plot)
    for beside in (plot, rejected):
        if beside:
            refuse_unwritable(beside)


def _runner(workers: int | None, cluster: str | None) -> AbstractContextManager[Runner]:
    if cluster:
        return nullcontext(connect(cluster))
    if workers == 1:
        return nullcontext(InProcess())
    return ProcessPool(workers or cores())


def _reconstruct_corrected(
    inputs: list[str],
    output: str,
    published: str | None,
    settings: Settings,
    corrections: Path,
) -> Summary:
    articles = read_articles(sources(inputs), published=published, settings=settings)
    story = reconstruct_timeline(articles, settings=settings, corrections=corrections)
    story.to_parquet(output)
    left_out = tuple(Rejected(*row) for row in story.rejected.itertuples(index=False))
    return Summary(len(articles), len(story), left_out)
