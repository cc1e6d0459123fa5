"""Lines that a program has wrapped, read as the paragraph that they were."""

import re
from collections.abc import Iterator
from itertools import pairwise

_LINE = re.compile(r"[^\n]+")
_TERMINAL = re.compile(r"[.!?:;…][\s'\"”’)\]`]*$")
_WRAPPED_LINE = range(55, 101)  # characters of a line that was wrapped by a program
_FEWEST_WRAPPED = 6  # lines that tell whether a program has wrapped them
_SHORTEST_LINE = 12  # characters of a line that the next one can go on from


def unwrapped(text: str) -> str:
    """The text with a blank for each end of a line at which its sentence goes on.

    That is before a small letter, and in a text most of whose lines are as long as a
    program makes them and stop in mid-sentence. The length stays.
    """
    ends = list(_wrapped_ends(text)) if "\n" in text else []
    begins = [0, *(end + 1 for end in ends)]
    parts = [text[begin:end] for begin, end in zip(begins, [*ends, None], strict=True)]
    return " ".join(parts)


def _wrapped_ends(text: str) -> Iterator[int]:
    lines = [line.span() for line in _LINE.finditer(text)]
    open_lines = [
        (begin, end, following)
        for (begin, end), (following, _) in pairwise(lines)
        if following == end + 1 and not _ends_sentence(text, begin, end)
    ]
    long_lines = [end for begin, end, _ in open_lines if end - begin in _WRAPPED_LINE]
    is_wrapped = len(lines) >= _FEWEST_WRAPPED and 2 * len(long_lines) > len(lines)
    for begin, end, following in open_lines:
        goes_on = text[following].islower() and end - begin > _SHORTEST_LINE
        if goes_on or (is_wrapped and end - begin in _WRAPPED_LINE):
            yield end


def _ends_sentence(text: str, begin: int, end: int) -> bool:
    return _TERMINAL.search(text[max(begin, end - 8) : end]) is not None
