"""What two windows of a collection both found, at the border between them.

Each window is merged with a look at the first articles of the next. An event of which
both have reports is found by both, and the reports that they share say so.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.merging.components import connected_components
from timeline.merging.standing import Place
from timeline.records import Event


@dataclass(frozen=True, slots=True)
class Border:
    """An event of one window, and where the next one's reports of it stand."""

    event_id: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """What a window's own articles report.

    ``borders`` are the events that the next window has reports of; ``event_at`` tells
    which event is reported at the places that the window before looked at.
    ``tentative`` are the ids of those that are background unless another window has
    reports of them.
    """

    events: tuple[Event, ...]
    borders: tuple[Border, ...]
    event_at: Mapping[Place, str]
    tentative: frozenset[str] = frozenset()


def joined_events(windows: Iterable[Merged]) -> list[list[str]]:
    """The ids of events of several windows that are one, in the windows' order.

    At each border an event goes on in that one of the next window which shares most
    of its reports, and each of those is the continuation of one event only, so that
    no chain of likenesses ties two events together.
    """
    pairs: list[tuple[str, str]] = []
    borders: tuple[Border, ...] = ()
    for window in windows:
        pairs += _continued(borders, window.event_at)
        borders = window.borders
    nodes = {event_id for pair in pairs for event_id in pair}
    return connected_components(sorted(nodes), pairs)


def left_alone(windows: Iterable[Merged], joined: Iterable[Iterable[str]]) -> set[str]:
    """The ids of tentative events that no window at hand has further reports of."""
    tentative = {event_id for window in windows for event_id in window.tentative}
    return tentative.difference(*joined)


def _continued(
    borders: Iterable[Border], event_at: Mapping[Place, str]
) -> list[tuple[str, str]]:
    shared: Counter[tuple[str, str]] = Counter()
    for border in borders:
        for place in border.places:
            if place in event_at:
                shared[border.event_id, event_at[place]] += 1
    taken: dict[int, set[str]] = defaultdict(set)
    pairs = []
    for pair in sorted(shared, key=lambda pair: (-shared[pair], pair)):
        if pair[0] not in taken[0] and pair[1] not in taken[1]:
            taken[0].add(pair[0])
            taken[1].add(pair[1])
            pairs.append(pair)
    return pairs
