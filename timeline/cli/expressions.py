"""``timeline tag``, ``explain`` and ``articles``: what was read, before any event."""

import json
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.console import DATA, ERRORS, report_rejected
from timeline.cli.options import (
    Inputs,
    ListFormat,
    Published,
    TagFormat,
    not_dash,
    sources,
)
from timeline.errors import UnknownLanguage
from timeline.output.explanation import timex_lines
from timeline.output.files import make_folder, write_text
from timeline.output.listing import print_articles
from timeline.output.plain import plain_line
from timeline.output.tags import tag_lines, tag_row
from timeline.output.timeml import timeml_document
from timeline.reading import article_row, check_articles, read_articles
from timeline.records import Article
from timeline.temporal import find_timexes


def tag(
    inputs: Inputs,
    published: Published = None,
    format: Annotated[TagFormat, typer.Option(help="How to print.")] = TagFormat.TEXT,
    output: Annotated[
        Path | None,
        typer.Option(
            *("--output", "-o"),
            callback=not_dash,
            help="Folder for TimeML, a file an article.",
        ),
    ] = None,
) -> None:
    """Print the temporal expressions of articles."""
    if output and format is not TagFormat.TIMEML:
        raise typer.BadParameter("only --format timeml writes to a folder")
    found = read_articles(sources(inputs), published=published)
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
            ERRORS.print(f"{plain_line(article.id)} left out: {error}", style="red")
            continue
        if output:
            write_text(output / f"{number:06}.tml", document)
        else:
            typer.echo(document, nl=False)
    report_rejected(found.rejected, "timeline articles INPUT names all")


def _tagged(article: Article, format: TagFormat) -> str:
    timexes = find_timexes(article.text, article.published, article.language)
    if format is TagFormat.TIMEML:
        return timeml_document(article, timexes)
    if format is TagFormat.JSONL:
        return json.dumps(tag_row(article, timexes), ensure_ascii=False) + "\n"
    return "".join(f"{line}\n" for line in tag_lines(article, timexes))


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
        ERRORS.print("no temporal expression found")
    for timex in timexes:
        typer.echo("\n".join(timex_lines(timex)))


def articles(
    inputs: Inputs,
    published: Published = None,
    format: Annotated[
        ListFormat, typer.Option(help="How to print.")
    ] = ListFormat.TABLE,
) -> None:
    """Print what was read of each article, and how its date is known."""
    found = check_articles(read_articles(sources(inputs), published=published))
    if format is ListFormat.TABLE:
        print_articles(found, DATA)
    else:
        for article in found:
            typer.echo(json.dumps(article_row(article), ensure_ascii=False))
    if found.mapping not in ({}, {"text": "text"}):  # plain text has no columns
        mapped = ", ".join(f"{field} ← {name}" for field, name in found.mapping.items())
        ERRORS.print(f"columns read: {plain_line(mapped)}")
    for each in found.rejected:
        ERRORS.print(f"rejected: {plain_line(each.detail)}")
