"""Numbers that another voice puts against one just told: ``Police spoke of 900``.

They tell of no event of their own, but dispute what the sentence before tells.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from timeline.mentions.analysis import Analysis
from timeline.mentions.members import INHERITED, STATED
from timeline.mentions.morphology import singular
from timeline.mentions.phrases import value_at
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NOUN, NUMBER
from timeline.quantities import can_count_one, value_of
from timeline.records import EventMention
from timeline.temporal.timex3 import Span

_ORDER = attrgetter("trigger.begin")
_BREAKS = re.compile(r"[;:] ")


class _Rival(NamedTuple):
    """A voice's own number, where it stands, and what it counts.

    ``sentence`` counts the sentences before, ``span`` is the voice's part of it. The
    ``thing`` is None where the voice does not say, empty for people. ``named`` is the
    general word for it (``the crowd``), which is of what comes before, or empty.
    """

    sentence: int
    span: Span
    verb: Span
    number: str
    thing: str | None
    named: str


def with_rivals(analysis: Analysis, mentions: list[EventMention]) -> list[EventMention]:
    """The mentions of a text, what only disputes a number led by what it disputes."""
    found = list(mentions)
    crowds = analysis.lexicon.groups["crowd_nouns"]
    for rival in _rivals(analysis):
        told = _told_before(rival, analysis.sentences, found, crowds)
        if told is None:
            continue
        kept = [one for one in found if not _tells(rival, one)]
        found = sorted([*kept, _led(rival, told, analysis.text, crowds)], key=_ORDER)
    return found


def _rivals(analysis: Analysis) -> Iterator[_Rival]:
    """The numbers of other voices, in order of the text."""
    text, lexicon = analysis.text, analysis.lexicon
    for number, sentence in enumerate(analysis.sentences):
        if NUMBER not in sentence.tags:
            continue
        begin, end = sentence.span.begin, sentence.span.end
        for said in lexicon.rival_number.finditer(text, begin, end):
            j = bisect_right(sentence.begins, said.end()) - 1
            if sentence.tags[j] != NUMBER:
                continue
            after = j
            while sentence.tags[after : after + 1] == NUMBER:
                after += 1
            value = value_at(sentence, j, after)
            if value is None:
                continue
            breaks = [cut.end() for cut in _BREAKS.finditer(text, begin, said.start())]
            yield _Rival(
                number,
                Span(max(breaks, default=begin), end),
                Span(said.start("verb"), said.end("verb")),
                value,
                _thing(sentence, after, said["thing"]),
                said["named"].rsplit(" ", 1)[-1] if said["named"] else "",
            )


def _thing(sentence: Sentence, after: int, counted: str | None) -> str | None:
    """What a number counts: the noun before it or after; empty for people."""
    if counted is None:
        if sentence.tags[after : after + 1] != NOUN:
            return None
        counted = sentence.lower[after]
    people = sentence.lexicon.groups["generic_people"]
    return "" if counted in people else singular(counted)


def _told_before(
    rival: _Rival,
    sentences: Sequence[Sentence],
    mentions: Sequence[EventMention],
    crowds: frozenset[str],
) -> EventMention | None:
    """What a voice disputes: what the clause or sentence before counts, or tells."""
    first = sentences[max(0, rival.sentence - 1)].span.begin
    before = [one for one in mentions if first <= one.trigger.begin < rival.span.begin]
    for one in reversed(before):
        if _disputed(rival, one, crowds):
            return one
    leading = [one for one in before if one.leader is None]
    return leading[-1] if leading and rival.named in crowds else None


def _disputed(rival: _Rival, told: EventMention, crowds: frozenset[str]) -> list[str]:
    """What a mention counts and a voice counts otherwise; ``crowds`` count people."""
    counted = {told.lemma, *crowds} if rival.thing == "" else {rival.thing}
    return [
        thing
        for number, thing in told.numbers
        if (rival.thing is None or thing in counted)
        and value_of(number) != value_of(rival.number)
        and can_count_one(number, rival.number)
    ]


def _tells(rival: _Rival, mention: EventMention) -> bool:
    """Whether a mention is what says the number, or stands behind it."""
    return rival.verb.begin <= mention.trigger.begin < rival.span.end


def _led(
    rival: _Rival, told: EventMention, text: str, crowds: frozenset[str]
) -> EventMention:
    """The voice's own number as a report of the event that it is about."""
    thing = next(iter(_disputed(rival, told, crowds)), rival.named)
    known = INHERITED if told.time_source is STATED else None
    return replace(
        told,
        span=rival.span,
        text=text[rival.span.begin : rival.span.end],
        trigger=rival.verb,
        participants=(),
        place=None,
        numbers=((rival.number, thing),),
        time_source=known or told.time_source,
        clause="",
        leader=told.leader or told.trigger,
    )
