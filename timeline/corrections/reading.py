"""Corrections from a file that people write: TOML, a table for each event, by its id.

```toml
[1f0c9a4e2b7d6835]                 # the id, as `timeline show` prints it
title = "Two tunnels under the Varn close"
date = "2024-03-12"                # EDTF: also "2024-03", "2024-03-12/..", "2024~"
note = "The council's minutes say Tuesday."

[77aa0d1e5c2b4f90]
hidden = true

[9b2d64c0e8f1a375]                 # the same event as these
merge = ["c0ffee1234567890"]

[5e8d7c6b4a392817]                 # two events: what these reports tell is another
split = [["article-7", { article = "article-9", begin = 120 }]]
```

A group of ``split`` names articles, or the sentence of an article that begins at a
character, as `timeline show` prints both. The date ``"../.."`` says that it is unknown.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any  # every field of a correction has its own type

from timeline.corrections.correction import Correction, Report
from timeline.errors import InvalidCorrection, UnreadableInput
from timeline.temporal.edtf import EdtfTime, parse_edtf

_EVENT_ID = re.compile("[0-9a-f]{16}")


def read_corrections(path: str | Path) -> tuple[Correction, ...]:
    """The corrections of a file, sorted by event id.

    Raises:
        UnreadableInput: when the file cannot be read.
        InvalidCorrection: when it is no TOML, or an entry is not as the module says.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UnreadableInput(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InvalidCorrection(f"{path}: {error} (expected UTF-8)") from error
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidCorrection(f"{path}: no TOML: {error}") from error
    try:
        found = [_correction(event_id, table) for event_id, table in tables.items()]
    except _Wrong as error:
        raise InvalidCorrection(f"{path} {error}") from error
    return tuple(sorted(found, key=lambda each: each.event_id))


class _Wrong(Exception):
    """What is wrong in which entry, and what would be right."""


def _correction(event_id: str, table: object) -> Correction:
    place = f"[{event_id}]"
    if not isinstance(table, dict):
        raise _Wrong(f"{event_id}: stands in no event's table (expected [EVENT_ID])")
    if not _EVENT_ID.fullmatch(event_id):
        raise _Wrong(
            f"{place}: is no event id (expected 16 characters 0-9 a-f, as in the "
            "column 'event_id')"
        )
    if unknown := sorted(table.keys() - _READERS.keys()):
        expected = ", ".join(_READERS)
        raise _Wrong(f"{place}: unknown key {unknown[0]!r} (expected {expected})")
    if not table.keys() - {"note"}:
        raise _Wrong(f"{place}: corrects nothing (expected title, date, hidden, …)")
    given = {}
    for key, value in table.items():
        try:
            given[key] = _READERS[key](value)
        except ValueError as error:
            raise _Wrong(f"{place} {key}: {value!r} is not {error}") from error
    if event_id in table.get("merge", ()):
        raise _Wrong(f"{place} merge: names the event itself")
    return Correction(event_id, **given)


# Each reader takes a value of TOML or says, as a ValueError, what would be right.


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError('a text, as "Two tunnels close"')
    return " ".join(value.split())


def _date(value: object) -> EdtfTime:
    if isinstance(value, datetime):
        value = value.replace(tzinfo=None).isoformat(timespec="minutes")
    elif isinstance(value, date):
        value = value.isoformat()
    try:
        return parse_edtf(value if isinstance(value, str) else "")
    except ValueError as error:
        raise ValueError(
            'an EDTF date, as "2024-03-12", "2024-03", "2024-03-12/2024-03-14", '
            f'"2024-03-12/..", "2024~" ({error})'
        ) from error


def _true(value: object) -> bool:
    if value is not True:
        raise ValueError("true, the one value there is")
    return True


def _event_ids(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(map(_is_event_id, value)):
        raise ValueError('a list of event ids, as ["1f0c9a4e2b7d6835"]')
    return tuple(sorted(set(value)))


def _is_event_id(value: object) -> bool:
    return isinstance(value, str) and _EVENT_ID.fullmatch(value) is not None


def _groups(value: object) -> tuple[tuple[Report, ...], ...]:
    if not isinstance(value, list) or not value:
        raise ValueError(_GROUPS)
    return tuple(tuple(_reports(group)) for group in value)


_GROUPS = (
    'a list of groups of articles, as [["article-7", "article-8"]] or '
    '[[{ article = "article-9", begin = 120 }]]'
)


def _reports(group: object) -> Iterator[Report]:
    if not isinstance(group, list) or not group:
        raise ValueError(_GROUPS)
    for each in group:
        match each:
            case str():
                yield Report(each)
            case {"article": str(article), "begin": int(begin), **others} if not others:
                yield Report(article, begin)
            case _:
                raise ValueError(_GROUPS)


_READERS: Mapping[str, Callable[[object], Any]] = MappingProxyType(
    {
        "title": _text,
        "date": _date,
        "hidden": _true,
        "merge": _event_ids,
        "split": _groups,
        "note": _text,
    }
)
