"""Room for labels: rows of the paper, and which parts of each are taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

_PER_POINT = 2  # cells a point, across


@dataclass(frozen=True, slots=True)
class Piece:
    """A box of a block: rows from its top, and from where to where across."""

    row: int
    rows: int
    left: float
    right: float

    @property
    def cells(self) -> int:
        """The cells across as bits of a number."""
        first, last = (int(max(0.0, x) * _PER_POINT) for x in (self.left, self.right))
        bits: int = (1 << (last + 1)) - (1 << first)
        return bits


class Shelf:
    """Rows from ``left`` to ``right``; each cell holds one block's piece or none."""

    def __init__(self, rows: int, left: float, right: float) -> None:
        self.rows, self.left, self.right = rows, left, right
        self._taken = [0] * rows

    def find_row(self, pieces: Sequence[Piece], start: int) -> int | None:
        """The first row from ``start`` down, then from the top, where a block is free.

        None when there is no such row.
        """
        deepest = self.rows - max(piece.row + piece.rows for piece in pieces)
        masks = [(piece, piece.cells) for piece in pieces]
        for row in chain(range(start, deepest + 1), range(min(start, deepest + 1))):
            if self._is_free(row, masks):
                return row
        return None

    def take(self, row: int, pieces: Sequence[Piece]) -> None:
        """Put a block down with its top in that row; what is beyond is left out."""
        for piece in pieces:
            cells, first = piece.cells, row + piece.row
            for at in range(max(first, 0), min(first + piece.rows, self.rows)):
                self._taken[at] |= cells

    def is_free(self, row: int, piece: Piece) -> bool:
        """Whether a piece lies within the shelf in that row, and nothing else there."""
        inside = row + piece.row >= 0 and row + piece.row + piece.rows <= self.rows
        across = self.left <= piece.left and piece.right <= self.right
        return inside and across and self._is_free(row, [(piece, piece.cells)])

    def free_left(self, row: int, rows: int, x: float) -> float:
        """How far the rows are free to the left of a place, down to which place."""
        below = self._all(row, rows) & ((1 << int(max(0.0, x) * _PER_POINT)) - 1)
        return max(self.left, below.bit_length() / _PER_POINT)

    def free_right(self, row: int, rows: int, x: float) -> float:
        """How far the rows are free to the right of a place, up to which place."""
        cell = int(max(0.0, x) * _PER_POINT) + 1
        above = self._all(row, rows) >> cell
        if not above:
            return self.right
        nearest = cell + (above & -above).bit_length() - 1
        return min(self.right, nearest / _PER_POINT)

    def _all(self, row: int, rows: int) -> int:
        taken = 0
        for at in range(row, row + rows):
            taken |= self._taken[at]
        return taken

    def _is_free(self, row: int, masks: Sequence[tuple[Piece, int]]) -> bool:
        return not any(
            self._taken[at] & cells
            for piece, cells in masks
            for at in range(row + piece.row, row + piece.row + piece.rows)
        )
