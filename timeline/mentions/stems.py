"""What a verb and the noun made from it share."""

import re
from functools import lru_cache

_ENDINGS = re.compile(
    r"(?:ations?|itions?|ions?|ments?|als?|ings?|ances?|ences?|ers?|e)$"
)
_SHORTEST_STEM = 3


@lru_cache(maxsize=50_000)
def stem(lemma: str) -> str:
    """The stem of a lemma: that of ``resign`` and of ``resignation`` is one."""
    short = _ENDINGS.sub("", lemma)
    if len(short) > _SHORTEST_STEM + 1 and short[-1] in "dst":
        short = short[:-1]  # explode, explosion
    return short if len(short) >= _SHORTEST_STEM else lemma
