"""The words and rules of a language, made ready to parse."""

import inspect
import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import NamedTuple

from timeline.temporal.rule import Maker, Rule


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

    ``order`` is the rule's place among those of its language, ``places`` say which
    element's value is the maker's first argument, second, …
    """

    rule: Rule
    order: int
    category: str
    make: Maker | None
    places: tuple[int, ...]
    constant: Hashable


_APART = re.compile(r"['’]s\b")


def _parts(words: str) -> tuple[str, ...]:
    """The words of an entry, cut as the scanner cuts them, which takes ’s for 's."""
    return tuple(_APART.sub(" 's", words).split())


class Compiled:
    """A language's words and rules as look-up tables and a prefix tree.

    ``fillers`` are the categories whose words never make an expression by themselves,
    ``finals`` those of whole expressions.
    """

    def __init__(
        self,
        words: Mapping[str, Mapping[str, Hashable]],
        rules: Iterable[Rule],
        fillers: Set[str],
        finals: Iterable[str],
    ) -> None:
        self.lexicon: dict[str, list[tuple[str, Hashable]]] = {}
        self.tree = Node()
        self.triggers: set[str] = set()
        self._sequences: list[tuple[str, tuple[str, ...]]] = []
        for category, entries in words.items():
            strong = category not in fillers
            for word, value in entries.items():
                self._add_entry(category, word, value, strong)
        for order, rule in enumerate(rules):
            for steps in _sequences(rule.pattern):
                self._add(rule, order, steps)
        self.starters = self._at_edge(finals, 0)
        self.enders = self._at_edge(finals, -1)

    def _add_entry(
        self, category: str, words: str, value: Hashable, strong: bool
    ) -> None:
        curly = words.replace("'", "’")
        if strong:
            self.triggers |= {words, curly}
        for parts in dict.fromkeys((_parts(words), _parts(curly))):
            self._add_parts(category, parts, words, value)

    def _add_parts(
        self, category: str, parts: Sequence[str], words: str, value: Hashable
    ) -> None:
        first, *rest = parts
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
