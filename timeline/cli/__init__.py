"""The command ``timeline``: parses arguments, calls the library, prints, exits.

Data goes to standard output, progress and messages to standard error. Exit codes:
0 done, 1 failed, 2 wrong usage, 3 done but for inputs left out (--strict).
"""

import sys
import warnings
from typing import Annotated

import typer

from timeline.cli.console import ERRORS, show_warning
from timeline.cli.expressions import articles, explain, tag
from timeline.cli.reconstructing import reconstruct
from timeline.cli.timelines import export, highlights, page, plot, show
from timeline.errors import InvalidDate, TimelineError
from timeline.output.plain import plain_line
from timeline.schema import leave_out_pandas
from timeline.version import VERSION

COMMANDS = (reconstruct, tag, explain, articles, highlights, plot, page, export, show)
app = typer.Typer(
    name="timeline",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in COMMANDS:
    app.command()(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"timeline {VERSION}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show it and exit."
        ),
    ] = False,
) -> None:
    """News articles in, an ordered, dated, sourced timeline out."""


def main() -> None:
    """Run the command; the errors of this package become a line and exit code.

    That is 2 for a date that is none, and 1 for the others.
    """
    warnings.showwarning = show_warning
    leave_out_pandas()
    try:
        app()
    except OSError as error:  # of standard output: files have errors of this package
        ERRORS.print(f"timeline: cannot be written: {error.strerror}", style="red")
        sys.exit(1)
    except TimelineError as error:
        ERRORS.print(f"timeline: {plain_line(str(error))}", style="red")
        sys.exit(2 if isinstance(error, InvalidDate) else 1)
