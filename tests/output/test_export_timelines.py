"""TimelineJS, vis-timeline, Mermaid and Timesketch: dates and hostile text held."""

import csv
import html
import io
import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any  # JSON holds what its reader finds

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_cases import EVENTS, HOSTILE, day, event

from timeline.errors import IncompleteExport
from timeline.output.exports import export_text
from timeline.records import Event
from timeline.temporal.edtf import parse_edtf

DATED = [each for each in EVENTS if each.interval]
PARSER = Path(__file__).parent / "parse_mermaid.mjs"
METACHARACTERS = 'a: b; c # d\n%% e {f} "g" `h` <i> &amp; #35; section x title y'


def dated(edtf: str, title: str = "A ferry sank") -> Event:
    found = parse_edtf(edtf)
    return event("e1", title, found.interval, granularity=found.granularity, edtf=edtf)


def slides(*events: Event) -> list[dict[str, Any]]:
    return list(json.loads(export_text(events, "timelinejs"))["events"])


@pytest.mark.parametrize(
    ("edtf", "start", "end", "words"),
    [
        ("2024", {"year": 2024}, None, "2024"),
        ("2024-03", {"year": 2024, "month": 3}, None, "Mar 2024"),
        ("2024-03-12", {"year": 2024, "month": 3, "day": 12}, None, "12 Mar 2024"),
        (
            "2024-03-12/2024-03-14",
            {"year": 2024, "month": 3, "day": 12},
            {"year": 2024, "month": 3, "day": 14},
            "12–14 Mar 2024",
        ),
        (
            "2024-34",
            {"year": 2024, "month": 4},
            {"year": 2024, "month": 6},
            "Q2 2024",
        ),
        ("199X", {"year": 1990}, {"year": 1999}, "1990s"),
        ("-0043", {"year": -43}, None, "44 BC"),
        ("-0043-03-15", {"year": -43, "month": 3, "day": 15}, None, "15 Mar 44 BC"),
        ("Y12000", {"year": 12000}, None, "12,000"),
        ("1990~", {"year": 1990}, None, "about 1990"),
        (
            "2022-10-10/..",
            {"year": 2022, "month": 10, "day": 10},
            None,
            "since 10 Oct 2022",
        ),
        ("../2022-10", {"year": 2022, "month": 10}, None, "until Oct 2022"),
        (
            "2024-03-12T14:30",
            {"year": 2024, "month": 3, "day": 12, "hour": 14, "minute": 30},
            None,
            "12 Mar 2024, 14:30",
        ),
    ],
)
def test_timelinejs_dates_are_no_finer_than_known(
    edtf: str, start: dict[str, int], end: dict[str, int] | None, words: str
) -> None:
    (slide,) = slides(dated(edtf))

    assert slide["start_date"] == start
    assert slide.get("end_date") == end
    assert slide["display_date"] == words


def test_timelinejs_shows_hostile_text_as_text() -> None:
    (slide,) = slides(HOSTILE)

    for shown in slide["text"].values():
        tags = re.findall(r"<[^>]*>?", shown)
        assert all(re.fullmatch(r'</?p>|<br>|<a href="[^"]*">|</a>', t) for t in tags)
    assert "<img src=x onerror=" in html.unescape(slide["text"]["headline"])


def test_timelinejs_csv_has_the_dates_of_the_json() -> None:
    text = export_text(DATED, "timelinejs-csv")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))

    for row, slide in zip(rows, slides(*DATED), strict=True):
        for prefix, date in (("", "start_date"), ("End ", "end_date")):
            wanted = slide.get(date, {})
            for part in ("year", "month", "day"):
                assert row[f"{prefix}{part.title()}"] == str(wanted.get(part, ""))
        assert row["Display Date"] == slide["display_date"]
        assert row["Headline"] == slide["text"]["headline"]
        assert row["Text"] == slide["text"]["text"]


def test_timelinejs_csv_tells_the_time_of_day() -> None:
    text = export_text([dated("2024-03-12T09:05")], "timelinejs-csv")

    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert (row["Day"], row["Time"], row["End Time"]) == ("12", "09:05", "")


@pytest.mark.parametrize(
    ("edtf", "kind", "start", "end"),
    [
        ("2024-03-12", "range", "2024-03-12T00:00:00", "2024-03-13T00:00:00"),
        ("2024-02", "range", "2024-02-01T00:00:00", "2024-03-01T00:00:00"),
        ("2024-03-12/..", "box", "2024-03-12T00:00:00", None),
        ("../2024-03-12", "box", "2024-03-12T23:59:59", None),
        ("-0043", "range", "-000043-01-01T00:00:00", "-000042-01-01T00:00:00"),
        ("Y12000", "range", "+012000-01-01T00:00:00", "+012001-01-01T00:00:00"),
    ],
)
def test_vis_items_span_what_is_known(
    edtf: str, kind: str, start: str, end: str | None
) -> None:
    (item,) = json.loads(export_text([dated(edtf)], "vis"))

    assert (item["type"], item["start"], item.get("end")) == (kind, start, end)
    assert ("since" in item["content"]) == edtf.endswith("..")
    assert ("until" in item["content"]) == edtf.startswith("..")


def test_vis_shows_hostile_text_as_text() -> None:
    (item,) = json.loads(export_text([HOSTILE], "vis"))

    assert "<" not in item["content"] + item["title"].replace("<br>", "")
    assert "<img src=x onerror=" in html.unescape(item["content"])


def test_vis_leaves_out_what_javascript_cannot_count() -> None:
    with pytest.warns(IncompleteExport, match="1 event with years beyond"):
        text = export_text([dated("Y300000"), dated("2024")], "vis")

    assert len(json.loads(text)) == 1


def test_timesketch_rows_have_its_fields() -> None:
    rows = [json.loads(s) for s in export_text(EVENTS[1:], "timesketch").splitlines()]

    assert len(rows) == len(EVENTS) - 1
    for row in rows:
        moment = datetime.fromisoformat(row["datetime"])
        assert moment.tzinfo == UTC
        assert row["timestamp"] == int(moment.timestamp()) * 1_000_000
        assert row["message"]
    told = {row["event_id"]: row["timestamp_desc"] for row in rows}
    assert told["closure"] == told["inquiry"] == "Event Begin"
    assert told["legend"] == "First Report of Undated Event"


def test_timesketch_tells_an_end_for_an_end() -> None:
    row = json.loads(export_text([dated("../2024-03-12")], "timesketch"))

    assert row["timestamp_desc"] == "Event End"
    assert row["datetime"] == "2024-03-13T00:00:00+00:00"


def test_timesketch_leaves_out_years_that_no_datetime_holds() -> None:
    with pytest.warns(IncompleteExport, match="1 event with no moment"):
        text = export_text([dated("-0043"), dated("1066")], "timesketch")

    row = json.loads(text)
    assert row["timestamp"] == -28_527_465_600_000_000
    assert row["datetime"] == "1066-01-01T00:00:00+00:00"


# The lexer of Mermaid's timeline grammar: what it skips, and what ends a token.
_MERMAID_LINES = {
    "title": re.compile(r"title\s([^\n]+)"),
    "section": re.compile(r"section\s([^:\n]+)"),
    "period": re.compile(r"([^#:\n]+?)\s*((?::\s(?:[^:\n]|:(?!\s))+)+)"),
}
_ENTITY = re.compile(r"#(\d+);")


def mermaid_events(text: str) -> list[tuple[str, str, str]]:
    """Section, period and event of each event, as Mermaid reads and shows them."""
    assert "%%" not in text
    shown = _ENTITY.sub(lambda found: f"\0{found[1]}\1", text)  # as it does at first
    assert "#" not in shown and ";" not in shown
    first, *lines = shown.splitlines()
    assert first == "timeline"
    found, section, period = [], "", ""
    for line in lines:
        stripped = line.strip()
        if stripped.startswith("title "):
            assert _MERMAID_LINES["title"].fullmatch(stripped)
        elif stripped.startswith("section "):
            section = stripped.removeprefix("section ")
            assert ":" not in section
        elif stripped.startswith(": "):
            found.append((section, period, stripped.removeprefix(": ")))
        else:
            match = _MERMAID_LINES["period"].fullmatch(stripped)
            assert match
            period, told = match[1], match[2].removeprefix(": ")
            assert ": " not in told
            found.append((section, period, told))
    shown_again = _entities_shown
    return [(shown_again(s), shown_again(p), shown_again(e)) for s, p, e in found]


def _entities_shown(text: str) -> str:
    return re.sub("\0(\\d+)\1", lambda found: chr(int(found[1])), text)


def test_mermaid_reads_back_with_every_event() -> None:
    found = mermaid_events(export_text(EVENTS, "mermaid"))

    assert len(found) == len(EVENTS)
    assert found[0] == ("44 BC", "44 BC", "The crossing of the Varn was founded")
    assert found[1][:2] == ("2024", "since 1 Feb 2024")
    assert found[-1] == ("Undated", "undated", "A ferry sank")
    assert any("<img src=x onerror=" in told for _, _, told in found)


@given(st.text(max_size=60))
def test_mermaid_holds_any_title(title: str) -> None:
    risky = dated("2024-03-12T14:30", "Shut " + title)

    ((section, period, told),) = mermaid_events(export_text([risky], "mermaid"))

    assert (section, period) == ("2024", "12 Mar 2024, 14:30")
    assert told.startswith("Shut")


def test_mermaid_shows_its_own_metacharacters() -> None:
    text = export_text([dated("2024", METACHARACTERS)], "mermaid")

    ((_, _, told),) = mermaid_events(text)
    assert told == " ".join(METACHARACTERS.split())


def test_mermaid_says_when_a_diagram_is_too_long_for_it() -> None:
    many = [event(f"e{n}", "A ferry sank " * 9, day(2024, 3, 12)) for n in range(500)]

    with pytest.warns(IncompleteExport, match="maxTextSize"):
        export_text(many, "mermaid")


def test_mermaid_itself_reads_the_diagram() -> None:
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    risky = dated("2024", METACHARACTERS)
    done = subprocess.run(
        ["node", str(PARSER)],
        input=export_text([*EVENTS, risky], "mermaid"),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode == 3:
        pytest.skip(
            "mermaid is not installed (npm install --prefix tests mermaid jsdom)"
        )

    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    assert sum(len(task["events"]) for task in read) == len(EVENTS) + 1
    assert {"44 BC", "2024", "Undated"} == {task["section"] for task in read}
