"""Collections too large to be merged at once: runs of articles by publication.

Each window is merged with a look at the first articles of the next. An event of which
both have reports is found by both, and the reports that they share say so.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.merging.components import connected_components
from timeline.records import Event, EventMention

# Follow-ups of an event run for two weeks; a window looks no further into the next.
_REACH_DAYS = 14
_REACH_SHARE = 4

Place = tuple[str, bool, int, int]
"""Where a mention stands: article, whether in its title, its trigger's span."""


@dataclass(frozen=True, slots=True)
class Window:
    """Articles ``begin`` to ``end``, in order of publication, are the window's own.

    Those from ``end`` to ``reach`` are the next one's, and looked at.
    """

    begin: int
    end: int
    reach: int


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
    """

    events: tuple[Event, ...]
    borders: tuple[Border, ...]
    event_at: Mapping[Place, str]


def plan_windows(days: Sequence[int], most: int) -> list[Window]:
    """The windows over articles published on these days, ascending; none for none.

    All windows are about of one size, at most ``most`` articles.
    """
    count = -(-len(days) // most)
    ends = [place * len(days) // count for place in range(count + 1)] if count else []
    return [
        Window(begin, end, _reach(days, end, most)) for begin, end in pairwise(ends)
    ]


def _reach(days: Sequence[int], end: int, most: int) -> int:
    reach = end
    while (
        reach < min(len(days), end + most // _REACH_SHARE)
        and days[reach] <= days[end - 1] + _REACH_DAYS
    ):
        reach += 1
    return reach


def place_of(mention: EventMention) -> Place:
    """Where a mention stands, which no other mention shares."""
    trigger = mention.trigger
    return mention.article_id, mention.in_title, trigger.begin, trigger.end


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
