"""The timeline view: labelled events from the top left to the bottom right."""

from collections.abc import Sequence

from timeline.output.figure.axis import (
    Box,
    axis_height,
    axis_room,
    draw_axis,
    draw_horizon,
    upright,
)
from timeline.output.figure.canvas import GRID, Canvas
from timeline.output.figure.frame import draw_legend
from timeline.output.figure.glyphs import Sizes, measure_mark
from timeline.output.figure.labels import Mark
from timeline.output.figure.layout import Layout, draw_layout, spread_rows
from timeline.output.figure.legend import legend_entries
from timeline.output.figure.placing import MOST_LABELS, label_all, label_some
from timeline.output.figure.reach import scene_scale
from timeline.output.figure.scene import Scene
from timeline.output.figure.strip import draw_strip
from timeline.output.figure.words import Shown

_STRIP = 38.0  # points
_STRIP_GAP = 6.0
_MANY = 40  # events from which on the strip is drawn though all are labelled
_MOST_DROPS = 24  # lines from marks to the axis: more would be a thicket
_HORIZON_ROOM = 9.0  # points above the labels, for the words of the last report


def draw_timeline(canvas: Canvas, scene: Scene) -> Shown:
    """Draw the events of a scene, as many as have room with their labels."""
    sizes = Sizes(max(one.event.salience for one in scene.stretches))
    top = draw_legend(canvas, legend_entries(canvas, scene.stretches, sizes))
    axis = axis_height(canvas)
    scale = scene_scale(scene, *axis_room(canvas))
    ranked = [measure_mark(one, scale, sizes) for one in scene.ranked[:MOST_LABELS]]
    layout, is_full = _lay_out(canvas, scene, ranked, top + _HORIZON_ROOM, axis - 4.0)
    boxes = layout.boxes()
    draw_axis(canvas, scale, top, axis, boxes)
    draw_horizon(canvas, scale, scene.horizon, top, axis, boxes)
    if is_full and len(layout.placed) <= _MOST_DROPS:
        _draw_drops(canvas, layout, boxes, axis)
    if not is_full:
        draw_strip(canvas, scene, scale, axis - _STRIP, axis)
    draw_layout(canvas, scene, scale, layout)
    return Shown(len(layout.placed))


def _lay_out(
    canvas: Canvas, scene: Scene, ranked: list[Mark], top: float, bottom: float
) -> tuple[Layout, bool]:
    """All labels in the largest type with room for them, or else room for a strip."""
    count = len(scene.stretches)
    room = *axis_room(canvas), bottom - top
    if count <= _MANY:
        found = label_all(ranked, room, canvas.typeface)
        if found is not None:
            return spread_rows(found, top, bottom - top), True
    room = *axis_room(canvas), bottom - top - _STRIP - _STRIP_GAP
    found = label_all(ranked, room, canvas.typeface) if count <= MOST_LABELS else None
    if found is None:
        found = label_some(ranked, room, canvas.typeface)
    return spread_rows(found, top, room[2]), False


def _draw_drops(
    canvas: Canvas, layout: Layout, boxes: Sequence[Box], axis: float
) -> None:
    """Draw a fine line from each mark down to the axis."""
    drops = []
    for one in layout.placed:
        mark = one.label.mark
        x = (mark.left + mark.right) / 2 if mark.stretch.is_point else mark.left
        drops += upright(x, layout.centre(one) + mark.size / 2, axis, boxes)
    canvas.lines(drops, canvas.theme.drop, 0.4, layer=GRID + 0.1)
