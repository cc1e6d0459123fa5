"""Where the frame of a page ran into its text, as tools that save pages leave it.

A headline, a dateline, the slug of a wire or its note on its own copy, the credit of a
picture or the stamp of a page stands in one line with the sentence after it, and
nothing stops before that.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from timeline.mentions.lexicon import Lexicon
from timeline.temporal.timex3 import Span

# From a text, the begin and the end of a stretch of it, to places there.
Finder = Callable[[str, int, int, Lexicon], Iterator[int]]

_HEADS = ("slug", "caption", "dateline")
_BRACKETS = ("(", "-LRB-")
_WORD_END = re.compile(r"\w{1,30}$")
_OPEN = frozenset("DPTCSWOBHAMX")  # tags of words that no headline ends with
_CLOSING = frozenset("NbJ")  # of those before a name: not "told The AP"
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("DPTCSX")  # tags of words that title case writes small
_LONG = 4  # letters of a word that shows the case of its line
_FEWEST_CASED = 3  # words that show it
_LONGEST_HEADLINE = 160  # characters, which also bounds what is looked at
_LOOK_AHEAD = 60  # characters of a sentence that hold as many
_LOOK_BACK = 40  # characters before a place that can hold the word before it


def finders_for(text: str, lexicon: Lexicon) -> list[Finder]:
    """What finds such places, in order, without what can find none in the text."""
    cues: dict[Finder, Sequence[str]] = {
        _stamps: lexicon.stamp_cues,
        _notes: _BRACKETS,
        _credits: (":",),
    }
    return [
        finder
        for finder in (_heads, _stamps, _notes, _credits, _headlines)
        if finder not in cues or any(cue in text for cue in cues[finder])
    ]


def run_ons(
    text: str, paragraph: Span, lexicon: Lexicon, finders: Iterable[Finder]
) -> Iterator[int]:
    """The places in a paragraph where something else begins without a stop."""
    begin, end = paragraph
    for places in finders:
        for place in places(text, begin, end, lexicon):
            yield place
            begin = place


def _heads(text: str, begin: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where what a wire or a picture puts before its text ends."""
    for name in _HEADS:
        head = lexicon.frames[name].match(text, begin, end)
        if head is not None:
            begin = head.end()
            yield begin


def _stamps(text: str, begin: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where what tells when a page appeared or changed begins and ends."""
    if any(text.find(cue, begin, end) >= 0 for cue in lexicon.stamp_cues):
        for stamp in lexicon.frames["stamp"].finditer(text, begin, end):
            yield stamp.start()
            yield stamp.end()


def _notes(text: str, begin: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where a wire's notes on its copy begin and end, and the dateline after each."""
    if (
        text.find(_BRACKETS[0], begin, end) < 0
        and text.find(_BRACKETS[1], begin, end) < 0
    ):
        return
    for note in lexicon.frames["note"].finditer(text, begin, end):
        yield note.start()
        yield note.end()
        dateline = lexicon.frames["dateline"].match(text, note.end(), end)
        if dateline is not None:
            yield dateline.end()


def _credits(text: str, begin: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where what credits a picture ends."""
    if text.find(":", begin, end) >= 0:
        for credit in lexicon.frames["credit"].finditer(text, begin, end):
            yield credit.end()


def _headlines(text: str, begin: int, end: int, lexicon: Lexicon) -> Iterator[int]:
    """Where a sentence begins after a headline that runs on into it."""
    for start in lexicon.frames["sentence"].finditer(text, begin, end):
        first = max(begin, start.start() - _LOOK_BACK)
        before = _WORD_END.search(text, first, start.start())
        if before is None:
            continue
        tag = lexicon.word(before[0].lower()).tag
        if start["cased"] and not _changes_case(text, begin, start.end(), end, lexicon):
            continue
        if tag not in _OPEN and (not start["name"] or tag in _CLOSING):
            begin = start.start()
            yield begin


def _changes_case(text: str, begin: int, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a headline in title case stands before a place, a sentence behind it.

    Such a headline writes only articles, prepositions and the like small.
    """
    if at - begin > _LONGEST_HEADLINE:
        return False
    before = _WORD.findall(text, begin, at)
    after = _WORD.findall(text, at, min(end, at + _LOOK_AHEAD))
    small = [word for word in after if len(word) >= _LONG and word.islower()]
    return (
        sum(len(word) >= _LONG for word in before) >= _FEWEST_CASED
        and len(small) >= _FEWEST_CASED
        and all(not w.islower() or lexicon.word(w).tag in _SMALL for w in before)
    )
