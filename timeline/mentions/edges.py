"""Where a clause that is cut out of its sentence begins and ends."""

import re
from collections.abc import Sequence

from timeline.mentions.stamps import is_stamp
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NUMBER, PREPOSITION
from timeline.mentions.wholeness import in_brackets

_LEADING = frozenset(",;:()\"'CS-.")
_TRAILING = frozenset(',;:("CS-.PDTy')
_SAYING = ("saying", "adding", "warning")
_SAID = ("says", "said")
_BEGUN = ("only", "he", "she", "it", "they")  # of what is said: "saying it 'hurt'"
_LEADING_ON = ("especially", "particularly", "notably", "not", "only")
_UNITS = ("%", "°", "€", "£", "$")
# What follows is the verb of a last noun, or what is said of it and then that verb.
_CUT_BEFORE = re.compile(
    r"(?:C[DJQNE]+)?,?[RX]*[FBHAM]|,W[^,]*,[RX]*[FBHAM]|,[^,FBHAM]*,[RX]*[FBHAM]"
)
_NEXT_SUBJECT = re.compile(r"(?:,?C|,)[DJQNEO'y,]+(?:P[DJQNEO']+)?$")
# "It fell in 2011, and in 2012": a time of what follows the comma.
_NEXT_TIME = re.compile(r",CP?[DJ]?t+$")


def trimmed(sentence: Sentence, tokens: list[int], i: int) -> list[int]:
    """The words of a clause from the first to the last that say something around ``i``.

    Empty where the clause breaks off.
    """
    return _ended(sentence, _stripped(sentence, _part_with(sentence, tokens, i)), i)


def closed(sentence: Sentence, kept: list[int], i: int) -> list[int]:
    """The words with both of each pair of quotation marks and brackets, or neither."""
    return _bracketed(sentence, _quoted(sentence, kept), i)


def _part_with(sentence: Sentence, tokens: list[int], i: int) -> list[int]:
    """The words around the trigger up to the next colon or semicolon on each side."""
    if ":" not in sentence.tags and ";" not in sentence.tags:
        return tokens
    breaks = [
        token
        for token in tokens
        if sentence.tags[token] in ":;" and not in_brackets(sentence, token)
    ]
    first = max((token for token in breaks if token < i), default=-1)
    last = min((token for token in breaks if token > i), default=len(sentence.tags))
    return [token for token in tokens if first < token < last]


def _stripped(sentence: Sentence, tokens: Sequence[int]) -> list[int]:
    kept = list(tokens)
    tags = sentence.tags
    if kept and is_stamp(sentence, kept[0]):
        kept.pop(0)
    while kept and tags[kept[0]] in _LEADING and not _is_so_far(sentence, kept[0]):
        kept.pop(0)
    while kept and (
        (tags[kept[-1]] in _TRAILING and not _ends_clause(sentence, kept[-1]))
        or _says_what(sentence, kept)
        or _leads_on(sentence, kept[-1])
    ):
        kept.pop()
    return kept


def _is_so_far(sentence: Sentence, i: int) -> bool:
    """Whether what looks like a conjunction opens an adverb: ``so far``."""
    return sentence.lower[i : i + 2] == ["so", "far"]


def _says_what(sentence: Sentence, kept: Sequence[int]) -> bool:
    """Whether words end in a verb of saying without its complement: ``, saying``."""
    last = kept[-1]
    if sentence.lower[last] in _BEGUN:
        last -= 1
    before = sentence.tags[max(0, last - 1) : last]
    if sentence.lower[last] in _SAYING:
        return before in (",", "N", "E", "t", "P", "C", "S")
    return sentence.lower[last] in _SAID and before == "C"


def _leads_on(sentence: Sentence, i: int) -> bool:
    """Whether a word belongs to what was cut off: ``, especially because it fell``."""
    following = sentence.tags[i + 1 : i + 2] or "."
    return sentence.lower[i] in _LEADING_ON and following not in ".,;:)"


def _ended(sentence: Sentence, kept: list[int], i: int) -> list[int]:
    """The words up to the trigger and on, without the subject of a clause that follows.

    ``The shops closed, and the mayor`` was cut off before the mayor's verb. What breaks
    off after an auxiliary is no clause.
    """
    if not kept or sentence.tags[kept[-1]] in "HBM":
        return []
    if sentence.tags[kept[-1] + 1 : kept[-1] + 2] == ",":
        following = _NEXT_TIME.search(sentence.tags_of(kept))
        if following is not None and kept[following.start()] > i:
            return kept[: following.start()]
    if not _CUT_BEFORE.match(sentence.tags, kept[-1] + 1):
        return kept
    ended = kept
    while (rest := _NEXT_SUBJECT.search(sentence.tags_of(ended))) is not None:
        if ended[rest.start()] <= i:
            break
        ended = ended[: rest.start()]  # an apposition first: "and two, both men, left"
    return ended


def _ends_clause(sentence: Sentence, i: int) -> bool:
    """Whether a word or sign that mostly leads on ends its clause: ``rose by 3 %``."""
    if sentence.lower[i] in _UNITS:
        return i > 0 and sentence.tags[i - 1] == NUMBER
    return _is_particle(sentence, i)


def _is_particle(sentence: Sentence, i: int) -> bool:
    """Whether a word ends its clause: ``stepped down.``, ``thanked her.``"""
    if (sentence.tags[i + 1 : i + 2] or "$") not in ".,;:$" or i == 0:
        return False
    if sentence.tags[i] == PREPOSITION:
        return sentence.tags[i - 1] in "FIngO"
    return sentence.lower[i] in ("her", "his")


def _quoted(sentence: Sentence, kept: list[int]) -> list[int]:
    """The words with both quotation marks or, where one is far off, with none."""
    if '"' not in sentence.tags:
        return kept
    marks = [j for j in kept if sentence.tags[j] == '"']
    if len(marks) != 1:
        return kept
    after = kept[-1] + 1
    if sentence.tags[after : after + 1] == '"':
        return [*kept, after]
    return [j for j in kept if j != marks[0]]


def _bracketed(sentence: Sentence, kept: list[int], i: int) -> list[int]:
    """The words with both brackets or, where one is left out, without what it opens.

    Where that holds the trigger, without the bracket alone.
    """
    tags = sentence.tags_of(kept)
    if tags.count("(") == tags.count(")"):
        return kept
    after = kept[-1] + 1
    if sentence.tags[after : after + 1] == ")":
        return [*kept, after]
    if in_brackets(sentence, i):
        return [j for j in kept if sentence.tags[j] not in "()"]
    return [j for j in kept if not in_brackets(sentence, j) and sentence.tags[j] != ")"]
