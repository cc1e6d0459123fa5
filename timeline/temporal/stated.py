"""The times that a text has given so far, as anchors of what follows."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from timeline.temporal import units
from timeline.temporal.sentences import STOP
from timeline.temporal.timex3 import Anchor, Span
from timeline.temporal.units import Point

_REMEMBERED, _SENTENCE = 20, 200  # days stated; characters on either side of one
_LONGEST = 1000  # characters of a sentence
_WORD = re.compile(r"\w+")
_OPENING = re.compile(r"(?:\A|[.!?)\]]\s+|\n\s*)(?:\w+\s+){0,2}\Z")
_OPENING_WORDS = 30  # characters
PASSAGE = 250
"""Characters behind a time in which a text may still speak of it."""
SAME_CLAUSE = 40
"""Characters from a time to what is told of it in the same clause."""


@dataclass(slots=True)
class Stated:
    """A time that the text has given, or its publication, as anchor of what follows.

    Publication, which most expressions are seen from, has its record made beforehand.
    """

    point: Point
    span: tuple[int, int] | None
    published: Anchor | None = None

    @property
    def anchor(self) -> Anchor:
        """The same as a record."""
        if self.span is None:
            assert self.published is not None
            return self.published
        return Anchor("stated", units.interval_of(self.point), Span(*self.span))


Place = tuple[Point, Stated]
"""What an expression means, and what it is seen from."""


def is_to_come(point: Point, published: Stated | None) -> bool:
    """Whether a time lies after publication, as only plans do."""
    if published is None:
        return False
    return units.first_day(point) > units.last_day(published.point)


def opens_sentence(text: str, begin: int) -> bool:
    """Whether a sentence begins there, or at most two words before."""
    left = max(0, begin - _OPENING_WORDS)
    return _OPENING.search(text, left, begin) is not None


def day_of(
    words: Set[str],
    text: str,
    before: int,
    days: Sequence[Stated],
    apart: re.Pattern[str],
) -> Stated | None:
    """The last day stated in an earlier sentence that speaks of an event.

    ``words``, in lower case, are those that tell of it; ``before`` is the place in the
    text that the sentence comes before; ``apart`` finds what in it is of another day.
    """
    for stated in reversed(days[-_REMEMBERED:]):
        if stated.span is None or stated.span[1] > before:
            continue
        begin, end = stated.span
        # A text of one endless sentence must not be searched again for every event.
        if not STOP.search(text, end, min(before, end + _LONGEST)):
            continue
        left = STOP.split(text[max(0, begin - _SENTENCE) : begin])[-1]
        right = STOP.split(text[end : end + _SENTENCE])[0]
        told = f"{_with_day(left, apart)} {apart.sub(' ', right)}"
        if not words.isdisjoint(_WORD.findall(told.lower())):
            return stated
    return None


def _with_day(left: str, apart: re.Pattern[str]) -> str:
    """What of the words before a day is told of that day.

    All but what is told apart; that alone, if the day ends it.
    """
    for clause in apart.finditer(left):
        if clause.end() == len(left):
            return clause[0]
    return apart.sub(" ", left)
