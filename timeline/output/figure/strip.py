"""A strip above the axis that shows how many events there are, and when."""

import numpy as np
import numpy.typing as npt

from timeline.output.figure.canvas import FILLS, Canvas
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene

_WIDTH = 3.0  # points across a bar, with the space after it
_GAP = 0.6


def draw_strip(
    canvas: Canvas, scene: Scene, scale: TimeScale, top: float, bottom: float
) -> None:
    """Draw a bar for every few points of the axis, as tall as events there are many.

    An event known to a day or finer counts where it is; one that takes longer counts
    in parts all along, in a lighter tone on top.
    """
    sharp, spread = count_events(scene, scale)
    most = float((sharp + spread).max(initial=0.0))
    if most == 0:
        return
    theme, unit = canvas.theme, (bottom - top) / most
    lefts = scale.left + _WIDTH * np.arange(len(sharp))
    for left, solid, light in zip(lefts, sharp, spread, strict=True):
        if solid + light == 0:
            continue
        lower, upper = solid * unit, light * unit
        if lower:
            canvas.box(left, bottom - lower, _WIDTH - _GAP, lower, fill=theme.density)
        if upper:
            canvas.box(
                left, bottom - lower - upper, _WIDTH - _GAP, upper, fill=theme.vague
            )
    canvas.lines(
        [((scale.left, bottom), (scale.right, bottom))],
        theme.rule,
        0.4,
        layer=FILLS + 0.1,
    )


def count_events(
    scene: Scene, scale: TimeScale
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Events in each stretch of the axis: those at a point, and shares of others.

    Both arrays together sum up to the number of dated events.
    """
    cells = max(1, int((scale.right - scale.left) // _WIDTH))
    begins = scale.at_each(np.array([float(one.first) for one in scene.stretches]))
    ends = scale.at_each(np.array([float(one.last) for one in scene.stretches]))
    first, last = _cells(begins, scale, cells), _cells(ends, scale, cells)
    point = np.array(
        [one.is_point or one.is_open for one in scene.stretches], dtype=bool
    )
    middle = _cells((begins + ends) / 2, scale, cells)
    sharp = np.bincount(middle[point], minlength=cells).astype(float)
    share = 1.0 / (last - first + 1)[~point]
    steps = np.zeros(cells + 1)
    np.add.at(steps, first[~point], share)
    np.add.at(steps, last[~point] + 1, -share)
    spread = np.maximum(np.cumsum(steps)[:-1], 0.0)
    spread[spread < 1e-9] = 0.0
    return sharp, spread


def _cells(
    points: npt.NDArray[np.float64], scale: TimeScale, cells: int
) -> npt.NDArray[np.int64]:
    return np.clip((points - scale.left) // _WIDTH, 0, cells - 1).astype(np.int64)
