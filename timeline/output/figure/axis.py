"""The time axis: ticks on whole units, breaks, and the line of the last report."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from matplotlib.text import Text

from timeline.output.dates import date_words
from timeline.output.figure.canvas import GRID, LINES, Canvas, Segment
from timeline.output.figure.frame import FOOT, MARGIN
from timeline.output.figure.scale import TimeScale, axis_days
from timeline.output.figure.ticks import Tick, axis_ticks
from timeline.output.figure.typeface import SMALLEST
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points."""

_AXIS_ROOM = 16.0  # points below the axis, for two lines of labels


def axis_room(canvas: Canvas) -> tuple[float, float]:
    """From where to where the axis runs, in points across."""
    return MARGIN, canvas.width - MARGIN


def axis_height(canvas: Canvas) -> float:
    """How far down the axis stands, in points."""
    return canvas.height - MARGIN - FOOT - _AXIS_ROOM


def draw_axis(
    canvas: Canvas, scale: TimeScale, top: float, y: float, words: Sequence[Box] = ()
) -> None:
    """Draw the time axis as the x axis of the Axes, with a fine line up from each tick.

    The Axes' x is in days since 1970-01-01, as matplotlib counts dates. Lines leave
    out the boxes of ``words``.
    """
    ticks = axis_ticks(scale, lambda text: canvas.typeface.width(text, SMALLEST))
    _scale_axes(canvas, scale)
    _style_axis(canvas, scale, y)
    canvas.ax.set_xticks(
        [axis_days(tick.second) for tick in ticks],
        [f"{tick.label}\n{tick.context or ' '}" for tick in ticks],
        fontproperties=canvas.typeface.font(SMALLEST),
        color=canvas.theme.muted,
        parse_math=False,
    )
    for tick, label in zip(ticks, canvas.ax.get_xticklabels(), strict=True):
        _keep_on_paper(canvas, tick, label)
    ups = [line for tick in ticks for line in upright(tick.point, top, y, words)]
    canvas.lines(ups, canvas.theme.grid, 0.5, layer=GRID)
    _draw_breaks(canvas, scale, top, y)


def draw_horizon(
    canvas: Canvas,
    scale: TimeScale,
    horizon: int | None,
    top: float,
    y: float,
    words: Sequence[Box] = (),
) -> None:
    """Draw the line of the last report, with its day, where the axis has it."""
    if horizon is None or not scale.left <= (x := scale.at(horizon)) <= scale.right:
        return
    theme = canvas.theme
    canvas.lines(upright(x, top - 1, y, words), theme.muted, 0.7, dashes=(1, 1.6))
    told = f"last report {_day_words(horizon - 1)}"
    width = canvas.typeface.width(told, SMALLEST)
    on_left = x + 3 + width > canvas.width - MARGIN
    canvas.text(
        x - 3 if on_left else x + 3,
        top + 4.5,
        told,
        SMALLEST,
        color=theme.muted,
        align="right" if on_left else "left",
        plate=True,
    )


def upright(x: float, top: float, bottom: float, boxes: Sequence[Box]) -> list[Segment]:
    """A line straight down, interrupted where boxes stand in its way."""
    pieces, start = [], top
    for left, upper, right, lower in sorted(boxes, key=lambda box: box[1]):
        if left <= x <= right and lower > start and upper < bottom:
            if upper > start:
                pieces.append(((x, start), (x, upper)))
            start = lower
    if start < bottom:
        pieces.append(((x, start), (x, bottom)))
    return pieces


def _day_words(second: int) -> str:
    midnight = second // DAY_SECONDS * DAY_SECONDS
    return date_words(Interval(midnight, midnight + DAY_SECONDS), Granularity.DAY)


def _scale_axes(canvas: Canvas, scale: TimeScale) -> None:
    """Give the Axes the scale, so that data and points agree from edge to edge."""
    days = np.array([axis_days(second) for second in scale.seconds])
    points = np.array(scale.points)
    edges = [axis_days(scale.second_at(x)) for x in (0.0, canvas.width)]
    if not scale.breaks:
        canvas.ax.set_xscale("linear")
    else:
        canvas.ax.set_xscale(
            "function",
            functions=(
                lambda xs: _piecewise(xs, days, points),
                lambda xs: _piecewise(xs, points, days),
            ),
        )
    canvas.ax.set_xlim(*edges)


def _piecewise(
    xs: npt.ArrayLike, knots: npt.NDArray[np.float64], values: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Straight lines through the knots, the outer ones carried on."""
    given = np.asarray(xs, dtype=float)
    part = np.clip(np.searchsorted(knots, given, side="right"), 1, len(knots) - 1)
    share = (given - knots[part - 1]) / (knots[part] - knots[part - 1])
    moved: npt.NDArray[np.float64] = values[part - 1] + share * (
        values[part] - values[part - 1]
    )
    return moved


def _style_axis(canvas: Canvas, scale: TimeScale, y: float) -> None:
    ax, theme = canvas.ax, canvas.theme
    spine = ax.spines["bottom"]
    spine.set_visible(True)
    spine.set_position(("axes", 1 - y / canvas.height))
    spine.set_bounds(*(axis_days(s) for s in (scale.seconds[0], scale.seconds[-1])))
    spine.set(color=theme.rule, linewidth=0.8)
    ax.tick_params(
        axis="x",
        which="both",
        direction="out",
        length=3,
        width=0.6,
        pad=2.5,
        color=theme.rule,
        bottom=True,
        top=False,
        labelbottom=True,
        labeltop=False,
        labelrotation=0,
    )


def _keep_on_paper(canvas: Canvas, tick: Tick, label: Text) -> None:
    """Let the words of a tick near the edge begin or end at it."""
    lines = tick.label, tick.context
    half = max(canvas.typeface.width(line, SMALLEST) for line in lines) / 2 + 2
    if tick.point < half:
        label.set_horizontalalignment("left")
    elif tick.point > canvas.width - half:
        label.set_horizontalalignment("right")


def _draw_breaks(canvas: Canvas, scale: TimeScale, top: float, y: float) -> None:
    """Mark where the axis changes its scale: a gap in it between two slanted lines."""
    theme = canvas.theme
    for x in scale.breaks:
        canvas.box(x - 1.6, y - 1, 3.2, 2, fill=theme.paper, layer=LINES + 0.6)
        slants = [
            ((x + dx - 1.4, y + 3.4), (x + dx + 1.4, y - 3.4)) for dx in (-1.6, 1.6)
        ]
        canvas.lines(slants, theme.rule, 0.8, layer=LINES + 0.7)
        canvas.lines([((x, top), (x, y - 4))], theme.rule, 0.5, dashes=(4, 3))
