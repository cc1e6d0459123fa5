"""When the event of a trigger took place, and how that is known."""

from dataclasses import dataclass

from timeline.mentions.clauses import Clause
from timeline.mentions.tagging import Sentence
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Span, Timex, TimexType


@dataclass(slots=True)
class Candidate:
    """A trigger on its way to a mention; ``own`` tells that its clause dates it."""

    sentence: int
    token: int
    lemma: str
    timex: Timex | None = None
    own: bool = False
    span: Span | None = None


def usable(timex: Timex) -> bool:
    """Whether an expression places something on the calendar."""
    return timex.interval is not None and timex.type in (TimexType.DATE, TimexType.TIME)


def stated_time(
    sentence: Sentence, i: int, clauses: list[Clause], owner: list[int]
) -> tuple[Timex | None, bool]:
    """The expression that dates a trigger, and whether its own clause holds it."""
    placed = [(j, timex) for j, timex in sentence.timexes if usable(timex)]
    if not placed:
        return None, False
    own = [(j, t) for j, t in placed if owner[j] == owner[i]]
    if own:
        return _nearest(own, i, clauses[owner[i]]), True
    elsewhere = [
        (j, t) for j, t in placed if not _is_saying(sentence, clauses[owner[j]])
    ]
    return (_nearest(elsewhere or placed, i, clauses[owner[i]]), False)


def _nearest(placed: list[tuple[int, Timex]], i: int, clause: Clause) -> Timex:
    """The expression between the trigger and its next verb, else the closest."""
    following = min((j for j in clause.verbs if j > i), default=1_000_000)
    behind = [(j, t) for j, t in placed if i < j < following]
    if behind:
        return behind[0][1]
    return min(placed, key=lambda row: (abs(row[0] - i), row[0]))[1]


def _is_saying(sentence: Sentence, clause: Clause) -> bool:
    return bool(clause.verbs) and sentence.words[clause.verbs[0]].kind == "say"


def is_day(timex: Timex) -> bool:
    """Whether the expression names a day, or a time of one."""
    granularity = timex.granularity
    return granularity is not None and granularity.rank <= Granularity.DAY.rank
