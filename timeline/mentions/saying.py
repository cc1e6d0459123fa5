"""When somebody said what a clause tells: ``two drowned, police said on Monday``."""

from timeline.mentions.clauses import clause_at, clauses_of, owners_of
from timeline.mentions.fineness import is_day
from timeline.mentions.tagging import Sentence
from timeline.mentions.words import REPORTING
from timeline.temporal.timex3 import Timex


def day_of_saying(sentence: Sentence, i: int) -> Timex | None:
    """The day on which what token ``i`` tells was said; None where none is told."""
    if not sentence.dated:
        return None
    owners = owners_of(sentence)
    governor = clause_at(sentence, i).governor
    if governor < 0:
        governor = _speaker_after(sentence, owners[i])
    if governor < 0 or sentence.words[governor].kind not in REPORTING:
        return None
    said = owners[governor]
    return next(
        (timex for j, timex in sentence.dated if owners[j] == said and is_day(timex)),
        None,
    )


def _speaker_after(sentence: Sentence, own: int) -> int:
    """The verb of who is told after a clause to have said it, or -1."""
    clauses = clauses_of(sentence)
    for clause in clauses:
        attributes = clause.parent == own and not clause.opener and clause.verbs
        if attributes and sentence.tags[clause.tokens[0]] == ",":
            return clause.verbs[0]
    return -1
