"""Which mentions are worth comparing: those that share a key and stand near in time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest

from timeline.merging.features import Features
from timeline.temporal.granularity import Granularity

# Mentions of one block that each is compared with, in order of day and article.
_WINDOW = 24
# The most telling words of a sentence by which it is looked up.
_KEY_TERMS = 3


def candidate_pairs(features: Sequence[Features]) -> set[tuple[int, int]]:
    """Pairs of positions in the sequence, lower first, that may report one event.

    Their number is bounded by a constant for each key of each mention.
    """
    blocks: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for position, one in enumerate(features):
        for key in _keys(one):
            blocks[key].append(position)
    return {pair for block in blocks.values() for pair in _near(features, block)}


def _keys(one: Features) -> Iterator[tuple[object, ...]]:
    """The story, the day, or the day and a telling word, with a kind of event."""
    words = nsmallest(_KEY_TERMS, one.text, key=lambda term: (-one.text[term], term))
    for family in one.families:
        yield one.story, family
        if one.specific == 1 and one.unit is Granularity.DAY:
            yield one.day, family
        for word in {*one.names, *words}:
            yield one.day, word, family


def _near(
    features: Sequence[Features], block: Iterable[int]
) -> Iterator[tuple[int, int]]:
    ordered = sorted(block, key=lambda position: _time_key(features[position]))
    for place, first in enumerate(ordered):
        for second in ordered[place + 1 : place + 1 + _WINDOW]:
            yield min(first, second), max(first, second)


def _time_key(one: Features) -> tuple[int, str, bool, int]:
    mention = one.mention
    return one.day or 0, mention.article_id, not mention.in_title, mention.trigger.begin
