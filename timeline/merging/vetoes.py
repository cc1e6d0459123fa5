"""Conflicts that keep two mentions apart, however alike their words are."""

from collections.abc import Iterator
from functools import cache, lru_cache

from timeline.merging.decisions import decide_apart
from timeline.merging.features import SAME_PARTIES, Features, shared_weight
from timeline.merging.languages.en.words import SINGLE_TRIGGERS
from timeline.merging.terms import terms
from timeline.merging.timing import (
    are_news_of_one_day,
    is_done_as_planned,
    time_vetoes,
)
from timeline.merging.triggers import word_families
from timeline.records import EventMention, Status
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
    if _other_party(first, second):
        yield "another party"
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
    if decide_apart(first.mention, second.mention):
        yield "something else decided"


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
    shared = first.text.keys() & second.text.keys()
    return shared.issubset(_own_terms(first.mention) + _own_terms(second.mention))


def _own_terms(mention: EventMention) -> list[str]:
    """The terms of a trigger."""
    return terms(f"{mention.lemma} {mention.trigger_text}")


def _other_party(first: Features, second: Features) -> bool:
    """Whether both tell what one party does, and one's article knows the other's.

    Who arrives is another than who else arrives, where an article speaks of both.
    """
    if first.families.isdisjoint(_single()) or second.families.isdisjoint(_single()):
        return False
    one, two = _party_of(first.mention), _party_of(second.mention)
    if not one or not two or not one.isdisjoint(two):
        return False
    return one <= second.document.keys() or two <= first.document.keys()


@cache
def _single() -> frozenset[str]:
    return frozenset().union(*map(word_families, SINGLE_TRIGGERS))


def _party_of(mention: EventMention) -> frozenset[str]:
    return _party(mention.participants, mention.place)


@lru_cache(maxsize=1 << 12)
def _party(participants: tuple[str, ...], place: str | None) -> frozenset[str]:
    """The terms for who takes part, those of the place left out."""
    return frozenset(terms(" ".join(participants))).difference(terms(place or ""))


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
