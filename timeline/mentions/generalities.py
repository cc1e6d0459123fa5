"""Clauses that tell what holds of anyone at any time, and of no event."""

from timeline.mentions.clauses import ACCOMPANYING, clause_at, clauses_of, is_timed
from timeline.mentions.governing import governing_token
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import MODAL, VERBS
from timeline.mentions.verb_group import VerbGroup
from timeline.mentions.verbs import read_group


def is_general(sentence: Sentence, i: int, group: VerbGroup) -> bool:
    """Whether the verb at token ``i`` tells what anyone does, can do or should do.

    ``Anyone convicted of theft can be jailed``; ``it can sleep for years before
    waking``; ``they should stop pretending``.
    """
    if _is_of_anyone(sentence, i):
        return not is_timed(sentence, i)
    if group.tense not in ("gerund", "infinitive") or MODAL not in sentence.tags:
        return False
    clause = clause_at(sentence, i)
    above = governing_token(sentence, group, clause)
    if above < 0 and clause.opener in ACCOMPANYING and clause.parent >= 0:
        above = next(reversed(clauses_of(sentence)[clause.parent].verbs), -1)
    if above < 0 or sentence.tags[above] not in VERBS:
        return False
    modal = read_group(sentence, above).modal
    opinion = modal in sentence.lexicon.groups["opinion_modals"]
    return opinion and not is_timed(sentence, above)


def _is_of_anyone(sentence: Sentence, i: int) -> bool:
    anyone = sentence.lexicon.groups["anyone"]
    if anyone.isdisjoint(sentence.lower[:i]):
        return False
    return any(
        j < i and sentence.lower[j] in anyone for j in clause_at(sentence, i).tokens
    )
