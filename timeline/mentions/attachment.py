"""Which expression of a sentence dates which of its triggers."""

from collections.abc import Iterator

from timeline.mentions.clause import Clause
from timeline.mentions.clauses import RELATIVES
from timeline.mentions.scheduling import (
    is_new_time,
    is_of_infinitive,
    is_put_off,
    is_scheduled,
    is_set_for,
    names_event,
)
from timeline.mentions.tagging import Sentence
from timeline.mentions.words import SPEAKING
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Timex

# A clause that opens so takes place about when the clause does that it hangs on.
_SIMULTANEOUS = frozenset(("after", "when", "as", "while", "before", "until", "once"))
# What these lead to is another event, whose date is not that of what comes before.
_SEQUEL = frozenset(
    ("after", "following", "before", "since", "despite", "over", "amid", "ahead")
)
# Verbs whose complement is an older event: accused of stealing, charged with murder.
_LOOKING_BACK = frozenset(
    (
        *("accuse", "suspect", "convict", "charge", "blame", "arrest", "indict"),
        *("acquit", "condemn", "criticize", "criticise", "apologize", "apologise"),
        *("jail", "sentence", "imprison", "commemorate", "mark", "investigate"),
    )
)
# What a day is a part of, or what is a part of it: "the night of 3 May".
_PARTS_OF_TIME = frozenset(
    (
        *("hour", "hours", "dawn", "morning", "afternoon", "evening", "night"),
        *("day", "days", "week", "weekend", "eve", "beginning", "start", "end"),
        *("middle", "most", "much", "all", "part", "rest", "course", "early", "late"),
    )
)
_RECALLING = frozenset(("anniversary", "anniversaries", "commemoration", "memorial"))
_RANKS = frozenset(("most", "least", "worst", "best", "first", "only"))
_COUNTED = frozenset(("after", "before"))
_DETERMINED = frozenset("D'")
_PHRASE_REACH = 5  # tokens of a noun phrase before its head


def is_day(timex: Timex | None) -> bool:
    """Whether the expression names a day, or a time of one."""
    if timex is None or timex.granularity is None:
        return False
    return timex.granularity.rank <= Granularity.DAY.rank


def stated_timex(
    sentence: Sentence, i: int, clauses: list[Clause], owner: list[int]
) -> Timex | None:
    """The expression of the sentence that dates token ``i``, if one does."""
    if not sentence.dated:
        return None
    for j, timex in sentence.dated:
        if sentence.tags[i] == "N" and (
            _modifies(sentence, i, j, timex)
            or (is_scheduled(sentence, j) and _joins(clauses, owner, i, j))
        ):
            return timex
    if sentence.tags[i] == "N" and is_put_off(sentence, i):
        return None
    for number in _reach(sentence, clauses, owner[i]):
        near = [
            (j, timex)
            for j, timex in sentence.dated
            if owner[j] == number
            and _can_date(sentence, i, j, timex, owner[i] == number)
        ]
        if near and not is_recalled(sentence, i):
            return _nearest(near, i, clauses[owner[i]])
        if number == owner[i] and _is_sequel(sentence, i):
            return None
    return None


def _reach(sentence: Sentence, clauses: list[Clause], own: int) -> Iterator[int]:
    """The clauses whose time an event shares, the closest first."""
    yield own
    for number, clause in enumerate(clauses):
        if clause.parent == own and clause.opener in _SIMULTANEOUS:
            yield number
    clause = clauses[own]
    while clause.parent >= 0 and not (
        _is_said(sentence, clause)
        or _describes(sentence, clause)
        or looks_back(sentence, clause)
    ):
        yield clause.parent
        clause = clauses[clause.parent]
    yield from _coordinated(sentence, clauses, own)


def _coordinated(sentence: Sentence, clauses: list[Clause], own: int) -> Iterator[int]:
    """The clauses that go on from this one: ``shot a guard, fled and hid``."""
    seen = {own}
    ahead = _looks_ahead(sentence, clauses[own])
    for number, clause in enumerate(clauses):
        sequel = clause.parent in seen and clause.governor < 0 and not clause.opener
        alike = _looks_ahead(sentence, clause) == ahead
        if sequel and alike and not _speaks(sentence, clause):
            seen.add(number)
            yield number


def _looks_ahead(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what will be: ``was freed and will return in June``."""
    return "M" in sentence.tags and "M" in sentence.tags_of(clause.tokens)


def _is_said(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause is what somebody said, whose time of saying is not its own."""
    return clause.governor >= 0 and sentence.words[clause.governor].kind in SPEAKING


def _describes(sentence: Sentence, clause: Clause) -> bool:
    """Whether a relative clause tells of another time: ``which denies it``.

    ``Riots in which nine died`` are told of one time.
    """
    if clause.opener not in RELATIVES or not clause.verbs:
        return False
    first = clause.tokens[0]
    if sentence.lower[first - 1 : first] in (["in"], ["during"]):
        return False
    return sentence.tags[clause.verbs[0]] in "Fn"


def looks_back(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what came before: ``because the dam had leaked``.

    So does ``since the war began``.
    """
    if clause.opener == "since":
        return True
    return clause.opener == "because" and any(
        sentence.lower[j] == "had" for j in clause.tokens
    )


def _speaks(sentence: Sentence, clause: Clause) -> bool:
    kinds = ("say", "think")
    return bool(clause.verbs) and sentence.words[clause.verbs[0]].kind in kinds


def _can_date(
    sentence: Sentence, i: int, j: int, timex: Timex, same_clause: bool
) -> bool:
    """Whether the expression at token ``j`` can date the trigger at ``i``."""
    after = _end_of(sentence, j)
    if after <= i and _is_counted_from(sentence, i, after, timex):
        return False
    if _is_attributive(sentence, j, after, timex):
        return same_clause and _in_phrase(sentence, i, j, after)
    if is_scheduled(sentence, j) or is_of_infinitive(sentence, i, j, timex):
        return sentence.tags[i] == "N" and same_clause
    if not same_clause:
        return sentence.tags[i] == "N" or not is_new_time(sentence, j)
    if sentence.lower[j - 1 : j] == ["since"] and (
        sentence.tags[i] == "N" or _is_ranked(sentence, j - 1)
    ):
        return False  # "the worst attack since 2009" was not that of 2009
    if _is_sequel(sentence, i):
        return i < j and "," not in sentence.tags[i:j]
    if is_set_for(sentence, i, j, timex):
        return sentence.tags[i] not in "Fn"
    return i > j or not _leads_away(sentence, i, j)


def _is_ranked(sentence: Sentence, since: int) -> bool:
    """Whether a superlative tells what is compared: ``fell to its lowest since``."""
    return any(
        sentence.lower[k] in _RANKS
        or (sentence.lower[k].endswith("est") and not sentence.words[k].noun)
        for k in range(max(0, since - _PHRASE_REACH), since)
        if sentence.tags[k] in "JND"
    )


def _is_counted_from(sentence: Sentence, i: int, after: int, timex: Timex) -> bool:
    """Whether a verb tells what a time counts from: ``a week after the dam broke``."""
    counts = not _COUNTED.isdisjoint(timex.text.lower().split())
    return counts and set(sentence.tags[after:i]) <= set("RXBH")


def _joins(clauses: list[Clause], owner: list[int], i: int, j: int) -> bool:
    """Whether two tokens are of one clause, or the second of one that hangs on it."""
    return owner[i] in (owner[j], clauses[owner[j]].parent)


def _end_of(sentence: Sentence, j: int) -> int:
    """The token after the expression that begins at token ``j``."""
    after = j + 1
    while sentence.tags[after : after + 1] == "t":
        after += 1
    return after


def _modifies(sentence: Sentence, i: int, j: int, timex: Timex) -> bool:
    """Whether an expression stands in the phrase of a noun: ``the 2014 attack``."""
    after = _end_of(sentence, j)
    attributive = _is_attributive(sentence, j, after, timex)
    return attributive and _in_phrase(sentence, i, j, after)


def _is_attributive(sentence: Sentence, j: int, after: int, timex: Timex) -> bool:
    """Whether it belongs to a noun: ``Friday's attack``, ``a 2012 case``."""
    following = sentence.tags[after : after + 1]
    if following == "'":
        return True
    if is_day(timex):
        return _is_day_of(sentence, j)
    first = j - 1
    while first > 0 and sentence.tags[first] in "tC,":
        first -= 1
    before = sentence.lower[first] if j else ""
    return before == "of" or (bool(following) and following in "NEJ" and before != "in")


def _is_day_of(sentence: Sentence, j: int) -> bool:
    """Whether a day is that of a noun, ``the vote of March 26``, not a part of it."""
    return (
        sentence.lower[j - 1 : j] == ["of"]
        and sentence.tags[j - 2 : j - 1] not in ("", "t", "Q")
        and sentence.lower[j - 2] not in _PARTS_OF_TIME
    )


def _in_phrase(sentence: Sentence, i: int, j: int, after: int) -> bool:
    """Whether a noun trigger is the head of the phrase that the expression opens."""
    if sentence.lower[j - 1 : j] == ["of"]:
        return sentence.tags[i] == "N" and j - 4 <= i < j
    inside = sentence.tags[after : i + 1]
    if sentence.tags[i] == "N":
        return 0 < len(inside) <= _PHRASE_REACH and set(inside) <= set("NEJQ'ng")
    return j <= 1 and i > j  # the phrase is the subject of the sentence


def _leads_away(sentence: Sentence, i: int, j: int) -> bool:
    """Whether another event stands between, to which the expression belongs."""
    back = sentence.words[i].verb in _LOOKING_BACK and sentence.tags[i] != "N"
    for k in range(j - 1, i, -1):
        if back and (sentence.tags[k] in "gI" or _is_incident(sentence, k)):
            return True
        if sentence.tags[k - 2 : k + 1] == "NOF":
            return True  # "took the name it bears today"
        if sentence.lower[k] in _SEQUEL:
            return names_event(sentence, k, j)
        looks_back = sentence.words[k].verb in _LOOKING_BACK and k + 1 < j
        if looks_back and sentence.tags[k] in "nF" and sentence.tags[k + 1] == "P":
            return True
        if sentence.tags[k] in ",;:":
            return False
    return False


def _is_incident(sentence: Sentence, k: int) -> bool:
    """Whether a noun is one event, ``a robbery``, not a kind of it, ``murder``."""
    if sentence.tags[k] != "N" or not sentence.words[k].noun:
        return False
    return not _DETERMINED.isdisjoint(sentence.tags[max(0, k - 3) : k])


def _is_sequel(sentence: Sentence, i: int) -> bool:
    """Whether a noun stands in ``since its launch``, ``days after the attack``."""
    if sentence.tags[i] != "N":
        return False
    for k in range(i - 1, max(-1, i - _PHRASE_REACH), -1):
        if sentence.lower[k] in _SEQUEL:
            return True
        if sentence.tags[k] not in "DJNE'Qgny":
            return False
    return False


def comes_before(sentence: Sentence, i: int) -> bool:
    """Whether a noun names what came before its clause: ``after the attack``."""
    k = i - 1
    while k >= 0 and sentence.tags[k] in "DJNE'Qgny":
        k -= 1
    return k >= 0 and sentence.lower[k] in ("after", "following", "since")


def is_recalled(sentence: Sentence, i: int) -> bool:
    """Whether an event is only remembered: ``the anniversary of the attack``."""
    if sentence.tags[i] not in "Ng":
        return False
    before = sentence.lower[max(0, i - _PHRASE_REACH) : i]
    return not _RECALLING.isdisjoint(before) or _lasted(sentence, i)


def _lasted(sentence: Sentence, i: int) -> bool:
    """Whether a noun filled a time before the event: ``after months of talks``."""
    first = i
    while first and sentence.tags[first - 1] in "JNEg":
        first -= 1
    if sentence.lower[first - 1 : first] != ["of"] or sentence.tags[first - 2] != "t":
        return False
    first -= 2
    while first and sentence.tags[first - 1] == "t":
        first -= 1
    return sentence.lower[max(0, first - 1)] in _SEQUEL


def _nearest(placed: list[tuple[int, Timex]], i: int, clause: Clause) -> Timex:
    """A day between the trigger and its next verb, else a day, else the closest."""
    following = min((j for j in clause.verbs if j > i), default=1_000_000)

    def distance(row: tuple[int, Timex]) -> tuple[bool, bool, bool, int, int]:
        j, timex = row
        since = timex.interval is not None and timex.interval.end_second is None
        return since, not i < j < following, not is_day(timex), abs(j - i), j

    return min(placed, key=distance)[1]
