"""Lines in capitals, as of headlines and old wires, read as if they had none."""

import re

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 4  # of a line in capitals that is no mere list of names


def without_shouting(text: str) -> str:
    """The text with small letters in lines that have none, letter for letter.

    What tells a name or a verb by its letters tells nothing in such a line. Its first
    letter stays.
    """
    if not any(map(str.isupper, text.split("\n"))):
        return text  # as most are: a line is looked at up to its first small letter
    return _LINE.sub(_in_small_letters, text)


def _in_small_letters(line: re.Match[str]) -> str:
    words = line[0]
    if not words.isupper() or len(_WORD.findall(words)) < _FEWEST_WORDS:
        return words
    lowered = words[0] + words[1:].lower()
    return lowered if len(lowered) == len(words) else words
