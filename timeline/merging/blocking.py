"""Which mentions are worth comparing: those that share a key and stand near in time."""

from collections.abc import Iterator, Sequence

import numpy as np

from timeline.merging.arrays import Places, Sets, once
from timeline.merging.columns import FAR, Columns
from timeline.merging.features import Features
from timeline.merging.rewording import may_be_reworded
from timeline.merging.terms import telling
from timeline.temporal.granularity import Granularity

# Mentions of one block that each is compared with, in order of day and position.
_WINDOW = 24


def candidates(columns: Columns) -> tuple[Places, Places]:
    """Pairs of positions that may report the same event, lower first.

    Each pair is given once, in order. Their number is bounded by a constant for each
    key of each mention.
    """
    count = len(columns.features)
    near = [_near(blocks, places, count) for blocks, places in _blocks(columns)]
    pairs = once(np.concatenate(near))
    return pairs // count, pairs % count


def _blocks(columns: Columns) -> Iterator[tuple[Places, Places]]:
    """The numbers of blocks, each with a position that is in it, in order of day.

    What mentions of one kind of event share is the story, the day, or the day and a
    name or telling word; those of other kinds the last alone, if they may be reworded.
    """
    features = columns.features
    day = np.searchsorted(once(columns.day), columns.day)
    order = np.argsort(np.where(columns.day == FAR, 0, columns.day), kind="stable")
    words = _words(features)

    kind, at = columns.families.members(order)
    place = order[at]
    yield _combined(kind, columns.story[place]), place
    word, at = words.members(place)
    yield _combined(kind[at], day[place[at]], word), place[at]

    of_day = np.array([_tells_day(one) for one in features], dtype=np.bool_)[place]
    yield _combined(kind[of_day], day[place[of_day]]), place[of_day]

    reworded = np.array([may_be_reworded(one) for one in features], dtype=np.bool_)
    place = order[reworded[order]]
    word, at = words.members(place)
    yield _combined(day[place[at]], word), place[at]


def _tells_day(one: Features) -> bool:
    """Whether a mention tells the day of what its trigger alone tells well."""
    return one.specific == 1 and one.unit is Granularity.DAY


def _words(features: Sequence[Features]) -> Sets:
    """The names and the telling words of each mention."""
    vectors = {one.mention.text: one.text for one in features}
    words = {text: telling(vector) for text, vector in vectors.items()}
    return Sets(one.names.union(words[one.mention.text]) for one in features)


def _combined(*columns: Places) -> Places:
    """One number for each row of columns of numbers, the same for the same."""
    combined = columns[0]
    for column in columns[1:]:
        combined = combined * (1 + column.max(initial=0)) + column
    return combined


def _near(blocks: Places, places: Places, count: int) -> Places:
    """The pairs of places that stand near each other in a block.

    Each pair is one number: ``count`` times the lower place, and the other.
    """
    order = np.argsort(blocks, kind="stable")
    blocks, places = blocks[order], places[order]
    found = []
    for gap in range(1, 1 + _WINDOW):
        inside = blocks[gap:] == blocks[:-gap]
        one, two = places[:-gap][inside], places[gap:][inside]
        found.append(np.minimum(one, two) * count + np.maximum(one, two))
    return once(np.concatenate(found))
