"""What a sentence says of an event: whether it took place, and by its tense when."""

from timeline.mentions.analysis import Analysis
from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import (
    clause_at,
    clause_tied_to,
    clauses_above,
    clauses_of,
    owners_of,
)
from timeline.mentions.members import DENIED, PLANNED, POSSIBLE
from timeline.mentions.passives import was_given_up
from timeline.mentions.rumours import status_of_rumour
from timeline.mentions.status import status_at
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import BASE, FINITE, POSSESSIVE
from timeline.mentions.verb_group import VerbTense
from timeline.mentions.verbs import read_group
from timeline.mentions.words import DEFINITE

# Whose it was tells which it was: "his arrest".
_KNOWN = DEFINITE | {"its", "his", "her", "their"}


def read_assertion(analysis: Analysis, candidate: Candidate) -> None:
    """Fill in what its sentence tells of a candidate, but for its time."""
    _read_clause(analysis, candidate)
    _read_status(analysis, candidate)
    _read_tense(analysis, candidate)


def _read_clause(analysis: Analysis, candidate: Candidate) -> None:
    sentence, i = analysis.sentences[candidate.sentence], candidate.token
    clauses = clauses_of(sentence)
    number = owners_of(sentence)[i]
    clause = clauses[number]
    candidate.kind = sentence.words[i].kind
    candidate.headline = sentence.headline or analysis.in_title
    candidate.names = sentence.names()
    candidate.clause, candidate.governor = number, clause.governor
    if clause.parent < 0:
        candidate.main = _is_finite(sentence, i)
    else:
        candidate.above = tuple(clauses_above(sentence, number))
        candidate.tied = clause_tied_to(sentence, number)


def _read_status(analysis: Analysis, candidate: Candidate) -> None:
    sentence, i = analysis.sentences[candidate.sentence], candidate.token
    own = status_at(sentence, i)
    rumoured = status_of_rumour(sentence, i)
    if rumoured is DENIED or (rumoured is POSSIBLE and own is not DENIED):
        own = rumoured
    if own is PLANNED and (candidate.denier >= 0 or was_given_up(sentence, i)):
        own = DENIED  # denied that he was about to go
    candidate.status, candidate.rumoured = own, rumoured


def _read_tense(analysis: Analysis, candidate: Candidate) -> None:
    sentence, i = analysis.sentences[candidate.sentence], candidate.token
    candidate.tense = _own_tense(sentence, i)
    if candidate.tense:
        return
    candidate.definite = _is_definite(sentence, i)
    verbs = [] if candidate.definite else clause_at(sentence, i).verbs
    for verb in verbs[:1]:  # nouns, infinitives and gerunds share its time
        candidate.tense = read_group(sentence, verb).tense


def _own_tense(sentence: Sentence, i: int) -> VerbTense | None:
    """The tense of a verb; None for what has none: nouns, gerunds, infinitives."""
    if sentence.tags[i] in "BHA":
        past = sentence.lower[i] in ("was", "were", "had", "did")
        return "past" if past else "present"
    if sentence.tags[i] not in "FIn":
        return None
    group = read_group(sentence, i)
    return group.tense if group.modal or sentence.tags[i] != BASE else None


def _is_definite(sentence: Sentence, i: int) -> bool:
    """Whether a noun names something known: ``the attack``, ``Monday's attack``."""
    if sentence.tags[i] in "Ig":
        return False
    first = max(0, i - 3)
    known = not _KNOWN.isdisjoint(sentence.lower[first:i])
    return known or POSSESSIVE in sentence.tags[first:i]


def _is_finite(sentence: Sentence, i: int) -> bool:
    """Whether a verb is finite, by itself or by its auxiliary."""
    return sentence.tags[i] == FINITE or (
        sentence.tags[i - 1 : i] in ("B", "H", "M", "R")
    )
