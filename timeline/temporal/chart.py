"""Composes the words of an island into expressions, bottom up, keeping every reading.

Edges and trees hold lengths, not places, so that what a word can be by itself is worked
out once and shared by all islands that it stands in.
"""

from collections.abc import Container, Hashable, Iterable, Sequence
from typing import NamedTuple

from timeline.temporal.expression import Expression
from timeline.temporal.grammar import Completion, Node
from timeline.temporal.meanings import Pair
from timeline.temporal.timex3 import Derivation


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
    """What a word is by itself: its edges, and those that longer rules begin with.

    ``wholes`` has a 1 with the first rule's order if it can be an expression alone;
    ``derivations`` keeps what its trees were told as, by their identity.
    """

    edges: Edges
    openers: tuple[tuple[Node, Hashable, Tree], ...]
    wholes: "Wholes"
    derivations: dict[int, Derivation]


Wholes = dict[int, int]
"""Of one place: length of an expression in words → order of the first rule for it."""


class Chart(NamedTuple):
    """Every reading of the words of an island, by the place where it begins."""

    starts: list[Edges]
    wholes: list[Wholes]


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


def lexeme(
    entries: Iterable[tuple[str, Hashable]], root: Node, finals: Container[str]
) -> Lexeme:
    """All that a word of these categories and values can be by itself."""
    edges: Edges = {}
    wholes: Wholes = {}
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
        if category in finals:
            wholes[1] = min(tree.order, wholes.get(1, tree.order))
        node = root.following.get(category)
        if node is not None:
            _complete(node, 1, (value,), (tree,), agenda)
            if node.following:
                openers.append((node, value, tree))
    return Lexeme(edges, tuple(openers), wholes, {})


def compose(words: Sequence[Word], root: Node, finals: Container[str]) -> Chart:
    """Every reading of every stretch of words.

    Places are worked from right to left, so that all that begins later is complete
    when a rule asks for it.
    """
    starts: list[Edges] = [{}] * (len(words) + 1)
    wholes: list[Wholes] = [{}] * (len(words) + 1)
    for place in range(len(words) - 1, -1, -1):
        alone = words[place].lexeme
        starts[place], wholes[place] = alone.edges, alone.wholes
        agenda: list[_Found] = []
        if starts[place + 1]:
            for node, value, tree in alone.openers:
                _extend(starts, place, node, 1, (value,), (tree,), agenda)
        if agenda:
            starts[place], wholes[place] = dict(alone.edges), dict(alone.wholes)
            _fill(starts, place, alone, agenda, root, finals, wholes[place])
    return Chart(starts, wholes)


def _fill(
    starts: list[Edges],
    place: int,
    alone: Lexeme,
    agenda: list[_Found],
    root: Node,
    finals: Container[str],
    wholes: Wholes,
) -> None:
    """Add what has been found to begin at a place, and all that comes of it."""
    here = starts[place]
    while agenda:
        category, value, tree = agenda.pop()
        node = root.following.get(category)
        if not place and node is None and category not in finals:
            continue  # a part of something that nothing stands before
        length = tree.length
        ends = here.get(category)
        if ends is None or ends is alone.edges.get(category):
            ends = here[category] = dict(ends or ())
        readings = ends.setdefault(length, {})
        if value in readings:
            continue
        readings[value] = tree
        if category in finals:
            wholes[length] = min(tree.order, wholes.get(length, tree.order))
        if node is not None:
            if node.completions:
                _complete(node, length, (value,), (tree,), agenda)
            if node.following and starts[place + length]:
                _extend(starts, place, node, length, (value,), (tree,), agenda)


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
    chart: Chart,
    finals: Sequence[str],
    first: int,
    last: int,
    without: int | None = None,
) -> list[tuple[int, list[Piece]]]:
    """The expressions that read most words, then in fewest pieces, then by rule order.

    Each comes with the place where it begins and with the other readings of the same
    words, in rule order. Looks at the words from ``first`` up to ``last``, and at none
    that reaches from ``first`` just up to ``without``: what begins there as well then
    goes before what begins later, as it was a later word that was forbidden.
    """
    scores, lengths = [0] * (last + 1), [0] * (last + 1)
    for place in range(last - 1, first - 1, -1):
        scores[place] = scores[place + 1]
        for length, order in chart.wholes[place].items():
            end = place + length
            if end > last or (end == without and place == first):
                continue
            score = scores[end] + length * _A_WORD - _A_PIECE - order
            if without is not None and place == first:
                score += _A_PIECE
            if score > scores[place]:
                scores[place], lengths[place] = score, length
    chosen, place = [], first
    while place < last:
        length = lengths[place]
        if length:
            chosen.append((place, _pieces(chart.starts[place], finals, length)))
        place += length or 1
    return chosen


_A_WORD, _A_PIECE = 1_000_000, 10_000  # what a word more, a piece less, are worth


def _pieces(edges: Edges, finals: Sequence[str], length: int) -> list[Piece]:
    """The expressions of one place and length, in rule order."""
    pieces = [
        Piece(value, tree)
        for category in finals
        if category in edges
        for value, tree in edges[category].get(length, {}).items()
        if isinstance(value, Expression | Pair)
    ]
    if len(pieces) > 1:
        pieces.sort(key=lambda piece: piece.tree.order)
    return pieces
