"""Clocks of four figures, which look like years: ``1704 A boat leaves``, by 1115.

At the head of a log they may have a full stop, as 17.04 has.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.kinds import is_clock
from timeline.temporal.published import Publication
from timeline.temporal.reading import Reading
from timeline.temporal.timex3 import Derivation

_FEWEST = 3  # entries that make a log
# Each begins with one kind of character, which a search leaps to.
_HEADS = re.compile(
    r"\n[ •*·-]*((?:[01]\d|2[0-3])[0-5]\d(?= [A-Z\"“‘'`])"
    r"|(?:[01]\d|2[0-3])\.[0-5]\d(?=:\s|\s[-–—]\s))"
)
_IN_TEXT = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d(?![\d%]|[.,:/-]\d)")
_EARLY = re.compile(r" 0\d[0-5]\d(?!\d)")  # the only ones that are surely no year
_FIRST_YEAR = 1300  # that a chronicle of the years may be thought to go back to
_MODERN, _LAST_YEAR = 1500, 2059  # years that most texts tell of
_NEAR = 24  # characters before figures


def four_figure_clocks(
    text: str,
    published: Publication | None,
    read_clock: Callable[[str], Reading],
    cues: Cues,
) -> list[Reading]:
    """The clocks at the head of a log, and those in the sentences of a text like one.

    ``read_clock`` reads a time of the clock with its colon.
    """
    heads = _at_heads(text, published)
    clocks = {**heads, **_in_sentences(text, bool(heads), cues)}
    return [_read(text, *span, read_clock) for span in sorted(clocks.items())]


def _at_heads(text: str, published: Publication | None) -> dict[int, int]:
    """Where the clocks of a log begin, and where they end.

    One of them at least is the year of nothing that news tells of; those that go on
    from line to line begin with the zero of an early hour, which no year does.
    """
    lines = [(line.start(1) - 1, line[1]) for line in _HEADS.finditer(f"\n{text}")]
    if len(lines) < _FEWEST:
        return {}
    figures = [figure for _, figure in lines]
    falls = all(later >= earlier for later, earlier in pairwise(figures))
    rises = all(earlier <= later for earlier, later in pairwise(figures))
    latest = 9999 if published is None else units.year_of(published.last)
    years = all(
        figure.isdigit() and _FIRST_YEAR <= int(figure) <= latest for figure in figures
    )
    if (falls and not years) or (rises and figures[0][0] == "0"):
        return {begin: begin + len(figure) for begin, figure in lines}
    return {}


def _in_sentences(text: str, is_log: bool, cues: Cues) -> dict[int, int]:
    """The same of those that stand where clocks do, once one of them is no year."""
    if not is_log and (" 0" not in text or not _EARLY.search(text)):
        return {}  # what begins so stands in few texts, and is found ten times as fast
    found = list(_after_at(text, cues))
    if not is_log and not any(_is_no_year(text[at:end]) for _, at, end, _ in found):
        return {}
    return {
        begin: end
        for begin, at, end, surely in found
        if surely or _is_no_year(text[at:end]) or int(text[at:end]) < _MODERN
    }


def _after_at(text: str, cues: Cues) -> Iterator[tuple[int, int, int, bool]]:
    """Where figures begin, with an "about" before them and without, and where they end.

    Last comes whether they stand after "at", as no year does.
    """
    for figures in _IN_TEXT.finditer(text):
        at, end = figures.span()
        before = cues.before_figures.search(text, max(0, at - _NEAR), at)
        if before is None or cues.counted.match(text, end):
            continue
        begin = before.start("about") if before["about"] else at
        yield begin, at, end, before["at"] is not None


def _is_no_year(figures: str) -> bool:
    return figures[0] == "0" or int(figures) > _LAST_YEAR


def _read(
    text: str, begin: int, end: int, read_clock: Callable[[str], Reading]
) -> Reading:
    """The reading of a clock, where it stands in the text."""
    words = text[begin:end]
    clock = read_clock(f"{words[:-2].removesuffix('.')}:{words[-2:]}")
    derivation = Derivation("log", words, (clock.derivation,))
    return replace(clock, begin=begin, end=end, derivation=derivation)


def with_clocks(readings: list[Reading], clocks: Sequence[Reading]) -> list[Reading]:
    """The readings in their order, with clocks in the place of those that stand there.

    What reaches further is more than a clock and stays, as does a clock.
    """
    if not clocks:
        return readings
    ends = [reading.end for reading in readings]
    found = list(readings)
    for clock in reversed(clocks):  # from the last, so that those before keep places
        first = last = bisect_right(ends, clock.begin)
        while last < len(readings) and readings[last].begin < clock.end:
            last += 1
        if not any(_stays(reading, clock) for reading in readings[first:last]):
            found[first:last] = [clock]
    return found


def _stays(reading: Reading, clock: Reading) -> bool:
    beyond = reading.begin < clock.begin or reading.end > clock.end
    return beyond or is_clock(reading.expression)
