"""Which entries a legend needs: what occurs in the picture, and the three sizes."""

from collections.abc import Iterable, Sequence

from timeline.output.figure.canvas import Canvas
from timeline.output.figure.frame import Entry
from timeline.output.figure.glyphs import Sizes, draw_point
from timeline.output.figure.labels import DISAGREEMENT
from timeline.output.figure.scene import Stretch
from timeline.output.figure.typeface import SMALLEST
from timeline.records import Status

_STATUS_WORDS = {
    Status.HAPPENED: "happened",
    Status.PLANNED: "planned",
    Status.POSSIBLE: "possible",
    Status.DENIED: "denied",
}
_MARK = 5.2


def legend_entries(
    canvas: Canvas, stretches: Sequence[Stretch], sizes: Sizes
) -> list[Entry]:
    """The entries for what is shown, statuses first, then forms, then sizes."""
    return [
        *_status_entries(canvas, stretches),
        *_form_entries(canvas, stretches),
        *_size_entries(canvas, sizes),
    ]


def lag_entries(
    canvas: Canvas, stretches: Sequence[Stretch], sizes: Sizes
) -> list[Entry]:
    """The entries of the lag view, where what is not known to the day is a line."""
    theme = canvas.theme
    entries = list(_status_entries(canvas, stretches))
    if any(not one.is_open and not one.is_point for one in stretches):
        entries.append(
            Entry(
                "more than a day",
                12,
                lambda x, y: canvas.lines([((x, y), (x + 12, y))], theme.density, 2.0),
            )
        )
    if any(one.is_open for one in stretches):
        entries.append(
            Entry(
                "since, until",
                _MARK,
                lambda x, y: canvas.marks(
                    [(x + _MARK / 2, y)],
                    [_MARK**2],
                    ">",
                    fill=theme.event,
                    edge=theme.paper,
                    line=0.35,
                ),
            )
        )
    return [*entries, *_size_entries(canvas, sizes)]


def _status_entries(canvas: Canvas, stretches: Sequence[Stretch]) -> Iterable[Entry]:
    present = {stretch.event.status for stretch in stretches}
    for status, words in _STATUS_WORDS.items():
        if status not in present:
            continue

        def draw(x: float, y: float, status: Status = status) -> None:
            solid = status is Status.HAPPENED
            draw_point(canvas, x + _MARK / 2, y, _MARK, status, solid=solid)

        yield Entry(words, _MARK, draw)


def _form_entries(canvas: Canvas, stretches: Sequence[Stretch]) -> Iterable[Entry]:
    theme = canvas.theme
    closed = [one for one in stretches if not one.is_open and not one.is_point]
    if any(not one.is_vague for one in closed):
        yield Entry(
            "lasted",
            12,
            lambda x, y: canvas.box(x, y - 1.9, 12, 3.8, fill=theme.event),
        )
    if any(one.is_vague for one in closed):
        yield Entry(
            "at some time within",
            12,
            lambda x, y: canvas.box(x, y - 1.9, 12, 3.8, fill=theme.vague),
        )
    if any(one.is_open for one in stretches):
        yield Entry("since, until", 12, lambda x, y: _draw_arrow(canvas, x, y))
    if any(one.event.conflicts for one in stretches):
        width = canvas.typeface.width(DISAGREEMENT, SMALLEST, bold=True)
        yield Entry(
            "sources disagree",
            width,
            lambda x, y: _draw_disagreement(canvas, x, y),
        )


def _draw_arrow(canvas: Canvas, x: float, y: float) -> None:
    tip = x + 12
    canvas.lines(
        [
            ((x, y), (tip, y)),
            ((tip - 3, y - 2), (tip, y)),
            ((tip - 3, y + 2), (tip, y)),
            ((x, y - 2.5), (x, y + 2.5)),
        ],
        canvas.theme.event,
        0.9,
    )


def _draw_disagreement(canvas: Canvas, x: float, y: float) -> None:
    canvas.text(
        x,
        y + 0.36 * SMALLEST,
        DISAGREEMENT,
        SMALLEST,
        color=canvas.theme.alarm,
        bold=True,
    )


def _size_entries(canvas: Canvas, sizes: Sizes) -> Iterable[Entry]:
    """One entry of three marks, so that they stay side by side."""
    *smaller, largest = sizes.examples()
    steps = [
        (
            sizes.across(number),
            f"{number:,}",
            canvas.typeface.width(f"{number:,}", SMALLEST),
        )
        for number in smaller
    ]
    width = sum(size + 3 + words + 7 for size, _, words in steps)
    last = sizes.across(largest)

    def draw(x: float, y: float) -> None:
        for size, number, words in steps:
            draw_point(canvas, x + size / 2, y, size, Status.HAPPENED, solid=True)
            _text(canvas, x + size + 3, y, number)
            x += size + 3 + words + 7
        draw_point(canvas, x + last / 2, y, last, Status.HAPPENED, solid=True)

    more = " or more" if largest < sizes.most else ""
    yield Entry(f"{largest:,}{more} independent reports", width + last, draw)


def _text(canvas: Canvas, x: float, y: float, words: str) -> None:
    canvas.text(x, y + 0.36 * SMALLEST, words, SMALLEST, color=canvas.theme.muted)
