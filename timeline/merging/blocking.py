"""Which mentions are worth comparing: those that share a key and stand near in time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from timeline.merging.features import Features
from timeline.merging.rewording import may_be_reworded
from timeline.merging.terms import Vector
from timeline.temporal.granularity import Granularity

# Mentions of one block that each is compared with, in order of day and article.
_WINDOW = 24
# The most telling words of a sentence by which it is looked up.
_KEY_TERMS = 3

_Key = tuple[object, ...]


def candidates(features: Sequence[Features]) -> dict[int, set[int]]:
    """For positions in the sequence, those that may report the same event.

    Each pair is given once, with the one that is first in time. Their number is bounded
    by a constant for each key of each mention.
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
    near: dict[int, set[int]] = defaultdict(set)
    # Family by family, as the blocks of all would take most of the memory of a merge.
    for block in _blocks(reworded, features, words, _keys_of_reworded):
        _add_near(block, near)
    for members in families.values():
        for block in _blocks(members, features, words, _keys):
            _add_near(block, near)
    return near


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


def _telling(vector: Vector) -> list[str]:
    """The terms that weigh most; of equal ones those that come first in a sentence's
    vector, which is in order of term.
    """
    return sorted(vector, key=vector.__getitem__, reverse=True)[:_KEY_TERMS]


def _keys(one: Features, words: Sequence[str]) -> list[_Key]:
    """The story, the day, or the day and a telling word, for one kind of event."""
    day = one.day
    keys: list[_Key] = [(day, word) for word in one.names.union(words)]
    keys.append(("story", one.story))
    if one.specific == 1 and one.unit is Granularity.DAY:
        keys.append(("day", day))
    return keys


def _keys_of_reworded(one: Features, words: Sequence[str]) -> list[_Key]:
    """The day and a telling word, for what another kind of trigger can tell."""
    return [(one.day, word) for word in words]


def _add_near(block: Sequence[int], near: Mapping[int, set[int]]) -> None:
    """Add to each position of a block those that follow it."""
    for place, first in enumerate(block[:-1], 1):
        near[first].update(block[place : place + _WINDOW])


def _time_key(one: Features) -> tuple[int, str, bool, int]:
    mention = one.mention
    return one.day or 0, mention.article_id, not mention.in_title, mention.trigger.begin
