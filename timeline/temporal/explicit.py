"""Explicit dates of languages that have no grammar here, by dateparser's month names.

Only a day, month and year, or a month and year, all written out: nothing relative,
nothing by weekday or clock, no bare number, and no part that is filled in. dateparser
lends its vocabulary alone: its own search guesses from the running clock.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from timeline.errors import UnknownLanguage
from timeline.temporal import units
from timeline.temporal.expression import Absolute
from timeline.temporal.languages import LANGUAGES
from timeline.temporal.reading import Reading
from timeline.temporal.timex3 import Derivation
from timeline.temporal.units import Point

RULE = "dateparser"
"""The name of the rule in what is found this way."""

_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)  # as dateparser's tables have them

_NOT_AFTER = r"(?<![\d.,:/#@_$£€¥+])(?<!\d-)"
_NOT_BEFORE = r"(?![\d%])(?![.,:/-]\d)"
_DAY = r"(?P<day>\d{1,2})(?:er|[ºª°.]|-?(?:[ео]го|е))?(?:[日일號号])?"
_YEAR = r"(?P<year>\d{4})[年년]?"
_BETWEEN = (
    r"(?:[ \t]?[.,/’'-]?[ \t]?|[ \t]d[’']"
    r"|[ \t](?:de|del|di|do|năm|of)[ \t])"
)
_CLOSE = r"[ \t]?[./-]?[ \t]?(?:m\.[ \t])?"  # a comma would part two dates
_ISO = r"(?P<iso>[12]\d{3}-\d\d-\d\d)"
_NUMBERS = r"(?P<numbers>\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)[12]\d{3})"
_COUNTERS = "月월"  # behind a number these make a month's name in any surroundings
_FIRST_YEAR, _LAST_YEAR = 1000, 2099  # what a bare number of four digits may mean


class _Calendar(NamedTuple):
    """How one language writes dates: a pattern, and its months by their names."""

    pattern: re.Pattern[str]
    months: dict[str, int]
    month_first: bool


def read_explicit(text: str, language: str) -> Iterator[tuple[Reading, Point]]:
    """The explicit dates of a text, in order, disjoint, each with the point it is.

    Raises:
        UnknownLanguage: when dateparser has no such language either.
    """
    calendar = _calendar(language)
    for found in calendar.pattern.finditer(text):
        point = _point(found, calendar)
        if point is not None:
            derivation = Derivation(RULE, found[0])
            yield Reading(*found.span(), Absolute(point), derivation, None), point


def _point(found: re.Match[str], calendar: _Calendar) -> Point | None:
    if found["iso"]:
        year, number, day = map(_number, found["iso"].split("-"))
        return _day(year, number, day)
    if found["numbers"]:
        first, second, year = map(_number, re.findall(r"\d+", found["numbers"]))
        day, number = (second, first) if calendar.month_first else (first, second)
        # Where only the other order makes a date, that order is meant.
        return _day(year, number, day) or _day(year, day, number)
    said = {name[:-1]: part for name, part in found.groupdict().items() if part}
    number, year = calendar.months[said["month"].lower()], _number(said["year"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if "day" in said:
        return _day(year, number, _number(said["day"]))
    return Point(units.MONTH, year * 12 + number - 1)


def _day(year: int, number: int, day: int) -> Point | None:
    index = units.day_of(year, number, day)
    return None if index is None else Point(units.DAY, index)


def _number(digits: str) -> int:
    """The number that decimal digits of any script write."""
    return int("".join(str(unicodedata.decimal(digit)) for digit in digits))


@cache
def _calendar(language: str) -> _Calendar:
    # dateparser takes a third of a second to import, and most texts need none of it.
    from dateparser.data.languages_info import language_order
    from dateparser.languages.loader import LocaleDataLoader

    if language not in language_order:
        known = ", ".join(sorted(LANGUAGES))
        others = ", ".join(sorted(code for code in language_order if len(code) == 2))
        raise UnknownLanguage(
            f"language {language!r} (expected one with a grammar: {known}; "
            f"or one whose explicit dates can be read: {others})"
        )
    locale = LocaleDataLoader().get_locale_map(languages=[language])[language]
    months, whole = _months(locale.info)
    return _Calendar(
        _pattern(sorted(months, key=_longest_first), sorted(whole, key=_longest_first)),
        months,
        locale.info.get("date_order") == "MDY",
    )


def _longest_first(name: str) -> tuple[int, str]:
    return -len(name), name


def _months(info: dict[str, list[str]]) -> tuple[dict[str, int], set[str]]:
    """The months by name, and the names that are no abbreviations of others."""
    months: dict[str, int] = {}
    whole: set[str] = set()
    for number, key in enumerate(_MONTH_NAMES, 1):
        names = {name.lower() for name in info.get(key, ()) if _is_name(name)}
        for name in names:
            # A name of two months is a name of none.
            months[name] = 0 if months.get(name, number) != number else number
            if not any(other != name and other.startswith(name) for other in names):
                whole.add(name)
    known = {name: number for name, number in months.items() if number}
    return known, whole & known.keys()


def _is_name(name: str) -> bool:
    """Whether it names a month without doubt, as a Roman number does not."""
    if name[-1] in _COUNTERS:
        return True
    return len(name) > 2 and not re.fullmatch("[IVX]+", name)


def _pattern(names: list[str], whole: list[str]) -> re.Pattern[str]:
    """Dates in every order that a named month tells apart, and in numbers."""
    orders = (
        _BETWEEN.join((_DAY, _named(names), _YEAR)),
        _BETWEEN.join((_named(names), _DAY, _YEAR)),
        _BETWEEN.join((_named(whole), _YEAR)),
        _CLOSE.join((_YEAR, _named(names), _DAY)),
        _CLOSE.join((_YEAR, _named(whole))),
    )
    # A group's name may stand once in a pattern, so each order numbers its own.
    dates = (
        re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{k}>", o) for k, o in enumerate(orders)
    )
    first = re.escape("".join(sorted({name[0] for name in names})))
    shapes = "|".join((_ISO, _NUMBERS, *dates))
    return re.compile(
        rf"{_NOT_AFTER}(?=[\d{first}])(?:{shapes}){_NOT_BEFORE}", re.IGNORECASE
    )


def _named(names: list[str]) -> str:
    """A month's name as a whole word, or the counter of months behind its number."""
    counted = "|".join(re.escape(name) for name in names if name[-1] in _COUNTERS)
    spelled = "|".join(re.escape(name) for name in names if name[-1] not in _COUNTERS)
    either = [rf"(?:{spelled})(?![^\W_])"] if spelled else []
    either += [counted] if counted else []
    return rf"(?:(?<![^\W\d_])|(?<=[年년]))(?P<month>{'|'.join(either)})"
