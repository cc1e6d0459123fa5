"""Events that two expressions date together: ``shelled from March 3 to March 10``."""

from itertools import pairwise
from typing import NamedTuple

from timeline.mentions.scheduling import is_old_time
from timeline.mentions.tagging import Sentence
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Timex


class Range(NamedTuple):
    """Two expressions that are one time: ``interval`` goes from one to the other.

    ``granularity`` is the coarser one, as neither end is known better than it is told.
    """

    first: Timex
    second: Timex
    interval: Interval
    granularity: Granularity


def find_ranges(sentence: Sentence) -> list[Range]:
    """The ranges that the expressions of a sentence make, in order."""
    if len(sentence.dated) < 2:
        return []
    pairs = pairwise(sentence.dated)
    ranges = (_range(sentence, *first, *second) for first, second in pairs)
    return [each for each in ranges if each is not None]


def _range(
    sentence: Sentence, i: int, first: Timex, j: int, second: Timex
) -> Range | None:
    """The range from the expression at ``i`` to that at ``j``; None for none."""
    if first.interval is None or second.interval is None:
        return None
    if not _is_linked(sentence, i, j, first, second):
        return None
    if first.interval.contains(second.interval):
        return None  # January 19 - 2:10 p.m.
    begin, end = first.interval.begin_second, second.interval.end_second
    if begin is None or end is None or begin >= end:
        return None
    if first.granularity is None or second.granularity is None:
        return None
    unit = max(first.granularity, second.granularity, key=lambda each: each.rank)
    return Range(first, second, Interval(begin, end), unit)


def _is_linked(sentence: Sentence, i: int, j: int, first: Timex, second: Timex) -> bool:
    """Whether the words go from the expression at ``i`` to that at ``j``."""
    after = next((k for k in range(i, j) if sentence.begins[k] >= first.span.end), j)
    between, opener = sentence.lower[after:j], sentence.lower[i - 1] if i else ""
    if not between:
        return sentence.begins[j] < second.span.begin  # in one token: March 3-10
    if between == ["and"]:
        return opener == "between"
    if len(between) > 1 or between[0] not in sentence.lexicon.groups["range_links"]:
        return False
    return not is_old_time(sentence, i)
