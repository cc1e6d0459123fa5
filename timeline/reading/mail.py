"""A saved message as one article, or a page that a browser saved as one."""

import email
from collections.abc import Iterator
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from pathlib import Path

from timeline.reading.cleaning import decode_declared
from timeline.reading.html import page_row
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row
from timeline.reading.whole import read_whole
from timeline.records import Rejected
from timeline.settings import Settings

_LONGEST_HEADER = 1_000  # characters that are looked at
_MOST_NESTED = 50  # messages within a message; parsers slow down with each
_ADDRESSES = ("Snapshot-Content-Location", "Content-Location")


def read_message(
    path: Path, place: str, settings: Settings
) -> Iterator[Row | Rejected]:
    """The text of a message, its subject for title, its sender for source.

    Its plain text, or else its page; attachments are left out.
    """
    message = _message(path, place, settings)
    if isinstance(message, Rejected):
        yield message
        return
    if (plain := _part(message, "text/plain")) is not None:
        text, warnings = _decoded(plain)
        row: Row | Rejected = Row(place, {"text": text}, path.stem, (), warnings)
    else:
        row = _page(message, path, place, settings)
    yield row if isinstance(row, Rejected) else _as_sent(row, message)


def read_saved_page(
    path: Path, place: str, settings: Settings
) -> Iterator[Row | Rejected]:
    """The article of a page that a browser saved with all its parts in one file."""
    message = _message(path, place, settings)
    if isinstance(message, Rejected):
        yield message
        return
    row = _page(message, path, place, settings)
    yield row if isinstance(row, Rejected) else _as_saved(row, message)


def _message(path: Path, place: str, settings: Settings) -> Message | Rejected:
    """The one message of a file, or why it is not read."""
    data = read_whole(path, place, settings)
    if isinstance(data, Rejected):
        return data
    if not data.strip():
        return rejected(place, Code.EMPTY, "nothing in it")
    if data.lower().count(b"boundary=") > _MOST_NESTED:
        reason = f"more than {_MOST_NESTED} messages within one another"
        return rejected(place, Code.OVERSIZED, reason)
    return email.message_from_bytes(data)


def _page(
    message: Message, path: Path, place: str, settings: Settings
) -> Row | Rejected:
    page = _part(message, "text/html")
    if page is None:
        return rejected(place, Code.EMPTY, "neither text nor a page in it")
    data = _decoded(page)[0].encode("utf-8", "replace")
    return page_row(data, path.stem, place, settings)


def _part(message: Message, kind: str) -> Message | None:
    """The first part of a kind that is no attachment."""
    for part in message.walk():
        if part.get_content_type() == kind and not part.get_filename():
            return part
    return None


def _decoded(part: Message) -> tuple[str, tuple[str, ...]]:
    """The text of a part, and what was odd about it."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    text, warnings = decode_declared(data, part.get_content_charset() or "")
    return text.replace("\r\n", "\n"), warnings


def _as_sent(row: Row, message: Message) -> Row:
    # Not by email.utils, which calls itself for every bracket of a hostile sender.
    name, _, address = _header(message, "From").partition("<")
    values = {
        "title": _header(message, "Subject"),
        "published": _header(message, "Date"),
        "source": name.strip(' "') or address.rstrip(">"),
    }
    # A page that is sent has dates of what it advertises.
    return replace(row, values={**row.values, **values}, evidence=())


def _as_saved(row: Row, message: Message) -> Row:
    address = next(filter(None, (_header(message, name) for name in _ADDRESSES)), "")
    values = {**row.values, "retrieved": _header(message, "Date")}
    values["url"] = values.get("url") or address
    return replace(row, values=values)


def _header(message: Message, name: str) -> str:
    """A header in words, empty where there is none."""
    value = str(message.get(name, ""))[:_LONGEST_HEADER]
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, UnicodeError):  # encoded wrongly: as it is
        return value
