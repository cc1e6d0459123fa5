"""Words and marks, and what is kept of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.mentions.lexicon import Lexicon, lexicon_of
from timeline.mentions.tokens import split_chunk


def _english() -> Lexicon:
    lexicon = lexicon_of("en")
    assert lexicon is not None
    return lexicon


@pytest.mark.parametrize(
    ("chunk", "tokens"),
    [
        ("harbour,", ["harbour", ","]),
        ("(don't)", ["(", "do", "n't", ")"]),
        ("Ruiz's", ["Ruiz", "'s"]),
        ("2,400.5", ["2,400.5"]),
        ("U.S.-backed", ["U.S.", "-", "backed"]),
    ],
)
def test_a_chunk_is_cut_into_words_and_marks(chunk: str, tokens: list[str]) -> None:
    assert split_chunk(chunk) == tokens


@given(st.text(max_size=60))
def test_nothing_but_white_space_is_left_out(text: str) -> None:
    read = "".join(token.text for token in _english().read(text))
    assert read == "".join(text.split())


def test_a_new_word_is_kept_however_many_came_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("timeline.mentions.lexicon._MOST_KEPT", 2)
    english = _english()
    for form in ("orling", "tamble", "vorst", "quendle"):
        assert english.word(form) is english.word(form)


@given(st.text(max_size=30), st.text(max_size=30))
def test_words_are_the_same_on_either_side_of_a_space(left: str, right: str) -> None:
    english = _english()
    apart = [*english.read(left), *english.read(right)]
    assert list(english.read(f"{left} {right}")) == apart


def test_a_word_read_again_is_what_it_was() -> None:
    first, again = (next(_english().read("Harbourmaster")) for _ in range(2))
    assert first is again
    assert (first.text, first.lower, first.capital) == (
        "Harbourmaster",
        "harbourmaster",
        True,
    )


def test_what_is_too_long_for_a_word_is_not_kept() -> None:
    long = "x" * 50
    first, again = (next(_english().read(long)) for _ in range(2))
    assert first == again
    assert first is not again
