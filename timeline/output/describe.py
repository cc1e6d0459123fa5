"""A timeline in a few sentences, for those who do not see its picture."""

from collections import Counter
from collections.abc import Sequence

from timeline.output.counted import counted
from timeline.output.dates import date_words
from timeline.records import Event, Status
from timeline.temporal import units
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

_MOST_TOLD = 5
_FAR_SHARE = 0.05  # of the events, on either side, that may be far away
_FAR_TIMES = 4  # the length that most events take: what is beyond is far away
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
    told = sorted(dated, key=lambda event: (-event.salience, _ends(event), event.id))
    if told:
        most = counted(told[0].salience, "report")
        sentences.append(f"Most told, in up to {most}:")
    sentences += [f"{event_words(event)}." for event in told[:_MOST_TOLD]]
    return " ".join(sentences)


def headline(events: Sequence[Event]) -> str:
    """How many dated events there are, from when to when.

    When a few lie far from all others, from when to when most of them are: of those
    known to the day, if they are the most, as the middle of a month is no one's date.
    """
    dated = [event for event in events if _is_dated(event)]
    if not dated:
        return "No dated events"
    count = counted(len(dated), "event")
    ends = [_ends(event) for event in dated]
    first = min(low for low, _ in ends)
    last = max(high for _, high in ends)
    days = [_ends(event) for event in dated if _is_of_a_day(event)]
    sharp = days if 2 * len(days) >= len(dated) else ends
    middles = sorted((low + high) // 2 for low, high in sharp)
    far = round(_FAR_SHARE * (len(middles) - 1))
    low, high = middles[far], middles[-1 - far]
    if far and last - first > _FAR_TIMES * max(high - low, DAY_SECONDS):
        return f"{count}, most of them {_extent_words(low, high)}"
    return f"{count}, {_extent_words(first, last)}"


def event_words(event: Event) -> str:
    """An event's date in words and its title, on one line."""
    assert event.interval is not None  # only dated events are told
    about = any(sign in event.edtf for sign in "~%")
    date = date_words(event.interval, event.granularity, approximate=about)
    return f"{date}: {' '.join(event.title.split()).rstrip('.')}"


def _is_dated(event: Event) -> bool:
    return event.interval not in (None, Interval(None, None))


def _is_of_a_day(event: Event) -> bool:
    """Whether it is known to the day or finer."""
    unit, interval = event.granularity, event.interval
    fine = unit is None or unit.rank <= Granularity.DAY.rank
    return fine and interval is not None and (interval.seconds or 0) <= DAY_SECONDS


def _ends(event: Event) -> tuple[int, int]:
    """The first and the last known second."""
    interval = event.interval
    assert interval is not None  # only dated events are asked
    begin, end = interval.begin_second, interval.end_second
    known = [second for second in (begin, end) if second is not None]
    return known[0], known[-1]


def _extent_words(first: int, last: int) -> str:
    """From one moment to another in units that suit the distance."""
    last = max(last, first + 1)
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
