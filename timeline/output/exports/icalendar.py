"""iCalendar: an all-day entry an event, from its first day to its last.

A date known to the month spans the month. An open end gives its one known day, with
"since …" or "until …" in the summary. Entries leave their days free. Nothing comes
from a clock: DTSTAMP is the last report's publication. Undated events and years
outside 1 to 9999 are left out and counted: calendars show nothing without a day.

Source: RFC 5545.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from timeline.output.exports.civil import falls_on_days
from timeline.output.exports.exported import Exported, counted
from timeline.output.exports.telling import (
    one_line,
    placed,
    reports,
    title_words,
    when_words,
)
from timeline.records import Event, Status
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

_MOST_OCTETS = 75  # of a line, its end not counted
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//timeline//events//EN")
_UNREPORTED = datetime(1970, 1, 1)  # DTSTAMP is required even of what has no date
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def icalendar(events: Sequence[Event]) -> Exported:
    """A calendar of the events, its lines folded and ended by CR LF."""
    lines, undated, far = [*_HEAD], 0, 0
    for event in events:
        interval = placed(event)
        if interval is None:
            undated += 1
            continue
        dates = _dates(interval)
        if dates is None:
            far += 1
        else:
            lines += _entry(event, interval, dates)
    lines.append("END:VCALENDAR")
    losses = (
        *counted(undated, "no date, left out"),
        *counted(far, "days outside years 1 to 9999, left out"),
    )
    return Exported("".join(f"{_folded(line)}\r\n" for line in lines), losses)


def _entry(event: Event, interval: Interval, dates: list[str]) -> Iterator[str]:
    summary = title_words(event)
    if interval.seconds is None or _is_coarse(event):
        summary = f"{when_words(event)}: {summary}"
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(event.id)}@timeline"
    yield f"DTSTAMP:{_clock(event.last_reported or _UNREPORTED)}Z"
    yield from dates
    yield f"SUMMARY:{_escaped(summary)}"
    yield f"DESCRIPTION:{_escaped(_description(event))}"
    if event.place:
        yield f"LOCATION:{_escaped(one_line(event.place))}"
    link = next((report.url for report in reports(event) if report.url), None)
    if link:
        yield f"URL:{link}"
    yield f"CATEGORIES:{event.status.value}"
    confirmed = event.status is Status.HAPPENED
    yield f"STATUS:{'CONFIRMED' if confirmed else 'TENTATIVE'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _dates(interval: Interval) -> list[str] | None:
    """DTSTART and DTEND; None where a known end cannot be written."""
    begin, end = interval.begin, interval.end
    begin_lost = interval.begin_second is not None and begin is None
    end_lost = interval.end_second is not None and end is None
    if begin_lost or end_lost:
        return None
    if begin is None:
        assert interval.end_second is not None  # one side is closed
        last_day = (interval.end_second - 1) // DAY_SECONDS
        return [f"DTSTART;VALUE=DATE:{_day(datetime.fromordinal(last_day))}"]
    if falls_on_days(interval):
        lines = [f"DTSTART;VALUE=DATE:{_day(begin)}"]
        return lines + ([f"DTEND;VALUE=DATE:{_day(end)}"] if end else [])
    lines = [f"DTSTART:{_clock(begin)}"]
    return lines + ([f"DTEND:{_clock(end)}"] if end else [])


def _is_coarse(event: Event) -> bool:
    unit = event.granularity or Granularity.DAY
    return unit.rank > Granularity.DAY.rank or any(sign in event.edtf for sign in "~%")


def _description(event: Event) -> str:
    """A line for each article: its sentence, source, day and address."""
    return "\n".join(
        " – ".join(
            filter(None, (report.sentence, report.source, report.published, report.url))
        )
        for report in reports(event)
    )


def _day(moment: datetime) -> str:
    return f"{moment.year:04}{moment.month:02}{moment.day:02}"


def _clock(moment: datetime) -> str:
    return f"{_day(moment)}T{moment.hour:02}{moment.minute:02}{moment.second:02}"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no character cut in two."""
    pieces, piece, octets = [], "", 0
    for character in line:
        size = len(character.encode("utf-8"))
        if octets + size > _MOST_OCTETS:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += character
        octets += size
    return "\r\n".join([*pieces, piece])
