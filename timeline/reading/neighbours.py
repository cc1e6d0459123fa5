"""Which articles of a collection share their rarer words, and how much of them."""

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

_WORD = re.compile(r"[^\W\d_]{4,}")
_TERMS = 30  # of an article: what it says that few others say
_NEIGHBOURS = 20
_SLIGHT = 0.02  # a cosine below which two articles share but one common word
# Words of more articles than these tell topics apart, not what happened; a posting
# list is never longer than the second, which keeps the search linear.
_COMMON_SHARE, _COMMON = 0.3, 400

Vector = Mapping[str, float]


def vectors(texts: Iterable[str]) -> list[Vector]:
    """Each text's rarest frequent words with weights, of length 1; TF-IDF."""
    counts = [Counter(_WORD.findall(text.casefold())) for text in texts]
    spread = Counter(word for count in counts for word in count)
    most = min(max(5, _COMMON_SHARE * len(counts)), _COMMON)
    return [_vector(count, spread, len(counts), most) for count in counts]


def neighbours(
    found: Sequence[Vector], of: Collection[int], among: Collection[int]
) -> dict[int, list[tuple[int, float]]]:
    """The nearest of some articles among others, by place: place and cosine."""
    postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for place in sorted(among):
        for word, weight in found[place].items():
            postings[word].append((place, weight))
    return {place: _nearest(place, found[place], postings) for place in sorted(of)}


def _vector(
    count: Counter[str], spread: Counter[str], size: int, most: float
) -> Vector:
    weights = {
        word: (1 + math.log(times)) * math.log(size / spread[word])
        for word, times in count.items()
        if 2 <= spread[word] <= most
    }
    top = heapq.nsmallest(_TERMS, weights.items(), key=lambda item: (-item[1], item[0]))
    length = math.sqrt(math.fsum(weight * weight for _, weight in top)) or 1.0
    return {word: weight / length for word, weight in top}


def _nearest(
    place: int, vector: Vector, postings: Mapping[str, list[tuple[int, float]]]
) -> list[tuple[int, float]]:
    cosines: defaultdict[int, float] = defaultdict(float)
    for word, weight in vector.items():
        for other, other_weight in postings.get(word, ()):
            cosines[other] += weight * other_weight
    cosines.pop(place, None)
    near = ((other, cosine) for other, cosine in cosines.items() if cosine > _SLIGHT)
    return heapq.nsmallest(_NEIGHBOURS, near, key=lambda item: (-item[1], item[0]))
