"""A text that a program has wrapped tells what it told before."""

import textwrap

import pytest

from timeline.temporal import find_timexes
from timeline.temporal.wrapping import unwrapped

HISTORY = (
    "The siege of Oldmere began on 3 May 1644, when an army of nine thousand crossed "
    "the river. In June the walls were breached twice, and the defenders burned the "
    "mills. Two weeks later a relief force under Colonel Marek was beaten at Varn. "
    "On 1 July the town offered terms. They were refused. In August, as plague spread "
    "through the camps, both sides agreed to a truce, which held until the following "
    "spring. In April 1645 the siege was lifted, and that summer the army marched home."
)
LIST = "Monday\nDrums in the park\nTuesday\nA walk to the mill\nWednesday\nRest"


def told(text: str) -> list[tuple[int, int, str]]:
    return [
        (timex.span.begin, timex.span.end, timex.value)
        for timex in find_timexes(text, "1999-01-01")
    ]


@pytest.mark.parametrize("width", [38, 45, 56, 72, 99])
def test_a_wrapped_history_is_read_as_it_was(width: int) -> None:
    wrapped = "\n".join(textwrap.wrap(HISTORY, width))

    assert told(wrapped) == told(HISTORY)


def test_paragraphs_stay_apart_and_offsets_true() -> None:
    wrapped = "\n".join(textwrap.wrap(HISTORY, 72))
    two = f"{wrapped}\n\n{wrapped}"

    assert unwrapped(two) == f"{HISTORY}\n\n{HISTORY}"
    assert len(unwrapped(two)) == len(two)


def test_a_page_that_was_scanned_goes_on_below_its_head() -> None:
    head = "Varn Courier            3 May 2021\n\nThree hurt in fire\n\n"
    body = (
        "The fire at the mill of Varn began on\nTuesday, and the police said that\n"
        "Marek, its owner, was not at home. It\nwent on until noon."
    )

    page = f"{head}{body}\n\n- 4 -\n"

    assert unwrapped(page) == page.replace(body, body.replace("\n", " "))


HEADLINES = "Minister resigns in Varn\nFour dead as dam fails\nParliament to debate it"


@pytest.mark.parametrize(
    "text", [HEADLINES, LIST, "It ended.\nThen it began.", HISTORY, "", "\n"]
)
def test_lines_that_no_program_wrapped_stay_lines(text: str) -> None:
    assert unwrapped(text) == text


def test_a_line_goes_on_with_a_small_letter() -> None:
    assert unwrapped("The bridge at Varn\nfell on Monday.") == (
        "The bridge at Varn fell on Monday."
    )
