"""Where commands print: data to standard output, all else to standard error."""

import sys
from collections.abc import Sequence

import typer
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, ProgressColumn, Task

from timeline.output.counted import counted
from timeline.output.plain import plain_line
from timeline.records import Rejected

_MOST_REJECTED = 5  # told one by one; thousands would hide what else is said
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
    """Print a warning to standard error, as `warnings.showwarning` is called."""
    ERRORS.print(f"timeline: {plain_line(str(message))}", style="yellow")


class _Rate(ProgressColumn):
    """How many are done a second, once it is known."""

    def render(self, task: Task) -> str:
        return "" if task.speed is None else f"{task.speed:,.0f}/s"


def progress_bar() -> Progress:
    """A bar on standard error, which is silent where that is no terminal."""
    return Progress(
        *Progress.get_default_columns(),
        MofNCompleteColumn(),
        _Rate(),
        console=ERRORS,
        disable=not ERRORS.is_terminal,
        transient=True,
    )


def report_rejected(rejected: Sequence[Rejected], rest: str) -> None:
    """Say what was left out and why: the first few, and where the rest is to be had."""
    if rejected:
        ERRORS.print(f"{counted(len(rejected), 'input')} rejected:")
    for each in rejected[:_MOST_REJECTED]:
        ERRORS.print(f"  {plain_line(each.detail)}")
    if len(rejected) > _MOST_REJECTED:
        ERRORS.print(f"  and {len(rejected) - _MOST_REJECTED:,} more ({rest})")
