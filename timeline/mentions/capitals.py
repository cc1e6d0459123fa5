"""What the capitals of a sentence tell: its names, unless all words have them."""

from collections.abc import Sequence

from timeline.mentions import tags
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.words import Word

_HEADLINE_SHARE = 0.6  # of the longer words of a title-cased line are capitalised
_LONGER = 4  # letters of a word that a title writes with a capital


def is_title_case(
    tokens: Sequence[str], words: Sequence[Word], capitals: Sequence[int]
) -> bool:
    """Whether a line is written as a title, so that its capitals tell no names."""
    if len(capitals) < 3 or len(capitals) * 3 < len(tokens):
        return False
    longer = [t for t in tokens if len(t) >= _LONGER and t[0].isalpha()]
    share = sum(t[0].isupper() for t in longer)
    if len(longer) < 3 or share < len(longer) * _HEADLINE_SHARE:
        return False
    plain = [
        t
        for t, word in zip(tokens, words, strict=True)
        if len(t) >= _LONGER and word.tag in "bzhdgVsvnJNR" and t[0].islower()
    ]
    return len(plain) <= len(longer) // 5


def tag_names(
    found: list[str],
    tokens: Sequence[str],
    lower: list[str],
    capitals: Sequence[int],
    lexicon: Lexicon,
    title_case: bool,
) -> None:
    """Tag names in ``found``; ``capitals`` are the tokens that open with one.

    A capital makes a name, but first in its sentence and in a title-cased line.
    """
    if not capitals:
        return
    opening = capitals[0]
    if opening and any(token[0].isalnum() for token in tokens[:opening]):
        opening = -1
    for i in capitals:
        token, tag = tokens[i], found[i]
        if tag in "DPTCSWOXBHAMR" or token == "I":
            if len(token) > 1 and token.isupper() and not title_case and tag in "PSOA":
                found[i] = tags.NAME
        elif i == opening or title_case:
            unlisted = lexicon.listed(lower[i]) is None and tag not in "Qd"
            starts = i == opening and not title_case
            if unlisted or (starts and _begins_name(tokens, lower, i, lexicon)):
                found[i] = tags.NAME
        elif tag != tags.NUMBER or token.isalpha():
            found[i] = tags.NAME


def _begins_name(
    tokens: Sequence[str], lower: Sequence[str], i: int, lexicon: Lexicon
) -> bool:
    """Whether a listed first word is part of a name, as in ``Chase Manhattan``."""
    if i + 1 >= len(tokens) or not tokens[i + 1][0].isupper():
        return lower[i] in lexicon.places
    word = lexicon.word(lower[i])
    return word.tag in "bzhvJN" and lexicon.word(lower[i + 1]).tag not in "DPTCSWOX"
