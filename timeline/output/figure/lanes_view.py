"""The lanes view: the same axis once for each source, participant or place."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from timeline.output.figure.axis import axis_height, draw_axis, draw_horizon
from timeline.output.figure.canvas import GRID, Canvas
from timeline.output.figure.frame import MARGIN, draw_legend
from timeline.output.figure.glyphs import Sizes, measure_mark
from timeline.output.figure.layout import Layout, draw_layout, spread_rows
from timeline.output.figure.legend import legend_entries
from timeline.output.figure.placing import MOST_LABELS, label_all, label_some
from timeline.output.figure.reach import scene_scale
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene, Stretch
from timeline.output.figure.strip import Bars, cells_of, count_events, draw_bars
from timeline.output.figure.text import shorten
from timeline.output.figure.typeface import SMALLEST
from timeline.output.figure.words import Shown
from timeline.records import Event

MOST_LANES = 8
"""So many are told apart; the rest share one."""

_OTHER = "other"
_NAMES_SHARE = 0.17  # of the width, for the lanes' names
_NAME = 8.0  # points
_HORIZON_ROOM = 9.0
_LANE_GAP = 5.0
_KEY = 3.0  # points: how wide the bar is that shows a lane's colour
_LEAST_LANE = 22.0
_BARS_SHARE = 0.4  # of a lane's height, where not all of its events are labelled


@dataclass(frozen=True, slots=True)
class Lane:
    """A name and its events, in order of time."""

    name: str
    stretches: tuple[Stretch, ...]


def draw_lanes(
    canvas: Canvas, scene: Scene, names: Callable[[Event], Iterable[str]]
) -> Shown:
    """Draw a lane for each name that an event has.

    An event of several names is in several lanes. Lanes come in the order of their
    first events, what has no lane of its own last.
    """
    theme = canvas.theme
    sizes = Sizes(max(one.event.salience for one in scene.stretches))
    entries = legend_entries(canvas.tinted(theme.muted), scene.stretches, sizes)
    top = draw_legend(canvas, entries)
    axis = axis_height(canvas)
    left = MARGIN + _NAMES_SHARE * canvas.width
    scale = scene_scale(scene, left, canvas.width - MARGIN)
    first, room = top + _HORIZON_ROOM, axis - top - _HORIZON_ROOM
    most = max(1, min(MOST_LANES, int(room / _LEAST_LANE) - 1))
    lanes = sort_lanes(scene, names, most)
    height = room / len(lanes)
    drawn = []
    for number, lane in enumerate(lanes):
        color = theme.other if lane.name == _OTHER else theme.groups[number]
        upper = first + number * height
        drawn.append(_Drawn(lane, canvas.tinted(color), upper, height - _LANE_GAP))
    return _draw_all(canvas, scene, scale, sizes, drawn, (top, axis))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A lane with its paper, in its colour, and its place there."""

    lane: Lane
    canvas: Canvas
    top: float
    height: float


def sort_lanes(
    scene: Scene, names: Callable[[Event], Iterable[str]], most: int
) -> list[Lane]:
    """The lanes of the names that most events have, and one for the other events."""
    members: dict[str, list[Stretch]] = {}
    for one in scene.stretches:
        for name in sorted(set(names(one.event))):
            members.setdefault(name, []).append(one)
    chosen = sorted(members, key=lambda name: (-len(members[name]), name))[:most]
    taken = {id(one) for name in chosen for one in members[name]}
    rest = tuple(one for one in scene.stretches if id(one) not in taken)
    lanes = [Lane(name, tuple(members[name])) for name in chosen]
    lanes.sort(key=lambda lane: (lane.stretches[0].order, lane.name))
    return [*lanes, Lane(_OTHER, rest)] if rest else lanes


def _draw_all(
    canvas: Canvas,
    scene: Scene,
    scale: TimeScale,
    sizes: Sizes,
    lanes: Sequence[_Drawn],
    room: tuple[float, float],
) -> Shown:
    top, axis = room
    labelled: set[str] = set()
    layouts = [_lay_out(one, scene, scale, sizes, labelled) for one in lanes]
    boxes = [box for layout, _ in layouts for box in layout.boxes()]
    draw_axis(canvas, scale, top, axis, boxes)
    draw_horizon(canvas, scale, scene.horizon, top, axis, boxes)
    most = max((bars.most for _, bars in layouts if bars), default=0.0)
    for one, (layout, bars) in zip(lanes, layouts, strict=True):
        _draw_name(one, scale)
        if bars is not None:
            bottom = one.top + one.height
            tallest = _BARS_SHARE * one.height * bars.most / most
            draw_bars(
                one.canvas, bars, scale, (bottom - tallest, bottom), scene.horizon
            )
        draw_layout(one.canvas, scene, scale, layout)
    return Shown(len(labelled))


def _lay_out(
    one: _Drawn, scene: Scene, scale: TimeScale, sizes: Sizes, labelled: set[str]
) -> tuple[Layout, Bars | None]:
    """All events of a lane labelled, or some above bars that count all of them.

    What another lane has labelled comes last; ``labelled`` takes up what this one adds.
    """
    members = {id(stretch) for stretch in one.lane.stretches}
    own = [stretch for stretch in scene.ranked if id(stretch) in members]
    own.sort(key=lambda stretch: stretch.event.id in labelled)
    ranked = [measure_mark(stretch, scale, sizes) for stretch in own[:MOST_LABELS]]
    typeface, bars = one.canvas.typeface, None
    room = scale.left, scale.right, one.height
    found = None
    if len(own) <= MOST_LABELS:
        found = label_all(ranked, room, typeface)
    if found is None:
        room = scale.left, scale.right, (1 - _BARS_SHARE) * one.height - 1
        found = label_some(ranked, room, typeface)
        bars = count_events(one.lane.stretches, cells_of(scene.stretches, scale))
    layout = spread_rows(found, one.top, room[2])
    labelled |= {placed.label.mark.stretch.event.id for placed in layout.placed}
    return layout, bars


def _draw_name(one: _Drawn, scale: TimeScale) -> None:
    """Set a lane's name beside its colour, how many events it has, and a line above."""
    canvas, typeface = one.canvas, one.canvas.typeface
    left = MARGIN + _KEY + 4
    room = scale.left - left - 8

    def fits(text: str) -> bool:
        return typeface.width(text, _NAME, bold=True) <= room

    name = shorten(typeface.drawable(one.lane.name), fits)
    line = ((MARGIN, one.top - 2), (scale.right, one.top - 2))
    canvas.lines([line], canvas.theme.grid, 0.8, layer=GRID)
    canvas.box(MARGIN, one.top + 2, _KEY, one.height - 4, fill=canvas.theme.event)
    canvas.text(left, one.top + 8, name, _NAME, bold=True)
    if one.height >= 2.6 * _NAME:
        count = len(one.lane.stretches)
        told = f"{count:,} event{'' if count == 1 else 's'}"
        canvas.text(left, one.top + 17.5, told, SMALLEST, color=canvas.theme.muted)
