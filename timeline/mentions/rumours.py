"""What is told only as a report, a claim or a rumour of others.

Such a noun asserts nothing: ``rumours that he had fled``. What it tells is denied where
somebody denies it, and has happened where somebody confirms it.
"""

import re

from timeline.mentions.lexicon import Lexicon
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import VERB_GROUP
from timeline.mentions.verbs import read_group
from timeline.records import Status

_GROUP = re.compile(VERB_GROUP)
# From the noun to what it tells: ``reports on social media that``.
_PHRASES = re.compile(r"[NE](?:P[DJNEy']{1,4}){0,2}$")
_FATE_REACH = 3  # tokens from a verb group in which it says what became of a rumour
_OBJECT = "DJQ'R"  # tags between a verb and the noun that it takes


def status_of_rumour(sentence: Sentence, i: int, lexicon: Lexicon) -> Status | None:
    """What a noun as *rumour* makes of the event that token ``i`` carries.

    None where no such noun tells it.
    """
    if lexicon.adverse["rumour"].isdisjoint(sentence.lower):
        return None
    for that in range(i - 1, 0, -1):
        if sentence.lower[that] == "that":
            noun = _rumour_before(sentence, that, lexicon)
            return None if noun < 0 else _fate(sentence, noun, that, i, lexicon)
    return None


def _rumour_before(sentence: Sentence, that: int, lexicon: Lexicon) -> int:
    """The noun that *that* tells the contents of, -1 for none."""
    for noun in range(that - 1, max(-1, that - 8), -1):
        if sentence.lower[noun] in lexicon.adverse["rumour"]:
            return noun if _PHRASES.match(sentence.tags, noun, that) else -1
    return -1


def _fate(
    sentence: Sentence, noun: int, that: int, i: int, lexicon: Lexicon
) -> Status | None:
    told = _GROUP.search(sentence.tags, that + 1)
    after = _GROUP.search(sentence.tags, told.end()) if told else None
    if after and after.start() <= i:
        return None  # what is said of the rumour itself
    verb = noun - 1
    while verb >= 0 and sentence.tags[verb] in _OBJECT:
        verb -= 1
    said = [verb] if verb >= 0 and sentence.tags[verb] in "FIng" else []
    if after and _is_subject(sentence, noun):
        said += range(after.start(), min(after.end() + _FATE_REACH, len(sentence.tags)))
    for j in said:
        word = sentence.words[j].verb or sentence.lower[j]
        if sentence.tags[j] in "FIng" and read_group(sentence, j, lexicon).negated:
            break
        if word in lexicon.adverse["refuting"]:
            return Status.DENIED
        if word in lexicon.adverse["confirming"]:
            return Status.HAPPENED
    return Status.POSSIBLE


def _is_subject(sentence: Sentence, noun: int) -> bool:
    """Whether no verb stands before a noun."""
    return _GROUP.search(sentence.tags, 0, noun) is None
