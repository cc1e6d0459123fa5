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


def cover(starts: Sequence[Edges], finals: frozenset[str]) -> list[Piece]:
    """The expressions that read most words, then in fewest pieces, then by rule order."""
    best: list[tuple[int, Piece | None, int]] = [(0, None, len(starts))] * len(starts)
    for place in range(len(starts) - 2, -1, -1):
        score, piece, after = best[place + 1][0], None, place + 1
        for other in _pieces(starts[place], finals):
            worth = (
                best[other.tree.last][0]
                + (other.tree.last - place) * 1_000_000
                - 10_000
            )
            worth -= _order(other)
            if worth > score:
                score, piece, after = worth, other, other.tree.last
        best[place] = (score, piece, after)
    chosen, place = [], 0
    while place < len(starts) - 1:
        _, piece, place = best[place]
        if piece is not None:
            chosen.append(piece)
    return chosen


def _order(piece: Piece) -> int:
    return piece.tree.completion.order if piece.tree.completion else 0


def _pieces(edges: Edges, finals: frozenset[str]) -> Iterator[Piece]:
    for category in edges:
        if category not in finals:
            continue
        for readings in edges[category].values():
            for value, tree in readings.items():
                if isinstance(value, Expression | Pair):
                    yield Piece(value, tree)
