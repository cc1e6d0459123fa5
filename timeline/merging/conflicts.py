"""What the sources of one event disagree on, each value with its articles."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache

from timeline.merging.languages.en.patterns import CORRECTING, CORRECTION
from timeline.merging.triggers import trigger_families, word_families
from timeline.merging.votes import Sources, disagreement, votes
from timeline.quantities import can_count_one, value_of
from timeline.records import Conflict, EventMention, Status
from timeline.temporal.granularity import Granularity

_CORRECTION = re.compile(CORRECTION)
# Sentences remembered: those of an article come near each other, and repeatedly.
_KNOWN_SENTENCES = 1 << 12
_DURATIONS = frozenset(str(unit) for unit in Granularity)
# Among many reports, a stray denial is of something else.
_DOUBTFUL_SHARE = 5
_Count = tuple[str, str]  # a number and what it counts, or the kind of event


def find_conflicts(
    mentions: Sequence[EventMention], sources: Sources
) -> tuple[Conflict, ...]:
    """The disagreements on numbers and status, and the corrections; may be empty.

    Where a clause names the event only in passing, its status is not of the event.
    """
    if sources.independent(mentions) < 2 and not any(map(_is_voice, mentions)):
        return tuple(_corrections(mentions))
    return (
        *_number_conflicts(mentions, sources),
        *_status_conflicts(leading_mentions(mentions), sources),
        *_corrections(mentions),
    )


def leading_mentions(mentions: Sequence[EventMention]) -> Sequence[EventMention]:
    """Those whose clause is about the event; all where it is only named in passing."""
    return [mention for mention in mentions if mention.leader is None] or mentions


@lru_cache(maxsize=_KNOWN_SENTENCES)
def owns_up(sentence: str) -> bool:
    """Whether an article corrects a mistake of its own in this sentence."""
    # Few sentences hold any of the words, which is quicker to see.
    may_correct = any(map(sentence.__contains__, CORRECTING))
    return may_correct and _CORRECTION.search(sentence) is not None


def _number_conflicts(
    mentions: Sequence[EventMention], sources: Sources
) -> Iterator[Conflict]:
    """The numbers that sources, or voices in one of them, give for one thing."""
    counting = [mention for mention in mentions if mention.numbers]
    told = {id(mention): _counts(mention) for mention in counting}

    def counts_of(mention: EventMention) -> list[_Count]:
        return told[id(mention)]

    counts = votes(counting, sources, counts_of)
    by_thing: dict[str, list[_Count]] = defaultdict(list)
    for count in counts:
        by_thing[count[1]].append(count)
    for thing in sorted(by_thing):
        groups = _comparable_groups(by_thing[thing], counts)
        for alike in (group for group in groups if len(group) > 1):
            saying = [m for m in counting if alike.intersection(counts_of(m))]
            several = sources.independent(saying) > 1 or any(map(_is_voice, saying))
            if several and _contradict(alike, map(counts_of, saying)):
                spelled = {count: _spelled(count, saying) for count in alike}
                yield from disagreement("number", spelled, saying, counts_of)


def _contradict(alike: Set[_Count], told: Iterable[Iterable[_Count]]) -> bool:
    """Whether no number fits all that mentions tell; one may tell ``100 to 150``."""
    spans = [[value_of(count[0]) for count in each if count in alike] for each in told]
    return max(map(min, spans)) > min(map(max, spans))


def _comparable_groups(
    counts: Iterable[_Count], said: Mapping[_Count, int]
) -> Iterator[set[_Count]]:
    """Counts that can be of one thing: around the one most said, then of the rest."""
    left = sorted(counts, key=lambda count: (-said[count], count))
    while left:
        alike = {count for count in left if can_count_one(count[0], left[0][0])}
        yield alike
        left = [count for count in left if count not in alike]


def _counts(mention: EventMention) -> list[_Count]:
    """What a mention counts; those killed or hurt under the kind of event that it is.

    Of what is named in passing, only how many it befell: ``gave way, killing nine``.
    """
    own = trigger_families(mention)
    found = []
    for number, thing in mention.numbers:
        if not own.isdisjoint(word_families(thing)):
            found.append((number, min(own)))
        elif thing not in _DURATIONS and (mention.leader is None or _is_voice(mention)):
            found.append((number, thing))
    return found


def _is_voice(mention: EventMention) -> bool:
    """Whether a mention only says of an event told elsewhere what it takes as true."""
    leader, span = mention.leader, mention.span
    return leader is not None and not span.begin <= leader.begin < span.end


def _spelled(count: _Count, mentions: Sequence[EventMention]) -> str:
    number, thing = count
    saying = [mention for mention in mentions if count in _counts(mention)]
    if not any(thing in trigger_families(mention) for mention in saying):
        return f"{number} {thing}"
    words = [m.trigger_text for m in saying if not _is_voice(m)]
    words = words or [m.trigger_text for m in mentions if not _is_voice(m)]
    return f"{number} {min(words, default=saying[0].lemma)}"


def _status_conflicts(
    mentions: Sequence[EventMention], sources: Sources
) -> list[Conflict]:
    """Who says that it happened and who denies it."""
    disputed = {status: str(status) for status in (Status.HAPPENED, Status.DENIED)}
    saying = [mention for mention in mentions if mention.status in disputed]
    said = votes(saying, sources, lambda mention: [mention.status])
    if len(said) < 2 or min(said.values()) * _DOUBTFUL_SHARE < max(said.values()):
        return []
    if sources.independent(saying) < 2:
        return []
    return disagreement("status", disputed, saying, lambda mention: [mention.status])


def _corrections(mentions: Sequence[EventMention]) -> list[Conflict]:
    """The sentences in which an article owns up to a mistake."""
    sentences = {m.text: m.text for m in mentions if owns_up(m.text)}
    if not sentences:
        return []
    return disagreement("correction", sentences, mentions, lambda m: [m.text])
