"""The formats that a timeline can be exported to, by name."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from timeline.errors import IncompleteExport, UnknownFormat, warn_caller
from timeline.output.exports.exported import Exported
from timeline.output.exports.icalendar import icalendar
from timeline.output.exports.jsonl import jsonl
from timeline.output.exports.mermaid import mermaid
from timeline.output.exports.spreadsheet import (
    csv_for_excel,
    csv_for_people,
    csv_verbatim,
)
from timeline.output.exports.timelinejs import timelinejs, timelinejs_csv
from timeline.output.exports.timeml import timeml
from timeline.output.exports.timesketch import timesketch
from timeline.output.exports.vis import vis
from timeline.records import Event

FORMATS: Mapping[str, Callable[[Sequence[Event]], Exported]] = MappingProxyType(
    {
        "csv": csv_for_people,
        "csv-excel": csv_for_excel,
        "csv-verbatim": csv_verbatim,
        "jsonl": jsonl,
        "timelinejs": timelinejs,
        "timelinejs-csv": timelinejs_csv,
        "vis": vis,
        "mermaid": mermaid,
        "timesketch": timesketch,
        "icalendar": icalendar,
        "timeml": timeml,
    }
)
"""Each name with the function that writes it, from events in their order to text."""


def export_text(events: Sequence[Event], to: str) -> str:
    """The events in another format; warns, once and with counts, of what is lost.

    Raises:
        UnknownFormat: when no format has that name.
    """
    if to not in FORMATS:
        raise UnknownFormat(f"no format {to!r} (expected one of {', '.join(FORMATS)})")
    exported = FORMATS[to](events)
    if exported.losses:
        lost = "; ".join(exported.losses)
        warn_caller(f"{to} cannot hold all: {lost}", IncompleteExport)
    return exported.text
