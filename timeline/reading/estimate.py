"""When an article can have appeared, where no date of it can be trusted."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from timeline.reading.clue import Clue, Reason
from timeline.reading.evidence import Kind, granularity_of
from timeline.records import Publication
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval

# Kinds of evidence that tell when a page was saved: it had appeared by then.
_SAVED = frozenset((Kind.HEADER_CLOCK.value, Kind.FILE_DATE.value))
# Pages are saved while they are news: the latest of the years that fit is taken, and
# none further back than this.
_YEARS_BACK = 6


def estimate_publication(
    publication: Publication, clues: Sequence[Clue]
) -> Interval | None:
    """The stretch of days on which the article can have appeared; None if unbounded.

    It begins after the last day that the text tells as past, and ends by the day on
    which the page was saved; in between, dates without a year narrow it to the weeks
    in which one writes so. One side is open when nothing bounds it.
    """
    first, last = _earliest(clues), _latest(publication)
    month = _month(publication)
    if month is not None:
        first = max(filter(None, (first, month[0])))
        last = min(filter(None, (last, month[1])))
    if first is not None and last is not None and first > last:
        last = None  # the text tells of days after the page was saved: it was changed
    yearless = [clue for clue in clues if clue.reason in _YEARLESS]
    if last is not None and yearless:
        earliest = date(max(1, last.year - _YEARS_BACK), last.month, 1)
        run = _best_run(max(filter(None, (first, earliest))), last, yearless)
        if run is not None:
            first, last = run
    if first is None and last is None:
        return None
    return Interval.between(_midnight(first), _midnight(last, days=1))


_YEARLESS: tuple[Reason, ...] = ("distant", "weekday", "season", "elapsed")


def _earliest(clues: Iterable[Clue]) -> date | None:
    """The last day that the text tells as past."""
    days = [
        date(c.year, c.month, c.day or 1)
        for c in clues
        if c.reason == "later" and c.year
    ]
    return max(days, default=None)


def _latest(publication: Publication) -> date | None:
    """The first day by which the article is known to have appeared."""
    ends = [
        one.interval.end - timedelta(days=1)
        for one in publication.evidence
        if one.kind in _SAVED and one.interval.end is not None
    ]
    days = [end.date() for end in ends]
    if publication.retrieved is not None:
        days.append(publication.retrieved.date())
    if publication.published is not None and publication.doubts:
        days.append(publication.published.date())
    return min(days, default=None)


def _month(publication: Publication) -> tuple[date, date] | None:
    """The month that the address names, if it names no more."""
    for one in publication.evidence:
        begin, end = one.interval.begin, one.interval.end
        month = granularity_of(one.interval) is Granularity.MONTH
        if one.kind == Kind.URL.value and month and begin and end:
            return begin.date(), (end - timedelta(days=1)).date()
    return None


def _best_run(
    first: date, last: date, clues: Sequence[Clue]
) -> tuple[date, date] | None:
    """The latest run of days, of those between two, that most clues favour."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    votes = [sum(clue.favours(day) for clue in clues) for day in days]
    most = max(votes, default=0)
    if most == 0:
        return None
    end = max(place for place, count in enumerate(votes) if count == most)
    begin = end
    while begin > 0 and votes[begin - 1] == most:
        begin -= 1
    return days[begin], days[end]


def _midnight(day: date | None, *, days: int = 0) -> datetime | None:
    if day is None:
        return None
    return datetime(day.year, day.month, day.day) + timedelta(days=days)
