"""What a caller may hand in, as tables of rows: paths, streams, frames, mappings."""

import csv
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, cast

import pyarrow as pa

from timeline.errors import UnreadableInput
from timeline.reading.html import read_html
from timeline.reading.jsonl import read_json, read_json_lines, read_jsonl
from timeline.reading.lines import Bomb, Truncated
from timeline.reading.mail import read_message, read_saved_page
from timeline.reading.markdown import read_markdown
from timeline.reading.plaintext import read_plaintext
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row, Table
from timeline.reading.tables import (
    Frame,
    csv_columns,
    parquet_columns,
    read_batches,
    read_csv,
    read_frame,
    read_mappings,
    read_parquet,
)
from timeline.records import Rejected
from timeline.settings import Settings

_READERS = {
    ".txt": read_plaintext,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".mhtml": read_saved_page,
    ".mht": read_saved_page,
    ".eml": read_message,
    ".json": read_json,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".jsonl.gz": read_jsonl,
    ".ndjson.gz": read_jsonl,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".csv.gz": read_csv,
    ".parquet": read_parquet,
}
SUFFIXES = tuple(_READERS)
_WEB = re.compile("https?://", re.IGNORECASE)
_UNREADABLE = (OSError, pa.ArrowException, csv.Error, Truncated, Bomb)


def open_tables(source: object, settings: Settings) -> Iterator[Table | Rejected]:
    """The tables of a source, files by path; what is no file of articles is rejected.

    Raises:
        UnreadableInput: when there is nothing at all, or nothing of a known kind.
    """
    match source:
        case str() | os.PathLike():
            refuse_web(source)
            yield from _open_path(Path(source), settings)
        case Mapping():
            yield Table("article", lambda: read_mappings([source]))
        case list() | tuple() if source and all(map(_is_path, source)):
            for path in source:
                refuse_web(path)
                yield from _open_path(Path(path), settings)
        case _:
            yield _open_object(source, settings)


def refuse_web(path: object) -> None:
    """Raise for an address of the web, as nothing is fetched from there.

    Raises:
        UnreadableInput: then.
    """
    if _WEB.match(str(path)):
        raise UnreadableInput(
            f"{path}: nothing is fetched from the web (expected files, as saved pages)"
        )


def is_there(path: Path) -> bool:
    """Whether anything stands at a path; nothing does where it is a whole text."""
    try:
        return path.exists()
    except OSError:  # a name too long for the file system
        return False


def _is_path(value: object) -> bool:
    return isinstance(value, str | os.PathLike)


def _open_object(source: object, settings: Settings) -> Table:
    """The table of a stream, a frame, an Arrow table or an iterable of mappings."""
    if hasattr(source, "collect") and hasattr(source, "sink_parquet"):
        source = source.collect()  # a lazy frame of polars
    if hasattr(source, "iter_rows") and hasattr(source, "to_arrow"):
        source = source.to_arrow()  # a data frame of polars
    if isinstance(source, pa.RecordBatch):
        source = pa.Table.from_batches([source])
    if isinstance(source, pa.RecordBatchReader):
        source = source.read_all()
    if isinstance(source, pa.Table):
        table = source
        names = tuple(table.schema.names)
        return Table("table", lambda: read_batches(table.to_batches(), "table"), names)
    if hasattr(source, "itertuples"):
        frame = cast(Frame, source)
        columns = tuple(str(name) for name in frame.columns)
        return Table("table", lambda: read_frame(frame, "table"), columns)
    if hasattr(source, "read"):
        return _open_stream(cast(IO[bytes] | IO[str], source), settings)
    if isinstance(source, Iterable) and not isinstance(source, bytes | bytearray):
        items = source if isinstance(source, list | tuple) else list(source)
        return Table("article", lambda: read_mappings(items))
    kind = type(source).__name__
    raise UnreadableInput(
        f"an object of type {kind} holds no articles (expected a path, a stream of "
        "JSONL, a table or mappings)"
    )


def _open_stream(stream: IO[bytes] | IO[str], settings: Settings) -> Table:
    """JSONL from a stream of bytes, or of text that has such a stream below it."""
    raw = cast(IO[bytes], getattr(stream, "buffer", stream))
    if isinstance(raw.read(0), str):
        raise UnreadableInput(
            "the stream gives text (expected bytes, as sys.stdin.buffer)"
        )
    rows = _Kept(read_json_lines(raw, "standard input", settings))
    return Table("standard input", rows)


class _Kept:
    """Rows that can be read but once, kept for being read again."""

    def __init__(self, rows: Iterator[Row | Rejected]) -> None:
        self._rows = rows
        self._kept: list[Row | Rejected] | None = None

    def __call__(self) -> Iterator[Row | Rejected]:
        if self._kept is None:
            self._kept = list(self._rows)
        return iter(self._kept)


def _open_path(path: Path, settings: Settings) -> Iterator[Table | Rejected]:
    if str(path) == "-":
        yield _open_stream(sys.stdin.buffer, settings)
    elif not is_there(path):
        raise UnreadableInput(f"{str(path)[:200]}: no such file or folder")
    elif path.is_dir():
        yield from _open_folder(path, settings)
    elif not path.is_file():
        raise UnreadableInput(f"{path}: neither a file nor a folder")
    elif (suffix := suffix_of(path)) is None:
        known = ", ".join(SUFFIXES)
        raise UnreadableInput(f"{path}: not a file of articles (expected {known})")
    else:
        yield _open_file(path, path.name, suffix, settings)


def _open_folder(folder: Path, settings: Settings) -> Iterator[Table | Rejected]:
    """The tables of the files below a folder, by path; hidden ones are left out."""
    found = 0
    for path in _files(folder):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
            yield rejected(place, Code.UNSUPPORTED, "a link that leaves the folder")
        elif path.stem.upper() == "README":
            yield rejected(place, Code.UNSUPPORTED, "tells of the folder, no news")
        elif not path.is_file() or (suffix := suffix_of(path)) is None:
            yield rejected(place, Code.UNSUPPORTED, "not a file of articles")
        else:
            found += 1
            yield _open_file(path, place, suffix, settings)
    if not found:
        known = ", ".join(SUFFIXES)
        raise UnreadableInput(f"{folder}: no file of articles (expected {known})")


def _files(folder: Path) -> list[Path]:
    """Every file below a folder that is not hidden, in order of its path's parts."""
    found = []
    for base, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(base, name) for name in names if not name.startswith(".")]
    return sorted(found, key=lambda path: path.parts)


def suffix_of(path: Path) -> str | None:
    """The known ending of a file's name, ``.jsonl.gz`` for both; None if unknown."""
    endings = "".join(path.suffixes[-2:]).lower(), path.suffix.lower()
    return next((ending for ending in endings if ending in _READERS), None)


def _open_file(
    path: Path, place: str, suffix: str, settings: Settings
) -> Table | Rejected:
    reader = _READERS[suffix]
    try:
        columns = None
        if suffix == ".parquet":
            columns = parquet_columns(path)
        elif suffix in (".csv", ".tsv", ".csv.gz"):
            columns = csv_columns(path, settings)
    except _UNREADABLE as error:
        return rejected(place, _code_of(error), _reason(error))
    if columns == ():
        return rejected(place, Code.EMPTY, "nothing in it")
    return Table(place, lambda: _guarded(reader(path, place, settings), place), columns)


def _guarded(rows: Iterator[Row | Rejected], place: str) -> Iterator[Row | Rejected]:
    """The rows of a file up to where it cannot be read any further, and why."""
    empty = True
    try:
        for row in rows:
            empty = False
            yield row
    except _UNREADABLE as error:
        yield rejected(place, _code_of(error), _reason(error))
        return
    if empty:
        yield rejected(place, Code.EMPTY, "nothing in it")


def _code_of(error: Exception) -> Code:
    match error:
        case Bomb():
            return Code.BOMB
        case Truncated():
            return Code.TRUNCATED
        case pa.ArrowException() | csv.Error():
            return Code.MALFORMED
    return Code.UNREADABLE


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return " ".join(str(error).split())[:200]
