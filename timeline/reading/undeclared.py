"""The language of an article that names none, as far as its commonest words tell."""

import re

UNDETERMINED = "und"
"""ISO 639-2's code for a language that is not determined; no times are read in it."""

_BEGINNING = 4000  # characters looked at; an article keeps to its language
_ENOUGH = 50  # words; fewer do not tell that a language is neither of these
_FEW = 3  # different words that only one of them has: so many are no names or quotes
_LEAST_SHARE = 0.07  # running English and German have twice that, their kin half

# Words that the others of these languages, and their neighbours, do not share.
_WORDS = {
    "en": "the of and to that with his she they it its by from has been were which "
    "this are not on but who their would will said as an there than",
    "de": "der die das und den dem des ein eine einer einem einen ist im zu nicht auch "
    "auf sich mit wird wurde von für sie er es als dass aus nach bei am zum",
}
_COMMON = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_OTHER_SCRIPT = re.compile("[^\x00-\u02af\u1e00-\u1eff\ufb00-\ufb06]")  # than Latin


def undeclared_language(text: str) -> str:
    """``en``, ``de`` or `UNDETERMINED`; English when the text is too short to tell.

    A short text is neither when most of its letters are of another script.
    """
    words = _WORD.findall(text[:_BEGINNING].lower())
    # Scripts without blanks between words make few words of many characters.
    if len(words) < _ENOUGH and sum(map(len, words)) < _ENOUGH * 10:
        return _of_few_words(frozenset(words))
    shares = {
        code: sum(map(common.__contains__, words)) / len(words)
        for code, common in _COMMON.items()
    }
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST_SHARE else UNDETERMINED


def _of_few_words(words: frozenset[str]) -> str:
    """German where its words prevail in a short text, else English or neither."""
    german, english = (len(words & _COMMON[code]) for code in ("de", "en"))
    if german >= max(_FEW, 2 * english):
        return "de"
    foreign = 0 if english else sum(map(_foreign_letters, words))
    return UNDETERMINED if 2 * foreign > sum(map(len, words)) else "en"


def _foreign_letters(word: str) -> int:
    return 0 if word.isascii() else len(_OTHER_SCRIPT.findall(word))
