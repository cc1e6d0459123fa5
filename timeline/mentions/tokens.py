"""Cuts what stands between white spaces into words and marks."""

import re
from typing import NamedTuple

from timeline.mentions.words import Word

# Most words end at a space, which one look ahead tells.
_TOKEN = re.compile(
    r"\w{1,60}+(?:/[hs]\b|(?=[-'’.,:]\w)(?:-\w{1,60}+){0,6}+(?:['’](?:t\b|[A-Z]\w{1,60})"
    r"|(?<=\b[A-Za-z])(?:\.[A-Za-z]\b){1,7}\.?|(?<=\d)(?:[.,:]\d{1,40}){1,8})?)?"
    r"|['’](?:s|S|re|ve|ll|d|m)\b|-[LR][RSC]B-|``|''|--|\.\.+|\S"
)
_LONGEST = 60  # letters that are one word for sure
_NOT = ("n't", "n’t")


class Token(NamedTuple):
    """A word or mark of a text as it is written, and what it is.

    ``tag`` is that of the word, ``capital`` tells that it opens with one. The next
    begins ``width`` characters after it where no more than a space parts the two.
    """

    text: str
    lower: str
    word: Word
    tag: str
    capital: bool
    width: int


def split_chunk(chunk: str) -> list[str]:
    """The words and marks of a text without white space, nothing left out.

    >>> split_chunk("(don't)")
    ['(', 'do', "n't", ')']
    """
    if chunk.isalpha() and len(chunk) <= _LONGEST:
        return [chunk]
    return [part for token in _TOKEN.findall(chunk) for part in _negated(token)]


def _negated(token: str) -> tuple[str, ...]:
    """An auxiliary and its ``n't``; any other token alone."""
    if token.endswith(_NOT) and len(token) > len(_NOT[0]):
        return token[:-3], token[-3:]
    return (token,)
