"""Lists and logs: lines headed by a time, which is of all that they tell.

``2 May: A scanner raises an alert. It is switched off.`` Such entries tell in the
present what took place.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from timeline.mentions.fineness import is_clock, is_day
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Span, Timex

_HEAD = 20  # characters in which a line begins, with a bullet or a mark
_OPENING = re.compile(r"(?:\A|\n)[\s•*·>-]*(?:[A-Z]{4,12}:? )?\(?\Z")
_DIVIDER = re.compile(r"\)?\s*(?::|[-–—|]{1,2})\s+(?=\D)")
_CLOCK_DIVIDER = re.compile(r"\)?\s*(?:[:–—|-]{0,2}\s+(?=[A-Z\"“‘'•*-])|\n\s*(?=\S))")
_FEWEST = 2  # entries that make a list


class Entry(NamedTuple):
    """What a time at the head of a line is told of; ``told`` is where that begins."""

    span: Span
    told: int
    timex: Timex


def find_entries(text: str, timexes: Sequence[Timex]) -> list[Entry]:
    """The entries of a text in order; none where only one line opens so.

    A day is told of its line, a clock of all that comes before the next one.
    """
    heads = [*_heads(text, timexes)]
    return list(_entries(text, heads)) if len(heads) >= _FEWEST else []


def entry_at(entries: Sequence[Entry], place: int) -> Timex | None:
    """The time of the entry that holds a place of the text."""
    number = bisect_right(entries, place, key=_begin) - 1
    if number < 0 or place >= entries[number].span.end:
        return None
    return entries[number].timex


def cut_heads(sentences: Sequence[Span], entries: Sequence[Entry]) -> Iterator[Span]:
    """The sentences, with the heads of entries apart from what they are told of."""
    places = [entry.told for entry in entries]
    for sentence in sentences:
        number = bisect_right(places, sentence.begin)
        cut = places[number] if number < len(places) else sentence.end
        if cut < sentence.end:
            yield Span(sentence.begin, cut)
            yield Span(cut, sentence.end)
        else:
            yield sentence


def _begin(entry: Entry) -> int:
    return entry.span.begin


def _entries(text: str, heads: Sequence[tuple[Timex, int]]) -> Iterator[Entry]:
    following = [head for head, _ in heads[1:]]
    for (head, told), after in zip_longest(heads, following):
        if after is not None and is_clock(head) and is_clock(after):
            end = after.span.begin
        else:
            end = _line_end(text, told)
        yield Entry(Span(head.span.begin, end), told, head)


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _told(text: str, head: Timex) -> int:
    """Where the words after a head begin; 0 where it heads nothing."""
    divider = _CLOCK_DIVIDER if is_clock(head) else _DIVIDER
    found = divider.match(text, head.span.end)
    return found.end() if found else 0


def _can_head(timex: Timex) -> bool:
    """Whether a time is a day or clock, or a month or year as histories list them."""
    unit = timex.granularity
    listed = unit in (Granularity.MONTH, Granularity.YEAR)
    return timex.interval is not None and (is_day(timex) or listed)


def _heads(text: str, timexes: Sequence[Timex]) -> Iterator[tuple[Timex, int]]:
    """The times that head lines, each with where the words after it begin."""
    for timex in timexes:
        if not _can_head(timex):
            continue
        told = _told(text, timex)
        before = text[max(0, timex.span.begin - _HEAD) : timex.span.begin]
        if told and _OPENING.search(before):
            yield timex, told
