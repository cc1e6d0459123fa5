"""Whether what will be hangs on a condition."""

from timeline.mentions.clauses import SUPPOSING, clauses_of, owners_of, speaking_verb
from timeline.mentions.tagging import Sentence


def is_supposed(sentence: Sentence, i: int) -> bool:
    """Whether what will be hangs on a condition: ``If the talks fail, they will``.

    Not so ``even if it rains``, nor ``will decide if it is safe``.
    """
    if SUPPOSING.isdisjoint(sentence.forms):
        return False
    clauses = clauses_of(sentence)
    own = owners_of(sentence)[i]
    return any(
        clause.opener in SUPPOSING
        and own in (clause.parent, number + 1)
        and not _is_no_condition(sentence, clause.tokens[0])
        for number, clause in enumerate(clauses)
    )


def _is_no_condition(sentence: Sentence, opener: int) -> bool:
    """Whether *if* stands for *whether*, or after *even*."""
    if sentence.lower[opener - 1] == "even":
        return True
    asks = speaking_verb(sentence, opener)
    return asks >= 0 and set(sentence.tags[asks + 1 : opener]) <= set("RPt")
