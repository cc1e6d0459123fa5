"""What a picture is drawn from: the dated events, where each lies, the last report."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from timeline.errors import UnknownEvent
from timeline.records import Event, Status
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval


@dataclass(frozen=True, slots=True)
class Stretch:
    """An event and the seconds it is known to lie in; ``None`` is an open side."""

    event: Event
    begin: int | None
    end: int | None

    @property
    def first(self) -> int:
        """The first second that is known."""
        return self.begin if self.begin is not None else self.known_end

    @property
    def last(self) -> int:
        """The last known second, that is, the end where it is known."""
        return self.end if self.end is not None else self.known_begin

    @property
    def known_begin(self) -> int:
        """The begin of a stretch that is not open there."""
        assert self.begin is not None  # a stretch has one closed side
        return self.begin

    @property
    def known_end(self) -> int:
        """The end of a stretch that is not open there."""
        assert self.end is not None  # a stretch has one closed side
        return self.end

    @property
    def middle(self) -> float:
        """Halfway between what is known."""
        return (self.first + self.last) / 2

    @property
    def order(self) -> tuple[int, int, str]:
        """What to sort by for the order of time."""
        return self.first, self.last, self.event.id

    @property
    def is_open(self) -> bool:
        """Whether one side is not known."""
        return self.begin is None or self.end is None

    @property
    def is_vague(self) -> bool:
        """Whether nothing finer than a week, a month or a year is known."""
        granularity = self.event.granularity
        return granularity is not None and granularity.rank > Granularity.DAY.rank

    @property
    def is_point(self) -> bool:
        """Whether it is known to the day or finer."""
        return (
            not self.is_open
            and not self.is_vague
            and self.last - self.first <= DAY_SECONDS
        )


@dataclass(frozen=True, slots=True)
class Scene:
    """The dated events in order, how many have no date, and the last report's second.

    ``ranked`` are the same stretches in the order in which they deserve a label: those
    asked for, then by independent reports, then those known to the day. Where that is
    the same, the first of each day come before the second of any: so a crowded day
    takes no more labels than its share. Then the earliest, then by id.
    """

    stretches: tuple[Stretch, ...]
    ranked: tuple[Stretch, ...]
    undated: int
    horizon: int | None

    @property
    def count(self) -> int:
        """How many events there are, dated or not."""
        return len(self.stretches) + self.undated

    def is_reported(self, stretch: Stretch) -> bool:
        """Whether the event is told as a fact and had begun by the last report."""
        past = self.horizon is None or stretch.first < self.horizon
        return past and stretch.event.status is Status.HAPPENED


def compose_scene(events: Sequence[Event], must_label: Collection[str]) -> Scene:
    """Set out the events, whatever their order.

    Raises:
        UnknownEvent: when an event that must be labelled is not among them.
    """
    missing = sorted(set(must_label) - {event.id for event in events})
    if missing:
        raise UnknownEvent(f"no event {missing[0]!r} to label among {len(events)}")
    dated = [
        Stretch(event, event.interval.begin_second, event.interval.end_second)
        for event in events
        if event.interval not in (None, Interval(None, None))
    ]
    dated.sort(key=lambda one: one.order)
    ranked = _ranked(dated, frozenset(must_label))
    return Scene(
        tuple(dated), tuple(ranked), len(events) - len(dated), _horizon(events)
    )


def _ranked(
    in_order: Sequence[Stretch], asked_for: Collection[str]
) -> tuple[Stretch, ...]:
    """The stretches by what they deserve, `Scene` says how."""
    met: Counter[tuple[int, int]] = Counter()
    keys = []
    for place, one in enumerate(in_order):
        event, day = one.event, one.first // DAY_SECONDS
        turn = met[event.salience, day]
        met[event.salience, day] += one.is_point
        first = event.id not in asked_for
        keys.append((first, -event.salience, not one.is_point, turn, place))
    return tuple(in_order[key[-1]] for key in sorted(keys))


def _horizon(events: Sequence[Event]) -> int | None:
    """The second after the last report; a report dated to the day lasts that day."""
    reports = [event.last_reported for event in events if event.last_reported]
    if not reports:
        return None
    last = max(report.replace(tzinfo=None) for report in reports)
    midnight = last.toordinal() * DAY_SECONDS
    if last.time() == time.min:
        return midnight + DAY_SECONDS
    return midnight + (last - datetime.combine(last, time.min)).seconds + 1
