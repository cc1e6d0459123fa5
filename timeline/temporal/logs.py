"""Pages written as things happen: entries headed by the clock, newest first."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from timeline.temporal import units
from timeline.temporal.kinds import clock_of
from timeline.temporal.published import Publication
from timeline.temporal.reading import Reading
from timeline.temporal.timex3 import Derivation

_HEAD = 8  # characters in which a line and its bullet begin
_OPENING = re.compile(r"(?:\A|\n)[\s•*·>(-]*\Z")
_CLOSING = re.compile(r"\)?\s*(?:[-–—:|]|\n|[A-Z\"“‘'])|\s*\Z")
_FEWEST = 3  # entries that make a log
_MORNING, _EVENING = 12 / 24, 18 / 24  # of a day, at most and at least
# It begins with one character, which a search leaps to.
_FOUR_FIGURES = re.compile(r"\n[ •*·-]*((?:[01]\d|2[0-3])[0-5]\d) (?=[A-Z\"“‘'`])")
_FIRST_YEAR = 1300  # that a chronicle of the years may be thought to go back to


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time that heads an entry of a log, as a share of the day, and where it stands.

    ``day`` is the one that it is of, counted from that on which the log is written.
    """

    begin: int
    clock: float
    day: int = 0


def log_stamps(text: str, readings: Sequence[Reading]) -> list[Stamp]:
    """The times that head the entries of a log, in their order; none in another text.

    From one entry to the next its clock never goes on, but to the evening before: a
    course of events in its order is told of the day it names, a log of the day on which
    it is written.
    """
    stamps = [
        Stamp(reading.begin, clock)
        for reading in readings
        if (clock := clock_of(reading.expression)) is not None
        and _heads_line(text, reading)
    ]
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


def four_figure_clocks(
    text: str, published: Publication | None, read_clock: Callable[[str], Reading]
) -> list[Reading]:
    """The clocks at the head of a log that look like years: ``1704 A boat leaves``.

    One of them at least is the year of nothing that news tells of. ``read_clock`` reads
    a time of the clock with its colon.
    """
    lines = _FOUR_FIGURES.finditer(f"\n{text}")
    stamps = {line.start(1) - 1: line[1] for line in lines}
    falls = all(later >= earlier for later, earlier in pairwise(stamps.values()))
    latest = 9999 if published is None else units.year_of(published.last)
    years = all(_FIRST_YEAR <= int(figures) <= latest for figures in stamps.values())
    if len(stamps) < _FEWEST or not falls or years:
        return []
    return [
        _moved(read_clock(f"{figures[:2]}:{figures[2:]}"), begin, figures)
        for begin, figures in stamps.items()
    ]


def with_clocks(readings: list[Reading], clocks: Sequence[Reading]) -> list[Reading]:
    """The readings in their order, with clocks in the place of those that begin there.

    What only begins there is more than a clock and stays.
    """
    if not clocks:
        return readings
    ends = {reading.begin: reading.end for reading in readings}
    taken = {
        clock.begin: clock for clock in clocks if ends.get(clock.begin, 0) <= clock.end
    }
    others = [reading for reading in readings if reading.begin not in taken]
    return sorted([*others, *taken.values()], key=attrgetter("begin"))


def _moved(clock: Reading, begin: int, figures: str) -> Reading:
    """The reading of a clock, where it stands in the text."""
    derivation = Derivation("log", figures, (clock.derivation,))
    end = begin + len(figures)
    return replace(clock, begin=begin, end=end, derivation=derivation)


def _heads_line(text: str, reading: Reading) -> bool:
    before = text[max(0, reading.begin - _HEAD) : reading.begin]
    return bool(_OPENING.search(before) and _CLOSING.match(text, reading.end))
