"""Events that a clause only looks back on: ``days after the attack``."""

import re

from timeline.mentions.clauses import clause_at, clauses_of
from timeline.mentions.lemmas import base_at
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NOUN, TIME, TOLD_VERBS, VERBS

_YOUTH = re.compile("DJ?N(?![FBHAMRX])")  # not "as a student left"
_PHRASE_REACH = 5  # tokens of a noun phrase before its head
_BLAMING = ("for", "of", "with")  # prepositions
_OF_RECALLED = ("which", "that", "when")
_EXAMINED_BY = ("into", "over", "about", "on")  # prepositions


def is_recalled(sentence: Sentence, i: int) -> bool:
    """Whether an event is only remembered: ``the anniversary of the attack``."""
    if sentence.tags[i] in TOLD_VERBS:
        return _is_of_recalled(sentence, i)
    if sentence.tags[i] not in "Ng":
        return False
    before = sentence.lower[max(0, i - _PHRASE_REACH) : i]
    recalling = sentence.lexicon.groups["recalling_nouns"]
    looked_back_on = not recalling.isdisjoint(before) or is_examined(sentence, i)
    return looked_back_on or _lasted(sentence, i)


def _is_of_recalled(sentence: Sentence, i: int) -> bool:
    """``The anniversary of the flood, in which nine drowned``."""
    clause = clause_at(sentence, i)
    if clause.opener not in _OF_RECALLED or clause.parent < 0:
        return False
    above = clauses_of(sentence)[clause.parent].tokens
    recalling = sentence.lexicon.groups["recalling_nouns"]
    return any(sentence.lower[j] in recalling for j in above if j < clause.tokens[0])


def is_of_youth(sentence: Sentence, i: int) -> bool:
    """Whether a verb tells what somebody did long ago: ``as a boy he herded sheep``."""
    if "as" not in sentence.forms or sentence.tags[i] not in TOLD_VERBS:
        return False
    young = sentence.lexicon.groups["youth_nouns"]
    for j in (j for j, form in enumerate(sentence.lower) if form == "as"):
        noun = _YOUTH.match(sentence.tags, j + 1)
        if noun and sentence.lower[noun.end() - 1] in young:
            return True
    return False


def is_charge(sentence: Sentence, i: int) -> bool:
    """Whether a gerund tells what somebody is blamed for: ``jailed for stealing``."""
    if sentence.tags[i - 1 : i + 1] != "Pg":
        return False
    if sentence.lower[i - 1] not in _BLAMING:
        return False
    verb = next((k for k in range(i - 2, -1, -1) if sentence.tags[k] in VERBS), 0)
    groups, blaming = sentence.lexicon.groups, sentence.words[verb].verb
    if sentence.lower[i - 1] == "for" and blaming in groups["punishing_verbs"]:
        return True
    return blaming in groups["backward_verbs"]


def _lasted(sentence: Sentence, i: int) -> bool:
    """Whether a noun filled a time before the event: ``after months of talks``."""
    first = i
    while first and sentence.tags[first - 1] in "JNEg":
        first -= 1
    if sentence.lower[first - 1 : first] != ["of"] or sentence.tags[first - 2] != TIME:
        return False
    first -= 2
    while first and sentence.tags[first - 1] == TIME:
        first -= 1
    return sentence.lower[max(0, first - 1)] in sentence.lexicon.groups["sequel_words"]


def only_places(sentence: Sentence, i: int) -> bool:
    """Whether a noun only tells when its clause was: ``after the attack``.

    So does what was to come some time later, ``weeks before the vote``, of which
    nothing tells whether it did.
    """
    k = _before_phrase(sentence, i)
    if k < 0:
        return False
    form = sentence.lower[k]
    to_come = form == "before" and k > 0 and sentence.tags[k - 1] == TIME
    return to_come or form in ("after", "following", "since")


def is_examined(sentence: Sentence, i: int) -> bool:
    """Whether a noun names what courts or police look at: ``a trial over a fire``."""
    k = _before_phrase(sentence, i)
    if k < 1 or sentence.lower[k] not in _EXAMINED_BY:
        return False
    return base_at(sentence, k - 1) in sentence.lexicon.groups["examining"]


def _before_phrase(sentence: Sentence, i: int) -> int:
    """The token before the noun phrase that token ``i`` heads; -1 for none."""
    k = i - 1
    while k >= 0 and sentence.tags[k] in "DJNE'Qgny":
        k -= 1
    return k


def is_sequel(sentence: Sentence, i: int) -> bool:
    """Whether a noun stands in ``since its launch``, ``days after the attack``."""
    if sentence.tags[i] != NOUN:
        return False
    sequel = sentence.lexicon.groups["sequel_words"]
    for k in range(i - 1, max(-1, i - _PHRASE_REACH), -1):
        if sentence.lower[k] in sequel:
            return True
        if sentence.tags[k] not in "DJNE'Qgny":
            return False
    return False
