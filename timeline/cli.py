"""The command ``timeline``: parses arguments, calls the library, prints, exits.

Data goes to standard output, progress and messages to standard error. Exit codes:
0 done, 1 failed, 2 wrong usage, 3 done but for inputs left out (--strict).
"""

import json
import sys
import warnings
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, ProgressColumn, Task

from timeline.errors import TimelineError, UnknownLanguage
from timeline.output.explanation import timex_lines
from timeline.output.exports import export_text
from timeline.output.figure import DEFAULT_SIZE, save_figure
from timeline.output.files import make_folder, write_text
from timeline.output.listing import print_articles
from timeline.output.plain import plain_line
from timeline.output.table import write_table
from timeline.output.tags import tag_lines, tag_row
from timeline.output.terminal import print_highlights, print_timeline
from timeline.output.timeml import timeml_document
from timeline.pipeline import reconstruct as reconstruct_timeline
from timeline.reading import article_row, check_articles, read_articles
from timeline.records import Article, Rejected
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
from timeline.temporal import find_timexes

app = typer.Typer(
    name="timeline",
    help="News articles in, an ordered, dated, sourced timeline out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_data = Console(highlight=False, markup=False, emoji=False)
_errors = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Files or folders: .txt .jsonl .jsonl.gz .csv .parquet .html; "
        "- reads JSONL from standard input.",
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE", help="Dates the articles that carry no date of their own."
    ),
]
Parquet = Annotated[Path, typer.Argument(metavar="TIMELINE.parquet")]


class TagFormat(StrEnum):
    """How ``timeline tag`` prints."""

    TEXT = "text"
    JSONL = "jsonl"
    TIMEML = "timeml"


class ListFormat(StrEnum):
    """How ``timeline articles`` prints."""

    TABLE = "table"
    JSONL = "jsonl"


class View(StrEnum):
    """What ``timeline plot`` draws."""

    TIMELINE = "timeline"
    LANES = "lanes"
    DENSITY = "density"
    LAG = "lag"


class Theme(StrEnum):
    """The colours of a picture."""

    LIGHT = "light"
    DARK = "dark"


class Lanes(StrEnum):
    """What lanes stand for."""

    SOURCE = "source"
    PARTICIPANT = "participant"
    PLACE = "place"


class Format(StrEnum):
    """What ``timeline export`` writes."""

    CSV = "csv"
    CSV_EXCEL = "csv-excel"
    CSV_VERBATIM = "csv-verbatim"
    JSONL = "jsonl"
    TIMELINEJS = "timelinejs"
    TIMELINEJS_CSV = "timelinejs-csv"
    VIS = "vis"
    MERMAID = "mermaid"
    TIMESKETCH = "timesketch"
    ICALENDAR = "icalendar"
    TIMEML = "timeml"


@app.command()
def reconstruct(
    inputs: Inputs,
    output: Annotated[str, typer.Option("--output", "-o", help="Parquet to write.")],
    published: Published = None,
    plot: Annotated[Path | None, typer.Option(help="Picture to draw as well.")] = None,
    rejected: Annotated[
        Path | None, typer.Option(help="Parquet of the inputs left out, with reasons.")
    ] = None,
    corrections: Annotated[
        Path | None,
        typer.Option(metavar="FILE.toml", help="What people corrected of events."),
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
    if corrections and (workers or work or resume or cluster):
        raise typer.BadParameter("corrections are made in one process, in memory")
    if corrections:
        done = _reconstruct_corrected(inputs, output, published, settings, corrections)
    else:
        with _progress() as progress, _runner(workers, cluster) as runner:
            task = progress.add_task("articles", total=None)
            done = reconstruct_to(
                output,
                _sources(inputs),
                settings=settings,
                published=published,
                runner=runner,
                work=work,
                resume=resume,
                after_batch=lambda articles: progress.advance(task, articles),
            )
    if rejected:
        write_table(rejected_table(done.rejected), rejected)
    if plot:
        save_figure(read_timeline(output).plot(), plot)
    _errors.print(f"{done.articles} articles, {done.events} events → {output}")
    _report_rejected(len(done.rejected))
    if strict and done.rejected:
        raise typer.Exit(3)


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
    articles = read_articles(_sources(inputs), published=published, settings=settings)
    story = reconstruct_timeline(articles, settings=settings, corrections=corrections)
    story.to_parquet(output)
    left_out = tuple(Rejected(*row) for row in story.rejected.itertuples(index=False))
    return Summary(len(articles), len(story), left_out)


@app.command()
def tag(
    inputs: Inputs,
    published: Published = None,
    format: Annotated[TagFormat, typer.Option(help="How to print.")] = TagFormat.TEXT,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Folder for TimeML, a file an article."),
    ] = None,
) -> None:
    """Print the temporal expressions of articles."""
    if output and format is not TagFormat.TIMEML:
        raise typer.BadParameter("only --format timeml writes to a folder")
    found = read_articles(_sources(inputs), published=published)
    if format is TagFormat.TIMEML and not output and len(found) != 1:
        raise typer.BadParameter(
            f"{len(found)} articles are {len(found)} TimeML documents: "
            "name a folder for them with -o"
        )
    if output:
        make_folder(output)
    # Files are numbered: an article's id is data and never becomes a path.
    for number, article in enumerate(found, start=1):
        try:
            document = _tagged(article, format)
        except UnknownLanguage as error:
            _errors.print(f"{plain_line(article.id)} left out: {error}", style="red")
            continue
        if output:
            write_text(output / f"{number:06}.tml", document)
        else:
            typer.echo(document, nl=False)
    _report_rejected(len(found.rejected))


def _tagged(article: Article, format: TagFormat) -> str:
    timexes = find_timexes(article.text, article.published, article.language)
    if format is TagFormat.TIMEML:
        return timeml_document(article, timexes)
    if format is TagFormat.JSONL:
        return json.dumps(tag_row(article, timexes), ensure_ascii=False) + "\n"
    return "".join(f"{line}\n" for line in tag_lines(article, timexes))


@app.command()
def explain(
    text: Annotated[str, typer.Argument(help="Words that tell a time.")],
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day they were published.")
    ] = None,
    language: Annotated[str, typer.Option(help="ISO 639-1 code of the text.")] = "en",
) -> None:
    """Print how the expressions of a text are read, rule by rule."""
    timexes = find_timexes(text, published, language)
    if not timexes:
        _errors.print("no temporal expression found")
    for timex in timexes:
        typer.echo("\n".join(timex_lines(timex)))


@app.command()
def articles(
    inputs: Inputs,
    published: Published = None,
    format: Annotated[
        ListFormat, typer.Option(help="How to print.")
    ] = ListFormat.TABLE,
) -> None:
    """Print what was read of each article, and how its date is known."""
    found = check_articles(read_articles(_sources(inputs), published=published))
    if format is ListFormat.TABLE:
        print_articles(found, _data)
    else:
        for article in found:
            typer.echo(json.dumps(article_row(article), ensure_ascii=False))
    if found.mapping:
        mapped = ", ".join(f"{field} ← {name}" for field, name in found.mapping.items())
        _errors.print(f"columns read: {plain_line(mapped)}")
    _report_rejected(len(found.rejected))


@app.command()
def highlights(
    timeline: Parquet,
    dates: Annotated[int, typer.Option(min=1, help="At most so many days.")] = 12,
    per_date: Annotated[
        int, typer.Option(min=1, help="At most so many sentences a day.")
    ] = 1,
    begin: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The first day.")
    ] = None,
    end: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The last day.")
    ] = None,
) -> None:
    """Print the days that matter and the sentences that tell them."""
    found = read_timeline(timeline).highlights(
        dates,
        per_date,
        begin.date() if begin else None,
        end.date() if end else None,
    )
    print_highlights(found, _data)


@app.command()
def plot(
    timeline: Parquet,
    output: Annotated[Path, typer.Option("--output", "-o", help="PNG, SVG or PDF.")],
    view: Annotated[View, typer.Option(help="What to draw.")] = View.TIMELINE,
    theme: Annotated[Theme, typer.Option(help="The colours.")] = Theme.LIGHT,
    size: Annotated[
        str, typer.Option(metavar="WIDTHxHEIGHT", help="In pixels.")
    ] = "x".join(map(str, DEFAULT_SIZE)),
    lanes: Annotated[
        Lanes, typer.Option(help="What the lanes of that view stand for.")
    ] = Lanes.SOURCE,
    must_label: Annotated[
        list[str] | None,
        typer.Option(metavar="EVENT_ID", help="Label this event before others."),
    ] = None,
    title: Annotated[str | None, typer.Option(help="Instead of the headline.")] = None,
    font: Annotated[Path | None, typer.Option(help="A font file.")] = None,
) -> None:
    """Draw a timeline."""
    figure = read_timeline(timeline).plot(
        view,
        theme=theme,
        size=_pixels(size),
        lanes=lanes,
        must_label=must_label or (),
        title=title,
        font=font,
    )
    save_figure(figure, output)


def _pixels(size: str) -> tuple[int, int]:
    width, _, height = size.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise typer.BadParameter(f"--size {size}: expected WIDTHxHEIGHT, as 1600x900")
    return int(width), int(height)


@app.command()
def page(
    timeline: Parquet,
    output: Annotated[Path, typer.Option("--output", "-o", help="HTML to write.")],
    title: Annotated[str, typer.Option(help="Heading of the page.")] = "Timeline",
) -> None:
    """Write a page that explores a timeline in a browser, without a network."""
    read_timeline(timeline).to_html(output, title=title)


@app.command()
def export(
    timeline: Parquet,
    to: Annotated[Format, typer.Option(help="The format to write.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="File, instead of standard output."),
    ] = None,
) -> None:
    """Write a timeline for another program.

    Of the CSVs, csv is guarded against formulas, csv-excel is the same with a byte
    order mark, and csv-verbatim holds every column as it is, to be read back.
    """
    story = read_timeline(timeline)
    if output:
        story.export(output, to)
    else:
        _write(export_text(list(story), to))


@app.command()
def show(
    timeline: Parquet,
    event_ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[EVENT_ID]...",
            help="Explain these: which words, in which articles, read by which rules.",
        ),
    ] = None,
) -> None:
    """Print a timeline for reading, or explain events of it."""
    story = read_timeline(timeline)
    if event_ids:
        for event_id in event_ids:
            for line in story.explain(event_id).splitlines():
                typer.echo(plain_line(line))
    else:
        print_timeline(story, _data)


def main() -> None:
    """Run the command; the errors of this package become a line and exit code 1."""
    warnings.showwarning = _show_warning
    try:
        app()
    except TimelineError as error:
        _errors.print(f"timeline: {plain_line(str(error))}", style="red")
        sys.exit(1)


def _write(text: str) -> None:
    """Send data to a pipe byte for byte, to a terminal without what it acts on."""
    if sys.stdout.isatty():
        for line in text.splitlines():
            typer.echo(plain_line(line))
    else:
        typer.echo(text.encode("utf-8"), nl=False)


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    _errors.print(f"timeline: {plain_line(str(message))}", style="yellow")


def _sources(inputs: list[str]) -> list[str] | str:
    return inputs[0] if len(inputs) == 1 else inputs


class _Rate(ProgressColumn):
    """How many are done a second, once it is known."""

    def render(self, task: Task) -> str:
        return "" if task.speed is None else f"{task.speed:,.0f}/s"


def _progress() -> Progress:
    return Progress(
        *Progress.get_default_columns(),
        MofNCompleteColumn(),
        _Rate(),
        console=_errors,
        disable=not _errors.is_terminal,
        transient=True,
    )


def _report_rejected(count: int) -> None:
    if count:
        _errors.print(f"{count} inputs rejected (--rejected FILE keeps the reasons)")
