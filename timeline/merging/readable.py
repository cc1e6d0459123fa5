"""What a mention says, made readable on its own."""

import re

from timeline.merging.languages.en.patterns import (
    ATTRIBUTION_AFTER,
    ATTRIBUTION_BEFORE,
    BYLINE,
    OPENING_CONJUNCTIONS,
)
from timeline.merging.languages.en.words import PRONOUNS
from timeline.merging.relative_times import without_relative_time
from timeline.records import EventMention

_BYLINE = re.compile(BYLINE)
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
# "The shop was looted and", where an attribution was cut.
_LEADING_ON = re.compile(r",? (?:and|but|or)\.?$")
# What a verb of saying takes besides: "said that one mill burned, and that two had".
_SECOND_COMPLEMENT = re.compile(r" (?:and|but) that (?!(?:is|was|of)\b)")
_MARKS = re.compile('["“”]')
_PARTS = re.compile(r"[^;]*(?:;|$)", re.DOTALL)
_FEWEST_SPACES = 5  # in a part of a sentence that says enough alone
_FEWEST_MORE = 12  # characters that a title has beside its trigger
_WORD = re.compile(r"\w+")
_LONGEST_TITLE = 240


def readable(mention: EventMention) -> str:
    """The mention's clause, or its sentence where no clause of it says enough alone.

    Byline, attribution and an opening "But" are left out, unless a pronoun would
    then open the title.
    """
    text = mention.clause
    if not text or _opens_with_pronoun(text):
        text = _part_with_trigger(mention)
    if not text or _opens_with_pronoun(text):
        text = mention.text
    return _readable(mention, text)


def _part_with_trigger(mention: EventMention) -> str:
    """The part of a sentence between semicolons that tells the event, if it is long."""
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
    text = without_relative_time(_without_stamp(mention, _plain(text)), mention)
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
        if trigger in candidate and len(candidate) >= len(trigger) + _FEWEST_MORE:
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
