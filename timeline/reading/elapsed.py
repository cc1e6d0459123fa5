"""What ages, anniversaries and times since a date tell of the day of publication."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from timeline.reading.clue import CERTAIN, LIKELY, Clue
from timeline.reading.languages.cues import Cues
from timeline.temporal.timex3 import Span, Timex, TimexType

_DAYS = {"D": 1, "W": 7, "M": 30.44, "Y": 365.24}
_AMOUNT = re.compile(r"P(\d{1,4})([DWMY])")
_DATE = re.compile(r"(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?")
_YEAR = re.compile(r"\d{4}")
_GAP = 25  # characters between "eight months" and the date since when
# A count of units is rounded: by a fifth of itself, and by half a unit at least.
_ROUNDED, _HALF = 0.2, 0.5
_YEAR_EITHER_SIDE = 366  # an age or anniversary changes within the year


def find_elapsed(text: str, timexes: Sequence[Timex], cues: Cues) -> list[Clue]:
    """The clues of a text's counts of time up to its publication, in its order.

    "It has been eight months since 24 February 2022", "the tenth anniversary of the
    2004 flood", "Ann Berg, 52, who was born in 1970".
    """
    return sorted(
        (*_since(text, timexes, cues), *_counted(text, cues)),
        key=lambda clue: clue.span,
    )


def _since(text: str, timexes: Sequence[Timex], cues: Cues) -> Iterator[Clue]:
    """Amounts of time since a date: publication is that much later."""
    for amount, since in pairwise(timexes):
        gap = text[amount.span.end : since.span.begin]
        count = _AMOUNT.fullmatch(amount.value)
        if count is None or amount.type is not TimexType.DURATION or len(gap) > _GAP:
            continue
        day = _DATE.fullmatch(since.value)
        if day is None or int(count[1]) < 2 or not cues.since.search(gap):
            continue
        dated = _YEAR.search(since.text) is not None
        yield _later(Span(amount.span.begin, since.span.end), count, day, dated)


def _later(span: Span, count: re.Match[str], day: re.Match[str], dated: bool) -> Clue:
    number, unit = int(count[1]), _DAYS[count[2]]
    slack = max(_ROUNDED * number, _HALF) * unit + (0 if day[3] else _DAYS["M"])
    begin = date(int(day[1]) if dated else 2001, int(day[2]), min(int(day[3] or 1), 28))
    target = begin + timedelta(days=round(number * unit))
    return Clue(
        "elapsed",
        span,
        CERTAIN if dated else LIKELY,
        target.year if dated else None,
        target.month,
        target.day,
        within=round(slack) + 3,
    )


def _counted(text: str, cues: Cues) -> Iterator[Clue]:
    """Anniversaries and ages with the year that they are counted from."""
    folded = text.casefold()
    for word, pattern in cues.counts.items():
        if word not in folded:
            continue  # which is much quicker to see
        for match in pattern.finditer(text):
            number = match["number"].casefold()
            count = int(number) if number.isdigit() else cues.ordinals.get(number)
            if count is not None:
                yield Clue(
                    "elapsed",
                    Span(*match.span()),
                    CERTAIN,
                    int(match["year"]) + count,
                    7,
                    1,
                    within=_YEAR_EITHER_SIDE + 183,
                )
