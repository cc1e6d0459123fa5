"""Thousands of points as cells, the darker the more of them lie there."""

from collections.abc import Sequence

import numpy as np

from timeline.output.figure.canvas import FILLS, Canvas
from timeline.output.figure.frame import Entry
from timeline.output.figure.theme import mix

_CELL = 4.0  # points across and down
_TONES = (0.22, 0.4, 0.6, 0.8, 1.0)  # of the colour, on paper


def draw_heat(canvas: Canvas, places: Sequence[tuple[float, float]]) -> None:
    """Draw every cell that holds a place; tones follow the logarithm of how many."""
    cells, counts = np.unique(
        np.floor(np.array(places) / _CELL), axis=0, return_counts=True
    )
    steps = np.log1p(counts) / np.log1p(counts.max())
    tones = np.minimum((steps * len(_TONES)).astype(int), len(_TONES) - 1)
    side = _CELL - 0.4
    for tone, share in enumerate(_TONES):
        corners = _CELL * cells[tones == tone]
        boxes = [(float(x), float(y), side, side) for x, y in corners]
        fill = mix(canvas.theme.event, canvas.theme.paper, share)
        canvas.boxes(boxes, fill, layer=FILLS)


def heat_entry(canvas: Canvas) -> Entry:
    """The legend's entry for the tones."""
    theme = canvas.theme

    def draw(x: float, y: float) -> None:
        for number, share in enumerate(_TONES):
            fill = mix(theme.event, theme.paper, share)
            canvas.box(x + number * _CELL * 1.4, y - 2.6, _CELL * 1.4, 5.2, fill=fill)

    return Entry("one event to most events", len(_TONES) * _CELL * 1.4, draw)
