"""Whether a report says that its event took place."""

import re

from timeline.mentions.attachment import stated_timex
from timeline.mentions.clauses import clause_at
from timeline.mentions.lemmas import base_at
from timeline.mentions.members import DENIED, HAPPENED, PLANNED, POSSIBLE
from timeline.mentions.passives import fate_of_subject, opens_clause, stopping_verb
from timeline.mentions.recalling import is_examined
from timeline.mentions.scheduling import is_put_off, new_time_of
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import DETERMINER, PARTICIPLE, PREPOSITION, VERBS
from timeline.mentions.verb_status import WOULD, imposed_status, verb_status
from timeline.mentions.verbs import read_group
from timeline.mentions.words import DEFINITE
from timeline.records import Status

_NOUN_WINDOW = 4  # tokens before a noun that can deny it or put it in the future
# From a subject over its phrases to its verb: ``talks on the border between the two``.
_SUBJECT = re.compile(r"(?:P[DJQNE'yt]{1,8}){0,3}[HBMRX]*T?[BRX]*")
# What somebody only asks for can be "his arrest", but not "the arrest".
_KNOWN = DEFINITE | {"'s", "’s"}


def status_at(sentence: Sentence, i: int) -> Status:
    """The status of the event that token ``i`` carries, were it no rumour."""
    if sentence.tags[i] in VERBS:
        return verb_status(sentence, i)
    return _noun_status(sentence, i)


def _noun_status(sentence: Sentence, i: int) -> Status:
    for j in range(i - 1, max(-1, i - 1 - _NOUN_WINDOW), -1):
        form = sentence.lower[j]
        if form == "denied" and sentence.lower[i] in sentence.lexicon.status["rumour"]:
            return HAPPENED  # an accusation that is denied was made
        if form in sentence.lexicon.status["deny_hint"]:
            return DENIED
        if sentence.tags[j] not in "DJQNEngRt'X":
            break
        if form in sentence.lexicon.status["plan_hint"]:
            return PLANNED
        if form in sentence.lexicon.status["hedge"]:
            return POSSIBLE
    if is_examined(sentence, i):
        return HAPPENED
    spoken_of = _status_of_topic(sentence, i)
    if spoken_of is not None:
        return spoken_of
    clause = clause_at(sentence, i)
    if clause.opener in sentence.lexicon.status["conditional"]:
        return POSSIBLE
    if clause.governor >= 0 and not clause.verbs:  # denied that it was in talks
        return imposed_status(sentence, clause.governor)
    return _status_of_frame(sentence, i)


def _status_of_topic(sentence: Sentence, i: int) -> Status | None:
    """``No reports of damage``, ``the risk of a strike``; None where nothing is so."""
    of = i - 1
    while of > 0 and sentence.tags[of] in "DJQNE":
        of -= 1
    if of < 1 or sentence.lower[of] != "of":
        return None
    noun, status = of - 1, sentence.lexicon.status
    if sentence.lower[noun] in status["unsure"]:
        return POSSIBLE
    if "no" not in sentence.lower[max(0, noun - 2) : noun]:
        return None
    form = sentence.lower[noun]
    return DENIED if form in status["rumour"] or form in status["proof"] else None


def _status_of_frame(sentence: Sentence, i: int) -> Status:
    """A noun that a light verb or a step carries shares the status of that verb."""
    fate = fate_of_subject(sentence, i)
    if fate is PLANNED and _is_of_old_day(sentence, i):
        return DENIED
    if fate is not None:
        return fate
    subject = opens_clause(sentence, i)
    verb = _verb_beside(sentence, i, subject)
    if verb is None:
        return HAPPENED
    word = sentence.words[verb]
    status = verb_status(sentence, verb)
    base = base_at(sentence, verb)
    passive = sentence.tags[verb] == PARTICIPLE and read_group(sentence, verb).passive
    particle = "_" in base
    taken = verb < i and PREPOSITION not in sentence.tags[verb + 1 + particle : i]
    if base in sentence.lexicon.status["averting"] and (taken or passive):
        return POSSIBLE if status is DENIED else DENIED
    if base in sentence.lexicon.status["deferring"] and taken:
        return DENIED if _is_of_old_day(sentence, i) else PLANNED
    given = verb < i and _is_given(sentence, i, status)
    if verb < i and word.kind == "think" and not given:
        expected = word.verb in sentence.lexicon.status["planned"] and passive
        return PLANNED if expected else POSSIBLE
    if _is_proposed(sentence, verb, i) and status is HAPPENED:
        planned = word.verb in sentence.lexicon.status["planned"]
        return PLANNED if planned else POSSIBLE
    if subject and verb > i and _is_imagined(sentence, verb, i):
        return POSSIBLE
    carried = PREPOSITION not in sentence.tags[verb:i] and (
        _carries(sentence, verb, passive)
        or (subject and passive and base in sentence.lexicon.groups["supporting_verbs"])
    )
    definite = not _KNOWN.isdisjoint(sentence.lower[max(0, i - 3) : i])
    shared = verb < i and not definite and not given
    return status if carried or shared else HAPPENED


def _is_of_old_day(sentence: Sentence, i: int) -> bool:
    """Whether a noun has the day that it was put off from, and no other to come."""
    return (stopping_verb(sentence, i) >= 0 or is_put_off(sentence, i)) and (
        new_time_of(sentence, i) is None and stated_timex(sentence, i) is not None
    )


def _verb_beside(sentence: Sentence, i: int, subject: bool) -> int | None:
    """The verb nearest to a noun in its clause, or that of which it is the subject."""
    clause = clause_at(sentence, i)
    at = clause.tokens.index  # without the words of relative clauses between
    near = [
        j
        for j in clause.verbs
        if -8 <= at(j) - at(i) <= 6
        or (subject and _SUBJECT.fullmatch(sentence.tags, i + 1, j))
    ]
    return min(near, key=lambda j: (abs(j - i), j), default=None)


def _carries(sentence: Sentence, verb: int, passive: bool) -> bool:
    """Whether a verb only tells that the event of its object takes place."""
    word = sentence.words[verb]
    if passive and word.verb == "cause":
        return False  # by what it was caused is not whether it took place
    carrying = sentence.lexicon.groups["carrying_verbs"]
    return word.kind in ("light", "aspect") or word.verb in carrying


def _is_proposed(sentence: Sentence, verb: int, i: int) -> bool:
    """Whether a noun is what somebody only asks for: ``called for a strike``.

    What is known already is none, as in ``discussed the strike``.
    """
    base = base_at(sentence, verb)
    asked = sentence.lower[verb + 1 : verb + 2] == ["for"]
    proposing = sentence.lexicon.status["proposing"]
    if (f"{base}_for" if asked else base) not in proposing:
        return False
    between = sentence.tags[verb + 1 + asked : i]
    known = not _KNOWN.isdisjoint(sentence.lower[verb + 1 : i])
    return not known and set(between) <= set("DJNEQyR'")


def _is_imagined(sentence: Sentence, verb: int, i: int) -> bool:
    """Whether a noun is the subject of what it would bring: ``a war would cost``."""
    known = not _KNOWN.isdisjoint(sentence.lower[max(0, i - 3) : i])
    would = read_group(sentence, verb).modal in WOULD
    return would and not known and "have" not in sentence.lower[i:verb]


def _is_given(sentence: Sentence, i: int, status: Status) -> bool:
    """Whether a noun tells what took place anyhow: ``nobody was hurt in a fire``.

    ``May be sued after a fire``, but ``will speak after a concert``.
    """
    j = i - 1
    while j >= 0 and sentence.tags[j] in "DJNEQy'":
        j -= 1
    if j < 0 or sentence.tags[j] != PREPOSITION:
        return False
    groups = sentence.lexicon.groups
    if status is DENIED and sentence.tags[j + 1] == DETERMINER:
        return True
    ahead = status is PLANNED and sentence.lower[j] in groups["counting_words"]
    return sentence.lower[j] in groups["sequel_words"] and not ahead
