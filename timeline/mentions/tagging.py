"""The words of a sentence and what class each is of, settled by its neighbours."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.mentions import tags
from timeline.mentions.lexicon import Lexicon, Word
from timeline.mentions.settling import settle
from timeline.temporal.timex3 import Span, Timex

_TOKEN = re.compile(
    r"-[LR][RSC]B-|``|''|(?:[A-Za-z]\.){2,8}|\d[\d.,:]{0,40}\d|[nN]['’]t\b"
    r"|['’](?:s|S|re|ve|ll|d|m)\b|[^\W\d_]{1,60}?(?=n['’]t\b)"
    r"|\w{1,60}(?:-\w{1,60}){0,6}|\.\.+|\S"
)
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
    _tag_punctuation(found, lower, lexicon)
    placed = _tag_times(found, begins, timexes)
    headline = bool(tokens) and found[-1] not in '.",;:' and len(tokens) < 30
    settle(found, lower, words)
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


def _tag_punctuation(found: list[str], lower: list[str], lexicon: Lexicon) -> None:
    for i, form in enumerate(lower):
        if found[i] != tags.OTHER:
            continue
        if form in ("'", "’"):
            owns = i > 0 and found[i - 1] in "NE" and lower[i - 1].endswith("s")
            owns = owns and i + 1 < len(found) and found[i + 1] in "NEJ"
            found[i] = tags.POSSESSIVE if owns else tags.QUOTE
        elif form == "-":
            joins = 0 < i < len(found) - 1 and lower[i + 1][0].isalnum()
            found[i] = tags.HYPHEN if joins else ":"
        elif (
            form == "."
            and 0 < i < len(found) - 1
            and _abbreviated(lower[i - 1], lexicon)
        ):
            found[i] = found[i - 1]
        else:
            found[i] = _PUNCTUATION.get(form, tags.OTHER)


def _abbreviated(form: str, lexicon: Lexicon) -> bool:
    single = len(form) == 1 and form.isalpha()
    return single or form in lexicon.groups["abbreviations"]


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
