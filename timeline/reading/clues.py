"""What the dates in an article tell of the days on which it can have appeared."""

import re
from collections.abc import Sequence
from datetime import timedelta
from enum import Enum, auto

from timeline.reading.clue import CERTAIN, LIKELY, UNSURE, Clue
from timeline.reading.languages.cues import Cues
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Span, Timex, TimexType

_VALUE = re.compile(r"(?:\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?:T.*)?")
_YEAR = re.compile(r"\d{4}")
_WORD = re.compile(r"[^\W\d_]+")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9}  # the months in which northern ones begin
_FEW_WORDS = 4
_PASSAGE = 480  # characters behind a year in which a bare date may be of it
_REACH = 160  # characters of a sentence, to either side, that tell a date's tense


def find_clues(text: str, timexes: Sequence[Timex], cues: Cues) -> list[Clue]:
    """The clues of a text in its order; timexes may be resolved or not."""
    found = []
    stated_until = -1  # up to here a bare date may be of a year that the text has said
    for timex in timexes:
        if timex.type not in (TimexType.DATE, TimexType.TIME):
            continue
        clue = _clue(text, timex, cues, timex.span.begin < stated_until)
        if clue is not None:
            found.append(clue)
        dated = _YEAR.search(timex.text) is not None and timex.interval is not None
        goes_on = timex.span.begin < stated_until and _is_of_stated(timex)
        if (dated or goes_on) and not _stands_alone(text, timex.span):
            stated_until = timex.span.end + _PASSAGE
    return found


def sentence_span(text: str, span: Span, cues: Cues, reach: int = 1000) -> Span:
    """The sentence that holds a span, by the marks that end one and by line ends; of
    one without an end in sight, ``reach`` characters to either side.
    """
    begin = max(0, span.begin - reach)
    for mark in cues.sentence_end.finditer(text, begin, span.begin):
        begin = mark.end()
    end = min(len(text), span.end + reach)
    mark_after = cues.sentence_end.search(text, span.end, end)
    if mark_after is not None:
        end = mark_after.start() + len(mark_after[0].rstrip())
    while begin < span.begin and text[begin].isspace():
        begin += 1
    return Span(begin, end)


def _is_of_stated(timex: Timex) -> bool:
    """Whether a date is of a year that the text has said: December 7 that year."""
    return timex.anchor is not None and timex.anchor.kind == "stated"


def _stands_alone(text: str, span: Span) -> bool:
    """Whether a date is a line of its own, as above and below an article's text."""
    begin = text.rfind("\n", 0, span.begin) + 1
    end = text.find("\n", span.end)
    around = text[begin : span.begin] + text[span.end : end if end >= 0 else None]
    return len(around[:_REACH].split()) <= _FEW_WORDS


def _clue(text: str, timex: Timex, cues: Cues, year_said: bool) -> Clue | None:
    if timex.anchor is None and timex.interval is not None and _YEAR.search(timex.text):
        return _of_dated(text, timex, cues)
    if year_said:
        return None
    season = _SEASONS.get(timex.value[-2:])
    if season is not None:
        return _of_season(text, timex, cues, season)
    return _of_yearless(text, timex, cues)


class _Tense(Enum):
    """How the words around a date tell of it."""

    PAST = auto()
    FUTURE = auto()
    UNTOLD = auto()
    ASIDE = auto()


def _tense(left: str, right: str, cues: Cues) -> _Tense:
    """How a clause, of the words before and after a date, tells of it."""
    left = left.lower()
    outside = f"{left} {right.lower()}"
    if cues.aside.search(outside):
        return _Tense.ASIDE
    if cues.past.search(outside):
        planned = cues.plan.search(outside) or cues.deadline.search(left)
        return _Tense.UNTOLD if planned else _Tense.PAST
    return _Tense.FUTURE if cues.future.search(left) else _Tense.UNTOLD


def _clause(text: str, span: Span, cues: Cues) -> tuple[str, str]:
    """The words before and after a date in its clause, or, where the date opens it
    or closes a short one, in the clause that it belongs to.
    """
    sentence = sentence_span(text, span, cues, _REACH)
    before, after = text[sentence.begin : span.begin], text[span.end : sentence.end]
    cuts = [match.end() for match in cues.clause.finditer(before)]
    left = before[cuts[-1] :] if cuts else before
    ends = [match.start() for match in cues.clause.finditer(after)]
    right = after[: ends[0]] if ends else after
    if len(left.split()) <= 2 and len(right.split()) <= 1 and ends:
        right = after[: ends[1]] if len(ends) > 1 else after
    return left, right


def _of_dated(text: str, timex: Timex, cues: Cues) -> Clue | None:
    """The clue of a date with its year: nothing past lies after publication."""
    interval, unit = timex.interval, timex.granularity
    first = None if interval is None else interval.begin
    if interval is None or first is None or unit is None:
        return None
    if not Granularity.DAY.rank <= unit.rank <= Granularity.YEAR.rank:
        return None  # a clock time with its full date is a comment's, below the article
    if not 1900 <= first.year <= 2200:
        return None
    if unit is Granularity.YEAR and not _follows_in(text, timex.span, cues):
        return None
    tense = _tense(*_clause(text, timex.span, cues), cues)
    if tense is _Tense.PAST:
        weight = LIKELY if unit is Granularity.YEAR else CERTAIN
        return Clue("later", timex.span, weight, first.year, first.month, first.day)
    ahead = tense is _Tense.FUTURE and unit is not Granularity.YEAR
    if ahead and interval.end is not None:
        last = interval.end - timedelta(days=1)
        return Clue("earlier", timex.span, CERTAIN, last.year, last.month, last.day)
    return None


def _follows_in(text: str, span: Span, cues: Cues) -> bool:
    """Whether a word that leads to a year or month stands before it: ``in 2004``."""
    return cues.in_year.search(text[max(0, span.begin - 12) : span.begin]) is not None


def _of_season(text: str, timex: Timex, cues: Cues, month: int) -> Clue | None:
    """The clue of ``this summer``, which begins in a month."""
    if not cues.this.match(timex.text):
        return None
    if _tense(*_clause(text, timex.span, cues), cues) is not _Tense.PAST:
        return None
    return Clue("season", timex.span, LIKELY, month=month)


def _of_yearless(text: str, timex: Timex, cues: Cues) -> Clue | None:
    """The clue of a day or month without its year."""
    match = _VALUE.fullmatch(timex.value)
    words = _WORD.findall(timex.text)
    if match is None or cues.months.keys().isdisjoint(words):
        return None
    left, right = _clause(text, timex.span, cues)
    tense = _tense(left, right, cues)
    related = cues.relative.search(f"{timex.text}{right[:15]}".lower()) is not None
    if tense is _Tense.ASIDE or related:
        return None
    month, day = int(match[1]), int(match[2]) if match[2] else None
    weekdays = [
        cues.weekdays[w.casefold()] for w in words if w.casefold() in cues.weekdays
    ]
    if weekdays and day is not None:
        return Clue("weekday", timex.span, CERTAIN, None, month, day, weekdays[0])
    past = tense is _Tense.PAST
    if past and (day is not None or _follows_in(text, timex.span, cues)):
        weight = LIKELY if day is not None else UNSURE
        return Clue("distant", timex.span, weight, None, month, day)
    return None
