"""Cuts a text into sentences, whether it is written naturally or tokens and spaces.

Linear in the text: one pass over the lines, one over the stops of each.
"""

import re
from collections.abc import Iterable

from timeline.mentions.lexicon import Lexicon
from timeline.mentions.runons import Finder, finders_for, run_ons
from timeline.temporal.timex3 import Span
from timeline.temporal.wrapping import unwrapped

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(
    r"[.!?…]['\"”’)\]]{0,4}(?:\s{1,4}['\"”’)\]]{1,2}(?=\s|$)|\s{1,4}'')?(?=\s)"
)
_OPENING = re.compile(r"\s*(?:``|-LRB-|[\"“‘'(\[])?\s*([A-Z0-9“\"][\w.]{0,30})")
_LAST_WORD = re.compile(r"(?:^|[\s(\"“'])((?:[A-Za-z]\s?\.\s?){0,3}[\w-]{0,20})$")
# What an entry of a list, or a line that is quoted from another page, opens with.
_BULLET = re.compile(r"\s*(?:[•●▪◦‣*·>–—-]\s+)+")
_LOOK_BACK = 40  # characters before a stop that can hold its abbreviation


def find_sentences(text: str, lexicon: Lexicon, longest: int) -> list[Span]:
    """Sentences in order, without the white space around them.

    None is longer than ``longest`` characters: what is, is cut at white space where
    there is some.
    """
    found: list[Span] = []
    finders = finders_for(text, lexicon)
    for line in _LINE.finditer(unwrapped(text)):
        for sentence in _split(text, Span(*line.span()), lexicon, finders):
            if sentence.end - sentence.begin <= longest:
                found.append(sentence)
            else:
                found += _pieces(text, sentence, longest)
    return found


def _split(
    text: str, paragraph: Span, lexicon: Lexicon, finders: Iterable[Finder]
) -> list[Span]:
    bullet = _BULLET.match(text, paragraph.begin, paragraph.end)
    begin = bullet.end() if bullet else paragraph.begin
    found: list[Span] = []
    for end in run_ons(text, paragraph, lexicon, finders):
        found += _sentences(text, begin, end, lexicon)
        begin = end
    found += _sentences(text, begin, paragraph.end, lexicon)
    return found


def _sentences(text: str, begin: int, end: int, lexicon: Lexicon) -> list[Span]:
    """The sentences of a stretch, told by their stops."""
    found: list[Span] = []
    for stop in _STOP.finditer(text, begin, end):
        if _is_end(text, begin, stop, end, lexicon):
            found += _stripped(text, begin, stop.end())
            begin = stop.end()
    return found + _stripped(text, begin, end)


def _is_end(
    text: str, begin: int, stop: re.Match[str], end: int, lexicon: Lexicon
) -> bool:
    opening = _OPENING.match(text, stop.end(), min(end, stop.end() + 50))
    if opening is None:
        return False
    if text[stop.start()] != "." or stop.end() > stop.start() + 1:
        return True
    before = text[max(begin, stop.start() - _LOOK_BACK) : stop.start()]
    # A stop that is a token of its own belongs to the word before the space.
    word = _last_word(before) or _last_word(before.rstrip())
    if word[-1:].isdigit() and opening[1][0].isdigit():
        return False
    return not _abbreviates(word.lower().replace(" ", ""), opening[1], lexicon)


def _last_word(text: str) -> str:
    """The word that a text ends with, initials in one, as ``U. S``; empty for none."""
    if "." not in text:
        text = text[text.rfind(" ") + 1 :]
    found = _LAST_WORD.search(text)
    return found[1].strip() if found else ""


def _abbreviates(word: str, following: str, lexicon: Lexicon) -> bool:
    """Whether a stop after the word belongs to the word."""
    initial = len(word) == 1 and word.isalpha()
    if not initial and "." not in word and word not in lexicon.groups["abbreviations"]:
        return False
    if word in lexicon.groups["person_titles"] or (initial and word != "i"):
        return True
    return following.lower() not in lexicon.groups["sentence_starters"]


def _pieces(text: str, sentence: Span, longest: int) -> list[Span]:
    begin = sentence.begin
    found: list[Span] = []
    while sentence.end - begin > longest:
        cut = text.rfind(" ", begin + longest // 2, begin + longest)
        cut = begin + longest if cut < 0 else cut
        found += _stripped(text, begin, cut)
        begin = cut
    return found + _stripped(text, begin, sentence.end)


def _stripped(text: str, begin: int, end: int) -> list[Span]:
    """A stretch without the white space around it; empty where it is nothing else."""
    to_end = text[begin:end].lstrip()
    begin, stripped = end - len(to_end), to_end.rstrip()
    return [Span(begin, begin + len(stripped))] if stripped else []
