"""Reports of one event whose triggers are of different kinds: spent, gathered.

No list of words holds every paraphrase. Two sentences that put what the same names do
on the same day, in much the same words, tell of one event whatever their verbs are.
"""

from timeline.merging.features import Features
from timeline.merging.terms import telling
from timeline.merging.triggers import are_opposite
from timeline.records import Status
from timeline.temporal.granularity import Granularity

# How alike the sentences are at least (cosine of their terms): of pairs above it few
# tell of two events, below it many do.
_LEAST_ALIKE = 0.4
# "600 villagers" says more than most words, "two men" does not; and a plan is told in
# other words than its deed: "a service will be held", "mourners attended a service".
_LEAST_ALIKE_OTHERWISE = 0.2
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
        and not first.names.isdisjoint(second.names)
        and first.families.isdisjoint(second.beside)
        and second.families.isdisjoint(first.beside)
        and not are_opposite(first.families, second.families)
        and shared >= _LEAST_SHARED * min(first.naming, second.naming)
        and _of_one_fate(first, second)
    )


def _of_one_fate(first: Features, second: Features) -> bool:
    """Whether one tells the deed of the other's plan, or both what is as sure.

    Of those, one of the words that tell most of one is one of the other's.
    """
    statuses = {first.mention.status, second.mention.status}
    if len(statuses) > 1:
        return statuses == {Status.PLANNED, Status.HAPPENED}
    return not set(telling(first.text)).isdisjoint(telling(second.text))


def _least_alike(first: Features, second: Features) -> float:
    """How alike two sentences must be.

    Less where both count the same many, or one tells the deed of the other's plan.
    """
    counted = first.numbers & second.numbers - _FEW
    done = first.mention.status is not second.mention.status
    return _LEAST_ALIKE_OTHERWISE if counted or done else _LEAST_ALIKE
