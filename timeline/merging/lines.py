"""Events that a reader would see as one line told twice."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from timeline.merging.decisions import decided_kinds
from timeline.merging.features import Features, name_same
from timeline.merging.standing import SentencePlace, sentence_of
from timeline.records import Event, Status
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval

_UNSURE = (Status.PLANNED, Status.POSSIBLE)
_Sentences = Set[SentencePlace]


def group_lines(
    events: Sequence[Event], members: Sequence[Sequence[Features]]
) -> list[list[int]]:
    """The positions of the events, those together that would be one line told twice.

    ``members`` are the features of each event's mentions. One line have those of one
    time and one title; and what says little, and whose title for want of a better is
    the whole sentence, with the event that a clause of that sentence is the title of;
    and a decision with what was decided, told as done that day.
    """
    lines: dict[tuple[str, Interval | None], list[int]] = defaultdict(list)
    told = [frozenset(map(sentence_of, event.mentions)) for event in events]
    beside: dict[SentencePlace, list[int]] = defaultdict(list)
    for number, sentences in enumerate(told):
        for sentence in sentences:
            beside[sentence].append(number)
    deeds = _deeds_by_day(events, members)
    for number in range(len(events)):
        line = _deed_of(number, events, deeds, members)
        while (within := _clause_of(line, events, told, beside, members)) is not None:
            line = within
        lines[events[line].title, events[line].interval].append(number)
    return list(lines.values())


def _deeds_by_day(
    events: Sequence[Event], members: Sequence[Sequence[Features]]
) -> dict[tuple[int, str], list[int]]:
    """What took place on each day, by the kinds of event that its clauses are about."""
    deeds: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, event in enumerate(events):
        day = _day_of(event)
        if day is not None:
            told = (one for one in members[number] if one.mention.leader is None)
            for kind in sorted({kind for one in told for kind in one.families}):
                deeds[day, kind].append(number)
    return deeds


def _day_of(event: Event) -> int | None:
    """The second with which the day of an event begins that took place."""
    known = event.status is Status.HAPPENED and event.granularity is Granularity.DAY
    return event.interval.begin_second if known and event.interval else None


def _deed_of(
    number: int,
    events: Sequence[Event],
    deeds: Mapping[tuple[int, str], Sequence[int]],
    members: Sequence[Sequence[Features]],
) -> int:
    """The event that a decision is told as: ``agreed to buy``, and ``buys``; or itself.

    Both are of one story and day, and name the same parties.
    """
    day = _day_of(events[number])
    if day is None:
        return number
    for one in members[number]:
        for kind in sorted(decided_kinds(one.mention)):
            for other in deeds.get((day, kind), ()):
                if other != number and any(
                    two.story == one.story and name_same(one, two)
                    for two in members[other]
                    if kind in two.families
                ):
                    return other
    return number


def _clause_of(
    number: int,
    events: Sequence[Event],
    told: Sequence[_Sentences],
    beside: Mapping[SentencePlace, Sequence[int]],
    members: Sequence[Sequence[Features]],
) -> int | None:
    """The event of which an event's title only repeats the clause; None for none.

    Of several it is the one with the longest title.
    """
    if any(one.specific == 1 for one in members[number]):
        return None
    found = [
        other
        for other in beside[next(iter(told[number]))]
        if told[number] <= told[other] and _repeats(events[number], events[other])
    ]
    return max(found, key=lambda one: (len(events[one].title), -one), default=None)


def _repeats(event: Event, clause: Event) -> bool:
    """Whether an event's title holds that of another, as sure, and some words more."""
    part, whole = clause.title.rstrip(".").lower(), event.title.lower()
    sure = event.status is clause.status or (
        clause.status is Status.HAPPENED and event.status in _UNSURE
    )
    return (
        sure
        and event.interval == clause.interval
        and len(clause.title) < len(event.title)
        and part in whole
    )
