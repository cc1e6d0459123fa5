"""Which word decides whether what a verb tells takes place: ``failed to open``."""

import re

from timeline.mentions.clause import Clause
from timeline.mentions.lemmas import base_at
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import GERUND, PREPOSITION, TIME, VERBS
from timeline.mentions.verb_group import VerbGroup
from timeline.mentions.words import SPEAKING

_REACH = 12  # tokens back from a verb to what it completes
_OPENING = ("about", "yet")  # was about to leave, has yet to leave
# The tags of all that stands before the verb of a headline, or of a part of it.
_SUBJECT = re.compile(r"(?:.*[:;.y-])?[DJRnQNEPC',ty\"]*[NEQ],?X?")


def is_steered(sentence: Sentence, group: VerbGroup, clause: Clause) -> bool:
    """Whether an infinitive completes a word (``failed to``), not states a purpose."""
    return governing_token(sentence, group, clause) >= 0


def is_doubted(sentence: Sentence, group: VerbGroup, clause: Clause) -> bool:
    """Whether a word tells that something may not have been done: ``denied taking``."""
    governor = governing_token(sentence, group, clause)
    if governor < 0:
        return False
    base, status = base_at(sentence, governor), sentence.lexicon.status
    return base in status["denied"] or base in status["possible"]


def is_announced(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a headline leaves out the *is* of a plan: ``Minister to visit port``."""
    if not sentence.headline or not _SUBJECT.fullmatch(sentence.tags, 0, group.begin):
        return False
    head = next(word for word in sentence.lower[group.begin - 1 :: -1] if word != ",")
    return head not in sentence.lexicon.groups["infinitive_nouns"]


def governing_token(sentence: Sentence, group: VerbGroup, clause: Clause) -> int:
    """The token that takes the verb as its complement, or -1.

    An infinitive completes the word before it (``failed to``, ``a plan to``), or a
    verb that takes both an object and an infinitive (``ordered him to``).
    """
    if group.tense not in ("infinitive", "gerund"):
        return clause.governor
    before = group.begin - 1
    while before >= 0 and sentence.tags[before] in "RX":
        before -= 1
    if group.tense == "infinitive":
        before = _over_time(sentence, before)
    completes = before >= 0 and (
        sentence.tags[before] in "NJ" or sentence.lower[before] in _OPENING
    )
    if group.tense == "infinitive" and completes and _steers(sentence, before):
        return before
    if group.tense == "infinitive" and sentence.lower[before : before + 1] == ["had"]:
        return before  # had to leave, and left
    for j in range(before, max(-1, group.begin - _REACH), -1):
        tag = sentence.tags[j]
        if tag in VERBS and (sentence.words[j].verb or tag != GERUND):
            takes = group.tense == "gerund" or (
                j == before and _is_completed(sentence, j)
            )
            took = takes or _brought_about(sentence, j, group.begin)
            return j if took or _steers_over(sentence, j, before) else -1
        if tag in ".;:SW" or (tag == "," and group.tense == "gerund"):
            break
    return clause.governor if group.tense == "gerund" else -1


def _brought_about(sentence: Sentence, verb: int, to: int) -> bool:
    """Whether an infinitive tells what was done in the end.

    ``Took six hours to rule``, ``came from behind to win``, ``went on to win``.
    """
    if sentence.lower[verb : verb + 3] == ["came", "from", "behind"]:
        return True
    if sentence.lower[verb:to] == ["went", "on"]:
        return True
    if sentence.words[verb].verb != "take" or TIME not in sentence.tags[verb:to]:
        return False
    return sentence.lower[verb] in ("took", "taken")


def _over_time(sentence: Sentence, i: int) -> int:
    """The token before a time, if one stands there: ``vowed on Monday to``."""
    j = i
    while j > 0 and sentence.tags[j] == TIME:
        j -= 1
    return j - (j < i and sentence.tags[j] == PREPOSITION)


def _is_completed(sentence: Sentence, i: int) -> bool:
    """Whether an infinitive right after a verb completes it, not tells its purpose."""
    word = sentence.words[i]
    return word.kind in SPEAKING or word.verb in sentence.lexicon.status["completed"]


def _steers_over(sentence: Sentence, i: int, before: int) -> bool:
    """Whether a verb decides on an infinitive, though its object stands between.

    What prevents a thing does not: ``scrapped a service to save money``.
    """
    prevents = base_at(sentence, i) in sentence.lexicon.status["denied"]
    forbids = sentence.words[i].verb in sentence.lexicon.status["forbidding"]
    return _steers(sentence, i) and (i == before or not prevents or forbids)


def _steers(sentence: Sentence, i: int) -> bool:
    """Whether a word decides if what its infinitive tells takes place."""
    return base_at(sentence, i) in sentence.lexicon.steering
