"""Whether a noun takes place, as the verbs tell of which it is the subject."""

from collections.abc import Iterator

from timeline.mentions.clauses import clauses_of
from timeline.mentions.lemmas import base_at
from timeline.mentions.scheduling import has_new_time
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NEGATION, NOUN, PARTICIPLE
from timeline.mentions.verbs import had_been, read_group
from timeline.records import Status


def fate_of_subject(sentence: Sentence, i: int) -> Status | None:
    """What verbs say of the noun they have as subject: ``was planned, put off``.

    So does ``did not take place``. None where they say nothing of whether it does.
    """
    if falls_through(sentence, i):
        return Status.DENIED
    fate = None
    for verb in _verbs_of(sentence, i):
        group = read_group(sentence, verb)
        if group.negated or not group.passive:
            continue
        base = base_at(sentence, verb)
        if base in sentence.lexicon.status["averting"]:
            return Status.DENIED
        planned = base in sentence.lexicon.status["planned"]
        if planned and had_been(sentence, verb):
            return Status.DENIED
        deferred = base in sentence.lexicon.status["deferring"]
        if planned or deferred or has_new_time(sentence, verb):
            fate = Status.PLANNED
    return fate


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
    base, lexicon = base_at(sentence, i), sentence.lexicon
    stopping = lexicon.groups["stopping_verbs"] | lexicon.status["deferring"]
    return base in stopping and read_group(sentence, i).passive


def is_called_off(sentence: Sentence, i: int) -> bool:
    """Whether a noun is what has been, or will be, called off before its day."""
    verb = stopping_verb(sentence, i)
    return verb >= 0 and read_group(sentence, verb).tense in ("perfect", "future")


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
    own = clauses.owner[i]
    if not opens_clause(sentence, i):
        return
    for number, clause in enumerate(clauses):
        goes_on = clause.parent == own and not clause.opener
        if number == own or (goes_on and clause.governor < 0):
            yield from (verb for verb in clause.verbs if verb > i)
