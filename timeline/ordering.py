"""The one order of events on a timeline."""

from collections.abc import Iterable

from timeline.records import Event

# Open begins come before every stated one, undated events after all dated ones.
_BEFORE_ALL, _AFTER_ALL = -(2**62), 2**62


def order_events(events: Iterable[Event]) -> tuple[Event, ...]:
    """Sort by begin, then finer granularity first, then id: a total order."""
    return tuple(sorted(events, key=event_order))


def event_order(event: Event) -> tuple[int, int, str]:
    """What `order_events` sorts by: begin in seconds, rank of granularity, id."""
    rank = event.granularity.rank if event.granularity else 0
    if event.interval is None:
        return _AFTER_ALL, rank, event.id
    begin = event.interval.begin_second
    return _BEFORE_ALL if begin is None else begin, rank, event.id
