"""Reports of one event whose triggers are of different kinds: spent, gathered.

No list of words holds every paraphrase. Two sentences that put what the same names do
on the same day, in much the same words, tell of one event whatever their verbs are.
"""

from timeline.merging.features import Features
from timeline.merging.triggers import are_opposite
from timeline.temporal.granularity import Granularity

# How alike the sentences are at least (cosine of their terms): of pairs above it few
# tell of two events, below it many do.
_LEAST_ALIKE = 0.4
# "600 villagers" says more than most words, "two men" does not.
_LEAST_ALIKE_COUNTED = 0.2
_FEW = frozenset("012345")
# The part of the weight of who and where that both name.
_LEAST_SHARED = 0.6


def may_be_reworded(one: Features) -> bool:
    """Whether a mention is what its clause is about, on a day that it states."""
    return (
        one.mention.leader is None
        and one.stated is not None
        and one.unit is Granularity.DAY
        and one.specific > 0
        and bool(one.names)
    )


def is_reworded(first: Features, second: Features, text: float, shared: float) -> bool:
    """Whether two articles tell one event by triggers of different kinds.

    ``text`` is how alike the sentences are, ``shared`` the weight of the words for who
    and where that both name. Where the sentence of one tells an event of the other's
    kind as well, that one is meant.
    """
    return (
        text >= _least_alike(first, second)
        and may_be_reworded(first)
        and may_be_reworded(second)
        and first.stated == second.stated
        and first.mention.article_id != second.mention.article_id
        and first.mention.status is second.mention.status
        and not first.names.isdisjoint(second.names)
        and first.families.isdisjoint(second.beside)
        and second.families.isdisjoint(first.beside)
        and not are_opposite(first.families, second.families)
        and shared >= _LEAST_SHARED * min(first.naming, second.naming)
    )


def _least_alike(first: Features, second: Features) -> float:
    """How alike two sentences must be; less where both count the same many."""
    counted = first.numbers & second.numbers - _FEW
    return _LEAST_ALIKE_COUNTED if counted else _LEAST_ALIKE
