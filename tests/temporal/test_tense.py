"""Which verb says whether a bare name looks ahead or back."""

import pytest

from timeline.temporal import find_timexes

THURSDAY = "2024-03-14"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The board will meet on Monday.", "2024-03-18"),
        ("On Monday, the board will meet.", "2024-03-18"),
        ("The board met on Monday.", "2024-03-11"),
        ("The board elected a chair Monday.", "2024-03-11"),
        ("Elected: a new chair. She will speak Monday.", "2024-03-18"),
    ],
)
def test_the_verb_of_the_sentence_says_where_a_name_looks(
    text: str, value: str
) -> None:
    assert [timex.value for timex in find_timexes(text, THURSDAY)] == [value]


def test_a_verb_after_the_end_of_the_sentence_says_nothing() -> None:
    around = "The council, after a long debate, came to the matter of roads. " * 4
    text = f"{around}The talks on Monday. They will go on."
    (timex,) = find_timexes(text, THURSDAY)

    assert timex.value == "2024-03-11"


def test_what_ends_like_a_verb_is_none_in_a_name() -> None:
    (timex,) = find_timexes("United on Friday will play at home.", THURSDAY)

    assert timex.value == "2024-03-15"
