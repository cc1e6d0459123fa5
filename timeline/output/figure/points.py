"""Many marks at once, each at a height of its own."""

from collections.abc import Sequence

from timeline.output.figure.canvas import FILLS, MARKS, Canvas, Segment
from timeline.output.figure.glyphs import cross
from timeline.output.figure.labels import Mark
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene, Stretch
from timeline.records import Status


def draw_points(
    canvas: Canvas, scene: Scene, scale: TimeScale, marks: Sequence[tuple[Mark, float]]
) -> None:
    """Draw many marks at their heights, each kind at once: discs, rings and diamonds.

    What is not known to the day is a line all along, with an open side a triangle that
    points there.
    """
    theme = canvas.theme
    kinds: dict[tuple[str, bool], list[tuple[float, float, float]]] = {}
    lines: dict[str, list[Segment]] = {}
    crosses: list[Segment] = []
    for mark, y in marks:
        one = mark.stretch
        if one.is_point or one.is_open:
            place = scale.at(one.middle), y, mark.size
            kind = _shape(one), scene.is_reported(one)
            kinds.setdefault(kind, []).append(place)
            if one.event.status is Status.DENIED:
                crosses += cross(*place)
        else:
            tone = theme.vague if one.is_vague else theme.density
            lines.setdefault(tone, []).append(((mark.left, y), (mark.right, y)))
    for tone, segments in sorted(lines.items()):
        canvas.lines(segments, tone, 2.0, layer=FILLS)
    for (shape, solid), places in sorted(kinds.items()):
        places.sort(key=lambda place: -place[2])  # large ones do not hide small ones
        canvas.marks(
            [(x, y) for x, y, _ in places],
            [(0.8 if shape == "D" else 1.0) * size**2 for _, _, size in places],
            shape,
            fill=theme.event if solid else theme.paper,
            edge=theme.paper if solid else theme.event,
            line=0.35 if solid else 0.9,
        )
    canvas.lines(crosses, theme.event, 0.9, layer=MARKS + 0.1)


def _shape(stretch: Stretch) -> str:
    if stretch.is_open:
        return ">" if stretch.end is None else "<"
    return "D" if stretch.event.status is Status.POSSIBLE else "o"
