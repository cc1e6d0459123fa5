"""Reads the islands of a text: words to expressions, before anything is resolved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from timeline.temporal.chart import Chart, Tree, Word, compose, cover
from timeline.temporal.expression import Expression
from timeline.temporal.grammar import Language
from timeline.temporal.meanings.dates import Pair
from timeline.temporal.rule import LEFTOVER, Rule
from timeline.temporal.scan import Scanner
from timeline.temporal.timex3 import Derivation

_RECURRING = 24  # characters; longer islands recur in copies and lists alone
_BEGIN = attrgetter("begin")


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
    """The readings of the same words, best first.

    ``words`` are those of the island, from the first up to the last, that are to be
    read otherwise if none of the readings is allowed; None where one always is.
    """

    readings: tuple[Reading, ...]
    island: str
    words: tuple[int, int] | None


@dataclass(slots=True)
class Found:
    """What a text is read as whatever its genre, and what by its genre.

    A choice comes with where its island begins.
    """

    readings: list[Reading]
    by_genre: list[tuple[int, Choice]]


class Reader:
    """Reads texts of one language; holds what its islands were read as."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._root = language.compiled.tree
        self._scanner = Scanner(language)
        # Islands recur: a fifth to a half of them, in news, have been read before.
        self._read = lru_cache(maxsize=8192)(self._read_island)
        self._read_long = lru_cache(maxsize=512)(self._read_island)
        self._read_again = lru_cache(maxsize=1024)(self._read_part)
        # What an island is read as may be forbidden at once, by the text around it; to
        # keep more than the last one makes the garbage collector slower than it saves.
        self._composed = lru_cache(maxsize=1)(self._compose)

    def read(self, text: str) -> Found:
        """What the islands of a text are read as."""
        found = Found([], [])
        for begin, end in self._scanner.islands(text):
            read = self._read if end - begin <= _RECURRING else self._read_long
            for choice in read(text[begin:end]):
                self._choose(text, begin, choice, None, found)
        return found

    def read_alone(self, words: str) -> Reading:
        """What words are read as that are one expression whatever stands around them.

        Raises:
            ValueError: when they are not.
        """
        (reading,) = self.read(words).readings
        return reading

    def of_genre(self, text: str, found: Found, genre: str) -> list[Reading]:
        """All that a text of a genre is read as, sorted."""
        chosen = Found([], [])
        for offset, choice in found.by_genre:
            self._choose(text, offset, choice, genre, chosen)
        return sorted([*found.readings, *chosen.readings], key=_BEGIN)

    def _choose(
        self, text: str, offset: int, choice: Choice, genre: str | None, found: Found
    ) -> None:
        """Add the first reading that the text and, once known, its genre allow."""
        for reading in choice.readings:
            begin, end = reading.begin + offset, reading.end + offset
            rule = reading.rule
            if rule is not None and rule.asks:
                if rule.only is not None and genre is None:
                    found.by_genre.append((offset, choice))
                    return
                if not _allowed(rule, text, begin, end, genre):
                    continue
            expression, derivation = reading.expression, reading.derivation
            found.readings.append(Reading(begin, end, expression, derivation, rule))
            return
        if choice.words is not None:
            for other in self._otherwise(text, offset, choice, genre):
                self._choose(text, offset, other, genre, found)

    def _otherwise(
        self, text: str, offset: int, choice: Choice, genre: str | None
    ) -> Sequence[Choice]:
        """What to read of the words of a choice that the text forbids.

        What begins with their first word is looked at anew until it is allowed, as
        what would be left of the others is no part of it: 3-2 on Thursday night.
        """
        assert choice.words is not None
        first, last = choice.words
        without: tuple[int, ...] = (last,)
        while True:
            others = self._read_again(choice.island, first, last, without)
            if not others or not self._forbids(text, offset, others[0], genre):
                return others
            begin, end = others[0].words or (last, last)
            if begin != first:
                return others
            without = (*without, end)

    def _forbids(
        self, text: str, offset: int, choice: Choice, genre: str | None
    ) -> bool:
        """Whether the text, whatever its genre if that is not known, allows nothing."""
        for reading in choice.readings:
            rule = reading.rule
            if rule is None or not rule.asks:
                return False
            if rule.only is not None and genre is None:
                return False
            begin, end = reading.begin + offset, reading.end + offset
            if _allowed(rule, text, begin, end, genre):
                return False
        return True

    def _read_island(self, island: str) -> tuple[Choice, ...]:
        composed = self._composed(island)
        found = tuple(_choices(composed, 0, len(composed.words)))
        return found or tuple(_leftovers(composed))

    def _read_part(
        self, island: str, first: int, last: int, without: tuple[int, ...]
    ) -> tuple[Choice, ...]:
        """What to read of some words of an island, not from the first up to these."""
        return tuple(_choices(self._composed(island), first, last, without))

    def _compose(self, island: str) -> "_Island":
        words = self._scanner.words(island)
        return _Island(island, words, compose(words, self._root, self.language.finals))


@dataclass(slots=True)
class _Island:
    """A stretch of temporal words and all that they can be."""

    text: str
    words: Sequence[Word]
    chart: Chart


def _choices(
    island: _Island, first: int, last: int, without: tuple[int, ...] = ()
) -> Iterator[Choice]:
    for place, trees in cover(island.chart.wholes, first, last, without):
        if isinstance(trees[0].value, Pair):
            for reading in _pair(island, place, trees[0]):
                yield Choice((reading,), island.text, None)
            continue
        readings, asks, words = [], True, None
        for tree in trees:
            if not isinstance(tree.value, Pair):
                readings.append(reading := _reading(island, place, tree))
                asks = asks and reading.rule is not None and reading.rule.asks
        length = trees[0].length  # of one word nothing is left to be read otherwise
        if asks and length > 1:
            words = place, place + length
        yield Choice(tuple(readings), island.text, words)


def _leftovers(island: _Island) -> Iterator[Choice]:
    """What single words of an island tell that tells nothing else."""
    for place, edges in enumerate(island.chart.starts):
        for tree in edges.get(LEFTOVER, ()):
            yield Choice((_reading(island, place, tree),), island.text, None)


def _allowed(rule: Rule, text: str, begin: int, end: int, genre: str | None) -> bool:
    if rule.only is not None and rule.only != genre:
        return False
    return not rule.guarded or rule.allows(text, begin, end)


def _reading(island: _Island, place: int, tree: Tree) -> Reading:
    words, meaning = island.words, tree.value
    assert isinstance(meaning, Expression)
    begin = words[place].begin
    end = words[place + tree.length - 1].end
    rule = tree.completion.rule if tree.completion else None
    return Reading(begin, end, meaning, _derivation(island, place, tree), rule)


def _pair(island: _Island, place: int, tree: Tree) -> Iterator[Reading]:
    """The expressions that a pair's words are, parted by commas and by links."""
    words, meaning = island.words, tree.value
    assert isinstance(meaning, Pair)
    rule = tree.completion.rule if tree.completion else None
    derivation = _derivation(island, place, tree)
    times = [meaning.first, meaning.second, *meaning.more]
    begin, before = place, ""
    for part in _parts(tree):
        if part.category == before:  # January-March, of which the scanner joins the two
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


_PARTING = ("link", "dash", "=,")
_RANGES = ("day runs",)


def _derivation(island: _Island, place: int, tree: Tree) -> Derivation:
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
