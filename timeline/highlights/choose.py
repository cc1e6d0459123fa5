"""The days that matter most, and the sentences that tell them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from timeline.highlights.days import weigh_days, weigh_reports
from timeline.highlights.reports import Report, find_reports
from timeline.highlights.sentences import Sentences
from timeline.highlights.stretch import ordinals_between
from timeline.merging import collector_paused
from timeline.records import Event


@collector_paused()
def highlights(
    events: Iterable[Event],
    *,
    dates: int = 12,
    per_date: int = 1,
    begin: date | str | None = None,
    end: date | str | None = None,
) -> list[tuple[date, list[str]]]:
    """The timeline that a journalist would write: days in order, with sentences.

    At most ``dates`` days from ``begin`` to ``end``, both included, each with one to
    ``per_date`` sentences, the most telling first. As text they are ISO 8601: a day, or
    the whole of a month or year. Events without a day take no part. The order of the
    events does not matter.

    Raises:
        InvalidDate: when ``begin`` or ``end`` is text and no date.
    """
    asked = ordinals_between(begin, end)
    reports = find_reports(events)
    by_day: dict[date, list[Report]] = defaultdict(list)
    for report in reports:
        if not report.monthly:
            by_day[report.day].append(report)
    weights = weigh_reports(reports)
    sentences = Sentences(weights)
    days = weigh_days(weights)
    inside = [day for day in days if day.toordinal() in asked]
    best = sorted(inside, key=lambda day: (-days[day], day))[: max(0, dates)]
    found = [(day, sentences.choose(by_day[day], per_date)) for day in best]
    return sorted(found)
