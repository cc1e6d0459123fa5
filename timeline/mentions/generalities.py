"""Clauses that tell what holds of anyone at any time, and of no event."""

import re

from timeline.mentions.clauses import ACCOMPANYING, clause_at, clauses_of, is_timed
from timeline.mentions.governing import governing_token
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import DETERMINER, MODAL, VERBS
from timeline.mentions.verb_group import VerbGroup
from timeline.mentions.verbs import read_group

# How a sentence opens that tells of one of a kind: ``A player who wants``.
_ONE_OF_A_KIND = re.compile(r'"?DJ*NW[RX]*F')


def is_general(sentence: Sentence, i: int, group: VerbGroup) -> bool:
    """Whether the verb at token ``i`` tells what anyone does, can do or should do.

    ``Anyone convicted of theft can be jailed``; ``it can sleep for years before
    waking``; ``they should stop pretending``.
    """
    if _is_of_anyone(sentence, i) or _is_of_a_kind(sentence):
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


def _is_of_a_kind(sentence: Sentence) -> bool:
    """Whether one stands for all of its kind: ``A player who wants to go will go``."""
    if "will" not in sentence.forms:
        return False
    told = _ONE_OF_A_KIND.match(sentence.tags)
    if told is None or "will" not in sentence.lower[told.end() :]:
        return False
    if sentence.lower[sentence.tags.index(DETERMINER)] not in ("a", "an"):
        return False
    return read_group(sentence, told.end() - 1).tense == "present"


def _is_of_anyone(sentence: Sentence, i: int) -> bool:
    anyone = sentence.lexicon.groups["anyone"]
    if anyone.isdisjoint(sentence.forms):
        return False
    return any(
        j < i and sentence.lower[j] in anyone for j in clause_at(sentence, i).tokens
    )
