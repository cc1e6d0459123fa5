"""The date in the address of a page."""

import re

from timeline.reading.date_reading import DateReading
from timeline.reading.dates import read_date
from timeline.reading.evidence import Kind, candidate
from timeline.reading.languages import en
from timeline.records import PublicationEvidence

_MONTH = rf"0?[1-9]|1[0-2]|{'|'.join(en.MONTHS)}"
_DAY = r"0?[1-9]|[12]\d|3[01]"
_SPLIT = re.compile(
    rf"(?<![\d.])((?:19|20)\d\d)([/_.-])({_MONTH})(?:\2({_DAY})(?![\d]))?(?=[/_.?&#-]|$)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")
# A month's or week's archive: its date is the period's, not the article's.
_ARCHIVE = re.compile(r"archive\.|_archive", re.IGNORECASE)
_COMPACT_WEIGHT = 0.6  # eight digits may be a number
_MONTH_WEIGHT = 0.45  # a month supports a day; alone it dates nothing


def address_evidence(url: str | None) -> tuple[PublicationEvidence, ...]:
    """What the path of an address says of its publication: a day or a month, or none.

    >>> [str(one.interval.begin) for one in address_evidence("http://a.b/2024/10/16/x")]
    ['2024-10-16 00:00:00']
    """
    if url is None:
        return ()
    path = url.split("://", 1)[-1].partition("/")[2][:2000]
    if match := _SPLIT.search(path):
        year, _, month, day = match.groups()
        number = en.MONTHS.get(month.casefold()) or int(month)
        if day is not None and not _ARCHIVE.search(path):
            return _dated(f"{year}-{number:02}-{int(day):02}", match[0])
        return _dated(f"{year}-{number:02}", match[0], _MONTH_WEIGHT)
    if match := _COMPACT.search(path):
        return _dated("-".join(match.groups()), match[0], _COMPACT_WEIGHT)
    return ()


def _dated(
    iso: str, text: str, weight: float | None = None
) -> tuple[PublicationEvidence, ...]:
    reading: DateReading | None = read_date(iso)
    return () if reading is None else candidate(Kind.URL, text, reading, weight)
