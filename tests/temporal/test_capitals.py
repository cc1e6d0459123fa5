"""What is written in capitals tells what it tells in small letters."""

import pytest

from timeline.temporal import find_timexes

TELLS = (
    "Council to vote on new bridge on Friday",
    "The ferry may sail again in May. The old one sank on Monday with six men aboard.",
    "Prices are to fall in March. They may rise by the end of next week, he said.",
    "Net loss for the year ended June 30 was $2 million; it was signed last May.",
    "Police said on Tuesday that they hoped to reopen the road on Thursday at noon.",
    "In May the firm closed its mill, and 300 men marched to the town hall on 4 June.",
)


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (timex.text.lower(), timex.value, timex.mod)
        for timex in find_timexes(text, "1999-01-13")
    ]


@pytest.mark.parametrize("text", TELLS)
def test_a_text_in_capitals_tells_what_it_tells_in_small_letters(text: str) -> None:
    assert told(text.upper()) == told(text)


@pytest.mark.parametrize("text", TELLS)
def test_a_headline_in_capitals_stands_above_what_it_says(text: str) -> None:
    body = "The mayor met the press on Wednesday. May Brown was there."

    assert told(f"{text.upper()}\n\n{body}") == told(f"{text}\n\n{body}")


HEADLINES = (
    "Council to vote on new bridge on Friday",
    "Minister to visit port on Monday after storm",
    "Court to rule on Thursday in water case",
    "Talks set to resume in March",
    "Prices rose in December",
    "Six held after Sunday blast",
    "Way to peace lost on Monday",
)


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_tells_the_same_however_it_is_capitalised(headline: str) -> None:
    body = "The mayor met the press. Nobody spoke of it. " * 6

    for written in (headline.title(), headline.upper()):
        assert told(f"{written}\n\n{body}") == told(f"{headline}\n\n{body}")


def test_a_few_letters_in_capitals_are_names() -> None:
    assert not find_timexes(
        "The DEC met the MAR, and IBM, DEC and SUN fell.", "1999-01-13"
    )


def test_an_expression_in_capitals_is_told_as_it_was_written() -> None:
    (friday,) = find_timexes("DAM FAILS ON FRIDAY, HUNDREDS FLEE", "1999-01-13")

    assert friday.text == "FRIDAY"
