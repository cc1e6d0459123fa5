"""Times told by an event: resolved where the text has dated it, never otherwise."""

import pytest

from timeline.temporal import find_timexes

FIRE = "The fire broke out on March 5 at the old mill. "


def found(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in find_timexes(text, "2024-03-14")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The day after the fire, Holt left.",
            ("The day after the fire", "2024-03-06"),
        ),
        (
            "On the night of the fire Holt left.",
            ("the night of the fire", "2024-03-05TNI"),
        ),
        ("On the eve of the fire, Holt left.", ("the eve of the fire", "2024-03-04")),
        (
            "Two days after the deadly mill fire, Holt left.",
            ("Two days after the deadly mill fire", "2024-03-07"),
        ),
        (
            "A week after that fire, Holt left.",
            ("A week after that fire", "2024-03-12"),
        ),
    ],
)
def test_a_time_is_seen_from_the_day_of_its_event(
    text: str, expected: tuple[str, str]
) -> None:
    assert found(FIRE + text)[1:] == [expected]


def test_an_event_is_known_by_the_name_of_whose_it_was_and_in_the_plural() -> None:
    text = "The minister resigned on March 5. A day after Holt's resignation, they met."
    assert found(text)[1:] == [("A day after Holt's resignation", "2024-03-06")]
    text = "Crowds rioted on March 5. The morning after the riots, it was quiet."
    assert found(text)[1:] == [("The morning after the riots", "2024-03-06TMO")]


@pytest.mark.parametrize(
    "text",
    [
        "The day after the fire, Holt left.",  # which nothing has dated
        "On the night of the vote, Holt left.",
        FIRE + "On the day of the vote, Holt left.",
        FIRE + "It was the day of the week that he liked, the year of living well.",
    ],
)
def test_without_the_day_of_an_event_nothing_is_told_by_it(text: str) -> None:
    days = {value for _, value in found(text)}
    assert days <= {"2024-03-05", "2024-W11"}


def test_what_becomes_of_an_event_later_is_not_its_day() -> None:
    text = "The ban was announced on March 5. Two days after the ban ended, they met."
    assert found(text)[1:] == [("Two days", "P2D")]


@pytest.mark.parametrize(
    "text",
    [
        "Three men were charged on March 12, a week after the mill burned.",
        "After the mill burned, three men were charged on March 12.",
        "The men who burned the mill, all local, were charged on March 12.",
    ],
)
def test_the_day_of_what_came_after_an_event_is_not_its_day(text: str) -> None:
    words = [word for word, _ in found(f"{text} On the night of the fire, they met.")]
    assert "the night of the fire" not in words


def test_a_clause_that_tells_the_day_of_an_event_is_its_own() -> None:
    text = (
        "He sold the mill, which burned on March 5. On the night of the fire, he left."
    )
    assert found(text)[1:] == [("the night of the fire", "2024-03-05TNI")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She was seen at 6 a.m. two days before the fire.", "2024-03-03T06:00"),
        (
            "She was seen at 6 a.m. near the mill a day after the fire.",
            "2024-03-06T06:00",
        ),
        ("She was seen at 6 a.m. on the day of the fire.", "2024-03-05T06:00"),
    ],
)
def test_a_clock_is_of_the_day_that_an_event_tells_behind_it(
    text: str, value: str
) -> None:
    assert found(FIRE + text)[1][1] == value


def test_a_clock_beside_an_undated_event_is_of_no_day() -> None:
    text = "The bridge fell at 4 p.m. three days before the election."
    assert found(text)[0] == ("4 p.m.", "XXXX-XX-XXT16:00")
