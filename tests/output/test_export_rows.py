"""CSV and JSON Lines: read back by the standard library, and guarded for people."""

import csv
import io
import json
from dataclasses import replace
from datetime import datetime
from typing import Any  # a row of a timeline holds values of every column's type

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_cases import CLOSURE, EVENTS, HOSTILE, day, event, mention

from timeline.output.exports import export_text
from timeline.output.exports.jsonl import json_line
from timeline.output.exports.spreadsheet import guarded
from timeline.records import Conflict, Event
from timeline.schema import events_table

STORY = [each for each in EVENTS if each is not HOSTILE]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
EVENTS_OF_ANY_TEXT = st.builds(
    lambda title, names, value, article: event(
        "e1",
        title,
        day(2024, 3, 12),
        participants=tuple(names),
        conflicts=(Conflict("number", value, (article,)),),
        mentions=(mention(f"It fell. {title}", "fell", article=article),),
    ),
    TEXT,
    st.lists(TEXT, max_size=3),
    TEXT,
    TEXT,
)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def rows(events: list[Event]) -> list[dict[str, Any]]:
    """The rows of the timeline, with times as the exports spell them."""
    kept: list[dict[str, Any]] = events_table(events, {}).to_pylist()
    return [dict(json.loads(json_line(row))) for row in kept]


def value(cell: str, like: object) -> object:
    """The value of a cell of a column that holds values of this kind."""
    if isinstance(like, str):
        return cell
    if like is None:
        return cell or None
    return json.loads(cell.lower() if isinstance(like, bool) else cell)


def assert_reads_back(events: list[Event]) -> None:
    found = read(export_text(events, "csv-verbatim"))
    for cells, row in zip(found, rows(events), strict=True):
        assert {name: value(cells[name], row[name]) for name in row} == row
        assert list(cells) == list(row)


def test_verbatim_csv_reads_back_to_the_same_rows() -> None:
    assert_reads_back(STORY)


@given(EVENTS_OF_ANY_TEXT)
def test_verbatim_csv_of_any_text_reads_back(risky: Event) -> None:
    assert_reads_back([risky])


@given(EVENTS_OF_ANY_TEXT)
def test_a_line_of_jsonl_is_a_row(risky: Event) -> None:
    lines = export_text([risky], "jsonl").splitlines()

    assert [json.loads(line) for line in lines] == rows([risky])


def test_jsonl_holds_every_mention_and_its_derivation() -> None:
    (line,) = export_text([CLOSURE], "jsonl").splitlines()

    first, second = json.loads(line)["mentions"]
    assert first["timex"] == second["timex"] == "Tuesday"
    assert [step["rule"] for step in first["derivation"]] == [
        "on {day:time}",
        "{weekday}",
    ]


@given(EVENTS_OF_ANY_TEXT, st.sampled_from("=+-@\t\r\n＝＋－＠ "))
def test_no_cell_of_text_begins_a_formula(risky: Event, sign: str) -> None:
    led = replace(
        risky, title=sign + risky.title, participants=(f"{sign}cmd|' /C calc",)
    )

    for to in ("csv", "csv-excel", "timelinejs-csv"):
        text = export_text([led, risky], to).removeprefix("\ufeff")
        for row in csv.reader(io.StringIO(text, newline="")):
            assert not [cell for cell in row if cell.lstrip()[:1] in {*"=+-@＝＋－＠"}]
            assert not [cell for cell in row if cell[:1] in {*"\t\r\n"}]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝"])
def test_formulas_are_guarded_and_the_timeline_untouched(sign: str) -> None:
    risky = event("e1", f'{sign}HYPERLINK("http://x","y")', day(2024, 3, 12))

    (row,) = read(export_text([risky], "csv"))
    (kept,) = read(export_text([risky], "csv-verbatim"))

    assert row["title"].startswith("'")
    assert "HYPERLINK" in row["title"]
    assert kept["title"] == risky.title
    assert events_table([risky], {})["title"].to_pylist() == [risky.title]


@pytest.mark.parametrize("text", ["1 + 1", "a=b", "e-mail", "", "'quoted", "x@y.org"])
def test_text_that_no_spreadsheet_runs_is_left_alone(text: str) -> None:
    assert guarded(text) == text


def test_numbers_stay_numbers_and_dates_are_iso_text() -> None:
    founding, *_, closure = (
        row
        for row in read(export_text(STORY, "csv"))
        if row["event_id"] in ("founding", "closure")
    )

    assert (founding["year_begin"], founding["edtf"]) == ("-43", "'-0043")
    assert (founding["begin"], founding["end"]) == ("", "")
    assert datetime.fromisoformat(closure["begin"]) == datetime(2024, 3, 12)
    assert datetime.fromisoformat(closure["end"]) == datetime(2024, 3, 13)


def test_people_read_lists_and_conflicts_and_sources() -> None:
    (row,) = read(export_text([CLOSURE], "csv"))

    assert row["participants"] == "Varn Tunnels | Lena Ost"
    assert row["conflicts"] == "number: 2 tunnels (a1) | number: 3 tunnels (a2)"
    assert row["sources"] == "Varn Post | Coast Wire"
    assert row["urls"] == "https://example.org/varn"  # the other one is no address
    assert "mentions" not in row


def test_excel_is_told_the_encoding() -> None:
    plain = export_text([CLOSURE], "csv").encode()

    assert export_text([CLOSURE], "csv-excel").encode() == b"\xef\xbb\xbf" + plain
    assert not plain.startswith(b"\xef\xbb\xbf")
