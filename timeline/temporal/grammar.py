"""What a language is made of: words, rules with examples, cues; made ready to parse.

A rule's pattern is a phrase: ``last|past {what:unit}``. A word stands for itself, ``|``
between words for either, a trailing ``?`` for "or nothing", and ``{name:category}`` for
anything of that category, whose value the rule's maker receives under that name.
"""

import inspect
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from typing import NamedTuple

from timeline.temporal.cues import Cues

DEFAULT_PUBLISHED = "2024-03-14"  # a Thursday, the day on which most examples are said


class Example(NamedTuple):
    """A phrase that a rule reads, and the TIMEX3 value that it gives it.

    ``before`` and ``after`` are text around the phrase, where it takes some to read it.
    """

    text: str
    value: str
    published: str = DEFAULT_PUBLISHED
    mod: str | None = None
    before: str = ""
    after: str = ""


Maker = Callable[..., Hashable]

LEFTOVER = "leftover"
"""The category of a word that tells a time only where no words around it tell one."""


class Rule:
    """One way to say something: category, pattern, meaning, and examples of it.

    ``make`` is called with the values of the pattern's slots and returns the meaning,
    or None where the words make no sense together; or it is the meaning itself. The
    guards are patterns of the text around a whole expression: ``left`` and ``right``
    must be found just before and after, ``not_left`` and ``not_right`` must not;
    where ``sure_left`` is found nothing else is asked. ``not_text`` must not match the
    expression's own text. This and ``not_right`` may look back at what stands before
    them. ``only`` names the one genre of
    text, of `timeline.temporal.genre`, in which the rule may be outermost.
    """

    def __init__(
        self,
        category: str,
        pattern: str,
        make: Maker | Hashable,
        *examples: Example,
        left: str | None = None,
        not_left: str | None = None,
        right: str | None = None,
        not_right: str | None = None,
        sure_left: str | None = None,
        not_text: str | None = None,
        only: str | None = None,
    ) -> None:
        self.category, self.pattern = category, pattern
        self.make, self.examples = make, examples
        self.left, self.not_left = _before(left), _before(not_left)
        self.right, self.not_right = _after(right), _after(not_right)
        self.sure_left, self.only = _before(sure_left), only
        self.not_text = _after(not_text)
        self.guarded = any((left, not_left, right, not_right, not_text))
        self.asks = self.guarded or only is not None

    def __repr__(self) -> str:
        return f"Rule({self.category!r}, {self.pattern!r})"

    def allows(self, text: str, begin: int, end: int) -> bool:
        """Whether an expression and the text around it let this rule read it."""
        left, right = max(0, begin - _BEFORE), end + _BEHIND
        if self.not_text is not None and self.not_text.match(text, begin, end):
            return False
        if self.sure_left is not None and self.sure_left.search(text, left, begin):
            return True
        return (
            (self.left is None or bool(self.left.search(text, left, begin)))
            and (self.not_left is None or not self.not_left.search(text, left, begin))
            and (self.right is None or bool(self.right.match(text, end, right)))
            and (self.not_right is None or not self.not_right.match(text, end, right))
        )


_BEFORE, _BEHIND = 32, 60  # characters that a rule's guards may look at


def _before(pattern: str | None) -> re.Pattern[str] | None:
    return re.compile(rf"(?:{pattern})\Z", re.I) if pattern else None


def _after(pattern: str | None) -> re.Pattern[str] | None:
    return re.compile(pattern, re.I) if pattern else None


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
    def compiled(self) -> "Compiled":
        """The same, ready to parse with."""
        return Compiled(self)


def alike(words: str, value: Hashable) -> dict[str, Hashable]:
    """Words, given with ``|`` between them, that mean the same."""
    return dict.fromkeys(words.split("|"), value)


def in_order(words: str, first: int = 1) -> dict[str, int]:
    """Words, given with ``|`` between them, that mean numbers one after the other."""
    return {word: n for n, word in enumerate(words.split("|"), first)}


class Step(NamedTuple):
    """One element of a compiled pattern: its category, and the slot it fills."""

    category: str
    slot: str | None


class Node:
    """A node of the prefix tree of categories: what may follow, and what ends here."""

    __slots__ = ("completions", "following")

    def __init__(self) -> None:
        self.following: dict[str, Node] = {}
        self.completions: list[Completion] = []


@dataclass(slots=True)
class Completion:
    """A rule all of whose elements have been found.

    ``order`` is the rule's place in its file, ``places`` say which element's value is
    the maker's first argument, second, …
    """

    rule: Rule
    order: int
    category: str
    make: Maker | None
    places: tuple[int, ...]
    constant: Hashable


_APART = re.compile(r"('s\b)")  # as the scanner cuts them


class Compiled:
    """A language's words and rules as look-up tables and a prefix tree."""

    def __init__(self, language: Language) -> None:
        self.lexicon: dict[str, list[tuple[str, Hashable]]] = {}
        self.tree = Node()
        self.triggers: set[str] = set()
        self._sequences: list[tuple[str, tuple[str, ...]]] = []
        for category, entries in language.words.items():
            strong = category not in language.fillers
            for word, value in entries.items():
                self._add_entry(category, word, value, strong)
        for order, rule in enumerate(language.rules):
            for steps in _sequences(rule.pattern):
                self._add(rule, order, steps)
        self.starters = self._at_edge(language.finals, 0)
        self.enders = self._at_edge(language.finals, -1)

    def _add_entry(
        self, category: str, words: str, value: Hashable, strong: bool
    ) -> None:
        if strong:
            self.triggers.add(words)
        first, *rest = _APART.sub(r" \1", words).split()
        if not rest:
            self._add_word(first, category, value)
            return
        node = self.tree
        for word in (first, *rest):
            self._add_word(word, f"={word}", word)
            node = node.following.setdefault(f"={word}", Node())
        steps = tuple(f"={word}" for word in (first, *rest))
        self._sequences.append((category, steps))
        rule = Rule(category, words, lambda: value)
        node.completions.append(Completion(rule, 0, category, None, (), value))

    def _add_word(self, word: str, category: str, value: Hashable) -> None:
        entries = self.lexicon.setdefault(word, [])
        if all(known != category for known, _ in entries):
            entries.append((category, value))

    def _at_edge(self, finals: Iterable[str], edge: int) -> set[str]:
        """The words with which an expression can begin (edge 0) or end (edge -1)."""
        reached, before = set(finals), 0
        while len(reached) != before:
            before = len(reached)
            for category, steps in self._sequences:
                if category in reached:
                    reached.add(steps[edge])
        plain = {category.removeprefix("lower ") for category in reached}
        return {
            word
            for word, entries in self.lexicon.items()
            if any(category in plain for category, _ in entries)
        }

    def _add(self, rule: Rule, order: int, steps: Sequence[Step]) -> None:
        node = self.tree
        categories = tuple(step.category for step in steps)
        self._sequences.append((rule.category, categories))
        for step in steps:
            if step.category[0] == "=":
                word = step.category[1:]
                self._add_word(word, step.category, word)
            node = node.following.setdefault(step.category, Node())
        node.completions.append(_complete(rule, order, steps))


def _complete(rule: Rule, order: int, steps: Sequence[Step]) -> Completion:
    slots = {step.slot: place for place, step in enumerate(steps) if step.slot}
    if not callable(rule.make):
        if slots:
            raise ValueError(f"{rule!r} has slots but a constant meaning")
        return Completion(rule, order, rule.category, None, (), rule.make)
    parameters = _parameters(rule.make)
    if len(slots) == 1:  # one slot needs no name: it is the first argument
        slots = {next(iter(parameters)): next(iter(slots.values()))}
    places = []
    for name, parameter in parameters.items():
        if name in slots:
            places.append(slots.pop(name))
        elif parameter.default is inspect.Parameter.empty:
            raise ValueError(f"{rule!r} lacks a slot for {name!r}")
        elif slots:
            break
    if slots:
        raise ValueError(f"{rule!r} has slots its maker does not take: {list(slots)}")
    return Completion(rule, order, rule.category, rule.make, tuple(places), None)


# A rule has a maker, and many ways through its pattern.
@cache
def _parameters(make: Maker) -> Mapping[str, inspect.Parameter]:
    return inspect.signature(make).parameters


_ELEMENT = re.compile(
    r"\{(?P<slot>\w*):(?P<category>[^}]+)\}(?P<may>\?)?|(?P<words>\S+)"
)


def _sequences(pattern: str) -> Iterator[list[Step]]:
    """Every way through a pattern, each element a step or left out."""
    choices: list[list[Step | None]] = []
    for element in _ELEMENT.finditer(pattern):
        if element["category"]:
            steps: list[Step | None] = [Step(element["category"], element["slot"])]
            optional = bool(element["may"])
        else:
            words = element["words"]
            optional = words.endswith("?") and len(words) > 1
            words = words.removesuffix("?") if optional else words
            steps = [Step(f"={word}", None) for word in words.split("|")]
        choices.append([*steps, None] if optional else steps)
    for chosen in product(*choices):
        yield [step for step in chosen if step is not None]
