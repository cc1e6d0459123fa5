"""iCalendar: parsed back by a calendar library, and folded as the standard has it."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from page_cases import CLOSURE, EVENTS, HOSTILE, PUBLISHED, day, event

from timeline.errors import IncompleteExport
from timeline.output.exports import export_text
from timeline.records import Event
from timeline.temporal.edtf import parse_edtf

DATED = [each for each in EVENTS if each.interval and each.id != "founding"]


def dated(edtf: str, title: str = "A ferry sank") -> Event:
    found = parse_edtf(edtf)
    return event("e1", title, found.interval, granularity=found.granularity, edtf=edtf)


def entry(one: Event) -> Calendar:
    (found,) = Calendar.from_ical(export_text([one], "icalendar")).walk("VEVENT")
    return found


@pytest.mark.parametrize(
    ("edtf", "start", "end", "summary"),
    [
        ("2024-03-12", date(2024, 3, 12), date(2024, 3, 13), "A ferry sank"),
        ("2024-02", date(2024, 2, 1), date(2024, 3, 1), "Feb 2024: A ferry sank"),
        ("1066", date(1066, 1, 1), date(1067, 1, 1), "1066: A ferry sank"),
        ("0079-08", date(79, 8, 1), date(79, 9, 1), "Aug AD 79: A ferry sank"),
        (
            "2022-10-10/..",
            date(2022, 10, 10),
            None,
            "since 10 Oct 2022: A ferry sank",
        ),
        (
            "../2022-10-10",
            date(2022, 10, 10),
            None,
            "until 10 Oct 2022: A ferry sank",
        ),
        (
            "2024-03-12~",
            date(2024, 3, 12),
            date(2024, 3, 13),
            "about 12 Mar 2024: A ferry sank",
        ),
        (
            "2024-03-12T14:30",
            datetime(2024, 3, 12, 14, 30),
            datetime(2024, 3, 12, 14, 31),
            "A ferry sank",
        ),
    ],
)
def test_an_entry_lasts_from_its_first_day_to_its_last(
    edtf: str, start: date, end: date | None, summary: str
) -> None:
    found = entry(dated(edtf))

    assert found.decoded("DTSTART") == start
    assert (found.decoded("DTEND") if "DTEND" in found else None) == end
    assert str(found["SUMMARY"]) == summary


def test_ids_and_stamps_come_from_the_events_alone() -> None:
    calendar = Calendar.from_ical(export_text(DATED, "icalendar"))

    for found, one in zip(calendar.walk("VEVENT"), DATED, strict=True):
        assert found["UID"] == f"{one.id}@timeline"
        assert found.decoded("DTSTAMP").replace(tzinfo=None) == PUBLISHED
        assert found["TRANSP"] == "TRANSPARENT"


def test_what_has_not_happened_is_tentative() -> None:
    calendar = Calendar.from_ical(export_text(DATED, "icalendar"))

    states = {str(found["UID"]): found["STATUS"] for found in calendar.walk("VEVENT")}
    assert states["closure@timeline"] == "CONFIRMED"
    assert states["opening@timeline"] == states["denial@timeline"] == "TENTATIVE"


def test_an_entry_cites_its_articles_and_links_what_is_an_address() -> None:
    found = entry(CLOSURE)

    first, second = str(found["DESCRIPTION"]).splitlines()
    assert "Varn Post" in first and "https://example.org/varn" in first
    assert "Coast Wire" in second and "javascript" not in second
    assert found["URL"] == "https://example.org/varn"
    assert "URL" not in entry(HOSTILE)


def test_what_no_calendar_shows_is_counted() -> None:
    events = [*DATED, dated("-0043"), dated("9999"), event("e2", "Sank", None, edtf="")]

    with pytest.warns(IncompleteExport) as told:
        text = export_text(events, "icalendar")

    assert "1 event with no date, left out" in str(told[0].message)
    assert "2 events with days outside years 1 to 9999" in str(told[0].message)
    assert text.count("BEGIN:VEVENT") == len(DATED)


def test_an_event_whose_report_has_no_date_has_a_stamp_all_the_same() -> None:
    undated = replace(CLOSURE, first_reported=None, last_reported=None)

    assert entry(undated).decoded("DTSTAMP").year == 1970


@pytest.mark.parametrize(
    "title",
    [
        "One, two; three: four \\ five",
        "Line\nBEGIN:VEVENT\r\nUID:x",
        "\\n is no newline, \\, no comma",
        "ü" * 200,
        "🚧" * 60,
        "x" * 71,
    ],
)
def test_hostile_titles_read_back_as_one_line(title: str) -> None:
    assert str(entry(dated("2024-03-12", title))["SUMMARY"]) == " ".join(title.split())


@given(st.text(st.characters(exclude_categories=["C", "Z"]), max_size=120))
def test_any_text_unfolds_to_itself(title: str) -> None:
    text = export_text([dated("2024-03-12", f"Sank {title}")], "icalendar")

    lines = text.encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no character is cut in two
    unfolded = text.replace("\r\n ", "")
    assert "\n" not in unfolded.replace("\r\n", "")
    (found,) = Calendar.from_ical(text).walk("VEVENT")
    assert str(found["SUMMARY"]) == f"Sank {title}".strip()
    (line,) = [s for s in unfolded.split("\r\n") if s.startswith("SUMMARY:")]
    escaped = title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert line == f"SUMMARY:Sank {escaped}".rstrip()


def test_days_lie_where_they_are_and_not_a_zone_away() -> None:
    assert b"TZID" not in export_text(DATED, "icalendar").encode()
    assert entry(event("e1", "Shut", day(2024, 12, 31))).decoded("DTSTART") == date(
        2024, 12, 31
    )
