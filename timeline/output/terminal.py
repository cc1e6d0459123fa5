"""A timeline for reading in a terminal: colour there, plain text in a pipe."""

from collections.abc import Iterable, Iterator
from datetime import date

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from timeline.output.counted import counted
from timeline.output.dates import date_words
from timeline.output.plain import plain_line
from timeline.records import Event, Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

_UNDATED = "undated"
_WIDEST_DATE = 18  # cells; a longer date stands on a line of its own
_GAP = 2
_DAY_WIDTH = len("30 Sep 2022")
_NARROWEST_TITLE = 24  # cells; a terminal narrower than that is let to break lines

_MOST_VALUES = 6  # of a disputed number, say; `timeline show` with the id has all

_STATUS_STYLES = {
    Status.HAPPENED: "",
    Status.PLANNED: "cyan",
    Status.POSSIBLE: "yellow",
    Status.DENIED: "red",
}


def print_timeline(events: Iterable[Event], console: Console) -> None:
    """Print one event after another: when, what, and who says so.

    On a terminal, lines are wrapped to its width; in a pipe an event is two lines,
    however long, so that a search finds whole titles with their dates.
    """
    rows = [(_when(event), event) for event in events]
    widths = [cell_len(when) for when, _ in rows]
    column = max((width for width in widths if width <= _WIDEST_DATE), default=0)
    for when, event in rows:
        for line in _lines(when, event, column, console):
            line.rstrip()
            console.print(line, soft_wrap=True)


def print_highlights(days: Iterable[tuple[date, list[str]]], console: Console) -> None:
    """Print days in order, each with the sentences that tell it, a line a sentence."""
    for day, sentences in days:
        begin = day.toordinal() * DAY_SECONDS
        words = date_words(Interval(begin, begin + DAY_SECONDS), Granularity.DAY)
        first = Text.assemble((f"{words:>{_DAY_WIDTH}}", "green"), " " * _GAP)
        rest = Text(" " * (_DAY_WIDTH + _GAP))
        for sentence in sentences:
            plain = Text(" ".join(plain_line(sentence).split()))
            for line in _fitted(plain, _DAY_WIDTH, console):
                line.rstrip()
                console.print(first + line, soft_wrap=True)
                first = rest


def _lines(when: str, event: Event, column: int, console: Console) -> Iterator[Text]:
    """The lines of an event, its date beside the first line of its title."""
    indent = " " * (column + _GAP)
    what = [*_fitted(_title(event), column, console)]
    what += _fitted(_notes(event), column, console)
    if cell_len(when) > column:
        yield Text(when, style="green")
        beside = Text(indent)
    else:
        gap = " " * (column - cell_len(when))
        beside = Text.assemble(gap, (when, "green"), " " * _GAP)
    yield beside + what[0]
    for line in what[1:]:
        yield Text(indent) + line


def _fitted(text: Text, column: int, console: Console) -> Iterable[Text]:
    if not console.is_terminal:
        return [text]
    width = max(console.width - column - _GAP, _NARROWEST_TITLE)
    return text.wrap(console, width)


def _when(event: Event) -> str:
    if event.interval in (None, Interval(None, None)):
        return _UNDATED
    assert event.interval is not None  # the line above returned
    about = any(sign in event.edtf for sign in "~%")
    return date_words(event.interval, event.granularity, approximate=about)


def _title(event: Event) -> Text:
    title = " ".join(plain_line(event.title).split()) or "(untitled)"
    return Text(title, style="bold" if event.salience > 1 else "")


def _notes(event: Event) -> Text:
    """What to know of an event: status, weight, doubts, disagreements, its id."""
    notes = Text(style="dim")
    if event.status is not Status.HAPPENED:
        style = f"not dim {_STATUS_STYLES[event.status]}"
        notes.append(event.status.value, style=style).append(" · ")
    notes.append(counted(event.salience, "report"))
    if event.n_copies:
        notes.append(f" · {counted(event.n_copies, 'copy', 'copies')}")
    if event.time_source is TimeSource.PUBLICATION:
        notes.append(" · dated by its report")
    if event.corrected:
        notes.append(" · corrected")
    if not event.time_trusted:
        notes.append(" · ").append("doubtful date", style="not dim yellow")
    for what in sorted({conflict.what for conflict in event.conflicts}):
        notes.append(" · ").append(_disputed(event, what), style="not dim yellow")
    return notes.append(f" · {event.id}")


def _disputed(event: Event, what: str) -> str:
    if what == "correction":
        return "a source corrects itself"
    values = [plain_line(c.value) for c in event.conflicts if c.what == what]
    rest = len(values) - _MOST_VALUES
    more = f" and {rest:,} more" if rest > 0 else ""
    return f"disputed {what}: {' / '.join(values[:_MOST_VALUES])}{more}"
