"""Which nouns, adjectives and names carry an event: ``the raid``, ``two dead``."""

import re

from timeline.mentions.clauses import clause_at, is_timed
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    FORM_PAST,
    FORM_PAST_OR_PARTICIPLE,
    HYPHEN,
    NAME,
    NEGATION,
    NOMINALS,
    NOUN,
    NUMBER,
    PARTICIPLE,
    TOLD_VERBS,
)
from timeline.mentions.verbs import read_group

_PAST_FORMS = (FORM_PAST, FORM_PAST_OR_PARTICIPLE, PARTICIPLE)
# "With fraud and armed robbery": nouns without anything that makes them known.
_CRIME = re.compile(r"P(?:[JNn]{1,3}C)?[JNn]{0,2}N$")
_ABOUT = ("over", "after")  # "charged over museum heist" is of one
_ACCUSED = 5  # tokens from a verb over the accused to the preposition


def is_event_noun(sentence: Sentence, i: int) -> bool:
    """A noun that heads its phrase and tells of one event, not of a kind of event."""
    right = sentence.tags[i + 1] if i + 1 < len(sentence.tags) else "$"
    if right in "N'" or (right == HYPHEN and sentence.tags[i + 2 : i + 3] == NOUN):
        return False
    if right == NUMBER and sentence.lower[i + 1].isdigit():
        return sentence.tags[i + 2 : i + 3] in ("N", "J")  # not "flight 417"
    left = sentence.tags[i - 1] if i else "^"
    if (
        left in "PDJNT"
        and f"{sentence.lower[i - 1]}_{sentence.lower[i]}"
        in (sentence.lexicon.groups["not_events"])
    ):
        return False
    if sentence.lower[i] in sentence.lexicon.groups["amounts"]:
        return False
    if sentence.lower[i] == "talk" and sentence.lower[i + 1 : i + 2] == ["of"]:
        return False  # a rumour
    if left == NUMBER and sentence.lower[i] in sentence.lexicon.groups["tallies"]:
        return False
    if left in "PCJNn" and _is_accusation(sentence, i):
        return False
    if i and sentence.lower[i - 1] in sentence.lexicon.status["plan_hint"]:
        return True
    if sentence.narrates or is_timed(sentence, i):
        return True
    return not _in_present(sentence, i)


def _is_accusation(sentence: Sentence, i: int) -> bool:
    """Whether a noun is what somebody is accused of: ``charged with armed robbery``.

    It tells of no day: the charge is the event, and ``the robbery`` is told elsewhere.
    """
    bare = _CRIME.search(sentence.tags, 0, i + 1)
    if bare is None or sentence.lower[bare.start()] in _ABOUT:
        return False
    before = range(max(0, bare.start() - _ACCUSED), bare.start())
    accusing = sentence.lexicon.groups["accusing"]
    return any(
        (sentence.words[k].verb or sentence.lower[k]) in accusing for k in before
    )


def _in_present(sentence: Sentence, i: int) -> bool:
    """Whether the clause of a token tells how things are, not what took place."""
    clause = clause_at(sentence, i)
    if not clause.verbs:
        lower = sentence.lower
        imagined = any(lower[j - 1 : j + 1] == ["would", "be"] for j in clause.tokens)
        return imagined or any(lower[j] in ("is", "are") for j in clause.tokens)
    group = read_group(sentence, clause.verbs[0])
    opinion = group.modal in sentence.lexicon.groups["opinion_modals"]
    return opinion or (group.tense == "present" and not group.progressive)


def is_news_state(sentence: Sentence, i: int) -> bool:
    """``two dead``, ``is guilty``; not ``the dead man``, nor again ``shot dead``."""
    right = sentence.tags[i + 1] if i + 1 < len(sentence.tags) else "$"
    left = sentence.tags[i - 1] if i else "^"
    before = i - 2 if left == NEGATION else i - 1  # "pleaded not guilty"
    if (
        sentence.tags[max(0, before)] in TOLD_VERBS
        and sentence.words[before].verb not in sentence.lexicon.groups["finding_verbs"]
    ):
        return False
    return right not in NOMINALS and left not in "D'"


def is_named_event(sentence: Sentence, i: int) -> bool:
    """The last word of a longer name that is an event: ``the Ostrow Massacre``."""
    if sentence.tags[i + 1 : i + 2] == NAME:
        return False
    if sentence.words[i].tag in _PAST_FORMS:
        return False  # "Marrow Fell" is a hill
    first = i
    while first and sentence.tags[first - 1] == NAME:
        first -= 1
    return 0 < first < i and sentence.tags[first - 1] in "DPt'"
