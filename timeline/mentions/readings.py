"""Which reading of its expression an event has, as it is told as past or ahead."""

from timeline.mentions.candidates import Candidate
from timeline.mentions.fineness import is_day
from timeline.mentions.members import DENIED, HAPPENED, PLANNED, POSSIBLE
from timeline.mentions.passives import falls_through, is_called_off
from timeline.mentions.recalling import is_sequel
from timeline.mentions.scheduling import is_time_set
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import BASE, FINITE, NOUN, PARTICIPLE, PREPOSITION, VERBS
from timeline.mentions.verb_group import VerbTense
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import Timex

PAST: tuple[VerbTense, ...] = ("past", "perfect", "pluperfect")
_AHEAD: tuple[VerbTense, ...] = ("future", "modal")
_VERBS_BUT_GERUNDS = frozenset(FINITE + BASE + PARTICIPLE)


def choose_reading(
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
    given = one.status is HAPPENED and one.tense in _AHEAD
    missed = one.status is DENIED and falls_through(sentence, one.token)
    verbal = sentence.tags[one.token] in VERBS and not to_do
    planned = one.status is PLANNED
    called_off = one.status is DENIED and is_called_off(sentence, one.token)
    if missed or (given and is_sequel(sentence, one.token)):
        # "Did not take place", "may sue after a fire on Monday": that day is over.
        one.interval = _fitting(one, timex, published_day, True, True)
    elif own and (verbal or to_do or planned or called_off):
        # "Was agreed on 11 March" is told as past, "agreed to meet on 11 March" not.
        told_as_past = one.tense in PAST and not (
            to_do or (called_off and one.tense == "past") or (planned and verbal)
        )
        one.interval = _fitting(one, timex, published_day, verbal, told_as_past)


def is_ahead(interval: Interval | None, published_day: int | None) -> bool:
    """Whether a time comes after the day of publication."""
    if published_day is None or interval is None:
        return False
    begin = interval.begin_second
    return begin is not None and begin >= (published_day + 1) * DAY_SECONDS


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
        and one.status in (PLANNED, POSSIBLE)
        and any(
            found is timex
            and FINITE not in sentence.tags[one.token : max(one.token, j)]
            and not _is_done_at_once(sentence, one.token, j)
            for j, found in sentence.timexes
            if j > one.token
        )
    )


def _is_done_at_once(sentence: Sentence, i: int, j: int) -> bool:
    """Whether people were told what to do there and then: ``told to leave on Monday``.

    What they do by a day, or from it, is still ahead.
    """
    if sentence.words[i].verb not in sentence.lexicon.groups["at_once"]:
        return False
    bounded = sentence.tags[j - 1] == PREPOSITION and sentence.lower[j - 1] != "on"
    return not bounded and i > 1 and sentence.tags[i - 2] == PARTICIPLE


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
        or (one.status is PLANNED and one.tense == "infinitive")
    )
    if past == ahead or is_ahead(timex.interval, published_day) == ahead:
        return timex.interval
    for other in timex.alternatives:
        found = other.interval
        if found is not None and is_ahead(found, published_day) == ahead:
            return found
    return timex.interval
