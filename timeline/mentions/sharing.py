"""Which clauses of a sentence share the time of an event."""

import re
from collections.abc import Iterator

from timeline.mentions.clause import Clause
from timeline.mentions.clauses import RELATIVES, clauses_of, owners_of
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import MODAL, RELATIVE, TOLD_VERBS
from timeline.mentions.verbs import read_group
from timeline.mentions.words import ONLY_SPEAKING, REPORTING, SPEAKING

# "It was here, in the harbour, on 2 May," but not "It was clear on 2 May".
_CLEFT = re.compile(r"OB(?:R|O|P[DJQNE]+|,)*Pt+,?$")


def clauses_in_reach(sentence: Sentence, own: int) -> Iterator[int]:
    """The clauses whose time an event shares, the closest first."""
    clauses = clauses_of(sentence)
    yield own
    simultaneous = sentence.lexicon.groups["simultaneous_openers"]
    for number, clause in enumerate(clauses):
        if clause.parent == own and clause.opener in simultaneous:
            yield number
    clause = clauses[own]
    if _attributes(sentence, clause):
        return
    while clause.parent >= 0 and not (
        _is_said(sentence, clause)
        or _precedes_plan(sentence, clause, clauses[clause.parent])
        or _describes(sentence, clause)
        or looks_back(sentence, clause)
    ):
        yield clause.parent
        clause = clauses[clause.parent]
    yield from _coordinated(sentence, own)


def _coordinated(sentence: Sentence, own: int) -> Iterator[int]:
    """The clauses that go on from this one: ``shot a guard, fled and hid``."""
    clauses = clauses_of(sentence)
    seen = {own}
    ahead = _looks_ahead(sentence, clauses[own])
    for number, clause in enumerate(clauses):
        sequel = clause.parent in seen and clause.governor < 0 and not clause.opener
        alike = _looks_ahead(sentence, clause) == ahead
        apart = sentence.tags_of(clause.tokens[:1]) == ";" or (
            _repeats(sentence, clauses[own], clause)
        )
        if sequel and alike and not apart and not _speaks(sentence, clause):
            seen.add(number)
            yield number


def _repeats(sentence: Sentence, clause: Clause, following: Clause) -> bool:
    """Whether a clause tells the same of others: ``two died and ten died in May``."""
    told = {sentence.words[verb].verb for verb in clause.verbs}
    return any(sentence.words[verb].verb in told for verb in following.verbs)


def _looks_ahead(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what will be: ``was freed and will return in June``."""
    return MODAL in sentence.tags and MODAL in sentence.tags_of(clause.tokens)


def _precedes_plan(sentence: Sentence, clause: Clause, above: Clause) -> bool:
    """Whether a clause tells what led to a plan: ``will close after it lost money``."""
    if not clause.verbs or not _looks_ahead(sentence, above):
        return False
    return read_group(sentence, clause.verbs[0]).tense in ("past", "perfect")


def _is_said(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause is what somebody said, whose time of saying is not its own."""
    return clause.governor >= 0 and sentence.words[clause.governor].kind in SPEAKING


def _attributes(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells who says what stands before it: ``, the mayor confirmed``.

    It is said when it is told, not when that takes place.
    """
    if clause.opener or sentence.tags[clause.tokens[0]] != "," or not clause.verbs:
        return False
    verb = clause.verbs[-1]
    told = sentence.words[verb].kind in REPORTING
    return told and sentence.tags[verb + 1 : verb + 2] in ("", ".", ",")


def _describes(sentence: Sentence, clause: Clause) -> bool:
    """Whether a relative clause tells of another time: ``which denies it``.

    ``Riots in which nine died`` are told of one time.
    """
    if clause.opener not in RELATIVES or not clause.verbs:
        return False
    first = clause.tokens[0]
    if sentence.lower[first - 1 : first] in (["in"], ["during"]):
        return False
    if _is_cleft(sentence, clause):
        return False
    return sentence.tags[clause.verbs[0]] in TOLD_VERBS


def _is_cleft(sentence: Sentence, clause: Clause) -> bool:
    """``It was here, on 2 May, that the two sides met``."""
    if clause.opener != "that" or clause.parent < 0:
        return False
    above = clauses_of(sentence)[clause.parent].tokens
    return (
        above[:1] == [0]
        and sentence.lower[0] == "it"
        and (_CLEFT.match(sentence.tags_of(above)) is not None)
    )


def looks_back(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what came before: ``because the dam had leaked``.

    So do ``since the war began``, ``the man, who fled, was held on Monday`` and ``the
    man who had fled``.
    """
    if clause.opener == "since" or _tells_of_subject(sentence, clause):
        return True
    if "had" not in sentence.forms:
        return False
    related = sentence.tags_of(clause.tokens[:1]) == RELATIVE
    if not related and clause.opener != "because":
        return False
    return any(sentence.lower[j] == "had" for j in clause.tokens)


def _tells_of_subject(sentence: Sentence, clause: Clause) -> bool:
    """Whether a relative clause tells what a subject did before what it did that day.

    The day stands behind the clause, in that of the subject.
    """
    if clause.opener not in RELATIVES or clause.parent < 0 or not clause.verbs:
        return False
    if read_group(sentence, clause.verbs[0]).tense != "past":
        return False
    clauses = clauses_of(sentence)
    main, last = clauses[clause.parent].verbs, clause.tokens[-1]
    dated = any(
        j > last and owners_of(sentence)[j] == clause.parent for j, _ in sentence.dated
    )
    return dated and bool(main) and main[0] > last


def _speaks(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody said or thought, and when."""
    verbs = clause.verbs
    return bool(verbs) and sentence.words[verbs[0]].kind in ONLY_SPEAKING
