"""The sentence that tells an event best, made readable on its own."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from timeline.merging.conflicts import owns_up
from timeline.merging.dates import states_day
from timeline.merging.languages.en import (
    ATTRIBUTION_AFTER,
    ATTRIBUTION_BEFORE,
    COMPARISON,
    DANGLING_TIMES,
    DANGLING_WORDS,
    IN_PASSING,
    OPENING_CONJUNCTIONS,
    PRONOUNS,
    TIME_WORDS,
)
from timeline.merging.naming import names_in
from timeline.merging.terms import Vector, cosine
from timeline.records import EventMention, Status
from timeline.temporal.interval import Interval

_BYLINE = re.compile(
    # "Wire) - ", where the sentence was cut after its place.
    r"^(?:\(?[A-Z][A-Za-z ]{1,30}\) ?)?[-–—]{1,2} "
    # "By the Courier Staff "
    r"|^By (?:the )?(?:[A-Z][\w.'’-]* ){1,4}?(?:Staff|Reporters?|Correspondent),? "
)
# "1653 A tremor hit …", "OLDMERE, 2:15 p.m. ET, 9:15 p.m. local: A tremor hit …": when
# a post was written. Of four figures, those that no year has.
_HOUR = r"\d{1,2}:\d\d[^:)\]]{0,24}"
_CLOCK = re.compile(
    r"^(?:0\d|1[0-7]|2[23])[0-5]\d (?=[A-Z])"
    rf"|^[(\[]?(?:Updated: )?(?:[A-Z]+, )?{_HOUR}(?:{_HOUR})?[:)\]]+ (?=[A-Z])"
)
# What is told under a date or clock that heads it.
_TOLD = re.compile(r":? (?:[-–—]{1,2} )?(?=[\"“‘]?[A-Z])")
_FIGURE = re.compile(r"\d")
# The space that a tokeniser puts before a comma and the like, or after a bracket.
_LOOSE = re.compile(
    r" (?:(?=[,.;:!?%)\]”’]|n't\b|'(?:s|re|ve|ll|d|m)\b)|(?<=[(\[“‘$£€] ))"
)
_TREEBANK = (("``", "“"), ("''", "”"), ("-LRB-", "("), ("-RRB-", ")"))
_BEFORE = re.compile(ATTRIBUTION_BEFORE)
_AFTER = re.compile(ATTRIBUTION_AFTER)
_CONJUNCTION = re.compile(OPENING_CONJUNCTIONS)
_COMPARISON = re.compile(COMPARISON)
_IN_PASSING = re.compile(IN_PASSING)
_DANGLING_TIME = re.compile(DANGLING_TIMES)
# "The shop was looted and", where an attribution was cut.
_LEADING_ON = re.compile(r",? (?:and|but|or)\.?$")
# What a verb of saying takes besides: "said that one mill burned, and that two had".
_SECOND_COMPLEMENT = re.compile(r" (?:and|but) that (?!(?:is|was|of)\b)")
_MARKS = re.compile('["“”]')
_PARTS = re.compile(r"[^;]*(?:;|$)", re.DOTALL)
_FEWEST_SPACES = 5  # in a part of a sentence that says enough alone
_WORD = re.compile(r"\w+")
_LONGEST_TITLE = 240
_BEST_WORDS = (8, 28)
# The first paragraphs of a report tell what it is about in full.
_LEAD_CHARACTERS = 500
_USUAL_WORD = 0.5
_DATED = 0.3
_UNCUT = 0.3
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
        round(support + _standing(mention) + _CLEAREST, _DIGITS)
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
    central = {
        text: cosine(centre, vectors.get(text, {})) / len(texts) for text in texts
    }
    lemmas = Counter(mention.lemma for mention in mentions)
    supports = []
    for mention in mentions:
        support = central[mention.text]
        support += _USUAL_WORD * lemmas[mention.lemma] / len(mentions)
        support += _dates(mention, interval)
        if not mention.clause:  # the whole sentence, which may tell of more events
            support -= _UNCUT
        supports.append(support)
    return supports


def _dates(mention: EventMention, interval: Interval | None) -> float:
    """What a sentence gains that gives the time that all agree on, or another one."""
    if interval is None or mention.interval is None or not states_day(mention):
        return 0.0
    return _DATED if mention.interval.overlaps(interval) else -_DATED


def readable(mention: EventMention) -> str:
    """The mention's clause, or its sentence where no clause of it says enough alone.

    Byline, attribution and an opening "But" are left out, unless a pronoun would
    then open the title.
    """
    for text in _parts_with_trigger(mention):
        if text and not _opens_with_pronoun(text):
            return _readable(mention, text)
    return _readable(mention, mention.text)


def _parts_with_trigger(mention: EventMention) -> Iterator[str | None]:
    """The parts of a sentence that tell the event, its own clause first."""
    yield mention.clause
    yield _part_with_trigger(mention)


def _part_with_trigger(mention: EventMention) -> str:
    """The part of a sentence between semicolons that tells the event."""
    at = mention.trigger.begin - mention.span.begin
    part = next(part for part in _PARTS.finditer(mention.text) if part.end() > at)
    if part[0].count(" ") < _FEWEST_SPACES or _breaks_bracket(part[0]):
        return ""
    return re.sub(r"\s*;$", ".", part[0].strip())


def _breaks_bracket(text: str) -> bool:
    """Whether a bracket is open at either end: ``gave 4m euros ($5.3m;``."""
    opened, closed = text.count("(") + text.count("-LRB-"), text.count(")")
    return opened != closed + text.count("-RRB-")


def _opens_with_pronoun(text: str) -> bool:
    first = _WORD.search(text)
    return first is not None and first[0].lower() in PRONOUNS


def _readable(mention: EventMention, text: str) -> str:
    text = _without_stamp(mention, _plain(text))
    text = _CLOCK.sub("", _BYLINE.sub("", text, count=1), count=1)
    shorter = _AFTER.sub("", _CONJUNCTION.sub("", text, count=1), count=1)
    shorter = _LEADING_ON.sub(".", shorter)
    if not shorter.endswith((".", "!", "?", "”", '"')) and text.endswith("."):
        shorter += "."
    twofold = _SECOND_COMPLEMENT.search(shorter) is not None
    without = shorter if twofold else _BEFORE.sub("", shorter, count=1)
    trigger = mention.trigger_text
    for candidate in (without, shorter):
        if _opens_with_pronoun(candidate) and not _opens_with_pronoun(text):
            continue
        if trigger in candidate and len(candidate) >= len(trigger) + 12:
            text = candidate
            break
    return _shortened(text[:1].upper() + text[1:])


def _without_stamp(mention: EventMention, text: str) -> str:
    """The text without a time that heads an entry: ``3 May 2009 Ames left``."""
    timex = mention.timex
    if timex is None or timex.span.begin != mention.span.begin or mention.in_title:
        return text
    stamp = _plain(timex.text)
    told = _TOLD.match(text, len(stamp))
    if told is None or not text.startswith(stamp) or not _FIGURE.search(stamp):
        return text
    return text[told.end() :]


def clarity(mention: EventMention, title: str) -> float:
    """How well a title reads alone, larger is better; mostly between -2 and 2."""
    score = _standing(mention) + _legibility(title)
    if _COMPARISON.search(title) or _is_in_passing(mention):
        score -= 0.6
    return score


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
    if any(map(names_in, words[1:])):
        score += _CLEAREST
    elif _FIGURE.match(title):  # how many: as clear, if not as telling, as who
        score += _CLEAREST / 2
    if _DANGLING_TIME.search(title):
        score -= 0.6
    return score


def _is_in_passing(mention: EventMention) -> bool:
    """Whether the event is a noun that its sentence does not speak of."""
    if not mention.trigger_text.lower().startswith(mention.lemma):
        return False  # a verb in the past
    begin = mention.trigger.begin - mention.span.begin
    before = mention.text[max(0, begin - _PHRASE_REACH) : begin]
    return _IN_PASSING.search(before) is not None


def _plain(text: str) -> str:
    """One line, quotes and brackets as written, no space before a comma."""
    for treebank, written in _TREEBANK:
        text = text.replace(treebank, written)
    return _paired(_LOOSE.sub("", " ".join(text.split())))


def _paired(text: str) -> str:
    """The text with a quotation that it breaks off closed, or without its mark."""
    marks = _MARKS.findall(text)
    if len(marks) != 1:
        return text
    opens = _MARKS.search(text, 1, len(text) - 2)
    if opens is None or marks[0] == "”":
        return _MARKS.sub("", text)
    return text + ("”" if marks[0] == "“" else '"')


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_TITLE:
        return text
    return text[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;: ") + " …"
