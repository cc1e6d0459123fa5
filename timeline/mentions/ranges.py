"""Events that two expressions date together: ``shelled from March 3 to March 10``."""

from itertools import pairwise

from timeline.mentions.scheduling import is_old_time
from timeline.mentions.tagging import Sentence
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Timex


def range_of(sentence: Sentence, timex: Timex) -> tuple[Interval, Granularity] | None:
    """The time from one expression to the next, where ``timex`` is one of the two.

    Its granularity is the coarser one, as neither end is known better than it is told.
    None where the expression stands alone.
    """
    for (i, first), (j, second) in pairwise(sentence.dated):
        if timex not in (first, second) or not _is_range(sentence, i, j, first, second):
            continue
        if first.interval is None or second.interval is None:
            continue
        begin, end = first.interval.begin_second, second.interval.end_second
        units = (first.granularity, second.granularity)
        if begin is None or end is None or begin >= end or None in units:
            continue
        if first.interval.contains(second.interval):
            continue  # January 19 - 2:10 p.m.
        unit = max((each for each in units if each), key=lambda each: each.rank)
        return Interval(begin, end), unit
    return None


def _is_range(sentence: Sentence, i: int, j: int, first: Timex, second: Timex) -> bool:
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
