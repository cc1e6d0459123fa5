"""An article as weighted terms: it is about what it names and what it repeats."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from timeline.merging.terms import Vector, terms

# A capitalised word that does not open its sentence. Its capital is looked for before
# what stands before it, as there are few.
_NAME = re.compile(r"[A-Z](?<=[a-z,;’'] .)[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Two articles with one name have more in common than two with one other rare word.
_NAME_WEIGHT = 2.0
# A term that is a name in so large a part of its occurrences is one.
_NAME_SHARE = 0.5


def document_vector(
    sentences: Mapping[str, Sequence[str]], weights: Mapping[str, float]
) -> Vector:
    """The terms of an article's sentences, of length one.

    ``sentences`` gives the terms of each. ``weights`` are how telling each term is; a
    name counts twice, and what is told again and again more than what is told once.
    """
    counts = Counter(chain.from_iterable(sentences.values()))
    names = [name for sentence in sentences for name in _NAME.findall(sentence)]
    named = Counter(terms(" ".join(names)))
    weighed = {
        term: weights.get(term, 0.0)
        * (1 + math.log(count))
        * (_NAME_WEIGHT if named.get(term, 0) >= _NAME_SHARE * count else 1.0)
        for term, count in sorted(counts.items())
    }
    length = math.sqrt(math.fsum(weight * weight for weight in weighed.values()))
    return {term: weight / length for term, weight in weighed.items()} if length else {}
