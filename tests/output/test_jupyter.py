"""Records, and lists of them, in a notebook."""

import sys

import pytest
from IPython.core.interactiveshell import InteractiveShell
from page_cases import CLOSURE, EVENTS, HOSTILE

import timeline
from timeline.output.jupyter import list_html, show_lists
from timeline.reading import Articles
from timeline.records import Article
from timeline.story import Timeline

HOSTILE_ARTICLE = Article(id="<b>", text="<script>x()</script>", title="<img src=x>")


@pytest.fixture
def shell():
    shell = InteractiveShell.instance()
    yield shell
    InteractiveShell.clear_instance()


@pytest.mark.parametrize(
    "shown",
    [
        HOSTILE,
        HOSTILE.mentions[0],
        HOSTILE_ARTICLE,
        Articles([HOSTILE_ARTICLE]),
        Timeline([HOSTILE]),
        timeline.show_text(HOSTILE_ARTICLE),
    ],
    ids=lambda shown: type(shown).__name__,
)
def test_hostile_text_becomes_no_element(shown) -> None:
    html = shown._repr_html_()

    assert not [tag for tag in ("<img", "<script", "<svg", "<b onc") if tag in html]
    assert "&lt;" in html
    html.encode("utf-8")


def test_an_event_shows_its_date_title_and_sources() -> None:
    assert repr(CLOSURE) == (
        "Event(when='2024-03-12', event='Two tunnels under the Varn were closed', "
        "status='happened', reports='3', articles='2', id='closure')"
    )


def test_a_timeline_shows_its_events_and_their_number() -> None:
    html = Timeline(EVENTS)._repr_html_()

    assert html.count("<tr>") == 1 + len(EVENTS)
    assert "&lt;Timeline of 9 events" in html


def test_lists_of_records_are_tables_in_a_shell(shell) -> None:
    timexes = timeline.find_timexes("They met last week.", "2024-03-14")
    show_lists()

    data, _ = shell.display_formatter.format(timexes)
    assert "<bdi>2024-W10</bdi>" in data["text/html"]
    assert "Timex(text='last week'" in data["text/plain"]


@pytest.mark.parametrize("items", [[], [1], [CLOSURE, 1], [CLOSURE, HOSTILE_ARTICLE]])
def test_other_lists_show_as_ever(shell, items) -> None:
    show_lists()

    assert list_html(items) is None
    assert "text/html" not in shell.display_formatter.format(items)[0]


def test_a_users_own_way_of_showing_lists_stays(shell) -> None:
    formatter = shell.display_formatter.formatters["text/html"]
    formatter.for_type(list, lambda items: "mine")
    show_lists()

    assert shell.display_formatter.format([CLOSURE])[0]["text/html"] == "mine"


def test_nothing_is_registered_without_a_shell(monkeypatch) -> None:
    monkeypatch.delitem(sys.modules, "IPython")

    show_lists()
    assert "IPython" not in sys.modules
