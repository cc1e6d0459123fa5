"""The fast pass: finds the islands of temporal words in a text, and cuts them to words.

One pattern, a trie of the language's trigger words and the shapes of dates, runs over
the lower-cased text; an island is a trigger with the run of vocabulary around it.
"""

import re
from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

from timeline.temporal.chart import Word
from timeline.temporal.grammar import Language
from timeline.temporal.languages import shared

# Islands are capped, which keeps time linear however long a run of such words is.
_MOST_RIGHT, _MOST_LEFT, _WINDOW = 16, 12, 120

_GAP = r"(?:[ \t\xa0]{0,3}(?:\n[ \t]{0,3})?[-–—,]?[ \t\xa0]{0,3}(?:\n[ \t]{0,3})?)"


class Island(NamedTuple):
    """A stretch of text worth parsing: characters from ``begin`` up to ``end``."""

    begin: int
    end: int


class Scanner:
    """Finds islands for one language."""

    def __init__(self, language: Language) -> None:
        compiled = language.compiled
        words = {word for word in compiled.lexicon if word[0].isalpha()}
        triggers = [word for word in compiled.triggers if word[0].isalpha()]
        spelling = language.spelling
        letters = spelling.letters
        self._trigger = re.compile(
            rf"(?<![{letters}#@_])(?=[{_first_letters(triggers)}\d'’])(?:"
            rf"(?:{shared.trie(triggers)})(?![{letters}])|{shared.triggers(spelling)}"
            rf"|{language.more_triggers})"
        )
        number = shared.number(spelling)
        vocabulary = rf"(?:(?:{shared.trie(words)})(?![{letters}])|{number}|['’]s\b)"
        self._right = re.compile(rf"(?:{_GAP}{vocabulary}){{0,{_MOST_RIGHT}}}+")
        backwards = shared.trie({word[::-1] for word in words})
        reverse = (
            rf"(?:(?:{backwards})(?![{letters}])|{shared.reverse_number(spelling)}"
            rf"|s['’](?=[{letters}]))"
        )
        self._left = re.compile(rf"(?:{_GAP}{reverse}){{0,{_MOST_LEFT}}}+")
        self._words = re.compile(
            rf"{shared.shapes(spelling)}|(?P<mark>['’]s\b|[,–—-])"
            rf"|(?P<word>{_dotted(words, letters)}[{letters}]+)",
            re.I,
        )
        self._lexicon = compiled.lexicon
        self._capitals = language.capitals

    def islands(self, text: str) -> Iterator[Island]:
        """The islands of a text, from left to right, disjoint."""
        lowered = lower(text)
        place, search = 0, self._trigger.search
        while found := search(lowered, place):
            begin, end = found.span()
            right = self._right.match(lowered, end)
            if right is not None:
                end = right.end()
            floor = max(place, begin - _WINDOW)
            left = self._left.match(lowered[floor:begin][::-1])
            if left is not None:
                begin -= left.end()
            yield Island(begin, end)
            place = end

    def words(self, island: str) -> list[Word]:
        """The words of an island, each with what it can be."""
        found = []
        for word in self._words.finditer(island):
            kind = word.lastgroup
            surface = word[0]
            if kind == "mark":
                if _joins(island, word):
                    continue
                entries: list[tuple[str, Hashable]] = [_mark(surface)]
                entries += self._lexicon.get(surface, ())
            elif kind == "word":
                entries = self._entries(surface)
            else:
                entries = [*shared.READERS[kind or ""](surface)]
                entries += self._lexicon.get(surface.lower(), ())
            found.append(Word(word.start(), word.end(), entries))
        return found

    def _entries(self, surface: str) -> list[tuple[str, Hashable]]:
        lowered = surface.lower()
        entries = self._lexicon.get(lowered, [])
        if lowered in self._capitals and surface == lowered:
            return [(f"lower {kind}", value) for kind, value in entries]
        return entries


def lower(text: str) -> str:
    """The text in lower case, letter for letter, so that offsets stay what they are."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(
        low if len(low := letter.lower()) == 1 else letter for letter in text
    )


def _first_letters(words: Iterable[str]) -> str:
    return "".join(sorted({word[0] for word in words}))


def _dotted(words: Iterable[str], letters: str) -> str:
    """Alternatives for the words with a full stop or a hyphen in them."""
    marked = (word for word in words if "." in word or "-" in word)
    longest_first = sorted(marked, key=lambda word: (-len(word), word))
    return "".join(rf"{re.escape(word)}(?![{letters}])|" for word in longest_first)


def _joins(island: str, mark: re.Match[str]) -> bool:
    """Whether a hyphen only joins two words, as in third-quarter, and says nothing."""
    if mark[0] != "-" or mark.end() >= len(island) or mark.start() == 0:
        return False
    return island[mark.start() - 1].isalpha() or island[mark.end()].isalpha()


def _mark(surface: str) -> tuple[str, Hashable]:
    if surface == ",":
        return "=,", ","
    return ("='s", "'s") if surface[-1] in "sS" else ("=-", "-")
