"""English: its words, its rules with examples, and its cues.

To add an expression, add a word to `WORDS`, or a rule with an example to `RULES`.
"""

import re
from collections.abc import Hashable, Mapping
from functools import partial

from timeline.temporal import meanings, units
from timeline.temporal.expression import (
    ANAPHORIC,
    DEICTIC,
    FUTURE,
    PAST,
    Absolute,
    Last,
    Named,
    Next,
    Nth,
    Period,
    Recurring,
    Reference,
    This,
    Widened,
    Within,
)
from timeline.temporal.grammar import Cues, Example, Language, Rule
from timeline.temporal.meanings import VAGUE
from timeline.temporal.repeating import (
    Clock,
    Easter,
    Field,
    MonthDay,
    Unit,
    WeekdayOfMonth,
    month,
    part,
    season,
    weekday,
)
from timeline.temporal.units import Point

E = Example

_UNITS = {
    "second": units.SECOND,
    "minute": units.MINUTE,
    "hour": units.HOUR,
    "day": units.DAY,
    "weekend": units.WEEKEND,
    "week": units.WEEK,
    "month": units.MONTH,
    "quarter": units.QUARTER,
    "year": units.YEAR,
    "decade": units.DECADE,
    "century": units.CENTURY,
    "millennium": units.MILLENNIUM,
}
_SHORT_UNITS = {
    "sec": units.SECOND,
    "min": units.MINUTE,
    "hr": units.HOUR,
    "wk": units.WEEK,
    "yr": units.YEAR,
}
_PLURALS = {
    **{f"{word}s": unit for word, unit in (_UNITS | _SHORT_UNITS).items()},
    "centuries": units.CENTURY,
    "millennia": units.MILLENNIUM,
}
_WEEKDAYS = {
    word: weekday(k)
    for k, words in enumerate(
        (
            "monday mon mon.",
            "tuesday tue tues tue. tues.",
            "wednesday wed weds wed.",
            "thursday thu thur thurs thu. thur. thurs.",
            "friday fri fri.",
            "saturday sat sat.",
            "sunday sun sun.",
        )
    )
    for word in words.split()
}
_MONTHS = {
    word: month(k)
    for k, words in enumerate(
        (
            "january jan jan.",
            "february feb feb.",
            "march mar mar.",
            "april apr apr.",
            "may",
            "june jun jun.",
            "july jul jul.",
            "august aug aug.",
            "september sept sep sept. sep.",
            "october oct oct.",
            "november nov nov.",
            "december dec dec.",
        ),
        1,
    )
    for word in words.split()
}
_SEASONS = {
    "spring": season(0),
    "springtime": season(0),
    "summer": season(1),
    "summertime": season(1),
    "autumn": season(2),
    "fall": season(2),
    "winter": season(3),
    "wintertime": season(3),
}
_PARTS = {
    "morning": part(0),
    "mornings": part(0),
    "afternoon": part(2),
    "afternoons": part(2),
    "evening": part(3),
    "evenings": part(3),
    "night": part(4),
    "nights": part(4),
    "nite": part(4),
    "daytime": part(5),
    "midday": part(1),
    "dawn": part(0),
    "daybreak": part(0),
    "sunrise": part(0),
    "dusk": part(3),
    "sunset": part(3),
    "nightfall": part(4),
    "nighttime": part(4),
}
_HOLIDAYS = {
    "christmas": MonthDay(12, 25),
    "christmas day": MonthDay(12, 25),
    "xmas": MonthDay(12, 25),
    "xmas day": MonthDay(12, 25),
    "christmas eve": MonthDay(12, 24),
    "xmas eve": MonthDay(12, 24),
    "boxing day": MonthDay(12, 26),
    "new year's eve": MonthDay(12, 31),
    "new year's day": MonthDay(1, 1),
    "new year's": MonthDay(1, 1),
    "halloween": MonthDay(10, 31),
    "valentine's day": MonthDay(2, 14),
    "valentines day": MonthDay(2, 14),
    "st. patrick's day": MonthDay(3, 17),
    "april fools' day": MonthDay(4, 1),
    "april fool's day": MonthDay(4, 1),
    "may day": MonthDay(5, 1),
    "independence day": MonthDay(7, 4),
    "bastille day": MonthDay(7, 14),
    "veterans day": MonthDay(11, 11),
    "armistice day": MonthDay(11, 11),
    "all saints' day": MonthDay(11, 1),
    "thanksgiving": WeekdayOfMonth(11, 3, 4),
    "thanksgiving day": WeekdayOfMonth(11, 3, 4),
    "labor day": WeekdayOfMonth(9, 0, 1),
    "memorial day": WeekdayOfMonth(5, 0, -1),
    "columbus day": WeekdayOfMonth(10, 0, 2),
    "martin luther king day": WeekdayOfMonth(1, 0, 3),
    "presidents' day": WeekdayOfMonth(2, 0, 3),
    "mother's day": WeekdayOfMonth(5, 6, 2),
    "father's day": WeekdayOfMonth(6, 6, 3),
    "easter": Easter(),
    "easter sunday": Easter(),
    "easter monday": Easter(1),
    "good friday": Easter(-2),
    "palm sunday": Easter(-7),
    "maundy thursday": Easter(-3),
    "ash wednesday": Easter(-46),
    "pentecost": Easter(49),
}
_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]

WORDS: dict[str, Mapping[str, Hashable]] = {
    "unit": _UNITS | _SHORT_UNITS | {"fortnight": units.WEEK},
    "units": _PLURALS | {"min": units.MINUTE, "hr": units.HOUR, "sec": units.SECOND},
    "weekday": _WEEKDAYS,
    "month": _MONTHS,
    "season": _SEASONS,
    "part": _PARTS,
    "holiday": _HOLIDAYS,
    "repeating": _WEEKDAYS | _MONTHS | _SEASONS | _HOLIDAYS,
    "weekdays": {f"{w}s": f for w, f in _WEEKDAYS.items() if w.endswith("day")},
    "ones": {word: n for n, word in enumerate(_ONES, 1)},
    "teens": {word: n for n, word in enumerate(_TEENS, 10)},
    "tens": {word: n for n, word in enumerate(_TENS, 2)},
    "decade": {
        word[:-1] + "ies": Point(units.DECADE, 190 + n)
        for n, word in enumerate(_TENS, 2)
    },
    "ordinal": {word: n for n, word in enumerate(_ORDINALS, 1)} | {"last": -1},
    "day ordinal": {word: n for n, word in enumerate(_ORDINALS, 1)},
    "vague": dict.fromkeys(
        ("a few", "few", "several", "some", "many", "a number of"), VAGUE
    ),
    "pair of": {"a couple of": 2, "couple of": 2, "a couple": 2, "a pair of": 2},
    "article": {"a": 1, "an": 1},
    "link": {
        word: word for word in ("-", "–", "and", "to", "or", "until", "through", "&")
    },
    "half day": {
        **dict.fromkeys(("am", "a.m.", "a.m"), 0),
        **dict.fromkeys(("pm", "p.m.", "p.m"), 12),
    },
    "zone": {
        word: word
        for word in [
            "gmt",
            "utc",
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt",
            "pt",
            "cet",
            "bst",
            "sgt",
            "ist",
            "jst",
        ]
    }
    | {
        f"{word} time": word
        for word in ("eastern", "pacific", "local", "greenwich mean")
    },
    "before christ": dict.fromkeys(("bc", "b.c.", "b.c", "bce", "b.c.e."), 1),
    "after christ": dict.fromkeys(("ad", "a.d.", "a.d", "ce", "c.e."), 1),
    "mod": {
        "early": "START",
        "late": "END",
        "mid": "MID",
        "middle": "MID",
    },
    "stretch": {
        "beginning": "START",
        "start": "START",
        "opening": "START",
        "outset": "START",
        "middle": "MID",
        "end": "END",
        "close": "END",
    },
    "approximator": {
        "more than": "MORE_THAN",
        "over": "MORE_THAN",
        "less than": "LESS_THAN",
        "under": "LESS_THAN",
        "nearly": "LESS_THAN",
        "almost": "LESS_THAN",
        "at least": "EQUAL_OR_MORE",
        "no less than": "EQUAL_OR_MORE",
        "at most": "EQUAL_OR_LESS",
        "up to": "EQUAL_OR_LESS",
        "no more than": "EQUAL_OR_LESS",
        "about": "APPROX",
        "around": "APPROX",
        "approximately": "APPROX",
        "some": "APPROX",
        "roughly": "APPROX",
    },
    "circa": dict.fromkeys(
        ("about", "around", "approximately", "roughly", "circa", "ca.", "c."), "APPROX"
    ),
    "past": {"last": PAST, "past": PAST, "previous": PAST, "preceding": PAST},
    "coming": {"next": FUTURE, "coming": FUTURE, "following": FUTURE},
    "date": {
        "today": This(Unit(units.DAY)),
        "yesterday": Last(Unit(units.DAY)),
        "tomorrow": Next(Unit(units.DAY)),
        "the day before yesterday": Last(Unit(units.DAY), DEICTIC, 2),
        "the day after tomorrow": Next(Unit(units.DAY), DEICTIC, 2),
        "day after tomorrow": Next(Unit(units.DAY), DEICTIC, 2),
        "tmr": Next(Unit(units.DAY)),
        "tmrw": Next(Unit(units.DAY)),
        "tmw": Next(Unit(units.DAY)),
        "2moro": Next(Unit(units.DAY)),
        "tdy": This(Unit(units.DAY)),
        "2day": This(Unit(units.DAY)),
        "ytd": Last(Unit(units.DAY)),
    },
    "time": {
        "tonight": Within(part(4), This(Unit(units.DAY))),
        "tonite": Within(part(4), This(Unit(units.DAY))),
        "now": Reference("PRESENT_REF"),
        "right now": Reference("PRESENT_REF"),
        "nowadays": Reference("PRESENT_REF"),
        "currently": Reference("PRESENT_REF"),
        "current": Reference("PRESENT_REF"),
        "at present": Reference("PRESENT_REF"),
        "presently": Reference("PRESENT_REF"),
        "recently": Reference("PAST_REF"),
        "more recently": Reference("PAST_REF"),
        "most recently": Reference("PAST_REF"),
        "recent": Reference("PAST_REF"),
        "the past": Reference("PAST_REF"),
        "previously": Reference("PAST_REF"),
        "formerly": Reference("PAST_REF"),
        "lately": Reference("PAST_REF"),
        "former": Reference("PAST_REF"),
        "soon": Reference("FUTURE_REF"),
        "the future": Reference("FUTURE_REF"),
        "the near future": Reference("FUTURE_REF"),
        "future": Reference("FUTURE_REF"),
    },
    "set": {
        "daily": Recurring("P1D"),
        "weekly": Recurring("P1W"),
        "monthly": Recurring("P1M"),
        "yearly": Recurring("P1Y"),
        "annually": Recurring("P1Y"),
        "annual": Recurring("P1Y"),
        "hourly": Recurring("PT1H"),
        "nightly": Recurring("XXXX-XX-XXTNI"),
        "quarterly": Recurring("P3M"),
        "everyday": Recurring("P1D", "EVERY"),
    },
}

_QUARTER_NAMES = {n: Field(units.QUARTER, units.YEAR, 4, n - 1) for n in (1, 2, 3, 4)}
_HALF_NAMES = {n: Field(units.HALF, units.YEAR, 2, n - 1) for n in (1, 2)}


def _quarter(n: int) -> Field | None:
    return _QUARTER_NAMES.get(n)


def _half(n: int) -> Field | None:
    return _HALF_NAMES.get(n)


def _century(n: int) -> Absolute | None:
    return Absolute(Point(units.CENTURY, n - 1)) if 1 <= n <= 30 else None


def _century_bc(n: int) -> Absolute | None:
    return Absolute(Point(units.CENTURY, -n)) if 1 <= n <= 30 else None


def _tens(a: int, b: int = 0) -> int:
    return a * 10 + b


def _hundreds(n: int) -> int:
    return n * 100


def _thousands(n: int) -> int:
    return n * 1000


def _spelled_year(a: int, b: int) -> int:
    return a * 100 + b


def _spelled_tens(a: int, t: int, b: int = 0) -> int:
    return a * 100 + t * 10 + b


def _two_thousand(b: int = 0) -> int:
    return 2000 + b


def _plus(q: int, f: float) -> float:
    return q + f


def _and_half(p: Period) -> Period | None:
    found = p.parts[0]
    if len(p.parts) > 1 or found[1] is None:
        return None
    return Period(((found[0], found[1] + 0.5),), p.mod)


def _this(what: Unit) -> This:
    return This(what)


def _that(what: Unit) -> This:
    return This(what, ANAPHORIC)


def _following(what: Unit) -> Next:
    return Next(what, ANAPHORIC)


def _preceding(what: Unit) -> Last:
    return Last(what, ANAPHORIC)


def _day_of_month(d: int, t: Named) -> Nth:
    return Nth(d, Unit(units.DAY), t)


def _range(a: int, b: int) -> int | None:
    return VAGUE if a < b else None


_ago = partial(meanings.shifted, way=PAST, anchoring=DEICTIC)
_earlier = partial(meanings.shifted, way=PAST, anchoring=ANAPHORIC)
_later = partial(meanings.shifted, way=FUTURE, anchoring=ANAPHORIC)
_hence = partial(meanings.shifted, way=FUTURE, anchoring=DEICTIC)

RULES = (
    # Numbers.
    Rule("number", "{n:ones}", meanings.same, E("three days", "P3D")),
    Rule("number", "{n:teens}", meanings.same, E("twelve days", "P12D")),
    Rule("number", "{a:tens} {b:ones}?", _tens, E("twenty four hours", "PT24H")),
    Rule(
        "number",
        "a|one hundred",
        100,
        E("a hundred years", "P100Y"),
        E("one hundred years", "P100Y"),
    ),
    Rule(
        "number",
        "a|one thousand",
        1000,
        E("a thousand years", "P1000Y"),
        E("one thousand years", "P1000Y"),
    ),
    Rule("number", "{n:ones} hundred", _hundreds, E("two hundred years", "P200Y")),
    Rule("number", "{n:ones} thousand", _thousands, E("two thousand years", "P2000Y")),
    Rule("quantity", "{n:number}", meanings.same, E("3 days", "P3D")),
    Rule("quantity", "{n:decimal}", meanings.same, E("2.5 hours", "PT2.5H")),
    Rule("quantity", "{n:pair of}", meanings.same, E("a couple of days", "P2D")),
    Rule("quantity", "{n:vague}", meanings.same, E("a few days", "PXD")),
    Rule("quantity", "{q:number} {f:fraction}", _plus, E("2 1/2 years", "P2.5Y")),
    Rule(
        "quantity",
        "{q:number} and a half",
        partial(_plus, f=0.5),
        E("two and a half years", "P2.5Y"),
    ),
    Rule(
        "quantity",
        "{a:number} to|or {b:number}",
        _range,
        E("12 to 18 months", "PXM"),
        E("two or three days", "PXD"),
    ),
    Rule(
        "year",
        "{a:teens} {b:teens}",
        _spelled_year,
        E("the year nineteen eighteen", "1918"),
    ),
    Rule(
        "year",
        "{a:teens} {t:tens} {b:ones}?",
        _spelled_tens,
        E("the year nineteen ninety-six", "1996"),
    ),
    Rule(
        "year",
        "two thousand and? {b:ones}?",
        _two_thousand,
        E("the year two thousand", "2000"),
        E("march two thousand and four", "2004-03"),
    ),
    Rule("any unit", "{u:unit}", meanings.same, E("one day", "P1D")),
    Rule("any unit", "{u:units}", meanings.same, E("two days", "P2D")),
    Rule("repeating", "{u:unit}", meanings.unit, E("last week", "2024-W10")),
    # Days of the calendar.
    Rule(
        "month day", "{m:month} {d:day}", meanings.month_day, E("March 5", "2024-03-05")
    ),
    Rule(
        "month day",
        "{m:month} the? {d:day ordinal}",
        meanings.month_day,
        E("March 5th", "2024-03-05"),
        E("March the fifth", "2024-03-05"),
    ),
    Rule(
        "month day", "{d:day} {m:month}", meanings.month_day, E("5 March", "2024-03-05")
    ),
    Rule(
        "month day",
        "the? {d:day ordinal} of? {m:month}",
        meanings.month_day,
        E("5th March", "2024-03-05"),
        E("the 5th of March", "2024-03-05"),
    ),
    Rule("date", "{r:month day}", meanings.nearest, E("October 10", "2023-10-10")),
    Rule(
        "date",
        "{m:month} {d:day} ,? {y:year}",
        meanings.date_of,
        E("March 5, 2019", "2019-03-05"),
    ),
    Rule(
        "date",
        "{m:month} the? {d:day ordinal} ,? {y:year}",
        meanings.date_of,
        E("March 5th, 2019", "2019-03-05"),
        E("March the 5th 2019", "2019-03-05"),
    ),
    Rule(
        "date",
        "{d:day} {m:month} ,? {y:year}",
        meanings.date_of,
        E("5 March 2019", "2019-03-05"),
    ),
    Rule(
        "date",
        "the? {d:day ordinal} of? {m:month} ,? {y:year}",
        meanings.date_of,
        E("5th March 2019", "2019-03-05"),
        E("the 5th of March, 2019", "2019-03-05"),
    ),
    Rule("date", "{t:triple /}", meanings.month_first, E("3/5/2019", "2019-03-05")),
    Rule("date", "{t:triple -}", meanings.month_first, E("3-5-2019", "2019-03-05")),
    Rule("date", "{t:triple .}", meanings.day_first, E("5.3.2019", "2019-03-05")),
    Rule("date", "{t:dated}", meanings.same, E("2019-03-05", "2019-03-05")),
    Rule(
        "time", "{t:clocked}", meanings.same, E("2019-03-05T10:30", "2019-03-05T10:30")
    ),
    Rule(
        "date",
        "{:weekday} ,? the? {t:date}",
        meanings.same,
        E("Tuesday, March 5", "2024-03-05"),
        E("Tuesday the 5th of March", "2024-03-05"),
    ),
    Rule(
        "date",
        "{t:date} ,? {:weekday}",
        meanings.same,
        E("March 5, Tuesday", "2024-03-05"),
    ),
    Rule("date", "{r:weekday}", meanings.bare, E("Tuesday", "2024-03-12")),
    Rule("date", "{r:holiday}", meanings.nearest, E("Christmas", "2023-12-25")),
    Rule(
        "date",
        "{r:holiday} ,? of? {y:year}",
        meanings.dated_in,
        E("Christmas 2019", "2019-12-25"),
        E("Christmas Eve of 2019", "2019-12-24"),
    ),
    Rule(
        "pair",
        "{m:month} {a:day} {:link} {b:day}",
        meanings.days_of_month,
        E("March 5 to 7", "2024-03-05"),
    ),
    Rule(
        "pair",
        "{a:day} {:link} {b:day} {m:month}",
        meanings.days_of_month,
        E("5-7 March", "2024-03-05"),
    ),
    Rule(
        "pair",
        "{m:month} {a:day} {:link} {b:day} ,? {y:year}",
        meanings.days_of_month_in,
        E("March 5-7, 2019", "2019-03-05"),
    ),
    Rule(
        "pair",
        "{a:day} {:link} {b:day} {m:month} ,? {y:year}",
        meanings.days_of_month_in,
        E("5 and 7 March 2019", "2019-03-05"),
    ),
    Rule(
        "pair",
        "{m:month} {:link} {n:month} {y:year}",
        meanings.months_of_year,
        E("May and October 2018", "2018-05"),
        E("Nov-Jan 2013", "2012-11"),
    ),
    Rule(
        "pair",
        "{y:year} {:link} {s:two digits}",
        meanings.years_short,
        E("1985-87", "1985"),
    ),
    Rule(
        "pair",
        "{a:number} {:link} {b:number} {:before christ}",
        meanings.years_before_christ,
        E("492-490 BC", "BC0492"),
    ),
    # Months, seasons, quarters, halves.
    Rule(
        "month time",
        "{r:month}",
        meanings.bare,
        E("March", "2024-03"),
        E("May", "2023-05"),
    ),
    Rule(
        "month time",
        "{m:month} ,? of? {y:year}",
        meanings.month_of_year,
        E("March 2019", "2019-03"),
        E("March, 2019", "2019-03"),
        E("March of 2019", "2019-03"),
    ),
    Rule(
        "month time",
        "the month of {t:month time}",
        meanings.same,
        E("the month of April", "2023-04"),
    ),
    Rule(
        "time", "the? {s:season}", partial(meanings.nearest), E("the summer", "2024-SU")
    ),
    Rule(
        "time",
        "the? {m:season} ,? of? {y:year}",
        meanings.month_of_year,
        E("the summer of 2019", "2019-SU"),
        E("summer 2019", "2019-SU"),
    ),
    Rule(
        "quarter name",
        "{n:ordinal} quarter",
        _quarter,
        E("the third quarter of 2019", "2019-Q3"),
    ),
    Rule(
        "quarter name",
        "fiscal {n:ordinal} quarter",
        _quarter,
        E("the fiscal third quarter", "2023-Q3"),
    ),
    Rule(
        "quarter name",
        "{n:ordinal} fiscal quarter",
        _quarter,
        E("the third fiscal quarter", "2023-Q3"),
    ),
    Rule(
        "half name", "{n:ordinal} half", _half, E("the first half of 2019", "2019-H1")
    ),
    Rule(
        "time",
        "the? {r:quarter name}",
        meanings.bare,
        E("the third quarter", "2023-Q3"),
    ),
    Rule(
        "time",
        "the? {m:quarter name} ,? of? fiscal? {y:year}",
        meanings.month_of_year,
        E("third-quarter 2019", "2019-Q3"),
        E("the third quarter of fiscal 2019", "2019-Q3"),
    ),
    Rule(
        "time",
        "the? {y:year} {m:quarter name}",
        meanings.month_of_year,
        E("the 2019 third quarter", "2019-Q3"),
    ),
    Rule(
        "time",
        "the? {m:half name} ,? of? {y:year}",
        meanings.month_of_year,
        E("the first half of 2019", "2019-H1"),
    ),
    Rule(
        "time",
        "the? {r:quarter name} of {t:year time}",
        meanings.within,
        E("the third quarter of last year", "2023-Q3"),
    ),
    Rule(
        "time",
        "the? {r:half name} of {t:year time}",
        meanings.within,
        E("the first half of last year", "2023-H1"),
    ),
    # Years and more.
    Rule(
        "year time",
        "{y:year}",
        meanings.year,
        E("2019", "2019", before="in "),
        not_left=r"[$£€#]\s?",
    ),
    Rule("year time", "the? year {y:year}", meanings.year, E("the year 2019", "2019")),
    Rule(
        "year time",
        "fiscal year? {y:year}",
        meanings.year,
        E("fiscal 2019", "2019"),
        E("fiscal year 2019", "2019"),
    ),
    Rule(
        "year time",
        "{n:number} {:before christ}",
        meanings.year_before_christ,
        E("490 BC", "BC0490"),
    ),
    Rule("year time", "{y:number} {:after christ}", meanings.year, E("70 AD", "0070")),
    Rule(
        "year time", "{:after christ} {y:number}", meanings.year, E("A.D. 70", "0070")
    ),
    Rule("year time", "{y:short year}", meanings.year, E("'98", "1998", before="in ")),
    Rule(
        "time", "the? {point:decade}", Absolute, E("the 1990s", "199"), E("'60s", "196")
    ),
    Rule("time", "the? {n:ordinal} century", _century, E("the 19th century", "18")),
    Rule(
        "time",
        "the? {n:ordinal} century {:before christ}",
        _century_bc,
        E("the fifth century BC", "BC04"),
    ),
    # Seen from the day of publication.
    Rule(
        "time",
        "this {what:repeating}",
        _this,
        E("this week", "2024-W11"),
        E("this summer", "2024-SU"),
    ),
    Rule(
        "time",
        "last {what:repeating}",
        Last,
        E("last week", "2024-W10"),
        E("last December", "2023-12"),
    ),
    Rule(
        "time",
        "next {what:repeating}",
        Next,
        E("next week", "2024-W12"),
        E("next Christmas", "2024-12-25"),
    ),
    Rule("year time", "last year", Last(Unit(units.YEAR)), E("last year", "2023")),
    Rule("year time", "this year", This(Unit(units.YEAR)), E("this year", "2024")),
    Rule("year time", "next year", Next(Unit(units.YEAR)), E("next year", "2025")),
    Rule(
        "time",
        "{p:period} ago",
        _ago,
        E("two weeks ago", "2024-W09"),
        E("a year ago", "2023"),
    ),
    Rule("time", "{p:period} hence", _hence, E("two weeks hence", "2024-W13")),
    Rule(
        "time",
        "{r:repeating} {t:year time}",
        meanings.within,
        E("March last year", "2023-03"),
    ),
    Rule(
        "time",
        "{r:repeating} of {t:year time}",
        meanings.within,
        E("March of last year", "2023-03"),
    ),
    # Seen from the time last stated.
    Rule(
        "time",
        "that|the same? {what:repeating}",
        _that,
        E("that day", "2024-03-14"),
        E("the same year", "2024"),
    ),
    Rule(
        "time",
        "the following|next {what:repeating}",
        _following,
        E("the following year", "2025"),
        E("the next day", "2024-03-15"),
    ),
    Rule(
        "time",
        "the previous|preceding {what:repeating}",
        _preceding,
        E("the previous year", "2023"),
        E("the preceding month", "2024-02"),
    ),
    Rule("time", "{p:period} earlier", _earlier, E("two weeks earlier", "2024-W09")),
    Rule("time", "{p:period} later", _later, E("two weeks later", "2024-W13")),
    # Relative to another time.
    Rule("any time", "{t:date}", meanings.same, E("early Tuesday", "2024-03-12")),
    Rule("any time", "{t:time}", meanings.same, E("early this week", "2024-W11")),
    Rule("any time", "{t:month time}", meanings.same, E("early March", "2024-03")),
    Rule("any time", "{t:year time}", meanings.same, E("early 2019", "2019")),
    Rule(
        "time",
        "the? {n:ordinal} {what:repeating} of|in {inner:any time}",
        Nth,
        E("the second Friday of March", "2024-03-08"),
        E("the last day in May", "2023-05-31"),
    ),
    Rule(
        "time",
        "{p:period} before {t:any time}",
        partial(meanings.away, PAST),
        E("two days before Christmas", "2023-12-23"),
    ),
    Rule(
        "time",
        "{p:period} after|from {t:any time}",
        partial(meanings.away, FUTURE),
        E("two days after Christmas", "2023-12-27"),
        E("two days from today", "2024-03-16"),
    ),
    Rule(
        "time",
        "the week of {inner:date}",
        partial(Widened, units.WEEK),
        E("the week of March 6", "2024-W10"),
    ),
    Rule(
        "time",
        "{mod:mod} in? {t:any time}",
        meanings.modified,
        E("early in 2019", "2019", mod="START"),
        E("mid-1996", "1996", mod="MID"),
    ),
    Rule(
        "time",
        "the {mod:mod} {t:any time}",
        meanings.modified,
        E("the early 1990s", "199", mod="START"),
    ),
    Rule(
        "time",
        "earlier {t:any time}",
        partial(meanings.modified, "START"),
        E("earlier this year", "2024", mod="START"),
    ),
    Rule(
        "time",
        "later {t:any time}",
        partial(meanings.modified, "END"),
        E("later this year", "2024", mod="END"),
    ),
    Rule(
        "time",
        "the {mod:stretch} of {t:any time}",
        meanings.modified,
        E("the end of March", "2024-03", mod="END"),
    ),
    Rule(
        "time",
        "{mod:circa} {t:year time}",
        meanings.modified,
        E("about 1990", "1990", mod="APPROX"),
    ),
    # Parts of days and clock times.
    Rule(
        "part time",
        "{t:date} {r:part}",
        meanings.within,
        E("Tuesday night", "2024-03-12TNI"),
    ),
    Rule(
        "part time",
        "this {r:part}",
        partial(meanings.within, t=This(Unit(units.DAY))),
        E("this morning", "2024-03-14TMO"),
    ),
    Rule(
        "part time",
        "last night",
        Within(part(4), Last(Unit(units.DAY))),
        E("last night", "2024-03-13TNI"),
    ),
    Rule(
        "time", "{t:part time}", meanings.same, E("yesterday morning", "2024-03-13TMO")
    ),
    Rule(
        "clock time",
        "{h:hour} {half:half day}",
        meanings.at_half_day,
        E("10 p.m.", "2024-03-14T22"),
    ),
    Rule(
        "clock time",
        "{c:clock} {half:half day}",
        meanings.clock_half_day,
        E("10:30 p.m.", "2024-03-14T22:30"),
    ),
    Rule(
        "clock time",
        "{c:dotted clock} {half:half day}",
        meanings.clock_half_day,
        E("7.30am", "2024-03-14T07:30"),
    ),
    Rule(
        "clock time",
        "{c:compact} {half:half day}",
        meanings.clock_half_day,
        E("430pm", "2024-03-14T16:30"),
    ),
    Rule("clock time", "{c:clock}", meanings.same, E("22:30", "2024-03-14T22:30")),
    Rule("clock time", "noon", Clock(units.HOUR, 12), E("noon", "2024-03-14T12")),
    Rule(
        "clock time", "midnight", Clock(units.HOUR, 0), E("midnight", "2024-03-14T00")
    ),
    Rule(
        "clock time",
        "{c:clock time} {:zone}",
        meanings.same,
        E("10 p.m. EST", "2024-03-14T22"),
    ),
    Rule("time", "{c:clock time}", meanings.clock_today, E("5 p.m.", "2024-03-14T17")),
    Rule(
        "time",
        "{r:clock time} ,? on? {t:date}",
        meanings.within,
        E("10 a.m. Tuesday", "2024-03-12T10"),
        E("10 a.m. on Tuesday", "2024-03-12T10"),
    ),
    Rule(
        "time",
        "{t:date} ,? at? {r:clock time}",
        meanings.within,
        E("Tuesday at 10 a.m.", "2024-03-12T10"),
        E("Tuesday, 7pm", "2024-03-12T19"),
    ),
    # Amounts of time.
    Rule(
        "period",
        "{q:quantity} more? {u:any unit}",
        meanings.period,
        E("two weeks", "P2W"),
        E("two more days", "P2D"),
    ),
    Rule(
        "period",
        "{q:article} {u:unit}",
        meanings.period,
        E("a week", "P1W"),
        E("an hour", "PT1H"),
    ),
    Rule(
        "period",
        "half an? {u:unit}",
        partial(meanings.period, 0.5),
        E("half an hour", "PT0.5H"),
    ),
    Rule("period", "{p:period} and a half", _and_half, E("a year and a half", "P1.5Y")),
    Rule(
        "period",
        "{p:period} and? {q:quantity} {u:any unit}",
        meanings.period_and,
        E("two hours and ten minutes", "PT2H10M"),
    ),
    Rule(
        "period",
        "{mod:approximator} {p:period}",
        meanings.modified_period,
        E("more than two years", "P2Y", mod="MORE_THAN"),
    ),
    Rule(
        "period",
        "the? {way:past} {p:period}",
        meanings.toward,
        E("the last two weeks", "P2W"),
    ),
    Rule(
        "period",
        "the? {way:coming} {p:period}",
        meanings.toward,
        E("the next two weeks", "P2W"),
    ),
    Rule("period", "{u:units}", partial(meanings.period, VAGUE), E("weeks", "PXW")),
    # Again and again.
    Rule(
        "set",
        "every|each {r:repeating}",
        meanings.every,
        E("every Friday", "XXXX-WXX-5"),
        E("each July", "XXXX-07"),
    ),
    Rule(
        "set",
        "every|each {u:unit}",
        meanings.every_unit,
        E("every day", "P1D"),
        E("each week", "P1W"),
    ),
    Rule("set", "every {p:period}", meanings.every_period, E("every two weeks", "P2W")),
    Rule(
        "set",
        "{r:weekdays}",
        partial(meanings.every, quant=None),
        E("Fridays", "XXXX-WXX-5"),
    ),
    Rule(
        "set",
        "per {u:unit}",
        partial(meanings.every_unit, quant=None),
        E("per month", "P1M"),
    ),
)

NOT_TIMES = (
    "He may go.",
    "They march on.",
)

CUES = Cues(
    future_left=re.compile(
        r"\b(?:will|would|shall|to be|plans?|expects?|expected|scheduled|due|set)\b"
    ),
    past_left=re.compile(r"\b(?:was|were|had|said|since)\b"),
    future_near=re.compile(
        r"\b(?:until|till|by|through|before|effective|beginning|starting)\s*\Z"
    ),
    past_near=re.compile(r"\b(?:since|ended)\s*\Z"),
    future_right=re.compile(r"(?!)"),
    past_right=re.compile(r"(?!)"),
    open_end=re.compile(r"\bsince\s+(?:about\s+)?\Z"),
    event_reference=re.compile(r"\s*(?:after|before)\s+(?!that\b|this\b)[a-z]"),
)

ENGLISH = Language(
    code="en",
    words=WORDS,
    rules=RULES,
    not_times=NOT_TIMES,
    fillers=frozenset(
        {
            "ones",
            "teens",
            "tens",
            "ordinal",
            "day ordinal",
            "vague",
            "pair of",
            "article",
            "link",
            "mod",
            "stretch",
            "approximator",
            "circa",
            "past",
            "coming",
            "zone",
        }
    ),
    capitals=frozenset(
        {"may", "march", "mar", "sun", "sat", "wed", "fall", "mon", "dec", "jan"}
    ),
    finals=frozenset(
        {"date", "time", "month time", "year time", "period", "set", "pair"}
    ),
    cues=CUES,
    more_triggers=("noon", "midnight"),
)
