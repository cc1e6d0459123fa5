"""Composes the words of an island into expressions, bottom up, keeping every reading."""

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from timeline.temporal.expression import Expression
from timeline.temporal.grammar import Completion, Node
from timeline.temporal.meanings import Pair


class Word(NamedTuple):
    """One word of an island: where it stands, and what it can be."""

    begin: int
    end: int
    entries: Sequence[tuple[str, Hashable]]


class Tree(NamedTuple):
    """How an edge came about: the rule, the words from ``first`` up to ``last``, parts.

    ``completion`` is None for a word, whose category is ``category``.
    """

    completion: Completion | None
    category: str
    first: int
    last: int
    parts: tuple["Tree", ...]


class Piece(NamedTuple):
    """An expression, or two in one, and how it came about."""

    meaning: Expression | Pair
    tree: Tree


Edges = dict[str, dict[int, dict[Hashable, Tree]]]
"""Of one place: category → place where it ends → value → how it came about."""

_Found = tuple[str, int, Hashable, Tree]


def compose(words: Sequence[Word], root: Node) -> list[Edges]:
    """Every reading of every stretch of words, by the place where it begins.

    Places are worked from right to left, so that all that begins later is complete
    when a rule asks for it.
    """
    starts: list[Edges] = [{} for _ in range(len(words) + 1)]
    for place in range(len(words) - 1, -1, -1):
        _fill(starts, place, words[place], root)
    return starts


def _fill(starts: list[Edges], place: int, word: Word, root: Node) -> None:
    here = starts[place]
    agenda: list[_Found] = [
        (category, place + 1, value, Tree(None, category, place, place + 1, ()))
        for category, value in word.entries
    ]
    following = root.following
    while agenda:
        category, end, value, tree = agenda.pop()
        readings = here.setdefault(category, {}).setdefault(end, {})
        if value in readings:
            continue
        readings[value] = tree
        if category in following:
            _extend(starts, place, following[category], end, (value,), (tree,), agenda)


def _extend(
    starts: list[Edges],
    place: int,
    node: Node,
    end: int,
    values: tuple[Hashable, ...],
    parts: tuple[Tree, ...],
    agenda: list[_Found],
) -> None:
    for completion in node.completions:
        make = completion.make
        if make is None:
            value = completion.constant
        else:
            value = make(*[values[place] for place in completion.places])
            if value is None:
                continue
        tree = Tree(completion, completion.category, place, end, parts)
        agenda.append((completion.category, end, value, tree))
    if not node.following:
        return
    edges = starts[end]
    for category, child in node.following.items():
        if category not in edges:
            continue
        for later, readings in edges[category].items():
            for value, tree in readings.items():
                _extend(
                    starts,
                    place,
                    child,
                    later,
                    (*values, value),
                    (*parts, tree),
                    agenda,
                )


def cover(
    starts: Sequence[Edges],
    finals: frozenset[str],
    first: int,
    last: int,
    without: int | None = None,
) -> list[list[Piece]]:
    """The expressions that read most words, then in fewest pieces, then by rule order.

    Each comes with the other readings of the same words, in rule order. Looks at the
    words from ``first`` up to ``last``, and at none from ``first`` up to ``without``.
    """
    best: list[tuple[int, int]] = [(0, 0)] * (last + 1)
    found: dict[int, dict[int, list[Piece]]] = {}
    for place in range(last - 1, first - 1, -1):
        pieces = found[place] = _pieces(starts[place], finals)
        score, after = best[place + 1][0], 0
        for end, readings in pieces.items():
            if end > last or (end == without and place == first):
                continue
            worth = best[end][0] + (end - place) * _A_WORD - _A_PIECE
            worth -= min(_order(piece) for piece in readings)
            if worth > score:
                score, after = worth, end
        best[place] = (score, after)
    chosen, place = [], first
    while place < last:
        after = best[place][1]
        if after:
            chosen.append(sorted(found[place][after], key=_order))
        place = after or place + 1
    return chosen


_A_WORD, _A_PIECE = 1_000_000, 10_000  # what a word more, a piece less, are worth


def _order(piece: Piece) -> int:
    return piece.tree.completion.order if piece.tree.completion else 0


def _pieces(edges: Edges, finals: frozenset[str]) -> dict[int, list[Piece]]:
    pieces: dict[int, list[Piece]] = {}
    for category, ends in edges.items():
        if category in finals:
            for end, readings in ends.items():
                pieces.setdefault(end, []).extend(
                    Piece(value, tree)
                    for value, tree in readings.items()
                    if isinstance(value, Expression | Pair)
                )
    return pieces
