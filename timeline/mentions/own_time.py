"""When an event took place by the expressions of its own sentence."""

from timeline.mentions.attachment import stated_timex
from timeline.mentions.attributes import is_counted_from
from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import clause_at, owners_of
from timeline.mentions.ends import date_by_ends
from timeline.mentions.members import HAPPENED, STATED
from timeline.mentions.offsets import Offset, offset_at
from timeline.mentions.readings import PAST, choose_reading, is_ahead
from timeline.mentions.recalling import (
    is_charge,
    is_of_youth,
    is_recalled,
    only_places,
)
from timeline.mentions.sharing import looks_back
from timeline.mentions.summing import is_summed_up
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import PARTICIPLE
from timeline.mentions.verbs import read_group
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS
from timeline.temporal.timex3 import Timex, TimexType


def date_by_sentence(
    one: Candidate, sentence: Sentence, published_day: int | None
) -> None:
    """Date a candidate by the expressions of its sentence, if one of them does.

    Without such an expression, what counts its time from another event is noted, and
    whether it is only remembered.
    """
    _date_by_expression(one, sentence, published_day)
    if one.timex is not None:
        date_by_ends(one, one.timex, sentence)


def _date_by_expression(
    one: Candidate, sentence: Sentence, published_day: int | None
) -> None:
    one.recalled = (
        is_recalled(sentence, one.token)
        or looks_back(sentence, clause_at(sentence, one.token))
        or (one.definite and only_places(sentence, one.token))
        or is_charge(sentence, one.token)
        or is_summed_up(sentence, one.token)
        or is_of_youth(sentence, one.token)
    )
    if not sentence.timexes:
        return
    if is_counted_from(sentence, one.token):
        one.recalled = True
        return
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
    one.take(timex, STATED)
    choose_reading(one, timex, sentence, published_day, own)


def _owns(
    sentence: Sentence, one: Candidate, timex: Timex, offset: Offset | None
) -> bool:
    """Whether an expression stands in the clause of a candidate.

    What stands there after the event that a time counts from is of that one: ``ten days
    before her death on 5 March she had married``.
    """
    owner = owners_of(sentence)
    own = owner[one.token]
    return any(
        found is timex and owner[j] == own and not _is_of(offset, j, one, sentence)
        for j, found in sentence.timexes
    )


def _is_of(offset: Offset | None, j: int, one: Candidate, sentence: Sentence) -> bool:
    """Whether the expression at ``j`` is of the event that an offset counts from."""
    if offset is None or offset.reference == one.token:
        return False
    counted = min(i for i, timex in sentence.timexes if timex is offset.timex)
    events = [i for i in (one.token, offset.reference) if i > counted]
    if events and counted < j < min(events):  # two days after the March 3 attack
        return min(events) == offset.reference
    if j < offset.reference:
        return False
    before = one.token < offset.reference or j < one.token
    return before and "," not in sentence.tags[offset.reference : j]


def _is_undetermined(sentence: Sentence, one: Candidate) -> bool:
    """Whether the clause names a time that nothing resolves."""
    owner = owners_of(sentence)
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
    over = one.status is HAPPENED and one.tense == "past"
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
    if one.status is not HAPPENED or sentence.tags[one.token] != PARTICIPLE:
        return False
    group = read_group(sentence, one.token)
    done = group.passive and group.tense in PAST
    return done and interval.end_second > (published_day + 1) * DAY_SECONDS
