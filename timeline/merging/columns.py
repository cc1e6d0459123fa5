"""The features of mentions as arrays, so that many pairs are compared at once."""

from collections.abc import Callable, Sequence
from operator import attrgetter

import numpy as np
import numpy.typing as npt

from timeline.merging.arrays import Places, Sets, Truths, Vectors, Weights, numbered
from timeline.merging.copies import shows_copy
from timeline.merging.features import Features
from timeline.merging.windows import second_of
from timeline.records import Status
from timeline.temporal.interval import DAY_SECONDS

# Stands for an open side, an endless length, an unknown day. Twice as much still fits
# in 64 bits.
FAR = 1 << 61
_REPRINT_SECONDS = 7 * DAY_SECONDS  # what is printed twice is within a week

_Numbers = npt.NDArray[np.int64]


class Columns:
    """One value a mention, by its position, of everything that pairs are scored by.

    ``begin``, ``end`` and ``length`` are the seconds of the time that its clause
    states; the others are named as in `Features`.
    """

    def __init__(self, features: Sequence[Features]) -> None:
        self.features = features

        def numbers(value: Callable[[Features], int]) -> _Numbers:
            return np.fromiter(map(value, features), np.int64, len(features))

        def truths(value: Callable[[Features], bool]) -> Truths:
            return np.fromiter(map(value, features), np.bool_, len(features))

        articles = [one.mention.article_id for one in features]
        texts = [one.mention.text for one in features]
        named = [(one.mention.participants, one.mention.place) for one in features]
        self.families = Sets(one.families for one in features)
        self.numbers = Sets(one.numbers for one in features)
        self.counts = truths(lambda one: bool(one.numbers))
        self.specific: Weights = np.array([one.specific for one in features])
        self.central = truths(attrgetter("central"))
        self.possible = truths(lambda one: one.mention.status is Status.POSSIBLE)
        self.story = numbers(attrgetter("story"))
        self.text = Vectors(texts, (one.text for one in features))
        self.document = Vectors(articles, (one.document for one in features))
        self.participants = Vectors(named, (one.participants for one in features))
        self.naming: Weights = np.array([one.naming for one in features])
        self.stated = truths(lambda one: one.stated is not None)
        self.begin = numbers(_begin)
        self.end = numbers(_end)
        self.length = numbers(_length)
        self.day = numbers(lambda one: FAR if one.day is None else one.day)
        self._article, _ = numbered(articles)
        self._sentence, _ = numbered(map(_sentence, features))
        self._published = numbers(lambda one: second_of(one.mention.published))
        self._may_be_reprint = truths(_may_be_reprint)

    def are_reprints(self, first: Places, second: Places) -> Truths:
        """Whether two articles of one week print the same sentence, whatever its day.

        It is a long one, as short ones are written twice.
        """
        apart = np.abs(self._published[first] - self._published[second])
        reprints: Truths = (
            (self._sentence[first] == self._sentence[second])
            & (self._article[first] != self._article[second])
            & self._may_be_reprint[first]
            & self._may_be_reprint[second]
            & (apart <= _REPRINT_SECONDS)
        )
        return reprints


def _sentence(one: Features) -> tuple[str, int]:
    """A sentence, and where in it the trigger stands."""
    mention = one.mention
    return mention.text, mention.trigger.begin - mention.span.begin


def _may_be_reprint(one: Features) -> bool:
    return shows_copy(one.mention.text) and one.mention.published is not None


def _begin(one: Features) -> int:
    begin = one.stated.begin_second if one.stated else None
    return -FAR if begin is None else begin


def _end(one: Features) -> int:
    end = one.stated.end_second if one.stated else None
    return FAR if end is None else end


def _length(one: Features) -> int:
    seconds = one.stated.seconds if one.stated else None
    return FAR if seconds is None else seconds
