"""The marks of events: solid where reported as a fact, hollow where not."""

import math

from timeline.output.figure.canvas import MARKS, Canvas, Segment
from timeline.output.figure.labels import Mark
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene, Stretch
from timeline.records import Status

_LARGEST = 8.4  # points across: the height of the smallest line of type
_SINGLE = 5.2  # points across, for one source, where no event has many
_MOST_TOLD_APART = 12  # reports; more than that draw no larger mark
_NARROWEST = 2.6  # points: a bar is never thinner across than this
_WIDE_DAY = 24.0  # points: from here on a day is a stretch, not a point
_FADE_STEPS = 12
_FADE = 26.0  # points over which an open end fades
_DASHES = (2.2, 1.4)


class Sizes:
    """Diameters of marks, whose area is proportional to independent reports."""

    def __init__(self, most_reports: int) -> None:
        self.most = max(most_reports, 1)
        self._largest = min(self.most, _MOST_TOLD_APART)
        self._unit = min(_SINGLE, _LARGEST / math.sqrt(self._largest))

    def across(self, reports: int) -> float:
        """The diameter for so many reports, in points."""
        return self._unit * math.sqrt(min(max(reports, 1), _MOST_TOLD_APART))

    def examples(self) -> tuple[int, int, int]:
        """Three numbers of reports for a legend, the largest about the most."""
        if self.most <= 3:
            return 1, 2, 3
        return 1, max(2, round(self._largest / 3)), self._largest


def measure_mark(stretch: Stretch, scale: TimeScale, sizes: Sizes) -> Mark:
    """Where an event's mark stands on the axis, and how far it reaches."""
    size = sizes.across(stretch.event.salience)
    if stretch.is_point:
        middle = scale.at(stretch.middle)
        left, right = middle - size / 2, middle + size / 2
        day_left, day_right = scale.at(stretch.first), scale.at(stretch.last)
        if day_right - day_left > _WIDE_DAY:
            left, right = day_left, day_right
        return Mark(stretch, left, right, left, right, size)
    left, right = (
        min(max(scale.at(second), scale.left), scale.right)
        for second in (stretch.first, stretch.last)
    )
    if right - left < _NARROWEST:
        left, right = (left + right - _NARROWEST) / 2, (left + right + _NARROWEST) / 2
    reach_left = scale.left if stretch.begin is None else left
    reach_right = scale.right if stretch.end is None else right
    return Mark(stretch, left, right, reach_left, reach_right, size)


def draw_mark(
    canvas: Canvas,
    scene: Scene,
    scale: TimeScale,
    mark: Mark,
    y: float,
    thickest: float,
) -> None:
    """Draw an event's mark centred on a height."""
    stretch = mark.stretch
    if stretch.is_point:
        _draw_point(canvas, scene, scale, mark, y)
        return
    height = min(max(mark.size * 0.8, 2.4), thickest)
    if stretch.is_open:
        _draw_open(canvas, scene, scale, mark, y, height)
    else:
        _draw_bar(canvas, scene, scale, mark, y, height)


def cross(x: float, y: float, size: float) -> list[Segment]:
    """The two strokes that cross out a ring."""
    reach = 0.3 * size
    return [
        ((x - reach, y - reach), (x + reach, y + reach)),
        ((x - reach, y + reach), (x + reach, y - reach)),
    ]


def draw_point(
    canvas: Canvas,
    x: float,
    y: float,
    size: float,
    status: Status,
    *,
    solid: bool,
    color: str | None = None,
) -> None:
    """Draw a disc for a fact, a ring for a plan, a diamond for a maybe, a crossed ring
    for what is denied."""
    tint = color or canvas.theme.event
    paper = canvas.theme.paper
    if status is Status.POSSIBLE:
        canvas.marks([(x, y)], [0.8 * size**2], "D", fill=paper, edge=tint)
    elif solid:
        canvas.marks([(x, y)], [size**2], "o", fill=tint, edge=tint, line=0.0)
    else:
        canvas.marks([(x, y)], [size**2], "o", fill=paper, edge=tint)
    if status is Status.DENIED:
        canvas.lines(cross(x, y, size), tint, 0.9, layer=MARKS + 0.1)


def _draw_point(
    canvas: Canvas, scene: Scene, scale: TimeScale, mark: Mark, y: float
) -> None:
    stretch = mark.stretch
    if mark.right - mark.left > _WIDE_DAY:
        height = min(0.8 * mark.size, 4.0)
        canvas.box(
            mark.left,
            y - height / 2,
            mark.right - mark.left,
            height,
            fill=canvas.theme.vague,
        )
    draw_point(
        canvas,
        scale.at(stretch.middle),
        y,
        mark.size,
        stretch.event.status,
        solid=scene.is_reported(stretch),
    )


def _draw_bar(
    canvas: Canvas, scene: Scene, scale: TimeScale, mark: Mark, y: float, height: float
) -> None:
    """Draw a stretch, hollow where it is no fact or lies after the last report."""
    theme, stretch = canvas.theme, mark.stretch
    until = mark.left
    if scene.is_reported(stretch):
        until = min(mark.right, max(mark.left, _horizon_at(scene, scale)))
        fill = theme.vague if stretch.is_vague else theme.event
        canvas.box(mark.left, y - height / 2, until - mark.left, height, fill=fill)
    if until < mark.right:
        canvas.box(
            until,
            y - height / 2,
            mark.right - until,
            height,
            edge=theme.event,
            dashed=stretch.event.status is not Status.PLANNED,
        )
    if stretch.event.status is Status.DENIED:
        line = ((mark.left, y), (mark.right, y))
        canvas.lines([line], theme.event, 0.9, layer=MARKS)


def _draw_open(
    canvas: Canvas, scene: Scene, scale: TimeScale, mark: Mark, y: float, height: float
) -> None:
    """Draw a stretch that fades, with an arrow to the edge of the axis."""
    theme = canvas.theme
    forward = mark.stretch.end is None
    edge = mark.reach_right if forward else mark.reach_left
    known = mark.left if forward else mark.right
    step = 1 if forward else -1
    limit = max(_horizon_at(scene, scale), known) if forward else edge
    if scene.is_reported(mark.stretch):
        fade = min(_FADE, abs(limit - known), abs(edge - known))
        _draw_fade(canvas, known, fade * step, y, height)
        solid_to = min(limit, edge) if forward else edge
        canvas.lines([((known, y), (solid_to, y))], theme.event, 0.9)
        rest = [((solid_to, y), (edge, y))] if solid_to != edge else []
    else:
        rest = [((known, y), (edge, y))]
    canvas.lines(rest, theme.event, 0.9, dashes=_DASHES)
    tip = edge - step * 3.2
    canvas.lines(
        [((tip, y - 2.2), (edge, y)), ((tip, y + 2.2), (edge, y))], theme.event, 0.9
    )
    post = ((known, y - height / 2 - 1), (known, y + height / 2 + 1))
    canvas.lines([post], theme.event, 1.2, layer=MARKS)


def _draw_fade(
    canvas: Canvas, known: float, length: float, y: float, height: float
) -> None:
    for step in range(_FADE_STEPS):
        share = length / _FADE_STEPS
        left = min(known + step * share, known + (step + 1) * share)
        canvas.box(
            left,
            y - height / 2,
            abs(share),
            height,
            fill=canvas.theme.event,
            alpha=0.75 * (1 - step / _FADE_STEPS),
        )


def _horizon_at(scene: Scene, scale: TimeScale) -> float:
    return scale.right if scene.horizon is None else scale.at(scene.horizon)
