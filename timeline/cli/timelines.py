"""``timeline highlights``, ``plot``, ``page``, ``export`` and ``show``."""

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.console import DATA, ERRORS, write_data
from timeline.cli.options import Format, Lanes, Parquet, Theme, View, not_dash
from timeline.cli.pictures import write_picture
from timeline.output.exports import export_text
from timeline.output.picture import DEFAULT_SIZE
from timeline.output.plain import plain_line
from timeline.output.terminal import print_highlights, print_timeline
from timeline.story import read_timeline


def highlights(
    timeline: Parquet,
    dates: Annotated[int, typer.Option(min=1, help="At most so many days.")] = 12,
    per_date: Annotated[
        int, typer.Option(min=1, help="At most so many sentences a day.")
    ] = 1,
    begin: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The first day, as 2024-03-14 or 2024-03."),
    ] = None,
    end: Annotated[
        str | None, typer.Option(metavar="DATE", help="The last day, likewise.")
    ] = None,
) -> None:
    """Print the days that matter and the sentences that tell them."""
    found = read_timeline(timeline).highlights(dates, per_date, begin, end)
    print_highlights(found, DATA)
    if not found:
        ERRORS.print("no dated events there")


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
    write_picture(figure, output)


def _pixels(size: str) -> tuple[int, int]:
    width, _, height = size.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise typer.BadParameter(f"--size {size}: expected WIDTHxHEIGHT, as 1600x900")
    return int(width), int(height)


def page(
    timeline: Parquet,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", callback=not_dash, help="HTML to write."),
    ],
    title: Annotated[str, typer.Option(help="Heading of the page.")] = "Timeline",
) -> None:
    """Write a page that explores a timeline in a browser, without a network."""
    read_timeline(timeline).to_html(output, title=title)


def export(
    timeline: Parquet,
    to: Annotated[Format, typer.Option(help="The format to write.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="File, instead of standard output."),
    ] = None,
) -> None:
    """Write a timeline for another program.

    Of the CSVs, csv is guarded against formulas, csv-excel is the same with
    a byte order mark, and csv-verbatim holds every column as it is, to be
    read back.
    """
    story = read_timeline(timeline)
    if output in (None, Path("-")):
        write_data(export_text(list(story), to))
    else:
        story.export(output, to)


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
        print_timeline(story, DATA)
        if not len(story):
            ERRORS.print("no events")
