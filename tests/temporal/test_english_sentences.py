"""English sentences of every class have the times that a reader finds in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.temporal import find_timexes

SENTENCES = Path(__file__).parent / "english_sentences.txt"

# Enough text around a sentence for it to be told from its publication day.
ARTICLE = "The council met at length. Nobody spoke of anything else, it was said. " * 4


def _cases() -> Iterator[list[str]]:
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [part.strip() for part in line.split("|")]


@pytest.mark.parametrize(("published", "sentence", "wanted"), list(_cases()))
def test_a_sentence_has_its_times(published: str, sentence: str, wanted: str) -> None:
    before = "" if published.startswith("!") else ARTICLE
    found = find_timexes(before + sentence, published.lstrip("!") or None)

    assert "; ".join(f"{timex.text}={timex.value}" for timex in found) == wanted
