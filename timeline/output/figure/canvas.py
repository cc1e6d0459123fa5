"""One Axes addressed in points from its top left corner, and what is drawn on it."""

import copy
from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from timeline.output.figure.theme import Theme
from timeline.output.figure.typeface import Typeface

Segment = tuple[tuple[float, float], tuple[float, float]]
"""A straight line from one point to another."""

# What lies above what.
PAPER, GRID, LINES, FILLS, MARKS, WORDS = 0.0, 1.0, 2.0, 3.0, 4.0, 5.0


class Canvas:
    """An Axes turned into paper: no frame, no grid, no margins of its own.

    ``width`` and ``height`` are points; x grows to the right and y downwards.
    """

    def __init__(self, ax: Axes, theme: Theme, typeface: Typeface) -> None:
        box, dpi = ax.get_window_extent(), ax.figure.dpi
        self.ax, self.theme, self.typeface = ax, theme, typeface
        self.width, self.height = 72 * box.width / dpi, 72 * box.height / dpi
        unit_square = Affine2D().scale(1 / self.width, -1 / self.height)
        self.points: Transform = unit_square.translate(0, 1) + ax.transAxes
        self._clear()

    def _clear(self) -> None:
        self.ax.set_autoscale_on(False)
        self.ax.grid(visible=False, which="both")
        self.ax.set_facecolor(self.theme.paper)
        self.ax.set_ylim(self.height, 0)
        self.ax.set_yticks([])
        self.ax.set_xticks([])
        for spine in self.ax.spines.values():
            spine.set_visible(False)

    def tinted(self, color: str) -> "Canvas":
        """The same paper, its events drawn in another colour."""
        tinted = copy.copy(self)
        tinted.theme = self.theme.tinted(color)
        return tinted

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        color: str | None = None,
        bold: bool = False,
        align: str = "left",
        plate: bool = False,
    ) -> Text:
        """Set one line of drawable text, ``y`` being its baseline.

        A plate of paper under it keeps fine lines from running through the words.
        """
        return self.ax.text(
            x,
            y,
            text,
            transform=self.points,
            fontproperties=self.typeface.font(size, bold=bold),
            color=color or self.theme.ink,
            horizontalalignment=align,
            verticalalignment="baseline",
            parse_math=False,
            usetex=False,
            bbox={"facecolor": self.theme.paper, "edgecolor": "none", "pad": 0.6}
            if plate
            else None,
            zorder=WORDS,
        )

    def lines(
        self,
        segments: Sequence[Segment],
        color: str,
        width: float,
        *,
        dashes: tuple[float, ...] = (),
        layer: float = LINES,
    ) -> None:
        """Draw straight lines between pairs of points."""
        if not segments:
            return
        drawn = LineCollection(
            list(segments),
            colors=color,
            linewidths=width,
            linestyles=(0, dashes) if dashes else "solid",
            capstyle="butt",
            antialiaseds=True,
            transform=self.points,
            zorder=layer,
        )
        self.ax.add_collection(drawn, autolim=False)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        edge: str | None = None,
        dashed: bool = False,
        alpha: float | None = None,
        layer: float = FILLS,
    ) -> None:
        """Draw a rectangle from its top left corner, filled, outlined or both."""
        self.ax.add_patch(
            Rectangle(
                (x, y),
                width,
                height,
                facecolor=fill or "none",
                edgecolor=edge or "none",
                linewidth=0.8 if edge else 0.0,
                linestyle=(0, (2.2, 1.4)) if dashed else "solid",
                alpha=alpha,
                hatch=None,
                antialiased=True,
                transform=self.points,
                zorder=layer,
            )
        )

    def boxes(
        self,
        boxes: Sequence[tuple[float, float, float, float]],
        fill: str,
        *,
        edge: str = "none",
        layer: float = FILLS,
    ) -> None:
        """Draw many rectangles: left, top, width and height of each."""
        if not boxes:
            return
        corners = [
            ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
            for x, y, width, height in boxes
        ]
        drawn = PolyCollection(
            corners,
            facecolors=fill,
            edgecolors=edge,
            linewidths=0.0 if edge == "none" else 0.5,
            antialiaseds=True,
            transform=self.points,
            zorder=layer,
        )
        self.ax.add_collection(drawn, autolim=False)

    def marks(
        self,
        places: Sequence[tuple[float, float]],
        areas: Sequence[float],
        shape: str,
        *,
        fill: str | Sequence[str] = "none",
        edge: str | Sequence[str] = "none",
        line: float = 0.9,
        alpha: float | None = None,
        layer: float = MARKS,
    ) -> None:
        """Draw markers of the given areas, in square points."""
        if not places:
            return
        self.ax.scatter(
            [x for x, _ in places],
            [y for _, y in places],
            s=areas,
            marker=shape,
            facecolors=fill,
            edgecolors=edge,
            linewidths=line,
            alpha=alpha,
            transform=self.points,
            zorder=layer,
        )

    def fit(self, text: str, size: float, width: float, *, bold: bool = False) -> bool:
        """Whether a line of text is no wider than that, in points."""
        return self.typeface.width(text, size, bold=bold) <= width
