"""Records at a glance, in terminals and notebooks."""

from dataclasses import dataclass

import pytest

from timeline.temporal import find_timexes
from timeline.temporal.glance import MOST_ROWS, glance_line, glance_table, shortened


@dataclass
class Note:
    words: str
    place: str = ""

    def glance(self) -> dict[str, str]:
        return {"words": self.words, "place": self.place}


def test_a_line_names_the_facts_that_there_are() -> None:
    assert glance_line(Note("one\ntwo")) == "Note(words='one two')"


@pytest.mark.parametrize(
    "words", ["<img src=x onerror=alert(1)>", '"><script>x</script>', "</td></table>"]
)
def test_a_table_holds_no_markup_of_its_words(words: str) -> None:
    shown = glance_table([Note(words, words)], words)

    assert words not in shown
    assert "<img" not in shown
    assert "<script" not in shown


def test_a_long_list_is_capped_and_its_rest_counted() -> None:
    shown = glance_table([Note(str(n)) for n in range(MOST_ROWS + 1234)])

    assert shown.count("<tr>") == 1 + MOST_ROWS
    assert "and 1,234 more" in shown


def test_a_short_list_counts_nothing() -> None:
    assert "more" not in glance_table([Note("one"), Note("two")])


def test_an_empty_list_is_a_table_too() -> None:
    assert glance_table([], "nothing").endswith("<p>nothing</p>")


def test_lone_surrogates_do_not_reach_a_front_end() -> None:
    glance_table([Note("\ud800")], "\udfff").encode("utf-8")


@pytest.mark.parametrize(
    ("text", "short"),
    [("a  b\nc", "a b c"), ("x" * 160, "x" * 160), ("x" * 161, "x" * 159 + "…")],
)
def test_a_long_text_is_cut(text: str, short: str) -> None:
    assert shortened(text) == short


def test_a_timex_shows_its_words_value_and_interval() -> None:
    (timex,) = find_timexes("They met last week.", "2024-03-14")

    assert repr(timex) == (
        "Timex(text='last week', type='DATE', value='2024-W10', "
        "interval='2024-03-04 .. 2024-03-11', anchor='published', span='9–18')"
    )
    assert "<bdi>2024-W10</bdi>" in timex._repr_html_()
