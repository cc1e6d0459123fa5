"""Collections too large to be merged at once: runs of articles by publication.

Time is halved until a stretch holds few enough articles, so that articles added
somewhere leave the windows elsewhere as they are.
"""

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from timeline.temporal.interval import DAY_SECONDS

# Articles of one second are told apart by so many bits of a hash of their ids.
_HASH_BITS = 26
_PLACE_BITS = 63
# Follow-ups of an event run for two weeks; a window looks no further into the next,
# and at no more than this part of a full one. At twice as much, windows of 300 of 716
# articles gave clusters no more like those of one window (B³ .910), at half as much
# less so (.907), at nothing still less (.901).
_REACH = 14 * DAY_SECONDS << _HASH_BITS
_LOOKED_AT = 8
# A window of less than this part of a full one is joined to its neighbour, as windows
# of few articles are mostly looking ahead.
_SMALL = 4


@dataclass(frozen=True, slots=True)
class Window:
    """Articles ``begin`` to ``end``, in order of publication, are the window's own.

    Those from ``end`` to ``reach`` are the next one's, and looked at.
    """

    begin: int
    end: int
    reach: int


def place_in_time(article_id: str, published: datetime | None) -> int:
    """Where an article stands among all: by publication, then spread by its id.

    The undated stand first.
    """
    second = second_of(published)
    spread = zlib.crc32(article_id.encode("utf-8", "surrogatepass"))
    return second << _HASH_BITS | spread >> (32 - _HASH_BITS)


def second_of(moment: datetime | None) -> int:
    """The second of a moment since the year 0; 0 for none."""
    if moment is None:
        return 0
    second = moment.toordinal() * DAY_SECONDS
    return second + moment.hour * 3_600 + moment.minute * 60 + moment.second


def plan_windows(places: Sequence[int], most: int) -> list[Window]:
    """The windows over articles that stand at these places, ascending; none for none.

    Each has at least one article, and at most ``most``.
    """
    stretches = _joined(_halves(places, most, 0, len(places), 0, _PLACE_BITS), most)
    nexts = [end for _, end in (*stretches[1:], *stretches[-1:])]
    return [
        Window(begin, end, _reach(places, end, last, most))
        for (begin, end), last in zip(stretches, nexts, strict=True)
    ]


def _halves(
    places: Sequence[int], most: int, begin: int, end: int, least: int, bits: int
) -> Iterator[tuple[int, int]]:
    """The stretches of time into which these articles are cut, by their ends."""
    if end - begin <= most:
        yield from [(begin, end)] if begin < end else []
    elif bits == 0:  # more than fit in a window have one place, so any cut is as good
        for first in range(begin, end, most):
            yield first, min(first + most, end)
    else:
        middle = least + (1 << (bits - 1))
        cut = bisect_left(places, middle, begin, end)
        yield from _halves(places, most, begin, cut, least, bits - 1)
        yield from _halves(places, most, cut, end, middle, bits - 1)


def _joined(stretches: Iterable[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """The same stretches, small ones joined to what is before or after them."""
    joined: list[tuple[int, int]] = []
    for begin, end in stretches:
        first = joined[-1][0] if joined else begin
        smaller = min(begin - first, end - begin)
        if joined and end - first <= most and smaller < most // _SMALL:
            joined[-1] = first, end
        else:
            joined.append((begin, end))
    return joined


def _reach(places: Sequence[int], end: int, last: int, most: int) -> int:
    """How far a window that ends here looks into the next, which ends at ``last``."""
    seen = bisect_right(places, places[end - 1] + _REACH)
    return max(end, min(seen, last, end + most // _LOOKED_AT))
