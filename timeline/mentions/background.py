"""Foreground and background: what an article reports, and what it tells beside that.

A narrative moves on in main clauses that tell completed acts (P. J. Hopper, "Aspect and
Foregrounding in Discourse", 1979). News puts its own in the title and the lead, dates
what matters, and tells what is planned.
"""

import re
from collections.abc import Sequence

from timeline.mentions.candidates import Candidate
from timeline.mentions.clause import Clause
from timeline.mentions.clauses import clauses_of
from timeline.mentions.members import (
    DENIED,
    HAPPENED,
    PLANNED,
    POSSIBLE,
    STATED,
    UNANCHORED,
)
from timeline.mentions.recalling import is_charge
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import PARTICIPLE, QUOTE, TOLD_VERBS
from timeline.mentions.verb_group import VerbTense
from timeline.temporal.interval import Interval

_LEAD = 2  # sentences with an event that open an article and say what its news is
_COMPLETED: tuple[VerbTense, ...] = ("past", "perfect")
_SUPPOSED = (POSSIBLE, PLANNED)
_SPEAKING = frozenset(("i", "we"))
_NAMELESS = ("one", "others")  # of those who were told of before
_CONJOINED = re.compile(r",?C[RXHB]*")
_GERUND_SUBJECT = re.compile(r"g[RX]*[BH]")  # "trading was halted"
_HEARSAY = ("TH", "TB")  # "was reported to have left"
_OBJECT = ("D", "J", "N", "E", "Q", "O", "'")  # tags that what a verb takes begins with


def mark_background(
    candidates: Sequence[Candidate],
    sentences: Sequence[Sentence],
    published: int | None,
) -> None:
    """Mark what an article tells beside its news and gives no day of its own.

    All is news in an article that has no publication day, as nothing anchors its words.
    """
    if published is None:
        return
    lead = sorted({one.place for one in candidates if not one.headline})[:_LEAD]
    for one in candidates:
        reported = (
            one.source is STATED
            or one.headline
            or one.place in lead
            or one.denier >= 0
            or one.rumoured is DENIED
            or _moves_on(one, sentences[one.place])
        )
        sentence = sentences[one.place]
        one.background = (
            not reported or _fills_time(one, sentence) or _is_own_tale(one, sentence)
        )


def _fills_time(one: Candidate, sentence: Sentence) -> bool:
    """Whether an event of no known day leads up to another: ``after hours of talk``.

    What somebody is blamed for is news.
    """
    undated = one.recalled and one.source is UNANCHORED
    return undated and not is_charge(sentence, one.token)


def _is_own_tale(one: Candidate, sentence: Sentence) -> bool:
    """Whether somebody tells of themselves, on no day: ``"I left with my hens"``.

    Who speaks for several, in quotation marks, may tell news: ``"We hold the bridge"``.
    """
    dated = one.source is STATED and not one.headline
    if dated or _SPEAKING.isdisjoint(sentence.lower):
        return False
    clause = clauses_of(sentence)[one.clause]
    subject = [sentence.lower[j] for j in clause.tokens if j < one.token]
    return "i" in subject or ("we" in subject and QUOTE not in sentence.tags)


def without_asides(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of a text, in order, but for background that adds nothing.

    Background is kept where it leads news, and as another source for what other
    articles tell. Of that, an article is one source however often it says so, and none
    of what it takes to be possible or plans.
    """
    leading = {one.leader for one in candidates if not one.background}
    told: set[tuple[str, Interval | None]] = set()
    kept = []
    for one in candidates:
        if one.background and one.trigger not in leading:
            event = one.lemma, one.interval
            if one.status in _SUPPOSED or event in told:
                continue
            told.add(event)
        kept.append(one)
    return kept


def _moves_on(one: Candidate, sentence: Sentence) -> bool:
    """Whether a main clause tells what was done or is to be, and whose deed it is."""
    if one.governor >= 0:
        return False
    clauses = clauses_of(sentence)
    done = _is_done(one, sentence, clauses[one.clause])
    to_do = one.status is PLANNED and clauses[one.clause].parent < 0
    return (done or to_do) and _names_doer(one, sentence)


def _is_done(one: Candidate, sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause that opens for itself tells a completed act."""
    if clause.opener or one.tense not in _COMPLETED:
        return False
    told = one.kind == "event" or _is_act_of_speech(one, sentence)
    if not told and not _moves_people(one, sentence):
        return False
    if one.status is not HAPPENED:
        return False
    # Not what was going on, or is but named.
    return sentence.tags[one.token] in TOLD_VERBS


def _names_doer(one: Candidate, sentence: Sentence) -> bool:
    """Whether the clause has a subject that is more than a pronoun."""
    clauses = clauses_of(sentence)
    before = [i for i in clauses[one.clause].tokens if i < one.token]
    if before and _CONJOINED.fullmatch(sentence.tags_of(before)):  # of one subject
        before = clauses[clauses[one.clause].parent].tokens
    return any(
        (sentence.tags[i] in "NEQ" and sentence.lower[i] not in _NAMELESS)
        or _GERUND_SUBJECT.match(sentence.tags, i)
        for i in before
    )


def _is_act_of_speech(one: Candidate, sentence: Sentence) -> bool:
    """Whether something was done by saying it: ``ordered an inquiry``.

    So was what was said to people: ``residents were ordered out``.
    """
    if one.kind != "announce":
        return False
    after = sentence.tags[one.token + 1 : one.token + 3]
    told = one.tense == "past" and sentence.tags[one.token] == PARTICIPLE
    return (told and after not in _HEARSAY) or after[:1] in _OBJECT


def _moves_people(one: Candidate, sentence: Sentence) -> bool:
    """Whether somebody was brought somewhere: ``ten were taken to a clinic``."""
    passive = sentence.tags[one.token - 1 : one.token + 2] == "BnT"
    return one.kind == "light" and passive
