"""In which order a text writes the days and months of dates in digits: 12/03/2024.

A date that makes a day in one order alone tells that of those like it. Where none does,
what is over cannot lie ahead.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import OVER, PAST, SURELY, InDigits
from timeline.temporal.published import Publication
from timeline.temporal.reading import Reading
from timeline.temporal.timex3 import Derivation

_MARK = re.compile(r"[./-]")


def in_one_order(
    text: str, readings: list[Reading], published: Publication | None, cues: Cues
) -> list[Reading]:
    """The readings of a text, with its dates in digits in the order that it writes."""
    places = [
        place
        for place, reading in enumerate(readings)
        if isinstance(reading.expression, InDigits)
    ]
    if not places:
        return readings
    orders = _orders(text, [readings[place] for place in places])
    found = list(readings)
    for place in places:
        reading = readings[place]
        order = orders.get(_mark(text, reading))
        if order is None and _is_told_too_early(text, reading, published, cues):
            order = not _day_first(reading)
        if order is not None and order != _day_first(reading):
            found[place] = _turned(text, reading)
    return found


def _orders(text: str, dates: Sequence[Reading]) -> dict[str, bool]:
    """Whether the day stands first, by the mark between, where dates agree on it."""
    told: dict[str, set[bool]] = {}
    for date in dates:
        expression = date.expression
        if isinstance(expression, InDigits) and expression.other is None:
            told.setdefault(_mark(text, date), set()).add(expression.day_first)
    return {mark: orders.pop() for mark, orders in told.items() if len(orders) == 1}


def _mark(text: str, date: Reading) -> str:
    mark = _MARK.search(text, date.begin, date.end)
    return mark[0] if mark else ""


def _day_first(date: Reading) -> bool:
    return isinstance(date.expression, InDigits) and date.expression.day_first


def _is_told_too_early(
    text: str, date: Reading, published: Publication | None, cues: Cues
) -> bool:
    """Whether what is over would lie ahead, but for the other order."""
    expression = date.expression
    if published is None or not isinstance(expression, InDigits):
        return False
    today = units.last_day(published.last)
    if expression.other is None or units.first_day(expression.point) <= today:
        return False
    if units.first_day(expression.other) > today:
        return False
    lean = cues.tense.lean(text, date.begin, date.end)
    return lean in (PAST, OVER, SURELY * PAST)


def _turned(text: str, date: Reading) -> Reading:
    """The same date in the other order, if that makes a day."""
    expression = date.expression
    turned = expression.turned() if isinstance(expression, InDigits) else None
    if turned is None:
        return date
    order = "day first" if turned.day_first else "month first"
    words = text[date.begin : date.end]
    derivation = Derivation(order, words, (date.derivation,))
    return replace(date, expression=turned, derivation=derivation)
