"""Labels set in rows on the paper, each beside its mark."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.output.figure.axis import Box
from timeline.output.figure.canvas import GRID, Canvas
from timeline.output.figure.glyphs import draw_mark
from timeline.output.figure.labels import DISAGREEMENT, Style, date_width
from timeline.output.figure.placing import Placed
from timeline.output.figure.scale import TimeScale
from timeline.output.figure.scene import Scene

_LOOSEST = 1.8  # times the rows' height: how far few labels are spread
_ABOVE = 0.4  # of the height that is left over even so, what is left free above
_PLATES = GRID + 0.5
CAP = 0.36
"""Half the height of a capital, in sizes of the type."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Labels in rows: where the rows begin, and how far apart they are, in points."""

    placed: Sequence[Placed]
    style: Style
    top: float
    pitch: float

    def centre(self, one: Placed) -> float:
        """The height of a label's mark: on its first line, or above it."""
        return self._row_top(one) + self.style.pitch * (one.drop or 2) / 2

    def baseline(self, one: Placed) -> float:
        """The height of a label's date."""
        down = (one.drop + 1) * self.style.pitch
        return self._row_top(one) + down + CAP * self.style.date

    def box(self, one: Placed) -> Box:
        """The box of a label's words."""
        upper = self.baseline(one) - self.style.date
        below = 2 * len(one.label.titles) if self.style.stacked else 0
        lower = self.baseline(one) + (below + 0.6) * self.style.pitch
        return one.left - 2, upper, one.left + one.label.width + 2, lower

    def boxes(self) -> list[Box]:
        """The boxes of all words."""
        return [self.box(one) for one in self.placed]

    def _row_top(self, one: Placed) -> float:
        return self.top + one.row * self.pitch


def spread_rows(found: tuple[list[Placed], Style], top: float, height: float) -> Layout:
    """Rows as tall as their type, or taller where the labels leave room below."""
    placed, style = found
    used = max((one.row + one.drop + one.label.rows for one in placed), default=1)
    pitch = style.pitch * min(_LOOSEST, max(1.0, height / (used * style.pitch)))
    left_over = max(0.0, height - used * pitch)
    return Layout(placed, style, top + _ABOVE * left_over, pitch)


def draw_layout(canvas: Canvas, scene: Scene, scale: TimeScale, layout: Layout) -> None:
    """Draw every label of a layout and its mark."""
    for one in layout.placed:
        thickest = layout.style.pitch * 0.9
        draw_mark(canvas, scene, scale, one.label.mark, layout.centre(one), thickest)
        draw_words(canvas, one, layout.baseline(one))


def draw_words(
    canvas: Canvas, one: Placed, baseline: float, *, plate: bool = False
) -> None:
    """Set the date in bold, the sign of disagreement and the title.

    A plate of paper keeps the lines below from running through and between the words.
    """
    label, style = one.label, one.label.style
    if style.stacked and one.left + label.width <= label.mark.left and not one.drop:
        _draw_words_left(canvas, one, baseline)
        return
    if plate:
        upper, lower = baseline - style.date, baseline + CAP * style.date
        canvas.box(
            one.left - 1,
            upper,
            label.width + 2,
            lower - upper,
            fill=canvas.theme.paper,
            layer=_PLATES,
        )
    canvas.text(one.left, baseline, label.date, style.date, bold=True)
    sign = DISAGREEMENT if label.disagrees else ""
    if sign:
        before = canvas.typeface.width(f"{label.date} ", style.date, bold=True)
        alarm = canvas.theme.alarm
        canvas.text(
            one.left + before, baseline, sign, style.date, bold=True, color=alarm
        )
    if style.stacked:
        x, step = one.left, 2 * style.pitch
    else:
        x, step = one.left + date_width(label.date, sign, style, canvas.typeface), 0.0
    for number, title in enumerate(label.titles, start=1):
        canvas.text(x, baseline + number * step, title, style.title)


def _draw_words_left(canvas: Canvas, one: Placed, baseline: float) -> None:
    """Set stacked words that end at their mark, so that the date stands beside it."""
    label, style, right = one.label, one.label.style, one.left + one.label.width
    x = right
    if label.disagrees:
        tone = canvas.theme.alarm
        canvas.text(
            x, baseline, DISAGREEMENT, style.date, bold=True, color=tone, align="right"
        )
        x -= canvas.typeface.width(f" {DISAGREEMENT}", style.date, bold=True)
    canvas.text(x, baseline, label.date, style.date, bold=True, align="right")
    for number, title in enumerate(label.titles, start=1):
        y = baseline + number * 2 * style.pitch
        canvas.text(right, y, title, style.title, align="right")
