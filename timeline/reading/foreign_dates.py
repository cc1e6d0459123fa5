"""Dates in words of any language, as dateparser reads them."""

import re
from datetime import datetime
from functools import lru_cache

from timeline.reading.date_reading import DateReading, wall_clock
from timeline.temporal.granularity import Granularity


@lru_cache(maxsize=4096)
def read_foreign(text: str) -> DateReading | None:
    """What dateparser reads, if it states day, month and year by itself.

    dateparser fills what is missing from a base date; a date that two bases read
    alike took nothing from them.
    """
    if not 6 <= len(text) <= 60 or not re.search(r"\d", text):
        return None
    readings = {_parse_foreign(text, base) for base in _BASES}
    moment = readings.pop()
    return None if readings or moment is None else DateReading(moment, Granularity.DAY)


_BASES = (datetime(1987, 5, 13, 3, 7, 11), datetime(2004, 10, 28, 17, 41, 23))


def _parse_foreign(text: str, base: datetime) -> datetime | None:
    # Imported here, as hardly a collection writes dates that need it.
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        try_previous_locales=False,
        settings={
            "PARSERS": ["absolute-time"],
            "STRICT_PARSING": True,
            "RELATIVE_BASE": base,
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    found = parser.get_date_data(text).date_obj
    return None if found is None else wall_clock(found)
