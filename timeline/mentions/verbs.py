"""Reads the group around a verb: its auxiliaries, its tense, voice and negation."""

import re
from collections.abc import Mapping
from dataclasses import replace

from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    ADVERB,
    BASE,
    BE,
    DO,
    FINITE,
    GERUND,
    HAVE,
    MODAL,
    NEGATION,
    PARTICIPLE,
    TO,
)
from timeline.mentions.verb_group import VerbGroup, VerbTense
from timeline.mentions.words import PASSIVE

# A headline up to its verb: ``Minister: bridge in Norden``.
_IS_SUBJECT = re.compile(r"(?:.*[:;])?[DQJNEy']*[NEQ](?:P[DQJNEy']+)?")
# The tenses of verbs without an auxiliary that are not finite.
_BARE_TENSES: Mapping[str, VerbTense] = {PARTICIPLE: "participle", GERUND: "gerund"}
_LONGEST_GROUP = 8  # tokens from the first auxiliary to the verb


def read_group(sentence: Sentence, i: int) -> VerbGroup:
    """The group whose main verb is token ``i``."""
    group = sentence.groups.get(i)
    if group is None:
        group = sentence.groups[i] = _read(sentence, i)
    return group


def had_been(sentence: Sentence, i: int) -> bool:
    """Whether a plan is told as one that was not kept: ``had been due to open``."""
    first = i - 1
    while first > 0 and sentence.tags[first] in "R":
        first -= 1
    return (
        sentence.lower[first] == "been" and "had" in sentence.lower[first - 2 : first]
    )


def _read(sentence: Sentence, i: int) -> VerbGroup:
    if sentence.tags[i] == PARTICIPLE and _is_passive(sentence, i - 1):
        return replace(read_group(sentence, i - 1), passive=True)
    begin, chain, negated = _auxiliaries(sentence, i)
    if not chain:
        return VerbGroup(begin, _bare_tense(sentence, i), False, False, negated, "")
    tag = sentence.tags[i]
    first: dict[str, str] = {}  # the first auxiliary of each tag
    for j in chain:
        first.setdefault(sentence.tags[j], sentence.lower[j])
    modal = first.get(MODAL, "")
    before = sentence.lower[begin - 1] if TO in first and begin else ""
    if before and (sentence.tags[begin - 1] == BE or _announces(sentence, begin)):
        modal = "to"  # is to resign, or, in a headline: Ruiz to resign
    if before == "had":
        return VerbGroup(begin, "past", BE in first, False, negated, "")  # had to go
    tense = _tense(sentence, i, modal, first)
    if BE not in first:
        return VerbGroup(begin, tense, False, False, negated, modal)
    forms_of_be = [sentence.lower[j] for j in chain if sentence.tags[j] == BE]
    going_on = tag == GERUND or "being" in forms_of_be[1:]  # "are being held"
    return VerbGroup(begin, tense, tag == PARTICIPLE, going_on, negated, modal)


def _is_passive(sentence: Sentence, i: int) -> bool:
    """Whether a verb makes a passive with its participle: ``will stay closed``."""
    return (
        i >= 0
        and sentence.tags[i] in (FINITE, BASE)
        and sentence.words[i].verb in PASSIVE
    )


def _announces(sentence: Sentence, to: int) -> bool:
    """Whether a headline tells with *to* what its subject will do: ``Ruiz to go``.

    Not so ``five things to do``, nor ``fight to save a mill``.
    """
    if not sentence.narrates or not _IS_SUBJECT.fullmatch(sentence.tags, 0, to):
        return False
    head = to - 1
    to_do = sentence.lexicon.groups["nouns_to_do"]
    return not sentence.words[head].noun and sentence.lower[head] not in to_do


def _auxiliaries(sentence: Sentence, i: int) -> tuple[int, list[int], bool]:
    """The first token of the group, its auxiliaries in order, whether it is negated."""
    chain: list[int] = []
    negated, begin, found = False, i, sentence.tags
    for j in range(i - 1, max(-1, i - _LONGEST_GROUP), -1):
        tag = found[j]
        if tag in "BHAMT":
            chain.append(j)
            begin = j
            if tag in "MT":
                negated = negated or (j > 0 and found[j - 1] == NEGATION)
                break
        elif tag == NEGATION:
            negated = True
            begin = j
        elif tag != ADVERB:
            break
    chain.reverse()
    return begin, chain, negated


def _tense(
    sentence: Sentence, i: int, modal: str, auxiliaries: Mapping[str, str]
) -> VerbTense:
    """The tense of a verb, by its first auxiliary of each tag, else by its form."""
    if modal:
        planned = modal in sentence.lexicon.status["modal_planned"]
        return "future" if planned else "modal"
    if TO in auxiliaries:
        return "infinitive"
    have, be, do = map(auxiliaries.get, (HAVE, BE, DO))
    if have == "having":
        return "gerund"
    if have:
        return "pluperfect" if have in ("had", "'d", "’d") else "perfect"
    if be:
        return "past" if be in ("was", "were") else "present"
    if do:
        return "past" if do == "did" else "present"
    return _bare_tense(sentence, i)


def _bare_tense(sentence: Sentence, i: int) -> VerbTense:
    """The tense of a verb by its form alone."""
    tag = sentence.tags[i]
    if tag == FINITE:
        return "past" if sentence.words[i].tag in "Vdh" else "present"
    return _BARE_TENSES.get(tag, "infinitive")
