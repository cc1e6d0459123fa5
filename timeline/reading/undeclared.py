"""The language of an article that names none, as far as its commonest words tell."""

import re
from collections.abc import Mapping

UNDETERMINED = "und"
"""ISO 639-2's code for a language that is not determined; no times are read in it."""

_BEGINNING = 4000  # characters looked at; an article keeps to its language
_ENOUGH = 30  # words; fewer do not tell a language
_LEAST_SHARE = 0.06  # of running English or German these are a quarter; of others, 0.04

# Words that the others of these languages, and their neighbours, do not share.
_COMMON: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "the of and to that for is was with his her he she they it its by at from has "
        "have had been were which this are not be on or but who their would".split()
    ),
    "de": frozenset(
        "der die das und den dem des ein eine einer einem einen ist im zu nicht auch "
        "auf sich mit wird wurde von für sie er es als dass aus nach bei am zum".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+")


def undeclared_language(text: str) -> str:
    """``en``, ``de`` or `UNDETERMINED`; English when the text is too short to tell."""
    words = [word.lower() for word in _WORD.findall(text[:_BEGINNING])]
    # Scripts without blanks between words make few words of many characters.
    if len(words) < _ENOUGH and sum(map(len, words)) < _ENOUGH * 10:
        return "en"
    shares = {
        code: sum(word in common for word in words) / len(words)
        for code, common in _COMMON.items()
    }
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST_SHARE else UNDETERMINED
