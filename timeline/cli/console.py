"""Where commands print: data to standard output, all else to standard error."""

import sys

import typer
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, ProgressColumn, Task

from timeline.output.plain import plain_line

DATA = Console(highlight=False, markup=False, emoji=False)
ERRORS = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)


def write_data(text: str) -> None:
    """Send data to a pipe byte for byte, to a terminal without what it acts on."""
    if sys.stdout.isatty():
        for line in text.splitlines():
            typer.echo(plain_line(line))
    else:
        typer.echo(text.encode("utf-8"), nl=False)


def show_warning(message: Warning | str, *_: object, **__: object) -> None:
    ERRORS.print(f"timeline: {plain_line(str(message))}", style="yellow")


class _Rate(ProgressColumn):
    """How many are done a second, once it is known."""

    def render(self, task: Task) -> str:
        return "" if task.speed is None else f"{task.speed:,.0f}/s"


def progress_bar() -> Progress:
    return Progress(
        *Progress.get_default_columns(),
        MofNCompleteColumn(),
        _Rate(),
        console=ERRORS,
        disable=not ERRORS.is_terminal,
        transient=True,
    )


def report_rejected(count: int) -> None:
    if count:
        ERRORS.print(f"{count} inputs rejected (--rejected FILE keeps the reasons)")
