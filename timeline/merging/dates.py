"""When an event took place, as its sources agree."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.merging.votes import Sources, disagreement, votes
from timeline.records import Conflict, EventMention, Status, TimeSource
from timeline.temporal.edtf import render_edtf
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

# What a clause says of its own day counts more than what it takes from before, and
# that more than the day of the report.
_OWN_DAY, _CARRIED_OVER, _WEAK = 4, 2, 1
# One in four is enough: reports that agree on a day mostly leave the hour out.
_CLOCK_SHARE = 4
_FROM_OTHERS = (TimeSource.INHERITED, TimeSource.REDATED)
_STATING = (TimeSource.STATED, *_FROM_OTHERS)
_LIMITS = ("BEFORE", "AFTER")
_FAR = 1 << 62
_DAY_RANK = Granularity.DAY.rank

_Time = tuple[Interval, Granularity]


@dataclass(frozen=True, slots=True)
class AgreedTime:
    """The time of an event, how it is known, and who says otherwise."""

    interval: Interval | None
    granularity: Granularity | None
    source: TimeSource
    edtf: str
    conflicts: tuple[Conflict, ...] = ()


def agree_on_time(mentions: Sequence[EventMention], sources: Sources) -> AgreedTime:
    """The finest interval that most sources support, and the disagreements.

    A source supports an interval when it states it or a vaguer one that holds it.
    Where nothing is stated, it is the day of the first report.
    """
    stated = _stated(mentions)
    if not stated:
        return _first_report(mentions)
    times = {time for mention in stated for time in _times(mention)}
    if len(times) == 1:
        return _agreed(times.pop(), stated, [])
    candidates = _candidates(_without_old_plans(stated), sources)
    best = candidates[0]
    if len(candidates) > 1:
        best = min(
            candidates, key=lambda time: (_rank(time, mentions, sources), _order(time))
        )
    chosen = [
        m for m in stated if any(best in (time, _day_of(time)) for time in _times(m))
    ]
    return _agreed(best, chosen, _date_conflicts(best, stated, sources))


def _agreed(
    time: _Time, stating: Sequence[EventMention], conflicts: Sequence[Conflict]
) -> AgreedTime:
    """The time that these mentions state, among those who say otherwise."""
    # "At about 2 p.m." leaves no doubt of the day.
    approximate = all(
        m.timex is not None and m.timex.mod == "APPROX" and m.granularity is time[1]
        for m in stating
    )
    edtf = render_edtf(*time, approximate=approximate, uncertain=bool(conflicts))
    source = min((m.time_source for m in stating), key=_STATING.index)
    return AgreedTime(*time, source, edtf, tuple(conflicts))


def _stated(mentions: Sequence[EventMention]) -> list[EventMention]:
    """The reports that say when it took place.

    A clock says so of the day of its report only if that is the first.
    """
    first = min((m.published for m in mentions if m.published), default=None)
    return [
        mention
        for mention in mentions
        if mention.time_source in _STATING
        and mention.interval is not None
        and not (
            _is_of_publication(mention)
            and first is not None
            and mention.published is not None
            and first.date() < mention.published.date()
        )
    ]


def _is_of_publication(mention: EventMention) -> bool:
    """Whether a clock time was put on the day of publication."""
    unit = mention.granularity
    if mention.timex is None or unit is None or unit.rank >= _DAY_RANK:
        return False
    anchor = mention.timex.anchor
    return anchor is not None and anchor.kind == "published"


def _without_old_plans(stated: Sequence[EventMention]) -> list[EventMention]:
    """The reports, without plans for a day before that on which it took place."""
    if all(mention.status is not Status.PLANNED for mention in stated):
        return list(stated)
    deeds = [
        mention.interval
        for mention in stated
        if mention.status is Status.HAPPENED
        and mention.interval is not None
        and states_day(mention)
    ]
    return [
        mention
        for mention in stated
        if mention.status is not Status.PLANNED
        or mention.interval is None
        or not any(_is_over(mention.interval, deed) for deed in deeds)
    ]


def _is_over(earlier: Interval, later: Interval) -> bool:
    """Whether one interval ends before the other begins."""
    end, begin = earlier.end_second, later.begin_second
    return end is not None and begin is not None and end <= begin


def states_day(mention: EventMention) -> bool:
    """Whether the clause itself says on which day, month or year.

    A clock time that was put on the day of publication says no day.
    """
    stated = mention.time_source is TimeSource.STATED and mention.timex is not None
    return stated and not _is_of_publication(mention)


def _candidates(stated: Sequence[EventMention], sources: Sources) -> list[_Time]:
    """The times that an event can have, earliest first.

    A clock time counts where enough of the sources that tell of its day give it.
    """
    said = votes(stated, sources, _times)
    if len(said) == 1:
        return list(said)
    of_day = votes(stated, sources, lambda m: {_day_of(time) for time in _times(m)})
    rare = {
        time: _day_of(time)
        for time, count in said.items()
        if _CLOCK_SHARE * count < of_day[_day_of(time)]
    }
    return sorted({rare.get(time, time) for time in said}, key=_order)


def _times(mention: EventMention) -> list[_Time]:
    """When a mention puts its event: no hour unless the clause gives it."""
    if mention.interval is None:
        return []
    time = (mention.interval, mention.granularity or Granularity.DAY)
    return [time if states_day(mention) else _day_of(time)]


def _day_of(time: _Time) -> _Time:
    """The day of a clock time; what is no clock time, as it is."""
    interval, unit = time
    begin = interval.begin_second
    if unit.rank >= _DAY_RANK or begin is None:
        return time
    midnight = begin - begin % DAY_SECONDS
    return Interval(midnight, midnight + DAY_SECONDS), Granularity.DAY


def _order(time: _Time) -> tuple[int, int, int]:
    interval, granularity = time
    begin = interval.begin_second
    return (
        -_FAR if begin is None else begin,
        _FAR if interval.end_second is None else interval.end_second,
        granularity.rank,
    )


def _rank(
    time: _Time, mentions: Sequence[EventMention], sources: Sources
) -> tuple[bool, int, int, int]:
    """Smallest is best: bounded, of most support, finest, most often said so."""
    interval, granularity = time
    weights: dict[str, int] = {}
    exact = set()
    for mention in mentions:
        source = sources.of(mention.article_id)
        for said, _ in _times(mention):
            if said.contains(interval):
                weights[source] = max(weights.get(source, 0), _weight(mention))
            if said == interval:
                exact.add(source)
    return (
        interval.seconds is None,
        -sum(weights.values()),
        granularity.rank,
        -len(exact),
    )


def _weight(mention: EventMention) -> int:
    if states_day(mention):
        return _OWN_DAY
    return _CARRIED_OVER if mention.time_source in _FROM_OTHERS else _WEAK


def _date_conflicts(
    best: _Time, stated: Sequence[EventMention], sources: Sources
) -> list[Conflict]:
    """The agreed time and each that other sources state apart from it."""
    sure = [mention for mention in stated if _insists(mention)]
    others = {
        time: render_edtf(*time)
        for mention in sure
        for time in _times(mention)
        if not time[0].overlaps(best[0])
    }
    if not others:
        return []
    values = {best: render_edtf(*best)} | others
    saying = [m for m in sure if any(time in values for time in _times(m))]
    if sources.independent(saying) < 2:
        return []
    return disagreement("date", values, saying, _times)


def _insists(mention: EventMention) -> bool:
    """Whether a clause states its own day, not a season or a limit that may be its.

    What is only possible, or counted from another day of its report, insists on none.
    """
    timex = mention.timex
    if timex is None or not states_day(mention) or timex.mod in _LIMITS:
        return False
    counted = timex.anchor is not None and timex.anchor.kind == "stated"
    vague = mention.granularity is Granularity.SEASON
    return not (counted or vague or mention.status is Status.POSSIBLE)


def _first_report(mentions: Sequence[EventMention]) -> AgreedTime:
    dated = [m for m in mentions if m.interval is not None]
    if not dated:
        return AgreedTime(None, None, TimeSource.UNANCHORED, "")
    first = min(dated, key=lambda mention: _order(_times(mention)[0]))
    interval, granularity = _times(first)[0]
    edtf = render_edtf(interval, granularity)
    return AgreedTime(interval, granularity, first.time_source, edtf)
