"""Years and more."""

from timeline.temporal import units
from timeline.temporal.expression import EITHER, Absolute, Modified, Named
from timeline.temporal.languages.en.guards import (
    AGE,
    ANY_WEEKDAY,
    BEGIN,
    COUNTED,
    DEGREES,
    IN_MONTH,
    NAME_AFTER,
    NOUN_AFTER,
    NUMBER_OF,
    OF_THE_PLACE,
    PRICED_AT,
)
from timeline.temporal.meanings import amounts, clocks, dates, names
from timeline.temporal.repeating import Field, MonthDay, southern
from timeline.temporal.rule import Example, Rule
from timeline.temporal.units import Point

E = Example

_CENTURY_END = Field(units.YEAR, units.CENTURY, 100, 100)


def _century(n: int) -> Absolute | None:
    return Absolute(Point(units.CENTURY, n - 1)) if 1 <= n <= 30 else None


def _centuries(a: int, b: int) -> dates.Pair | None:
    first, second = _century(a), _century(b)
    return dates.Pair(first, second) if first and second else None


def _centuries_bc(a: int, b: int) -> dates.Pair | None:
    first, second = _century_bc(a), _century_bc(b)
    return dates.Pair(first, second) if first and second else None


def _parts_of_centuries(m: str, a: int, n: str, b: int) -> dates.Pair | None:
    both = _centuries(a, b)
    if both is None:
        return None
    return dates.Pair(Modified(both.first, m), Modified(both.second, n))


def _century_and_part(a: int, n: str, b: int) -> dates.Pair | None:
    both = _centuries(a, b)
    return dates.Pair(both.first, Modified(both.second, n)) if both else None


def _decade_from(y: int) -> Absolute | None:
    return None if y % 10 else Absolute(Point(units.DECADE, y // 10))


def _decade_of_century(s: int) -> Absolute | None:
    return _decade_from(1900 + s) if s >= 20 else None


def _turn_of_century(n: int) -> Absolute | None:
    return dates.year((n - 1) * 100) if 2 <= n <= 30 else None


def _southern_nearest(r: Field) -> Named:
    return names.always_nearest(southern(r))


def _southern_of(r: Field, y: int) -> Absolute:
    return dates.month_of_year(southern(r), y)


def _southern_of_two(r: Field, t: Absolute) -> Absolute | None:
    return dates.season_of_two(southern(r), t)


def _century_bc(n: int) -> Absolute | None:
    return Absolute(Point(units.CENTURY, -n)) if 1 <= n <= 30 else None


def _two_years(y: int, z: int) -> Absolute | None:
    return dates.two_years(y, z % 100) if z == y + 1 else None


def _early_year(y: int) -> Absolute | None:
    return dates.year(y) if 1 <= y < 1000 else None


# What may come before a month whose year has three digits, and after that year.
_IN_SURELY = IN_MONTH + r"|[(–—-]\s?|\b(?:born|died)\s+"
_AFTER_EARLY_YEAR = (
    r"\s*[.,;:)](?!\d)|\s+(?:and|the|he|she|it|they|his|when|by|to|but|as|was|were"
    r"|after|with)\b"
)
_SURE_YEAR = (
    rf"{BEGIN}(?:in|the|since|until|till|during|throughout|early|late|mid|fiscal|spring|summer"
    r"|fall|autumn|winter|post|pre|(?:19|20)\d\d,?\s+(?:and|or))[\s-]+"
)

# fmt: off
RULES = (
    # Four figures are a clock where they are no year, or something tells that they are.
    Rule("time", "{c:time signal}", clocks.clock_today,
         E("0655", "2024-03-14T06:55", before="again at "),
         E("1653", "2024-03-14T16:53", before="It hit at ", after=" local time."),
         E("1653", "2024-03-14T16:53", before="It hit at ", after=" (2153 GMT)."),
         E("1945", "2024-03-08T19:45", before="They left at ", after=" on Friday."),
         left=r"\b(?:at|by|until|till|from)\s+", not_left=PRICED_AT,
         right=rf"(?<=\b0\d\d\d)|{OF_THE_PLACE}"
         rf"|(?<=\bat\s\d\d\d\d)\s+on\s+{ANY_WEEKDAY}"),
    Rule("year time", "{y:year}", dates.year, E("2019", "2019", before="in "),
         sure_left=_SURE_YEAR, not_right=COUNTED,
         not_left=NUMBER_OF + r"|\bat\s+(?:about|around)\s+",
         not_text="(?<=novel )|(?<=album )|(?<=film )|(?<=movie )|(?<=song )"),
    Rule("year time", "{y:far year}", dates.year, E("1453", "1453", before="in "),
         left=r"\b(?:in|since|until|by|before|after|from|of|between|and|to|around|circa"
         r"|(?:late|early)\s+as)\s+",
         not_right=r"\s+[a-z]{3,}s\b|\s*(?:percent|per\s?cent|people|men|women)\b"),
    Rule("year time", "the? {:fiscal}? year {y:any year}", dates.year,
         E("the year 2019", "2019"), E("the financial year 2019", "2019")),
    Rule("year time", "the? {y:any year} fiscal|financial|calendar|tax|school|academic"
         " year", dates.year, E("the 2019 fiscal year", "2019"),
         E("2019 calendar year", "2019"), E("the 2019 school year", "2019"),
         E("the 2019 financial year", "2019"), E("the 2019 tax year", "2019"),
         E("the 2019 academic year", "2019")),
    Rule("year time", "{:fiscal} {y:any year}", dates.year,
         E("fiscal 2019", "2019")),
    Rule("two years", "{y:year} -|– {z:year}", _two_years,
         E("the 2018-2019 season", "2018"), E("the 2018–2019 season", "2018")),
    Rule("two years", "{y:year} -|– {s:two digits}", dates.two_years,
         E("the 2019-20 season", "2019"), E("the 2019–20 season", "2019")),
    Rule("year time", "the? {t:two years} school|academic|financial|fiscal|tax year",
         dates.same, E("the 2019-20 school year", "2019"),
         E("the 2019–20 academic year", "2019"),
         E("the 2018/19 financial year", "2018"), E("the 2018-19 fiscal year", "2018"),
         E("the 2018/19 tax year", "2018")),
    Rule("year time", "the? {t:two years} season|campaign", dates.same,
         E("the 2018/19 season", "2018"), E("the 2018-19 campaign", "2018")),
    Rule("year time", "the? {t:two years} {:league} season|campaign", dates.same,
         E("the 2018-19 NBA season", "2018"),
         E("the 2018-19 Premier League campaign", "2018")),
    Rule("year time", "the? school|academic|financial|fiscal|tax year {t:two years}",
         dates.same, E("the academic year 2018/19", "2018"),
         E("school year 2018-19", "2018"), E("financial year 2018/19", "2018"),
         E("fiscal year 2018/19", "2018"), E("the tax year 2018/19", "2018")),
    Rule("year time", "the? {r:any season} of? {t:two years}", dates.season_of_two,
         E("the winter of 1962-63", "1962-WI"), E("winter 1962/63", "1962-WI")),
    Rule("year time", "the? {t:two years} {r:any season}", dates.season_of_two,
         E("the 1962-63 winter", "1962-WI")),
    Rule("year time", "{t:slashed years}", dates.same,
         E("2018/19", "2018", before="in ")),
    Rule("history", "{y:early year}", dates.year,
         E("410", "0410", before="Rome was sacked in ", after=" and again later."),
         left=r"\bin\s+", right=_AFTER_EARLY_YEAR, only="history"),
    Rule("month time", "{m:any month} {y:early year}", dates.month_of_year,
         E("March 268", "0268-03", before="In ", after=" he came back."),
         left=_IN_SURELY, right=_AFTER_EARLY_YEAR, not_right=r"\s+were\b"),
    Rule("history", "{m:any month} {y:early year}", dates.month_of_year,
         E("March 268", "0268-03", before="In ", after=" Probus came back."),
         left=_IN_SURELY, right=NAME_AFTER, only="history"),
    Rule("time", "the? {m:any season} of {y:early year}", dates.month_of_year,
         E("the summer of 266", "0266-SU", before="In ", after=" the legions rose."),
         right=_AFTER_EARLY_YEAR),
    Rule("date", "{d:day} {m:any month} {y:early year}", dates.date_of,
         E("4 March 251", "0251-03-04", before="on ", after=", he fell."),
         right=_AFTER_EARLY_YEAR),
    Rule("year time", "the year {y:bc number}", _early_year,
         E("the year 79", "0079", before="in "),
         left=r"\b(?:in|by|since|until|from|of)\s+"),
    Rule("year time", "the years {y:any year}", dates.year,
         E("the years 1955", "1955")),
    Rule("named year", "{n:bc number} {:before christ}", dates.year_before_christ,
         E("490 BC", "BC0490")),
    Rule("named year", "{y:bc number} {:after christ}", dates.year,
         E("70 AD", "0070")),
    Rule("named year", "{:era} {y:bc number}", dates.year, E("A.D. 70", "0070"),
         E("AD 70", "0070", before="in ")),
    Rule("year time", "the year {n:bc number} {:before christ}",
         dates.year_before_christ, E("the year 12 BCE", "BC0012")),
    Rule("year time", "the year {y:bc number} {:after christ}", dates.year,
         E("the year 70 AD", "0070")),
    Rule("time", "the? {n:ordinal} millennium", dates.millennium,
         E("the second millennium", "1")),
    Rule("time", "the? {n:ordinal} millennium {:before christ}",
         dates.millennium_before_christ, E("the third millennium BC", "BC2")),
    Rule("year time", "{y:short year}", dates.year_of_century,
         E("'98", "1998", before="in "),
         left=r"(?:\bin|\bof|\bsince|\bby|\buntil|\bfrom|\bto|\band|\bclass of|summer"
         r"|winter|spring|fall|\b\d{4},|['’]\d\d,)\s+|[-–]"),
    Rule("decade time", "the? {point:decade}", Absolute, E("the 1990s", "199"),
         E("'60s", "196")),
    Rule("decade time", "the? {y:year} 's", _decade_from,
         E("the 1950's", "195"), E("late 1950's", "195", mod="END")),
    Rule("decade time", "the? {s:two digits} 's", _decade_of_century,
         E("the 80's", "198", before="in "), E("the mid-80's", "198", mod="MID")),
    Rule("decade time", "the roaring|swinging {point:decade}", Absolute,
         E("the roaring twenties", "192"), E("the swinging Sixties", "196")),
    Rule("time", "{t:decade time}", dates.same, E("the 1990s", "199"),
         not_left=r"\b(?:his|her|their|my|your|our)\s+(?:(?:early|mid|late)[\s-]+)?"
         r"(?:\w+\s+(?:and|or|to)\s+(?:(?:early|mid|late)[\s-]+)?)?"
         r"|\b(?:low|lower|upper|high|top)[\s-]+"
         + DEGREES, not_text=rf"\d+['’]s$|{AGE}"),
    Rule("time", "the? {d:decade} {:before christ}", dates.decade_before_christ,
         E("the 470s BC", "BC047")),
    Rule("century time", "the? {n:ordinal} century", _century,
         E("the 19th century", "18")),
    Rule("century time", "the? {n:ordinal} - century", _century,
         E("19th - century", "18", before="a ", after=" tomb"), right=r"\s+[a-z]"),
    Rule("time", "{t:century time}", dates.same, E("the 19th century", "18"),
         not_right=r"(?-i:\s+(?:Fox|Studios|Pictures)\b)"),
    Rule("time", "the? {n:ordinal} half of {t:century time}", dates.half_of,
         E("the first half of the 19th century", "18", mod="START")),
    Rule("time", "the? {n:ordinal} quarter of {t:century time}", dates.quarter_of,
         E("the last quarter of the 19th century", "18", mod="END"),
         E("the third quarter of the 5th century BC", "BC04", mod="MID")),
    Rule("pair", "the? {m:mod} {a:ordinal} {:link} {n:mod} {b:ordinal} centuries",
         _parts_of_centuries, E("the late 18th and early 19th centuries", "17")),
    Rule("pair", "the? {a:ordinal} {:link} {n:mod} {b:ordinal} centuries",
         _century_and_part, E("the 17th and early 18th centuries", "16")),
    Rule("pair",
         "the? {a:ordinal} {:link} {b:ordinal} centuries|century {:before christ}",
         _centuries_bc, E("the fifth and fourth centuries BC", "BC04"),
         E("the fifth or fourth century BC", "BC04")),
    Rule("pair", "the? {a:ordinal} {:link} {b:ordinal} centuries|century", _centuries,
         E("the 17th and 18th centuries", "16"), E("the 17th or 18th century", "16")),
    Rule("pair",
         "the? {a:ordinal} {:link} {b:ordinal} centuries|century {:after christ}",
         _centuries, E("the third and fourth centuries AD", "02"),
         E("the third or fourth century AD", "02")),
    Rule("turn", "the turn of the century", Named(_CENTURY_END, EITHER, fixed=True),
         E("the turn of the century", "2000"),
         E("the turn of the century", "1900", published="1914-07-28")),
    Rule("turn", "the turn of the {n:ordinal} century", _turn_of_century,
         E("the turn of the 20th century", "1900")),
    Rule("time", "{t:turn}", dates.same, E("the turn of the century", "2000")),
    Rule("time", "{mod:circa} {t:turn}", amounts.modified,
         E("around the turn of the century", "2000", mod="APPROX")),
    Rule("date", "the turn of the year", names.always_nearest(MonthDay(1, 1)),
         E("the turn of the year", "2024-01-01")),
    Rule("date", "{r:new year}", names.always_nearest,
         E("New Year", "2024-01-01", before="Between Christmas and "),
         not_text=r"(?-i:new)", not_left=r"\b(?:happy|a)\s+|(?-i:[A-Z][a-z]+\s)",
         not_right=NAME_AFTER + r"|['’]s|\s+(?:sales|season|honou?rs|holidays)\b"),
    Rule("date", "the {r:new year}", names.nearest,
         E("the new year", "2024-01-01", before="They met before "),
         left=r"\b(?:before|until|till|by)\s+", not_right=NOUN_AFTER),
    Rule("time", "the turn of the millennium", Absolute(Point(units.YEAR, 2000)),
         E("the turn of the millennium", "2000")),
    Rule("time", "the? southern|austral {r:any season}", _southern_nearest,
         E("the southern summer", "2023-SU"), E("the austral winter", "2024-WI")),
    Rule("time", "the? southern|austral {r:any season} ,? of? {y:any year}",
         _southern_of, E("the southern summer of 2019", "2019-SU"),
         E("the austral winter of 2019", "2019-WI"),
         E("southern spring, 2019", "2019-SP")),
    Rule("time", "the? southern|austral {r:any season} of? {t:two years}",
         _southern_of_two, E("the southern summer of 2019-20", "2019-SU"),
         E("the austral summer 2019/20", "2019-SU")),
    Rule("century time", "the? {n:ordinal} century {:after christ}", _century,
         E("the 2nd century AD", "01")),
    Rule("century time", "the? {n:ordinal} century {:before christ}", _century_bc,
         E("the fifth century BC", "BC04")),
)
# fmt: on
