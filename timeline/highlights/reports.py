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
    """A sentence that tells of a day.

    ``mention`` is the first to hold the sentence; ``stated`` is false where the day
    is known only as the day of publication; ``names`` are the words of all names in
    the sentence, in lower case.
    """

    day: date
    stated: bool
    mention: EventMention
    names: frozenset[str]

    @property
    def published(self) -> date | None:
        """The day on which the sentence was published; None when unknown."""
        return self.mention.published.date() if self.mention.published else None


def find_reports(events: Iterable[Event]) -> list[Report]:
    """The sentences of all mentions whose day is known, each once for each day.

    Where several articles print a sentence word for word, only the first is kept: a
    reprint is no further report. In order of day, publication, article and text.
    """
    found: dict[tuple[date, str], list[EventMention]] = defaultdict(list)
    for day, mention in _dated(events):
        found[day, mention.text].append(mention)
    reports = [_report(day, mentions) for (day, _), mentions in found.items()]
    return sorted(reports, key=lambda report: (report.day, *_order(report.mention)))


def _dated(events: Iterable[Event]) -> Iterator[tuple[date, EventMention]]:
    for event in events:
        for mention in event.mentions:
            granularity, interval = mention.granularity, mention.interval
            if granularity is None or interval is None or interval.begin is None:
                continue
            if granularity.rank <= Granularity.DAY.rank:
                yield interval.begin.date(), mention


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


def _report(day: date, mentions: list[EventMention]) -> Report:
    phrases = {name for mention in mentions for name in mention.participants}
    phrases |= {mention.place for mention in mentions if mention.place}
    return Report(
        day=day,
        stated=any(m.time_source is not TimeSource.PUBLICATION for m in mentions),
        mention=min(mentions, key=_order),
        names=name_words(sorted(phrases)),
    )
