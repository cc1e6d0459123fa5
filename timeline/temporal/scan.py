"""The fast pass: finds the islands of temporal words in a text, and cuts them to words.

One pattern, a trie of the language's trigger words and the shapes of dates, runs over
the lower-cased text; an island is a trigger with the run of vocabulary around it.
"""

import re
from collections.abc import Hashable, Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from timeline.temporal.chart import Lexeme, Word, lexeme
from timeline.temporal.grammar import Language
from timeline.temporal.languages import shared

# Islands are capped, which keeps time linear however long a run of such words is.
_MOST_WORDS, _MOST_BETWEEN, _WINDOW = 12, 4, 120

# No word begins as a gap does, so that what a gap has taken is never given back.
# A line may end on either side of a mark, not on both: there a paragraph ends. So short
# a line between two others is a heading.
_BLANKS, _LINE_END = r"[ \t]{0,3}+", r"\n(?![^\n]{1,20}\n)[ \t]{0,3}+"
_GAP = (
    rf"{_BLANKS}(?:{_LINE_END}(?:[-–—,]{_BLANKS})?+"
    rf"|[-–—,]{_BLANKS}(?:{_LINE_END})?+)?+"
)


class Scanner:
    """Finds islands for one language."""

    def __init__(self, language: Language) -> None:
        compiled = language.compiled
        words = {word for word in compiled.lexicon if _is_word(word)}
        triggers = [word for word in compiled.triggers if _is_word(word)]
        spelling = language.spelling
        letters = spelling.letters
        numbers = shared.triggers(spelling, shared.trie(triggers))
        numbers = rf"{numbers}|{language.more_triggers}"
        # This pattern takes most of the time of a text without times. It is a quarter
        # faster for beginning with a class, and for looking at a word before a number
        # and, in `_is_inside`, at what hardly ever stands before either.
        self._trigger = re.compile(
            rf"[^a-z0-9_](?:{_by_letter(triggers, letters)}|(?=[0-9])(?:{numbers}))"
        )
        number = rf"{shared.number(spelling)}|['’]s\b"
        bound = rf"(?!\.?[{letters}])"
        self._right = _run(words, compiled.enders, bound, number)
        number = rf"{shared.reverse_number(spelling)}|s['’](?=[{letters}])"
        backwards, starters = _reversed(words), _reversed(compiled.starters)
        self._left = _run(backwards, starters, bound, number)
        # The blanks before a word are a part of it, lest all be tried at each of them.
        self._words = re.compile(
            rf"\s*+(?:(?P<word>(?:{_marked(words)})(?![{letters}])|[{letters}]+)"
            rf"|(?P<dash>(?<=\d)[–-](?=\d))|(?P<mark>['’]s\b|[,–—-])"
            rf"|{shared.shapes(spelling)})"
        )
        self._lexicon, self._tree = compiled.lexicon, compiled.tree
        self._lexeme = lru_cache(maxsize=_SHAPE_WORDS)(self._work_out)
        self._cut = lru_cache(maxsize=_SHAPE_WORDS)(self._cut_piece)
        self._capitals, self._finals = language.capitals, language.finals

    def islands(self, lowered: str) -> Iterator[tuple[int, int]]:
        """Where islands begin and end in a text, from left to right, disjoint.

        The text is in lower case.
        """
        place = start = 0
        search, right, left = self._trigger.search, self._right.match, self._left.match
        before = f"\n{lowered}"  # in which a place is that of the character before it
        while found := search(before, start):
            begin, start = found.span()
            if _is_inside(before[begin], before[begin + 1]):
                start = begin + 1
                continue
            end = start - 1
            begin -= lowered[begin - 1 : begin] in ("'", "’")
            if run := right(lowered, end):
                end = run.end()
            begin = max(begin, place)
            floor = max(place, begin - _WINDOW)
            if run := left(lowered[floor:begin][::-1]):
                begin -= run.end()
            yield begin, end
            place = start = end

    def words(self, island: str) -> list[Word]:
        """The words of an island, each with what it can be."""
        found, place = [], 0
        for piece in island.split(" "):
            for word in self._cut(piece):
                begin, end = place + word.begin, place + word.end
                found.append(Word(begin, end, word.lexeme))
            place += len(piece) + 1
        return found

    def _cut_piece(self, piece: str) -> tuple[Word, ...]:
        """The words between two blanks, by their places there: no word has a blank."""
        return tuple(self._words_of(piece))

    def _words_of(self, piece: str) -> Iterator[Word]:
        for word in self._words.finditer(lower(piece)):
            shape = word.lastgroup or ""
            begin, end = word.span(shape)
            if shape != "mark" or not _joins(piece, begin, end):
                yield Word(begin, end, self._lexeme(piece[begin:end], shape))

    def _work_out(self, surface: str, shape: str) -> Lexeme:
        """All that a word is, by its shape and by the language's tables."""
        lowered = surface.lower()
        entries = list(self._lexicon.get(lowered, ()))
        if shape == "mark":
            entries.insert(0, _mark(lowered))
        elif shape == "dash":  # of 1985-87, without blanks
            entries[:0] = [_mark(lowered), ("dash", True)]
        elif shape != "word":
            entries[:0] = shared.READERS[shape](lowered)
        elif lowered in self._capitals and surface == lowered:
            entries = [(f"lower {category}", value) for category, value in entries]
        return lexeme(entries, self._tree, self._finals)


def _is_inside(before: str, first: str) -> bool:
    """Whether a trigger is the end of a word, or a name behind a sign: #monday."""
    return before.isalnum() or (before in "#@" and first.isalpha())


_SHAPE_WORDS = 4096  # how many words, most of them numbers, are kept worked out


def _is_word(word: str) -> bool:
    """Whether it is no mere mark or number; 2morrow is a word."""
    return word[0].isalnum() and not word.isdigit()


def _by_letter(words: Iterable[str], letters: str) -> str:
    """The pattern of whole words, those of each first letter an alternative.

    Of an alternative that begins with a letter no more than that is looked at.
    """
    beginnings = groupby(sorted(words), key=itemgetter(0))
    return "|".join(rf"{shared.trie({*same})}(?![{letters}])" for _, same in beginnings)


def _reversed(words: Iterable[str]) -> set[str]:
    return {word[::-1] for word in words}


def _run(words: set[str], edges: set[str], bound: str, number: str) -> re.Pattern[str]:
    """A run of vocabulary that ends with a number or a word of ``edges``."""
    others = {word for word in words if word not in edges}
    inner = rf"(?:{_GAP}(?:{shared.trie(others)}){bound}){{1,{_MOST_BETWEEN}}}+"
    edge = rf"(?:(?:{shared.trie(edges & words)}){bound}|{number})"
    # Without what is between, as the days' of "five days' time" is not in "days' rest".
    return re.compile(rf"(?:{inner}{_GAP}{edge}|{_GAP}{edge}){{0,{_MOST_WORDS}}}+")


def lower(text: str) -> str:
    """The text in lower case, letter for letter, so that offsets stay what they are."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(
        low if len(low := letter.lower()) == 1 else letter for letter in text
    )


_MARKS = re.compile(r"[.'’\d-]")
_ORDINALS = re.compile(r"\d[^\W\d]{1,2}-\d\Z")


def _marked(words: Iterable[str]) -> str:
    """The pattern of the words that are not letters alone."""
    return shared.trie({word for word in words if _MARKS.search(word)})


def _joins(piece: str, begin: int, end: int) -> bool:
    """Whether a hyphen only joins two words, as in third-quarter, and says nothing.

    Between two numbers, as in 5th-7th, it does say something.
    """
    if piece[begin:end] != "-":
        return False
    if _ORDINALS.search(piece, max(0, begin - 3), end + 1):
        return False
    return piece[begin - 1 : begin].isalpha() or piece[end : end + 1].isalpha()


def _mark(surface: str) -> tuple[str, Hashable]:
    if surface == ",":
        return "=,", ","
    return ("='s", "'s") if surface[-1] in "sS" else ("=-", "-")
