"""TimelineJS, as JSON and as the rows of its spreadsheet template.

An event is dated no finer than it is known: month and day are left out where only a
year is. ``display_date`` says the rest ("since 10 Oct 2022", "about 1990"); an event
of which only the end is known stands there, "until …". TimelineJS places every event,
so undated ones are left out and counted. Years are astronomical, as JavaScript counts.

Source: https://timeline.knightlab.com/docs/json-format.html and the template's columns.
"""

import html
import json
from collections.abc import Iterator, Sequence

from timeline.output.exports.civil import Bounds, Civil, bounds
from timeline.output.exports.exported import Exported, counted
from timeline.output.exports.spreadsheet import csv_text, guarded
from timeline.output.exports.telling import (
    Report,
    placed,
    reports,
    title_words,
    when_words,
)
from timeline.records import Event

_COLUMNS = (
    *("Year", "Month", "Day", "Time"),
    *("End Year", "End Month", "End Day", "End Time"),
    *("Display Date", "Headline", "Text"),
    *("Media", "Media Credit", "Media Caption", "Media Thumbnail"),
    *("Type", "Group", "Background"),
)
_BEYOND_TEXT = 7  # columns after Text, which we leave empty
_MOST_REPORTS = 5  # a slide is no list


def timelinejs(events: Sequence[Event]) -> Exported:
    """The JSON that TimelineJS loads."""
    slides = [_slide(event, found) for event, found in _placeable(events)]
    text = json.dumps({"events": slides}, ensure_ascii=False, indent=1)
    return Exported(f"{text}\n", _losses(events))


def timelinejs_csv(events: Sequence[Event]) -> Exported:
    """The rows for the spreadsheet that TimelineJS reads, guarded as any CSV."""
    rows = [_row(event, found) for event, found in _placeable(events)]
    return Exported(csv_text([_COLUMNS, *rows]), _losses(events))


def _losses(events: Sequence[Event]) -> tuple[str, ...]:
    undated = sum(placed(event) is None for event in events)
    return counted(undated, "no date, left out")


def _placeable(events: Sequence[Event]) -> Iterator[tuple[Event, Bounds]]:
    for event in events:
        interval = placed(event)
        if interval is not None:
            yield event, bounds(interval, event.granularity)


def _slide(event: Event, found: Bounds) -> dict[str, object]:
    first, last = _ends(found)
    slide: dict[str, object] = {
        "unique_id": event.id,
        "start_date": _date(first),
        "display_date": html.escape(when_words(event)),
        "text": {"headline": _headline(event), "text": _text(event)},
    }
    if last is not None:
        slide["end_date"] = _date(last)
    return slide


def _ends(found: Bounds) -> tuple[Civil, Civil | None]:
    """Where the slide begins, and where it ends when that is another unit."""
    first = found.first or found.last
    assert first is not None  # what is placed has one side at least
    last = found.last if found.first and found.last != first else None
    return first, last


def _date(moment: Civil) -> dict[str, int]:
    return {
        field: number
        for field, number in moment._asdict().items()
        if number is not None
    }


def _row(event: Event, found: Bounds) -> list[object]:
    first, last = _ends(found)
    words = (html.escape(when_words(event)), _headline(event), _text(event))
    return [
        *_cells(first),
        *(_cells(last) if last else [""] * 4),
        *map(guarded, words),
        *[""] * _BEYOND_TEXT,
    ]


def _cells(moment: Civil) -> list[object]:
    time = ""
    if moment.hour is not None:
        time = f"{moment.hour:02}:{moment.minute:02}"
    return [moment.year, moment.month or "", moment.day or "", time]


def _headline(event: Event) -> str:
    return html.escape(title_words(event))


def _text(event: Event) -> str:
    """A paragraph for each of the first reports, its source linked where it can be."""
    found = list(reports(event))
    more = len(found) - _MOST_REPORTS
    paragraphs = [_paragraph(report) for report in found[:_MOST_REPORTS]]
    if more > 0:
        paragraphs.append(f"<p>and {more:,} more</p>")
    return "".join(paragraphs)


def _paragraph(report: Report) -> str:
    source = html.escape(report.source)
    if report.url:
        source = f'<a href="{html.escape(report.url)}">{source}</a>'
    cited = f"{source}, {report.published}" if report.published else source
    return f"<p>{html.escape(report.sentence)}<br>{cited}</p>"
