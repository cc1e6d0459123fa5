"""However a text is laid out, its times are the same."""

import pytest

from timeline.temporal import find_timexes

PUBLISHED = "2024-03-14"
TEXTS = [
    "In three months, the plant will close.",
    "On January 3, the firm opened its first shop. It has shut since.",
    "The revolt of 1848 reached the capital in March; in May the emperor fled.",
    "It was moved to Thursday at 6 p.m. On Friday it opens.",
    "He was hurt on Monday. In the evening he died. They meet in July.",
]


def _values(text: str) -> list[str]:
    return [timex.value for timex in find_timexes(text, PUBLISHED)]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_may_begin_with_blanks(text: str) -> None:
    plain = find_timexes(text, PUBLISHED)

    for blanks in (" ", "\n", "\t\n  "):
        timexes = find_timexes(blanks + text, PUBLISHED)

        assert [timex.value for timex in timexes] == [timex.value for timex in plain]
        for timex, other in zip(timexes, plain, strict=True):
            span, anchor = timex.span, timex.anchor
            assert (blanks + text)[span.begin : span.end] == timex.text
            if anchor and anchor.span and other.anchor and other.anchor.span:
                assert anchor.span.begin == other.anchor.span.begin + len(blanks)


@pytest.mark.parametrize("text", TEXTS)
def test_two_blanks_may_part_sentences(text: str) -> None:
    assert _values(text.replace(". ", ".  ")) == _values(text)


HEADLINES = [
    "Mill owner jailed for fraud",
    "2012 was wettest year on record",
    "Trial to start in June",
    "Bus fares to rise from Monday",
    "Dock deal signed at 3am ends strike",
]


def test_headlines_are_sentences_each() -> None:
    values = _values("\n".join(HEADLINES))

    assert values == ["2012", "2024-06", "2024-03-18", "2024-03-14T03:00"]


def test_a_line_goes_on_from_the_word_that_it_breaks_off_with() -> None:
    text = "The plant will close at the end of June. Its 300 workers were told on"

    assert _values(f"{text}\nMonday.") == _values(f"{text} Monday.")
