"""The lag view: when something happened against how long until it was reported."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.output.figure.axis import axis_height, draw_axis
from timeline.output.figure.canvas import GRID, Canvas
from timeline.output.figure.frame import MARGIN, draw_legend
from timeline.output.figure.glyphs import Sizes, measure_mark
from timeline.output.figure.heat import draw_heat, heat_entry
from timeline.output.figure.labels import STYLES, Mark, write_label
from timeline.output.figure.layout import CAP, draw_words
from timeline.output.figure.legend import lag_entries
from timeline.output.figure.packing import Piece, Shelf
from timeline.output.figure.placing import Placed
from timeline.output.figure.points import draw_points
from timeline.output.figure.reach import scene_scale
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene, Stretch
from timeline.output.figure.typeface import SMALLEST
from timeline.output.figure.words import Shown
from timeline.temporal.interval import DAY_SECONDS

_LEVELS = (
    (0, "the same day"),
    (1, "1 day"),
    (2, "2 days"),
    (7, "1 week"),
    (30, "1 month"),
    (365, "1 year"),
    (3_652, "10 years"),
    (36_524, "100 years"),
    (365_242, "1,000 years"),
)
_NAMES_ROOM = 72.0  # points, for the words of the levels
_APART = 11.0  # points between two levels that are told
_CELL = 2.0  # points: the height of the rows in which labels find room
_MOST_LABELS = 40
_MOST_TRIED = 300
_MOST_MARKS = 2_000  # from here on marks would hide each other
_STYLE = STYLES[-1]
_GAP = 3.0
_STACK = 0.42  # of the way to the next day: how far events of one lag are spread


@dataclass(frozen=True, slots=True)
class Heights:
    """Days to points down the paper, by the logarithm of the distance from zero."""

    most: float
    least: float
    top: float
    bottom: float

    def at(self, days: float) -> float:
        """How far down so many days stand."""
        high, low = _log(self.most), _log(self.least)
        return self.top + (high - _log(days)) / (high - low) * (self.bottom - self.top)


def draw_lag(canvas: Canvas, scene: Scene) -> Shown:
    """Draw each event as far above the zero line as its first report came later.

    What was reported before it was to happen lies below. Thousands of events become
    cells of a heat map, without labels.
    """
    reported = [one for one in scene.ranked if one.event.first_reported is not None]
    sizes = Sizes(max(one.event.salience for one in scene.stretches))
    is_heat = len(reported) > _MOST_MARKS
    entries = lag_entries(canvas, scene.stretches, sizes)
    top = draw_legend(canvas, [heat_entry(canvas)] if is_heat else entries) + 6.0
    axis = axis_height(canvas)
    scale = scene_scale(scene, MARGIN + _NAMES_ROOM, canvas.width - MARGIN)
    lags = [lag_days(one) for one in reported]
    heights = Heights(max([7, *lags]), min([-1, *lags]), top + 10, axis - 10)
    marks = [measure_mark(one, scale, sizes) for one in reported]
    places = _stacked(marks, lags, heights)
    room = top, axis
    placed = [] if is_heat else _place_labels(canvas, marks, places, scale, room)
    draw_axis(canvas, scale, top, axis)
    _draw_levels(canvas, heights, scale.left, scale.right)
    if is_heat:
        across = [scale.at(mark.stretch.middle) for mark in marks]
        draw_heat(canvas, list(zip(across, places, strict=True)))
    else:
        draw_points(canvas, scene, scale, list(zip(marks, places, strict=True)))
    for one, y in placed:
        draw_words(canvas, one, y + CAP * _STYLE.date, plate=True)
    without = len(scene.stretches) - len(reported)
    note = f"{without:,} without a date of report" if without else ""
    return Shown(len(placed), note)


def lag_days(stretch: Stretch) -> int:
    """Whole days from an event to its first report; 0 when reported while it lasted.

    Negative when it was reported before.
    """
    report = stretch.event.first_reported
    assert report is not None  # only reported events have a lag
    day = report.toordinal()
    if day < stretch.first // DAY_SECONDS:
        return day - stretch.first // DAY_SECONDS
    return max(0, day - (stretch.last - 1) // DAY_SECONDS)


def _log(days: float) -> float:
    return math.copysign(math.log1p(abs(days)), days)


def _stacked(
    marks: Sequence[Mark], lags: Sequence[int], heights: Heights
) -> list[float]:
    """Heights of marks: those of one lag and about one time side by side."""
    met: dict[tuple[int, int], int] = defaultdict(int)
    places = []
    for mark, days in zip(marks, lags, strict=True):
        if not mark.stretch.is_point:
            places.append(heights.at(days))
            continue
        key = days, int(mark.left // max(mark.size, 1.0))
        number = met[key]
        met[key] += 1
        room = _STACK * (heights.at(abs(days)) - heights.at(abs(days) + 1))
        offset = (number + 1) // 2 * 0.8 * mark.size * (1 if number % 2 else -1)
        places.append(heights.at(days) + max(-room, min(room, offset)))
    return places


def _draw_levels(canvas: Canvas, heights: Heights, left: float, right: float) -> None:
    """Draw a line for each round number of days, the zero line strongest."""
    theme, told_at = canvas.theme, [heights.at(0)]
    for days, words in _LEVELS:
        for sign in (1, -1) if days else (1,):
            if not heights.least <= sign * days <= heights.most:
                continue
            y = heights.at(sign * days)
            if days and min(abs(y - other) for other in told_at) < _APART:
                continue
            told_at.append(y)
            tone, width = (theme.grid, 0.6) if days else (theme.rule, 1.0)
            canvas.lines([((left, y), (right, y))], tone, width, layer=GRID + 0.2)
            side = "" if not days else " later" if sign > 0 else " before"
            canvas.text(
                MARGIN,
                y + CAP * SMALLEST,
                words + side,
                SMALLEST,
                color=theme.muted if days else theme.ink,
                bold=not days,
            )


def _place_labels(
    canvas: Canvas,
    marks: Sequence[Mark],
    places: Sequence[float],
    scale: TimeScale,
    room: tuple[float, float],
) -> list[tuple[Placed, float]]:
    """Labels right or left of their marks, by rank, where nothing else is drawn."""
    top, bottom = room
    shelf = Shelf(int((bottom - top) / _CELL), scale.left, scale.right)
    for mark, y in zip(marks, places, strict=True):
        first = int((y - mark.size / 2 - 1 - top) / _CELL)
        last = int((y + mark.size / 2 + 1 - top) / _CELL)
        piece = Piece(0, last - first + 1, mark.left - 1, mark.right + 1)
        shelf.take(first, [piece])
    rows = math.ceil(_STYLE.pitch * 2 / _CELL) + 1
    placed: list[tuple[Placed, float]] = []
    for mark, y in list(zip(marks, places, strict=True))[:_MOST_TRIED]:
        if len(placed) == _MOST_LABELS:
            break
        label = write_label(mark, _STYLE, canvas.typeface)
        row = int((y - _STYLE.pitch - top) / _CELL)
        for left in (mark.right + _GAP, mark.left - _GAP - label.width):
            piece = Piece(0, rows, left - 1, left + label.width + 1)
            if shelf.is_free(row, piece):
                shelf.take(row, [piece])
                placed.append((Placed(label, row, left, 0), y))
                break
    return placed
