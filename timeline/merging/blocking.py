"""Which mentions are worth comparing: those that share a key and stand near in time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

import numpy as np

from timeline.merging.arrays import Places, once
from timeline.merging.features import Features
from timeline.merging.rewording import may_be_reworded
from timeline.merging.terms import telling
from timeline.temporal.granularity import Granularity

# Mentions of one block that each is compared with, in order of day and article.
_WINDOW = 24

_Key = tuple[object, ...]


def candidates(features: Sequence[Features]) -> tuple[Places, Places]:
    """Pairs of positions in the sequence that may report the same event, lower first.

    Each pair is given once, in order. Their number is bounded by a constant for each
    key of each mention.
    """
    words = {
        text: telling(vector)
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
    near = [_near(_blocks(reworded, features, words, _keys_of_reworded), len(features))]
    for members in families.values():
        near.append(_near(_blocks(members, features, words, _keys), len(features)))
    pairs = once(np.concatenate(near))
    return pairs // len(features), pairs % len(features)


def _blocks(
    members: Sequence[int],
    features: Sequence[Features],
    words: Mapping[str, Sequence[str]],
    keys_of: Callable[[Features, Sequence[str]], list[_Key]],
) -> Iterable[list[int]]:
    """The positions that share a key, in their order."""
    blocks: dict[_Key, list[int]] = defaultdict(list)
    if len(members) > 1:
        for position in members:
            one = features[position]
            for key in keys_of(one, words[one.mention.text]):
                blocks[key].append(position)
    return blocks.values()


def _keys(one: Features, words: Sequence[str]) -> list[_Key]:
    """The story, the day, or the day and a telling word, for one kind of event."""
    day = one.day
    keys: list[_Key] = [(day, word) for word in one.names.union(words)]
    keys.append(("story", one.story))
    if one.specific == 1 and one.unit is Granularity.DAY:
        keys.append(("day", day))
    return keys


def _keys_of_reworded(one: Features, words: Sequence[str]) -> list[_Key]:
    """The day and a name or telling word, for what other kinds of trigger can tell."""
    return [(one.day, word) for word in one.names.union(words)]


def _near(blocks: Iterable[Sequence[int]], count: int) -> Places:
    """The pairs of positions that stand near each other in a block.

    Each pair is one number: ``count`` times the lower position, and the other.
    """
    several = [block for block in blocks if len(block) > 1]
    places = np.array(list(chain.from_iterable(several)), dtype=np.intp)
    block = np.repeat(np.arange(len(several)), list(map(len, several)))
    found = []
    for gap in range(1, 1 + min(_WINDOW, max(map(len, several), default=1) - 1)):
        inside = block[gap:] == block[:-gap]
        one, two = places[:-gap][inside], places[gap:][inside]
        found.append(np.minimum(one, two) * count + np.maximum(one, two))
    return once(np.concatenate([places[:0], *found]))


def _time_key(one: Features) -> tuple[int, str, bool, int]:
    mention = one.mention
    return one.day or 0, mention.article_id, not mention.in_title, mention.trigger.begin
