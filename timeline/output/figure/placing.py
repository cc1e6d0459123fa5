"""Which events are labelled, and where their labels stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.output.figure.labels import STYLES, Label, Mark, Style, write_label
from timeline.output.figure.packing import Piece, Shelf
from timeline.output.figure.typeface import Typeface

_GAP = 4.0  # points between a mark and its words
_APART = 9.0  # points between the words of one event and the mark of the next
_MOST_LABELS = 400

Room = tuple[float, float, float]
"""From where to where across, and how tall, in points."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A label in its row; words begin at ``left``, on the row ``row + drop``."""

    label: Label
    row: int
    left: float
    drop: int


def label_all(
    marks: Sequence[Mark], room: Room, typeface: Typeface
) -> tuple[list[Placed], Style] | None:
    """Label every mark in the largest type that has room; None when none has.

    The marks come in order of time.
    """
    for style in STYLES:
        rows = int(room[2] / style.pitch)
        if len(marks) > min(_MOST_LABELS, 2 * rows):
            continue
        labels = [write_label(mark, style, typeface) for mark in marks]
        found = place_labels(labels, Shelf(rows, *room[:2]))
        if found is not None:
            return found, style
    return None


def label_some(
    marks: Sequence[Mark], ranked: Sequence[Mark], room: Room, typeface: Typeface
) -> tuple[list[Placed], Style]:
    """Label the first in rank, in the smallest type.

    As many as go one below the other in order of time, and then any other, by rank,
    that still finds room.
    """
    style = STYLES[-1]
    rows = int(room[2] / style.pitch)
    position = {id(mark): index for index, mark in enumerate(marks)}
    labels = [write_label(mark, style, typeface) for mark in ranked[:_MOST_LABELS]]

    def first(count: int, shelf: Shelf) -> list[Placed] | None:
        chosen = sorted(labels[:count], key=lambda label: position[id(label.mark)])
        return place_labels(chosen, shelf)

    low, high = 0, len(labels)
    while low < high:
        middle = (low + high + 1) // 2
        if first(middle, Shelf(rows, *room[:2])) is None:
            high = middle - 1
        else:
            low = middle
    shelf = Shelf(rows, *room[:2])
    placed = first(low, shelf) or []
    for label in labels[low:]:
        more = place_label(label, shelf, 0)
        if more is not None:
            placed.append(more)
    return placed, style


def place_labels(labels: Sequence[Label], shelf: Shelf) -> list[Placed] | None:
    """Give each label a row, one below the other in the order given.

    At the bottom the next goes to the top again, where there is room. None when one
    finds no room.
    """
    placed: list[Placed] = []
    start = 0
    for label in labels:
        found = place_label(label, shelf, start)
        if found is None:
            return None
        start = found.row + label.rows
        placed.append(found)
    return placed


def place_label(label: Label, shelf: Shelf, start: int) -> Placed | None:
    """Put a label on the shelf, right of its mark, left of it, or below a long one."""
    options = []
    for preference, (left, drop, pieces) in enumerate(_options(label, shelf)):
        row = shelf.find_row(pieces, start)
        if row is not None:
            options.append(((row < start, row, preference), left, drop, pieces))
    if not options:
        return None
    (_, row, _), left, drop, pieces = min(options, key=lambda option: option[0])
    shelf.take(row, pieces)
    return Placed(label, row, left, drop)


def _options(
    label: Label, shelf: Shelf
) -> Iterator[tuple[float, int, tuple[Piece, ...]]]:
    """Where the words can begin, how many rows below the mark, and the room it takes.

    The words lie within the shelf; the space around them may lie beyond its edge.
    """
    mark, width = label.mark, label.width
    right, left = mark.right + _GAP, mark.left - _GAP - width
    if mark.reach_right == mark.right and right + width <= shelf.right:
        yield right, 0, (Piece(0, label.rows, mark.reach_left, right + width + _APART),)
    if mark.reach_left == mark.left and left >= shelf.left:
        yield left, 0, (Piece(0, label.rows, left - _APART, mark.reach_right + _GAP),)
    if mark.reach_right - mark.reach_left > 2 * mark.size:
        bar = Piece(0, 1, mark.reach_left, mark.reach_right + _GAP)
        begin = max(shelf.left, min(mark.left, shelf.right - width))
        words = Piece(1, label.rows, begin, begin + width + _APART)
        yield begin, 1, (bar, words)
