"""Days that something is set for, put off until or to be done on, not decided on."""

from timeline.mentions.clauses import owners_of
from timeline.mentions.lemmas import base_at
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NEGATION, NOUN, PARTICIPLE, VERBS
from timeline.temporal.timex3 import Timex

_UP_TO = frozenset(("until", "till"))  # in an expression, or before it
_REACH = 14  # tokens from a verb that puts off, over its object, to the new time


def is_set_for(sentence: Sentence, i: int, j: int, timex: Timex) -> bool:
    """Whether the expression at token ``j`` is what the verb at ``i`` sets or puts off.

    The verb's own day is that of the decision: ``called an election for Monday``,
    ``has announced a concert on 8 October``, said in July.
    """
    groups, verb = sentence.lexicon.groups, sentence.words[i].verb
    if sentence.lower[j - 1 : j] == ["for"]:
        return verb in groups["scheduling_verbs"]
    if _is_limit(sentence, j):
        return verb in _moving(sentence, j)
    announces = verb in groups["announcing_verbs"]
    return announces and _is_to_come(timex) and names_event(sentence, i, j)


def _is_limit(sentence: Sentence, j: int) -> bool:
    """Whether the expression at token ``j`` is one up to which: ``until Monday``."""
    return j > 0 and sentence.lower[j - 1] in sentence.lexicon.groups["limits"]


def _moving(sentence: Sentence, j: int) -> frozenset[str]:
    """The verbs that the limit at token ``j`` is the new time of what they move."""
    kind = "moving_verbs" if sentence.lower[j - 1] == "to" else "delaying_verbs"
    return sentence.lexicon.groups[kind]


def _is_to_come(timex: Timex) -> bool:
    """Whether an expression was read as a time after publication."""
    if timex.anchor is None or timex.interval is None:
        return False
    end, begin = timex.anchor.interval.end_second, timex.interval.begin_second
    return end is not None and begin is not None and begin >= end


def names_event(sentence: Sentence, begin: int, end: int) -> bool:
    """Whether one of the tokens is a noun that names an event."""
    return any(
        sentence.tags[m] == NOUN and sentence.words[m].noun for m in range(begin, end)
    )


def is_scheduled(sentence: Sentence, j: int) -> bool:
    """Whether an expression is what something was set for: ``planned for Monday``."""
    if j < 2 or sentence.lower[j - 1] != "for" or sentence.tags[j - 2] != PARTICIPLE:
        return False
    return sentence.words[j - 2].verb in sentence.lexicon.groups["scheduling_verbs"]


def is_set_time(sentence: Sentence, j: int) -> bool:
    """Whether an expression is what something was set for, and was not moved from."""
    if not is_scheduled(sentence, j):
        return False
    return not any(is_new_time(sentence, k) for k, _ in sentence.dated if k > j)


def is_put_off(sentence: Sentence, i: int) -> bool:
    """Whether a noun is the object of a verb that puts it off, or calls it off.

    The day of the clause is then the day of that decision.
    """
    base, status = _taken_by(sentence, i), sentence.lexicon.status
    if "_" in base:
        return base in status["deferring"] or base in status["averting"]
    return base in sentence.lexicon.groups["stopping_verbs"]


def is_deferred(sentence: Sentence, i: int) -> bool:
    """Whether a noun is the object of a verb that puts it off, before its day."""
    return _taken_by(sentence, i) in sentence.lexicon.status["deferring"]


def _taken_by(sentence: Sentence, i: int) -> str:
    """The verb that has the phrase of a noun as object, with its particle, or nothing.

    A day before the noun is of the phrase: ``put off Friday's vote``.
    """
    k = i - 1
    while k >= 0 and sentence.tags[k] in "DJNEQ't":
        k -= 1
    if k > 0 and sentence.lower[k] in ("off", "back", "forward"):
        return base_at(sentence, k - 1)
    return sentence.words[k].verb if k >= 0 and sentence.tags[k] in VERBS else ""


def is_of_infinitive(sentence: Sentence, i: int, j: int, timex: Timex) -> bool:
    """Whether an expression follows an infinitive that somebody is to do, not ``i``."""
    if "TI" not in sentence.tags[:j]:
        return False
    verb = next((k for k in range(j - 1, 0, -1) if sentence.tags[k] in VERBS), 0)
    if verb == i or sentence.tags[verb - 1 : verb + 1] != "TI":
        return False
    groups = sentence.lexicon.groups
    if not groups["words_of_the_past"].isdisjoint(timex.text.lower().split()):
        return False  # "agreed to meet two weeks ago"
    if sentence.lower[j - 1] == "from":
        return i < verb  # "voted to raise rents from May"
    for k in range(verb - 2, -1, -1):
        word = sentence.words[k]
        if (word.verb or sentence.lower[k]) in groups["tasking_words"]:
            return not k < i < j
        if sentence.tags[k] in "FIng,;:.":
            break
    return False


def is_put_off_until(sentence: Sentence, timex: Timex) -> bool:
    """Whether an expression is the new time of what is put off: ``until Monday``."""
    j = next((j for j, found in sentence.timexes if found is timex), 0)
    return is_new_time(sentence, j)


def is_first_time(sentence: Sentence, i: int, timex: Timex) -> bool:
    """Whether the event of token ``i`` does *not* come *until* an expression.

    ``Will not open before May``, ``was not told until 3 May 2012``. Not where a verb of
    the past leaves open which Monday is meant.
    """
    owner = owners_of(sentence)
    limits = sentence.lexicon.groups["first_limits"]
    before = [k for k in range(i) if owner[k] == owner[i]]
    was = any(sentence.lower[k] in ("did", "was", "were", "had") for k in before)
    if NEGATION not in sentence.tags_of(before) or (was and timex.alternatives):
        return False
    return any(
        found is timex and owner[j] == owner[i] and sentence.lower[j - 1] in limits
        for j, found in sentence.dated
        if j > i
    )


def is_old_time(sentence: Sentence, i: int) -> bool:
    """Whether something was to be at the expression at ``i``: ``moved from Monday``."""
    if sentence.lower[i - 1 : i] != ["from"]:
        return False
    verb = next((k for k in range(i - 1, -1, -1) if sentence.tags[k] in VERBS), 0)
    moves = sentence.words[verb].verb in sentence.lexicon.groups["moving_verbs"]
    back = sentence.words[verb].verb == "bring" and sentence.lower[verb + 1] == "back"
    return moves and not back


def is_deadline(sentence: Sentence, i: int, j: int) -> bool:
    """Whether the verb at ``i`` sets the time up to which others are to act.

    ``Demanded a reply by Friday``, ``gave the union until Friday to accept``.
    """
    limit, verb = sentence.lower[j - 1 : j + 1], sentence.words[i].verb
    if i > j:
        return False
    if verb == "give":
        return not _UP_TO.isdisjoint(limit)
    return limit[0] == "by" and verb in sentence.lexicon.groups["demanding_verbs"]


def is_time_set(sentence: Sentence, j: int) -> bool:
    """Whether the last verb before the expression at ``j`` sets something for it."""
    verb = next((k for k in range(j - 1, -1, -1) if sentence.tags[k] in VERBS), j)
    scheduling = sentence.lexicon.groups["scheduling_verbs"]
    return sentence.lower[j - 1 : j] == ["for"] and (
        sentence.words[verb].verb in scheduling
    )


def is_new_time(sentence: Sentence, j: int) -> bool:
    """Whether the expression at token ``j`` is: ``put the case off until Monday``."""
    if not _is_limit(sentence, j):
        return False
    moving = _moving(sentence, j)
    before = sentence.words[max(0, j - _REACH) : j]
    return any(word.verb in moving for word in before)


def new_time_of(sentence: Sentence, i: int) -> Timex | None:
    """The new time of a noun that its clause puts off, None where it tells none."""
    owner = owners_of(sentence)
    return next(
        (
            timex
            for j, timex in sentence.dated
            if j > i and owner[j] == owner[i] and is_new_time(sentence, j)
        ),
        None,
    )


def has_new_time(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells a time to come of what it moves: ``was moved to Monday``."""
    if sentence.words[verb].verb not in sentence.lexicon.groups["moving_verbs"]:
        return False
    return any(
        verb < j and is_new_time(sentence, j) and _can_come(timex)
        for j, timex in sentence.timexes
    )


def _can_come(timex: Timex) -> bool:
    """Whether the reading of an expression next to publication is one after it."""
    if timex.anchor is None or timex.anchor.interval.begin_second is None:
        return False
    published = timex.anchor.interval.begin_second
    readings = [timex.interval, *(other.interval for other in timex.alternatives)]
    begins = [
        one.begin_second for one in readings if one and one.begin_second is not None
    ]
    return bool(begins) and min(begins, key=lambda at: abs(at - published)) > published
