"""When a text was published, as the anchor of what it says."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from timeline.errors import InvalidPublicationDate
from timeline.temporal import units, values
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.units import Point

Published = date | datetime | str | Interval | None
"""What callers may give: a day, a moment, ISO 8601 text, an interval, or nothing."""


class Publication(NamedTuple):
    """The first and the last moment at which a text can have been published.

    They are one where its day is known. What differs between the two is not determined.
    """

    first: Point
    last: Point

    @property
    def interval(self) -> Interval:
        """From the beginning of the first to the end of the last."""
        return units.interval_of(self.first).hull(units.interval_of(self.last))


def publication(published: Published) -> Publication | None:
    """The anchor of a text; None when its publication is unknown or open.

    Raises:
        InvalidPublicationDate: when what is given is no date, or no ISO 8601 text.
    """
    # What equals not even itself is how tables tell that a date is missing.
    if published is None or published != published:
        return None
    if isinstance(published, Interval):
        return _of_interval(published)
    if isinstance(published, str):
        return _of_text(published)
    if not isinstance(published, date):
        raise InvalidPublicationDate(
            f"publication date of type {type(published).__name__} (expected a date, a "
            "datetime or ISO 8601 text)"
        )
    day = published.toordinal()
    if isinstance(published, datetime):
        return _at(
            Point(units.MINUTE, (day * 24 + published.hour) * 60 + published.minute)
        )
    return _at(Point(units.DAY, day))


def _at(point: Point) -> Publication:
    return Publication(point, point)


def _of_interval(interval: Interval) -> Publication | None:
    begin, end = interval.begin_second, interval.end_second
    if begin is None or end is None:
        return None
    first, last = begin // DAY_SECONDS, (end - 1) // DAY_SECONDS
    return Publication(Point(units.DAY, first), Point(units.DAY, last))


_TEXT = re.compile(
    r"(?P<date>\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d|-Q[1-4])?)"
    r"(?:[T ](?P<time>\d\d(?::?\d\d)?)(?::?\d\d(?:[.,]\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?"
)


@lru_cache(maxsize=1024)  # as many articles are of one day
def _of_text(text: str) -> Publication | None:
    if not text.strip():
        return None
    found = _TEXT.fullmatch(text.strip())
    point = values.parse(found["date"]) if found else None
    if found is None or point is None:
        raise InvalidPublicationDate(
            f"publication date {text!r} (expected ISO 8601, as 2024-10-15)"
        )
    if point.unit != units.DAY:
        return _of_interval(units.interval_of(point))
    if found["time"] is None:
        return _at(point)
    hour, minute = int(found["time"][:2]), int(found["time"][2:].strip(":") or 0)
    if hour > 23 or minute > 59:
        raise InvalidPublicationDate(
            f"publication time {text!r} (expected hours to 23, minutes to 59)"
        )
    return _at(Point(units.MINUTE, (point.number * 24 + hour) * 60 + minute))
