"""A timeline in a few sentences, for those who do not see its picture."""

from collections import Counter
from collections.abc import Sequence

from timeline.output.dates import date_words
from timeline.records import Event, Status
from timeline.temporal import units
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

_MOST_TOLD = 5
_YEAR_SECONDS = 365.25 * DAY_SECONDS


def describe(events: Sequence[Event]) -> str:
    """How many events, from when to when, of which kinds, and the most reported ones.

    The same whatever the order of the events.
    """
    dated = [event for event in events if _is_dated(event)]
    sentences = [f"{headline(events)}."]
    if len(dated) < len(events):
        sentences.append(f"{len(events) - len(dated):,} not placed in time.")
    kinds = Counter(event.status for event in dated)
    others = [
        f"{kinds[status]:,} {status.value}"
        for status in Status
        if status is not Status.HAPPENED and kinds[status]
    ]
    if others:
        sentences.append(f"Not all have happened: {', '.join(others)}.")
    told = sorted(dated, key=lambda event: (-event.salience, _begin(event), event.id))
    if told:
        noun = "source" if told[0].salience == 1 else "sources"
        sentences.append(f"Most reported, by up to {told[0].salience:,} {noun}:")
    sentences += [f"{event_words(event)}." for event in told[:_MOST_TOLD]]
    return " ".join(sentences)


def headline(events: Sequence[Event]) -> str:
    """How many dated events there are, from when to when."""
    dated = [event for event in events if _is_dated(event)]
    if not dated:
        return "No dated events"
    noun = "event" if len(dated) == 1 else "events"
    return f"{len(dated):,} {noun}, {_extent(dated)}"


def event_words(event: Event) -> str:
    """An event's date in words and its title, on one line."""
    assert event.interval is not None  # only dated events are told
    about = any(sign in event.edtf for sign in "~%")
    date = date_words(event.interval, event.granularity, approximate=about)
    return f"{date}: {' '.join(event.title.split()).rstrip('.')}"


def _is_dated(event: Event) -> bool:
    return event.interval not in (None, Interval(None, None))


def _ends(event: Event) -> list[int]:
    assert event.interval is not None  # only dated events are asked
    ends = event.interval.begin_second, event.interval.end_second
    return [second for second in ends if second is not None]


def _begin(event: Event) -> int:
    return min(_ends(event))


def _extent(events: Sequence[Event]) -> str:
    """From the first to the last known moment, in units that suit the distance."""
    first = min(_begin(event) for event in events)
    last = max(first + 1, *(max(_ends(event)) for event in events))
    years = (last - first) / _YEAR_SECONDS
    unit = Granularity.DAY
    if years > 2:
        unit = Granularity.YEAR
    elif years > 0.4:
        unit = Granularity.MONTH
    begin = units.holding(first // DAY_SECONDS, unit.value)
    end = units.holding((last - 1) // DAY_SECONDS, unit.value) + 1
    whole = Interval(
        units.begin_second(units.Point(unit.value, begin)),
        units.begin_second(units.Point(unit.value, end)),
    )
    return date_words(whole, unit)
