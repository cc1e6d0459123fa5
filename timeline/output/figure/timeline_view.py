"""The timeline view: labelled events from the top left to the bottom right."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.output.figure.canvas import GRID, Canvas
from timeline.output.figure.frame import (
    Box,
    axis_height,
    axis_room,
    draw_axis,
    draw_horizon,
    draw_legend,
    upright,
)
from timeline.output.figure.glyphs import Sizes, draw_mark, measure_mark
from timeline.output.figure.labels import (
    DISAGREEMENT,
    Mark,
    Style,
    date_width,
)
from timeline.output.figure.legend import legend_entries
from timeline.output.figure.placing import MOST_LABELS, Placed, label_all, label_some
from timeline.output.figure.reach import scene_scale
from timeline.output.figure.scene import Scene
from timeline.output.figure.strip import draw_strip

_STRIP = 38.0  # points
_STRIP_GAP = 6.0
_MANY = 40  # events from which on the strip is drawn though all are labelled
_LOOSEST = 1.8  # times the rows' height: how far few labels are spread
_HORIZON_ROOM = 9.0  # points above the labels, for the words of the last report
_LEADING = 1.24


@dataclass(frozen=True, slots=True)
class _Layout:
    """Labels in rows: where the rows begin, and how far apart they are, in points."""

    placed: Sequence[Placed]
    top: float
    pitch: float
    style: Style

    def row_top(self, one: Placed) -> float:
        return self.top + one.row * self.pitch

    def centre(self, one: Placed) -> float:
        """The height of a label's mark: on its first line, or above it."""
        return self.row_top(one) + self.style.pitch * (0.5 if one.drop else 1.0)

    def baseline(self, one: Placed) -> float:
        down = one.drop * self.style.pitch + self.style.pitch
        return self.row_top(one) + down + 0.36 * self.style.date

    def box(self, one: Placed) -> Box:
        """The box of a label's words."""
        upper = self.baseline(one) - self.style.date
        lower = upper + one.label.rows * self.style.pitch
        return one.left - 2, upper, one.left + one.label.width + 2, lower


def draw_timeline(canvas: Canvas, scene: Scene) -> int:
    """Draw the events of a scene; return how many of them are labelled."""
    sizes = Sizes(max(one.event.salience for one in scene.stretches))
    top = draw_legend(canvas, legend_entries(canvas, scene, sizes))
    axis = axis_height(canvas)
    scale = scene_scale(scene, *axis_room(canvas))
    ranked = [measure_mark(one, scale, sizes) for one in scene.ranked[:MOST_LABELS]]
    layout, with_strip = _lay_out(
        canvas, scene, ranked, top + _HORIZON_ROOM, axis - 4.0
    )
    boxes = [layout.box(one) for one in layout.placed]
    draw_axis(canvas, scale, top, axis, boxes)
    draw_horizon(canvas, scale, scene.horizon, top, axis, boxes)
    if with_strip:
        draw_strip(canvas, scene.stretches, scale, axis - _STRIP, axis)
    else:
        _draw_drops(canvas, layout, boxes, axis)
    for one in layout.placed:
        mark = one.label.mark
        thickest = layout.style.pitch * 0.9
        draw_mark(canvas, scene, scale, mark, layout.centre(one), thickest)
        _draw_words(canvas, layout, one)
    return len(layout.placed)


def _lay_out(
    canvas: Canvas, scene: Scene, ranked: list[Mark], top: float, bottom: float
) -> tuple[_Layout, bool]:
    """All labels in the largest type with room for them, or else some and a strip."""
    count = len(scene.stretches)
    room = *axis_room(canvas), bottom - top
    if count <= _MANY:
        found = label_all(ranked, room, canvas.typeface)
        if found is not None:
            return _spread(found, top, bottom - top), False
    room = *axis_room(canvas), bottom - top - _STRIP - _STRIP_GAP
    found = label_all(ranked, room, canvas.typeface) if count <= MOST_LABELS else None
    if found is None:
        found = label_some(ranked, room, canvas.typeface)
    return _spread(found, top, room[2]), True


def _spread(found: tuple[list[Placed], Style], top: float, height: float) -> _Layout:
    """Rows as tall as given, or more where the labels leave room below."""
    placed, style = found
    used = max((one.row + one.drop + one.label.rows for one in placed), default=1)
    loose = min(_LOOSEST, max(1.0, height / (used * style.pitch)))
    return _Layout(placed, top, style.pitch * loose, style)


def _draw_words(canvas: Canvas, layout: _Layout, one: Placed) -> None:
    """Set the date in bold, the sign of disagreement and the title."""
    label, style, baseline = one.label, layout.style, layout.baseline(one)
    canvas.text(one.left, baseline, label.date, style.date, bold=True)
    sign = DISAGREEMENT if label.disagrees else ""
    if sign:
        before = canvas.typeface.width(f"{label.date} ", style.date, bold=True)
        alarm = canvas.theme.alarm
        canvas.text(
            one.left + before, baseline, sign, style.date, bold=True, color=alarm
        )
    if style.stacked:
        x, step = one.left, style.title * _LEADING
    else:
        x = one.left + date_width(label.date, sign, style, canvas.typeface)
        step = 0.0
    for number, title in enumerate(label.titles, start=1):
        canvas.text(x, baseline + number * step, title, style.title)


def _draw_drops(
    canvas: Canvas, layout: _Layout, boxes: Sequence[Box], axis: float
) -> None:
    """Draw a fine line from each mark down to the axis."""
    drops = []
    for one in layout.placed:
        mark = one.label.mark
        x = (mark.left + mark.right) / 2 if mark.stretch.is_point else mark.left
        y = layout.centre(one) + mark.size / 2
        drops += upright(x, y, axis, boxes)
    canvas.lines(drops, canvas.theme.drop, 0.4, layer=GRID + 0.1)
