"""Texts as weighted terms, and how alike two of them are."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from timeline.merging.languages.en.synonyms import SYNONYMS
from timeline.merging.languages.en.words import COMMON_WORDS
from timeline.merging.remembered import Remembered

# Documents that stand for the rest of the language, so that what all the articles of
# a small collection share still counts as rare: it is what they are about.
_BACKGROUND_DOCUMENTS = 1000
# Of those, the ones that hold a word, as words that carry matter usually are.
_BACKGROUND_COUNT = 10
_WORD = re.compile(r"[^\W_]++(?:['’-][^\W\d_]++)*+")
_ENDINGS = ("ing", "ies", "ed", "es", "s")
_SHORTEST_STEM = 3
# The most telling words of a sentence by which it is looked up.
_KEY_TERMS = 3

Vector = dict[str, float]


def terms(text: str) -> list[str]:
    """The words of a text that carry its matter, in order, cut to their stems."""
    return list(filter(None, map(_STEMS.__getitem__, _WORD.findall(text.lower()))))


def term_weights(documents: Iterable[Iterable[str]]) -> dict[str, float]:
    """How telling each term is: the logarithm of its inverse document frequency."""
    counts: Counter[str] = Counter()
    total = _BACKGROUND_DOCUMENTS
    for document in documents:
        counts.update(set(document))
        total += 1
    return {
        term: math.log(total / (count + _BACKGROUND_COUNT))
        for term, count in counts.items()
    }


def vector(found: Iterable[str], weights: Mapping[str, float]) -> Vector:
    """The distinct terms of a text with their weights, of length one."""
    distinct = dict.fromkeys(found)
    weighed = [weights.get(term, 0.0) for term in distinct]
    length = math.sqrt(sum([weight * weight for weight in weighed]))
    if not length:
        return {}
    return dict(zip(distinct, [weight / length for weight in weighed], strict=True))


def telling(weighed: Vector) -> list[str]:
    """The few terms that weigh most; of equal ones those that come first."""
    return sorted(weighed, key=weighed.__getitem__, reverse=True)[:_KEY_TERMS]


def cosine(first: Mapping[str, float], second: Mapping[str, float]) -> float:
    """The scalar product; how alike two vectors of length one are, from 0 to 1."""
    if len(first) > len(second):
        first, second = second, first
    # Only an exact sum does not depend on the order of the terms.
    return math.fsum(
        [weight * second[term] for term, weight in first.items() if term in second]
    )


def _term(word: str) -> str:
    """The stem of a word or its synonym, empty for a word that carries no matter."""
    if word in COMMON_WORDS or (len(word) == 1 and not word.isdigit()):
        return ""
    stem = _stem(word.removesuffix("'s").removesuffix("’s"))
    return _synonyms().get(stem, stem)


@cache
def _synonyms() -> dict[str, str]:
    """The stem that stands for each of several words for one thing."""
    lines = (line.split() for line in SYNONYMS.strip().splitlines())
    return {_stem(word): _stem(words[0]) for words in lines for word in words}


def _stem(word: str) -> str:
    for ending in _ENDINGS if word.endswith(_ENDINGS) else ():
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST_STEM:
            stem = word[: -len(ending)]
            return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
    return word.removesuffix("e") if len(word) > _SHORTEST_STEM else word


_STEMS = Remembered(_term)
