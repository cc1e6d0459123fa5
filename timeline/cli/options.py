"""The arguments that several commands take, and the words that options choose from."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Files or folders: .txt .md .html .mhtml .eml .json .jsonl .csv .tsv "
        ".jsonl.gz .csv.gz .parquet; - reads JSONL from standard input.",
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE", help="Dates the articles that carry no date of their own."
    ),
]


def not_dash(path: str | Path | None) -> str | Path | None:
    """The path of an output, which no command but ``export`` sends down a pipe."""
    if str(path) == "-":
        raise typer.BadParameter("- is no file (expected its name)")
    return path


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


def sources(inputs: list[str]) -> list[str] | str:
    """The inputs of a command as `read_articles` takes them: one alone, or several."""
    return inputs[0] if len(inputs) == 1 else inputs
