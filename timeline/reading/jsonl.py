"""Articles as JSON objects: one a line, or one file of one or of a list."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO

from timeline.reading.cleaning import decode
from timeline.reading.lines import bounded_lines, open_bytes
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row
from timeline.reading.whole import read_whole
from timeline.records import Rejected
from timeline.settings import Settings


def read_jsonl(path: Path, place: str, settings: Settings) -> Iterator[Row | Rejected]:
    """The object of each line of a file, packed or not."""
    with closing(open_bytes(path, settings)) as stream:
        yield from read_json_lines(stream, place, settings)


def read_json_lines(
    stream: IO[bytes], place: str, settings: Settings
) -> Iterator[Row | Rejected]:
    """The object of each line of a stream; blank lines are skipped."""
    limit = settings.max_article_bytes
    for number, line in bounded_lines(stream, limit):
        where = f"{place} line {number}"
        if line is None:
            yield rejected(where, Code.OVERSIZED, f"longer than {limit:,} bytes")
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield _read_object(line, where)


def read_json(path: Path, place: str, settings: Settings) -> Iterator[Row | Rejected]:
    """The object of a file, or each of its list of objects."""
    advice = " (write one object a line, as .jsonl)"
    data = read_whole(path, place, settings, advice)
    if isinstance(data, Rejected):
        yield data
        return
    text, warnings = decode(data)
    value = _parse(text)
    if isinstance(value, _Malformed):
        yield rejected(place, Code.MALFORMED, value.reason)
    elif isinstance(value, list):
        for number, item in enumerate(value, start=1):
            yield _as_row(item, f"{place} item {number}", warnings)
    else:
        yield _as_row(value, place, warnings)


class _Malformed:
    """What could not be parsed, and why."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def _read_object(line: bytes, place: str) -> Row | Rejected:
    text, warnings = decode(line)
    value = _parse(text)
    if isinstance(value, _Malformed):
        code = Code.MALFORMED if line.endswith(b"\n") else Code.TRUNCATED
        return rejected(place, code, value.reason)
    return _as_row(value, place, warnings)


def _as_row(value: object, place: str, warnings: tuple[str, ...]) -> Row | Rejected:
    if not isinstance(value, dict):
        kind = "a list" if isinstance(value, list) else "a bare value"
        return rejected(place, Code.MALFORMED, f"{kind}, where an object is expected")
    return Row(place, value, warnings=warnings)


def _parse(text: str) -> object:
    """The value of JSON text; NaN and Infinity, which JSON does not have, are null."""
    try:
        return json.loads(
            text.strip("\ufeff \t\r\n"),
            parse_constant=lambda _: None,
            object_pairs_hook=_unique,
        )
    except RecursionError:
        return _Malformed("nested too deeply")
    except ValueError as error:
        return _Malformed(f"not JSON: {error}")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice[:50]!r} stands twice")
    return values
