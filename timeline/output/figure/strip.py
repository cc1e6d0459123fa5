"""A strip above the axis that shows how many events there are, and when."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from timeline.output.figure.canvas import LINES, Canvas
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene, Stretch
from timeline.output.figure.typeface import SMALLEST
from timeline.temporal import units
from timeline.temporal.interval import DAY_SECONDS

_NARROWEST = 2.6  # points across a bar, with the space after it
_SPACE = 0.18  # of a bar's width, but no more than the next
_WIDEST_SPACE = 1.0
_LONGEST_OF_UNIT = 1.02  # of its mean length: 31 days are still a month
_HOUR_SECONDS = 3600
_UNITS = (
    units.HOUR,
    units.DAY,
    units.WEEK,
    units.MONTH,
    units.YEAR,
    units.DECADE,
    units.CENTURY,
    units.MILLENNIUM,
)


@dataclass(frozen=True, slots=True)
class Cells:
    """Whole calendar units side by side, between ``edges`` in seconds."""

    unit: str
    edges: npt.NDArray[np.float64]

    @property
    def rate(self) -> str:
        """What events are counted by, as ``a day``."""
        return f"{'an' if self.unit == units.HOUR else 'a'} {self.unit}"


@dataclass(frozen=True, slots=True)
class Bars:
    """Events counted in cells.

    ``sharp`` counts events known within one bar or nearly, ``spread`` the shares of
    those that reach over more. Together they sum up to the number of events.
    """

    cells: Cells
    sharp: npt.NDArray[np.float64]
    spread: npt.NDArray[np.float64]

    @property
    def most(self) -> float:
        """The tallest bar."""
        return float((self.sharp + self.spread).max(initial=0.0))

    def height_at(self, second: float) -> float:
        """The bar that holds a moment."""
        cell = int(_cells(self.cells.edges, np.array([second]))[0])
        return float(self.sharp[cell] + self.spread[cell])


def cells_of(stretches: Sequence[Stretch], scale: TimeScale) -> Cells:
    """The finest units that can be seen, and that most of the events are known to."""
    edges, unit = _edges(scale, _known_seconds(stretches))
    return Cells(unit, edges)


def count_events(stretches: Sequence[Stretch], cells: Cells) -> Bars:
    """Count events in units, which may be those of more events than these.

    An event known to a bar counts there; one that takes longer counts in equal parts
    all along; one with an open side counts where it is known to begin or end.
    """
    edges = cells.edges
    first = _cells(edges, np.array([float(one.first) for one in stretches]))
    last = _cells(edges, np.array([float(one.last - 1) for one in stretches]))
    is_open = np.array([one.is_open for one in stretches], dtype=bool)
    last = np.where(is_open, first, np.maximum(first, last))
    sharp = np.bincount(first[first == last], minlength=len(edges) - 1).astype(float)
    wide = first != last
    share = 1.0 / (last - first + 1)[wide]
    steps = np.zeros(len(edges))
    np.add.at(steps, first[wide], share)
    np.add.at(steps, last[wide] + 1, -share)
    spread = np.cumsum(steps)[:-1]
    return Bars(cells, sharp, np.where(spread < 1e-9, 0.0, spread))


def draw_strip(
    canvas: Canvas, scene: Scene, scale: TimeScale, top: float, bottom: float
) -> None:
    """Draw a bar for every unit, as tall as events there are many, and say the most."""
    bars = count_events(scene.stretches, cells_of(scene.stretches, scale))
    reach = top + SMALLEST + 2, bottom
    draw_bars(canvas, bars, scale, reach, scene.horizon)
    most = bars.most
    told = f"{most:,.0f}" if most >= 1 else f"{most:.1f}"
    noun = "event" if told == "1" else "events"
    caption = (
        f"all {len(scene.stretches):,} events, at most {told} {noun} {bars.cells.rate}"
    )
    canvas.text(
        scale.left,
        top + SMALLEST - 1.5,
        caption,
        SMALLEST,
        color=canvas.theme.muted,
        plate=True,
    )


def draw_bars(
    canvas: Canvas,
    bars: Bars,
    scale: TimeScale,
    reach: tuple[float, float],
    horizon: int | None,
) -> None:
    """Draw the counts from the lower end of ``reach``, the most to its upper end.

    What is known to one bar has the stronger tone, shares are on top of it; bars after
    the last report are hollow.
    """
    top, bottom = reach
    theme, unit = canvas.theme, (bottom - top) / max(bars.most, 1e-9)
    points = scale.at_each(bars.cells.edges)
    solid_until = len(bars.sharp)
    if horizon is not None:
        solid_until = int(np.searchsorted(bars.cells.edges[:-1], horizon))
    for tone, begin, counts in (
        (theme.density, np.zeros_like(bars.sharp), bars.sharp),
        (theme.vague, bars.sharp, bars.spread),
    ):
        shown = np.flatnonzero(counts)
        boxes = [
            (
                points[at],
                bottom - (begin[at] + counts[at]) * unit,
                _bar_width(points[at + 1] - points[at]),
                counts[at] * unit,
            )
            for at in shown
        ]
        solid = int(np.searchsorted(shown, solid_until))
        canvas.boxes(boxes[:solid], tone, layer=LINES + 0.5)
        canvas.boxes(boxes[solid:], theme.paper, edge=tone, layer=LINES + 0.5)


def _bar_width(room: float) -> float:
    return max(room - min(_SPACE * room, _WIDEST_SPACE), 1.1)


def _known_seconds(stretches: Sequence[Stretch]) -> float:
    """How finely half of the events are known, or more finely."""
    lengths = sorted(one.last - one.first for one in stretches if not one.is_open)
    return lengths[len(lengths) // 2] / _LONGEST_OF_UNIT if lengths else 0.0


def _edges(scale: TimeScale, shortest: float) -> tuple[npt.NDArray[np.float64], str]:
    """The bounds of bars in all parts of the axis, and the unit of the main one's."""
    edges: list[float] = []
    main = ""
    parts = list(zip(pairwise(scale.seconds), pairwise(scale.points), strict=True))
    for number, ((low, high), (left, right)) in enumerate(parts):
        seen = (high - low) / (right - left) * _NARROWEST
        unit, count = _step(max(seen, shortest))
        if number == scale.main:
            main = unit if count == 1 else f"{count:,} {unit}s"
        inside = _step_starts(unit, count, low, high)
        edges += [low, *(edge for edge in inside if low < edge < high)]
    return np.array([*edges, scale.seconds[-1]]), main


def _step(least_seconds: float) -> tuple[str, int]:
    """The finest unit, or number of years, that is not shorter than so many seconds."""
    for unit in _UNITS:
        if units.SIZES[unit] * DAY_SECONDS >= least_seconds:
            return unit, 1
    years = least_seconds / (units.SIZES[units.YEAR] * DAY_SECONDS)
    return units.YEAR, int(10 ** math.ceil(math.log10(years)))


def _step_starts(unit: str, count: int, low: float, high: float) -> list[float]:
    first = _index(unit, int(low // 1)) // count
    last = _index(unit, int(high // 1)) // count
    return [
        float(units.begin_second(units.Point(unit, index * count)))
        for index in range(first, last + 1)
    ]


def _index(unit: str, second: int) -> int:
    if unit == units.HOUR:
        return second // _HOUR_SECONDS
    return units.holding(second // DAY_SECONDS, unit)


def _cells(
    edges: npt.NDArray[np.float64], seconds: npt.NDArray[np.float64]
) -> npt.NDArray[np.int64]:
    found = np.searchsorted(edges, seconds, side="right") - 1
    return np.clip(found, 0, len(edges) - 2).astype(np.int64)
