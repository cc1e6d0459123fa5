"""Expressions that belong to a noun: ``Friday's attack``, ``the vote of March 26``."""

import re

from timeline.mentions.fineness import is_day
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    GERUND,
    NOMINALS,
    NOUN,
    NOUNS,
    PARTICIPLE,
    POSSESSIVE,
    TIME,
)
from timeline.temporal.timex3 import Timex

_PHRASE = frozenset("NEJQ'ng")
_JOINED = re.compile("Ct+(.)")  # one expression with another, and what follows both
_PHRASE_REACH = 5  # tokens of a noun phrase before its head


def modifies(sentence: Sentence, i: int, j: int, timex: Timex) -> bool:
    """Whether an expression stands in the phrase of a noun: ``the 2014 attack``."""
    after = end_of(sentence, j)
    attributive = is_attributive(sentence, j, after, timex)
    return attributive and in_phrase(sentence, i, j, after)


def end_of(sentence: Sentence, j: int) -> int:
    """The token after the expression that begins at token ``j``."""
    after = j + 1
    while sentence.tags[after : after + 1] == TIME:
        after += 1
    return after


def is_counted(sentence: Sentence, timex: Timex) -> bool:
    """Whether it counts from another time: ``a day after Sunday``."""
    counting = sentence.lexicon.groups["counting_words"]
    return not counting.isdisjoint(timex.text.lower().split())


def is_counted_from(sentence: Sentence, i: int) -> bool:
    """Whether another event's day counts from a noun: ``a day after Sunday's raid``."""
    for j, timex in sentence.dated:
        after = end_of(sentence, j)
        if (
            sentence.tags[after : after + 1] == POSSESSIVE
            and is_counted(sentence, timex)
            and in_phrase(sentence, i, after, after)
        ):
            return True
    return False


def ends_period(sentence: Sentence, j: int) -> bool:
    """Whether it only tells which period is meant: ``the year ended 31 March``."""
    if j < 2 or sentence.words[j - 1].verb != "end":
        return False
    told = sentence.tags[j - 1] not in (PARTICIPLE, GERUND)
    return not told and sentence.lower[j - 2] in sentence.lexicon.groups["period_nouns"]


def is_attributive(sentence: Sentence, j: int, after: int, timex: Timex) -> bool:
    """Whether it belongs to a noun: ``Friday's attack``, ``a 2012 case``."""
    following = sentence.tags[after : after + 1]
    if following == POSSESSIVE:
        return not is_counted(sentence, timex)
    if is_day(timex):
        return _is_day_of(sentence, j)
    other = _JOINED.match(sentence.tags, after)
    following = other[1] if other else following  # "third quarter and 2023 results"
    first = j - 1
    while first > 0 and sentence.tags[first] in "tC,":
        first -= 1
    before = sentence.lower[first] if j else ""
    return before == "of" or (
        bool(following) and following in NOMINALS and before != "in"
    )


def _is_day_of(sentence: Sentence, j: int) -> bool:
    """Whether a day is that of a noun, ``the vote of March 26``, not a part of it."""
    if sentence.lower[j - 1 : j] != ["of"]:
        return False
    if sentence.tags[j - 2 : j - 1] in ("", "t", "Q"):
        return False
    return sentence.lower[j - 2] not in sentence.lexicon.groups["parts_of_time"]


def in_phrase(sentence: Sentence, i: int, j: int, after: int) -> bool:
    """Whether a noun trigger is the head of the phrase that the expression opens."""
    if sentence.lower[j - 1 : j] == ["of"]:
        if sentence.tags[i] in NOUNS:
            return j - 4 <= i < j
        # "A law of 1921 banned it" is told of then, "the law of 1921" of any time.
        return j <= 4 and i > j and sentence.lower[0] in ("a", "an")
    inside = sentence.tags[after : i + 1]
    if sentence.tags[i] == NOUN:
        return 0 < len(inside) <= _PHRASE_REACH and _PHRASE.issuperset(inside)
    return j <= 1 and i > j  # the phrase is the subject of the sentence
