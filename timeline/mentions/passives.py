"""Whether a noun takes place, as the verbs tell of which it is the subject."""

from collections.abc import Iterator

from timeline.mentions.clauses import clause_at, clauses_of, owners_of
from timeline.mentions.governing import is_announced
from timeline.mentions.lemmas import base_at
from timeline.mentions.members import DENIED, PLANNED
from timeline.mentions.scheduling import has_new_time, is_deferred
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NEGATION, NOUN, PARTICIPLE, RELATIVE
from timeline.mentions.verb_group import VerbGroup, VerbTense
from timeline.mentions.verbs import had_been, read_group
from timeline.records import Status

_WAS = frozenset(("was", "were"))
_PLAN_REACH = 3  # tokens before a verb in which it was *due*, or only *was*, to come
_TOLD: tuple[VerbTense, ...] = ("past", "perfect", "pluperfect", "participle")


def fate_of_subject(sentence: Sentence, i: int) -> Status | None:
    """What verbs say of the noun they have as subject: ``was planned, put off``.

    So does ``did not take place``. None where they say nothing of whether it does.
    """
    if falls_through(sentence, i):
        return DENIED
    fate = None
    for verb in _verbs_of(sentence, i):
        group, base = read_group(sentence, verb), base_at(sentence, verb)
        if base in sentence.lexicon.groups["opening_verbs"] and _is_to(sentence, group):
            return PLANNED
        if group.negated or not group.passive:
            continue
        if base in sentence.lexicon.status["averting"]:
            return DENIED
        planned = base in sentence.lexicon.status["planned"]
        if planned and had_been(sentence, verb):
            return DENIED
        deferred = base in sentence.lexicon.status["deferring"]
        if planned or deferred or has_new_time(sentence, verb):
            fate = PLANNED
    return fate


def _is_to(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a headline tells what is to come: ``Inquiry to open on Friday``."""
    return group.tense == "infinitive" and is_announced(sentence, group)


def falls_through(sentence: Sentence, i: int) -> bool:
    """Whether the subject of a clause did not come about: ``did not take place``.

    So it is for the verb that tells it.
    """
    coming = sentence.lexicon.groups["coming_verbs"]
    verbs = _verbs_of(sentence, i) if sentence.tags[i] == NOUN else (i,)
    return NEGATION in sentence.tags and any(
        base_at(sentence, verb) in coming and _was_not(sentence, verb) for verb in verbs
    )


def _was_not(sentence: Sentence, verb: int) -> bool:
    group = read_group(sentence, verb)
    return group.negated and group.tense == "past"


def stops_subject(sentence: Sentence, i: int) -> bool:
    """Whether a verb puts off or calls off its subject: ``Monday's vote was put off``.

    The day of the subject is none of its own.
    """
    if sentence.tags[i] != PARTICIPLE:
        return False
    stops = _is_stopping(sentence, base_at(sentence, i))
    return stops and read_group(sentence, i).passive


def _is_stopping(sentence: Sentence, base: str) -> bool:
    lexicon = sentence.lexicon
    return base in lexicon.groups["stopping_verbs"] or (
        base in lexicon.status["deferring"]
    )


def was_given_up(sentence: Sentence, i: int) -> bool:
    """Whether a verb tells what was to come, and another that it was stopped.

    ``Parliament, which was to vote on Friday, called off the session``; ``said that the
    vote, which was due on Friday, had been put off``.
    """
    above = clause_at(sentence, i).parent
    first = read_group(sentence, i).begin
    if _WAS.isdisjoint(sentence.lower[max(0, first - _PLAN_REACH) : first]):
        return False
    return any(
        _stops(sentence, verb)
        for number, clause in enumerate(clauses_of(sentence))
        for verb in clause.verbs
        # Not "was put off and was to be held", nor "after it was put off".
        if (verb > i and (not clause.opener or number == above))
        or RELATIVE in sentence.tags[verb:i]
    )


def _stops(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells that something is put off or called off."""
    group = read_group(sentence, verb)
    told = group.tense in _TOLD and not group.negated
    return told and _is_stopping(sentence, base_at(sentence, verb))


def is_called_off(sentence: Sentence, i: int) -> bool:
    """Whether a noun has been, or will be, called off, or is put off, ahead of it.

    Not so what *had* been planned, and is over.
    """
    verb = stopping_verb(sentence, i)
    if verb < 0:
        return is_deferred(sentence, i)
    if base_at(sentence, verb) in sentence.lexicon.status["deferring"]:
        return "had" not in sentence.lower
    return read_group(sentence, verb).tense in ("perfect", "future")


def stopping_verb(sentence: Sentence, i: int) -> int:
    """The verb that puts off or calls off its subject, a noun; -1 where none does."""
    verbs = (verb for verb in _verbs_of(sentence, i) if stops_subject(sentence, verb))
    return next(verbs, -1)


def opens_clause(sentence: Sentence, i: int) -> bool:
    """Whether the phrase of a noun opens its clause, as that of a subject does."""
    first = i
    while first and sentence.tags[first - 1] in "DJNEQ'y":
        first -= 1
    return first == 0 or sentence.tags[first - 1] in ',;:"tSCW('


def _verbs_of(sentence: Sentence, i: int) -> Iterator[int]:
    """The verbs of a subject's clause and of those that go on from it."""
    clauses = clauses_of(sentence)
    own = owners_of(sentence)[i]
    if not opens_clause(sentence, i):
        return
    for number, clause in enumerate(clauses):
        goes_on = clause.parent == own and not clause.opener
        if number == own or (goes_on and clause.governor < 0):
            yield from (verb for verb in clause.verbs if verb > i)
