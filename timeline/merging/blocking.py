"""Which mentions are worth comparing: those that share a key and stand near in time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from timeline.merging.features import Features
from timeline.merging.rewording import may_be_reworded
from timeline.merging.terms import Vector
from timeline.temporal.granularity import Granularity

# Mentions of one block that each is compared with, in order of day and article.
_WINDOW = 24
# The most telling words of a sentence by which it is looked up.
_KEY_TERMS = 3

_Key = tuple[object, ...]


def candidate_pairs(features: Sequence[Features]) -> set[tuple[int, int]]:
    """Pairs of positions in the sequence, lower first, that may report one event.

    Their number is bounded by a constant for each key of each mention.
    """
    words = {
        text: _telling(vector)
        for text, vector in {one.mention.text: one.text for one in features}.items()
    }
    families: dict[str, list[int]] = defaultdict(list)
    reworded: list[int] = []
    for position in sorted(
        range(len(features)), key=lambda position: _time_key(features[position])
    ):
        for family in features[position].families:
            families[family].append(position)
        if may_be_reworded(features[position]):
            reworded.append(position)
    # Family by family, as the blocks of all would take most of the memory of a merge.
    pairs = set(_pairs(reworded, features, words, _keys_of_reworded))
    for members in families.values():
        pairs.update(_pairs(members, features, words, _keys))
    return pairs


def _pairs(
    members: Iterable[int],
    features: Sequence[Features],
    words: Mapping[str, Iterable[str]],
    keys_of: Callable[[Features, Iterable[str]], Iterator[_Key]],
) -> Iterator[tuple[int, int]]:
    """Pairs of positions that share a key and stand near each other in the order."""
    blocks: dict[_Key, list[int]] = defaultdict(list)
    for position in members:
        one = features[position]
        for key in keys_of(one, words[one.mention.text]):
            blocks[key].append(position)
    for block in blocks.values():
        yield from _near(block)


def _telling(vector: Vector) -> list[str]:
    """The terms that weigh most; of equal ones those that come first in a sentence's
    vector, which is in order of term.
    """
    return sorted(vector, key=vector.__getitem__, reverse=True)[:_KEY_TERMS]


def _keys(one: Features, words: Iterable[str]) -> Iterator[_Key]:
    """The story, the day, or the day and a telling word, for one kind of event."""
    yield "story", one.story
    if one.specific == 1 and one.unit is Granularity.DAY:
        yield "day", one.day
    for word in {*one.names, *words}:
        yield one.day, word


def _keys_of_reworded(one: Features, words: Iterable[str]) -> Iterator[_Key]:
    """The day and a telling word, for what another kind of trigger can tell."""
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
