"""Composes the words of an island into expressions, bottom up, keeping every reading.

Edges and trees hold lengths, not places, so that what a word can be by itself is worked
out once and shared by all islands that it stands in.
"""

from collections.abc import Container, Hashable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from timeline.temporal.compiled import Completion, Node
from timeline.temporal.timex3 import Derivation


class Tree:
    """One reading of some words: what they mean, by which rule, and from which parts.

    ``length`` counts the words. ``completion`` is None for a word, which is what it is
    by the language's tables; ``order`` is the place of the rule in its language, words
    going before all rules.
    """

    __slots__ = ("category", "completion", "length", "order", "parts", "value")

    def __init__(
        self,
        value: Hashable,
        category: str,
        length: int = 1,
        parts: tuple["Tree", ...] = (),
        completion: Completion | None = None,
        order: int = 0,
    ) -> None:
        self.value, self.category, self.length = value, category, length
        self.parts, self.completion, self.order = parts, completion, order


Edges = dict[str, list[Tree]]
"""Of one place: category → what is of it, no two alike in length and value."""


@dataclass(slots=True)
class Lexeme:
    """What a word is by itself: its edges, and those that longer rules begin with.

    ``derivations`` keeps what its trees were told as, by their identity.
    """

    edges: Edges
    openers: tuple[tuple[Node, Tree], ...]
    wholes: "Wholes"
    derivations: dict[int, Derivation]


Wholes = dict[int, list[Tree]]
"""Of one place: length in words → the expressions so long, in rule order."""


@dataclass(slots=True)
class Chart:
    """Every reading of the words of an island, by the place where it begins."""

    starts: list[Edges]
    wholes: list[Wholes]


@dataclass(slots=True)
class Word:
    """One word of an island: where it stands, and what it can be."""

    begin: int
    end: int
    lexeme: Lexeme


def lexeme(
    entries: Iterable[tuple[str, Hashable]], root: Node, finals: Container[str]
) -> Lexeme:
    """All that a word of these categories and values can be by itself."""
    edges: Edges = {}
    wholes: Wholes = {}
    openers = []
    agenda = [Tree(value, category) for category, value in entries]
    while agenda:
        tree = agenda.pop()
        category = tree.category
        readings = edges.setdefault(category, [])
        if _is_known(tree, readings):
            continue
        readings.append(tree)
        if category in finals:
            _add_whole(wholes, tree)
        node = root.following.get(category)
        if node is not None:
            _complete(node, 1, (tree,), agenda)
            if node.following:
                openers.append((node, tree))
    return Lexeme(edges, tuple(openers), wholes, {})


def compose(words: Sequence[Word], root: Node, finals: Container[str]) -> Chart:
    """Every reading of every stretch of words.

    Places are worked from right to left, so that all that begins later is complete
    when a rule asks for it.
    """
    starts = [*(word.lexeme.edges for word in words), _NO_EDGES]
    wholes = [word.lexeme.wholes for word in words]
    for place in range(len(words) - 2, -1, -1):
        alone = words[place].lexeme
        agenda: list[Tree] = []
        following = starts[place + 1].keys()
        for node, tree in alone.openers:
            if not following.isdisjoint(node.following.keys()):
                _extend(starts, place + 1, node, 1, (tree,), agenda)
        if agenda:
            starts[place], wholes[place] = dict(alone.edges), dict(alone.wholes)
            _fill(starts, place, alone, agenda, root, finals, wholes[place])
    return Chart(starts, wholes)


_NO_EDGES: Edges = {}


def _fill(
    starts: list[Edges],
    place: int,
    alone: Lexeme,
    agenda: list[Tree],
    root: Node,
    finals: Container[str],
    wholes: Wholes,
) -> None:
    """Add what has been found to begin at a place, and all that comes of it."""
    here, following = starts[place], root.following
    while agenda:
        tree = agenda.pop()
        category, length = tree.category, tree.length
        node = following.get(category)
        if not place and node is None and category not in finals:
            continue  # a part of something that nothing stands before
        readings = here.get(category)
        if readings is None:
            here[category] = [tree]
        elif _is_known(tree, readings):
            continue
        elif readings is alone.edges.get(category):
            here[category] = [*readings, tree]
        else:
            readings.append(tree)
        if category in finals:
            _add_whole(wholes, tree)
        if node is not None:
            if node.completions:
                _complete(node, length, (tree,), agenda)
            if node.following and starts[place + length]:
                _extend(starts, place + length, node, length, (tree,), agenda)


def _is_known(tree: Tree, readings: Iterable[Tree]) -> bool:
    """Whether one of a few readings means the same.

    They are compared, which is faster than to hash them: they are few.
    """
    for other in readings:
        if other.length == tree.length and other.value == tree.value:
            return True
    return False


def _add_whole(wholes: Wholes, tree: Tree) -> None:
    same = wholes.setdefault(tree.length, [])
    same.append(tree)
    if len(same) > 1:
        same.sort(key=_RANK)


_RANK = attrgetter("order", "category")


def _extend(
    starts: list[Edges],
    end: int,
    node: Node,
    length: int,
    parts: tuple[Tree, ...],
    agenda: list[Tree],
) -> None:
    """Add what rules make of these parts and of more that stands to their right."""
    edges, following = starts[end], node.following
    for category in edges if len(edges) < len(following) else following:
        if category not in following or category not in edges:
            continue
        child = following[category]
        for tree in edges[category]:
            more = tree.length
            longer = (*parts, tree)
            if child.completions:
                _complete(child, length + more, longer, agenda)
            if child.following and starts[end + more]:
                _extend(starts, end + more, child, length + more, longer, agenda)


def _complete(
    node: Node, length: int, parts: tuple[Tree, ...], agenda: list[Tree]
) -> None:
    """Add what the rules that end at a node make of their parts."""
    for completion in node.completions:
        make, places = completion.make, completion.places
        if make is None:
            value = completion.constant
        else:
            if len(places) == 1:
                value = make(parts[places[0]].value)
            elif len(places) == 2:
                value = make(parts[places[0]].value, parts[places[1]].value)
            else:
                value = make(*[parts[place].value for place in places])
            if value is None:
                continue
        category, order = completion.category, completion.order
        agenda.append(Tree(value, category, length, parts, completion, order))


Spans = tuple[tuple[int, int], ...]
"""Stretches of words, each from its first up to its last."""


def cover(
    wholes: Sequence[Wholes], first: int, last: int, without: Spans = ()
) -> list[tuple[int, list[Tree]]]:
    """The expressions that read most words, then in fewest pieces, then by rule order.

    Each comes with the place where it begins and with the other readings of the same
    words, in rule order. Looks at the words from ``first`` up to ``last``, and at no
    span ``without``: what begins with the first then goes before what begins later, as
    it was a later word that was forbidden.
    """
    one = wholes[first].get(last - first) if first < last and not without else None
    if one:
        return [(first, one)]  # all words, in one piece: as most islands are read
    scores, best = [0] * (last + 1), [_NOTHING] * last
    for place in range(last - 1, first - 1, -1):
        scores[place] = scores[place + 1]
        for length, trees in wholes[place].items():
            end = place + length
            if end > last or (without and (place, end) in without):
                continue
            score = scores[end] + length * _A_WORD - _A_PIECE - trees[0].order
            if without and place == first:
                score += _A_PIECE
            if score > scores[place]:
                scores[place], best[place] = score, trees
    chosen, place = [], first
    while place < last:
        trees = best[place]
        if trees:
            chosen.append((place, trees))
        place += trees[0].length if trees else 1
    return chosen


_NOTHING: list[Tree] = []
_A_WORD, _A_PIECE = 1_000_000, 10_000  # what a word more, a piece less, are worth
