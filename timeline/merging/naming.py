"""The words for who took part in an event and where it was."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from timeline.merging.languages.en.words import NAME_TITLES
from timeline.merging.terms import Vector, terms

_ADJECTIVES = ("ish", "an", "in", "ese", "ch", "ic", "i", "sh")  # their endings
_NAME = re.compile(r"[^\W\d_]++(?:[-’'][^\W\d_]++)*+")
_KNOWN_PHRASES = 1 << 15  # phrases remembered: a bound on memory


@dataclass(frozen=True, slots=True)
class Naming:
    """Who and where a mention names.

    ``names`` are the names among their words, ``called`` the terms of each one's name;
    ``words`` all their terms, with how telling each is among all articles, ``weight``
    the sum of that.
    """

    names: frozenset[str]
    called: tuple[frozenset[str], ...]
    words: Vector
    weight: float


def read_naming(phrases: Iterable[str], weights: Mapping[str, float]) -> Naming:
    """What these phrases name; ``weights`` are how telling each term is."""
    named = tuple(phrases)
    found = sorted({term for phrase in named for term in _terms_of(phrase)})
    words = {term: weights.get(term, 0.0) for term in found}
    return Naming(name_words(named), _called(named), words, sum(words.values()))


def name_words(phrases: Iterable[str]) -> frozenset[str]:
    """The capitalised words of phrases, titles left out, in lower case.

    >>> sorted(name_words(["President Ida Lund's office", "the roof"]))
    ['ida', 'lund']
    """
    return frozenset().union(*map(names_in, phrases))


@lru_cache(maxsize=_KNOWN_PHRASES)
def names_in(phrase: str) -> frozenset[str]:
    """The name words of one phrase, as `name_words` gives those of many."""
    capitalised = [word for word in _NAME.findall(phrase) if word[0].isupper()]
    words = [word.removesuffix("'s").removesuffix("’s") for word in capitalised]
    return frozenset([word.lower() for word in words if len(word) > 1]) - NAME_TITLES


def _called(phrases: Iterable[str]) -> tuple[frozenset[str], ...]:
    """The terms of the names in each phrase, ``the Oldmere bridge`` as ``Oldmere``.

    Not of ``French troops``, which the other report may call by another name.
    """
    return tuple(filter(None, map(_name_terms, phrases)))


@lru_cache(maxsize=_KNOWN_PHRASES)
def _name_terms(phrase: str) -> frozenset[str]:
    """The terms of the name in a phrase; none where it only describes."""
    if not phrase.rpartition(" ")[2][:1].isupper() and _describes(phrase):
        return frozenset()
    return frozenset(term for word in names_in(phrase) for term in _terms_of(word))


def _describes(phrase: str) -> bool:
    """Whether the capitalised words before a noun are an adjective: ``French``."""
    return any(word.endswith(_ADJECTIVES) for word in names_in(phrase))


@lru_cache(maxsize=_KNOWN_PHRASES)
def _terms_of(phrase: str) -> tuple[str, ...]:
    return tuple(terms(phrase))
