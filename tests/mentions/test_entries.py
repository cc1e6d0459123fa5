"""Lines headed by a day or a clock; published Thursday, 2024-03-14."""

import pytest
from mention_reading import day_of, mentions_of

from timeline.records import Status, TimeSource

LOG = (
    "16:40 – That is all for today.\n\n"
    "16:05 – GOAL! Ana Ruiz puts Oldmere ahead.\n\n"
    "15:30 – In Brenn, the harbour was searched on Tuesday. Two men were held.\n\n"
    '15:10 – Karl Ode on the steps: "This was right. It brings nobody back."\n\n'
    "14:30 – We have been waiting here since dawn.\n\n"
    "(14:10) The bridge reopens to lorries. A pillar has been repaired.\n\n"
    "It will close again in May.\n\n"
    "LATEST 13:20: Police arrive at the mill.\n"
)
LIST = (
    "Key dates\n\n"
    "• February 3: A diver finds a crack. It is reported to the board.\n"
    "• February 9: The board hires an engineer.\n\n"
    "The dam serves three towns. The mayor denies that he knew."
)


def told(text: str) -> dict[str, tuple[str | None, str]]:
    """Day and clause, or sentence, of the mentions by lemma."""
    return {m.lemma: (day_of(m), m.clause or m.text) for m in mentions_of(text)}


def test_the_entries_of_a_log_tell_in_the_present_what_took_place() -> None:
    found = told(LOG)

    assert found["put"] == ("2024-03-14", "Ana Ruiz puts Oldmere ahead.")
    assert found["arrive"] == ("2024-03-14", "Police arrive at the mill.")
    assert found["reopen"] == ("2024-03-14", "The bridge reopens to lorries.")
    assert found.keys().isdisjoint(("goal", "bring", "wait"))


def test_the_clock_of_an_entry_is_that_of_what_it_tells() -> None:
    (reopen,) = (m for m in mentions_of(LOG) if m.lemma == "reopen")

    assert reopen.timex is not None and reopen.timex.text == "14:10"
    assert reopen.time_source is TimeSource.STATED


def test_a_history_is_listed_by_months_and_years() -> None:
    found = told(
        "1936: A farmer draws up a plan. The war ends it.\n\n"
        "May 2011: Work resumes on the dam.\n"
    )

    assert found["end"] == ("1936-01-01", "The war ends it.")
    assert found["resume"] == ("2011-05-01", "Work resumes on the dam.")


def test_an_entry_goes_on_from_a_day_of_the_past_that_it_names() -> None:
    found = told(LOG)

    assert found["search"][0] == found["hold"][0] == "2024-03-12"


def test_what_an_entry_foretells_is_not_of_its_time() -> None:
    (close,) = (m for m in mentions_of(LOG) if m.lemma == "close")

    assert close.status is Status.PLANNED
    assert day_of(close) == "2024-05-01"


def test_a_day_at_the_head_of_a_line_is_of_all_that_the_line_tells() -> None:
    found = told(LIST)

    assert found["find"] == ("2024-02-03", "A diver finds a crack.")
    assert found["report"][0] == "2024-02-03"
    assert found["hire"][0] == "2024-02-09"
    assert "serve" not in found  # the list has ended


@pytest.mark.parametrize(
    "text",
    [
        "At 16:05 the bridge was shut. Now it reopens to lorries.",
        "16:05 – The bridge was shut. It reopens to lorries.",  # one line is no list
        "From 9:00 to 17:00.\n10:30 is too early. It reopens to lorries.",
    ],
)
def test_other_lines_are_no_entries(text: str) -> None:
    assert "reopen" not in told(text)
