"""Labels: a date in bold and a title, in one of several sizes of type."""

from dataclasses import dataclass

from timeline.output.dates import date_words
from timeline.output.figure.scene import Stretch
from timeline.output.figure.text import ELLIPSIS, wrap
from timeline.output.figure.typeface import Typeface

DISAGREEMENT = "≠"
_LEADING = 1.24  # of the type size, from baseline to baseline
_WORD_SPACE = 0.45  # of the type size, between the date and the title on one line


@dataclass(frozen=True, slots=True)
class Style:
    """How labels are set: sizes in points, lines of title, the width of the words.

    A stacked label has its date on a line of its own.
    """

    date: float
    title: float
    lines: int
    width: float
    stacked: bool

    @property
    def least_rows(self) -> int:
        """How many rows a label takes at least."""
        return 5 if self.stacked else 2

    @property
    def pitch(self) -> float:
        """Half a line, in points: the height of a row."""
        return max(self.date, self.title) * _LEADING / 2


STYLES = (
    Style(9.0, 12.0, 3, 190, True),
    Style(8.5, 10.5, 3, 170, True),
    Style(8.0, 9.5, 2, 165, True),
    Style(7.5, 8.5, 2, 165, True),
    Style(7.0, 8.0, 1, 250, False),
    Style(7.0, 7.5, 1, 230, False),
    Style(7.0, 7.0, 1, 190, False),
    Style(7.0, 7.0, 1, 150, False),
)
"""From the most generous to the most compact."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where an event's mark stands, in points across, and how tall it is."""

    stretch: Stretch
    left: float
    right: float
    reach_left: float
    reach_right: float
    size: float


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a mark, and how wide they are."""

    mark: Mark
    date: str
    titles: tuple[str, ...]
    disagrees: bool
    width: float
    style: Style

    @property
    def is_shortened(self) -> bool:
        """Whether the title goes on."""
        return self.titles[-1].endswith(ELLIPSIS)

    @property
    def rows(self) -> int:
        """How many rows the words take."""
        return 2 * len(self.titles) + 3 if self.style.stacked else 2


def write_label(
    mark: Mark, style: Style, typeface: Typeface, room: float | None = None
) -> Label:
    """The words of an event: its date as known, its title as far as it fits.

    ``room`` is how wide the words may be, in points; without it as the style says.
    """
    event = mark.stretch.event
    assert event.interval is not None  # only dated events have marks
    about = any(sign in event.edtf for sign in "~%")
    date = date_words(event.interval, event.granularity, approximate=about)
    disagrees = bool(event.conflicts)
    sign = DISAGREEMENT if disagrees else ""
    dated = date_width(date, sign, style, typeface)
    title_room = (room or style.width) - (0.0 if style.stacked else dated)

    titles = _set_title(event.title, style, typeface, title_room)
    widest = max(typeface.width(title, style.title) for title in titles)
    width = max(dated, widest) if style.stacked else dated + widest
    return Label(mark, date, titles, disagrees, width, style)


def _set_title(
    title: str, style: Style, typeface: Typeface, room: float
) -> tuple[str, ...]:
    """The lines of a title, none of them wider than the room."""
    text = typeface.drawable(title)
    lines = wrap(text, lambda part: typeface.fits(part, style.title, room), style.lines)
    if max(typeface.width(line, style.title) for line in lines) <= room:
        return tuple(lines)
    narrower = 0.96 * room
    return tuple(
        wrap(text, lambda part: typeface.fits(part, style.title, narrower), style.lines)
    )


def date_width(date: str, sign: str, style: Style, typeface: Typeface) -> float:
    """How far the title of a one-line label stands from the begin of its date."""
    width = typeface.width(date, style.date, bold=True)
    if sign:
        width += typeface.width(f" {sign}", style.date, bold=True)
    return width + _WORD_SPACE * style.title
