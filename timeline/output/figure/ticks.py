"""Ticks of a time axis: few, on whole units, the year always to be read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from timeline.output.dates import MONTHS, year_words
from timeline.output.figure.scale import TimeScale
from timeline.temporal import units
from timeline.temporal.interval import DAY_SECONDS

_MOST = 10
_MOST_SQUEEZED = 3
_GAP = 7.0  # points between two labels
_YEAR = 365.2425 * DAY_SECONDS
_LARGEST_STEP = 10**13  # years


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis with its label: what it is, and, below, what that is in."""

    second: int
    point: float
    label: str
    context: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    """Ticks every so many of a unit; ``days`` is their mean distance."""

    unit: str
    count: int

    @property
    def days(self) -> float:
        return units.SIZES[self.unit] * self.count


_STEPS = (
    *(_Step(units.MINUTE, count) for count in (1, 2, 5, 10, 15, 30)),
    *(_Step(units.HOUR, count) for count in (1, 2, 3, 6, 12)),
    *(_Step(units.DAY, count) for count in (1, 2)),
    *(_Step(units.WEEK, count) for count in (1, 2)),
    *(_Step(units.MONTH, count) for count in (1, 2, 3, 6)),
)


def axis_ticks(scale: TimeScale, width: Callable[[str], float]) -> list[Tick]:
    """The ticks of all parts of an axis; ``width`` measures a label, in points.

    Four to ten on the main part and at most three on a squeezed one, as far as their
    labels leave each other room.
    """
    ticks: list[Tick] = []
    parts = len(scale.seconds) - 1
    for part in range(parts):
        most = _MOST - 2 * (parts - 1) if part == scale.main else _MOST_SQUEEZED
        found = _part_ticks(scale, part, width, most)
        free = [tick for tick in found if _is_free(tick, ticks, width)]
        ticks += _without_crowded_context(_without_repeated_context(free), width)
    return ticks


def _part_ticks(
    scale: TimeScale, part: int, width: Callable[[str], float], most: int
) -> list[Tick]:
    """The finest ticks of a part that are few enough and fit side by side."""
    low, high = scale.seconds[part], scale.seconds[part + 1]
    for step in _steps((high - low) / (most + 1)):
        ticks = [
            Tick(second, scale.at(second), *_words(step.unit, second))
            for second in _seconds(step, low, high)
        ]
        if len(ticks) <= most and _fit(ticks, width):
            return ticks
    return []


def _steps(shortest: float) -> Iterator[_Step]:
    """Steps, finest first, from about this many seconds upwards."""
    for step in _STEPS:
        if step.days * DAY_SECONDS >= 0.8 * shortest:
            yield step
    years = 1
    while years < _LARGEST_STEP:
        for factor in (1, 2, 5):
            if factor * years * _YEAR >= 0.8 * shortest:
                yield _Step(units.YEAR, factor * years)
        years *= 10


def _seconds(step: _Step, low: float, high: float) -> Iterator[int]:
    """The moments on whole steps between two moments."""
    index = _index(step.unit, int(low // 1)) // step.count
    while (second := _begin(step, index)) <= high:
        if second >= low:
            yield second
        index += 1


def _index(unit: str, second: int) -> int:
    if unit in (units.MINUTE, units.HOUR):
        return second // (60 if unit == units.MINUTE else 3600)
    return units.holding(second // DAY_SECONDS, unit)


def _begin(step: _Step, index: int) -> int:
    at = index * step.count
    if step.unit == units.YEAR and at <= 0 and step.count > 1:
        at += 1  # 100 BC is astronomical year -99
    return units.begin_second(units.Point(step.unit, at))


def _words(unit: str, second: int) -> tuple[str, str]:
    year, month, day = units.civil(second // DAY_SECONDS)
    if unit == units.YEAR:
        return year_words(year), ""
    if unit == units.MONTH:
        return MONTHS[month - 1], year_words(year)
    context = f"{MONTHS[month - 1]} {year_words(year)}"
    if unit in (units.DAY, units.WEEK):
        return str(day), context
    minutes = second % DAY_SECONDS // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}", f"{day} {context}"


def _fit(ticks: list[Tick], width: Callable[[str], float]) -> bool:
    return all(
        left.point + width(left.label) / 2 + _GAP
        <= right.point - width(right.label) / 2
        for left, right in pairwise(ticks)
    )


def _without_repeated_context(ticks: list[Tick]) -> list[Tick]:
    """Keep a context at the first tick and where it changes."""
    before = ["", *(tick.context for tick in ticks)]
    return [
        tick if tick.context != last else Tick(tick.second, tick.point, tick.label)
        for tick, last in zip(ticks, before, strict=False)
    ]


def _without_crowded_context(
    ticks: list[Tick], width: Callable[[str], float]
) -> list[Tick]:
    """Leave out a context that would run into the next, which says more."""
    kept: list[Tick] = []
    free_until = float("inf")
    for tick in reversed(ticks):
        half = width(tick.context) / 2
        if tick.context and tick.point + half + _GAP > free_until:
            tick = Tick(tick.second, tick.point, tick.label)
        elif tick.context:
            free_until = tick.point - half
        kept.append(tick)
    return kept[::-1]


def _is_free(tick: Tick, others: list[Tick], width: Callable[[str], float]) -> bool:
    """Whether a tick's words keep clear of those of the parts before."""
    if not others:
        return True
    reach = max(width(others[-1].label), width(others[-1].context)) / 2
    begin = tick.point - max(width(tick.label), width(tick.context)) / 2
    return others[-1].point + reach + _GAP <= begin
