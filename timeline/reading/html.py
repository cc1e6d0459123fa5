"""A saved web page as one article; stub."""

from collections.abc import Iterator
from pathlib import Path

from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row
from timeline.records import Rejected
from timeline.settings import Settings


def read_html(path: Path, place: str, settings: Settings) -> Iterator[Row | Rejected]:
    """The page's text, title and dates."""
    yield rejected(place, Code.UNSUPPORTED, "pages are not read yet")
