"""Where a moment stands on the axis, whose outer parts may be squeezed."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.temporal.interval import DAY_SECONDS

_EPOCH = 719_163 * DAY_SECONDS  # 1970-01-01, where matplotlib counts days from
_SQUEEZED_SHARE = 0.13  # of the axis, for each squeezed part
_FEW = 5  # moments: fewer have no stretch that holds most of them
_CORE = 0.08  # of the moments on either side that may be far away
_NEAR = 0.5  # of the core's length: a gap up to this does not part a moment from it
_WORTH = 4.0  # times the core's length: less is not worth a break in the axis
_MARGIN = 0.03  # of the length, left free on either side


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Seconds, as in `Interval`, to points from the left edge, linear between knots.

    With more than two knots the axis is broken: its parts have scales of their own.
    """

    seconds: tuple[float, ...]
    points: tuple[float, ...]

    @property
    def left(self) -> float:
        """Where the axis begins, in points."""
        return self.points[0]

    @property
    def right(self) -> float:
        """Where the axis ends, in points."""
        return self.points[-1]

    @property
    def main(self) -> int:
        """Which part of the axis is the widest."""
        widths = np.diff(self.points)
        return int(np.argmax(widths))

    @property
    def breaks(self) -> tuple[float, ...]:
        """Where the axis is broken, in points."""
        return self.points[1:-1]

    def at(self, second: float) -> float:
        """Where a moment stands, in points; past the ends as in the last part."""
        return self._between(second, self.seconds, self.points)

    def second_at(self, point: float) -> float:
        """Which moment stands there."""
        return self._between(point, self.points, self.seconds)

    def at_each(self, seconds: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Where each of many moments within the axis stands."""
        return np.interp(seconds, self.seconds, self.points)

    @staticmethod
    def _between(value: float, xs: Sequence[float], ys: Sequence[float]) -> float:
        part = min(max(bisect_right(xs, value), 1), len(xs) - 1)
        share = (value - xs[part - 1]) / (xs[part] - xs[part - 1])
        return float(ys[part - 1] + share * (ys[part] - ys[part - 1]))


def axis_days(second: float) -> float:
    """A moment in days since 1970-01-01, as matplotlib counts dates."""
    return (second - _EPOCH) / DAY_SECONDS


def fit_scale(
    moments: Sequence[float],
    low: float,
    high: float,
    left: float,
    right: float,
    shortest: float,
) -> TimeScale:
    """The scale that shows all from ``low`` to ``high``, most room given to the most.

    ``moments`` say, one or more an event, where events stand; ``shortest`` is the
    least length in seconds. Few moments far from all others squeeze the axis there
    instead of everywhere.
    """
    missing = shortest - (high - low)
    if missing > 0:
        low, high = low - missing / 2, high + missing / 2
    core_low, core_high = _core(sorted(moments), low, high, shortest)
    if high - low <= _WORTH * (core_high - core_low):
        margin = _MARGIN * (high - low)
        return TimeScale((low - margin, high + margin), (left, right))
    return _broken(low, high, core_low, core_high, left, right)


def _core(
    moments: Sequence[float], low: float, high: float, shortest: float
) -> tuple[float, float]:
    """The stretch that holds most moments, grown until only far ones are outside.

    What is far is measured by the stretch as it was at first: measured by the grown
    one, every step would make the next one shorter.
    """
    if len(moments) < _FEW:
        return low, high
    first = round(_CORE * (len(moments) - 1))
    last = len(moments) - 1 - first
    near = _NEAR * max(moments[last] - moments[first], shortest)
    while first > 0 and moments[first] - moments[first - 1] <= near:
        first -= 1
    while last < len(moments) - 1 and moments[last + 1] - moments[last] <= near:
        last += 1
    core_low, core_high = moments[first], moments[last]
    missing = max(0.0, shortest - (core_high - core_low))
    return core_low - missing / 2, core_high + missing / 2


def _broken(
    low: float,
    high: float,
    core_low: float,
    core_high: float,
    left: float,
    right: float,
) -> TimeScale:
    """A scale with a squeezed part before the core, after it, or both."""
    margin = _MARGIN * (core_high - core_low)
    core_low, core_high = core_low - margin, core_high + margin
    width = _SQUEEZED_SHARE * (right - left)
    seconds, points = [core_low, core_high], [left, right]
    if low < core_low:
        seconds.insert(0, low - 0.08 * (core_low - low))
        points.insert(1, left + width)
    if high > core_high:
        seconds.append(high + 0.08 * (high - core_high))
        points.insert(-1, right - width)
    return TimeScale(tuple(seconds), tuple(points))
