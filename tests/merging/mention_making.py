"""Mentions of events made by hand, for small stories."""

from datetime import datetime, timedelta

from timeline.records import EventMention, Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Derivation, Span, Timex, TimexType

LENGTHS = {
    Granularity.HOUR: timedelta(hours=1),
    Granularity.DAY: timedelta(days=1),
    Granularity.WEEK: timedelta(days=7),
    Granularity.MONTH: timedelta(days=31),
    Granularity.YEAR: timedelta(days=365),
}


def make_mention(
    article: str,
    text: str,
    trigger: str,
    *,
    lemma: str | None = None,
    published: str | None = "2024-03-14",
    when: str | None = None,
    unit: Granularity = Granularity.DAY,
    who: tuple[str, ...] = (),
    place: str | None = None,
    numbers: tuple[tuple[str, str], ...] = (),
    status: Status = Status.HAPPENED,
    in_title: bool = False,
    begin: int = 0,
) -> EventMention:
    """A mention whose clause states ``when``, else is dated by publication."""
    shown = datetime.fromisoformat(published) if published else None
    moment = datetime.fromisoformat(when) if when else shown
    at = begin + text.index(trigger)
    source = TimeSource.STATED if when else TimeSource.PUBLICATION
    interval = moment and Interval.between(moment, moment + LENGTHS[unit])
    return EventMention(
        article_id=article,
        in_title=in_title,
        span=Span(begin, begin + len(text)),
        text=text,
        trigger=Span(at, at + len(trigger)),
        lemma=lemma or trigger,
        participants=tuple(sorted(who)),
        place=place,
        numbers=numbers,
        timex=make_timex(interval, unit) if when and interval else None,
        interval=interval or None,
        granularity=unit if interval else None,
        time_source=source if interval else TimeSource.UNANCHORED,
        status=status,
        published=shown,
        source=None,
        url=None,
    )


def make_timex(interval: Interval, unit: Granularity, mod: str | None = None) -> Timex:
    """An expression that says the interval in full."""
    return Timex(
        span=Span(0, 1),
        text="then",
        type=TimexType.DATE,
        value="",
        mod=mod,
        quant=None,
        freq=None,
        begin_point=None,
        end_point=None,
        interval=interval,
        granularity=unit,
        anchor=None,
        derivation=Derivation("test", "then"),
    )


def alone(*mentions: EventMention) -> dict[str, str]:
    """Copy groups in which every article is its own."""
    return {mention.article_id: mention.article_id for mention in mentions}
