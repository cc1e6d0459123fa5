"""Conflicts that keep two mentions apart, however alike their words are."""

from timeline.merging.features import Features
from timeline.settings import Settings
from timeline.temporal.interval import DAY_SECONDS, Interval


def find_vetoes(
    first: Features, second: Features, settings: Settings
) -> tuple[str, ...]:
    """The names of the conflicts between two mentions, sorted; empty for none."""
    found = []
    if _other_event(first, second):
        found.append("another event of the same article")
    if (
        first.personal
        and second.personal
        and first.names
        and second.names
        and first.names.isdisjoint(second.names)
    ):
        found.append("different participant")
    if times_apart(first, second, settings):
        found.append("incompatible date")
    return tuple(sorted(found))


def times_apart(first: Features, second: Features, settings: Settings) -> bool:
    """Whether the times lie further apart than reports of one event disagree."""
    if first.stated is not None and second.stated is not None:
        return gap_days(first.stated, second.stated) > settings.max_disagreement_days
    if first.day is None or second.day is None:
        return False
    if first.stated is None and second.stated is None:
        return abs(first.day - second.day) > settings.max_report_lag_days
    stated, other = (first, second) if first.stated is not None else (second, first)
    published = other.mention.published
    if stated.stated is None or published is None:
        return False
    begin = published.toordinal() * DAY_SECONDS
    around = Interval(
        begin - settings.max_report_lag_days * DAY_SECONDS, begin + DAY_SECONDS
    )
    return gap_days(stated.stated, around) > settings.max_disagreement_days


def gap_days(first: Interval, second: Interval) -> float:
    """Days from the end of the earlier to the begin of the later; 0 when they meet."""
    gaps = [
        later.begin_second - earlier.end_second
        for earlier, later in ((first, second), (second, first))
        if later.begin_second is not None and earlier.end_second is not None
    ]
    return max(0, *gaps, 0) / DAY_SECONDS + (1 if max(gaps, default=-1) >= 0 else 0)


def _other_event(first: Features, second: Features) -> bool:
    """Whether one article tells the two apart by a word as "second" or "another"."""
    if first.mention.article_id != second.mention.article_id:
        return False
    return first.marker != second.marker
