"""Whether a report says that its event took place."""

from timeline.mentions.clauses import Clause
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.passives import fate_of_subject
from timeline.mentions.tagging import Sentence
from timeline.mentions.verbs import VerbGroup, base_at, had_been, read_group
from timeline.records import Status

_NOUN_WINDOW = 4  # tokens before a noun that can deny it or put it in the future
_DEFINITE = frozenset(("the", "this", "that", "'s"))
_WOULD = ("would", "'d", "’d")
_NO_ONE = frozenset(("no", "none", "nobody", "neither"))
_SUBJECT_REACH = 5  # words of its clause before a verb group in which its subject is
_REACH = 12  # tokens back from a verb to what it completes
_STEERING = ("planned", "possible", "denied", "causing", "asking")
_ACCOMPANYING = ("before", "after", "while", "when", "once")
_DEPTH = 4  # verbs above a verb that are asked


def status_at(
    sentence: Sentence,
    i: int,
    clauses: list[Clause],
    owner: list[int],
    lexicon: Lexicon,
) -> Status:
    """The status of the event that token ``i`` carries, were it no rumour."""
    if sentence.tags[i] in "FIng":
        return _verb_status(sentence, i, clauses, owner, lexicon, _DEPTH)
    return _noun_status(sentence, i, clauses, owner, lexicon)


def _verb_status(
    sentence: Sentence,
    i: int,
    clauses: list[Clause],
    owner: list[int],
    lexicon: Lexicon,
    depth: int,
) -> Status:
    group = read_group(sentence, i, lexicon)
    own = _own_status(sentence, group, i, clauses[owner[i]], lexicon)
    if own is Status.DENIED or depth == 0:
        return own
    governor = governing_token(sentence, group, i, clauses[owner[i]], lexicon)
    if governor < 0:
        if group.tense == "infinitive" and own is Status.HAPPENED:
            return Status.POSSIBLE
        if group.tense == "gerund" and own is Status.HAPPENED:
            return _status_above(sentence, clauses, owner[i], owner, lexicon, depth)
        return own
    if group.tense == "infinitive" and _asks(sentence, governor, lexicon):
        return Status.POSSIBLE
    if group.tense == "infinitive" and _is_hearsay(sentence, governor, lexicon):
        return Status.POSSIBLE if own is Status.HAPPENED else own
    above = _imposed(sentence, governor, clauses, owner, lexicon, depth)
    return own if above is Status.HAPPENED else above


def _status_above(
    sentence: Sentence,
    clauses: list[Clause],
    number: int,
    owner: list[int],
    lexicon: Lexicon,
    depth: int,
) -> Status:
    """What is only planned, or possible, with the clause that it hangs on.

    ``Will be tested before signing a contract``.
    """
    clause = clauses[number]
    if clause.opener not in _ACCOMPANYING or clause.parent < 0:
        return Status.HAPPENED
    for verb in clauses[clause.parent].verbs[-1:]:
        above = _verb_status(sentence, verb, clauses, owner, lexicon, depth - 1)
        if above is not Status.DENIED:
            return above
    return Status.HAPPENED


def _asks(sentence: Sentence, governor: int, lexicon: Lexicon) -> bool:
    """Whether an infinitive is what somebody was told to do."""
    return sentence.words[governor].verb in lexicon.adverse["asking"]


def _is_hearsay(sentence: Sentence, governor: int, lexicon: Lexicon) -> bool:
    """Whether an infinitive is what is said of somebody: ``is said to have fled``."""
    told = sentence.words[governor].verb in lexicon.adverse["hearsay"]
    return told and read_group(sentence, governor, lexicon).passive


def _own_status(
    sentence: Sentence, group: VerbGroup, i: int, clause: Clause, lexicon: Lexicon
) -> Status:
    if group.negated or _subject_denied(sentence, group, clause):
        return (
            Status.HAPPENED if _is_lost(sentence, group, i, lexicon) else Status.DENIED
        )
    if clause.opener in lexicon.adverse["conditional"]:
        return Status.POSSIBLE
    before = sentence.lower[max(0, group.begin - 2) : i]
    hedged = not lexicon.adverse["hedge"].isdisjoint(before)
    if group.modal in _WOULD and _is_told(sentence, clause, lexicon):
        return Status.PLANNED
    if hedged or group.tense == "modal":
        return Status.POSSIBLE
    if _is_contrary(sentence, clause):
        return Status.DENIED
    if group.tense == "future":
        unmet = _was_to_have(sentence, group)
        return Status.DENIED if unmet else Status.PLANNED
    return Status.HAPPENED


def _is_lost(sentence: Sentence, group: VerbGroup, i: int, lexicon: Lexicon) -> bool:
    """Whether a failure is told as a fact: ``the man could not be saved``."""
    saved = group.passive and sentence.words[i].verb in lexicon.adverse["saving"]
    return saved and group.modal == "could"


def _is_told(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether *would* is the future of what somebody said, not a condition."""
    if not lexicon.adverse["conditional"].isdisjoint(sentence.lower):
        return False
    return clause.governor >= 0 or any(
        sentence.tags[j] == "F" and word.kind in ("say", "announce")
        for j, word in enumerate(sentence.words)
    )


def _is_contrary(sentence: Sentence, clause: Clause) -> bool:
    """``Had the alarm worked``: it did not."""
    opening = sentence.lower[:2]
    inverted = opening[:1] == ["had"] and sentence.tags[1:2] in ("D", "E", "O", "N")
    return inverted and clause.tokens[:1] == [0]


def _was_to_have(sentence: Sentence, group: VerbGroup) -> bool:
    """``Was to have opened``: it did not, or not then."""
    to = group.begin
    past = sentence.lower[to - 1 : to] in (["was"], ["were"])
    return past and sentence.lower[to : to + 2] == ["to", "have"]


def _subject_denied(sentence: Sentence, group: VerbGroup, clause: Clause) -> bool:
    """``No one was hurt``, ``none of them came``."""
    if _NO_ONE.isdisjoint(sentence.lower):
        return False
    before = [sentence.lower[j] for j in clause.tokens if j < group.begin]
    return not _NO_ONE.isdisjoint(before[-_SUBJECT_REACH:])


def governing_token(
    sentence: Sentence, group: VerbGroup, i: int, clause: Clause, lexicon: Lexicon
) -> int:
    """The token that takes the verb as its complement, or -1.

    An infinitive completes the word before it (``failed to``, ``a plan to``), or a
    verb that takes both an object and an infinitive (``ordered him to``).
    """
    if group.tense not in ("infinitive", "gerund"):
        return clause.governor
    before = group.begin - 1
    while before >= 0 and sentence.tags[before] in "RX":
        before -= 1
    completes = before >= 0 and (
        sentence.tags[before] in "NJ" or sentence.lower[before] == "about"
    )
    if group.tense == "infinitive" and completes and _steers(sentence, before, lexicon):
        return before
    if group.tense == "infinitive" and sentence.lower[before : before + 1] == ["had"]:
        return before  # had to leave, and left
    for j in range(before, max(-1, group.begin - _REACH), -1):
        tag = sentence.tags[j]
        if tag in "FIng" and (sentence.words[j].verb or tag != "g"):
            takes = group.tense == "gerund" or (
                j == before and _is_completed(sentence, j, lexicon)
            )
            return j if takes or _steers(sentence, j, lexicon) else -1
        if tag in ".;:SW" or (tag == "," and group.tense == "gerund"):
            break
    return clause.governor if group.tense == "gerund" else -1


def _is_completed(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether an infinitive right after a verb completes it, not tells its purpose."""
    word = sentence.words[i]
    spoken = word.kind in ("say", "announce", "think")
    return spoken or word.verb in lexicon.adverse["completed"]


def _steers(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a word decides if what its infinitive tells takes place."""
    base = base_at(sentence, i, lexicon)
    return any(base in lexicon.adverse[name] for name in _STEERING)


def is_steered(
    sentence: Sentence, group: VerbGroup, i: int, clause: Clause, lexicon: Lexicon
) -> bool:
    """Whether an infinitive completes a word (``failed to``), not states a purpose."""
    return governing_token(sentence, group, i, clause, lexicon) >= 0


def _imposed(
    sentence: Sentence,
    governor: int,
    clauses: list[Clause],
    owner: list[int],
    lexicon: Lexicon,
    depth: int,
) -> Status:
    """What a governing verb makes of its complement."""
    word = sentence.words[governor]
    base = base_at(sentence, governor, lexicon)
    if sentence.lower[governor] in lexicon.adverse["modal_planned"]:
        return Status.PLANNED
    own = Status.HAPPENED
    if base in lexicon.adverse["planned"] and had_been(sentence, governor):
        return Status.DENIED
    if sentence.tags[governor] in "FIng":
        own = _verb_status(sentence, governor, clauses, owner, lexicon, depth - 1)
    elif _is_averted(sentence, governor, lexicon):
        own = Status.DENIED  # denied plans to leave, had no plans to leave
    if base in lexicon.adverse["denied"]:
        return Status.POSSIBLE if own is Status.DENIED else Status.DENIED
    if base in lexicon.adverse["planned"]:
        return Status.PLANNED if own is Status.HAPPENED else own
    if base in lexicon.adverse["possible"]:
        return Status.POSSIBLE if own is not Status.DENIED else own
    if word.kind == "say" or (word.kind == "announce" and own is not Status.DENIED):
        return Status.HAPPENED
    if word.kind == "announce":
        return Status.POSSIBLE  # did not confirm that
    return own


def _is_averted(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a noun is denied, or the object of a verb that averts it."""
    for j in range(i - 1, max(-1, i - 1 - _NOUN_WINDOW), -1):
        if sentence.lower[j] in lexicon.adverse["deny_hint"]:
            return True
        if sentence.tags[j] in "FIng":
            return base_at(sentence, j, lexicon) in lexicon.adverse["averting"]
        if sentence.tags[j] not in "DJQNEP'":
            break
    return False


def _noun_status(
    sentence: Sentence,
    i: int,
    clauses: list[Clause],
    owner: list[int],
    lexicon: Lexicon,
) -> Status:
    for j in range(i - 1, max(-1, i - 1 - _NOUN_WINDOW), -1):
        form = sentence.lower[j]
        if form == "denied" and sentence.lower[i] in lexicon.adverse["rumour"]:
            return Status.HAPPENED  # an accusation that is denied was made
        if form in lexicon.adverse["deny_hint"]:
            return Status.DENIED
        if sentence.tags[j] not in "DJQNEngRt'X":
            break
        if form in lexicon.adverse["plan_hint"]:
            return Status.PLANNED
        if form in lexicon.adverse["hedge"]:
            return Status.POSSIBLE
    clause = clauses[owner[i]]
    if clause.opener in lexicon.adverse["conditional"]:
        return Status.POSSIBLE
    if clause.governor >= 0 and not clause.verbs:  # denied that it was in talks
        return _imposed(sentence, clause.governor, clauses, owner, lexicon, _DEPTH)
    return _status_of_frame(sentence, i, clauses, owner, lexicon)


def _status_of_frame(
    sentence: Sentence,
    i: int,
    clauses: list[Clause],
    owner: list[int],
    lexicon: Lexicon,
) -> Status:
    """A noun that a light verb or a step carries shares the status of that verb."""
    clause = clauses[owner[i]]
    fate = fate_of_subject(sentence, i, clauses, owner, lexicon)
    if fate is not None:
        return fate
    # Without the words of relative clauses between.
    at = clause.tokens.index
    near = [j for j in clause.verbs if -8 <= at(j) - at(i) <= 6]
    if not near:
        return Status.HAPPENED
    verb = min(near, key=lambda j: (abs(j - i), j))
    word = sentence.words[verb]
    status = _verb_status(sentence, verb, clauses, owner, lexicon, _DEPTH)
    base = base_at(sentence, verb, lexicon)
    passive = sentence.tags[verb] == "n" and read_group(sentence, verb, lexicon).passive
    particle = "_" in base
    taken = verb < i and "P" not in sentence.tags[verb + 1 + particle : i]
    if base in lexicon.adverse["averting"] and (taken or passive):
        return Status.POSSIBLE if status is Status.DENIED else Status.DENIED
    if base in lexicon.adverse["deferring"] and taken:
        return Status.PLANNED
    if verb < i and word.kind == "think":
        expected = word.verb in lexicon.adverse["planned"] and passive
        return Status.PLANNED if expected else Status.POSSIBLE
    definite = not _DEFINITE.isdisjoint(sentence.lower[max(0, i - 3) : i])
    carries = word.kind in ("light", "aspect") or word.verb in (
        "schedule",
        "hold",
        "call",
    )
    carried = carries and "P" not in sentence.tags[verb:i]
    return status if carried or (not definite and verb < i) else Status.HAPPENED
