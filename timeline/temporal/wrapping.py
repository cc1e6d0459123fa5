"""Lines that a program has wrapped, read as the paragraph that they were."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.temporal.timex3 import Span

_WORD = re.compile(r"\S{0,40}")
_TERMINAL = re.compile(r"[.!?:;…][\s'\"”’)\]`]*$")
_WIDTHS = range(30, 121)  # characters of a line that was wrapped by a program
_NAMES = 3  # so many lines, or fewer, for one that goes on with a small letter
_SLACK = 8  # the part of a width by which letters of unequal widths differ
_SHORTEST_LINE = 12  # characters of a line that the next one can go on from


def unwrapped(text: str) -> str:
    """The text with a blank for each end of a line at which its sentence goes on.

    That is before a small letter, and after a line that had no room for the next word
    where enough lines beside it go on with a small letter. The length stays.
    """
    ends = list(_wrapped_ends(text)) if "\n" in text else []
    begins = [0, *(end + 1 for end in ends)]
    parts = [text[begin:end] for begin, end in zip(begins, [*ends, None], strict=True)]
    return " ".join(parts)


def _wrapped_ends(text: str) -> Iterator[int]:
    for lines in _blocks(text):
        if len(lines) > 1:
            yield from _ends_of_block(text, lines)


def _blocks(text: str) -> Iterator[Sequence[Span]]:
    """The lines, those together that no blank line parts."""
    block: list[Span] = []
    begin = 0
    for line in text.split("\n"):
        end = begin + len(line)
        if line:
            block.append(Span(begin, end))
        elif block:
            yield block
            block = []
        begin = end + 1
    yield block


def _ends_of_block(text: str, lines: Sequence[Span]) -> Iterator[int]:
    """The ends of lines of one block at which its sentence goes on."""
    open_lines = [
        (line, following.begin)
        for line, following in pairwise(lines)
        if not _ends_sentence(text, line)
    ]
    width = max(line.end - line.begin for line in lines)
    small = sum(text[following].islower() for _, following in open_lines)
    is_wrapped = width in _WIDTHS and small > 0 and _NAMES * small >= len(open_lines)
    for line, following in open_lines:
        length = line.end - line.begin
        goes_on = text[following].islower() and length > _SHORTEST_LINE
        if goes_on or (is_wrapped and _is_full(text, length, following, width)):
            yield line.end


def _is_full(text: str, length: int, following: int, width: int) -> bool:
    """Whether a line had no room for the word that begins the following one."""
    word = _WORD.match(text, following)
    needed = length + 1 + (len(word[0]) if word else 0)
    return needed > width - width // _SLACK


def _ends_sentence(text: str, line: Span) -> bool:
    return _TERMINAL.search(text[max(line.begin, line.end - 8) : line.end]) is not None
