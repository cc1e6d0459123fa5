"""Draw a timeline: one call from events to a matplotlib Figure."""

import warnings
from collections.abc import Collection, Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from timeline.errors import ImpossiblePicture
from timeline.output.describe import describe, headline
from timeline.output.figure.canvas import Canvas
from timeline.output.figure.frame import draw_counts, draw_foot, draw_head, draw_nothing
from timeline.output.figure.scene import compose_scene
from timeline.output.figure.theme import Theme, theme_named
from timeline.output.figure.timeline_view import draw_timeline
from timeline.output.figure.typeface import Typeface
from timeline.output.figure.words import counts_line, sources_line
from timeline.records import Event

DEFAULT_SIZE = 1600, 900
"""Width and height in pixels."""

_DPI = 200.0  # type of 7 points is 19 pixels tall, and still read at half the size
_LONGEST_SIDE = 20_000  # pixels
_LARGEST_AREA = 100_000_000  # pixels
_SMALLEST_SIDES = 300.0, 180.0  # points: less leaves no room for a label


class NoDatedEvents(UserWarning):
    """A picture was asked for of events none of which has a date."""


_VIEWS = {"timeline": draw_timeline}


def plot_timeline(
    events: Sequence[Event],
    *,
    view: str = "timeline",
    ax: Axes | None = None,
    theme: str = "light",
    size: tuple[int, int] = DEFAULT_SIZE,
    must_label: Collection[str] = (),
    title: str | None = None,
    dpi: float = _DPI,
    font: str | Path | None = None,
) -> Figure:
    """Draw events on a time axis; nothing is shown, saved or set for later figures.

    ``size`` is in pixels, ``must_label`` the ids of events to label before all
    others, ``font`` the path of a font file to set the text in. With ``ax`` the
    picture fills those Axes instead of a new figure.

    Raises:
        ImpossiblePicture: when the view, the theme or the font is unknown, or the
            size too small or too large.
        UnknownEvent: when an id to label is not among the events.
    """
    if view not in _VIEWS:
        known = ", ".join(sorted(_VIEWS))
        raise ImpossiblePicture(f"no view {view!r} (expected {known})")
    colours = theme_named(theme)
    scene = compose_scene(events, must_label)
    if ax is None:
        ax = _new_page(size, dpi, colours)
        ax.figure.set_label(describe(events))
    canvas = Canvas(ax, colours, Typeface(ax.figure.dpi, font))
    _refuse_small(canvas)
    shown = [one.event for one in scene.stretches]
    draw_head(canvas, title if title is not None else headline(events))
    if shown:
        labelled = _VIEWS[view](canvas, scene)
        draw_counts(canvas, counts_line(scene, labelled))
        draw_foot(canvas, sources_line(shown))
    else:
        draw_nothing(canvas, len(events))
        warnings.warn("no dated events to draw", NoDatedEvents, stacklevel=2)
    canvas.typeface.warn_of_missing()
    figure = ax.get_figure(root=True)
    assert figure is not None  # the Axes have a size, so they are on a figure
    return figure


def _new_page(size: tuple[int, int], dpi: float, theme: Theme) -> Axes:
    """Axes that fill a figure of its own, which pyplot does not know of."""
    width, height = size
    if not (0 < width <= _LONGEST_SIDE and 0 < height <= _LONGEST_SIDE):
        raise ImpossiblePicture(
            f"size {width} × {height}: sides go from 1 to {_LONGEST_SIDE:,} pixels"
        )
    if width * height > _LARGEST_AREA:
        raise ImpossiblePicture(
            f"size {width} × {height}: more than {_LARGEST_AREA:,} pixels"
        )
    if not 20 <= dpi <= 2_400:
        raise ImpossiblePicture(f"{dpi:g} dots an inch (expected 20 to 2400)")
    figure = Figure(figsize=(width / dpi, height / dpi), dpi=dpi)
    FigureCanvasAgg(figure)
    figure.set_facecolor(theme.paper)
    return figure.add_axes((0.0, 0.0, 1.0, 1.0))


def _refuse_small(canvas: Canvas) -> None:
    least_width, least_height = _SMALLEST_SIDES
    if canvas.width < least_width or canvas.height < least_height:
        raise ImpossiblePicture(
            f"{canvas.width:.0f} × {canvas.height:.0f} points leave no room for labels "
            f"(expected at least {least_width:.0f} × {least_height:.0f}: give more "
            "pixels or fewer dots an inch)"
        )
