"""How much the articles of a collection share of their words."""

import heapq
import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import chain

_WORD = re.compile(r"[^\W\d_]{4,}")
_TERMS = 30  # of an article: what it says that few others say
_NEIGHBOURS = 20
_SLIGHT = 0.02  # a cosine below which two articles share but one common word
# Words of more articles than these tell topics apart, not what happened; a posting
# list is never longer than the second, which keeps the search linear.
_COMMON_SHARE, _COMMON = 0.3, 400

Vector = Mapping[str, float]
Counts = Mapping[str, int]


def word_counts(text: str) -> Counts:
    """How many times a text uses each of its longer words."""
    return Counter(_WORD.findall(text.casefold()))


def vectors(texts: Sequence[Counts]) -> list[Vector]:
    """Each text's rarest frequent words with weights, of length 1; TF-IDF."""
    size, spread = len(texts), Counter(chain.from_iterable(texts))
    most = min(max(5, _COMMON_SHARE * size), _COMMON)
    rarity = {
        word: math.log(size / count)
        for word, count in spread.items()
        if 2 <= count <= most
    }
    return [_vector(_weights(counts, rarity)) for counts in texts]


def neighbours(
    found: Sequence[Vector], of: Collection[int], among: Collection[int]
) -> dict[int, list[tuple[int, float]]]:
    """The nearest of some articles among others, by place: place and cosine."""
    postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for place in sorted(among):
        for word, weight in found[place].items():
            postings[word].append((place, weight))
    return {place: _nearest(place, found[place], postings) for place in sorted(of)}


class Topic:
    """What some texts have in common, and how well others fit among them.

    Unlike neighbours, a topic is made of the common words too.
    """

    def __init__(self, texts: Sequence[Counts]) -> None:
        self._size, spread = len(texts), Counter(chain.from_iterable(texts))
        self._rarity = {
            word: math.log(1 + self._size / count)
            for word, count in spread.items()
            if count > 1
        }
        members = [_scaled(_weights(counts, self._rarity)) for counts in texts]
        self._sum: defaultdict[str, float] = defaultdict(float)
        for member in members:
            for word, weight in member.items():
                self._sum[word] += weight
        self._length = _length(self._sum)
        self._fits = sorted(self._fit(member, 1) for member in members)

    def rank(self, text: Counts) -> float:
        """The share of the topic's own texts that fit it worse than this one does."""
        fit = self._fit(_scaled(_weights(text, self._rarity)), 0)
        return bisect_left(self._fits, fit) / max(1, self._size)

    def _fit(self, vector: Vector, times: int) -> float:
        """The cosine with the others, of a text that is so many times among them."""
        own = math.fsum(weight * self._sum[word] for word, weight in vector.items())
        squared = self._length**2 - 2 * times * own + times
        return (own - times) / math.sqrt(max(squared, 1e-9)) if vector else 0.0


def _length(weights: Mapping[str, float]) -> float:
    return math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0


def _weights(counts: Counts, rarity: Mapping[str, float]) -> dict[str, float]:
    """The words that have a rarity, each weighed by it and by how often it is used."""
    return {
        word: (1 + math.log(times)) * rarity[word]
        for word, times in counts.items()
        if word in rarity
    }


def _scaled(weights: Mapping[str, float]) -> dict[str, float]:
    """The weights made a vector of length 1."""
    length = _length(weights)
    return {word: weight / length for word, weight in weights.items()}


def _vector(weights: Mapping[str, float]) -> Vector:
    """The words of most weight, as a vector."""
    order = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return _scaled(dict(order[:_TERMS]))


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
