"""What the sources of one event disagree on, each value with its articles."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline.merging.languages.en import CORRECTION
from timeline.merging.triggers import trigger_families, word_families
from timeline.merging.votes import Sources, disagreement, votes
from timeline.records import Conflict, EventMention, Status
from timeline.temporal.granularity import Granularity

_CORRECTION = re.compile(CORRECTION)
_DURATIONS = frozenset(str(unit) for unit in Granularity)
# Counts further apart than this are counts of different things.
_LARGEST_RATIO = 3
# Among many reports, a stray denial is of something else.
_DOUBTFUL_SHARE = 5
_Count = tuple[str, str]  # a number and what it counts, empty for the event itself


def find_conflicts(
    mentions: Sequence[EventMention], sources: Sources
) -> tuple[Conflict, ...]:
    """The disagreements on numbers and status, and the corrections; may be empty."""
    if sources.independent(mentions) < 2:
        return tuple(_corrections(mentions))
    return (
        *_number_conflicts(mentions, sources),
        *_status_conflicts(mentions, sources),
        *_corrections(mentions),
    )


def _number_conflicts(
    mentions: Sequence[EventMention], sources: Sources
) -> Iterator[Conflict]:
    """The numbers that different sources give for one thing."""
    counts = votes(mentions, sources, _counts)
    by_thing: dict[str, list[_Count]] = defaultdict(list)
    for count in counts:
        by_thing[count[1]].append(count)
    for thing in sorted(by_thing):
        usual = min(by_thing[thing], key=lambda count: (-counts[count], count))
        alike = {count for count in by_thing[thing] if _comparable(count, usual)}
        saying = [m for m in mentions if alike.intersection(_counts(m))]
        if len(alike) > 1 and sources.independent(saying) > 1:
            spelled = {count: _spelled(count, saying) for count in alike}
            yield from disagreement("number", spelled, saying, _counts)


def _counts(mention: EventMention) -> list[_Count]:
    """What a mention counts; those killed or hurt under no name of their own."""
    own = trigger_families(mention)
    return [
        (number, "" if not own.isdisjoint(word_families(thing)) else thing)
        for number, thing in mention.numbers
        if thing not in _DURATIONS
    ]


def _comparable(count: _Count, usual: _Count) -> bool:
    low, high = sorted(float(one.replace(",", "")) for one, _ in (count, usual))
    return high <= _LARGEST_RATIO * max(low, 1.0)


def _spelled(count: _Count, mentions: Sequence[EventMention]) -> str:
    number, thing = count
    saying = [mention for mention in mentions if count in _counts(mention)]
    return f"{number} {thing or min(map(_trigger_text, saying))}"


def _trigger_text(mention: EventMention) -> str:
    begin = mention.span.begin
    return mention.text[mention.trigger.begin - begin : mention.trigger.end - begin]


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
    return disagreement(
        "correction",
        {m.text: m.text for m in mentions if _CORRECTION.search(m.text)},
        mentions,
        lambda mention: [mention.text],
    )
