"""A text file as one article."""

from collections.abc import Iterator
from pathlib import Path

from timeline.reading.cleaning import decode
from timeline.reading.header import split_header
from timeline.reading.rows import Row
from timeline.reading.whole import read_whole
from timeline.records import Rejected
from timeline.settings import Settings


def read_plaintext(
    path: Path, place: str, settings: Settings
) -> Iterator[Row | Rejected]:
    """The file's text, its line ends as line feeds; its name without suffix as id.

    A header gives the other fields of the article, and is no part of the text.
    """
    data = read_whole(path, place, settings)
    if isinstance(data, Rejected):
        yield data
        return
    text, warnings = decode(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    values, text = split_header(text)
    yield Row(place, {**values, "text": text}, name=path.stem, warnings=warnings)
