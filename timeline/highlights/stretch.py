"""The days from one date that a caller gives to another."""

from datetime import date

from timeline.errors import InvalidDate
from timeline.temporal.edtf import parse_edtf
from timeline.temporal.interval import DAY_SECONDS, Interval


def ordinals_between(begin: date | str | None, end: date | str | None) -> range:
    """The ordinals of the days from the first of ``begin`` to the last of ``end``.

    >>> ordinals_between("2024-02", date(2024, 3, 1)) == range(738917, 738947)
    True

    Raises:
        InvalidDate: when one of them is text and no date.
    """
    first, after = _interval_of(begin).begin_second, _interval_of(end).end_second
    return range(
        date.min.toordinal() if first is None else first // DAY_SECONDS,
        date.max.toordinal() + 1 if after is None else -(-after // DAY_SECONDS),
    )


def _interval_of(given: date | str | None) -> Interval:
    if given is None:
        return Interval(None, None)
    if isinstance(given, date):
        second = given.toordinal() * DAY_SECONDS
        return Interval(second, second + DAY_SECONDS)
    try:
        return parse_edtf(given.strip()).interval
    except ValueError as error:
        raise InvalidDate(
            f"{given!r} is no date (expected ISO 8601, as 2024-03-14 or 2024-03)"
        ) from error
