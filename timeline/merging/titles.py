"""Which of the sentences that report an event tells it best: its title."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

from timeline.merging.conflicts import owns_up
from timeline.merging.dates import states_day
from timeline.merging.languages.en.patterns import (
    ADDRESSING,
    COMMENTING,
    COMPARISON,
    DANGLING_TIMES,
    HANGING,
    IN_PASSING,
    RUN_ON,
    TOLD_TWICE,
    UNASSERTED,
)
from timeline.merging.languages.en.words import DANGLING_WORDS, TIME_WORDS
from timeline.merging.naming import names_in
from timeline.merging.readable import readable
from timeline.merging.terms import Vector, cosine, terms, vector
from timeline.merging.triggers import trigger_families
from timeline.records import EventMention, Status
from timeline.temporal.interval import Interval

_COMPARISON = re.compile(COMPARISON)
_HANGING = re.compile(HANGING)
_IN_PASSING = re.compile(IN_PASSING)
_DANGLING_TIME = re.compile(DANGLING_TIMES)
_UNASSERTED = re.compile(UNASSERTED)
_COMMENTING = re.compile(COMMENTING)
_ADDRESSING = re.compile(ADDRESSING)
_RUN_ON = re.compile(RUN_ON)
_TOLD_TWICE = re.compile(TOLD_TWICE)
_WORD = re.compile(r"\w+")
_FIGURE = re.compile(r"\d")
_BEST_WORDS = (8, 28)
# The first paragraphs of a report tell what it is about in full.
_LEAD_CHARACTERS = 500
_CENTRAL = 0.5
_USUAL = 0.5
_DATED = 0.3
_UNCUT = 0.3
_BESIDE = 0.35  # what a title loses whose clause is about something else
_OPENING_CHARACTERS = 28  # hold two or three words that carry matter
_CLEAREST = 0.4  # what a title gains that names somebody
_DIGITS = 9  # of scores, of which equal ones differ in the last as they are summed
_PHRASE_REACH = 60  # characters before a noun in which its preposition stands


def best_title(
    mentions: Sequence[EventMention],
    interval: Interval | None,
    vectors: Mapping[str, Vector],
) -> str:
    """The sentence, of those that report an event, that reads best on its own.

    ``interval`` is the time that the reports agree on, ``vectors`` gives each
    sentence's terms; what is central to all is preferred.
    """
    if len(mentions) == 1:
        return readable(mentions[0])
    supports = _supports(mentions, interval, vectors)
    most = [
        round(support + most_clarity(mention), _DIGITS)
        for mention, support in zip(mentions, supports, strict=True)
    ]
    best = (math.inf, "")
    # Those that stand best come first: no title of the others can make up for it.
    for at in sorted(range(len(mentions)), key=most.__getitem__, reverse=True):
        if best[0] < -most[at]:
            break
        title = readable(mentions[at])
        score = round(supports[at] + clarity(mentions[at], title), _DIGITS)
        best = min(best, (-score, title))
    return best[1]


def _supports(
    mentions: Sequence[EventMention],
    interval: Interval | None,
    vectors: Mapping[str, Vector],
) -> list[float]:
    """How much of what all report, and how exactly, each mention tells."""
    texts = sorted({mention.text for mention in mentions})
    centre: Vector = {}
    for text in texts:
        for term, weight in vectors.get(text, {}).items():
            centre[term] = centre.get(term, 0.0) + weight
    whole = vector(centre, centre)
    families = list(map(trigger_families, mentions))
    told = Counter(chain.from_iterable(families))
    said: dict[tuple[str, str], tuple[float, float]] = {}  # alike in the same words
    supports = []
    for mention, own in zip(mentions, families, strict=True):
        words = mention.text, mention.clause
        if words not in said:
            opening = [centre.get(term, 0.0) for term in _opening(mention)]
            said[words] = (
                cosine(whole, _told(mention, vectors)),
                max(opening, default=0.0),
            )
        central, known = said[words]
        usual = max([told[family] for family in own])
        support = _CENTRAL * central
        support += _USUAL * (usual / len(mentions) + known / len(texts))
        support += _dates(mention, interval)
        if not mention.clause:  # the whole sentence, which may tell of more events
            support -= _UNCUT
        if mention.leader is not None:
            support -= _BESIDE
        supports.append(support)
    return supports


def _told(mention: EventMention, vectors: Mapping[str, Vector]) -> Vector:
    """The weighed terms of what a mention's title would tell."""
    weighed = vectors.get(mention.text, {})
    if not mention.clause:
        return weighed
    return vector((term for term in terms(mention.clause) if term in weighed), weighed)


def _opening(mention: EventMention) -> list[str]:
    """The terms with which a mention's title would open: whom or what it is about."""
    return terms((mention.clause or mention.text)[:_OPENING_CHARACTERS])


def _dates(mention: EventMention, interval: Interval | None) -> float:
    """What a sentence gains that gives the time that all agree on, or another one."""
    if interval is None or mention.interval is None or not states_day(mention):
        return 0.0
    if not mention.interval.overlaps(interval):
        return -_DATED
    # "In May" says less of what took place on the third.
    return _DATED if interval.contains(mention.interval) else _DATED / 2


def clarity(mention: EventMention, title: str) -> float:
    """How well a title reads alone, larger is better; mostly between -2 and 2."""
    score = _standing(mention) + _legibility(title)
    if mention.status is Status.HAPPENED and _UNASSERTED.search(title):
        score -= 0.4
    if _ranks_or_hangs(title) or _is_in_passing(mention):
        score -= 0.6
    return score


def _ranks_or_hangs(title: str) -> bool:
    """Whether a title says of an event how it ranks, or what came with another."""
    return bool(_COMPARISON.search(title) or _HANGING.match(title))


def most_clarity(mention: EventMention) -> float:
    """The `clarity` that no title exceeds, however well it reads."""
    return _standing(mention) + _CLEAREST


def _standing(mention: EventMention) -> float:
    """How well a mention stands in its article to tell the event, as news."""
    score = 0.0
    if mention.in_title:
        score -= 0.2
    elif mention.span.begin < _LEAD_CHARACTERS:
        score += 0.3
    if mention.timex is not None:
        score += 0.1
    if mention.status is not Status.HAPPENED:
        score -= 0.3
    if owns_up(mention.text):
        score -= 1.0
    return score


def _legibility(title: str) -> float:
    """How well the words of a title read alone, `_CLEAREST` at best."""
    words = _WORD.findall(title)
    score = 0.0
    if len(words) < _BEST_WORDS[0]:
        score -= 0.15 * (_BEST_WORDS[0] - len(words))
    if len(words) > _BEST_WORDS[1]:
        score -= 0.03 * (len(words) - _BEST_WORDS[1])
    lowered = [word.lower() for word in words]
    if lowered[1:] and lowered[0] in ("this", "that") and lowered[1] in TIME_WORDS:
        lowered = lowered[1:]  # "this Monday" hangs on nothing
    if lowered and lowered[0] in DANGLING_WORDS:
        score -= 1.0
    score -= 0.2 * min(3, sum(word in DANGLING_WORDS for word in lowered[1:6]))
    if title.endswith(("?", "…", ":")) or title.startswith(("“", '"', "'")):
        score -= 0.5
    if any(names_in(word) for word in words[1:] if not word.islower()):
        score += _CLEAREST
    elif _FIGURE.match(title):  # how many: as clear, if not as telling, as who
        score += _CLEAREST / 2
    if _DANGLING_TIME.search(title) or _comments(title):
        score -= 0.6
    pairs = list(pairwise(words))
    repeated = len(set(pairs)) < len(pairs)
    if _RUN_ON.search(title) or (repeated and _TOLD_TWICE.search(title)):
        score -= 0.4
    return score


def _comments(title: str) -> bool:
    """Whether a title comments on what took place, or speaks to its readers."""
    return bool(_COMMENTING.match(title) or _ADDRESSING.search(title))


def _is_in_passing(mention: EventMention) -> bool:
    """Whether the event is a noun that its sentence does not speak of."""
    if not mention.trigger_text.lower().startswith(mention.lemma):
        return False  # a verb in the past
    begin = mention.trigger.begin - mention.span.begin
    before = mention.text[max(0, begin - _PHRASE_REACH) : begin]
    return _IN_PASSING.search(before) is not None
