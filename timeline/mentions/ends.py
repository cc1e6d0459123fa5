"""The day of what took place when a time began, or when it ended."""

from timeline.mentions.attributes import modifies
from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import clause_at
from timeline.mentions.ranges import find_ranges
from timeline.mentions.scheduling import is_first_time, is_put_off_until
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NOUN
from timeline.temporal.interval import DAY_SECONDS
from timeline.temporal.timex3 import Timex, TimexType
from timeline.temporal.units import DAY, SIZES, Point, holding, interval_of


def date_by_ends(one: Candidate, timex: Timex, sentence: Sentence) -> None:
    """Date all that lies between two expressions, or the end of a single one."""
    ranges = find_ranges(sentence)
    ranged = next((each for each in ranges if timex in (each.first, each.second)), None)
    if ranged is None:
        _narrow(one, timex, sentence)
    else:
        one.interval, one.granularity = ranged.interval, ranged.granularity


def _narrow(one: Candidate, timex: Timex, sentence: Sentence) -> None:
    """Date what took place when a period began, or will when it ends."""
    interval, granularity = one.interval, one.granularity
    if interval is None or granularity is None:
        return
    begin, end = interval.begin_second, interval.end_second
    if end is None and begin is not None and _begins_then(one, timex, sentence):
        day = begin // DAY_SECONDS
    elif begin is None and end is not None and _ends_on(one, timex, sentence):
        day = (end - 1) // DAY_SECONDS
    else:
        return
    unit = max(granularity.value, DAY, key=SIZES.__getitem__)
    one.interval = interval_of(Point(unit, holding(day, unit)))


def _begins_then(one: Candidate, timex: Timex, sentence: Sentence) -> bool:
    """``Since 2009, when a bomb killed``; ``since last week's attack``."""
    if clause_at(sentence, one.token).opener == "when":
        return True
    return sentence.tags[one.token] == NOUN and any(
        found is timex and modifies(sentence, one.token, j, timex)
        for j, found in sentence.dated
    )


def _ends_on(one: Candidate, timex: Timex, sentence: Sentence) -> bool:
    """Whether what a time ends is of its day, not of all before that.

    ``The vote was put off until Monday``; ``will not open until Monday``; ``worked
    until dawn``, which was of that day, whenever it began; ``stood until 1799, when it
    burned``.
    """
    if timex.type is TimexType.TIME or is_put_off_until(sentence, timex):
        return True
    if clause_at(sentence, one.token).opener == "when":
        return True
    return is_first_time(sentence, one.token, timex)
