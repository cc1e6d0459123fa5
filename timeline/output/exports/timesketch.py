"""Timesketch: JSON Lines with the fields that it asks for, and what else is known.

A row is one moment, and ``timestamp_desc`` says which: where the event begins, or its
end where the begin is open. An undated event stands at its first report, and says so.
Timesketch counts in UTC: wall-clock times of articles are written as if they were.
Events that have no moment in years 1 to 9999 are left out and counted.

Source: https://timesketch.org/guides/user/import-from-json-csv/.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from timeline.output.exports.exported import Exported, counted
from timeline.output.exports.jsonl import json_line
from timeline.output.exports.telling import (
    one_line,
    placed,
    reports,
    title_words,
    when_words,
)
from timeline.records import Event

_EPOCH = datetime(1970, 1, 1)
_MICROSECOND = timedelta(microseconds=1)


def timesketch(events: Sequence[Event]) -> Exported:
    """One line an event, as Timesketch imports them."""
    rows = []
    for event in events:
        moment, meaning = _moment(event)
        if moment is not None:
            rows.append(_row(event, moment, meaning))
    left_out = len(events) - len(rows)
    return Exported(
        "".join(f"{json_line(row)}\n" for row in rows),
        counted(left_out, "no moment in years 1 to 9999, left out"),
    )


def _moment(event: Event) -> tuple[datetime | None, str]:
    """The moment that stands for the event, and what it is of the event."""
    interval = placed(event)
    if interval is None:
        return event.first_reported, "First Report of Undated Event"
    if interval.begin_second is None:
        return interval.end, "Event End"
    return interval.begin, "Event Begin"


def _row(event: Event, moment: datetime, meaning: str) -> dict[str, object]:
    found = list(reports(event))
    interval = event.interval
    end = interval.end if interval else None
    return {
        "message": f"{when_words(event)}: {title_words(event)}",
        "datetime": f"{moment.isoformat()}+00:00",
        "timestamp": (moment - _EPOCH) // _MICROSECOND,
        "timestamp_desc": meaning,
        "event_id": event.id,
        "edtf": event.edtf,
        "end": end.isoformat() if end else None,
        "status": event.status.value,
        "time_source": event.time_source.value,
        "salience": event.salience,
        "place": one_line(event.place) if event.place else None,
        "participants": [one_line(name) for name in event.participants],
        "source_names": list(dict.fromkeys(report.source for report in found)),
        "urls": list(dict.fromkeys(report.url for report in found if report.url)),
        "tag": [event.status.value],
    }
