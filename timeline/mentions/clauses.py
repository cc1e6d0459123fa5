"""Cuts a tagged sentence into clauses, each with its verbs and what governs it."""

import re
from collections.abc import Iterator

from timeline.mentions.clause import Clause
from timeline.mentions.segments import FINITE, STARTS_WITH_VERB, VERBAL, segments
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    COORDINATOR,
    PARTICIPLE,
    RELATIVE,
    TENSED,
    VERBS,
    places_of,
)
from timeline.mentions.words import SPEAKING

_VERBS = frozenset(VERBS)
# What joins the noun before a relative: ``The mayor, who fled, and his wife were``.
_SHARED = re.compile(r"C[DJQNEO']{1,6}[FBHAM]")
# What goes on with the subject of the clause before: ``conceded and resigned``.
_GOES_ON = re.compile(r"C[RX]*[FBHAMn]")
_MARKS = ',;:()"-'
# After a quotation, who spoke it: ``," said`` with an apposition before the verb.
_SPEAKER = re.compile(r"(?:,\"|\",)[DJQNE'yPt]+,[DJQNE'yPt,]+F")
# A subject parted from its verb: ``, but the vote, which was put off, took place``.
_PARTED_SUBJECT = re.compile(r"(?:,C|;)[DJQNE'y]+(?:P[DJQNE'y]+)*,W[^,]*,[RX]*[FBHAM]")
# What opens a clause whose gerund goes with what the clause above tells.
ACCOMPANYING = ("before", "after", "while", "when", "once")
RELATIVES = frozenset(("who", "which", "that", "whom"))
SUPPOSING = frozenset(("if", "unless"))


def clauses_of(sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence, found when first asked for: many report nothing."""
    if not sentence.clauses:
        _find_clauses(sentence)
    return sentence.clauses


def owners_of(sentence: Sentence) -> list[int]:
    """For each token of a sentence, the number of its clause."""
    if not sentence.clauses:
        _find_clauses(sentence)
    return sentence.owners


def clause_at(sentence: Sentence, i: int) -> Clause:
    """The clause of a token."""
    if not sentence.clauses:
        _find_clauses(sentence)
    return sentence.clauses[sentence.owners[i]]


def clauses_above(sentence: Sentence, number: int) -> Iterator[int]:
    """The clauses that a subordinate one hangs on, closest first.

    What somebody said hangs on nothing, nor does what a conjunction only adds.
    """
    clauses = clauses_of(sentence)
    clause = clauses[number]
    while clause.opener and clause.governor < 0 and clause.parent >= 0:
        yield clause.parent
        clause = clauses[clause.parent]


def clause_tied_to(sentence: Sentence, number: int) -> int:
    """The clause that one goes on from without a comma, or -1.

    By a word as *when*, or with its subject: ``conceded defeat and congratulated her``.
    """
    clauses = clauses_of(sentence)
    clause = clauses[number]
    if clause.governor >= 0 or clause.parent < 0:
        return -1
    first = clause.tokens[0]
    goes_on = clause.opener or _GOES_ON.match(sentence.tags, first)
    return clause.parent if goes_on and sentence.tags[first - 1] not in _MARKS else -1


def is_timed(sentence: Sentence, i: int) -> bool:
    """Whether the clause of a token holds an expression that lies on the calendar."""
    if not sentence.dated:
        return False
    owner = owners_of(sentence)
    return owner[i] in [owner[j] for j, _ in sentence.dated]


def speaking_verb(sentence: Sentence, begin: int) -> int:
    """The verb of saying or thinking shortly before a token, or -1."""
    for i in range(begin - 1, max(-1, begin - 9), -1):
        if sentence.tags[i] in VERBS:
            return i if sentence.words[i].kind in SPEAKING else -1
    return -1


def _find_clauses(sentence: Sentence) -> None:
    tags = sentence.tags
    verbs = [*places_of(_VERBS, tags)]
    clauses = [Clause()]
    owner = [0] * len(tags)
    verbal: set[int] = set()  # clauses with a verb so far
    pending: list[int] = []  # clauses broken off before their verb, the last on top
    current = 0
    for begin, end, opener in segments(sentence, verbs):
        has_verb = VERBAL.search(tags, begin, end) is not None
        clause = clauses[current]
        if pending and _resumes(sentence, clause, begin, end, opener, has_verb):
            current = pending.pop()
        elif opener and (has_verb or _is_interrupted(sentence, begin, end, opener)):
            lacking = current not in verbal or tags[begin] == RELATIVE
            if lacking and not _is_finite(sentence, clause):
                pending.append(current)
            clauses.append(Clause(opener, _governor(sentence, begin, opener), current))
            current = len(clauses) - 1
        elif current in verbal and _opens(sentence, clause, begin, end, has_verb):
            governor = -1 if opener else _bare_governor(sentence, begin)
            clauses.append(Clause("", governor, current))
            current = len(clauses) - 1
        if has_verb:
            verbal.add(current)
        clauses[current].tokens.extend(range(begin, end))
        owner[begin:end] = [current] * (end - begin)
    for verb in verbs:
        clauses[owner[verb]].verbs.append(verb)
    sentence.clauses, sentence.owners = clauses, owner


def _resumes(
    sentence: Sentence,
    clause: Clause,
    begin: int,
    end: int,
    opener: str,
    has_verb: bool,
) -> bool:
    """Whether words go on with a clause that ``clause`` has broken off."""
    tags = sentence.tags
    if has_verb and not opener and STARTS_WITH_VERB.match(tags, begin, end):
        return True
    return clause.opener in RELATIVES and bool(_SHARED.match(tags, begin, end))


def _opens(
    sentence: Sentence, clause: Clause, begin: int, end: int, has_verb: bool
) -> bool:
    """Whether words without an opener are a clause beside the one that they follow."""
    if has_verb:
        return _opens_clause(sentence, clause, begin, end)
    return _opens_subject(sentence, begin)


def _opens_clause(sentence: Sentence, clause: Clause, begin: int, end: int) -> bool:
    """Whether words with a verb are a clause beside the one that they follow."""
    finite = FINITE.search(sentence.tags, begin, end) is not None
    return finite and not _goes_on_to_verb(sentence, clause, begin, end)


def _opens_subject(sentence: Sentence, begin: int) -> bool:
    """Whether words without a verb are the subject of one that is told after others.

    ``"It fell," its owner, Ana Ruiz, said``; ``, but the vote, which was late, was``.
    """
    if _PARTED_SUBJECT.match(sentence.tags, begin):
        return True
    speaker = _SPEAKER.match(sentence.tags, begin)
    return speaker is not None and sentence.words[speaker.end() - 1].kind in SPEAKING


def _goes_on_to_verb(sentence: Sentence, clause: Clause, begin: int, end: int) -> bool:
    """Whether a clause has but participles so far: ``The law, passed in May, fell``.

    Or so has half of its subject: ``mills belonging to Ruiz and her sister burned``.
    """
    resumed = STARTS_WITH_VERB.match(sentence.tags, begin, end) is not None
    shared = sentence.tags[begin] == COORDINATOR and sentence.tags[begin - 1] != ","
    return (resumed or shared) and not _is_finite(sentence, clause)


def _is_interrupted(sentence: Sentence, begin: int, end: int, opener: str) -> bool:
    """Whether a clause breaks off before its verb: ``after the board, which``.

    So does what is said, ``said that he, who``.
    """
    if sentence.tags[end : end + 2] != ",W" or sentence.tags[begin] == RELATIVE:
        return False
    return opener != "that" or _governor(sentence, begin, opener) >= 0


def _is_finite(sentence: Sentence, clause: Clause) -> bool:
    return not TENSED.isdisjoint(sentence.tags_of(clause.tokens))


def _is_parallel(sentence: Sentence, verb: int, begin: int) -> bool:
    """Whether a verb of saying does not say what a conjunction adds.

    They have one subject, ``was planned but fell``, ``wanted the mill but pulled out``,
    or something is wanted and a comma follows: ``wants no war, but we will fight``.
    """
    tags = sentence.tags
    if tags[begin] != COORDINATOR:
        return False
    if not STARTS_WITH_VERB.match(tags, begin + 1):
        return tags[begin - 1] == "," and sentence.words[verb].kind == "think"
    return tags[verb] == PARTICIPLE or VERBAL.search(tags, verb + 1, begin) is None


def _governor(sentence: Sentence, begin: int, opener: str) -> int:
    """The verb that says what a word as *that* opens, or -1."""
    if opener not in ("that", "whether"):
        return -1
    return speaking_verb(sentence, begin)


def _bare_governor(sentence: Sentence, begin: int) -> int:
    """The verb that says what stands behind it without a word between, or -1."""
    if sentence.tags[begin] in ',;:(-"':
        return -1
    verb = speaking_verb(sentence, begin)
    return -1 if verb >= 0 and _is_parallel(sentence, verb, begin) else verb
