"""The timeline as a terminal and a pipe show it."""

import io
from dataclasses import replace
from datetime import date, datetime

import pytest
from page_cases import CLOSURE, EVENTS, HOSTILE, event
from rich.cells import cell_len
from rich.console import Console

from timeline.output.listing import print_articles
from timeline.output.terminal import print_highlights, print_timeline
from timeline.records import Article, Conflict, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval


def printed(events, *, width: int = 80, terminal: bool = False) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=terminal,
        color_system="standard" if terminal else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    print_timeline(events, console)
    return stream.getvalue()


def test_a_pipe_gets_two_plain_lines_an_event() -> None:
    assert printed([CLOSURE]) == (
        "12 Mar 2024  Two tunnels under the Varn were closed\n"
        "             3 reports · disputed number: 2 tunnels / 3 tunnels · closure\n"
    )


def test_of_many_values_the_first_are_told() -> None:
    values = tuple(Conflict("number", f"{n} tunnels", ("a",)) for n in range(9))

    shown = printed([replace(CLOSURE, conflicts=values)])

    assert "/ 4 tunnels / 5 tunnels and 3 more · closure" in shown


def test_what_a_source_takes_back_is_told_in_a_word() -> None:
    conflict = Conflict("correction", "Correction: it was one tunnel.", ("a2",))

    lines = printed([replace(CLOSURE, conflicts=(conflict,))]).splitlines()

    assert lines[1].strip() == "3 reports · a source corrects itself · closure"


def test_a_pipe_gets_long_titles_whole() -> None:
    title = "The tunnels under the Varn were closed " * 20
    first, *_ = printed([replace(CLOSURE, title=title)], width=40).splitlines()

    assert first.endswith(title.strip())


@pytest.mark.parametrize("terminal", [True, False])
def test_no_line_ends_in_blanks(terminal: bool) -> None:
    lines = printed(EVENTS, terminal=terminal).splitlines()

    assert lines
    assert not [line for line in lines if line != line.rstrip()]


def test_no_line_of_highlights_ends_in_blanks() -> None:
    stream = io.StringIO()
    console = Console(file=stream, width=40, force_terminal=True, color_system=None)

    print_highlights([(date(2024, 3, 12), ["Two tunnels were closed. " * 9])], console)

    lines = stream.getvalue().splitlines()
    assert len(lines) > 2
    assert not [line for line in lines if line != line.rstrip()]


def test_of_an_article_only_the_date_is_green() -> None:
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, color_system="standard")

    print_articles([Article("a", "It fell.", title="Bridge")], console)

    assert stream.getvalue().startswith("\x1b[32mundated   \x1b[0m  no evidence")


def test_a_terminal_gets_colour_and_a_pipe_none() -> None:
    assert "\x1b[" in printed([CLOSURE], terminal=True)
    assert "\x1b" not in printed(EVENTS)


@pytest.mark.parametrize("width", [50, 80, 200])
def test_a_terminal_gets_lines_of_its_width(width: int) -> None:
    stream = io.StringIO()
    console = Console(file=stream, width=width, force_terminal=True, color_system=None)
    print_timeline(EVENTS, console)

    assert max(map(cell_len, stream.getvalue().splitlines())) <= width


def test_escapes_and_controls_of_titles_are_left_out() -> None:
    shown = printed([HOSTILE])

    assert "gnp" in shown
    assert not set(shown) & {"\x1b", "\u202e", "\u2028", "\ud800"}


def test_markup_of_titles_is_text() -> None:
    assert "[bold]Two[/bold] :smile:" in printed(
        [replace(CLOSURE, title="[bold]Two[/bold] :smile:")], terminal=True
    )


@pytest.mark.parametrize("interval", [None, Interval(None, None)])
def test_an_event_without_a_date_is_undated(interval) -> None:
    shown = printed([event("a", "A ferry sank", interval, edtf="")])

    assert shown.startswith("undated  A ferry sank\n")


def test_status_doubts_and_ways_of_dating_are_told() -> None:
    doubtful = replace(
        CLOSURE, time_source=TimeSource.PUBLICATION, time_trusted=False, n_copies=1
    )
    shown = printed([*EVENTS, doubtful])

    for words in ("planned · 1 report", "possible · ", "denied · ", "1 copy · "):
        assert words in shown
    assert "dated by its report · doubtful date" in shown


def test_a_long_date_stands_on_its_own_line() -> None:
    night = Interval.between(datetime(2024, 3, 12, 22), datetime(2024, 3, 13, 4, 30))
    shown = printed(
        [event("a", "It rained", night, granularity=Granularity.MINUTE), CLOSURE]
    )

    assert shown.splitlines()[:3] == [
        "12 Mar 2024, 22:00 – 13 Mar 2024, 04:30",
        "             It rained",
        "             1 report · a",
    ]
