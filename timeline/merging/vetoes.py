"""Conflicts that keep two mentions apart, however alike their words are."""

from collections.abc import Iterator

from timeline.merging.features import SAME_PARTIES, Features, shared_weight
from timeline.merging.timing import (
    are_news_of_one_day,
    is_done_as_planned,
    time_vetoes,
)
from timeline.records import Status
from timeline.settings import Settings


def find_vetoes(
    first: Features, second: Features, settings: Settings
) -> tuple[str, ...]:
    """The names of the conflicts between two mentions, sorted; empty for none."""
    return tuple(sorted(_vetoes(first, second, settings)))


def is_vetoed(first: Features, second: Features, settings: Settings) -> bool:
    """Whether there is any conflict between two mentions."""
    return next(_vetoes(first, second, settings), None) is not None


def _vetoes(first: Features, second: Features, settings: Settings) -> Iterator[str]:
    if _other_event(first, second):
        yield "another event of the same article"
    if (
        first.personal
        and second.personal
        and first.names
        and second.names
        and first.names.isdisjoint(second.names)
    ):
        yield "different participant"
    yield from time_vetoes(first, second, settings)
    if framed_apart(first.frame, second.names) or framed_apart(
        second.frame, first.names
    ):
        yield "different place"
    if _names_unheard(first, second) and _names_unheard(second, first):
        yield "different names"
    if _nothing_shared(first, second):
        yield "nothing in common"
    if _denies_another(first, second):
        yield "something else denied"


def framed_apart(frame: frozenset[str], names: frozenset[str]) -> bool:
    """Whether a sentence set in one place tells of another than who or what is named.

    >>> framed_apart(frozenset({"oldmere"}), frozenset({"stanbrook"}))
    True
    """
    return bool(frame) and bool(names) and frame.isdisjoint(names)


def _other_event(first: Features, second: Features) -> bool:
    """Whether one article tells the two apart by a word as "second" or "another"."""
    if first.mention.article_id != second.mention.article_id:
        return False
    return first.marker != second.marker


def _nothing_shared(first: Features, second: Features) -> bool:
    """Whether two articles share no word but the trigger, and name others with it."""
    if first.mention.article_id == second.mention.article_id:
        return False
    if not first.participants or not second.participants:
        return False
    if is_done_as_planned(first, second) or are_news_of_one_day(first, second):
        return False
    if not first.numbers.isdisjoint(second.numbers):
        return False
    if not first.participants.keys().isdisjoint(second.participants):
        return False
    return (first.text.keys() & second.text.keys()) <= first.own | second.own


def _denies_another(first: Features, second: Features) -> bool:
    """Whether one did not happen and the other did, of little in common."""
    statuses = {first.mention.status, second.mention.status}
    if statuses != {Status.DENIED, Status.HAPPENED}:
        return False
    if first.participants.keys().isdisjoint(second.participants):
        return True
    least = SAME_PARTIES * min(first.naming, second.naming)
    return shared_weight(first, second) < least


def _names_unheard(one: Features, other: Features) -> bool:
    """Whether one names with its event what the other's article nowhere names."""
    heard = other.document.keys()  # as keys, so that the shorter side is gone through
    return any(heard.isdisjoint(words) for words in one.called)
