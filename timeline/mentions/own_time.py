"""When an event took place by the expressions of its own sentence."""

from timeline.mentions.attachment import stated_timex
from timeline.mentions.attributes import modifies
from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import clause_at, clauses_of
from timeline.mentions.fineness import is_day
from timeline.mentions.offsets import Offset, offset_at
from timeline.mentions.passives import falls_through, is_called_off
from timeline.mentions.ranges import find_ranges
from timeline.mentions.recalling import (
    comes_before,
    is_charge,
    is_recalled,
    is_sequel,
)
from timeline.mentions.scheduling import is_first_time, is_put_off_until, is_time_set
from timeline.mentions.sharing import looks_back
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import BASE, FINITE, NOUN, PARTICIPLE, VERBS
from timeline.mentions.verb_group import VerbTense
from timeline.mentions.verbs import read_group
from timeline.records import Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import Timex, TimexType
from timeline.temporal.units import DAY, SIZES, Point, holding, interval_of

PAST: tuple[VerbTense, ...] = ("past", "perfect", "pluperfect")
_AHEAD: tuple[VerbTense, ...] = ("future", "modal")
_VERBS_BUT_GERUNDS = frozenset(FINITE + BASE + PARTICIPLE)


def date_by_sentence(
    one: Candidate, sentence: Sentence, published_day: int | None
) -> None:
    """Date a candidate by the expressions of its sentence, if one of them does.

    Without such an expression, what counts its time from another event is noted, and
    whether it is only remembered.
    """
    _date_by_expression(one, sentence, published_day)
    if one.timex is not None:
        _date_by_ends(one, one.timex, sentence)


def is_ahead(interval: Interval | None, published_day: int | None) -> bool:
    """Whether a time comes after the day of publication."""
    if published_day is None or interval is None:
        return False
    begin = interval.begin_second
    return begin is not None and begin >= (published_day + 1) * DAY_SECONDS


def _date_by_expression(
    one: Candidate, sentence: Sentence, published_day: int | None
) -> None:
    one.recalled = (
        is_recalled(sentence, one.token)
        or looks_back(sentence, clause_at(sentence, one.token))
        or (one.definite and comes_before(sentence, one.token))
        or is_charge(sentence, one.token)
    )
    timex = stated_timex(sentence, one.token)
    if timex is not None and (
        (one.tense == "perfect" and _is_over(timex))
        or _ends_result(sentence, one, timex, published_day)
    ):
        timex = None
    if timex is not None and _is_miscounted(one, timex, published_day):
        one.recalled = True
        return
    offset = offset_at(sentence, one.token)
    own = timex is not None and _owns(sentence, one, timex, offset)
    if timex is None or (offset is not None and not own):
        one.offset = offset
        # Without a day of publication, "last week" must not pass for the week
        # that another sentence names.
        if published_day is None and _is_undetermined(sentence, one):
            one.recalled = True
        return
    one.take(timex, TimeSource.STATED)
    _choose_reading(one, timex, sentence, published_day, own)


def _choose_reading(
    one: Candidate,
    timex: Timex,
    sentence: Sentence,
    published_day: int | None,
    own: bool,
) -> None:
    """Give a candidate the reading of its expression that the tense allows.

    ``own`` tells that the expression stands in its clause.
    """
    to_do = _is_to_do(sentence, one, timex)
    given = one.status is Status.HAPPENED and one.tense in _AHEAD
    missed = one.status is Status.DENIED and falls_through(sentence, one.token)
    verbal = sentence.tags[one.token] in VERBS and not to_do
    planned = one.status is Status.PLANNED
    called_off = one.status is Status.DENIED and is_called_off(sentence, one.token)
    if missed or (given and is_sequel(sentence, one.token)):
        # "Did not take place", "may sue after a fire on Monday": that day is over.
        one.interval = _fitting(one, timex, published_day, True, True)
    elif own and (verbal or to_do or planned or called_off):
        # "Was agreed on 11 March" is told as past, "agreed to meet on 11 March" not.
        told_as_past = one.tense in PAST and not (to_do or (planned and verbal))
        one.interval = _fitting(one, timex, published_day, verbal, told_as_past)


def _is_to_do(sentence: Sentence, one: Candidate, timex: Timex) -> bool:
    """Whether what is to be done then is told: ``urged to meet on Monday``.

    So it is by what was set for a time: ``called a march to the bank for Monday``.
    """
    if sentence.tags[one.token] == NOUN:
        return any(
            found is timex
            and is_time_set(sentence, j)
            and _VERBS_BUT_GERUNDS.isdisjoint(sentence.tags[one.token : j])
            for j, found in sentence.timexes
            if j > one.token
        )
    infinitive = sentence.tags[one.token - 1 : one.token + 1] == "TI"
    return (
        infinitive
        and is_day(timex)
        and one.status in (Status.PLANNED, Status.POSSIBLE)
        and any(
            found is timex
            and FINITE not in sentence.tags[one.token : max(one.token, j)]
            for j, found in sentence.timexes
            if j > one.token
        )
    )


def _owns(
    sentence: Sentence, one: Candidate, timex: Timex, offset: Offset | None
) -> bool:
    """Whether an expression stands in the clause of a candidate.

    What stands there after the event that a time counts from is of that one: ``ten days
    before her death on 5 March she had married``.
    """
    owner = clauses_of(sentence).owner
    own = owner[one.token]
    return any(
        found is timex and owner[j] == own and not _is_of(offset, j, one, sentence)
        for j, found in sentence.timexes
    )


def _is_of(offset: Offset | None, j: int, one: Candidate, sentence: Sentence) -> bool:
    """Whether the expression at ``j`` is of the event that an offset counts from."""
    if offset is None or offset.reference == one.token or j < offset.reference:
        return False
    before = one.token < offset.reference or j < one.token
    return before and "," not in sentence.tags[offset.reference : j]


def _is_undetermined(sentence: Sentence, one: Candidate) -> bool:
    """Whether the clause names a time that nothing resolves."""
    owner = clauses_of(sentence).owner
    own = owner[one.token]
    return any(
        timex.interval is None
        and timex.type in (TimexType.DATE, TimexType.TIME)
        and not timex.value.endswith("_REF")
        for j, timex in sentence.timexes
        if owner[j] == own
    )


def _is_over(timex: Timex) -> bool:
    """Whether a year is named, in which nothing *has* happened: it happened."""
    granularity = timex.granularity
    long = granularity is not None and granularity.rank >= Granularity.YEAR.rank
    return long and timex.anchor is None


def _is_miscounted(one: Candidate, timex: Timex, published_day: int | None) -> bool:
    """Whether a day after publication was counted for what is told as past.

    ``She fled two days after the raid``, of which no sentence before tells the day.
    """
    counted = timex.anchor is not None and timex.anchor.kind == "stated"
    over = one.status is Status.HAPPENED and one.tense == "past"
    return counted and over and is_ahead(timex.interval, published_day)


def _ends_result(
    sentence: Sentence, one: Candidate, timex: Timex, published_day: int | None
) -> bool:
    """Whether a time to come ends what was brought about: ``was jailed until 2030``.

    It tells nothing of when that was.
    """
    interval = timex.interval
    if interval is None or interval.begin_second is not None:
        return False
    if published_day is None or interval.end_second is None:
        return False
    if one.status is not Status.HAPPENED or sentence.tags[one.token] != PARTICIPLE:
        return False
    group = read_group(sentence, one.token)
    done = group.passive and group.tense in PAST
    return done and interval.end_second > (published_day + 1) * DAY_SECONDS


def _fitting(
    one: Candidate,
    timex: Timex,
    published_day: int | None,
    verbal: bool,
    told_as_past: bool,
) -> Interval | None:
    """The reading of an expression that the tense allows, of those it can have."""
    past = verbal and told_as_past
    # "A truce was agreed on 11 March": what agrees to it tells the day as past.
    ahead = (one.tense == "future" and not past) or (
        (not verbal and not told_as_past)
        or (one.status is Status.PLANNED and one.tense == "infinitive")
    )
    if past == ahead or is_ahead(timex.interval, published_day) == ahead:
        return timex.interval
    for other in timex.alternatives:
        found = other.interval
        if found is not None and is_ahead(found, published_day) == ahead:
            return found
    return timex.interval


def _date_by_ends(one: Candidate, timex: Timex, sentence: Sentence) -> None:
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
