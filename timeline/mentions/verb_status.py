"""Whether what a verb tells took place, by its own words and those that govern it."""

from timeline.mentions.clause import Clause
from timeline.mentions.clauses import ACCOMPANYING, clause_at, clauses_of
from timeline.mentions.conditions import is_supposed
from timeline.mentions.governing import governing_token, is_announced
from timeline.mentions.lemmas import base_at
from timeline.mentions.members import DENIED, HAPPENED, PLANNED, POSSIBLE
from timeline.mentions.recalling import is_charge
from timeline.mentions.scheduling import is_first_time
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import FINITE, NOMINALS, VERBS
from timeline.mentions.verb_group import VerbGroup
from timeline.mentions.verbs import had_been, read_group
from timeline.records import Status

_NOUN_WINDOW = 4  # tokens before a noun that can avert it
WOULD = ("would", "'d", "’d")
_NO_ONE = frozenset(("no", "none", "nobody", "nothing", "neither", "nor"))
_DENYING = _NO_ONE | {"not"}
_SUBJECT_REACH = 5  # words of its clause before a verb group in which its subject is
_DEPTH = 4  # verbs above a verb that are asked


def verb_status(sentence: Sentence, i: int, depth: int = _DEPTH) -> Status:
    """The status of what the verb at token ``i`` tells; ``depth`` verbs are asked."""
    clause = clause_at(sentence, i)
    group = read_group(sentence, i)
    own = _own_status(sentence, group, i, clause)
    if own is DENIED or depth == 0:
        return own
    governor = governing_token(sentence, group, clause)
    if governor < 0:
        if group.tense == "infinitive" and own is HAPPENED:
            announced = is_announced(sentence, group)
            return PLANNED if announced else POSSIBLE
        if group.tense == "gerund" and own is HAPPENED:
            return _status_above(sentence, clause, depth)
        return own
    if group.tense == "infinitive" and _asks(sentence, governor):
        return POSSIBLE
    if clause.opener == "whether":
        return own  # nobody knows whether
    if group.tense == "infinitive" and _is_hearsay(sentence, governor):
        return POSSIBLE if own is HAPPENED else own
    if is_charge(sentence, i) and sentence.lower[i - 1] == "for":
        return own  # "was banned for cheating"
    above = imposed_status(sentence, governor, depth)
    return own if above is HAPPENED else above


def imposed_status(sentence: Sentence, governor: int, depth: int = _DEPTH) -> Status:
    """What a governing verb makes of its complement."""
    word = sentence.words[governor]
    base = base_at(sentence, governor)
    if sentence.lower[governor] in sentence.lexicon.status["modal_planned"]:
        return PLANNED
    own = HAPPENED
    if base in sentence.lexicon.status["planned"] and had_been(sentence, governor):
        return DENIED
    if sentence.tags[governor] in VERBS:
        own = verb_status(sentence, governor, depth - 1)
    elif _is_averted(sentence, governor):
        own = DENIED  # denied plans to leave, had no plans to leave
    if base in sentence.lexicon.status["denied"]:
        if own is DENIED and base in sentence.lexicon.status["failing"]:
            return HAPPENED  # did not fail to come
        return POSSIBLE if own is DENIED else DENIED
    if base in sentence.lexicon.status["knowing"]:
        return HAPPENED  # did not know that it had happened
    if base in sentence.lexicon.status["planned"]:
        return PLANNED if own is HAPPENED else own
    if base in sentence.lexicon.status["possible"]:
        return POSSIBLE if own is not DENIED else own
    if word.kind == "say" or (word.kind == "announce" and own is not DENIED):
        return HAPPENED
    if word.kind == "announce":
        return POSSIBLE  # did not confirm that
    return own


def _is_averted(sentence: Sentence, i: int) -> bool:
    """Whether a noun is denied, or the object of a verb that averts it."""
    for j in range(i - 1, max(-1, i - 1 - _NOUN_WINDOW), -1):
        if sentence.lower[j] in sentence.lexicon.status["deny_hint"]:
            return True
        if sentence.tags[j] in VERBS:
            return base_at(sentence, j) in sentence.lexicon.status["giving_up"]
        if sentence.tags[j] not in "DJQNEP'":
            break
    return False


def _status_above(sentence: Sentence, clause: Clause, depth: int) -> Status:
    """What is only planned, or possible, with the clause that it hangs on.

    ``Will be tested before signing a contract``.
    """
    if clause.opener not in ACCOMPANYING or clause.parent < 0:
        return HAPPENED
    for verb in clauses_of(sentence)[clause.parent].verbs[-1:]:
        above = verb_status(sentence, verb, depth - 1)
        if above is not DENIED:
            return above
    return HAPPENED


def _asks(sentence: Sentence, governor: int) -> bool:
    """Whether an infinitive is what somebody was told to do."""
    return sentence.words[governor].verb in sentence.lexicon.status["asking"]


def _is_hearsay(sentence: Sentence, governor: int) -> bool:
    """Whether an infinitive is what is said of somebody: ``is said to have fled``.

    So it is in ``claims to have won``, ``appeared to have been pushed``.
    """
    verb = sentence.words[governor].verb
    if verb in sentence.lexicon.status["seeming"]:
        return True
    told = verb in sentence.lexicon.status["hearsay"]
    return told and read_group(sentence, governor).passive


def _own_status(sentence: Sentence, group: VerbGroup, i: int, clause: Clause) -> Status:
    denied = group.negated or (
        not _DENYING.isdisjoint(sentence.forms)
        and _subject_denied(sentence, group, clause)
    )
    supposed = clause.opener in sentence.lexicon.status["conditional"]
    if denied and not supposed and not _comes_later(sentence, i):
        return HAPPENED if _is_lost(sentence, group, i) else DENIED
    if group.tense == "gerund" and _is_undone(sentence, group):
        return DENIED
    if supposed:
        return POSSIBLE
    hedged = _is_hedged(sentence, group, i)
    if group.modal in WOULD and _is_told(sentence, clause):
        return PLANNED
    if group.modal in WOULD and _is_told_after(sentence, group, i):
        return HAPPENED
    if hedged or group.tense == "modal":
        return POSSIBLE
    if sentence.lower[0] == "had" and _is_contrary(sentence, clause):
        return DENIED
    if group.tense == "future":
        if _was_to_have(sentence, group):
            return DENIED
        supposed = is_supposed(sentence, i)
        return POSSIBLE if supposed else PLANNED
    return HAPPENED


def _comes_later(sentence: Sentence, i: int) -> bool:
    """Whether a verb denies only that something comes before a time."""
    return any(is_first_time(sentence, i, timex) for _, timex in sentence.dated)


def _is_undone(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a gerund tells what was not done: ``without firing``."""
    before = sentence.lower[max(0, group.begin - 2) : group.begin]
    undone = sentence.lexicon.status["undone"]
    return "_".join(before) in undone or not undone.isdisjoint(before[-1:])


def _is_hedged(sentence: Sentence, group: VerbGroup, i: int) -> bool:
    """``Allegedly stole``, but not ``the alleged thief fled``."""
    hedge, first = sentence.lexicon.status["hedge"], max(0, group.begin - 2)
    if hedge.isdisjoint(sentence.lower[first:i]):
        return False
    return any(
        sentence.lower[j] in hedge and sentence.tags[j + 1] not in NOMINALS
        for j in range(first, i)
    )


def _is_lost(sentence: Sentence, group: VerbGroup, i: int) -> bool:
    """Whether a failure is told as a fact: ``the man could not be saved``."""
    saved = (
        group.passive and sentence.words[i].verb in sentence.lexicon.status["saving"]
    )
    return saved and group.modal == "could"


def _is_told(sentence: Sentence, clause: Clause) -> bool:
    """Whether *would* is the future of what somebody said, not a condition."""
    if not sentence.lexicon.status["conditional"].isdisjoint(sentence.forms):
        return False
    return clause.governor >= 0 or any(
        sentence.tags[j] == FINITE and word.kind in ("say", "announce")
        for j, word in enumerate(sentence.words)
    )


def _is_told_after(sentence: Sentence, group: VerbGroup, i: int) -> bool:
    """Whether *would* is the future of a past that is told: ``would later be shot``."""
    afterwards = sentence.lexicon.status["afterwards"]
    return not afterwards.isdisjoint(sentence.lower[group.begin : i]) and (
        sentence.lexicon.status["conditional"].isdisjoint(sentence.forms)
    )


def _is_contrary(sentence: Sentence, clause: Clause) -> bool:
    """``Had the alarm worked``: it did not."""
    return clause.tokens[:1] == [0] and sentence.tags[1:2] in ("D", "E", "O", "N")


def _was_to_have(sentence: Sentence, group: VerbGroup) -> bool:
    """``Was to have opened``: it did not, or not then."""
    to = group.begin
    past = sentence.lower[to - 1 : to] in (["was"], ["were"])
    return past and sentence.lower[to : to + 2] == ["to", "have"]


def _subject_denied(sentence: Sentence, group: VerbGroup, clause: Clause) -> bool:
    """``No one was hurt``, ``none of them came``, ``not a single vote was cast``."""
    before = [sentence.lower[j] for j in clause.tokens if j < group.begin]
    if before[:1] == ["not"] and before[1:2] in (["a"], ["one"]):
        return True
    return not _NO_ONE.isdisjoint(before[-_SUBJECT_REACH:])
