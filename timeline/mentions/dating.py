"""When the event of a trigger took place, and how that is known.

First the expressions of its own clause, then those of the clauses it hangs on, then
another report of the same event in the article, then the day that the article tells
of, and only then its publication.
"""

from collections.abc import Sequence

from timeline.mentions.candidates import Candidate
from timeline.mentions.fineness import is_day
from timeline.mentions.members import HAPPENED, PLANNED, POSSIBLE, STATED
from timeline.mentions.offsets import Offset
from timeline.mentions.own_time import date_by_sentence
from timeline.mentions.readings import PAST, is_ahead
from timeline.mentions.stems import stem
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import BASE, TOLD_VERBS, VERBS
from timeline.mentions.telling import Told, is_bare_clock
from timeline.mentions.verb_status import WOULD
from timeline.mentions.verbs import read_group
from timeline.temporal.interval import DAY_SECONDS
from timeline.temporal.timex3 import Timex


def date_candidates(
    candidates: Sequence[Candidate],
    sentences: Sequence[Sentence],
    published_day: int | None,
) -> None:
    """Fill in timex, interval, granularity and source of each candidate.

    What is told as a fact and dated after publication becomes planned.
    ``published_day`` is the ordinal of the day of publication, None when unknown.
    """
    for one in candidates:
        sentence = sentences[one.place]
        date_by_sentence(one, sentence, published_day)
    told = Told(candidates, sentences, published_day)
    for one in sorted(candidates, key=lambda one: one.headline):
        sentence = sentences[one.place]
        _date_by_article(one, sentence, told)
        _settle_status(one, sentence, published_day)


def _date_by_article(one: Candidate, sentence: Sentence, told: Told) -> None:
    """Date a candidate whose own sentence does not give its day."""
    entry = sentence.entry
    if one.offset is not None:
        told.count(one, one.offset, _stem_at(sentence, one.offset))
        if one.interval is None and _is_now(sentence, one.offset):
            told.count_back(one, one.offset)
    elif entry is not None and _is_told_of(one, entry):
        one.take(told.within(entry, one) or entry, STATED)
    elif one.source is not STATED or not is_day(one.timex) or is_bare_clock(one):
        told.date(one)


def _settle_status(
    one: Candidate, sentence: Sentence, published_day: int | None
) -> None:
    """Tell what is still to come from what came to pass, now that the day is known."""
    if one.status is HAPPENED:
        told_as_past = sentence.tags[one.token] in VERBS and one.tense in PAST
        if not told_as_past and is_ahead(one.interval, published_day):
            one.status = PLANNED
    elif one.status is POSSIBLE and _came_to_pass(one, sentence, published_day):
        one.status = HAPPENED


def _is_told_of(one: Candidate, entry: Timex) -> bool:
    """Whether the time at the head of an entry is that of an event told in it.

    What its own sentence places otherwise, or in the future, is no part of that day.
    """
    if one.recalled or one.status is PLANNED or one.tense == "pluperfect":
        return False
    if one.interval is None:
        return True
    vague = one.source is STATED and not is_day(one.timex)
    return (
        vague and entry.interval is not None and one.interval.contains(entry.interval)
    )


def _came_to_pass(
    one: Candidate, sentence: Sentence, published_day: int | None
) -> bool:
    """Whether *would* is the future of a past: ``and would marry there in 1910``."""
    if published_day is None or one.source is not STATED:
        return False
    if sentence.tags[one.token] != BASE or one.interval is None:
        return False
    end = one.interval.end_second
    return (
        read_group(sentence, one.token).modal in WOULD
        and "have" not in sentence.forms
        and sentence.lexicon.status["conditional"].isdisjoint(sentence.forms)
        and end is not None
        and end <= published_day * DAY_SECONDS
    )


def _is_now(sentence: Sentence, offset: Offset) -> bool:
    """Whether a time counts from what is: ``a year after it opened, it is used``."""
    if sentence.tags[offset.reference] not in TOLD_VERBS or offset.direction > 0:
        return False
    return read_group(sentence, offset.reference).tense == "present"


def _stem_at(sentence: Sentence, offset: Offset) -> str:
    word = sentence.words[offset.reference]
    return stem(word.verb or word.noun or sentence.lower[offset.reference])
