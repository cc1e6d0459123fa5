"""Which expression of a sentence dates which of its triggers."""

from timeline.mentions.attributes import (
    end_of,
    ends_period,
    in_phrase,
    is_attributive,
    is_counted,
    modifies,
)
from timeline.mentions.between import leads_away
from timeline.mentions.clause import Clause
from timeline.mentions.clauses import clause_at, clauses_of, owners_of
from timeline.mentions.fineness import is_day
from timeline.mentions.happening import time_of_event
from timeline.mentions.passives import falls_through, stopping_verb, stops_subject
from timeline.mentions.recalling import is_charge, is_recalled, is_sequel
from timeline.mentions.scheduling import (
    is_deadline,
    is_new_time,
    is_of_infinitive,
    is_old_time,
    is_put_off,
    is_scheduled,
    is_set_for,
    is_set_time,
    is_time_set,
    names_event,
    new_time_of,
)
from timeline.mentions.sharing import clauses_in_reach
from timeline.mentions.summing import is_ranked
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    COORDINATOR,
    DETERMINER,
    GERUND,
    NOUN,
    NOUNS,
    TOLD_VERBS,
)
from timeline.mentions.verbs import read_group
from timeline.temporal.timex3 import Timex


def stated_timex(sentence: Sentence, i: int) -> Timex | None:
    """The expression of the sentence that dates token ``i``, if one does."""
    if not sentence.dated:
        return None
    owner = owners_of(sentence)
    stopped = stopping_verb(sentence, i) if sentence.tags[i] == NOUN else -1
    if stopped >= 0:
        return new_time_of(sentence, i) or _time_of_stopped(sentence, i, stopped)
    for j, timex in sentence.dated:
        if sentence.tags[i] in NOUNS and (
            modifies(sentence, i, j, timex)
            or (is_set_time(sentence, j) and _joins(sentence, i, j))
        ):
            return timex
    if sentence.tags[i] == NOUN and is_put_off(sentence, i):
        return new_time_of(sentence, i)
    for number in clauses_in_reach(sentence, owner[i]):
        near = [
            (j, timex)
            for j, timex in sentence.dated
            if owner[j] == number
            and _can_date(sentence, i, j, timex, owner[i] == number)
        ]
        verbal = sentence.tags[i] in TOLD_VERBS and number == owner[i]
        if near and (verbal or not is_recalled(sentence, i)):
            return _nearest(near, i, clause_at(sentence, i))
        if number == owner[i] and falls_through(sentence, i):
            planned = _time_set_for(sentence, i)
            if planned is not None:
                return planned
        if number == owner[i]:
            if is_sequel(sentence, i):
                return None
            shared = time_of_event(sentence, i)
            if shared is not None:
                return shared
    return None


def _can_date(
    sentence: Sentence, i: int, j: int, timex: Timex, same_clause: bool
) -> bool:
    """Whether the expression at token ``j`` can date the trigger at ``i``."""
    after = end_of(sentence, j)
    if ends_period(sentence, j) or _is_of_results(sentence, i, j, timex):
        return False
    if _is_told_when(sentence, i, after):
        return True
    if after <= i and _is_counted_from(sentence, i, after, timex):
        return False
    if after <= i and (is_charge(sentence, i) or _is_of_stopped(sentence, i, j)):
        return False
    if is_attributive(sentence, j, after, timex):
        return same_clause and in_phrase(sentence, i, j, after)
    if is_scheduled(sentence, j):
        set_for = sentence.tags[i] == NOUN and same_clause
        return set_for and is_set_time(sentence, j)
    if is_of_infinitive(sentence, i, j, timex):
        return sentence.tags[i] == NOUN and same_clause
    if is_deadline(sentence, i, j):
        return False
    if not same_clause:
        if _goes_on_now(sentence, i):
            return False
        decided = is_new_time(sentence, j) or is_time_set(sentence, j)
        return sentence.tags[i] == NOUN or not decided
    if sentence.lower[j - 1 : j] == ["since"] and (
        sentence.tags[i] == NOUN or is_ranked(sentence, j - 1)
    ):
        return False  # "the worst attack since 2009" was not that of 2009
    if is_sequel(sentence, i):
        return i < j and "," not in sentence.tags[i:j]
    if is_old_time(sentence, j):
        return False
    if is_set_for(sentence, i, j, timex):
        return sentence.tags[i] not in TOLD_VERBS
    return i > j or not leads_away(sentence, i, j)


def _is_of_results(sentence: Sentence, i: int, j: int, timex: Timex) -> bool:
    """Whether a period is that of a result: ``reported a loss for the quarter``."""
    if sentence.tags[i] not in TOLD_VERBS or is_day(timex):
        return False
    publishes = sentence.words[i].verb in sentence.lexicon.groups["publishing_verbs"]
    first = j - (sentence.tags[j - 1] == DETERMINER)
    return publishes and i < j and sentence.lower[first - 1] == "for"


def _goes_on_now(sentence: Sentence, i: int) -> bool:
    """Whether a verb adds what is going on: ``was freed on Monday and is sailing``."""
    if sentence.tags[i] != GERUND:
        return False
    group = read_group(sentence, i)
    return group.tense == "present" and sentence.tags[group.begin - 1] == COORDINATOR


def _is_told_when(sentence: Sentence, i: int, after: int) -> bool:
    """Whether *when* tells after an expression what took place then: ``1911, when``."""
    clauses = clauses_of(sentence)
    clause = clause_at(sentence, i)
    while not clause.opener and clause.parent >= 0:
        clause = clauses[clause.parent]
    first = clause.tokens[0]
    told = clause.opener == "when" and after <= first
    return told and sentence.tags[after:first] in ("", ",")


def _is_counted_from(sentence: Sentence, i: int, after: int, timex: Timex) -> bool:
    """Whether a verb tells what a time counts from: ``a week after the dam broke``."""
    return is_counted(sentence, timex) and set(sentence.tags[after:i]) <= set("RXBH")


def _is_of_stopped(sentence: Sentence, i: int, j: int) -> bool:
    """Whether an expression dates what a verb calls off: ``Monday's vote was put off``.

    So it does in ``the vote on Monday``, not in ``on Monday the vote``.
    """
    if not stops_subject(sentence, i):
        return False
    following = sentence.tags[end_of(sentence, j) :][:1]
    first = clause_at(sentence, i).tokens[0]
    return following == "'" or names_event(sentence, first, j)


def _time_of_stopped(sentence: Sentence, i: int, verb: int) -> Timex | None:
    """When the noun at ``i`` was to be that a verb calls off, if its phrase tells."""
    owner = owners_of(sentence)
    for j, timex in sentence.dated:
        if modifies(sentence, i, j, timex) or is_set_time(sentence, j):
            return timex
        if i < j < verb and owner[i] == owner[j]:
            return timex
    return None


def _time_set_for(sentence: Sentence, i: int) -> Timex | None:
    """When that was to be which a verb tells not to have been."""
    for j, timex in sentence.dated:
        if is_scheduled(sentence, j) and _joins(sentence, i, j):
            return timex
    return None


def _joins(sentence: Sentence, i: int, j: int) -> bool:
    """Whether two tokens are of one clause, or the second of one that hangs on it."""
    owner = owners_of(sentence)
    return owner[i] in (owner[j], clause_at(sentence, j).parent)


def _nearest(placed: list[tuple[int, Timex]], i: int, clause: Clause) -> Timex:
    """A day between the trigger and its next verb, else a day, else the closest."""
    if len(placed) == 1:
        return placed[0][1]
    following = min((j for j in clause.verbs if j > i), default=1_000_000)

    def distance(row: tuple[int, Timex]) -> tuple[bool, bool, bool, int, int]:
        j, timex = row
        since = timex.interval is not None and timex.interval.end_second is None
        return since, not i < j < following, not is_day(timex), abs(j - i), j

    return min(placed, key=distance)[1]
