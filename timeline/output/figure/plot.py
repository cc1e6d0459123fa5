"""Draw a timeline: one call from events to a matplotlib Figure."""

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure, SubFigure

from timeline.errors import ImpossiblePicture, warn_caller
from timeline.output.describe import describe, headline
from timeline.output.figure.canvas import Canvas
from timeline.output.figure.density_view import draw_density
from timeline.output.figure.frame import draw_counts, draw_foot, draw_head, draw_nothing
from timeline.output.figure.lag_view import draw_lag
from timeline.output.figure.lanes_view import draw_lanes
from timeline.output.figure.scene import Scene, compose_scene
from timeline.output.figure.settings import plain_settings
from timeline.output.figure.theme import Theme, theme_named
from timeline.output.figure.timeline_view import draw_timeline
from timeline.output.figure.typeface import Typeface
from timeline.output.figure.words import Shown, counts_line, sources_line
from timeline.output.picture import DEFAULT_SIZE
from timeline.records import Event

_DPI = 200.0  # type of 7 points is 19 pixels tall, and still read at half the size
_FEWEST_DOTS, _MOST_DOTS = 20, 2_400  # to the inch
_LONGEST_SIDE = 20_000  # pixels
_LARGEST_AREA = 100_000_000  # pixels
_SMALLEST_SIDES = 300.0, 180.0  # points: less leaves no room for a label


class NoDatedEvents(UserWarning):
    """A picture was asked for of events none of which has a date."""


LANES: Mapping[str, Callable[[Event], Iterable[str]]] = {
    "source": lambda event: {m.source for m in event.mentions if m.source},
    "participant": lambda event: event.participants,
    "place": lambda event: (event.place,) if event.place else (),
}
"""What lanes can be drawn by, and the names an event has of it."""

_VIEWS: Mapping[str, Callable[[Canvas, Scene], Shown]] = {
    "timeline": draw_timeline,
    "density": draw_density,
    "lag": draw_lag,
}


def plot_timeline(
    events: Sequence[Event],
    *,
    view: str = "timeline",
    ax: Axes | None = None,
    theme: str = "light",
    size: tuple[int, int] = DEFAULT_SIZE,
    must_label: Collection[str] = (),
    lanes: str = "source",
    title: str | None = None,
    dpi: float = _DPI,
    scale: float = 1.0,
    font: str | Path | None = None,
) -> Figure:
    """Draw events on a time axis; nothing is shown, saved or set for later figures.

    ``size`` is in pixels; ``dpi`` says how many of them an inch of type takes, and
    ``scale`` draws the same picture with so many times the pixels. ``must_label`` are
    the ids of events to label before all others. ``lanes`` is what the lanes of that
    view stand for: ``source``, ``participant`` or ``place``. ``font`` is the path of a
    font file to set the text in. With ``ax`` the picture fills those Axes instead of a
    new figure.

    Raises:
        ImpossiblePicture: when the view, the theme or the font is unknown, or the
            size too small or too large.
        UnknownEvent: when an id to label is not among the events.
    """
    draw = _view_named(view, lanes)
    colours = theme_named(theme)
    scene = compose_scene(events, must_label)
    with plain_settings():
        if ax is None:
            ax = _new_page(size, dpi, scale, colours)
            ax.figure.set_label(describe(events))
        else:
            dpi = ax.figure.dpi
        canvas = Canvas(ax, colours, Typeface(dpi, font))
        _refuse_small(canvas)
        draw_head(canvas, headline(events) if title is None else title)
        if scene.stretches:
            draw_counts(canvas, counts_line(scene, draw(canvas, scene)))
            draw_foot(canvas, sources_line([one.event for one in scene.stretches]))
        else:
            draw_nothing(canvas, len(events))
    if not scene.stretches:
        warn_caller("no dated events to draw", NoDatedEvents)
    canvas.typeface.warn_of_missing()
    return _root(ax)


def _root(ax: Axes) -> Figure:
    """The figure that Axes are on, be it within other figures."""
    figure = ax.figure
    while isinstance(figure, SubFigure):
        figure = figure.figure
    return figure


def _view_named(view: str, lanes: str) -> Callable[[Canvas, Scene], Shown]:
    if lanes not in LANES:
        known = ", ".join(LANES)
        raise ImpossiblePicture(f"no lanes by {lanes!r} (expected {known})")
    if view == "lanes":
        return partial(draw_lanes, names=LANES[lanes])
    if view not in _VIEWS:
        known = ", ".join(sorted([*_VIEWS, "lanes"]))
        raise ImpossiblePicture(f"no view {view!r} (expected {known})")
    return _VIEWS[view]


def _new_page(size: tuple[int, int], dpi: float, scale: float, theme: Theme) -> Axes:
    """Axes that fill a figure of its own, which pyplot does not know of."""
    dots = dpi * scale
    width, height = (round(scale * side) for side in size)
    if not (0 < width <= _LONGEST_SIDE and 0 < height <= _LONGEST_SIDE):
        raise ImpossiblePicture(
            f"size {width} × {height}: sides go from 1 to {_LONGEST_SIDE:,} pixels"
        )
    if width * height > _LARGEST_AREA:
        raise ImpossiblePicture(
            f"size {width} × {height}: more than {_LARGEST_AREA:,} pixels"
        )
    if not _FEWEST_DOTS <= dots <= _MOST_DOTS:
        raise ImpossiblePicture(
            f"{dots:g} dots an inch (expected {_FEWEST_DOTS} to {_MOST_DOTS})"
        )
    figure = Figure(figsize=(width / dots, height / dots), dpi=dots)
    FigureCanvasAgg(figure)
    figure.set_facecolor(theme.paper)
    return figure.add_axes((0.0, 0.0, 1.0, 1.0))


def _refuse_small(canvas: Canvas) -> None:
    least_width, least_height = _SMALLEST_SIDES
    if canvas.width < least_width or canvas.height < least_height:
        dots = canvas.ax.figure.dpi / 72
        raise ImpossiblePicture(
            f"{canvas.width * dots:.0f} × {canvas.height * dots:.0f} pixels leave no "
            f"room for labels (expected at least {math.ceil(least_width * dots)} × "
            f"{math.ceil(least_height * dots)} at {72 * dots:g} dots an inch)"
        )
