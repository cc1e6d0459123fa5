"""Conflicts that keep two mentions apart, however alike their words are."""

from collections.abc import Iterator

from timeline.merging.features import Features
from timeline.records import Status, TimeSource
from timeline.settings import Settings
from timeline.temporal.interval import DAY_SECONDS, Interval

# A time taken over from an earlier sentence may be some days off, not more.
CARRIED_DAYS = 3
# What is put off takes place some weeks later, or it is another event of its kind.
PUT_OFF_DAYS = 31
# The part of the weight of who and where that a plan and its deed both name.
_SAME_PARTIES = 0.5
_TOLD = (TimeSource.STATED, TimeSource.INHERITED, TimeSource.REDATED)


def find_vetoes(
    first: Features, second: Features, settings: Settings
) -> tuple[str, ...]:
    """The names of the conflicts between two mentions, sorted; empty for none."""
    return tuple(sorted(_vetoes(first, second, settings)))


def is_vetoed(first: Features, second: Features, settings: Settings) -> bool:
    """Whether there is any conflict between two mentions."""
    return next(_vetoes(first, second, settings), None) is not None


def _vetoes(first: Features, second: Features, settings: Settings) -> Iterator[str]:
    if _other_event(first, second):
        yield "another event of the same article"
    if (
        first.personal
        and second.personal
        and first.names
        and second.names
        and first.names.isdisjoint(second.names)
    ):
        yield "different participant"
    if times_apart(first, second, settings) or _carried_apart(first, second):
        yield "incompatible date"
    if _counted_apart(first, second):
        yield "another day and another number"
    if _planned_afterwards(first, second):
        yield "planned after it happened"
    if _told_too_early(first, second, settings):
        yield "told before it happened"
    if _denied_before(first, second) or _denied_before(second, first):
        yield "denied before it happened"
    if framed_apart(first.frame, second.names) or framed_apart(
        second.frame, first.names
    ):
        yield "different place"
    if _names_unheard(first, second) and _names_unheard(second, first):
        yield "different names"
    if _nothing_shared(first, second):
        yield "nothing in common"
    if _denies_another(first, second):
        yield "something else denied"


def times_apart(first: Features, second: Features, settings: Settings) -> bool:
    """Whether the stated times are further apart than reports of one event disagree.

    One article that gives two times tells of two events. Two articles may disagree by
    some days, and theirs are compared only where both are sure and of one unit: a
    clause may name a year that is not its own, a weekday may be of another week. A
    plan may have been put off.
    """
    if first.stated is None or second.stated is None:
        return False
    gap = gap_days(first.stated, second.stated)
    if first.mention.article_id == second.mention.article_id:
        return gap > 0
    if not (first.sure and second.sure and first.unit == second.unit):
        return False
    if _is_put_off(first, second, gap) or _is_put_off(second, first, gap):
        return False
    return gap > settings.max_disagreement_days


def _is_put_off(plan: Features, deed: Features, gap: float) -> bool:
    """Whether a deed may be what another article said was planned for an earlier day.

    Both name the same who and what, the more so where the kind of event says little.
    """
    if plan.mention.status is not Status.PLANNED or gap > PUT_OFF_DAYS:
        return False
    if deed.mention.status is not Status.HAPPENED:
        return False
    shared = plan.participants.keys() & deed.participants.keys()
    weight = sum(plan.participants[term] for term in shared)
    least = _SAME_PARTIES * min(plan.naming, deed.naming)
    later = plan.day is not None and deed.day is not None and plan.day < deed.day
    return later and weight > 0 and weight * plan.specific >= least


def framed_apart(frame: frozenset[str], names: frozenset[str]) -> bool:
    """Whether a sentence set in one place tells of another than who or what is named.

    >>> framed_apart(frozenset({"oldmere"}), frozenset({"stanbrook"}))
    True
    """
    return bool(frame) and bool(names) and frame.isdisjoint(names)


def gap_days(first: Interval, second: Interval) -> float:
    """Days by which the later begins after the earlier, one for the next day.

    Nothing when they share a moment.
    """
    if first.overlaps(second):
        return 0.0
    return 1 + max(_gap(first, second), _gap(second, first)) / DAY_SECONDS


def _gap(earlier: Interval, later: Interval) -> int:
    """Seconds between two intervals in this order; negative where in the other."""
    if earlier.end_second is None or later.begin_second is None:
        return -1
    return later.begin_second - earlier.end_second


def _other_event(first: Features, second: Features) -> bool:
    """Whether one article tells the two apart by a word as "second" or "another"."""
    if first.mention.article_id != second.mention.article_id:
        return False
    return first.marker != second.marker


def tells_time(one: Features) -> bool:
    """Whether a mention's time is stated or taken over from an earlier sentence.

    Plans are put off, so that theirs do not count.
    """
    mention = one.mention
    return mention.status is not Status.PLANNED and mention.time_source in _TOLD


def _carried_apart(first: Features, second: Features) -> bool:
    """Whether times that are stated or taken over are far apart."""
    if not (tells_time(first) and tells_time(second)):
        return False
    one, two = first.mention.interval, second.mention.interval
    if one is None or two is None:
        return False
    longest = max(one.seconds or 0, two.seconds or 0) / DAY_SECONDS
    return gap_days(one, two) > CARRIED_DAYS + longest


def _counted_apart(first: Features, second: Features) -> bool:
    """Whether days and numbers both differ: two clashes, not one told anew.

    Of one event, reports disagree on either, seldom on both.
    """
    if not (first.numbers and second.numbers and tells_time(first)):
        return False
    one, two = first.mention.interval, second.mention.interval
    if one is None or two is None or not tells_time(second):
        return False
    return first.numbers.isdisjoint(second.numbers) and gap_days(one, two) > 0


def _planned_afterwards(first: Features, second: Features) -> bool:
    """Whether one was still to come when the other had taken place."""
    return _was_over(first, second) or _was_over(second, first)


def _was_over(plan: Features, deed: Features) -> bool:
    """Whether a plan was told after the day of what the other says took place."""
    if plan.mention.status is not Status.PLANNED:
        return False
    if deed.mention.status is not Status.HAPPENED or not tells_time(deed):
        return False
    told, interval = plan.mention.published, deed.mention.interval
    end = interval.end if interval is not None else None
    return told is not None and end is not None and told.date() > end.date()


def _denied_before(denial: Features, deed: Features) -> bool:
    """Whether what one denied was over with before the other states that it took place.

    A denial of that very day disputes it.
    """
    if denial.mention.status is not Status.DENIED or denial.stated is not None:
        return False
    told = denial.mention.published
    if deed.mention.status is not Status.HAPPENED or told is None:
        return False
    return day_stated(deed, 0) > told.toordinal()


def _told_too_early(first: Features, second: Features, settings: Settings) -> bool:
    """Whether one was told as a fact before the day that the other states."""
    stated = max(day_stated(first, 0), day_stated(second, 0))
    told = min(day_reported(first, stated), day_reported(second, stated))
    return stated - told > settings.max_disagreement_days


def day_reported(one: Features, unknown: int) -> int:
    """The ordinal of the day on which a mention told its event as a fact.

    What a headline or a clause only names may be to come: ``Vote in Oldmere delayed``.
    """
    mention = one.mention
    if mention.status is not Status.HAPPENED or mention.in_title:
        return unknown
    if mention.published is None or (mention.leader and not _is_past(one)):
        return unknown
    return mention.published.toordinal()


def _is_past(one: Features) -> bool:
    """Whether a mention tells of a time that was over when it was published."""
    told, interval = one.mention.published, one.mention.interval
    end = interval.end if interval is not None and tells_time(one) else None
    return told is not None and end is not None and end.date() <= told.date()


def day_stated(one: Features, unknown: int) -> int:
    """The ordinal of the first day of the time that a mention states for sure."""
    if not one.sure or one.stated is None or one.stated.begin_second is None:
        return unknown
    return one.stated.begin_second // DAY_SECONDS


def _nothing_shared(first: Features, second: Features) -> bool:
    """Whether two articles share no word but the trigger, and name others with it."""
    if first.mention.article_id == second.mention.article_id:
        return False
    if not first.participants or not second.participants:
        return False
    if not first.numbers.isdisjoint(second.numbers):
        return False
    if not first.participants.keys().isdisjoint(second.participants):
        return False
    return (first.text.keys() & second.text.keys()) <= first.own | second.own


def _denies_another(first: Features, second: Features) -> bool:
    """Whether one did not happen and the other did, of little in common."""
    statuses = {first.mention.status, second.mention.status}
    if statuses != {Status.DENIED, Status.HAPPENED}:
        return False
    shared = first.participants.keys() & second.participants.keys()
    weight = sum(first.participants[term] for term in shared)
    return not shared or weight < _SAME_PARTIES * min(first.naming, second.naming)


def _names_unheard(one: Features, other: Features) -> bool:
    """Whether one names with its event what the other's article nowhere names."""
    heard = other.document.keys()  # as keys, so that the shorter side is gone through
    return any(heard.isdisjoint(words) for words in one.called)
