"""A text file as one article."""

from collections.abc import Iterator
from pathlib import Path

from timeline.reading.cleaning import decode
from timeline.reading.header import split_header
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row
from timeline.records import Rejected
from timeline.settings import Settings


def read_plaintext(
    path: Path, place: str, settings: Settings
) -> Iterator[Row | Rejected]:
    """The file's text, its line ends as line feeds; its name without suffix as id.

    A header gives the other fields of the article, and is no part of the text.
    """
    limit = settings.max_article_bytes
    with path.open("rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        yield rejected(place, Code.OVERSIZED, f"larger than {limit:,} bytes")
        return
    text, warnings = decode(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    values, text = split_header(text)
    yield Row(place, {**values, "text": text}, name=path.stem, warnings=warnings)
