"""What is told only as a report, a claim or a rumour of others.

Such a noun asserts nothing: ``rumours that he had fled``. What it tells is denied where
somebody denies it, and has happened where somebody confirms it.
"""

import re
from collections.abc import Sequence

from timeline.mentions.clause import Clause
from timeline.mentions.clauses import clause_at
from timeline.mentions.members import DENIED, HAPPENED, POSSIBLE
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NEGATION, SUBORDINATOR, VERB_GROUP, VERBS
from timeline.mentions.verbs import read_group
from timeline.records import Status

_GROUP = re.compile(VERB_GROUP)
# From the noun to what it tells: ``reports on social media that``.
_PHRASES = re.compile(r"[NE](?:P[DJNEy']{1,4}|P?t{1,4}){0,2}$")
_FATE_REACH = 3  # tokens from a verb group in which it says what became of a rumour
_OBJECT = "DJQ'R"  # tags between a verb and the noun that it takes


def status_of_rumour(sentence: Sentence, i: int) -> Status | None:
    """What a noun as *rumour* makes of the event that token ``i`` carries.

    None where no such noun tells it. What there is no evidence of is denied.
    """
    if "that" not in sentence.forms:
        return None
    if _is_unproven(sentence, i):
        return DENIED
    judged = _judged(sentence, clause_at(sentence, i))
    if judged is not None:
        return judged
    if sentence.lexicon.status["rumour"].isdisjoint(sentence.forms):
        return None
    said = _said_of_rumour(sentence, i)
    return None if said is None else _fate(sentence, said)


def _is_unproven(sentence: Sentence, i: int) -> bool:
    """Whether token ``i`` tells what nothing proves: ``no evidence that he fled``."""
    if "no" not in sentence.forms:
        return False
    that = next((j for j in range(i - 1, 1, -1) if sentence.lower[j] == "that"), 0)
    proof = sentence.lower[that - 1 : that]
    return sentence.lower[that - 2 : that - 1] == ["no"] and (
        not sentence.lexicon.status["proof"].isdisjoint(proof)
    )


def _judged(sentence: Sentence, clause: Clause) -> Status | None:
    """What the word right before *that* makes of a clause: ``it is possible that``.

    None where it says nothing of whether it is so.
    """
    that = clause.tokens[0] if clause.opener == "that" else 0
    if that < 2 or sentence.tags[that] != SUBORDINATOR:
        return None
    if sentence.tags[that - 1] not in "JN":
        return None
    status, word = sentence.lexicon.status, sentence.lower[that - 1]
    negated = sentence.tags[that - 2] == NEGATION or sentence.lower[that - 2] == "no"
    if word in status["unsure"]:
        return DENIED if negated else POSSIBLE
    if word in status["confirming"]:
        return DENIED if negated else None
    return DENIED if word in status["refuting"] and not negated else None


def refuting_verb(sentence: Sentence, i: int) -> int:
    """The verb that refutes the rumour which tells of token ``i``, -1 for none."""
    if "that" not in sentence.forms or (
        sentence.lexicon.status["rumour"].isdisjoint(sentence.forms)
    ):
        return -1
    for j in _said_of_rumour(sentence, i) or ():
        if sentence.tags[j] in VERBS:
            refutes = sentence.words[j].verb in sentence.lexicon.status["refuting"]
            return j if refutes else -1
    return -1


def _said_of_rumour(sentence: Sentence, i: int) -> Sequence[int] | None:
    """The tokens that say what became of the rumour that tells of token ``i``.

    None where no rumour tells of it.
    """
    for that in range(i - 1, 0, -1):
        if sentence.lower[that] == "that":
            noun = _rumour_before(sentence, that)
            return None if noun < 0 else _saying(sentence, noun, that, i)
    return None


def _rumour_before(sentence: Sentence, that: int) -> int:
    """The noun that *that* tells the contents of, -1 for none.

    ``A report that was published`` is described, not told.
    """
    if sentence.tags[that + 1 : that + 2] in ("B", "H", "M", "A", "F"):
        return -1
    for noun in range(that - 1, max(-1, that - 8), -1):
        if sentence.lower[noun] in sentence.lexicon.status["rumour"]:
            return noun if _PHRASES.match(sentence.tags, noun, that) else -1
    return -1


def _saying(sentence: Sentence, noun: int, that: int, i: int) -> Sequence[int] | None:
    """The verb that has the rumour as its object, and what is said of it as subject."""
    told = _GROUP.search(sentence.tags, that + 1)
    after = _GROUP.search(sentence.tags, told.end()) if told else None
    if after and after.start() <= i:
        return None  # what is said of the rumour itself
    verb = noun - 1
    while verb >= 0 and sentence.tags[verb] in _OBJECT:
        verb -= 1
    said = [verb] if verb >= 0 and sentence.tags[verb] in VERBS else []
    if after and _is_subject(sentence, noun):
        said += range(after.start(), min(after.end() + _FATE_REACH, len(sentence.tags)))
    return said


def _fate(sentence: Sentence, said: Sequence[int]) -> Status:
    for j in said:
        word = sentence.words[j].verb or sentence.lower[j]
        verbal = sentence.tags[j] in VERBS
        if verbal and read_group(sentence, j).negated:
            break
        negated = not verbal and sentence.tags[j - 1] == NEGATION
        if word in sentence.lexicon.status["refuting"]:
            return POSSIBLE if negated else DENIED
        if word in sentence.lexicon.status["confirming"]:
            return DENIED if negated else HAPPENED
    return POSSIBLE


def _is_subject(sentence: Sentence, noun: int) -> bool:
    """Whether no verb stands before a noun but one that says what is said of it.

    ``Reports were false``; ``she said reports were false``.
    """
    verb = _GROUP.search(sentence.tags, 0, noun)
    if verb is None:
        return True
    said = sentence.words[verb.end() - 1].kind == "say"
    return said and _GROUP.search(sentence.tags, verb.end(), noun) is None
