"""What is made of a word, remembered: news repeats its words."""

from collections.abc import Callable
from typing import TypeVar

_KNOWN_WORDS = 1 << 16  # words remembered: a bound on memory
_Value = TypeVar("_Value")


class Remembered(dict[str, _Value]):
    """What is made of each word that is asked for, the first of them remembered."""

    def __init__(self, make: Callable[[str], _Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> _Value:
        found = self._make(word)
        if len(self) < _KNOWN_WORDS:
            self[word] = found
        return found
