"""Days that something is set for, put off until or to be done on, not decided on."""

from timeline.mentions.tagging import Sentence
from timeline.temporal.timex3 import Timex

# Verbs whose "for Monday" is the time of what they set, not theirs.
_SCHEDULING = frozenset(
    ("call", "schedule", "plan", "set", "book", "arrange", "fix", "slate", "order")
)
# Verbs whose object is still to come, and has the time after it that is to come too.
_ANNOUNCING = _SCHEDULING | frozenset(
    (
        *("announce", "confirm", "unveil", "promise", "propose", "advertise", "offer"),
        *("organise", "organize", "approve", "authorise", "authorize"),
    )
)
# Verbs whose "until Monday" is the time of what they put off, not theirs.
_DEFERRING = frozenset(
    ("postpone", "delay", "adjourn", "suspend", "extend", "defer", "prolong", "put")
)
# Verbs that change the time of what they are said of.
_MOVING = _DEFERRING | frozenset(("move", "shift", "bring", "change", "reschedule"))
_DEFERRING_REACH = 6  # tokens from such a verb over its object to the new time
# Verbs whose object does not take place, or not then.
_STOPPING = frozenset(("postpone", "defer", "cancel", "scrap"))
_LIMITS = (["until"], ["till"], ["to"])
# Verbs whose infinitive has the time that follows it: urged them to meet on Monday.
_LOOKING_FORWARD = frozenset(
    (
        *("urge", "ask", "invite", "instruct", "advise", "request", "promise", "vow"),
        *("pledge", "plan", "intend", "hope", "want", "agree", "prepare", "threaten"),
        *("due", "schedule", "expect", "slate", "set", "appeal", "call"),
    )
)
_LOOKING_BACKWARD = frozenset(("ago", "last", "past", "yesterday", "earlier"))


def is_set_for(sentence: Sentence, i: int, j: int, timex: Timex) -> bool:
    """Whether the expression at token ``j`` is what the verb at ``i`` sets or puts off.

    The verb's own day is that of the decision: ``called an election for Monday``,
    ``has announced a concert on 8 October``, said in July.
    """
    before = sentence.lower[j - 1 : j]
    verb = sentence.words[i].verb
    if before == ["for"]:
        return verb in _SCHEDULING
    if before in _LIMITS:
        return verb in _DEFERRING
    return verb in _ANNOUNCING and _is_to_come(timex) and names_event(sentence, i, j)


def _is_to_come(timex: Timex) -> bool:
    """Whether an expression was read as a time after publication."""
    if timex.anchor is None or timex.interval is None:
        return False
    end, begin = timex.anchor.interval.end_second, timex.interval.begin_second
    return end is not None and begin is not None and begin >= end


def names_event(sentence: Sentence, begin: int, end: int) -> bool:
    """Whether one of the tokens is a noun that names an event."""
    return any(
        sentence.tags[m] == "N" and sentence.words[m].noun for m in range(begin, end)
    )


def is_scheduled(sentence: Sentence, j: int) -> bool:
    """Whether an expression is what something was set for: ``planned for Monday``."""
    verb = sentence.words[j - 2].verb if j > 1 else ""
    return sentence.lower[j - 1 : j] == ["for"] and (
        verb in _SCHEDULING and sentence.tags[j - 2] == "n"
    )


def is_put_off(sentence: Sentence, i: int) -> bool:
    """Whether a noun is the object of a verb that puts it off, or calls it off.

    The day of the clause is then the day of that decision.
    """
    k = i - 1
    while k >= 0 and sentence.tags[k] in "DJNEQ'":
        k -= 1
    if k > 0 and sentence.lower[k] == "off":
        return sentence.words[k - 1].verb in ("put", "call")
    return k >= 0 and sentence.tags[k] in "FIng" and sentence.words[k].verb in _STOPPING


def is_of_infinitive(sentence: Sentence, i: int, j: int, timex: Timex) -> bool:
    """Whether an expression follows an infinitive that somebody is to do, not ``i``."""
    verb = next((k for k in range(j - 1, 0, -1) if sentence.tags[k] in "FIng"), 0)
    if verb == i or sentence.tags[verb - 1 : verb + 1] != "TI":
        return False
    if not _LOOKING_BACKWARD.isdisjoint(timex.text.lower().split()):
        return False  # "agreed to meet two weeks ago"
    for k in range(verb - 2, -1, -1):
        word = sentence.words[k]
        if (word.verb or sentence.lower[k]) in _LOOKING_FORWARD:
            return not k < i < j
        if sentence.tags[k] in "FIng,;:.":
            break
    return False


def is_put_off_until(sentence: Sentence, timex: Timex) -> bool:
    """Whether an expression is the new time of what is put off: ``until Monday``."""
    j = next((j for j, found in sentence.timexes if found is timex), 0)
    return is_new_time(sentence, j)


def is_old_time(sentence: Sentence, i: int) -> bool:
    """Whether something was to be at the expression at ``i``: ``moved from Monday``."""
    if sentence.lower[i - 1 : i] != ["from"]:
        return False
    verb = next((k for k in range(i - 1, -1, -1) if sentence.tags[k] in "FIng"), 0)
    return sentence.words[verb].verb in _MOVING


def is_new_time(sentence: Sentence, j: int) -> bool:
    """Whether the expression at token ``j`` is: ``put the case off until Monday``."""
    verbs = sentence.words[max(0, j - _DEFERRING_REACH) : j]
    return sentence.lower[j - 1 : j] in _LIMITS and any(
        word.verb in _DEFERRING for word in verbs
    )
