"""JSON Lines: one event a line, every column of the Parquet timeline, nothing lost."""

import json
import re
from collections.abc import Sequence
from datetime import datetime

from timeline.output.exports.exported import Exported
from timeline.records import Event
from timeline.schema import events_table

# Some readers end a line here, and some terminals act on it; JSON need not hold it.
_RISKY = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def jsonl(events: Sequence[Event]) -> Exported:
    """The rows with their mentions; times are ISO 8601, what is unknown is null."""
    rows = events_table(events, {}).to_pylist()
    return Exported("".join(f"{json_line(row)}\n" for row in rows))


def json_line(value: object) -> str:
    """A value as JSON on one line, whatever a reader takes for a line's end.

    >>> json_line({"title": "Nëxt\u2028line"})
    '{"title": "Nëxt\\\\u2028line"}'
    """
    text = json.dumps(value, ensure_ascii=False, default=_iso)
    return _RISKY.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _iso(value: object) -> str:
    if not isinstance(value, datetime):
        raise TypeError(f"{value!r} is no value of a timeline")
    return value.isoformat()
