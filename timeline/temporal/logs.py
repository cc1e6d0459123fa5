"""Pages written as things happen: entries headed by the clock, newest first."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.temporal.kinds import clock_of
from timeline.temporal.reading import Reading

_HEAD = 8  # characters in which a line and its bullet begin
_OPENING = re.compile(r"(?:\A|\n)[\s•*·>(-]*\Z")
_CLOSING = re.compile(r"\)?\s*(?:[-–—:|]|\n|[A-Z\"“‘'])|\s*\Z")
_FEWEST = 3  # entries that make a log


def log_stamps(text: str, readings: Sequence[Reading]) -> frozenset[int]:
    """Where the times stand that head the entries of a log; empty for another text.

    From one entry to the next its clock never goes on: a course of events in its
    order is told of the day it names, a log of the day on which it is written.
    """
    clocks = {
        reading.begin: clock
        for reading in readings
        if (clock := clock_of(reading.expression)) is not None
        and _heads_line(text, reading)
    }
    falls = all(later >= earlier for later, earlier in pairwise(clocks.values()))
    if len(clocks) < _FEWEST or not falls:
        return frozenset()
    return frozenset(clocks)


def _heads_line(text: str, reading: Reading) -> bool:
    before = text[max(0, reading.begin - _HEAD) : reading.begin]
    return bool(_OPENING.search(before) and _CLOSING.match(text, reading.end))
