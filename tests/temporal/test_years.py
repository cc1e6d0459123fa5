"""Which year the bare months, days and seasons of a history are of."""

import pytest

from timeline.temporal import find_timexes

ONWARD = (
    "The guild was founded in May 1871. Its hall was begun in 1872 and roofed in"
    " October 1873. In November 1873 the bells were hung."
)
STRANDS = (
    "The harbour strike began on 3 March 1911. By September the docks stood empty."
    " The owners yielded on 2 December 1911.\n"
)
RISING = (
    "In 1831 the weavers rose. In 1832 they were beaten.\n\n"
    "The second rising (1834)\n\n"
)
WINTER = (
    "Cholera came in October 1831. By November 63 were dead. It flared up in January,"
    " and reached London by mid-February."
)
SIEGE = (
    "The siege lasted from September 1634 until the following summer. The army had left"
    " Linz in mid-August. In November it left. The town held out through the winter"
)
FRONT = "The front was held from May 1916 to February 1918."
CASES = [
    (WINTER + " Deaths peaked in late July.", "late July", "1832-07"),
    (
        STRANDS
        + "By March all was well. Its head moved to Rome in 1914 and wed in May.",
        "May",
        "1914-05",
    ),
    (SIEGE, "mid-August", "1634-08"),
    (SIEGE, "November", "1634-11"),
    (SIEGE + ", but by 2 April bread had run out.", "2 April", "1635-04-02"),
    (FRONT + " The first shots fell on 4 June.", "4 June", "1916-06-04"),
    (FRONT + " The last shots fell in March.", "March", "1918-03"),
    (
        ONWARD + " From 1874 to August 1880 it was let. In October it burned.",
        "October",
        "1880-10",
    ),
    (ONWARD + " In February the tower was crowned.", "February", "1874-02"),
    (ONWARD + " In December the clock struck.", "December", "1873-12"),
    (STRANDS + "Inland, in June, the miners had joined.", "June", "1911-06"),
    (STRANDS + "On 4 January the ships sailed again.", "4 January", "1912-01-04"),
    (RISING + "In April the mills were stormed.", "April", "1834-04"),
    (
        ONWARD + "\nThe guild moved to Ulm in 1881. In June it bought a house.",
        "June",
        "1881-06",
    ),
    (
        ONWARD + " The masters spent the summer and autumn of 1875 on the roof.",
        "the summer",
        "1875-SU",
    ),
    (
        ONWARD + " It held dances from January to March 1876.",
        "January",
        "1876-01",
    ),
    (ONWARD + " It met on 3 May and on 4 July 1877.", "3 May", "1877-05-03"),
    (
        STRANDS + "The union paid in full, as it had after the August 1905 lockout."
        "\nIn January work was resumed.",
        "January",
        "1912-01",
    ),
    (
        STRANDS + "A strike of 1889 was recalled. In January work was resumed.",
        "January",
        "1912-01",
    ),
]


@pytest.mark.parametrize(("text", "phrase", "value"), CASES)
def test_the_year_is_the_one_the_story_has_come_to(
    text: str, phrase: str, value: str
) -> None:
    found = find_timexes(text, "2024-03-14")
    place = text.rindex(phrase)

    assert {timex.span.begin: timex.value for timex in found}.get(place) == value


def test_the_year_that_was_not_chosen_is_told() -> None:
    text = STRANDS + "Inland, in June, the miners had joined."

    june = find_timexes(text, "2024-03-14")[-1]

    assert [other.value for other in june.alternatives] == ["1912-06"]
    assert june.alternatives[0].reason == "if the story goes on"


def test_news_does_not_look_for_years() -> None:
    text = (
        "The court met on 3 May 2023. It will rule in June, its clerk said on Monday."
    )

    assert find_timexes(text, "2024-03-14")[1].value == "2024-06"


def test_time_grows_with_the_text_alone() -> None:
    text = STRANDS.replace("\n", " ") * 2000

    assert len(find_timexes(text, "2024-03-14")) == 6000


def test_a_year_reaches_back_over_what_joins_two_names_in_german_too() -> None:
    text = (
        "Der Streik begann im Mai 1911 und endete 1912."
        " Es regnete am 3. Oktober und am 4. November 1913."
    )

    found = find_timexes(text, "2024-03-14", "de")

    assert [timex.value for timex in found] == [
        "1911-05",
        "1912",
        "1913-10-03",
        "1913-11-04",
    ]
