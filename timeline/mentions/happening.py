"""Verbs that share the time of an event which their clause names with its own.

``The fire of 1666 destroyed the town``; ``gained seats in Sunday's election``.
"""

import re
from collections.abc import Iterator

from timeline.mentions.attributes import end_of, modifies
from timeline.mentions.clauses import RELATIVES, clause_at, clauses_of
from timeline.mentions.passives import opens_clause
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NOUNS, PREPOSITION, TOLD_VERBS
from timeline.mentions.verbs import read_group
from timeline.temporal.timex3 import Timex

_REACH = 6  # tokens between an expression and the noun that it dates
# From a verb over its object to the event that it took place in.
_PLACED = re.compile(r"[DJQNEyR'-]{0,8}(?:P[DJQNE]{1,4})?(P)[DJQNEytg']*")
_PLACING = frozenset(("in", "at", "during"))
# What stands between an event and what it did: ``of 1666 on the hill all but``.
_BETWEEN = re.compile(r"(?:P[DJQNE'yt]{1,8}){0,2}[RX]*")
_PHRASES = re.compile(r"(?:P[DJQNE']{1,5}){0,2}")  # of an event: "at the mill"
_BRINGING = ("outcome_verbs", "occurring_verbs", "wrecking_verbs")


def time_of_event(sentence: Sentence, i: int) -> Timex | None:
    """The time of a dated event that the verb at ``i`` is part of, None without one."""
    if sentence.tags[i] not in TOLD_VERBS or read_group(sentence, i).tense != "past":
        return None
    related = _time_of_antecedent(sentence, i)
    return related or next(
        (
            timex
            for noun, timex in _dated_events(sentence)
            if _did(sentence, noun, i) or _is_during(sentence, i, noun)
        ),
        None,
    )


def _time_of_antecedent(sentence: Sentence, i: int) -> Timex | None:
    """The time of what a relative clause is of: ``a fire in 2011 that killed nine``."""
    clauses = clauses_of(sentence)
    clause = clause_at(sentence, i)
    while not clause.opener and clause.governor < 0 and clause.parent >= 0:
        clause = clauses[clause.parent]
    if clause.opener not in RELATIVES or clause.governor >= 0:
        return None
    after = clause.tokens[0] - (sentence.tags[clause.tokens[0] - 1] == ",")
    return next(
        (
            timex
            for j, timex in sentence.dated
            if end_of(sentence, j) == after and _follows_event(sentence, j)
        ),
        None,
    )


def _follows_event(sentence: Sentence, j: int) -> bool:
    """Whether an expression dates the event before it: ``a fire at a mill in 2011``."""
    if sentence.tags[j - 1 : j] != PREPOSITION:
        return False
    return any(
        sentence.words[noun].noun
        and sentence.tags[noun] in NOUNS
        and _PHRASES.fullmatch(sentence.tags, noun + 1, j - 1) is not None
        for noun in range(max(0, j - 1 - _REACH), j - 1)
    )


def _dated_events(sentence: Sentence) -> Iterator[tuple[int, Timex]]:
    """The events that nouns of a sentence name with their time: ``the 1972 crash``.

    A time that may be an earlier one, as *last Friday* on a Saturday, is left out.
    """
    for j, timex in sentence.dated:
        if _may_be_earlier(timex):
            continue
        for noun in range(max(0, j - _REACH), min(j + _REACH, len(sentence.tags))):
            names = sentence.words[noun].noun and sentence.tags[noun] in NOUNS
            if names and modifies(sentence, noun, j, timex):
                yield noun, timex


def _may_be_earlier(timex: Timex) -> bool:
    begin = timex.interval.begin_second if timex.interval else None
    others = [one.interval.begin_second for one in timex.alternatives if one.interval]
    return begin is not None and any(
        other is not None and other < begin for other in others
    )


def _did(sentence: Sentence, noun: int, verb: int) -> bool:
    """Whether a verb tells what its subject, an event, did: ``the flood drowned``."""
    groups, word = sentence.lexicon.groups, sentence.words[verb]
    return (
        noun < verb
        and any(word.verb in groups[name] for name in _BRINGING)
        and opens_clause(sentence, noun)
        and _BETWEEN.fullmatch(sentence.tags, noun + 1, verb) is not None
    )


def _is_during(sentence: Sentence, verb: int, noun: int) -> bool:
    """Whether a verb tells what took place in an event: ``died in the 1972 crash``.

    Not so ``was charged in the 1972 killing``.
    """
    backward = sentence.lexicon.groups["backward_verbs"]
    if verb > noun or sentence.words[verb].verb in backward:
        return False
    placed = _PLACED.fullmatch(sentence.tags, verb + 1, noun)
    return placed is not None and sentence.lower[placed.start(1)] in _PLACING
