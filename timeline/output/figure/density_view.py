"""The density view: how many events there are when, the most reported ones named."""

import math

from timeline.output.figure.axis import axis_height, draw_axis, draw_horizon, upright
from timeline.output.figure.canvas import GRID, Canvas
from timeline.output.figure.frame import MARGIN, Entry, draw_legend
from timeline.output.figure.glyphs import Sizes, measure_mark
from timeline.output.figure.layout import Layout, draw_layout
from timeline.output.figure.legend import legend_entries
from timeline.output.figure.placing import label_some
from timeline.output.figure.reach import scene_scale
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene
from timeline.output.figure.strip import Bars, cells_of, count_events, draw_bars
from timeline.output.figure.typeface import SMALLEST
from timeline.output.figure.words import Shown

_NAMED = 14  # events, at most
_NAMED_SHARE = 0.44  # of the height, for their labels
_NUMBERS_ROOM = 30.0  # points, for the numbers of the levels
_HORIZON_ROOM = 9.0


def draw_density(canvas: Canvas, scene: Scene) -> Shown:
    """Draw a bar for each hour, day, week …, and labels of the first events in rank."""
    scale = scene_scale(scene, MARGIN + _NUMBERS_ROOM, canvas.width - MARGIN)
    bars = count_events(scene.stretches, cells_of(scene.stretches, scale))
    sizes = Sizes(max(one.event.salience for one in scene.stretches))
    named = scene.ranked[:_NAMED]
    top = draw_legend(
        canvas, [*_entries(canvas, bars), *legend_entries(canvas, named, sizes)]
    )
    axis = axis_height(canvas)
    first = top + _HORIZON_ROOM
    height = _NAMED_SHARE * (axis - first)
    ranked = [measure_mark(one, scale, sizes) for one in named]
    found = label_some(ranked, (scale.left, scale.right, height), canvas.typeface)
    layout = Layout(*found, first, found[1].pitch)
    boxes = layout.boxes()
    draw_axis(canvas, scale, top, axis, boxes)
    draw_horizon(canvas, scale, scene.horizon, top, axis, boxes)
    peak = first + height + 8.0
    _draw_levels(canvas, bars, scale, peak, axis)
    draw_bars(canvas, bars, scale, (peak, axis), scene.horizon)
    _draw_drops(canvas, layout, bars, scale, (peak, axis))
    draw_layout(canvas, scene, scale, layout)
    return Shown(len(layout.placed))


def _entries(canvas: Canvas, bars: Bars) -> list[Entry]:
    theme = canvas.theme
    entries = [
        Entry(
            f"events {bars.cells.rate}",
            8,
            lambda x, y: canvas.box(x, y - 2.6, 8, 5.2, fill=theme.density),
        )
    ]
    if bars.spread.any():
        entries.append(
            Entry(
                "dated less finely, in equal parts all along",
                8,
                lambda x, y: canvas.box(x, y - 2.6, 8, 5.2, fill=theme.vague),
            )
        )
    return entries


def _draw_levels(
    canvas: Canvas, bars: Bars, scale: TimeScale, top: float, bottom: float
) -> None:
    """Draw a line at two to five round numbers of events."""
    step = _round_step(bars.most)
    for level in range(step, int(bars.most) + 1, step):
        y = bottom - level / bars.most * (bottom - top)
        line = ((scale.left, y), (scale.right, y))
        canvas.lines([line], canvas.theme.grid, 0.6, layer=GRID)
        canvas.text(
            scale.left - 4,
            y + 0.36 * SMALLEST,
            f"{level:,}",
            SMALLEST,
            color=canvas.theme.muted,
            align="right",
        )


def _round_step(most: float) -> int:
    """1, 2 or 5 times a power of ten that goes two to five times into a number."""
    if most < 4:
        return 1
    power = 10 ** int(math.log10(most / 2))
    return int(max(f * power for f in (1, 2, 5) if f * power * 2 <= most))


def _draw_drops(
    canvas: Canvas,
    layout: Layout,
    bars: Bars,
    scale: TimeScale,
    reach: tuple[float, float],
) -> None:
    """Draw a fine line from each named event down to its bar."""
    peak, axis = reach
    boxes, drops = layout.boxes(), []
    for one in layout.placed:
        mark = one.label.mark
        x = (mark.left + mark.right) / 2 if mark.stretch.is_point else mark.left
        height = bars.height_at(scale.second_at(x)) / bars.most * (axis - peak)
        drops += upright(x, layout.centre(one) + mark.size / 2, axis - height, boxes)
    canvas.lines(drops, canvas.theme.drop, 0.4, layer=GRID + 0.3)
