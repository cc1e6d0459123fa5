"""Links between an event and the later stages of the same matter: charged, convicted.

Such events are told apart and linked, not merged.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from timeline.merging.features import Features
from timeline.merging.languages.en.families import FOLLOW_UPS
from timeline.merging.naming import name_words
from timeline.merging.triggers import word_families
from timeline.records import Event

# Events of one chain and name that each is linked with: the ones just before it.
_WINDOW = 3


def link_follow_ups(
    events: Sequence[Event], features: Sequence[Sequence[Features]]
) -> list[Event]:
    """The events with the ids of their earlier and later stages, in the same order.

    ``features`` are those of each event's mentions.
    """
    blocks: dict[tuple[int, str, int], list[tuple[int, int]]] = defaultdict(list)
    for position, members in enumerate(features):
        stages = _stages(members)
        for story, name in _stories_and_names(members) if stages else ():
            for chain, stage in stages:
                blocks[story, name, chain].append((position, stage))
    related: dict[int, set[str]] = defaultdict(set)
    for block in blocks.values():
        ordered = sorted(block, key=lambda found: _begin(events[found[0]]))
        for place, (later, stage) in enumerate(ordered):
            for earlier, earlier_stage in ordered[max(0, place - _WINDOW) : place]:
                if earlier_stage < stage and earlier != later:
                    related[earlier].add(events[later].id)
                    related[later].add(events[earlier].id)
    return [
        replace(event, related=tuple(sorted(related[position])))
        if position in related
        else event
        for position, event in enumerate(events)
    ]


def _stages(members: Sequence[Features]) -> set[tuple[int, int]]:
    table = _stage_table()
    families = {family for one in members for family in one.families}
    return {stage for family in families for stage in table.get(family, ())}


@cache
def _stage_table() -> Mapping[str, frozenset[tuple[int, int]]]:
    """The (chain, stage) places of each family."""
    table: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for chain, line in enumerate(FOLLOW_UPS.strip().splitlines()):
        for stage, words in enumerate(line.split()):
            for word in words.split(","):
                for family in word_families(word):
                    table[family].add((chain, stage))
    return {family: frozenset(stages) for family, stages in table.items()}


def _stories_and_names(members: Sequence[Features]) -> set[tuple[int, str]]:
    return {
        (one.story, name)
        for one in members
        for name in name_words(one.mention.participants)
    }


def _begin(event: Event) -> tuple[int, str]:
    begin = event.interval.begin_second if event.interval else None
    return begin or 0, event.id
