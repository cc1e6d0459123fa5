"""The table of formats: what each promises whatever the timeline holds."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from page_cases import CLOSURE, EVENTS, HOSTILE, day, event, many

from timeline.cli.options import Format
from timeline.errors import IncompleteExport, UnknownFormat
from timeline.output.exports import FORMATS, export_text
from timeline.story import Timeline

DATED = [each for each in EVENTS if each.id in ("rain", "closure", "opening")]


def test_the_command_offers_every_format() -> None:
    assert [one.value for one in Format] == list(FORMATS)


def test_the_method_says_which_formats_there_are() -> None:
    documented = (Timeline.export.__doc__ or "").split("\n\n")[1]

    assert all(f"``{name}``" in documented for name in FORMATS)


@pytest.mark.parametrize("to", FORMATS)
def test_an_empty_timeline_is_a_valid_file(to: str) -> None:
    text = export_text([], to)

    assert text or to in ("jsonl", "timesketch")


def test_exports_are_the_same_on_every_run() -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import test_exports\n"
        "sys.stdout.buffer.write(test_exports.all_formats())\n"
    )
    elsewhere = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Kathmandu"}

    again = subprocess.run(
        [sys.executable, "-c", script, str(Path(__file__).parent)],
        capture_output=True,
        check=True,
        env=elsewhere,
    )

    assert again.stdout == all_formats()


def all_formats() -> bytes:
    return "".join(export_text(DATED, to) for to in FORMATS).encode()


# The others keep every character; the command cleans what a terminal is shown.
@pytest.mark.parametrize("to", sorted({*FORMATS} - {"csv-verbatim", "timeml"}))
def test_no_export_acts_on_the_terminal_that_shows_it(to: str) -> None:
    risky = event("e1", "a\x1b[31mb\x9b2Jc\u202ed", day(2024, 3, 12))

    text = export_text([risky], to)

    assert not set("\x1b\x9b\u202e") & set(text)


@pytest.mark.parametrize("to", ["timelinejs", "vis", "mermaid", "timesketch"])
def test_an_address_that_runs_is_no_link(to: str) -> None:
    addresses = ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x")
    mentions = tuple(
        replace(CLOSURE.mentions[0], article_id=url, url=url, source="Post")
        for url in addresses
    )

    text = export_text([event("e1", "Shut", day(2024, 3, 12), mentions=mentions)], to)

    assert not any(address in text for address in addresses)


def test_what_is_lost_is_counted_once() -> None:
    undated = [event(f"e{n}", "A ferry sank", None, edtf="") for n in range(3)]

    with pytest.warns(
        IncompleteExport, match="3 events with no date, left out"
    ) as told:
        export_text([*DATED, *undated], "timelinejs")

    assert len(told) == 1


@pytest.mark.parametrize("to", ["csv", "csv-verbatim", "jsonl", "mermaid", "timeml"])
def test_undated_events_and_open_ends_are_held(to: str) -> None:
    held = [each for each in EVENTS if each is not HOSTILE]

    text = export_text(held, to)  # a warning would be an error here

    assert "ferry sank" in text  # of an undated event
    assert "inquiry into the tunnels" in text  # of one that has no end


def test_an_unknown_format_is_an_error_that_lists_them() -> None:
    with pytest.raises(UnknownFormat, match=r"'xls'.*csv, csv-excel.*timeml"):
        export_text([], "xls")


def test_an_export_is_whole_or_absent(tmp_path: Path) -> None:
    story, path = Timeline(EVENTS), tmp_path / "out.jsonl"
    path.write_text("old", encoding="utf-8")

    with pytest.raises(UnknownFormat):
        story.export(path, "xls")
    assert path.read_text(encoding="utf-8") == "old"

    Timeline(DATED).export(path, "jsonl")
    assert path.read_text(encoding="utf-8") == export_text(DATED, "jsonl")
    assert [found.name for found in tmp_path.iterdir()] == ["out.jsonl"]


def test_thousands_of_events_are_written_in_a_second() -> None:
    story = many(2_000)

    for to in ("csv", "timelinejs", "vis", "timesketch", "icalendar"):
        assert export_text(story, to).count("Gauge") >= 2_000
