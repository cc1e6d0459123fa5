"""What the words of an island are read as, before anything is resolved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.temporal.chart import Chart, Spans, Tree, Word, cover
from timeline.temporal.expression import Expression
from timeline.temporal.meanings.dates import Pair
from timeline.temporal.rule import LEFTOVER, Rule
from timeline.temporal.timex3 import Derivation


@dataclass(slots=True)
class Reading:
    """One expression of a text: where it stands, what it means, how it was read."""

    begin: int
    end: int
    expression: Expression
    derivation: Derivation
    rule: Rule | None


@dataclass(slots=True)
class Choice:
    """The readings of the same words of an island, best first.

    The words go from ``first`` up to ``last``. They ``may_fail`` where they are to be
    read otherwise if none of the readings is allowed.
    """

    readings: tuple[Reading, ...]
    island: str
    first: int
    last: int
    may_fail: bool


@dataclass(slots=True)
class Island:
    """A stretch of temporal words and all that they can be."""

    text: str
    words: Sequence[Word]
    chart: Chart


def choices(
    island: Island, first: int, last: int, without: Spans = ()
) -> Iterator[Choice]:
    """What words of an island are read as, in order, by the best way to cover them.

    Of the words from ``first`` up to ``last``, and not the spans of words ``without``.
    """
    for place, trees in cover(island.chart.wholes, first, last, without):
        end = place + trees[0].length
        if isinstance(trees[0].value, Pair):
            for reading in _pair(island, place, trees[0]):
                yield Choice((reading,), island.text, place, end, False)
            continue
        readings, asks = [], True
        for tree in trees:
            if not isinstance(tree.value, Pair):
                readings.append(reading := _reading(island, place, tree))
                asks = asks and reading.rule is not None and reading.rule.asks
        # Of one word nothing is left to be read otherwise.
        may_fail = asks and end - place > 1
        yield Choice(tuple(readings), island.text, place, end, may_fail)


def leftovers(island: Island) -> Iterator[Choice]:
    """What single words of an island tell that tells nothing else."""
    for place, edges in enumerate(island.chart.starts):
        for tree in edges.get(LEFTOVER, ()):
            reading = _reading(island, place, tree)
            yield Choice((reading,), island.text, place, place + 1, False)


def _reading(island: Island, place: int, tree: Tree) -> Reading:
    words, meaning = island.words, tree.value
    assert isinstance(meaning, Expression)
    begin = words[place].begin
    end = words[place + tree.length - 1].end
    rule = tree.completion.rule if tree.completion else None
    return Reading(begin, end, meaning, _derivation(island, place, tree), rule)


def _pair(island: Island, place: int, tree: Tree) -> Iterator[Reading]:
    """The expressions that a pair's words are: a comma or a link or *in* parts them."""
    words, meaning = island.words, tree.value
    assert isinstance(meaning, Pair)
    rule = tree.completion.rule if tree.completion else None
    derivation = _derivation(island, place, tree)
    times = [meaning.first, meaning.second, *meaning.more]
    begin, before = place, ""
    for part in _parts(tree):
        # January-March, of which the scanner joins the two; Friday 9am-5pm
        if part.category == before or (before, part.category) in _APART:
            yield Reading(
                words[begin].begin, words[place - 1].end, times.pop(0), derivation, rule
            )
            begin = place
        before = part.category
        if part.category in _PARTING:
            if begin == place:  # "and", just after a comma
                begin += part.length
            elif len(times) > 1:
                span = words[begin].begin, words[place - 1].end
                yield Reading(*span, times.pop(0), derivation, rule)
                begin = place + part.length
        place += part.length
    span = words[begin].begin, words[place - 1].end
    yield Reading(*span, times[0], derivation, rule)


def _parts(tree: Tree) -> Iterator[Tree]:
    """The parts of a pair, and of the ranges within it."""
    for part in tree.parts:
        if part.category in _RANGES:
            yield from _parts(part)
        else:
            yield part


_PARTING = ("link", "dash", "=,", "=in", "=on")
_APART = (("any weekday", "clock time"), ("any weekday", "dial"))
_RANGES = ("day runs",)


def _derivation(island: Island, place: int, tree: Tree) -> Derivation:
    word = island.words[place]
    if tree.length == 1:
        known = word.lexeme.derivations.get(id(tree))
        if known is not None:
            return known
    end, parts, at = island.words[place + tree.length - 1].end, [], place
    for part in tree.parts:
        if part.category[0] != "=":
            parts.append(_derivation(island, at, part))
        at += part.length
    name = tree.completion.rule.pattern if tree.completion else tree.category
    told = Derivation(name, island.text[word.begin : end], tuple(parts))
    if tree.length == 1:
        word.lexeme.derivations[id(tree)] = told
    return told
