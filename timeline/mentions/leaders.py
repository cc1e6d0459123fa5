"""Which trigger a clause is about, and which are only named in passing beside it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import RELATIVES, Clause
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.tagging import Sentence
from timeline.mentions.verbs import read_group
from timeline.records import EventMention, Status, TimeSource
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

# What a noun brings along: ``on the port``, ``of 12 May``.
_PHRASES = r"(?:P[DJQNE'yt]{1,8}){0,2}"
# Between a subject and its verb: its phrases, an apposition, adverbs, auxiliaries.
_BETWEEN = re.compile(_PHRASES + r"(?:,[^FBHAMWS]*,)?[HBRX]*")
# Between a noun and the verb of its relative clause.
_BETWEEN_RELATIVE = re.compile(_PHRASES + r",?W[HBRX]*")
# From a verb to the noun of what it came of: ``died in a train crash``.
_CAUSE = re.compile(r"P[DJQNEgy']{0,5}")
_CAUSAL = ("in", "by", "during")
_STATED = TimeSource.STATED

_Clauses = Sequence[tuple[list[Clause], list[int]]]


def name_leaders(
    candidates: Sequence[Candidate],
    sentences: Sequence[Sentence],
    clauses: _Clauses,
    lexicon: Lexicon,
) -> None:
    """Tell of each candidate, in order of the text, which other its clause is about.

    That is the first finite verb, else the first trigger. Of an event and a verb that
    says no more than that it took place, or what came of it, it is the event: ``the
    quake struck``, ``the raid killed two``, ``two died in the raid``.
    """
    leaders: dict[tuple[int, int], Candidate] = {}
    before: Candidate | None = None
    for one in candidates:
        sentence, (found, owner) = sentences[one.sentence], clauses[one.sentence]
        clause = one.sentence, owner[one.token]
        so_far = leaders.setdefault(clause, one)
        finite = sentence.tags[one.token] == "F" != sentence.tags[so_far.token]
        if finite and not _is_subject(sentence, so_far, one, lexicon):
            leaders[clause] = one
        if _is_averting(sentence, one, lexicon) and sentence.tags[so_far.token] == "N":
            leaders[clause] = one
        if so_far is not one and _is_cause(sentence, so_far, one, lexicon):
            leaders[clause] = one
        relative = found[owner[one.token]].opener in RELATIVES
        if before and relative and _is_antecedent(sentence, before, one, lexicon):
            leaders[clause] = before
        before = one
    for one in candidates:
        leader = leaders[one.sentence, clauses[one.sentence][1][one.token]]
        if leader is not one:
            one.leader = trigger_span(sentences[one.sentence], leader)


def trigger_span(sentence: Sentence, candidate: Candidate) -> Span:
    """The characters of the word that carries an event."""
    begin = sentence.begins[candidate.token]
    return Span(begin, begin + len(sentence.tokens[candidate.token]))


def _is_subject(
    sentence: Sentence, noun: Candidate, verb: Candidate, lexicon: Lexicon
) -> bool:
    """Whether a noun is the subject of a verb that tells nothing but of it."""
    lemma = verb.lemma.replace(" ", "_")
    told = (
        lemma in lexicon.groups["occurring_verbs"]
        or lemma in lexicon.groups["outcome_verbs"]
    )
    if not told or sentence.tags[noun.token] != "N":
        return False
    first = noun.token
    while first and sentence.tags[first - 1] in "DJNEQ'y":
        first -= 1
    opens = first == 0 or sentence.tags[first - 1] in ',;:"tSCW('
    return opens and _matches(_BETWEEN, sentence, noun.token + 1, verb.token)


def _is_averting(sentence: Sentence, verb: Candidate, lexicon: Lexicon) -> bool:
    """Whether a passive tells that its subject does not take place: ``was called off``.

    Then the calling off is what happened.
    """
    lemma = verb.lemma.replace(" ", "_")
    averting = sentence.tags[verb.token] == "n" and (
        lemma in lexicon.adverse["averting"]
    )
    return averting and read_group(sentence, verb.token, lexicon).passive


def _is_antecedent(
    sentence: Sentence, noun: Candidate, verb: Candidate, lexicon: Lexicon
) -> bool:
    """Whether a relative clause tells what came of a noun: ``raid, which killed``."""
    if noun.sentence != verb.sentence or sentence.tags[noun.token] != "N":
        return False
    outcome = verb.lemma in lexicon.groups["outcome_verbs"]
    return outcome and _matches(_BETWEEN_RELATIVE, sentence, noun.token + 1, verb.token)


def _is_cause(
    sentence: Sentence, verb: Candidate, noun: Candidate, lexicon: Lexicon
) -> bool:
    """Whether a noun names what a verb tells the outcome of: ``killed in a crash``."""
    after = verb.token + 1
    return (
        verb.lemma in lexicon.groups["outcome_verbs"]
        and sentence.tags[noun.token] == "N"
        and sentence.lower[after] in _CAUSAL
        and _matches(_CAUSE, sentence, after, noun.token)
    )


def _matches(
    pattern: re.Pattern[str], sentence: Sentence, begin: int, end: int
) -> bool:
    return pattern.fullmatch(sentence.tags, begin, end) is not None


def lead_by_sentence(mentions: Sequence[EventMention]) -> list[EventMention]:
    """The mentions, those whose clauses say too little led by one of their sentence.

    All of them would be told by the whole sentence, and a reader would read it again
    and again: the first that has their time and status stands for them, of those
    without a time of their own the first such.
    """
    standing: dict[tuple[Span, int, Status | None, Interval | None], Span] = {}
    moved: dict[Span, Span] = {}
    for mention in mentions:
        if mention.leader is None:
            begin = mention.trigger.begin - mention.span.begin
            part = mention.text.count(";", 0, begin)  # "Ten die; minister quits"
            key = mention.span, part, mention.status, mention.interval
            first = standing.setdefault(key, mention.trigger)
            if mention.clause:
                continue
            if first == mention.trigger and mention.time_source is not _STATED:
                first = standing.setdefault((mention.span, part, None, None), first)
            if first != mention.trigger:
                moved[mention.trigger] = first
    return [_led(mention, moved) for mention in mentions] if moved else list(mentions)


def _led(mention: EventMention, moved: Mapping[Span, Span]) -> EventMention:
    """The mention with the leader that stands for its own."""
    leader = moved.get(mention.leader or mention.trigger, mention.leader)
    return mention if leader == mention.leader else replace(mention, leader=leader)
