"""A timeline for reading in a terminal: colour there, plain text in a pipe."""

import re
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from timeline.output.dates import date_words
from timeline.records import Event, Status

_STATUS_STYLES = {
    Status.HAPPENED: "bold",
    Status.PLANNED: "italic cyan",
    Status.POSSIBLE: "italic yellow",
    Status.DENIED: "strike",
}
# Articles must not move a reader's cursor or turn their text around: ESC and the
# other controls, and the bidirectional overrides.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def print_timeline(events: Iterable[Event], console: Console) -> None:
    """Print one event after another: when, what, and who says so."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(justify="right", min_width=11, max_width=24)
    grid.add_column(overflow="fold")
    for event in events:
        grid.add_row(_when(event), _what(event))
    console.print(grid)


def plain_line(text: str) -> str:
    """Text without anything that a terminal would act on."""
    return _CONTROLS.sub(" ", text)


def _when(event: Event) -> Text:
    if event.interval is None:
        return Text("undated", style="dim")
    approximate = "~" in event.edtf
    words = date_words(event.interval, event.granularity, approximate=approximate)
    return Text(words, style="green")


def _what(event: Event) -> Text:
    text = Text(plain_line(event.title), style=_STATUS_STYLES[event.status])
    text.append(f"\n{' · '.join(_notes(event))}", style="not bold dim")
    return text


def _notes(event: Event) -> list[str]:
    notes = [] if event.status is Status.HAPPENED else [str(event.status)]
    notes.append(f"{event.salience} source{'s' * (event.salience != 1)}")
    if event.n_copies:
        notes.append(f"{event.n_copies} copies")
    for what in sorted({conflict.what for conflict in event.conflicts}):
        values = " / ".join(
            plain_line(c.value) for c in event.conflicts if c.what == what
        )
        notes.append(f"disputed {what}: {values}")
    notes.append(event.id)
    return notes
