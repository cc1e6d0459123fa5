"""What surrounds every view: title, counts, legend, sources."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from timeline.output.figure.canvas import Canvas
from timeline.output.figure.text import shorten
from timeline.output.figure.typeface import SMALLEST

MARGIN = 20.0
"""What is left free on all sides, in points."""

_TITLE = 13.0
_SUBTITLE = 8.0
_TITLE_BASE = MARGIN + 0.55 * _TITLE
_COUNTS_BASE = _TITLE_BASE + 13.5
_LEGEND_STEP = 11.0
_KEY_GAP = 3.0  # between a mark of the legend and its words
_ENTRY_GAP = 11.0
FOOT = 12.0
"""The height of the line at the foot, in points."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a legend: what it says, how wide its mark is, how to draw that."""

    words: str
    width: float
    draw: Callable[[float, float], None]


def draw_head(canvas: Canvas, title: str) -> None:
    """Draw the title."""
    _line(canvas, _TITLE_BASE, title, _TITLE, bold=True)


def draw_counts(canvas: Canvas, text: str) -> None:
    """Draw the line below the title that says how much of the events is shown."""
    _line(canvas, _COUNTS_BASE, text, _SUBTITLE, color=canvas.theme.muted)


def draw_legend(canvas: Canvas, entries: Sequence[Entry]) -> float:
    """Draw the entries in lines; return how far down they reach, in points."""
    x, y = MARGIN, _COUNTS_BASE + 15.0
    for entry in entries:
        width = entry.width + _KEY_GAP + canvas.typeface.width(entry.words, SMALLEST)
        if x > MARGIN and x + width > canvas.width - MARGIN:
            x, y = MARGIN, y + _LEGEND_STEP
        entry.draw(x, y - 0.36 * SMALLEST)
        words_at = x + entry.width + _KEY_GAP
        canvas.text(words_at, y, entry.words, SMALLEST, color=canvas.theme.muted)
        x += width + _ENTRY_GAP
    return y + 5.0


def draw_nothing(canvas: Canvas, count: int) -> None:
    """Say, in the middle of the paper, that there is nothing to draw, and why."""
    theme, middle = canvas.theme, canvas.width / 2
    canvas.text(
        middle,
        canvas.height / 2,
        "no dated events",
        12.0,
        color=theme.ink,
        align="center",
    )
    if count:
        noun = "event has" if count == 1 else "events have"
        canvas.text(
            middle,
            canvas.height / 2 + 14,
            f"{count:,} {noun} no place in time",
            _SUBTITLE,
            color=theme.muted,
            align="center",
        )


def draw_foot(canvas: Canvas, source: str) -> None:
    """Draw the line that says where the picture's events come from."""
    _line(
        canvas,
        canvas.height - MARGIN + 6.0,
        source,
        SMALLEST,
        color=canvas.theme.muted,
    )


def _line(
    canvas: Canvas,
    y: float,
    text: str,
    size: float,
    *,
    bold: bool = False,
    color: str | None = None,
) -> None:
    """Set a line across the whole width, shortened where it is longer."""
    room = canvas.width - 2 * MARGIN

    def fits(part: str) -> bool:
        return canvas.fit(part, size, room, bold=bold)

    shown = shorten(canvas.typeface.drawable(text), fits)
    if shown:
        canvas.text(MARGIN, y, shown, size, bold=bold, color=color)
