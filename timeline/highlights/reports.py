"""What sentences say of which days: events taken apart into dated sentences."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from timeline.merging.features import name_words
from timeline.records import Event, EventMention, TimeSource
from timeline.temporal.granularity import Granularity


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """A sentence that tells of a day or a month.

    ``day`` is the day, or the first of the month where ``monthly``; ``stated`` is
    false where it is known only as the day of publication. ``mention`` is the first
    to hold the sentence; ``names`` are the words of the names in it, in lower case.
    """

    day: date
    monthly: bool
    stated: bool
    mention: EventMention
    names: frozenset[str]

    @property
    def published(self) -> date | None:
        """The day on which the sentence was published; None when unknown."""
        return self.mention.published.date() if self.mention.published else None


def find_reports(events: Iterable[Event]) -> list[Report]:
    """The sentences of all mentions whose day or month is known, once for each.

    Where several articles print a sentence word for word, only the first is kept: a
    reprint is no further report. In order of time, publication, article and text.
    """
    found: dict[tuple[date, bool, str], list[EventMention]] = defaultdict(list)
    phrases: set[str] = set()
    for mention in (mention for event in events for mention in event.mentions):
        phrases.update(mention.participants, (mention.place or "",))
        for day, monthly in _time(mention):
            found[day, monthly, mention.text].append(mention)
    known = name_words(sorted(phrases))
    reports = [
        _report(day, monthly, mentions, known)
        for (day, monthly, _), mentions in found.items()
    ]
    return sorted(reports, key=lambda report: (report.day, *_order(report.mention)))


def _time(mention: EventMention) -> Iterator[tuple[date, bool]]:
    """The day or month that the mention's own sentence tells; nothing for others.

    A day carried over from an earlier sentence is left out: that sentence tells it.
    So is the day of a publication that is itself doubtful.
    """
    granularity, interval = mention.granularity, mention.interval
    if granularity is None or interval is None or interval.begin is None:
        return
    if mention.time_source is TimeSource.INHERITED:
        return
    if mention.time_source is TimeSource.PUBLICATION and not mention.published_trusted:
        return
    if granularity.rank <= Granularity.DAY.rank:
        yield interval.begin.date(), False
    elif granularity is Granularity.MONTH:
        yield interval.begin.date(), True


def _order(mention: EventMention) -> tuple[str, str, bool, int, int, int]:
    published = mention.published.isoformat() if mention.published else ""
    return (
        published,
        mention.article_id,
        not mention.in_title,
        mention.span.begin,
        mention.trigger.begin,
        mention.trigger.end,
    )


def _report(
    day: date, monthly: bool, mentions: list[EventMention], known: frozenset[str]
) -> Report:
    stated = [m for m in mentions if m.time_source is TimeSource.STATED]
    first = min(stated or mentions, key=_order)
    return Report(
        day=day,
        monthly=monthly,
        stated=bool(stated),
        mention=first,
        # A capital letter alone makes no name: it must be one of the participants.
        names=name_words((first.text,)) & known,
    )
