"""Reads the islands of a text: words to expressions, before anything is resolved."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline.temporal.chart import Piece, Tree, Word, compose, cover
from timeline.temporal.expression import Expression
from timeline.temporal.grammar import Language, Rule
from timeline.temporal.meanings import Pair
from timeline.temporal.scan import Scanner
from timeline.temporal.timex3 import Derivation

_AROUND = 60  # characters that a rule's guards may look at on either side


class Reading(NamedTuple):
    """One expression of a text: where it stands, what it means, how it was read."""

    begin: int
    end: int
    expression: Expression
    derivation: Derivation
    rule: Rule | None


class Reader:
    """Reads texts of one language; holds what its islands were read as."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._scanner = Scanner(language)
        # Islands recur: a fifth to a half of them, in news, have been read before.
        self._read = lru_cache(maxsize=8192)(self._read_island)

    def read(self, text: str) -> list[list[Reading]]:
        """The readings of each expression of a text, in order, disjoint, best first.

        They differ in meaning, and in the genre of text that they are allowed in.
        """
        found = []
        for begin, end in self._scanner.islands(text):
            for readings in self._read(text[begin:end]):
                allowed = [
                    Reading(begin + first, begin + last, *rest)
                    for first, last, *rest in readings
                    if _allowed(rest[-1], text, begin + first, begin + last)
                ]
                if allowed:
                    found.append(allowed)
        return found

    def _read_island(self, island: str) -> tuple[tuple[Reading, ...], ...]:
        words = self._scanner.words(island)
        starts = compose(words, self.language.compiled.tree)
        found: list[tuple[Reading, ...]] = []
        for pieces in cover(starts, self.language.finals):
            if isinstance(pieces[0].meaning, Pair):
                found += ((reading,) for reading in _pair(pieces[0], words, island))
            else:
                found.append(
                    tuple(
                        _reading(piece, words, island)
                        for piece in pieces
                        if not isinstance(piece.meaning, Pair)
                    )
                )
        return tuple(found)


def chosen(readings: Iterable[Sequence[Reading]], genre: str | None) -> list[Reading]:
    """The first reading of each expression that a genre of text allows."""
    found = []
    for alternatives in readings:
        for reading in alternatives:
            if reading.rule is None or reading.rule.only in (None, genre):
                found.append(reading)
                break
    return found


def _allowed(rule: Rule | None, text: str, begin: int, end: int) -> bool:
    if rule is None or not rule.guarded:
        return True
    return rule.allows(text[max(0, begin - _AROUND) : begin], text[end : end + _AROUND])


def _reading(piece: Piece, words: Sequence[Word], island: str) -> Reading:
    meaning, tree = piece
    assert not isinstance(meaning, Pair)
    begin, end = words[_first(tree)].begin, words[tree.last - 1].end
    rule = tree.completion.rule if tree.completion else None
    return Reading(begin, end, meaning, _derivation(tree, words, island), rule)


def _pair(piece: Piece, words: Sequence[Word], island: str) -> Iterator[Reading]:
    """The two expressions that a pair's words are, parted by what links them."""
    meaning, tree = piece
    assert isinstance(meaning, Pair)
    rule = tree.completion.rule if tree.completion else None
    derivation = _derivation(tree, words, island)
    begin, end = words[_first(tree)].begin, words[tree.last - 1].end
    link = next(part for part in tree.parts if part.category == "link")
    yield Reading(begin, words[link.first - 1].end, meaning.first, derivation, rule)
    yield Reading(words[link.last].begin, end, meaning.second, derivation, rule)


def _first(tree: Tree) -> int:
    """The first word of an expression: a preposition it is known by stays outside."""
    if tree.parts and tree.parts[0].category == "preposition":
        return tree.parts[0].last
    return tree.first


def _derivation(tree: Tree, words: Sequence[Word], island: str) -> Derivation:
    return Derivation(
        tree.completion.rule.pattern if tree.completion else tree.category,
        island[words[tree.first].begin : words[tree.last - 1].end],
        tuple(
            _derivation(part, words, island)
            for part in tree.parts
            if part.category[0] != "="
        ),
    )
