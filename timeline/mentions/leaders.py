"""Which trigger a clause is about, and which are only named in passing beside it."""

import re
from collections.abc import Mapping, Sequence

from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import RELATIVES, clause_at, clauses_of, owners_of
from timeline.mentions.members import HAPPENED, STATED
from timeline.mentions.passives import opens_clause
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import FINITE, NOUN, PARTICIPLE, TOLD_VERBS
from timeline.mentions.verb_group import VerbTense
from timeline.mentions.verbs import read_group
from timeline.records import Status
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

# What a noun brings along: ``on the port``, ``of 12 May``.
_PHRASES = r"(?:P[DJQNE'yt]{1,8}(?:C[DJQNE'yt]{1,6})?){0,2}"
# Between a subject and its verb: its phrases, an apposition, adverbs, auxiliaries.
_BETWEEN = re.compile(_PHRASES + r"(?:,[^FBHAMWS]*,)?[HBRX]*")
# Between a noun and the verb of its relative clause.
_BETWEEN_RELATIVE = re.compile(_PHRASES + r",?W[HBRX]*")
# From a verb to the noun of what it came of: ``died in a train crash``.
_CAUSE = re.compile(r"P[DJQNEgty']{0,5}")
_CAUSAL = ("in", "by", "during")
_TENSES: tuple[VerbTense, ...] = ("past", "present", "perfect", "pluperfect")

_Part = tuple[int, int]


def name_leaders(
    candidates: Sequence[Candidate], sentences: Sequence[Sentence]
) -> None:
    """Tell of each candidate, in order of the text, which other its clause is about.

    That is the first finite verb, else the first trigger. Of an event and a verb that
    says no more than that it took place, or what came of it, it is the event: ``the
    quake struck``, ``the raid killed two``, ``two died in the raid``.
    """
    leaders: dict[tuple[int, int], Candidate] = {}
    places: list[tuple[int, int]] = []  # the clause of each
    before: Candidate | None = None
    for one in candidates:
        sentence = sentences[one.sentence]
        clauses = clauses_of(sentence)
        clause = one.sentence, owners_of(sentence)[one.token]
        so_far = leaders.setdefault(clause, one)
        if so_far is not one and _leads(sentence, one, so_far):
            leaders[clause] = one
        relative = clauses[clause[1]].opener in RELATIVES
        if before and relative and _is_antecedent(sentence, before, one):
            leaders[clause] = before
        places.append(clause)
        before = one
    for one, clause in zip(candidates, places, strict=True):
        leader = leaders[clause]
        if leader is not one:
            one.leader = leader.trigger


def _leads(sentence: Sentence, one: Candidate, so_far: Candidate) -> bool:
    """Whether a clause is about a trigger of it, not about the one before."""
    return (
        _is_stronger(sentence, one, so_far)
        or (sentence.tags[so_far.token] == NOUN and _is_averting(sentence, one))
        or _is_cause(sentence, so_far, one)
    )


def _is_stronger(sentence: Sentence, one: Candidate, so_far: Candidate) -> bool:
    """Whether a trigger is the finite verb of a clause whose first trigger is none.

    What a noun *has* led to is told of the noun: ``the attack has shaken the town``.
    """
    if _finite_tense(sentence, so_far):
        return False
    tense = _finite_tense(sentence, one)
    if not tense or (tense == "perfect" and sentence.tags[so_far.token] == NOUN):
        return False
    return not _is_subject(sentence, so_far, one)


def _finite_tense(sentence: Sentence, one: Candidate) -> VerbTense | None:
    """The tense of a verb that tells what is or was; None for any other trigger."""
    tag = sentence.tags[one.token]
    tense = read_group(sentence, one.token).tense if tag in TOLD_VERBS else None
    return tense if tag == FINITE or tense in _TENSES else None


def _is_subject(sentence: Sentence, noun: Candidate, verb: Candidate) -> bool:
    """Whether a noun is the subject of a verb that tells nothing but of it."""
    lemma = verb.lemma.replace(" ", "_")
    told = (
        lemma in sentence.lexicon.groups["occurring_verbs"]
        or lemma in sentence.lexicon.groups["outcome_verbs"]
    )
    if not told or sentence.tags[noun.token] != NOUN:
        return False
    if not opens_clause(sentence, noun.token):
        return False
    # Without a relative between: "a vote that was put off took place".
    tokens = clause_at(sentence, verb.token).tokens
    between = [token for token in tokens if noun.token < token < verb.token]
    return _BETWEEN.fullmatch(sentence.tags_of(between)) is not None


def _is_averting(sentence: Sentence, verb: Candidate) -> bool:
    """Whether a passive tells that its subject does not take place: ``was called off``.

    Then the calling off is what happened.
    """
    lemma = verb.lemma.replace(" ", "_")
    averting = sentence.tags[verb.token] == PARTICIPLE and (
        lemma in sentence.lexicon.status["averting"]
    )
    return averting and read_group(sentence, verb.token).passive


def _is_antecedent(sentence: Sentence, noun: Candidate, verb: Candidate) -> bool:
    """Whether a relative clause tells what came of a noun: ``raid, which killed``."""
    if noun.sentence != verb.sentence or sentence.tags[noun.token] != NOUN:
        return False
    outcome = verb.lemma in sentence.lexicon.groups["outcome_verbs"]
    return outcome and _matches(_BETWEEN_RELATIVE, sentence, noun.token + 1, verb.token)


def _is_cause(sentence: Sentence, verb: Candidate, noun: Candidate) -> bool:
    """Whether a noun names what a verb tells the outcome of: ``killed in a crash``."""
    after = verb.token + 1
    return (
        verb.lemma in sentence.lexicon.groups["outcome_verbs"]
        and sentence.tags[noun.token] == NOUN
        and sentence.lower[after] in _CAUSAL
        and _matches(_CAUSE, sentence, after, noun.token)
    )


def _matches(
    pattern: re.Pattern[str], sentence: Sentence, begin: int, end: int
) -> bool:
    return pattern.fullmatch(sentence.tags, begin, end) is not None


def lead_by_sentence(
    candidates: Sequence[Candidate], sentences: Sequence[Sentence]
) -> None:
    """Let those whose clauses say too little be led by one of their sentence.

    All of them would be told by the whole sentence, and a reader would read it again
    and again: the first that has their time and status stands for them, of those
    without a time of their own the first such. What a subordinate clause adds without a
    day of its own is told by the clause it hangs on: ``was held as he tried to leave``.
    So is what reads alone, where no comma parts it from that and the day is the same:
    ``was hurt when a wall fell on her``.
    """
    standing: dict[tuple[_Part, Status | None, Interval | None], Candidate] = {}
    told: dict[tuple[_Part, int], Candidate] = {}
    moved: dict[Span, Span] = {}
    alone = [
        (one, _part_of(one, sentences[one.sentence]))
        for one in candidates
        if one.leader is None
    ]
    for one, part in alone:
        told.setdefault((part, one.clause), one)
    for one, part in alone:
        first = standing.setdefault((part, one.status, one.interval), one)
        if one.wording:
            over = told.get((part, one.tied))
            if over and _is_of_one_day(one, over):
                moved[one.trigger] = over.trigger
            continue
        over = next((told[part, n] for n in one.above if (part, n) in told), None)
        if first is one and over and _is_beside(one, over):
            first = over
        elif first is one and one.source is not STATED:
            first = standing.setdefault((part, None, None), first)
        if first is not one:
            moved[one.trigger] = first.trigger
    if moved:
        for one in candidates:
            one.leader = _last_leader(one, moved)


def _part_of(one: Candidate, sentence: Sentence) -> _Part:
    """Its sentence, and which part of that: ``Ten die; minister quits``."""
    return one.sentence, sentence.tags.count(";", 0, one.token)


def _is_beside(one: Candidate, over: Candidate) -> bool:
    """Whether what a clause adds has no other day, and is no fact beside a guess."""
    if one.status is HAPPENED and over.status is not HAPPENED:
        return False
    return one.source is not STATED or one.interval == over.interval


def _is_of_one_day(one: Candidate, over: Candidate) -> bool:
    """Whether two clauses tell of one day, or the first of none, and of one status.

    Not ``died a day after he was hurt`` or ``was to come but fell ill``.
    """
    same_day = one.interval in (None, over.interval)
    return same_day and one.status is over.status


def _last_leader(one: Candidate, moved: Mapping[Span, Span]) -> Span | None:
    """What stands for its leader in the end; None for itself."""
    leader = one.leader or one.trigger
    seen: set[Span] = set()
    while leader in moved and leader not in seen:
        seen.add(leader)
        leader = moved[leader]
    return one.leader if leader == one.trigger else leader
