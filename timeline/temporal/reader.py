"""Reads the islands of a text, as the text around each and its genre allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from operator import attrgetter

from timeline.temporal.chart import Spans, compose
from timeline.temporal.grammar import Language
from timeline.temporal.reading import Choice, Island, Reading, choices, leftovers
from timeline.temporal.rule import Rule, Text
from timeline.temporal.scan import Scanner, lower

_RECURRING = 24  # characters; longer islands recur in copies and lists alone
_BEGIN = attrgetter("begin")


@dataclass(slots=True)
class Found:
    """What a text is read as whatever its genre, and what by its genre.

    A choice comes with where its island begins.
    """

    text: Text
    readings: list[Reading]
    by_genre: list[tuple[int, Choice]]

    def size(self) -> tuple[int, int]:
        """How many readings and choices there are."""
        return len(self.readings), len(self.by_genre)

    def cut(self, size: tuple[int, int]) -> None:
        """Forget what has been found since it had this size."""
        del self.readings[size[0] :], self.by_genre[size[1] :]


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
        found = Found(Text(text, lower(text)), [], [])
        for begin, end in self._scanner.islands(found.text.lowered):
            read = self._read if end - begin <= _RECURRING else self._read_long
            self._choose_all(begin, read(text[begin:end]), found)
        return found

    def _choose_all(self, offset: int, island: Sequence[Choice], found: Found) -> None:
        """Add what the text allows of the choices of an island.

        What it forbids may have taken a word from what stands before: in *May 6 on
        Tuesday* the 6 goes back to May, as "6 on Tuesday" is no clock. Or from what
        comes after: cut in half two years ago.
        """
        if len(island) == 1 and not island[0].first:
            self._choose(offset, island[0], None, found)
            return  # no other word could be given or taken
        text, first, size, taken = found.text, 0, found.size(), 0
        for choice, following in zip_longest(island, island[1:]):
            if choice.first < taken:
                continue
            joined = self._regrouped(text, offset, first, choice, following)
            if joined:
                taken = joined[-1].last
                if joined[0].first < choice.first:
                    found.cut(size)
            elif choice.first > first:
                first, size = choice.first, found.size()
            for chosen in joined or (choice,):
                self._choose(offset, chosen, None, found)
            if joined:
                first, size = choice.last, found.size()

    def _regrouped(
        self,
        text: Text,
        offset: int,
        first: int,
        choice: Choice,
        following: Choice | None,
    ) -> Sequence[Choice]:
        """What is read of a choice that fails and of the words beside it.

        Empty where it does not fail, or where no other word is taken with its own.
        """
        goes_back = choice.first > first
        goes_on = following is not None and following.first == choice.last
        if not (goes_back or goes_on) or not self._fails(text, offset, choice):
            return ()
        if following is not None and goes_on:
            given = self._given_on(choice, following)
            if given:
                return given
        return self._given_back(text, offset, first, choice) if goes_back else ()

    def _given_on(self, choice: Choice, following: Choice) -> Sequence[Choice]:
        """What is read once a choice that fails gives words to the one behind it.

        Empty where that one takes none of them.
        """
        first, end = choice.first, choice.last
        others = self._read_again(choice.island, first, following.last, ((first, end),))
        takes = any(other.first < end < other.last for other in others)
        return others if takes else ()

    def _given_back(
        self, text: Text, offset: int, first: int, choice: Choice
    ) -> Sequence[Choice]:
        """What is read from a word on, once a later choice that fails gives words back.

        Empty where what begins with that word takes none of them.
        """
        without: Spans = ((choice.first, choice.last),)
        while True:
            others = self._read_again(choice.island, first, choice.last, without)
            failing = [
                other for other in others[1:] if self._fails(text, offset, other)
            ]
            if not failing:
                break
            without += tuple((other.first, other.last) for other in failing)
        if not others or self._fails(text, offset, others[0]):
            return ()
        takes = others[0].first == first and others[0].last > choice.first
        return others if takes else ()

    def _fails(
        self, text: Text, offset: int, choice: Choice, genre: str | None = None
    ) -> bool:
        """Whether a choice that may fail does so in a text of a genre, or of any."""
        if not choice.may_fail:
            return False
        for reading in choice.readings:
            begin, end = reading.begin + offset, reading.end + offset
            rule = reading.rule
            if rule is None or _allowed(rule, text, begin, end, genre):
                return False
        return True

    def read_alone(self, words: str) -> Reading:
        """What words are read as that are one expression whatever stands around them.

        Raises:
            ValueError: when they are not.
        """
        (reading,) = self.read(words).readings
        return reading

    def of_genre(self, found: Found, genre: str) -> list[Reading]:
        """All that a text of a genre is read as, sorted."""
        chosen = Found(found.text, [], [])
        for offset, choice in found.by_genre:
            self._choose(offset, choice, genre, chosen)
        return sorted([*found.readings, *chosen.readings], key=_BEGIN)

    def _choose(
        self, offset: int, choice: Choice, genre: str | None, found: Found
    ) -> None:
        """Add the first reading that the text and, once known, its genre allow."""
        for reading in choice.readings:
            begin, end = reading.begin + offset, reading.end + offset
            rule = reading.rule
            if rule is not None and rule.asks:
                if not _allowed(rule, found.text, begin, end, genre):
                    continue
                if rule.only is not None and genre is None:
                    found.by_genre.append((offset, choice))
                    return
            expression, derivation = reading.expression, reading.derivation
            found.readings.append(Reading(begin, end, expression, derivation, rule))
            return
        if choice.may_fail:
            for other in self._otherwise(found.text, offset, choice, genre):
                self._choose(offset, other, genre, found)

    def _otherwise(
        self, text: Text, offset: int, choice: Choice, genre: str | None
    ) -> Sequence[Choice]:
        """What to read of the words of a choice that the text forbids.

        What begins with their first word is looked at anew until it is allowed, as
        what would be left of the others is no part of it: 3-2 on Thursday night.
        """
        first, last = choice.first, choice.last
        without: Spans = ((first, last),)
        while True:
            others = self._read_again(choice.island, first, last, without)
            if not others or others[0].first != first:
                return others
            if not self._fails(text, offset, others[0], genre):
                return others
            without = (*without, (first, others[0].last))

    def _read_island(self, island: str) -> tuple[Choice, ...]:
        composed = self._composed(island)
        found = tuple(choices(composed, 0, len(composed.words)))
        return found or tuple(leftovers(composed))

    def _read_part(
        self, island: str, first: int, last: int, without: Spans
    ) -> tuple[Choice, ...]:
        """What to read of some words of an island, without these spans."""
        return tuple(choices(self._composed(island), first, last, without))

    def _compose(self, island: str) -> Island:
        words = self._scanner.words(island)
        return Island(island, words, compose(words, self._root, self.language.finals))


def _allowed(rule: Rule, text: Text, begin: int, end: int, genre: str | None) -> bool:
    """Whether the text lets a rule read this, and its genre, unless it is not known."""
    if rule.only is not None and genre is not None and rule.only != genre:
        return False
    return not rule.guarded or rule.allows(text, begin, end)
