"""When a quotation was said, where the sentence around it tells."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from timeline.temporal.cues import Cues
from timeline.temporal.direction import direction_of
from timeline.temporal.expression import ABSOLUTE, DEICTIC, NAMED
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Stated

_MARKS = (('"', '"'), ("“", "”"), ("„", "“"), ("``", "''"))
_LONGEST = 600  # characters of a quotation on either side of a time in it
_TAIL, _LEAD = 110, 90  # characters behind, and before, that tell who said it, and when
_BEGIN = attrgetter("begin")


class Quotes:
    """The quotations of a text; ``published`` is where the text speaks from."""

    def __init__(
        self,
        text: str,
        readings: Sequence[Reading],
        published: Stated | None,
        cues: Cues,
    ) -> None:
        self._text, self._readings, self._cues = text, readings, cues
        self._published = published
        self._marks = [marks for marks in _MARKS if marks[0] in text]
        self._last: Stated | None = None  # when the last quotation was said

    def said(self, reading: Reading, told: Stated | None) -> Stated | None:
        """When that was said which a time is quoted from; None if nothing tells.

        ``told`` is the time last stated.
        """
        if not self._marks or reading.expression.anchoring not in (DEICTIC, NAMED):
            return None
        quotation = self._around(reading.begin, reading.end)
        if quotation is None:
            return None
        begin, end = quotation
        said = self._said_behind(end, told) or self._said_before(begin, told)
        self._last = said or self._last_said(begin)
        return self._last

    def holds(self, reading: Reading) -> bool:
        """Whether a time stands in a quotation."""
        if not self._marks:
            return False
        return self._around(reading.begin, reading.end) is not None

    def _around(self, begin: int, end: int) -> tuple[int, int] | None:
        """Where the quotation begins and ends in which a time stands."""
        for opening, closing in self._marks:
            first = self._text.rfind(opening, max(0, begin - _LONGEST), begin)
            if first < 0 or self._text[first - 1 : first].strip(" \n(—"):
                continue  # that is where a quotation ends
            last = self._text.find(closing, first + len(opening), end + _LONGEST)
            if last >= end and "\n" not in self._text[first:last]:
                return first, last + len(closing)
        return None

    def _said_behind(self, end: int, told: Stated | None) -> Stated | None:
        """The time in what follows a quotation: ..., he said on May 3."""
        says = self._cues.says.match(self._text, end, end + _TAIL)
        if says is None or not self._cues.sentences.is_one(self._text, end, says.end()):
            return None
        if self._cues.then.match(self._text, says.end()):
            return told
        after = bisect_right(self._readings, says.end() - 1, key=_BEGIN)
        if after == len(self._readings):
            return None
        return self._time_of_saying(self._readings[after], says.end())

    def _time_of_saying(self, reading: Reading, verb_end: int) -> Stated | None:
        """A time, if it says when the verb before it took place."""
        if reading.begin > verb_end + _TAIL or self._published is None:
            return None
        if self._cues.said_of.search(self._text, verb_end, reading.begin):
            return None
        if not self._cues.sentences.is_one(self._text, verb_end, reading.begin):
            return None
        if reading.expression.anchoring not in (ABSOLUTE, DEICTIC, NAMED):
            return None
        lean = direction_of(reading, self._text, self._cues)
        point = reading.expression.resolve(self._published.point, lean)
        return None if point is None else Stated(point, (reading.begin, reading.end))

    def _said_before(self, begin: int, told: Stated | None) -> Stated | None:
        """The time last stated, if the same sentence goes on to what was said then."""
        if told is None or told.span is None:
            return None
        end = told.span[1]
        if not end <= begin <= end + _LEAD:
            return None
        if not self._cues.says.search(self._text, end, begin):
            return None
        return told if self._cues.sentences.is_one(self._text, end, begin) else None

    def _last_said(self, begin: int) -> Stated | None:
        """When the quotation before was said, if that is all between the two."""
        if self._last is None or self._last.span is None:
            return None
        between = self._text[self._last.span[1] : begin]
        return self._last if between.strip() in (".", "") else None
