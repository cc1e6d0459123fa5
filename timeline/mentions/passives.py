"""Whether a noun takes place, as the passives tell of which it is the subject."""

from collections.abc import Iterator

from timeline.mentions.clauses import clauses_of
from timeline.mentions.lemmas import base_at
from timeline.mentions.tagging import Sentence
from timeline.mentions.verbs import had_been, read_group
from timeline.records import Status


def fate_of_subject(sentence: Sentence, i: int) -> Status | None:
    """What passives say of the noun they have as subject: ``was planned, put off``.

    None where they say nothing of whether it takes place.
    """
    fate = None
    for verb in _passives_of(sentence, i):
        base = base_at(sentence, verb)
        if read_group(sentence, verb).negated:
            continue
        if base in sentence.lexicon.status["averting"]:
            return Status.DENIED
        planned = base in sentence.lexicon.status["planned"]
        if planned and had_been(sentence, verb):
            return Status.DENIED
        if planned or base in sentence.lexicon.status["deferring"]:
            fate = Status.PLANNED
    return fate


def opens_clause(sentence: Sentence, i: int) -> bool:
    """Whether the phrase of a noun opens its clause, as that of a subject does."""
    first = i
    while first and sentence.tags[first - 1] in "DJNEQ'y":
        first -= 1
    return first == 0 or sentence.tags[first - 1] in ',;:"tSCW('


def _passives_of(sentence: Sentence, i: int) -> Iterator[int]:
    """The passive verbs of a subject's clause and of those that go on from it."""
    clauses = clauses_of(sentence)
    own = clauses.owner[i]
    if not opens_clause(sentence, i):
        return
    for number, clause in enumerate(clauses):
        goes_on = clause.parent == own and not clause.opener
        if number == own or (goes_on and clause.governor < 0):
            for verb in clause.verbs:
                if verb > i and read_group(sentence, verb).passive:
                    yield verb
