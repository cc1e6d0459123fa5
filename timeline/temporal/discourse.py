"""Where each expression of a text points: its anchor, and which way a bare name looks.

News is told from its publication day; a history along its own dates, each of which is
the anchor of what follows.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from timeline.temporal.bearings import Bearing, Bearings
from timeline.temporal.bracketed import Bracketed
from timeline.temporal.chronicles import place_chronicles
from timeline.temporal.course import Course
from timeline.temporal.cues import Cues
from timeline.temporal.ended import Ended
from timeline.temporal.entries import place_entries
from timeline.temporal.event_times import EventTimes
from timeline.temporal.expression import EITHER, OfEvent
from timeline.temporal.genre import HISTORY
from timeline.temporal.leanings import Leanings
from timeline.temporal.listings import place_listings
from timeline.temporal.programme import Programme
from timeline.temporal.published import Publication
from timeline.temporal.ranges import Ranges
from timeline.temporal.reading import Reading
from timeline.temporal.stated import Place, Stated
from timeline.temporal.timex3 import Anchor
from timeline.temporal.units import Point


class Discourse:
    """Places the expressions of a text, each where the course of the text puts it."""

    def __init__(
        self,
        text: str,
        publication: Publication | None,
        genre: str,
        readings: Sequence[Reading],
        cues: Cues,
    ) -> None:
        self._text, self._readings, self._cues = text, readings, cues
        published: Stated | None = None
        if publication is not None:
            anchor = Anchor("published", publication.interval)
            published = Stated(publication.first, None, anchor)
        self._course = Course(text, published, genre, readings, cues)
        leanings = Leanings(text, self._course, cues)
        self._bearings = Bearings(
            text, publication, readings, self._course, leanings, cues
        )
        self._ranges = Ranges(text, publication, self._course, leanings, cues)
        self._programme = Programme(text, published, genre, cues)
        self._ended = Ended(text, self._course, cues)
        self._events = EventTimes(text, self._course, cues)
        self._bracketed = Bracketed(text, self._course, leanings)
        self._entries: dict[int, Place] = {}
        if published is not None and genre != HISTORY:
            self._entries = place_chronicles(text, readings)
            self._entries |= place_entries(text, readings, published)
            self._entries |= place_listings(text, readings, published, cues)

    def place_all(self) -> Iterator[tuple[Reading, Bearing]]:
        """Resolve every expression, in the order of the text."""
        for reading, following in zip_longest(self._readings, self._readings[1:]):
            told = self._events.place(reading)
            if told is None and isinstance(reading.expression, OfEvent):
                continue  # "the night of the fire", which nothing has dated
            placed = told or (reading, self._place(reading, following))
            self._programme.note(reading, placed[1].point)
            yield placed

    def _place(self, reading: Reading, following: Reading | None) -> Bearing:
        """Place an expression by the times beside it, or by the course of the text."""
        clock = self._events.place_clock(reading, following)
        if clock is not None:
            return clock
        quarter = self._ended.place_quarter(reading, following)
        if quarter is not None:
            point, against = quarter
            return Bearing(point, against.anchor, against.point)
        self._ended.note_months(reading, following)
        in_range = self._ranges.place(reading, following)
        dated = self._bracketed.place(reading, following)
        if dated is not None:
            point, against = dated
            self._course.advance(reading, point)
            return Bearing(point, against.anchor, against.point)
        place = self._entries.get(reading.begin) or in_range
        place = place or self._ended.place_end(reading)
        place = place or self._programme.place(reading)
        return self._put(reading, *place) if place else self._bearings.take(reading)

    def _put(self, reading: Reading, point: Point, against: Stated) -> Bearing:
        """Go on from what is placed by the times beside it: in a range, or a list."""
        self._course.advance(reading, point)
        expression = reading.expression
        chosen = expression.resolve(against.point, EITHER) or point
        others = expression.others(against.point, EITHER, chosen)
        others = [other for other in others if other[0] != point]
        return Bearing(point, against.anchor, against.point, others)
