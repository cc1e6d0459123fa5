"""Cuts a tagged sentence into clauses, each with its verbs and what governs it."""

import re
from collections.abc import Iterator, Sequence

from timeline.mentions.clause import Clause, Clauses
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import TENSED, VERB_GROUP
from timeline.mentions.words import SPEAKING

# A conjunction parts clauses only where a verb, or a subject and its verb, follow.
_BORDER = re.compile(
    r"[,;:()\"-]+|[SW]|(?<!R)C(?=[RX]*[FBHAMn]"
    r"|(?!t+[FBHAM])[DJQNEO'Rt]{1,8}(P[DJQNE']{1,6})?[FBHAM])"
)
_VERB = re.compile(r"[FIng]")
# What joins the noun before a relative: ``The mayor, who fled, and his wife were``.
_SHARED = re.compile(r"C[DJQNEO']{1,6}[FBHAM]")
_FINITE = re.compile(r"[FBHAM]")
_VERBAL = re.compile(r"[FngIBHAM]")
_STARTS_WITH_VERB = re.compile(r"[,;:()\"RX-]*[FBHAMn]")
# What goes on with the subject of the clause before: ``conceded and resigned``.
_GOES_ON = re.compile(r"C[RX]*[FBHAMn]")
_MARKS = ',;:()"-'
# After a verb of saying: its adverbs, addressee, times; then a subject and its verb.
_COMPLEMENT = re.compile(
    r"[Rt]*(?:P[DJ]*t+)?(?=[DJQNEO'R][^FBHAM,;:.SWgnI\"]{0,12}[FBHAM])"
)
_RELATIVE = re.compile(r"[WSC][DJQNEORPt']{0,9}?" + VERB_GROUP)
# After a quotation, who spoke it: ``," said`` with an apposition before the verb.
_SPEAKER = re.compile(r"(?:,\"|\",)[DJQNE'yPt]+,[DJQNE'yPt,]+F")
# A subject parted from its verb: ``, but the vote, which was put off, took place``.
_PARTED_SUBJECT = re.compile(r"(?:,C|;)[DJQNE'y]+(?:P[DJQNE'y]+)*,W[^,]*,[RX]*[FBHAM]")
_BARE_SUBJECT = re.compile(r"[DJQNEO'y]{1,6}(?:P[DJQNECy']{1,8}){0,2}")
RELATIVES = frozenset(("who", "which", "that", "whom"))


def clauses_of(sentence: Sentence) -> Clauses:
    """The clauses of a sentence, found when first asked for: many report nothing."""
    if sentence.clauses is None:
        sentence.clauses = _find_clauses(sentence)
    return sentence.clauses


def clause_at(sentence: Sentence, i: int) -> Clause:
    """The clause of a token."""
    clauses = clauses_of(sentence)
    return clauses[clauses.owner[i]]


def _find_clauses(sentence: Sentence) -> Clauses:
    clauses = [Clause()]
    owner = [0] * len(sentence.tags)
    verbal = [False]
    pending: list[int] = []
    current = 0
    tags = sentence.tags
    verbs = [verb.start() for verb in _VERB.finditer(tags)]
    for begin, end, opener in _segments(sentence, verbs):
        has_verb = _VERBAL.search(tags, begin, end) is not None
        if pending and (
            (has_verb and not opener and _STARTS_WITH_VERB.match(tags, begin, end))
            or (
                clauses[current].opener in RELATIVES and _SHARED.match(tags, begin, end)
            )
        ):
            current = pending.pop()
        elif opener and (has_verb or _is_interrupted(sentence, begin, end, opener)):
            lacking = not verbal[current] or tags[begin] == "W"
            if lacking and not _is_finite(sentence, clauses[current]):
                pending.append(current)
            clauses.append(Clause(opener, _governor(sentence, begin, opener), current))
            verbal.append(False)
            current = len(clauses) - 1
        elif verbal[current] and (
            _opens_clause(sentence, clauses[current], begin, end)
            if has_verb
            else _opens_subject(sentence, begin)
        ):
            bare = opener == "" and tags[begin] not in ',;:(-"'
            governor = speaking_verb(sentence, begin) if bare else -1
            if governor >= 0 and _is_parallel(sentence, governor, begin):
                governor = -1
            clauses.append(Clause("", governor, current))
            verbal.append(False)
            current = len(clauses) - 1
        verbal[current] = verbal[current] or has_verb
        clauses[current].tokens.extend(range(begin, end))
        owner[begin:end] = [current] * (end - begin)
    for verb in verbs:
        clauses[owner[verb]].verbs.append(verb)
    return Clauses(clauses, owner)


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
    owner = clauses_of(sentence).owner
    return any(owner[j] == owner[i] for j, _ in sentence.dated)


def _opens_clause(sentence: Sentence, clause: Clause, begin: int, end: int) -> bool:
    """Whether words with a verb are a clause beside the one that they follow."""
    finite = _FINITE.search(sentence.tags, begin, end) is not None
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
    resumed = _STARTS_WITH_VERB.match(sentence.tags, begin, end) is not None
    shared = sentence.tags[begin] == "C" and sentence.tags[begin - 1] != ","
    return (resumed or shared) and not _is_finite(sentence, clause)


def _is_interrupted(sentence: Sentence, begin: int, end: int, opener: str) -> bool:
    """Whether what is said breaks off before its verb: ``said that he, who``."""
    return (
        sentence.tags[end : end + 2] == ",W" and _governor(sentence, begin, opener) >= 0
    )


def _is_finite(sentence: Sentence, clause: Clause) -> bool:
    return not TENSED.isdisjoint(sentence.tags_of(clause.tokens))


def _segments(
    sentence: Sentence, verbs: Sequence[int]
) -> Iterator[tuple[int, int, str]]:
    """Stretches of tokens between borders, with the word that opens each, if any."""
    relative = False
    spoken = [
        verb + 1
        for verb in verbs
        if sentence.words[verb].kind in SPEAKING and sentence.tags[verb] in "Fg"
    ]
    for begin, end, opener in _bordered(sentence):
        start = begin
        relative = (
            sentence.tags[begin] == "W"
            or (relative and sentence.tags[begin] == "C")
            or _interrupts(sentence, begin)
        )
        if relative:
            main = _after_relative(sentence, begin, end)
            if main:
                yield begin, main, opener
                start, opener = main, ""
        for after in spoken:
            if start < after < end:
                cut = _COMPLEMENT.match(sentence.tags, after, end)
                if cut is not None:
                    yield start, cut.end(), opener
                    start, opener = cut.end(), ""
        if start < end:
            yield start, end, opener


def _interrupts(sentence: Sentence, begin: int) -> bool:
    """Whether ``that`` follows a subject whose verb is to come: ``reports that``."""
    return sentence.lower[begin] == "that" and (
        _BARE_SUBJECT.fullmatch(sentence.tags, 0, begin) is not None
    )


def _after_relative(sentence: Sentence, begin: int, end: int) -> int:
    """Where the main clause goes on after ``who was fired last week``; 0 if nowhere."""
    group = _RELATIVE.match(sentence.tags, begin, end)
    if group is None:
        return 0
    spoken = sentence.words[group.end() - 1].kind in SPEAKING
    if spoken and sentence.tags[group.end() : group.end() + 1] not in ("T", "P"):
        return 0
    again = _FINITE.search(sentence.tags, group.end(), end)
    if again is None or sentence.tags[again.start() - 1] not in "tNERXnQI":
        return 0
    main = again.start()
    while sentence.tags[main - 1] in "RX":
        main -= 1  # "the plan that was made never worked"
    return main


def _bordered(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    begin, opener = 0, ""
    for border in _BORDER.finditer(sentence.tags):
        at = border.start()
        if opener and _joins_subjects(sentence, begin, at):
            continue  # "after the mayor and his wife left"
        if border[1] and not _follows_verb(sentence, begin, at):
            continue  # ", the mayor and the head of the clinic left"
        if at > begin:
            yield begin, at, opener
        begin = at
        opener = sentence.lower[at] if sentence.tags[at] in "SW" else ""
    if begin < len(sentence.tags):
        yield begin, len(sentence.tags), opener


def _follows_verb(sentence: Sentence, begin: int, at: int) -> bool:
    """Whether a conjunction follows a clause and joins no numbers: ``two or three``."""
    told = _VERBAL.search(sentence.tags, begin, at) is not None
    return told and sentence.tags[at - 1] != "Q"


def _joins_subjects(sentence: Sentence, begin: int, at: int) -> bool:
    """Whether a conjunction stands between nouns before the first verb of a clause."""
    tags = sentence.tags
    between = tags[at] == "C" and not _STARTS_WITH_VERB.match(tags, at + 1)
    return between and _VERBAL.search(tags, begin, at) is None


def _is_parallel(sentence: Sentence, verb: int, begin: int) -> bool:
    """Whether a verb of saying does not say what a conjunction adds.

    They have one subject, ``was planned but fell``, ``wanted the mill but pulled out``,
    or something is wanted and a comma follows: ``wants no war, but we will fight``.
    """
    tags = sentence.tags
    if tags[begin] != "C":
        return False
    if not _STARTS_WITH_VERB.match(tags, begin + 1):
        return tags[begin - 1] == "," and sentence.words[verb].kind == "think"
    return tags[verb] == "n" or _VERBAL.search(tags, verb + 1, begin) is None


def _governor(sentence: Sentence, begin: int, opener: str) -> int:
    if opener not in ("that", "whether"):
        return -1
    return speaking_verb(sentence, begin)


def speaking_verb(sentence: Sentence, begin: int) -> int:
    """The verb of saying or thinking shortly before a token, or -1."""
    for i in range(begin - 1, max(-1, begin - 9), -1):
        if sentence.tags[i] in "FIng":
            return i if sentence.words[i].kind in SPEAKING else -1
    return -1
