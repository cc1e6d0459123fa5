"""English sentences of every class have the times that a reader finds in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.temporal import Timex, find_timexes

SENTENCES = Path(__file__).parent / "english_sentences.txt"
SHORT_TEXTS = Path(__file__).parent / "english_short_texts.txt"

# Enough text around a sentence for it to be told from its publication day.
ARTICLE = "The council met at length. Nobody spoke of anything else, it was said. " * 4


def _cases(table: Path) -> Iterator[list[str]]:
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [part.strip() for part in line.split("|")]


@pytest.mark.parametrize(("published", "sentence", "wanted"), list(_cases(SENTENCES)))
def test_a_sentence_has_its_times(published: str, sentence: str, wanted: str) -> None:
    before = "" if published.startswith("!") else ARTICLE
    found = find_timexes(before + sentence, published.lstrip("!") or None)

    assert "; ".join(f"{timex.text}={timex.value}" for timex in found) == wanted


@pytest.mark.parametrize(("published", "text", "wanted"), list(_cases(SHORT_TEXTS)))
def test_a_short_text_has_its_times(published: str, text: str, wanted: str) -> None:
    found = find_timexes(text, published)

    assert "; ".join(_told(timex) for timex in found) == wanted


def _told(timex: Timex) -> str:
    """The words and all that they mean, as the table writes it."""
    parts = [f"{timex.text}={timex.value}", timex.mod or ""]
    parts.append(f"quant:{timex.quant}" if timex.quant else "")
    parts.append(f"freq:{timex.freq}" if timex.freq else "")
    return " ".join(part for part in parts if part)
