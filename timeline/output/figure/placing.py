"""Which events are labelled, and where their labels stand."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.output.figure.labels import STYLES, Label, Mark, Style, write_label
from timeline.output.figure.packing import Piece, Shelf
from timeline.output.figure.typeface import Typeface

_GAP = 4.0  # points between a mark and its words
_MOST_ABREAST = 3  # labels side by side, at most: more are not worth trying
_APART = 9.0  # points between the words of one event and the mark of the next
MOST_LABELS = 400
"""However large the paper, no more events are labelled."""

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
    """Label every mark in the largest type that has room; None when none has."""
    in_order = sorted(marks, key=lambda mark: mark.stretch.order)
    for style in STYLES:
        rows = int(room[2] / style.pitch)
        if len(marks) * style.least_rows > _MOST_ABREAST * rows:
            continue
        labels = [write_label(mark, style, typeface) for mark in in_order]
        shelf = Shelf(rows, *room[:2])
        found = place_labels(labels, shelf)
        if found is not None:
            return _lengthened(found, shelf, style, typeface), style
    return None


def label_some(
    ranked: Sequence[Mark], room: Room, typeface: Typeface
) -> tuple[list[Placed], Style]:
    """Label the first in rank, in the smallest type.

    As many as go one below the other in order of time, and then any other, by rank,
    that still finds room.
    """
    style = STYLES[-1]
    rows = int(room[2] / style.pitch)
    most = _MOST_ABREAST * rows
    labels = [write_label(mark, style, typeface) for mark in ranked[:most]]

    def first(count: int, shelf: Shelf) -> list[Placed] | None:
        chosen = sorted(labels[:count], key=lambda label: label.mark.stretch.order)
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
    return _lengthened(placed, shelf, style, typeface), style


def _lengthened(
    placed: Sequence[Placed], shelf: Shelf, style: Style, typeface: Typeface
) -> list[Placed]:
    """Give shortened titles the room that was left free beside them."""
    return [
        _lengthen(one, shelf, style, typeface) if one.label.is_shortened else one
        for one in placed
    ]


def _lengthen(one: Placed, shelf: Shelf, style: Style, typeface: Typeface) -> Placed:
    label, row = one.label, one.row + one.drop
    right = one.left + label.width
    if right < label.mark.left and not one.drop:
        free = shelf.free_left(row, label.rows, one.left - _APART) + _APART
        grows_left = True
        room = label.width + max(0.0, one.left - max(free, shelf.left))
    else:
        free = shelf.free_right(row, label.rows, right + _APART) - _APART
        if free + _APART >= shelf.right:
            free = shelf.right
        grows_left = False
        room = label.width + max(0.0, free - right)
    longer = write_label(label.mark, style, typeface, room)
    if longer.width <= label.width or longer.rows > label.rows:
        return one
    left = right - longer.width if grows_left else one.left
    piece = Piece(one.drop, label.rows, left, left + longer.width)
    shelf.take(one.row, [piece])
    return Placed(longer, one.row, left, one.drop)


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
        drop = _rows_of(mark, label.style)
        bar = Piece(0, drop, mark.reach_left, mark.reach_right + _GAP)
        begin = max(shelf.left, min(mark.left, shelf.right - width))
        words = Piece(drop, label.rows, begin, begin + width + _APART)
        yield begin, drop, (bar, words)


def _rows_of(mark: Mark, style: Style) -> int:
    """How many rows a mark takes; a bar is drawn no taller than one."""
    return math.ceil(mark.size / style.pitch) if mark.stretch.is_point else 1
