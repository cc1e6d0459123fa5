"""CSV: for people who open it in a spreadsheet, and for programs that read it back.

A spreadsheet runs what a cell begins with ``=``, ``+``, ``-`` or ``@``: such text gets
an apostrophe before it. The numbers are our own and stay numbers. Undated events have
no begin and no end, open ends no end; years before 1 and after 9999 stand in
``year_begin`` and ``year_end`` alone.

Source: RFC 4180; OWASP, CSV Injection.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from timeline.output.exports.exported import Exported
from timeline.output.exports.jsonl import json_line
from timeline.output.exports.telling import one_line, reports
from timeline.records import Event
from timeline.schema import events_table

_BYTE_ORDER_MARK = "\ufeff"
# Also the full-width signs, which spreadsheets of East Asian locales take alike.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BETWEEN = " | "


def csv_for_people(events: Sequence[Event]) -> Exported:
    """One row an event, the columns of the Parquet timeline but for its mentions.

    Lists are joined by " | ", and ``sources`` and ``urls`` name the articles. Text is
    on one line, without controls, guarded against being run.
    """
    table = events_table(events, {}).drop_columns("mentions")
    rows = [
        [*map(_shown, row.values()), *map(_shown, _articles(event))]
        for row, event in zip(table.to_pylist(), events, strict=True)
    ]
    return Exported(csv_text([[*table.column_names, "sources", "urls"], *rows]))


def csv_for_excel(events: Sequence[Event]) -> Exported:
    """The same after a byte order mark, without which Excel takes UTF-8 for Latin."""
    return Exported(_BYTE_ORDER_MARK + csv_for_people(events).text)


def csv_verbatim(events: Sequence[Event]) -> Exported:
    """Every column of the Parquet timeline, as it is: nothing guarded or left out.

    Lists are JSON, so that reading it back gives the same rows. It is for programs; a
    spreadsheet would run what looks like a formula.
    """
    table = events_table(events, {})
    rows = [list(map(_kept, row.values())) for row in table.to_pylist()]
    return Exported(csv_text([table.column_names, *rows]))


def guarded(text: str) -> str:
    """A cell's text that no spreadsheet runs.

    >>> guarded("=1+1"), guarded("1 + 1")
    ("'=1+1", '1 + 1')
    """
    dangerous = text.startswith(_FORMULA_SIGNS)
    dangerous = dangerous or text.lstrip().startswith(_FORMULA_SIGNS)
    return f"'{text}" if dangerous else text


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """The rows as CSV, lines ended by CR LF as the RFC has it."""
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue()


def _articles(event: Event) -> tuple[list[str], list[str]]:
    """The sources of an event and the addresses of its articles, each told once."""
    found = list(reports(event))
    sources = dict.fromkeys(report.source for report in found)
    urls = dict.fromkeys(report.url for report in found if report.url)
    return list(sources), list(urls)


def _shown(value: object) -> object:
    match value:
        case list():
            return guarded(_BETWEEN.join(_item(item) for item in value))
        case datetime():
            return value.isoformat()
        case str():
            # A leading TAB or CR is gone after this, but was as dangerous.
            risky = value.startswith(_FORMULA_SIGNS)
            line = one_line(value)
            return f"'{line}" if risky else guarded(line)
        case _:
            return value


def _item(item: object) -> str:
    """A name, or the parts of a struct such as a conflict: "number: 12 (a1, a2)"."""
    if isinstance(item, dict):
        what, *values = item.values()
        told = [
            f"({', '.join(map(one_line, value))})"
            if isinstance(value, list)
            else one_line(str(value))
            for value in values
            if value
        ]
        return f"{one_line(str(what))}: {' '.join(told)}"
    return one_line(str(item))


def _kept(value: object) -> object:
    match value:
        case list():
            return json_line(value)
        case datetime():
            return value.isoformat()
        case _:
            return value
