"""Cuts a tagged sentence at the borders where a clause may begin."""

import re
from collections.abc import Iterator, Sequence

from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    COORDINATOR,
    NOUNS,
    NUMBER,
    QUOTE,
    RELATIVE,
    VERB_GROUP,
)
from timeline.mentions.words import SPEAKING

FINITE = re.compile(r"[FBHAM]")
VERBAL = re.compile(r"[FngIBHAM]")
STARTS_WITH_VERB = re.compile(r"[,;:()\"RX-]*[FBHAMn]")
# A conjunction parts clauses only where a verb, or a subject and its verb, follow.
# The set that it opens with is what lets the search skip other words.
_BORDER = re.compile(
    r"[,;:()\"SWC-](?:(?<=[,;:()\"-])[,;:()\"-]*|(?<=[SW])|(?<=C)(?<!RC)"
    r"(?=[RX]*[FBHAMn]|(?!t+[FBHAM])[DJQNEO'Rt]{1,8}(P[DJQNE']{1,6})?[FBHAM]))"
)
# After a verb of saying: its adverbs, addressee, times; then a subject and its verb.
_COMPLEMENT = re.compile(
    r"[Rt]*(?:P[DJ]*t+)?(?=[DJQNEO'R][^FBHAM,;:.SWgnI\"]{0,12}[FBHAM])"
)
_RELATIVE = re.compile(r"[WSC][DJQNEORPt']{0,9}?" + VERB_GROUP)
_BARE_SUBJECT = re.compile(r"[DJQNEO'y]{1,6}(?:P[DJQNECy']{1,8}){0,2}")


def segments(
    sentence: Sentence, verbs: Sequence[int]
) -> Iterator[tuple[int, int, str]]:
    """Stretches of tokens between borders, with the word that opens each, if any.

    They are in order and leave no token out. ``verbs`` are the main verbs of the
    sentence, as what somebody says is parted from the verb of saying.
    """
    relative = False
    spoken = [
        verb + 1
        for verb in verbs
        if sentence.words[verb].kind in SPEAKING and sentence.tags[verb] in "Fg"
    ]
    for begin, end, opener in _bordered(sentence):
        start = begin
        relative = (
            sentence.tags[begin] == RELATIVE
            or (relative and sentence.tags[begin] == COORDINATOR)
            or (sentence.lower[begin] == "that" and _interrupts(sentence, begin))
        )
        if relative:
            main = _after_relative(sentence, begin, end)
            if main:
                yield begin, main, opener
                start, opener = main, ""
        for after in spoken:
            if start < after < end:
                cut = _COMPLEMENT.match(sentence.tags, after, end)
                if cut is not None:
                    yield start, cut.end(), opener
                    start, opener = cut.end(), ""
        if start < end:
            yield start, end, opener


def _interrupts(sentence: Sentence, begin: int) -> bool:
    """Whether ``that`` follows a subject whose verb is to come: ``reports that``."""
    return _BARE_SUBJECT.fullmatch(sentence.tags, 0, begin) is not None


def _after_relative(sentence: Sentence, begin: int, end: int) -> int:
    """Where the main clause goes on after ``who was fired last week``; 0 if nowhere."""
    group = _RELATIVE.match(sentence.tags, begin, end)
    if group is None:
        return 0
    spoken = sentence.words[group.end() - 1].kind in SPEAKING
    if spoken and sentence.tags[group.end() : group.end() + 1] not in ("T", "P"):
        return 0
    again = FINITE.search(sentence.tags, group.end(), end)
    if again is None or sentence.tags[again.start() - 1] not in "tNERXnQI":
        return 0
    main = again.start()
    while sentence.tags[main - 1] in "RX":
        main -= 1  # "the plan that was made never worked"
    return main


def _bordered(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    begin, opener = 0, ""
    for border in _BORDER.finditer(sentence.tags):
        at = border.start()
        if opener and _joins_subjects(sentence, begin, at):
            continue  # "after the mayor and his wife left"
        if opener and _quotes_verb(sentence, begin, at):
            continue  # 'said that the bank "lit the fire"'
        if border[1] and not _follows_verb(sentence, begin, at):
            continue  # ", the mayor and the head of the clinic left"
        if at > begin:
            yield begin, at, opener
        begin = at
        opener = sentence.lower[at] if sentence.tags[at] in "SW" else ""
    if begin < len(sentence.tags):
        yield begin, len(sentence.tags), opener


def _follows_verb(sentence: Sentence, begin: int, at: int) -> bool:
    """Whether a conjunction follows a clause and joins no numbers: ``two or three``."""
    told = VERBAL.search(sentence.tags, begin, at) is not None
    if sentence.tags[at - 1] != NUMBER:
        return told
    return told and sentence.lower[at] != "or" and sentence.tags[at + 1] != NUMBER


def _quotes_verb(sentence: Sentence, begin: int, at: int) -> bool:
    """Whether a quotation opens between the subject of a clause and its verb."""
    tags = sentence.tags
    if tags[at] != QUOTE or not STARTS_WITH_VERB.match(tags, at + 1):
        return False
    subject = tags[at - 1] in NOUNS and at - begin > 1
    return subject and VERBAL.search(tags, begin, at) is None


def _joins_subjects(sentence: Sentence, begin: int, at: int) -> bool:
    """Whether a conjunction stands between nouns before the first verb of a clause."""
    tags = sentence.tags
    between = tags[at] == COORDINATOR and not STARTS_WITH_VERB.match(tags, at + 1)
    return between and VERBAL.search(tags, begin, at) is None
