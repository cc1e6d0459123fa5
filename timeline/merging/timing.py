"""Conflicts of time between two mentions: far apart, too early, too late."""

from collections.abc import Iterator

from timeline.merging.features import SAME_PARTIES, Features, shared_weight
from timeline.records import Status, TimeSource
from timeline.settings import Settings
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

# A time taken over from an earlier sentence may be some days off, not more.
CARRIED_DAYS = 3
# What is put off takes place some weeks later, or it is another event of its kind.
PUT_OFF_DAYS = 31
_TOLD = (TimeSource.STATED, TimeSource.INHERITED, TimeSource.REDATED)


def time_vetoes(first: Features, second: Features, settings: Settings) -> Iterator[str]:
    """The names of the conflicts of time between two mentions; may be empty."""
    if _stated_apart(first, second, settings) or _carried_apart(first, second):
        yield "incompatible date"
    if _counted_apart(first, second):
        yield "another day and another number"
    if _was_over(first, second) or _was_over(second, first):
        yield "planned after it happened"
    if _told_too_early(first, second, settings):
        yield "told before it happened"
    if _denied_before(first, second) or _denied_before(second, first):
        yield "denied before it happened"


def _stated_apart(first: Features, second: Features, settings: Settings) -> bool:
    """Whether the stated times are further apart than reports of one event disagree.

    One article that gives two times tells of two events. Two articles may disagree by
    some days, and theirs are compared only where both are sure and of one unit: a
    clause may name a year that is not its own, a weekday may be of another week. A
    plan may have been put off.
    """
    if first.stated is None or second.stated is None:
        return False
    gap = _gap_days(first.stated, second.stated)
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
    weight = shared_weight(plan, deed)
    least = SAME_PARTIES * min(plan.naming, deed.naming)
    later = plan.day is not None and deed.day is not None and plan.day < deed.day
    return later and weight > 0 and weight * plan.specific >= least


def _gap_days(first: Interval, second: Interval) -> float:
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


def _carried_apart(first: Features, second: Features) -> bool:
    """Whether times that are stated or taken over are far apart."""
    if not (tells_time(first) and tells_time(second)):
        return False
    one, two = first.mention.interval, second.mention.interval
    if one is None or two is None:
        return False
    longest = max(one.seconds or 0, two.seconds or 0) / DAY_SECONDS
    return _gap_days(one, two) > CARRIED_DAYS + longest


def _counted_apart(first: Features, second: Features) -> bool:
    """Whether days and numbers both differ: two clashes, not one told anew.

    Of one event, reports disagree on either, seldom on both.
    """
    if not (first.numbers and second.numbers and tells_time(first)):
        return False
    one, two = first.mention.interval, second.mention.interval
    if one is None or two is None or not tells_time(second):
        return False
    return first.numbers.isdisjoint(second.numbers) and _gap_days(one, two) > 0


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


def tells_time(one: Features) -> bool:
    """Whether a mention's time is stated or taken over from an earlier sentence.

    Plans are put off, so that theirs do not count.
    """
    mention = one.mention
    return mention.status is not Status.PLANNED and mention.time_source in _TOLD


def is_done_as_planned(first: Features, second: Features) -> bool:
    """Whether one plans for a day what the other tells of it, in one story."""
    statuses = {first.mention.status, second.mention.status}
    if statuses != {Status.PLANNED, Status.HAPPENED} or first.story != second.story:
        return False
    if first.specific < 1 or first.families.isdisjoint(second.families):
        return False
    days = {_day_told(first), _day_told(second)}
    return len(days) == 1 and None not in days


def are_news_of_one_day(first: Features, second: Features) -> bool:
    """Whether two articles of one story open with one kind of event, of one day.

    An article's first paragraphs tell what the story is about, and who did it in words
    of their own: ``a heiress was abducted``, ``Ina Roth was seized``.
    """
    return (
        first.story == second.story
        and first.day == second.day
        and _opens_with_deed(first)
        and _opens_with_deed(second)
        and not first.families.isdisjoint(second.families)
    )


def _opens_with_deed(one: Features) -> bool:
    """Whether a clause is about an event on a day that it states, and so the article.

    What can be only one person's own is not: two arrests of a day are of two persons.
    """
    return (
        one.central
        and one.specific == 1
        and not one.personal
        and one.mention.leader is None
        and one.sure
        and one.unit is Granularity.DAY
    )


def _day_told(one: Features) -> int | None:
    """The day on which something begins or began, where its mention tells that."""
    interval = one.mention.interval
    known = interval is not None and interval.begin_second is not None
    told = one.mention.time_source in _TOLD
    return one.day if known and told else None


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
