"""A file that is one article, or one list of them, read whole."""

from pathlib import Path

from timeline.reading.rejection import Code, rejected
from timeline.records import Rejected
from timeline.settings import Settings


def read_whole(
    path: Path, place: str, settings: Settings, advice: str = ""
) -> bytes | Rejected:
    """The bytes of a file; rejected, with an advice, where it is larger than allowed.

    No more of it is read than tells that it is.
    """
    limit = settings.max_article_bytes
    with path.open("rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        return rejected(place, Code.OVERSIZED, f"larger than {limit:,} bytes{advice}")
    return data
