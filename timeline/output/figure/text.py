"""Text of any origin made fit to be drawn, and fitted to a width."""

import unicodedata
from collections.abc import Callable

import regex

ELLIPSIS = "…"

_GRAPHEME = regex.compile(r"\X")
_SPACE = regex.compile(r"\s+")
# Controls, lone surrogates, unassigned and private characters, and the marks that
# turn the direction of what follows; joiners stay, they hold graphemes together.
_UNDRAWABLE = regex.compile(
    r"[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Cf}--[\u200c\u200d]]", regex.V1
)
_LONGEST = 2_000  # characters looked at: no label shows more


def clean(text: str) -> str:
    """The text on one line, without what cannot be seen or would turn its direction.

    >>> clean("one\\r\\n two\\x00 \\u202ethree")
    'one two three'
    """
    spaced = _SPACE.sub(" ", text[:_LONGEST])
    composed: str = unicodedata.normalize("NFC", _UNDRAWABLE.sub("", spaced))
    return _SPACE.sub(" ", composed).strip()


def shorten(text: str, fits: Callable[[str], bool]) -> str:
    """The longest beginning that fits, cut between graphemes and ended by an ellipsis.

    Words are kept whole where that loses no more than a third of the text. The text
    itself when it fits; the bare ellipsis when nothing does.
    """
    if fits(text):
        return text
    graphemes: list[str] = _GRAPHEME.findall(text)
    kept = _longest_prefix(graphemes, fits)
    cut = "".join(graphemes[:kept])
    words = cut.rpartition(" ")[0] if text[len(cut) : len(cut) + 1] != " " else cut
    if 3 * len(words) >= 2 * len(cut):
        cut = words
    return cut.rstrip(" ,;:–—-") + ELLIPSIS


def wrap(text: str, fits: Callable[[str], bool], most_lines: int) -> list[str]:
    """The text in up to so many lines that fit, the last one shortened."""
    lines: list[str] = []
    rest = text
    while len(lines) < most_lines - 1 and not fits(rest):
        line, rest = _first_line(rest, fits)
        lines.append(line)
        if not rest:
            return lines
    return [*lines, shorten(rest, fits)]


def _longest_prefix(graphemes: list[str], fits: Callable[[str], bool]) -> int:
    """How many graphemes fit together with the ellipsis, by bisection."""
    low, high = 0, len(graphemes)
    while low < high:
        middle = (low + high + 1) // 2
        if fits("".join(graphemes[:middle]).rstrip() + ELLIPSIS):
            low = middle
        else:
            high = middle - 1
    return low


def _first_line(text: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """The words that fit on one line, and the rest; a word too long is cut."""
    words = text.split(" ")
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(" ".join(words[:middle])):
            low = middle
        else:
            high = middle - 1
    if low:
        return " ".join(words[:low]), " ".join(words[low:])
    graphemes: list[str] = _GRAPHEME.findall(text)
    kept = max(1, _longest_prefix(graphemes, fits))
    return "".join(graphemes[:kept]), "".join(graphemes[kept:])
