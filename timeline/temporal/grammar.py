"""What a language is made of: words, rules with examples, cues."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.temporal.compiled import Compiled
from timeline.temporal.cues import Cues
from timeline.temporal.rule import Rule


@dataclass(frozen=True)
class Spelling:
    """How a language writes words and numbers.

    ``letters`` are those of its words in lower case, as a pattern's class holds them;
    ``ordinals`` and ``decades`` what it puts behind a number in digits to count (3rd)
    or to name ten years (1990s); ``decimal`` and ``thousands`` what parts the digits.
    """

    letters: str = "a-z"
    ordinals: tuple[str, ...] = ("st", "nd", "rd", "th")
    decades: tuple[str, ...] = ("s",)
    decimal: str = "."
    thousands: str = ","


@dataclass(frozen=True)
class Language:
    """A language: its words by category, its rules, and its cues.

    ``words`` map a word, or several with blanks between, to its value. ``fillers`` are
    the categories whose words never make a temporal expression by themselves.
    ``capitals`` are words that mean something else in lower case:
    so written, their categories have "lower " before their names. ``more_triggers`` is
    a pattern of what else makes a temporal expression, in lower case.
    """

    code: str
    words: Mapping[str, Mapping[str, Hashable]]
    rules: Sequence[Rule]
    not_times: Sequence[str]
    fillers: frozenset[str]
    capitals: frozenset[str]
    finals: frozenset[str]
    cues: Cues
    more_triggers: str
    spelling: Spelling = Spelling()

    @cached_property
    def compiled(self) -> Compiled:
        """Its words and rules, ready to parse with."""
        return Compiled(self.words, self.rules, self.fillers, self.finals)


def alike(words: str, value: Hashable) -> dict[str, Hashable]:
    """Words, given with ``|`` between them, that mean the same."""
    return dict.fromkeys(words.split("|"), value)


def in_order(words: str, first: int = 1) -> dict[str, int]:
    """Words, given with ``|`` between them, that mean numbers one after the other."""
    return {word: n for n, word in enumerate(words.split("|"), first)}
