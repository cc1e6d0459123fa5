"""Composes the words of an island into expressions, bottom up, keeping every reading.

Edges and trees hold lengths, not places, so that what a word can be by itself is worked
out once and shared by all islands that it stands in.
"""

from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

from timeline.temporal.expression import Expression
from timeline.temporal.grammar import Completion, Node
from timeline.temporal.meanings import Pair


class Tree(NamedTuple):
    """How an edge came about: the rule, over how many words, and from which parts.

    ``completion`` is None for a word, which is what it is by the language's tables;
    ``order`` is the place of the rule in its file, words going before all rules.
    """

    completion: Completion | None
    category: str
    length: int
    parts: tuple["Tree", ...]
    order: int = 0


Ends = dict[int, dict[Hashable, Tree]]
"""Of one category: length in words → value → how it came about."""

Edges = dict[str, Ends]
"""Of one place: category → `Ends`."""


class Lexeme(NamedTuple):
    """What a word is by itself: its edges, and those that longer rules begin with."""

    edges: Edges
    openers: tuple[tuple[Node, Hashable, Tree], ...]


class Word(NamedTuple):
    """One word of an island: where it stands, and what it can be."""

    begin: int
    end: int
    lexeme: Lexeme


class Piece(NamedTuple):
    """An expression, or two in one, and how it came about."""

    meaning: Expression | Pair
    tree: Tree


_Found = tuple[str, Hashable, Tree]


def lexeme(entries: Iterable[tuple[str, Hashable]], root: Node) -> Lexeme:
    """All that a word of these categories and values can be by itself."""
    edges: Edges = {}
    openers = []
    agenda: list[_Found] = [
        (category, value, Tree(None, category, 1, ())) for category, value in entries
    ]
    while agenda:
        category, value, tree = agenda.pop()
        readings = edges.setdefault(category, {}).setdefault(1, {})
        if value in readings:
            continue
        readings[value] = tree
        node = root.following.get(category)
        if node is not None:
            _complete(node, 1, (value,), (tree,), agenda)
            if node.following:
                openers.append((node, value, tree))
    return Lexeme(edges, tuple(openers))


def compose(words: Sequence[Word], root: Node) -> list[Edges]:
    """Every reading of every stretch of words, by the place where it begins.

    Places are worked from right to left, so that all that begins later is complete
    when a rule asks for it.
    """
    starts: list[Edges] = [{} for _ in range(len(words) + 1)]
    for place in range(len(words) - 1, -1, -1):
        alone = words[place].lexeme
        if not starts[place + 1] or not alone.openers:
            starts[place] = alone.edges
            continue
        here = starts[place] = dict(alone.edges)
        agenda: list[_Found] = []
        for node, value, tree in alone.openers:
            _extend(starts, place, node, 1, (value,), (tree,), agenda)
        while agenda:
            category, value, tree = agenda.pop()
            ends = here.get(category)
            if ends is None or ends is alone.edges.get(category):
                ends = here[category] = dict(ends or ())
            readings = ends.setdefault(tree.length, {})
            if value in readings:
                continue
            readings[value] = tree
            following = root.following.get(category)
            if following is not None:
                _complete(following, tree.length, (value,), (tree,), agenda)
                args = (following, tree.length, (value,), (tree,), agenda)
                _extend(starts, place, *args)
    return starts


def _extend(
    starts: list[Edges],
    place: int,
    node: Node,
    length: int,
    values: tuple[Hashable, ...],
    parts: tuple[Tree, ...],
    agenda: list[_Found],
) -> None:
    """Add what rules make of these parts and of more that stands to their right."""
    edges, following = starts[place + length], node.following
    for category in edges if len(edges) < len(following) else following:
        if category not in following or category not in edges:
            continue
        child = following[category]
        for more, readings in edges[category].items():
            for value, tree in readings.items():
                longer = length + more
                args = (child, longer, (*values, value), (*parts, tree), agenda)
                if child.completions:
                    _complete(*args)
                if child.following:
                    _extend(starts, place, *args)


def _complete(
    node: Node,
    length: int,
    values: tuple[Hashable, ...],
    parts: tuple[Tree, ...],
    agenda: list[_Found],
) -> None:
    """Add what the rules that end at a node make of their parts."""
    for completion in node.completions:
        make = completion.make
        if make is None:
            value = completion.constant
        else:
            value = make(*[values[place] for place in completion.places])
            if value is None:
                continue
        category, order = completion.category, completion.order
        tree = Tree(completion, category, length, parts, order)
        agenda.append((category, value, tree))


def cover(
    starts: Sequence[Edges],
    finals: Sequence[str],
    first: int,
    last: int,
    without: int | None = None,
) -> list[tuple[int, list[Piece]]]:
    """The expressions that read most words, then in fewest pieces, then by rule order.

    Each comes with the place where it begins and with the other readings of the same
    words, in rule order. Looks at the words from ``first`` up to ``last``, and at none
    that reaches from ``first`` just up to ``without``.
    """
    best: list[tuple[int, int]] = [(0, 0)] * (last + 1)
    for place in range(last - 1, first - 1, -1):
        score, length = best[place + 1][0], 0
        for more, order in _first_orders(starts[place], finals).items():
            end = place + more
            if end > last or (end == without and place == first):
                continue
            worth = best[end][0] + more * _A_WORD - _A_PIECE - order
            if worth > score:
                score, length = worth, more
        best[place] = (score, length)
    chosen, place = [], first
    while place < last:
        length = best[place][1]
        if length:
            chosen.append((place, _pieces(starts[place], finals, length)))
        place += length or 1
    return chosen


_A_WORD, _A_PIECE = 1_000_000, 10_000  # what a word more, a piece less, are worth


def _first_orders(edges: Edges, finals: Sequence[str]) -> dict[int, int]:
    """How long expressions from one place can be, and the order of the first rule."""
    orders: dict[int, int] = {}
    for category in finals:
        if category in edges:
            for length, readings in edges[category].items():
                order = min([tree.order for tree in readings.values()])
                orders[length] = min(order, orders.get(length, order))
    return orders


def _pieces(edges: Edges, finals: Sequence[str], length: int) -> list[Piece]:
    """The expressions of one place and length, in rule order."""
    pieces = [
        Piece(value, tree)
        for category in finals
        if category in edges
        for value, tree in edges[category].get(length, {}).items()
        if isinstance(value, Expression | Pair)
    ]
    return sorted(pieces, key=lambda piece: piece.tree.order)
