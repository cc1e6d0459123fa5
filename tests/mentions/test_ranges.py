"""Two expressions that are one time date an event together."""

import pytest
from mention_reading import mentions_of

RANGES = [
    ("Troops shelled the town from March 3 to March 10.", "2024-03-03 .. 2024-03-11"),
    ("Between 2 and 10 March police arrested forty men.", "2024-03-02 .. 2024-03-11"),
    (
        "Police arrested forty men between Monday and Wednesday.",
        "2024-03-11 .. 2024-03-14",
    ),
    ("Troops shelled the town on March 3-10.", "2024-03-03 .. 2024-03-11"),
    ("Two ships sank in 2019–2021.", "2019-01-01 .. 2022-01-01"),
    ("The museum will be closed from Monday to Friday.", "2024-03-18 .. 2024-03-23"),
]
APART = [
    (
        "Shells hit Oldmere on Monday and Arnmouth on Tuesday.",
        "2024-03-11 .. 2024-03-12",
    ),
    ("The trial was moved from January 8 to January 15.", "2024-01-15 .. 2024-01-16"),
    (
        "The dam burst on March 11, 2024 - 2:10 p.m. by the clock.",
        "2024-03-11 .. 2024-03-12",
    ),
    ("The pump failed at 4:20 a.m. Half an hour later it burned.", "04:20:00"),
]


@pytest.mark.parametrize(("text", "time"), RANGES)
def test_an_event_of_a_range_takes_all_of_it(text: str, time: str) -> None:
    assert {str(one.interval) for one in mentions_of(text)} == {time}


@pytest.mark.parametrize(("text", "time"), APART)
def test_two_times_that_are_no_range_stay_apart(text: str, time: str) -> None:
    first = mentions_of(text)[0]

    assert time in str(first.interval)
    assert str(first.interval).count("2024-") == 2


def test_a_range_is_known_as_its_coarser_end() -> None:
    (held,) = mentions_of("Rebels held the town from 2012 until last week.")

    assert str(held.interval) == "2012-01-01 .. 2024-03-11"
    assert held.granularity == "year"
