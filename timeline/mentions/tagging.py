"""The words of a sentence and what class each is of, settled by its neighbours."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.mentions import tags
from timeline.mentions.lexicon import Lexicon, Word
from timeline.temporal.timex3 import Span, Timex

_TOKEN = re.compile(
    r"-[LR][RSC]B-|``|''|(?:[A-Za-z]\.){2,8}|\d[\d.,:]{0,40}\d|[nN]['’]t\b"
    r"|['’](?:s|S|re|ve|ll|d|m)\b|[^\W\d_]{1,60}?(?=n['’]t\b)"
    r"|\w{1,60}(?:-\w{1,60}){0,6}|\.\.+|\S"
)
_AMBIGUOUS = re.compile(r"[bzhdgVsvnJ]")
_PUNCTUATION = {
    ".": tags.STOP,
    "!": tags.STOP,
    "?": tags.STOP,
    "…": tags.STOP,
    ",": tags.COMMA,
    ";": ";",
    ":": ":",
    "(": tags.OPEN,
    ")": tags.CLOSE,
    "[": tags.OPEN,
    "]": tags.CLOSE,
    "-lrb-": tags.OPEN,
    "-rrb-": tags.CLOSE,
    "-lsb-": tags.OPEN,
    "-rsb-": tags.CLOSE,
    '"': tags.QUOTE,
    "“": tags.QUOTE,
    "”": tags.QUOTE,
    "``": tags.QUOTE,
    "''": tags.QUOTE,
    "‘": tags.QUOTE,
    "—": ":",
    "–": ":",
    "--": ":",
}
_HEADLINE_SHARE = 0.6  # of the longer words of a title-cased line are capitalised
_SUBJECTS = frozenset(("i", "we", "you", "they", "he", "she", "it", "who"))
_SINGULAR_SUBJECTS = frozenset(("he", "she", "it", "who", "which", "that"))


@dataclass(slots=True)
class Sentence:
    """One sentence, its tokens side by side with their tags, words and places.

    ``text`` of a token is ``tokens[i]``, at ``begins[i]`` of the article's text;
    ``tags`` has one character a token. ``title_case`` tells that capitals say
    nothing of names; ``headline`` that it is a line without a full stop.
    ``timexes`` pair an expression with the index of its first token.
    """

    span: Span
    tokens: list[str]
    lower: list[str]
    begins: list[int]
    tags: str
    words: list[Word]
    title_case: bool
    headline: bool
    timexes: list[tuple[int, Timex]]


def tag_sentence(
    text: str, span: Span, timexes: Sequence[Timex], lexicon: Lexicon
) -> Sentence:
    """Read one sentence; ``timexes`` are those that lie in it, sorted."""
    matches = list(_TOKEN.finditer(text, span.begin, span.end))
    tokens = [m.group() for m in matches]
    begins = [m.start() for m in matches]
    lower = [token.lower() for token in tokens]
    words = [lexicon.word(form) for form in lower]
    title_case = _is_title_case(tokens, words)
    found = [word.tag for word in words]
    _tag_names(found, tokens, lower, words, lexicon, title_case)
    _tag_punctuation(found, lower)
    placed = _tag_times(found, begins, timexes)
    headline = bool(tokens) and found[-1] not in '.",;:' and len(tokens) < 30
    _settle(found, lower, words)
    return Sentence(
        span, tokens, lower, begins, "".join(found), words, title_case, headline, placed
    )


def _is_title_case(tokens: list[str], words: list[Word]) -> bool:
    longer = [t for t in tokens if len(t) > 3 and t[0].isalpha()]
    capitals = sum(t[0].isupper() for t in longer)
    if len(longer) < 3 or capitals < len(longer) * _HEADLINE_SHARE:
        return False
    plain = [
        t
        for t, word in zip(tokens, words, strict=True)
        if len(t) > 3 and word.tag in "bzhdgVsvnJNR" and t[0].islower()
    ]
    return len(plain) <= len(longer) // 5


def _tag_names(
    found: list[str],
    tokens: list[str],
    lower: list[str],
    words: list[Word],
    lexicon: Lexicon,
    title_case: bool,
) -> None:
    """A capital makes a name, but first in its sentence and in a title-cased line."""
    first = True
    for i, token in enumerate(tokens):
        if not token[0].isupper():
            first = first and not token[0].isalnum()
            continue
        tag = found[i]
        if tag in "DPTCSWOXBHAMR" or token == "I":
            if len(token) > 1 and token.isupper() and not title_case and tag in "PSOA":
                found[i] = tags.NAME
        elif first or title_case:
            unlisted = lexicon.listed(lower[i]) is None and tag not in "Qd"
            starts = first and not title_case
            if unlisted or (starts and _begins_name(tokens, lower, i, lexicon)):
                found[i] = tags.NAME
        elif tag != tags.NUMBER or token.isalpha():
            found[i] = tags.NAME
        first = False


def _begins_name(tokens: list[str], lower: list[str], i: int, lexicon: Lexicon) -> bool:
    """Whether a listed first word is part of a name, as in ``Chase Manhattan``."""
    if i + 1 >= len(tokens) or not tokens[i + 1][0].isupper():
        return lower[i] in lexicon.places
    word = lexicon.word(lower[i])
    return word.tag in "bzhvJN" and lexicon.word(lower[i + 1]).tag not in "DPTCSWOX"


def _tag_punctuation(found: list[str], lower: list[str]) -> None:
    for i, form in enumerate(lower):
        if found[i] != tags.OTHER:
            continue
        if form in ("'s", "’s", "'", "’"):
            found[i] = tags.POSSESSIVE
        else:
            found[i] = _PUNCTUATION.get(form, tags.OTHER)


def _tag_times(
    found: list[str], begins: list[int], timexes: Sequence[Timex]
) -> list[tuple[int, Timex]]:
    placed: list[tuple[int, Timex]] = []
    i = 0
    for timex in timexes:
        while i < len(begins) and begins[i] < timex.span.begin:
            i += 1
        start = i
        while i < len(begins) and begins[i] < timex.span.end:
            found[i] = tags.TIME
            i += 1
        if i > start:
            placed.append((start, timex))
    return placed


def _settle(found: list[str], lower: list[str], words: list[Word]) -> None:
    """Make verb, noun or adjective of each word that could be several."""
    has_finite = any(tag in "VsBHAM" for tag in found)
    size = len(found)
    for i, tag in enumerate(found):
        if tag not in "bzhdgVsvnJ'":
            continue
        before = i - 1
        while before >= 0 and found[before] in "RX":
            before -= 1
        left = found[before] if before >= 0 else "^"
        right = found[i + 1] if i + 1 < size else "$"
        if tag == "'":
            if lower[i] in ("'s", "’s"):
                found[i] = _settle_s(left, right, lower[before] if before >= 0 else "")
            continue
        if tag == "J":
            continue
        word = words[i]
        if tag == "V":
            found[i] = "N" if left in "DJ'" and word.noun else "F"
        elif tag in "sv":
            found[i] = _settle_plain_verb(tag, left, found, before, i)
        elif tag == "b":
            found[i] = _settle_base(left, right, found, lower, before, i)
        elif tag == "z":
            found[i] = _settle_third(
                left, right, word, has_finite, found, lower, before
            )
        elif tag == "h":
            found[i] = _settle_all(left, found, before, i)
        elif tag == "g":
            found[i] = _settle_gerund(left, right, word, found[i - 1] if i else "^")
        else:
            found[i] = _settle_past(tag, left, right, word, lower, before, found, i)
        has_finite = has_finite or found[i] == "F"


def _settle_s(left: str, right: str, form: str) -> str:
    """``'s`` is *is* after a pronoun and before a participle, else possessive."""
    if left == "O" or left == "W":
        return "B"
    return "B" if right in "DXgPT" and form != "" and left in "NE" else "'"


def _settle_plain_verb(
    tag: str, left: str, found: list[str], before: int, i: int
) -> str:
    if left in "TMA" or (i > 0 and found[i - 1] == "X"):
        return "I"
    if left in "DJ'" or (left == "P" and tag == "v"):
        return "N"
    if tag == "v" and left == "C" and _verb_before(found, before) == "I":
        return "I"
    return "F"


def _settle_base(
    left: str, right: str, found: list[str], lower: list[str], before: int, i: int
) -> str:
    if left in "TMA":
        return "I"
    if i > 0 and found[i - 1] == "X" and left in "AM":
        return "I"
    if left == "O" and lower[before] in _SUBJECTS:
        return "F"
    if left == "W":
        return "F" if lower[before] in ("who", "which") else "N"
    if left == "C" and _verb_before(found, before) == "I" and right in "DOE'QPNJ":
        return "I"
    if left in "NE" and right in "DOXW" and lower[before].endswith("s"):
        return "F"
    if left == "C" and _verb_before(found, before) == "F" and right in "DO":
        return "F"
    return "N"


def _settle_third(
    left: str,
    right: str,
    word: Word,
    has_finite: bool,
    found: list[str],
    lower: list[str],
    before: int,
) -> str:
    if left in "DJ'QPBHAMFInTg^":
        return "N"
    if left in "OW":
        return "F" if lower[before] in _SINGULAR_SUBJECTS else "N"
    if left == "C":
        both = _verb_before(found, before) == "F" and not word.noun_first
        return "F" if both and right in "DOEPQ'J" else "N"
    if right in "DOTXW" or (right == "E" and not word.noun_first):
        return "F"
    if not word.noun_first:
        return "F" if right in "PQNJtR$.S" or not has_finite else "N"
    if left == "E" and not has_finite:
        return "F" if right in "EQNJP" else "N"
    if not has_finite and right in "EQJ":
        return "F"
    return "N"


def _settle_all(left: str, found: list[str], before: int, i: int) -> str:
    """Words like ``hit``, whose forms are all one."""
    if left in "TMA" or (i > 0 and found[i - 1] == "X"):
        return "I"
    if left in "BH":
        return "n"
    if left in "DJ'Q" or left == "P":
        return "N"
    if left == "C":
        return _verb_before(found, before) or "N"
    return "F"


def _settle_gerund(left: str, right: str, word: Word, adjacent: str) -> str:
    if left in "BH":
        return "g"
    if left in "DJ'Q":
        return "N" if right not in "NE" or word.noun else "J"
    if word.noun and left in "NEP^tC" and right not in "DO'Q":
        return "N" if right not in "E" or left != "N" else "g"
    return "g"


def _settle_past(
    tag: str,
    left: str,
    right: str,
    word: Word,
    lower: list[str],
    before: int,
    found: list[str],
    i: int,
) -> str:
    if left in "BH":
        return "J" if left == "H" and right == "N" else "n"
    if left in "DJ'P" or (left == "Q" and right in "NJE"):
        if right in "NJE":
            return "J"
        if left == "P" or word.verb == "":
            return "n"
        return "N" if left in "D'" or word.noun else "J"
    if left == "Q":
        return "n"
    if tag == "n":
        return "n"
    if left in "OW":
        return "F"
    if left == "C":
        return _verb_before(found, before) or ("J" if right == "N" else "n")
    if left in "^,(S" and right != "$":
        if left == "S" and lower[before] == "that":
            return "F"
        return "n" if left != "," or right == "P" else "F"
    if left in "FI" and right in "NJ":
        return "J"
    if i + 1 < len(lower) and lower[i + 1] == "by":
        return "n"
    return "F"


def _verb_before(found: list[str], before: int) -> str:
    """The class of the nearest verb before, for what is coordinated with it."""
    for j in range(before - 1, max(-1, before - 12), -1):
        if found[j] in "FIng":
            return found[j]
        if found[j] in ".;:":
            break
    return ""
