"""Which mentions are worth comparing: those that share a key and stand near in time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.merging.features import Features
from timeline.merging.rewording import may_be_reworded
from timeline.merging.terms import Vector
from timeline.temporal.granularity import Granularity

# Mentions of one block that each is compared with, in order of day and article.
_WINDOW = 24
# The most telling words of a sentence by which it is looked up.
_KEY_TERMS = 3


def candidate_pairs(features: Sequence[Features]) -> set[tuple[int, int]]:
    """Pairs of positions in the sequence, lower first, that may report one event.

    Their number is bounded by a constant for each key of each mention.
    """
    words = {
        text: _telling(vector)
        for text, vector in {one.mention.text: one.text for one in features}.items()
    }
    blocks: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for position in sorted(
        range(len(features)), key=lambda position: _time_key(features[position])
    ):
        one = features[position]
        for key in _keys(one, words[one.mention.text]):
            blocks[key].append(position)
    return {pair for block in blocks.values() for pair in _near(block)}


def _telling(vector: Vector) -> list[str]:
    """The terms that weigh most; of equal ones those that come first in a sentence's
    vector, which is in order of term.
    """
    return sorted(vector, key=vector.__getitem__, reverse=True)[:_KEY_TERMS]


def _keys(one: Features, words: Iterable[str]) -> Iterator[tuple[object, ...]]:
    """The story, the day, or the day and a telling word, with a kind of event.

    The day and the word alone for what can be told by another kind of trigger.
    """
    told = {*one.names, *words}
    for family in one.families:
        yield one.story, family
        if one.specific == 1 and one.unit is Granularity.DAY:
            yield one.day, family
        for word in told:
            yield one.day, word, family
    if may_be_reworded(one):
        for word in words:
            yield one.day, word


def _near(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each position of a block with those that follow it."""
    for place, first in enumerate(block):
        for second in block[place + 1 : place + 1 + _WINDOW]:
            yield (first, second) if first < second else (second, first)


def _time_key(one: Features) -> tuple[int, str, bool, int]:
    mention = one.mention
    return one.day or 0, mention.article_id, not mention.in_title, mention.trigger.begin
