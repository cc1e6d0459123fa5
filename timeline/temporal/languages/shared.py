"""What all languages write alike: digits, ISO dates, clock times, decades in digits.

`shapes` cuts them out of an island, `READERS` say what each can be, as categories with
values for a language's rules to compose. What a language writes in its own way, as the
mark of an ordinal, its `Spelling` says.
"""

import re
from collections.abc import Callable, Hashable, Iterator

from timeline.temporal import units, values
from timeline.temporal.expression import Absolute
from timeline.temporal.grammar import Spelling
from timeline.temporal.meanings.dates import full_year
from timeline.temporal.repeating import Clock
from timeline.temporal.units import Point

Entry = tuple[str, Hashable]

_CURRENCY = "$£€¥"
_MORE = r"\+"  # behind a number: 4+ hours
# Of a time in ISO 8601, the parts of a second and the zone: the wall clock stays.
_BEYOND = r"(?:\.\d{1,9})?(?:z|[+-]\d\d:?\d\d)?"
_BEYOND_SECONDS = re.compile(rf"(?<=:\d\d){_BEYOND}\Z")
_ISO_CLOCK = rf"(?:t\d\d:\d\d(?::\d\d)?{_BEYOND})?"

_TRIGGERS = (
    r"(?<![\d.,:/#@_" + _CURRENCY + r"])(?:"
    rf"\d{{4}}-\d\d-\d\d{_ISO_CLOCK}(?!\d)"
    r"|\d{4}-w[0-5]\d(?!\d)"
    r"|(?:1[7-9]|20)\d\d[01]\d[0-3]\d(?!\d|[.,:/-]\d)"
    r"|(?:1\d|20)\d\d/\d\d(?:/\d\d)?(?![\d/])"
    r"|(?:1\d|20)\d\d(?![\d%]|[.,:/]\d|-\d+-)(?:DECADE)?(?![LETTERS_])"  # a year
    r"|\d{1,2}[/.](?:\d{1,2}[/.](?:\d\d){1,2}|(?:19|20)\d\d)(?!\d)"
    r"|\d{1,2}:\d\d(?::\d\d)?(?!\d|\.\d)"
    r"|[1-9]0(?:DECADE)(?![LETTERS])"
    r"|(?<=['’])\d\d(?![LETTERS\d])"
    r"|\d{1,4}\+?(?:WORDS)(?![LETTERS]))"  # a number and what it counts: 12hrs
)


def triggers(spelling: Spelling, words: str) -> str:
    """The pattern of the numbers that are times, by themselves or stuck to a word."""
    pattern = _TRIGGERS.replace("DECADE", "|".join(spelling.decades))
    return pattern.replace("LETTERS", spelling.letters).replace("WORDS", words)


def number(spelling: Spelling) -> str:
    """The pattern of a number that may belong to an island, rightwards."""
    # Behind a year a full stop ends the sentence; it counts one or two digits only.
    stop, words = r"(?<!\d{3})\.", [*spelling.ordinals, *spelling.decades]
    suffixes = "|".join((*(stop if word == "." else word for word in words), _MORE))
    digits = r"['’]?\d+(?:[.,:/-]\d+){0,4}+"
    return rf"(?<![{_CURRENCY}]){digits}(?:{suffixes})?(?![\d%])|[½¼¾]"


def reverse_number(spelling: Spelling) -> str:
    """The same on reversed text."""
    stop, words = r"\.(?=\d{1,2}(?!\d))", [*spelling.ordinals, *spelling.decades]
    suffixes = "|".join(
        (*(stop if word == "." else word[::-1] for word in words), _MORE)
    )
    before = rf"{spelling.letters}{_CURRENCY}#\d"
    digits = rf"\d+(?:[.,:/-]\d+){{0,4}}+['’]?(?![{before}]|[.,]\d)|[½¼¾]"
    return rf"(?:{suffixes})?(?:{digits})"


_SHAPES = (
    rf"(?P<iso>\d{{4}}-\d\d-\d\d{_ISO_CLOCK}(?!\d)"
    r"|\d{4}-w[0-5]\d(?!\d)"
    r"|\d{4}/\d\d/\d\d(?![\d/]))"
    r"|(?P<years>\d{4}/\d\d(?![\d/]))"
    r"|(?P<triple>\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:\d\d){1,2}(?!\d))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<thousands>\d{1,3}(?:[THOUSANDS]\d{3})+(?!\d))"
    r"|(?P<decimal>\d+[DECIMAL]\d+)"
    r"|(?P<daymonth>\d{1,2}\.\d{1,2}\.(?!\d))"
    r"|(?P<dotted>\d{1,2}\.\d{1,2}\b(?!\d))"
    r"|(?P<fraction>[13]/[248](?![\d/])|[½¼¾])"
    r"|(?P<monthyear>(?:0?[1-9]|1[0-2])/\d{4}(?![\d/]))"
    r"|(?P<slashed>\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<decade>['’]?\d0(?:DECADE)\b|\d{2,3}0(?:DECADE)\b)"
    r"|(?P<ordinal>\d{1,3}(?:ORDINAL))"
    r"|(?P<short>['’]\d\d(?!\d))"
    r"|(?P<whole>\d+)"
)


def shapes(spelling: Spelling) -> str:
    """The shapes of numbers, each a named group, tried in this order."""
    ordinals = (r"\.(?!\d)" if o == "." else rf"{o}\b" for o in spelling.ordinals)
    filled = _SHAPES.replace("DECADE", "|".join(spelling.decades))
    filled = filled.replace("ORDINAL", "|".join(ordinals))
    filled = filled.replace("THOUSANDS", spelling.thousands)
    return filled.replace("DECIMAL", spelling.decimal)


def _iso(text: str) -> Iterator[Entry]:
    point = values.parse(_BEYOND_SECONDS.sub("", text).replace("/", "-").upper())
    if point is not None:
        yield ("clocked" if "t" in text else "dated", Absolute(point))


def _years(text: str) -> Iterator[Entry]:
    year, following = int(text[:4]), int(text[5:])
    if (year + 1) % 100 == following:
        both = Absolute(Point(units.SCHOOL_YEAR, year))
        yield from (("two years", both), ("slashed years", both))


def _triple(text: str) -> Iterator[Entry]:
    mark = "/" if "/" in text else "." if "." in text else "-"
    first, second, year = text.split(mark)
    yield (f"triple {mark}", (int(first), int(second), full_year(int(year), len(year))))


def _clock(text: str) -> Iterator[Entry]:
    numbers = [int(number) for number in text.split(":")]
    hour, minute, *rest = numbers
    if hour > 24 or minute > 59 or (rest and rest[0] > 59):
        return
    if rest:
        yield "clock", Clock(units.SECOND, hour * 3600 + minute * 60 + rest[0])
    else:
        twelve = text[0] != "0" and hour <= 12
        yield "clock", Clock(units.MINUTE, hour * 60 + minute, either_half=twelve)


def _thousands(text: str) -> Iterator[Entry]:
    yield "number", int(re.sub(r"\D", "", text))


def _decimal(text: str) -> Iterator[Entry]:
    if len(text) > 8:
        return
    yield "decimal", float(text.replace(",", "."))
    if "." in text:
        yield from _dotted(text)


def _dotted(text: str) -> Iterator[Entry]:
    hour, minute = text.split(".")
    if len(minute) == 2 and int(hour) <= 24 and int(minute) < 60:
        minutes = int(hour) * 60 + int(minute)
        twelve = text[0] != "0" and int(hour) <= 12
        yield "dotted clock", Clock(units.MINUTE, minutes, either_half=twelve)


def _daymonth(text: str) -> Iterator[Entry]:
    day, month, _ = text.split(".")
    yield "day month", (int(day), int(month))


def _fraction(text: str) -> Iterator[Entry]:
    signs = {"½": 0.5, "¼": 0.25, "¾": 0.75}
    if text in signs:
        yield "fraction", signs[text]
        return
    yield from _slashed(text)  # 3/4 May
    if int(text[0]) < int(text[2]):
        yield "fraction", int(text[0]) / int(text[2])


def _monthyear(text: str) -> Iterator[Entry]:
    month, year = text.split("/")
    point = Point(units.MONTH, int(year) * 12 + int(month) - 1)
    yield "month year", Absolute(point)


def _slashed(text: str) -> Iterator[Entry]:
    first, second = text.split("/")
    yield "slashed", (int(first), int(second))


def _decade(text: str) -> Iterator[Entry]:
    digits = re.sub(r"\D", "", text)
    if len(digits) == 2:
        yield "decade", Point(units.DECADE, 190 + int(digits) // 10)
    elif len(digits) == 4 and digits[2:] == "00" and digits != "2000":
        yield "decade", Point(units.CENTURY, int(digits[:2]))
    else:
        yield "decade", Point(units.DECADE, int(digits) // 10)


def _ordinal(text: str) -> Iterator[Entry]:
    number = int(re.sub(r"\D", "", text))
    yield "ordinal", number
    if 1 <= number <= 31:
        yield "day ordinal", number


def _short(text: str) -> Iterator[Entry]:
    yield "short year", full_year(int(text[1:]), 2)


def _whole(text: str) -> Iterator[Entry]:
    if len(text) > 6:
        yield from _eight_figures(text) if len(text) == 8 else ()
        return
    number = int(text)
    yield "number", number
    if len(text) == 4 and number >= 1000:
        yield ("year" if 1700 <= number < 2060 else "far year"), number
    if len(text) == 3 and number >= 100:
        yield "early year", number
    if len(text) <= 2:
        yield from _small(number)
    elif len(text) <= 4 and number // 100 <= 24 and number % 100 < 60:
        clock = Clock(units.MINUTE, number // 100 * 60 + number % 100)
        yield "compact", clock
        if len(text) == 4:
            counts = text[0] != "0" and number % 100 == 0  # could be 1500 of something
            yield "round signal" if counts else "time signal", clock


def _eight_figures(text: str) -> Iterator[Entry]:
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:])
    found = units.day_of(year, month, day) if 1700 <= year < 2060 else None
    if found is not None:
        yield "eight figures", Absolute(Point(units.DAY, found))


def _small(number: int) -> Iterator[Entry]:
    yield "two digits", number
    if 1 <= number <= 31:
        yield "day", number
    if number <= 24:
        yield "hour", number


READERS: dict[str, Callable[[str], Iterator[Entry]]] = {
    "iso": _iso,
    "years": _years,
    "triple": _triple,
    "clock": _clock,
    "thousands": _thousands,
    "decimal": _decimal,
    "daymonth": _daymonth,
    "dotted": _dotted,
    "fraction": _fraction,
    "monthyear": _monthyear,
    "slashed": _slashed,
    "decade": _decade,
    "ordinal": _ordinal,
    "short": _short,
    "whole": _whole,
}
"""What each of the `shapes` can be."""


def one_of(words: str) -> str:
    """A pattern for any of some words, given with ``|`` between them.

    A word may end with ``s?`` or the like. The pattern tries letter by letter, so that
    a long list takes no longer than a short one.
    """
    return trie({each for word in words.split("|") for each in _forms(word)})


def _forms(word: str) -> tuple[str, ...]:
    """The word, or the two that it is with and without a letter at its end."""
    return (word[:-1], word[:-2]) if word[-1] == "?" else (word,)


def trie(words: list[str] | set[str]) -> str:
    """A pattern for any of some words, longest first, that shares their beginnings."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]  # recursive
    for word in sorted(words):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(tree)


def _pattern(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]  # recursive
    ends = "" in tree
    branches = [
        re.escape(letter) + _pattern(below) for letter, below in tree.items() if letter
    ]
    if not branches:
        return ""
    inside = branches[0] if len(branches) == 1 else "|".join(branches)
    return (
        f"(?:{inside})?" if ends else f"(?:{inside})" if len(branches) > 1 else inside
    )
