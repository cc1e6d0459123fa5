"""Pages written as things happen: entries headed by the clock, mostly newest first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.temporal.kinds import clock_of
from timeline.temporal.reading import Reading

_HEAD = 8  # characters in which a line and its bullet begin
_OPENING = re.compile(r"(?:\A|\n|[.!?]\s)[\s•*·>(-]*\Z")
_CLOSING = re.compile(r"\)?\s*(?:[-–—:|]|\n|[A-Z\"“‘'])|\s*\Z")
_FEWEST = 3  # entries that make a log
_MORNING, _EVENING = 12 / 24, 18 / 24  # of a day, at most and at least


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time that heads an entry of a log, as a share of the day, and where it stands.

    ``day`` is the one that it is of, counted from that on which the log is written.
    """

    begin: int
    clock: float
    day: int = 0


def all_stamps(text: str, readings: Sequence[Reading]) -> list[Stamp]:
    """The times that head lines of a text, in their order."""
    return [
        Stamp(reading.begin, clock)
        for reading in readings
        if (clock := clock_of(reading.expression)) is not None
        and _heads_line(text, reading)
    ]


def is_course(stamps: Sequence[Stamp]) -> bool:
    """Whether they head a course of events in its order, told of the day it names."""
    rises = all(earlier.clock <= later.clock for earlier, later in pairwise(stamps))
    return len(stamps) >= _FEWEST and rises


def log_stamps(stamps: list[Stamp]) -> list[Stamp]:
    """Those that head the entries of a log, told of the day on which it is written.

    From one entry to the next its clock never goes on, but to the evening before.
    Empty for another text.
    """
    rises = [
        at
        for at, (later, earlier) in enumerate(pairwise(stamps), 1)
        if later.clock < earlier.clock
    ]
    if len(stamps) < _FEWEST or len(rises) > 1:
        return []
    if not rises:
        return stamps
    (midnight,) = rises
    if stamps[midnight - 1].clock >= _MORNING or stamps[midnight].clock < _EVENING:
        return []
    before = [replace(stamp, day=-1) for stamp in stamps[midnight:]]
    return [*stamps[:midnight], *before]


def watch_stamps(stamps: list[Stamp]) -> list[Stamp]:
    """Those that head the entries of a log of one night, kept up to its morning.

    Its clock goes on from one entry to the next, but over midnight, before which it
    is the day before that on which the log is written. Empty for another text.
    """
    falls = [
        at
        for at, (earlier, later) in enumerate(pairwise(stamps), 1)
        if later.clock < earlier.clock
    ]
    if len(stamps) < _FEWEST or len(falls) != 1:
        return []
    (midnight,) = falls
    if stamps[midnight - 1].clock < _EVENING or stamps[midnight].clock >= _MORNING:
        return []
    before = [replace(stamp, day=-1) for stamp in stamps[:midnight]]
    return [*before, *stamps[midnight:]]


def _heads_line(text: str, reading: Reading) -> bool:
    before = text[max(0, reading.begin - _HEAD) : reading.begin]
    return bool(_OPENING.search(before) and _CLOSING.match(text, reading.end))
