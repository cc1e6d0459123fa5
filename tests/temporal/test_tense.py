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


@pytest.mark.parametrize(
    ("headline", "value"),
    [
        ("Bishop to visit Oldmere in January, diocese says", "2025-01"),
        ("Court to rule in January", "2025-01"),
        ("Tax cuts to take effect in June after long dispute", "2024-06"),
        ("Decision to close in January was wrong", "2024-01"),
        ("Time to act in January", "2024-01"),
        ("Damage to the sea wall in January", "2024-01"),
    ],
)
def test_a_headline_with_to_looks_ahead(headline: str, value: str) -> None:
    assert [timex.value for timex in find_timexes(headline, THURSDAY)] == [value]


def test_what_ends_like_a_verb_is_none_in_a_name() -> None:
    (timex,) = find_timexes("United on Friday will play at home.", THURSDAY)

    assert timex.value == "2024-03-15"
