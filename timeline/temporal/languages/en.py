"""English: its words, its rules with examples, and its cues.

To add an expression, add a word to `WORDS`, or a rule with an example to `RULES`, under
the heading of its class: numbers; days; months, seasons, quarters and halves; years and
more; fiscal periods; seen from publication; seen from the time last stated; relative to
another time; parts of days and clocks; vague times; again and again; amounts; as
tokenizers leave them; of messages; of histories. What only some rules need stands
before them: makers of a meaning, and guards of what may stand beside its words.
"""

import re
from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    ANAPHORIC,
    DEICTIC,
    EITHER,
    FUTURE,
    NAMED,
    PAST,
    Absolute,
    Beside,
    Expression,
    Last,
    Modified,
    MonthsBack,
    Named,
    Next,
    Nth,
    Period,
    Recalled,
    Recurring,
    Reference,
    Same,
    Shifted,
    This,
    WeekendOf,
    WellKnown,
    Widened,
    Within,
)
from timeline.temporal.grammar import Language, alike, in_order
from timeline.temporal.languages.shared import one_of
from timeline.temporal.meanings import amounts, clocks, dates, names, sets
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.repeating import (
    Clock,
    DayOfMonth,
    Easter,
    Field,
    MonthDay,
    Repeating,
    Unit,
    WeekdayOfMonth,
    month,
    part,
    season,
    southern,
    weekday,
)
from timeline.temporal.rule import Example, Rule
from timeline.temporal.tense import Tense
from timeline.temporal.units import Point
from timeline.temporal.verbs import Verbs

E = Example

# ---- Words

_UNITS = {
    **alike("second|sec", units.SECOND),
    **alike("minute|min", units.MINUTE),
    **alike("hour|hr", units.HOUR),
    **alike("day", units.DAY),
    **alike("weekend|wkend|wknd", units.WEEKEND),
    **alike("week|wk", units.WEEK),
    **alike("month|mth", units.MONTH),
    **alike("quarter", units.QUARTER),
    **alike("year|yr", units.YEAR),
    **alike("school year|academic year", units.SCHOOL_YEAR),
    **alike("decade", units.DECADE),
    **alike("century", units.CENTURY),
    **alike("millennium", units.MILLENNIUM),
}
_PLURALS = {
    **{f"{word}s": unit for word, unit in _UNITS.items()},
    **alike("centuries", units.CENTURY),
    **alike("millennia", units.MILLENNIUM),
}
_WEEKDAY_NAMES = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]
_WEEKDAYS: dict[str, Field] = {
    word: weekday(k) for k, word in enumerate(_WEEKDAY_NAMES)
}
_SHORT_WEEKDAYS = {
    **alike("mon|mon.", weekday(0)),
    **alike("tue|tues|tue.|tues.", weekday(1)),
    **alike("wed|weds|wed.", weekday(2)),
    **alike("thu|thur|thurs|thu.|thur.|thurs.", weekday(3)),
    **alike("fri|fri.", weekday(4)),
    **alike("sat|sat.", weekday(5)),
    **alike("sun|sun.", weekday(6)),
}
_MONTH_NAMES = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTHS: dict[str, Field] = {word: month(k) for k, word in enumerate(_MONTH_NAMES, 1)}
_SHORT_MONTHS = {
    **alike("jan|jan.", month(1)),
    **alike("feb|feb.", month(2)),
    **alike("mar|mar.", month(3)),
    **alike("apr|apr.", month(4)),
    **alike("jun|jun.", month(6)),
    **alike("jul|jul.", month(7)),
    **alike("aug|aug.", month(8)),
    **alike("sept|sep|sept.|sep.", month(9)),
    **alike("oct|oct.", month(10)),
    **alike("nov|nov.", month(11)),
    **alike("dec|dec.", month(12)),
}
_SEASONS = {
    **alike("spring|springtime", season(0)),
    **alike("summer|summertime", season(1)),
    **alike("autumn|fall|autumntime", season(2)),
    **alike("winter|wintertime", season(3)),
}
_PARTS = {
    **alike("morning|morn", part(0)),
    **alike("midday|lunchtime", part(1)),
    **alike("afternoon|arvo|aftrnoon", part(2)),
    **alike("evening", part(3)),
    **alike("night|nite", part(4)),
}
_MOMENTS = {
    **alike("dawn|daybreak|sunrise|first light", part(0)),
    **alike("dusk|sunset|sundown", part(3)),
    **alike("nightfall|nighttime|night-time", part(4)),
    **alike("lunchtime", part(1)),
    **alike("daytime|daylight", part(5)),
}
_HOLIDAYS = {
    **alike("christmas|christmas day|xmas|xmas day", MonthDay(12, 25)),
    **alike("christmas eve|xmas eve", MonthDay(12, 24)),
    **alike("boxing day", MonthDay(12, 26)),
    **alike("new year's eve", MonthDay(12, 31)),
    **alike("new year's day|new year's", MonthDay(1, 1)),
    **alike("epiphany", MonthDay(1, 6)),
    **alike("halloween|hallowe'en", MonthDay(10, 31)),
    **alike("valentine's day|valentines day", MonthDay(2, 14)),
    **alike("st. patrick's day", MonthDay(3, 17)),
    **alike("april fool's day|april fools day", MonthDay(4, 1)),
    **alike("may day", MonthDay(5, 1)),
    **alike("independence day", MonthDay(7, 4)),
    **alike("bastille day", MonthDay(7, 14)),
    **alike("veterans day|armistice day|remembrance day", MonthDay(11, 11)),
    **alike("juneteenth", MonthDay(6, 19)),
    **alike("thanksgiving|thanksgiving day", WeekdayOfMonth(11, 3, 4)),
    **alike("black friday", WeekdayOfMonth(11, 3, 4, 1)),
    **alike("election day", WeekdayOfMonth(11, 0, 1, 1)),
    **alike("labor day", WeekdayOfMonth(9, 0, 1)),
    **alike("memorial day", WeekdayOfMonth(5, 0, -1)),
    **alike("columbus day", WeekdayOfMonth(10, 0, 2)),
    **alike(
        "martin luther king day|martin luther king jr. day|mlk day",
        WeekdayOfMonth(1, 0, 3),
    ),
    **alike("presidents day", WeekdayOfMonth(2, 0, 3)),
    **alike("mother's day|mothers day", WeekdayOfMonth(5, 6, 2)),
    **alike("father's day|fathers day", WeekdayOfMonth(6, 6, 3)),
    **alike("easter|easter sunday|easter day", Easter()),
    **alike("easter monday", Easter(1)),
    **alike("good friday", Easter(-2)),
    **alike("palm sunday", Easter(-7)),
    **alike("holy saturday|easter saturday|easter eve", Easter(-1)),
    **alike("maundy thursday", Easter(-3)),
    **alike("ash wednesday", Easter(-46)),
    **alike("whit sunday|whitsun|pentecost", Easter(49)),
    **alike("trinity sunday", Easter(56)),
    **alike(
        "advent sunday|the first sunday of advent|the first sunday in advent",
        WeekdayOfMonth(11, 3, -1, 3),
    ),
    **alike("early may bank holiday", WeekdayOfMonth(5, 0, 1)),
    **alike("spring bank holiday|late may bank holiday", WeekdayOfMonth(5, 0, -1)),
    **alike(
        "august bank holiday|late august bank holiday|summer bank holiday",
        WeekdayOfMonth(8, 0, -1),
    ),
    **alike("shrove tuesday|mardi gras|pancake day", Easter(-47)),
    **alike("ascension day", Easter(39)),
    **alike("whit monday", Easter(50)),
    **alike("corpus christi day|feast of corpus christi", Easter(60)),
    **alike("cyber monday", WeekdayOfMonth(11, 3, 4, 4)),
    **alike("australia day", MonthDay(1, 26)),
    **alike("burns night", MonthDay(1, 25)),
    **alike("groundhog day|candlemas", MonthDay(2, 2)),
    **alike("valentine's|valentines", MonthDay(2, 14)),
    **alike("st. david's day|st david's day", MonthDay(3, 1)),
    **alike("st patrick's day|st. paddy's day|st patricks day", MonthDay(3, 17)),
    **alike("april fools|april fools'", MonthDay(4, 1)),
    **alike("earth day", MonthDay(4, 22)),
    **alike("st george's day|st. george's day", MonthDay(4, 23)),
    **alike("anzac day", MonthDay(4, 25)),
    **alike("cinco de mayo", MonthDay(5, 5)),
    **alike("midsummer day|midsummer's day", MonthDay(6, 24)),
    **alike("canada day", MonthDay(7, 1)),
    **alike("michaelmas", MonthDay(9, 29)),
    **alike("all saints' day|all saints day", MonthDay(11, 1)),
    **alike("all souls' day|all souls day", MonthDay(11, 2)),
    **alike("guy fawkes night|bonfire night|guy fawkes day", MonthDay(11, 5)),
    **alike("st andrew's day|st. andrew's day", MonthDay(11, 30)),
    **alike("new years eve|nye", MonthDay(12, 31)),
    **alike("new years day|new years", MonthDay(1, 1)),
}
_ORDINALS = in_order(
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
    "|twentieth"
)
_QUARTERS = {n: Field(units.QUARTER, units.YEAR, 4, n - 1) for n in (1, 2, 3, 4)}
_HALVES = {n: Field(units.HALF, units.YEAR, 2, n - 1) for n in (1, 2)}
_TODAY = This(Unit(units.DAY))
_DAY_BEFORE_YESTERDAY = Last(Unit(units.DAY), DEICTIC, 2)
_CENTURY_END = Field(units.YEAR, units.CENTURY, 100, 100)
_FISCAL = (units.QUARTER, units.HALF, units.YEAR)
_FISCAL_YEAR = (units.YEAR, units.QUARTER, units.HALF)

WORDS: Mapping[str, Mapping[str, Hashable]] = {
    "unit": _UNITS,
    "units": _PLURALS,
    "two weeks": alike("fortnight|fortnights", 2),
    "part of a century": alike(
        "quarter-century|quarter century", Period(((units.YEAR, 25),))
    )
    | alike("half-century|half century", Period(((units.YEAR, 50),)))
    | alike("half-decade|half decade", Period(((units.YEAR, 5),))),
    "time ahead": {
        f"{word}'{end} time": unit
        for words, end in ((_UNITS, "s"), (_PLURALS, ""))
        for word, unit in words.items()
    },
    "minutes past": alike("five past|five minutes past", 5)
    | alike("ten past|ten minutes past", 10)
    | alike("twenty past|twenty minutes past", 20)
    | alike("twenty-five past|twenty-five minutes past", 25),
    "minutes to": alike("five to|five minutes to", 5)
    | alike("ten to|ten minutes to", 10)
    | alike("twenty to|twenty minutes to", 20)
    | alike("twenty-five to|twenty-five minutes to", 25),
    "weekday": _WEEKDAYS,
    "short weekday": _SHORT_WEEKDAYS,
    "chat weekday": {
        word: _SHORT_WEEKDAYS[word]
        for word in ("tue", "tues", "weds", "thu", "thur", "thurs")
    },
    "month": _MONTHS,
    "short month": _SHORT_MONTHS,
    "season": _SEASONS,
    "part": _PARTS,
    "moment": _MOMENTS,
    "parts": {f"{word}s": value for word, value in _PARTS.items()},
    "holiday": _HOLIDAYS,
    "weekdays": {f"{word}s": value for word, value in _WEEKDAYS.items()},
    "seasons": {f"{word}s": _SEASONS[word] for word in ("summer", "autumn", "winter")},
    "ones": in_order("one|two|three|four|five|six|seven|eight|nine"),
    "teens": in_order(
        "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
        "|nineteen",
        10,
    ),
    "tens": in_order("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety", 2),
    "hundreds of a year": in_order("seventeen|eighteen|nineteen|twenty", 17),
    "decade": {
        word: Point(units.DECADE, 190 + n)
        for word, n in in_order(
            "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties", 2
        ).items()
    },
    "ordinal": _ORDINALS | {"last": -1, "final": -1, "opening": 1, "latter": -1},
    "day ordinal": _ORDINALS,
    "vague": alike(
        "a few|few|several|many|a number of|various|numerous|countless|some"
        "|dozens of|a dozen or so|quite a few|a handful of|hundreds of|thousands of"
        "|a few hundred|several hundred|a few thousand|several thousand",
        VAGUE,
    ),
    "pair of": alike("a couple of|couple of|a couple|a pair of|couple", 2)
    | alike("half a dozen|half-a-dozen", 6)
    | alike("a dozen", 12),
    "article": alike("a|an", 1),
    "more": alike(
        "more|additional|consecutive|straight|full|further|extra|successive|trading"
        "|business|working|calendar|whole|entire|solid|long|short|crucial|bloody"
        "|difficult|hard|tough|brutal|intense|turbulent|terrible",
        True,
    ),
    "whole": alike("whole|entire|full|single|additional|extra|further|solid|long", 1),
    "link": {
        word: word
        for word in [
            "-",
            "–",
            "—",
            "and",
            "to",
            "or",
            "until",
            "till",
            "til",
            "through",
            "thru",
            "&",
        ]
    },
    "half day": alike("am|a.m.|a.m|a. m.", 0) | alike("pm|p.m.|p.m|p. m.", 12),
    # By itself a sign of a time, which the fillers, as "am", are not.
    "half day mark": alike("a.m.|p.m.", True),
    "o'clock": alike("o'clock|oclock", True),
    "zone": alike(
        "central|gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|cet|cest|bst|sgt|ist|jst|hkt"
        "|eastern time|pacific time|central time|greenwich mean time|eastern|pacific"
        "|eastern standard time|eastern daylight time|moscow time|aest|aedt|msk",
        True,
    ),
    "before christ": alike("bc|b.c.|b.c|bce|b.c.e.", True),
    "after christ": alike("ad|a.d.|a.d|ce|c.e.", True),
    "era": alike("a.d.|a.d|ad", True),
    "outside": alike("post", "AFTER") | alike("pre", "BEFORE"),
    "mod": alike("early|earliest", "START")
    | alike("late", "END")
    | alike("mid", "MID"),
    "comparative": alike("earlier", "START") | alike("later", "END"),
    "stretch": alike("beginning|start|outset|onset|early part|dawn", "START")
    | alike("opening days|opening weeks|opening months", "START")
    | alike("closing days|closing weeks|closing months|waning days|dying days", "END")
    | alike("middle|midst", "MID")
    | alike("end|close|latter part|late part|tail end|closing", "END"),
    "approximator": alike("more than|upwards of|longer than", "MORE_THAN")
    | alike("just over|well over|a little over|slightly over", "MORE_THAN")
    | alike("a little more than|slightly more than", "MORE_THAN")
    | alike("less than|under|nearly|almost|close to|fewer than", "LESS_THAN")
    | alike("just under|well under|a little under|slightly under", "LESS_THAN")
    | alike("a little less than|slightly less than", "LESS_THAN")
    | alike("at least|no less than|not less than|a minimum of", "EQUAL_OR_MORE")
    | alike("at most|up to|no more than|not more than|as much as", "EQUAL_OR_LESS")
    | alike(
        "about|around|approximately|approx|approx.|roughly|some|an estimated", "APPROX"
    ),
    "circa": alike(
        "about|around|approximately|approx|approx.|roughly|circa|ca.|c.|ca", "APPROX"
    ),
    "past": alike("last|past|previous|preceding|prior", PAST),
    "coming": alike(
        "next|coming|upcoming|following|ensuing|succeeding|subsequent", FUTURE
    ),
    "before or after": alike("before", PAST) | alike("after", FUTURE),
    "following": alike("following|next|ensuing", FUTURE),
    "preceding": alike("previous|preceding|prior", PAST),
    "near day": {
        "today": _TODAY,
        "tdy": _TODAY,
        **alike("yesterday|yday", Last(Unit(units.DAY))),
        **alike(
            "tomorrow|tmr|tmrw|tmw|trmw|tomolo|2moro|2morrow|tmrow|tomoro|tml|2mrw|2mro"
            "|tomorow|tommorow|tommorrow|tmorrow|tomoz",
            Next(Unit(units.DAY)),
        ),
        **alike(
            "the day before yesterday|day before yesterday",
            _DAY_BEFORE_YESTERDAY,
        ),
        **alike(
            "the day after tomorrow|day after tomorrow",
            Next(Unit(units.DAY), DEICTIC, 2),
        ),
    },
    "new year": alike("new year", MonthDay(1, 1)),
    "chat day": alike("2day", _TODAY)
    | alike("tomo|tom", Next(Unit(units.DAY)))
    | alike("ytd|yest|ystd|yst", Last(Unit(units.DAY))),
    "moving feast": alike(
        "ramadan|ramadhan|eid|eid al-fitr|eid ul-fitr|eid al-adha|hari raya|diwali"
        "|deepavali|holi|hanukkah|chanukah|passover|rosh hashanah|yom kippur|purim"
        "|vesak|vesak day|wesak day|chinese new year|lunar new year|cny|nowruz"
        "|mid-autumn festival|songkran|thaipusam",
        Reference("XXXX-XX-XX"),
    ),
    "part time": alike(
        "tonight|tonite|tonights|2nite|2night|tnite|tonyt", Within(part(4), _TODAY)
    )
    | alike("the night before last", Within(part(4), _DAY_BEFORE_YESTERDAY))
    | alike("this a.m.|this am", Within(part(0), _TODAY))
    | alike("this p.m.", Within(part(2), _TODAY)),
    "reference": {
        **alike("now|right now|just now|nowadays|currently", Reference("PRESENT_REF")),
        **alike("at present|presently|these days", Reference("PRESENT_REF")),
        **alike(
            "modern day|modern times|the modern day|modern-day|present day",
            Reference("PRESENT_REF"),
        ),
        **alike("the present day|the time being", Reference("PRESENT_REF")),
        **alike("recently|most recently|more recently", Reference("PAST_REF")),
        **alike("lately|recent days|recent years|past years", Reference("PAST_REF")),
        **alike(
            "the near future|the future|the foreseeable future|the short term"
            "|the near term|the long term",
            Reference("FUTURE_REF"),
        ),
        **alike(
            "coming months|coming years|coming weeks|coming days|coming quarters"
            "|future quarters|future years"
            "|the not too distant future",
            Reference("FUTURE_REF"),
        ),
        **alike("sometime soon", Reference("FUTURE_REF")),
    },
    "chat now": alike("rn", Reference("PRESENT_REF")),
    "the present": {"the present": Reference("PRESENT_REF")},
    "the past": alike(
        "the past|the recent past|the distant past", Reference("PAST_REF")
    ),
    "soon": alike("soon", Reference("FUTURE_REF")),
    "future": alike("future", Reference("FUTURE_REF")),
    "former": alike("former|recent", Reference("PAST_REF")),
    "current": alike("current", Reference("PRESENT_REF")),
    "set word": {
        "daily": Recurring("P1D"),
        "weekly": Recurring("P1W"),
        **alike("half-yearly|semi-annually|semiannually", Recurring("P6M")),
        "half-hourly": Recurring("PT30M"),
        "monthly": Recurring("P1M"),
        "bimonthly": Recurring("P2M"),
        **alike("yearly|annually|per annum", Recurring("P1Y")),
        **alike("fortnightly|biweekly|bi-weekly", Recurring("P2W")),
        "biennially": Recurring("P2Y"),
        "hourly": Recurring("PT1H"),
        "nightly": Recurring("XXXX-XX-XXTNI"),
        "weekends": Recurring("XXXX-WXX-WE"),
        "weeknights": Recurring("XXXX-WXX-XTNI"),
        **alike("weekdays|workdays", Recurring("XXXX-WXX-WD")),
    },
    "each day": {"everyday": Recurring("P1D", "EVERY")},
    "working day": alike("weekday|workday", True),
    "weekdays at large": alike("weekdays|workdays", True),
    "quarterly": {"quarterly": Recurring("P1Q")},
    "any night": alike("night|nighttime|night-time|nights", Reference("XXXX-XX-XXTNI"))
    | alike("daytime|daylight", Reference("XXXX-XX-XXTDT")),
    "quarter adjective": {
        f"{word}-quarter": _QUARTERS[n]
        for n, word in enumerate(("first", "second", "third", "fourth"), 1)
    },
    "half adjective": alike("first-half", _HALVES[1])
    | alike("second-half", _HALVES[2]),
    "half of a year": alike("first half", _HALVES[1])
    | alike("second half|latter half", _HALVES[2]),
    "fiscal": alike("fiscal|financial|calendar", True),
    "year ago": alike(
        "year-ago|year-earlier|prior-year|previous-year|year-before"
        "|year - ago|year - earlier",
        True,
    ),
    "half past": alike("half past", True),
    "latest": alike("latest|most recent|just-ended|just ended", True),
    "comparable": alike("comparable|corresponding|same|like", True),
    "fiscal unit": alike("period", _FISCAL)
    | alike("quarter", (units.QUARTER,))
    | alike("month", (units.MONTH,)),
    "year end": alike(
        "year-end|yearend|year's end|year end|the year-end|the year end|yr end", True
    ),
    "middle of a unit": alike("midyear|mid-year", units.YEAR)
    | alike("midweek|mid-week", units.WEEK)
    | alike("midmonth|mid-month", units.MONTH),
    "middle of a part": alike("midmorning", part(0)) | alike("midafternoon", part(2)),
    "unit end": alike("month's end|month-end", units.MONTH)
    | alike("week's end", units.WEEK)
    | alike("decade's end", units.DECADE)
    | alike("century's end", units.CENTURY),
    "longs": {f"{word}-long": unit for word, unit in _PLURALS.items()},
    "long": {f"{word}-long": unit for word, unit in _UNITS.items()}
    | alike("yearlong", units.YEAR)
    | alike("monthlong", units.MONTH)
    | alike("weeklong", units.WEEK)
    | alike("daylong", units.DAY)
    | alike("hourlong", units.HOUR),
    "league": alike(
        "nba|nfl|nhl|league|premier league|football league|champions league|bundesliga"
        "|football|hockey|ski|flu",
        True,
    ),
    "q": alike("q", True),
    "fiscal code": alike("fy", True),
    "h": alike("h", True),
    "noon": alike("noon|midday|12 noon|noontime", Clock(units.HOUR, 12))
    | alike("midnight|12 midnight", Clock(units.HOUR, 0)),
    "midnight": alike("midnight", Clock(units.HOUR, 24)),
    "time then": alike("that time|the same time", Same()),
    "time told of": alike("this time", Reference("PRESENT_REF")),
    "time of it": alike("the time", Reference("PRESENT_REF")),
    "date of it": alike("date", Reference("PRESENT_REF")),
    "period then": alike(
        "this period|that period|the period|the same period|this date|that date"
        "|the same date",
        Same(),
    ),
    "overnight": alike(
        "overnight|all night|all night long", Within(part(4), Last(Unit(units.DAY)))
    ),
    "overnight ahead": alike(
        "overnight|all night|all night long", Within(part(4), _TODAY)
    ),
    "right now": alike("the moment|this moment", Reference("PRESENT_REF")),
    "weekend": alike("the weekend", Named(Unit(units.WEEKEND), EITHER)),
    "times": alike("once", "1X") | alike("twice", "2X") | alike("thrice", "3X"),
    "every": alike("every|every single", "EVERY") | alike("each", "EACH"),
}

# ---- Makers that only English needs


def _quarter(n: int) -> Field | None:
    return _QUARTERS.get(4 if n == -1 else n)


def _quarter_to(m: Field) -> Field | None:
    """The quarter by its last month."""
    return _QUARTERS[(m.offset + 1) // 3] if m.offset % 3 == 2 else None


def _quarter_of(m: Field, n: Field) -> Field | None:
    """The quarter by its first month and its last."""
    return _quarter_to(n) if n.offset - m.offset == 2 else None


def _quarters(a: int, b: int, t: Expression | None = None) -> dates.Pair | None:
    first, second = _quarter(a), _quarter(b)
    if first is None or second is None or first == second:
        return None
    if t is None:
        return dates.Pair(names.reported(first), names.reported(second))
    return dates.Pair(Within(first, t), Within(second, t))


def _half(n: int) -> Field | None:
    return _HALVES.get(2 if n == -1 else n)


def _century(n: int) -> Absolute | None:
    return Absolute(Point(units.CENTURY, n - 1)) if 1 <= n <= 30 else None


def _least_and_most(a: float, by: str, b: float, u: str) -> dates.Pair | None:
    return _two_amounts(a, "to", b, u) if by == "and" else None


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


def _tens(a: int, b: int = 0) -> int:
    return a * 10 + b


def _times(n: int, by: int) -> int:
    return n * by


def _share_of(n: float, by: int) -> int:
    return round(n * by)


def _spelled(a: int, b: int) -> int:
    return a * 100 + b


def _spelled_tens(a: int, t: int, b: int = 0) -> int:
    return a * 100 + t * 10 + b


def _two_thousand(b: int = 0) -> int:
    return 2000 + b


def _plus(q: int, f: float) -> float:
    return q + f


def _and_half(p: Period) -> Period | None:
    unit, count = p.parts[0]
    if len(p.parts) > 1 or count is None or count != int(count):
        return None
    return Period(((unit, count + 0.5),), p.mod)


def _unit_and_half(way: int, u: str) -> Period | None:
    amount = amounts.period(1.5, u)
    return amounts.toward(way, amount) if amount else None


def _range(a: int, b: int) -> int | None:
    return VAGUE if a < b else None


def _two_amounts(
    a: float, by: str, b: float, u: str, mod: str | None = None
) -> dates.Pair | None:
    """Both ends of a range of amounts: two to three days."""
    first, second = amounts.period(a, u, mod), amounts.period(b, u)
    if first is None or second is None or a >= b or by not in ("-", "–", "to", "or"):
        return None
    return dates.Pair(first, second)


def _jailed_to(m: Field, d: int, by: str, p: Period) -> dates.Pair | None:
    """A day and what somebody was sentenced to on it."""
    day = dates.month_day(m, d) if by == "to" else None
    return dates.Pair(names.always_nearest(day), p) if day else None


def _calendar_month(u: str) -> Unit | None:
    """Units that "this", "last" and "next" go with."""
    return Unit(u) if u not in (units.SECOND, units.MINUTE) else None


def _whole_day(u: str) -> Period | None:
    return Period(((u, 1),))


def _all_of(u: str) -> Period | None:
    long = u in (units.DAY, units.WEEK, units.WEEKEND, units.MONTH, units.YEAR)
    return _whole_day(u) if long else None


def _nights_ago(n: int) -> Within:
    return Within(part(4), Last(Unit(units.DAY), DEICTIC, n))


def _times_ago(n: int, r: Field) -> Last:
    return Last(r, DEICTIC, n)


def _tonight(h: int) -> Within | None:
    clock = clocks.at_half_day(h, 12)
    return Within(clock, _TODAY) if clock else None


def _hour_at(h: int, r: Field) -> Clock | None:
    """Four in the morning, ten at night."""
    late = r.offset in (2, 3) or (r.offset == 4 and h >= 6)
    return clocks.at_half_day(h, 12 if late else 0)


def _past_hour_in(h: int, r: Field, m: int) -> Clock | None:
    """So many minutes after an hour of a part of the day."""
    clock = clocks.past_hour(m, h)
    return clocks.clock_in_part(clock, r) if clock else None


def _clocks_on(a: Clock, b: Clock, t: Expression) -> dates.Pair | None:
    """Two times of one day; a range over midnight has two."""
    if not b.index:  # until midnight, when the day is over
        b = Clock(units.HOUR, 24)
    elif a.unit == b.unit and a.index > b.index:
        return None
    return dates.Pair(Within(a, t), Within(b, t))


def _half_day_on(a: Clock, b: Clock, half: int, t: Expression) -> dates.Pair | None:
    both = clocks.clocks_of_half_day(a, b, half)
    return _clocks_on(*both, t) if both else None


def _clocks_of_part(a: Clock, b: Clock, t: Expression) -> dates.Pair | None:
    """Two times of one part of a day."""
    first, second = clocks.clock_of_part(a, t), clocks.clock_of_part(b, t)
    return dates.Pair(first, second) if first and second else None


def _half_day_of_part(
    a: Clock, b: Clock, half: int, t: Expression
) -> dates.Pair | None:
    both = clocks.clocks_of_half_day(a, b, half)
    return _clocks_of_part(*both, t) if both else None


def _opening_hours(w: Field, a: int, b: int) -> dates.Pair | None:
    """From a morning's hour to one of the afternoon; the score of a game is none."""
    if not _SHOPS_OPEN <= a <= 12 or not b < _SHOPS_OPEN:
        return None
    first, second = clocks.at_half_day(a, a // 12 * 12), clocks.at_half_day(b, 12)
    if first is None or second is None:
        return None
    return dates.Pair(Within(first, Named(w)), Within(second, Named(w)))


_SHOPS_OPEN = 8


def _half_day_today(
    a: Clock, b: Clock, half: int, mod: str | None = None
) -> dates.Pair | None:
    both = clocks.clocks_of_half_day(a, b, half)
    if both is None:
        return None
    first, second = map(clocks.clock_today, both)
    return dates.Pair(Modified(first, mod) if mod else first, second)


def _three_hours(a: int, b: int, c: int, half: int) -> dates.Pair | None:
    return _three_hours_on(a, b, c, half, This(Unit(units.DAY), NAMED))


def _three_hours_on(
    a: int, b: int, c: int, half: int, t: Expression
) -> dates.Pair | None:
    """Three hours of one half of a day, one after the other."""
    first, second, third = (clocks.at_half_day(h, half) for h in (a, b, c))
    if first is None or second is None or third is None or not a % 12 < b % 12 < c % 12:
        return None
    return dates.Pair(Within(first, t), Within(second, t), (Within(third, t),))


def _hour_today(h: int) -> This | None:
    clock = _clock_hour(h)
    return clocks.clock_today(clock) if clock else None


def _nth_within(n: int, what: Repeating, inner: Expression) -> Nth | None:
    """The last day in May; not "last year in May", as no month holds a year."""
    if (
        isinstance(inner, Named)
        and units.SIZES[inner.what.unit] <= units.SIZES[what.unit]
    ):
        return None
    return Nth(n, what, inner)


def _time_and_within(t: Expression, r: Repeating) -> dates.Pair:
    """Last year, and in it May."""
    return dates.Pair(t, Within(r, t))


def _signal_within(r: Clock, t: Expression) -> Within | None:
    """0905 on Tuesday; not 2023, which is a year until something tells otherwise."""
    return None if r.index // 60 in _MODERN_CENTURIES else Within(r, t)


_MODERN_CENTURIES = (19, 20)


def _minutes_past_noon(m: int, c: Clock) -> This:
    """Five past midnight, of the day that begins then."""
    return clocks.clock_today(Clock(units.MINUTE, c.index * 60 + m))


def _minutes_to_noon(m: int, c: Clock) -> This:
    """Ten to midnight, of the day that ends then."""
    return clocks.clock_today(Clock(units.MINUTE, (c.index * 60 - m) % 1440))


def _hour_of_part(h: int, t: Expression) -> Expression | None:
    return clocks.clock_of_part(Clock(units.HOUR, h), t) if 1 <= h <= 12 else None


def _hour_on(h: int, t: Expression) -> Within | None:
    clock = _clock_hour(h)
    return Within(clock, t) if clock else None


def _at_hour_on(t: Expression, h: int) -> Within | None:
    return _hour_on(h, t)


def _part_at_hour(t: Expression, h: int) -> Expression | None:
    return _hour_of_part(h, t)


def _fortnight(q: float, n: int) -> Period | None:
    return amounts.period(q * n if q > 0 else q, units.WEEK)


def _in_time(q: float, u: str) -> Expression | None:
    amount = amounts.period(q, u)
    if amount is None or q == VAGUE:
        return amount
    return amounts.shifted(amount, FUTURE, DEICTIC)


def _in_about(mod: str, t: Expression) -> Expression | None:
    return amounts.modified(amounts.AHEAD_MODS.get(mod, mod), t)


def _today_at(c: Clock) -> This:
    return clocks.clock_today(c)


def _clock_hour(h: int) -> Clock | None:
    return Clock(units.HOUR, h, either_half=True) if 1 <= h <= 12 else None


def _middle_of(u: str) -> Modified:
    return Modified(This(Unit(u)), "MID")


def _late_part(mod: str, p: Field) -> Modified:
    return Modified(This(p, NAMED), mod)


def _day_named(d: int) -> Named:
    return Named(DayOfMonth(d), EITHER)


def _days_named(a: int, b: int) -> dates.Pair:
    return dates.Pair(_day_named(a), _day_named(b))


def _feast_and_day(r: Repeating, s: MonthDay) -> dates.Pair:
    return dates.Pair(names.always_nearest(r), names.always_nearest(s))


def _away(way: int, p: Period, t: Expression) -> Expression | None:
    return None if _is_season(t) else amounts.away(way, p, t)


def _next_to(way: int, u: str, t: Expression) -> Expression | None:
    return None if _is_season(t) else amounts.next_to(way, u, t)


def _is_season(t: Expression) -> bool:
    """Whether it may be an event as well, of which time is counted: the fall."""
    return isinstance(t, Named) and t.what.unit == units.SEASON


def _part_ahead(r: Field) -> Expression | None:
    """The morning that is awaited: that of the next day."""
    return Within(r, Next(Unit(units.DAY))) if r == part(0) else None


def _part_of_weekday(r: Field, p: Field) -> Within:
    """A part of a weekday that comes next after the time spoken of."""
    return Within(p, Next(r, ANAPHORIC))


def _weekend_of(r: Repeating, y: int) -> WeekendOf | None:
    day = dates.dated_in(r, y)
    return WeekendOf(day) if day else None


def _weekend_with(m: Field, d: int) -> WeekendOf | None:
    day = dates.month_day(m, d)
    return WeekendOf(names.always_nearest(day)) if day else None


def _part_of_feast(r: Repeating, p: Field, y: int) -> Within | None:
    day = dates.dated_in(r, y)
    return Within(p, day) if day else None


def _beside(r: Field, way: int, t: Expression) -> Beside:
    return Beside(r, way, t)


def _part_of_day_named(r: Field, d: int) -> Within:
    return Within(r, _day_named(d))


def _night_of_days(r: Field, d: int, m: Field, y: int | None = None) -> Within:
    """A night that is told by the day before it and the day after."""
    if y is None:
        return Within(r, names.always_nearest(dates.month_day(m, d)))
    return Within(r, dates.date_of(m, d, y))


def _night_of_two(
    r: Field, t: tuple[int, int], m: Field, y: int | None = None
) -> Within | None:
    first, second = t
    return _night_of_days(r, first, m, y) if second in (first + 1, 1) else None


def _first_of_two(
    t: tuple[int, int], m: Field, y: int | None = None
) -> Expression | None:
    """A day of which it is open whether it was the next one: 3/4 May."""
    first, second = t
    if second not in (first + 1, 1):
        return None
    if y is None:
        return names.always_nearest(dates.month_day(m, first))
    return dates.date_of(m, first, y)


def _part_within(w: Field, r: Field, t: Expression) -> Within:
    return Within(r, Within(w, t))


def _some(r: Field) -> Reference:
    return Reference(Named(r).unresolved)


def _some_part(w: Field, r: Field) -> Reference:
    return Reference(f"{Named(w).unresolved}T{units.PARTS[r.offset]}")


def _years_off(way: int, p: Period) -> Expression | None:
    years = amounts.whole_shift(p)
    if years is None or years[0] != units.YEAR:
        return None
    return amounts.shifted(p, way, ANAPHORIC)


def _week_or_month(u: str) -> Period | None:
    return amounts.one_long(u) if u in (units.WEEK, units.MONTH) else None


def _long_age(u: str) -> Recalled | None:
    return Recalled((u,)) if u in (units.DECADE, units.CENTURY) else None


def _week_after(r: Field) -> Expression | None:
    return amounts.away(FUTURE, Period(((units.WEEK, 1),)), Next(r))


def _per(freq: str, u: str) -> Recurring | None:
    found = sets.every_unit(u, None)
    return Recurring(found.value, None, freq) if found else None


def _per_times(n: int, u: str) -> Recurring | None:
    return _per(f"{n}X", u)


def _year_ago(kinds: tuple[str, ...]) -> Recalled:
    return Recalled(kinds, -1)


_DAY_OF_ATTACKS = MonthDay(9, 11)
_ATTACKS_OF_2001 = WellKnown(Point(units.DAY, date(2001, 9, 11).toordinal()))


def _nine_eleven(t: tuple[int, int]) -> WellKnown | None:
    return _attacks_of_2001(MonthDay(*t))


def _attacks_of_2001(r: MonthDay) -> WellKnown | None:
    return _ATTACKS_OF_2001 if r == _DAY_OF_ATTACKS else None


def _month_in_digits(y: int, s: int) -> Absolute | None:
    """2019-05; but 2003-11 are years, as are all that go up."""
    if not 1 <= s <= 12 or s > y % 100:
        return None
    return Absolute(Point(units.MONTH, y * 12 + s - 1))


def _two_years(y: int, z: int) -> Absolute | None:
    return dates.two_years(y, z % 100) if z == y + 1 else None


def _end_of_year(y: int) -> Modified:
    return Modified(dates.year(y), "END")


def _early_year(y: int) -> Absolute | None:
    return dates.year(y) if 1 <= y < 1000 else None


def _years_near(y: int, s: int) -> dates.Pair | None:
    """1914 to 18; but the 30 of "May 1909 to 30 June" is none."""
    return dates.years_short(y, s) if s - y % 100 <= _NEAR_YEARS else None


_NEAR_YEARS = 10


def _two_months(m: Field, n: Field) -> dates.Pair:
    return dates.Pair(names.rather_past(m), names.rather_past(n))


def _every(u: str) -> Recurring | None:
    return sets.every_unit(u)


def _every_both(u: str) -> dates.Pair | None:
    each = _every(u)
    return dates.Pair(each, each) if each else None


def _per_amount(freq: str, p: Period) -> Recurring:
    return Recurring(p.unresolved, None, freq)


def _every_so_often(u: str) -> Recurring | None:
    return sets.every_unit(u, None)


def _times_in(freq: str, s: Recurring) -> Recurring | None:
    return None if s.freq or s.quant else Recurring(s.value, None, freq)


def _number_in(n: int, s: Recurring) -> Recurring | None:
    return _times_in(f"{n}X", s)


def _every_nth(n: int, u: str) -> Recurring | None:
    p = amounts.period(n, u) if n > 1 else None
    return sets.every_period(p) if p else None


def _units_per(q: float, u: str, v: str) -> Recurring | None:
    if units.SIZES[u] >= units.SIZES[v] or u in (units.SECOND, units.QUARTER):
        return None
    count = "X" if q == VAGUE else f"{q:g}"
    return _per(f"{count}{sets.period_letter(u)}", v)


def _every_two(r: Field, s: Field) -> dates.Pair:
    return dates.Pair(sets.every(r), sets.every(s))


def _every_two_parts(r: Field, s: Field, p: Field) -> dates.Pair:
    return dates.Pair(sets.every(r), _every_part("EVERY", s, p))


def _every_three(r: Field, s: Field, t: Field) -> dates.Pair:
    return dates.Pair(sets.every(r), sets.every(s), (sets.every(t),))


def _every_part_at(quant: str, r: Field, c: Clock) -> Recurring:
    return sets.every(clocks.clock_in_part(c, r) or c, quant)


def _every_weekday_at(quant: str | None, w: Field, c: Clock) -> Recurring:
    hour = Named(c).unresolved.partition("T")[2]
    return Recurring(f"{Named(w).unresolved}T{hour}", quant)


def _weekday_at(c: Clock, w: Field) -> Recurring:
    return _every_weekday_at(None, w, c)


def _hour_of_weekday(h: int, w: Field) -> Recurring | None:
    clock = _clock_hour(h)
    return _weekday_at(clock, w) if clock else None


def _workday_at(c: Clock) -> Recurring:
    hour = Named(c).unresolved.partition("T")[2]
    return Recurring(f"XXXX-WXX-WDT{hour}")


def _weeknight_at(h: int) -> Recurring | None:
    clock = _hour_at(h, part(4))
    return _workday_at(clock) if clock else None


def _every_part_at_hour(quant: str, r: Field, h: int) -> Recurring | None:
    clock = _hour_at(h, r)
    return sets.every(clock, quant) if clock else None


def _every_day_at_hour(quant: str, h: int) -> Recurring | None:
    clock = _clock_hour(h)
    return sets.every(clock, quant) if clock else None


def _every_day_at(quant: str, c: Clock) -> Recurring:
    return sets.every(c, quant)


def _weekday_parts(w: Field, r: Field) -> Recurring:
    return Recurring(f"{Named(w).unresolved}T{units.PARTS[r.offset]}")


def _parts_of_weekdays(v: Field, w: Field, r: Field) -> dates.Pair:
    return dates.Pair(_weekday_parts(v, r), _weekday_parts(w, r))


def _every_part(quant: str, w: Field, r: Field) -> Recurring:
    return Recurring(f"{Named(w).unresolved}T{units.PARTS[r.offset]}", quant)


def _day_of_month(d: int, t: Expression) -> Within:
    return Within(DayOfMonth(d), t)


def _day_on_weekday(w: Field, r: MonthDay) -> Named:
    """A day of a month, in the year near publication that has it on that weekday."""
    return names.always_nearest(replace(r, weekday=w.offset - 1))


def _friday_the(w: Field, d: int) -> Named | None:
    return _day_named(d)


def _same_of(t: Expression, r: Repeating) -> Within:
    return Within(r, t)


_HALF_HOUR = Period(((units.MINUTE, 30),))
_TWO_WEEKS = Period(((units.WEEK, 2),))
_on_that_day = partial(names.within, t=This(Unit(units.DAY), ANAPHORIC))

_ago = partial(amounts.shifted, way=PAST, anchoring=DEICTIC)
_earlier = partial(amounts.shifted, way=PAST, anchoring=ANAPHORIC)


def _clock_ago(p: Period, t: Expression, r: Repeating) -> Expression | None:
    """A time of the clock on a day so long ago: a year ago today, at 4 p.m."""
    day = amounts.same_time_ago(p, t)
    return day and names.within(r, day)


def _year_outside(mod: str, y: int) -> Expression | None:
    """What comes after a year or before it: the post-1959 rules."""
    return amounts.modified(mod, dates.year(y))


def _days_away(p: Period, way: int) -> Expression | None:
    """The day that lies so many days from the one spoken of."""
    there = amounts.shifted(p, way, ANAPHORIC)
    return there if isinstance(there, Shifted) and there.unit == units.DAY else None


_later = partial(amounts.shifted, way=FUTURE, anchoring=ANAPHORIC)
_hence = partial(amounts.shifted, way=FUTURE, anchoring=DEICTIC)
_vague = partial(amounts.vague_shift, PAST)

# ---- Guards

# Where a word begins. A mere boundary is where one ends too, and to try the many words
# of a guard there as well takes twice the time.
_BEGIN = r"\b(?=\w)"
# What tells which time is meant: the time of the war, the time that he left.
_WHEN = (
    r"\s+(?:of|when|that|for|being)\b|(?-i:\s+[A-Z])"
    r"|\s+(?:he|she|they|it|we|the|his|her|their|its|a|an)\b"
)
# What may stand before a year, a month or a season that is sure to be one.
_IN = (
    rf"{_BEGIN}(?:in|of|by|since|until|till|to|from|before|after|during|through|throughout"
    r"|between|around|and|early|late|mid|for|the|this|last|next|each|every|about|circa"
    r"|spring|summer|fall|autumn|winter|that|back|on|fiscal|end|ended|ending|as)[\s-]+"
)
# An organisation that is written as a month is: the DEC.
_ACRONYM = r"(?-i:(?<=[Tt]he )[A-Z]{3,4}$)"
# How old somebody is: a man in early 30s. The decades have an article: the early 30s.
_AGE = r"(?:(?:early|mid|late)[\s-]+|(?<=early )|(?<=mid[ -])|(?<=late ))[234]0['’]?s$"
_IN_MONTH = _IN.replace("|the|", "|")
_SURE_MONTH = (  # even if a name follows, as of who did something in that month
    rf"{_BEGIN}(?:in|of|by|since|until|till|before|after|during|through|throughout|early|late"
    r"|mid|this|last|next|each|every|end|ended|ending)[\s-]+"
)
# What may come before a month whose year has three digits, and after that year.
_IN_SURELY = _IN_MONTH + r"|[(–—-]\s?|\b(?:born|died)\s+"
_AFTER_EARLY_YEAR = (
    r"\s*[.,;:)](?!\d)|\s+(?:and|the|he|she|it|they|his|when|by|to|but|as|was|were"
    r"|after|with)\b"
)
_SURE_YEAR = (
    rf"{_BEGIN}(?:in|the|since|until|till|during|throughout|early|late|mid|fiscal|spring|summer"
    r"|fall|autumn|winter|post|pre|(?:19|20)\d\d,?\s+(?:and|or))[\s-]+"
)
# What makes a number of four digits no year: what it numbers, and what it counts.
_NUMBER_OF = (
    rf"[$£€#]\s?|\b\d{{1,3}}-|{_BEGIN}(?:no\.?|flight|page|room|route|channel|boeing|airbus"
    r"|version|section|article|highway|model|number|fortune|some|than|nearly"
    r"|(?<!until at )(?<!since at )(?<!through at )(?<!before at )least|over|below"
    r"|above|almost|all|only|psalm|lot|bus|train|tel|ext|paragraph|para|exhibit|item|form"
    r"|rule|clause|windows|office|russell|nikkei|topix|sq|unit|gate|bay|box|case"
    r"|docket|resolution|bill|order|sheet|seat|row|platform|volume|vol|hill|level|type|class|grade"
    r"|interstate|suite|postcode|zip|code|extension|serial|peugeot|bmw)\s*"
    r"|\b0\d{2,4}\s+\d{3,4}\s+"
)
_COUNTED = (
    r"x\b|"
    r"(?-i:\s+[A-Z]\w+\s+(?:Street|Avenue|Ave|Road|Boulevard|Blvd|Lane|Drive|Square)\b)|"
    r"-(?:seat|page|word|strong|plus|room|bed|member|odd)\b|"
    r"[\s-]*(?:percent|per\s?cent|people|troops|men|women|children|[km]?m\b|km|miles|feet"
    r"|meters?|metres?|acres|tons|tonnes|pounds|dollars|euros|pax|points|degrees|hours|hrs"
    r"|minutes|days|weeks|months|years)\b"
    r"|(?-i:\s+(?!(?:was|is|has|as|this|does|onwards|afterwards|perhaps|thus|across|whereas|sales|results|earnings|profits|revenues"
    r"|(?:says|shows|notes|suggests|presents|promises|marks|brings)\s+(?:that|the|an?|how|no)"
    r"|elections|levels|prices|its|his|us|various|previous|films?|models?)\b)[a-z]{3,}s\b(?!\s*'))"
)
# What stands before a verb: it may last two weeks.
_VERB_COMES = (
    r"\b(?:to|will|would|could|may|might|can|must|should|shall|did|does|do|not|never"
    r"|only|often|usually|they|it|which|that|[a-z]+days)\s+|n['’]t\s+"
)
_NO_NOUN = (
    r"and|or|of|in|when|as|to|but|at|by|for|that|was|were|is|had|has|have|after|before"
    r"|the|a|an|on|with|from|until|it|he|she|they|we|which|who|while|where|will|would"
    r"|this|because|if|so|then|than|through|during|since|did|may|could|are|be|not|only"
    r"|also|all|its|his|their|our"
)
_NOUN_AFTER = (
    r"[\s-]+(?!(?:and|or|of|in|when|as|to|but|at|by|for|that|was|were|is|had"
    r"|has|have|after|before|the|a|an|on|with|from|until|it|he|she|they|we|which|who"
    r"|while|where|will|would|this|because|if|so|then|than|through|during|since"
    r"|began|saw|came|did|may|could|are|be|not|only|also|all|its|his|their|our|into|near"
    r"|now|still|already|just"
    r"|over|amid|between|against|around|across|along|despite|under|there|here)\b)[a-z]"
)
_PRICED_AT = (
    r"\b(?:clos|trad|quot|pric|valu|settl|stood|ended|opened|set|fix)\w*"
    r"\s+(?:\w+\s+)?at\s+"
)
# What makes four figures a clock: 1653 local time, 1653 (2153 GMT).
_OF_THE_PLACE = r"\s+local\s+time\b|\s*\(\s*\d{4}\s+(?:GMT|UTC)\b"
# The same behind a day told by its number, which what took place then may follow.
_NOUN_AFTER_DAY = _NOUN_AFTER.replace(
    "(?!(?:",
    r"(?!(?:(?!armou?red|mechani[sz]ed|motori[sz]ed|combined)[a-z]{2,}ed|fell|took|went"
    r"|left|lost|won|met|sent|made|found|struck|broke|gave|led|drove|rose|held|sank|cut|set|hit"
    r"|ran|came|saw|brought|fought|rode|threw|laid|paid|told|said|stood|put|shut|wrote"
    r"|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|both|more|",
)
# What goes on with neither a clause nor its subject: a day after that of the mayor.
_NOT_SUBJECT = (
    r"\s+(?!(?:and|but|or|he|she|it|they|we|I|you|the|there|his|her|its|their|to|in|at|on"
    r"|with|for)\b)[a-z]"
)
# What says, behind a time, what was said then: had warned two days before that.
_HAS_SAID = (
    r"\b(?:said|told\s+\w+|warned(?:\s+\w+)?|announced|promised|insisted|admitted"
    r"|claimed|predicted|hinted|stated|confirmed)\s+"
)
# A day and a time, each on a line of its own.
_ON_TWO_LINES = r"[^\n]*(?<!,)(?<!\bat)\n\s*(?:\d|noon|midnight)"
# What lasts for as long as it is old, other than people and what they build.
_OLD_THINGS = (
    r"\s+(?:(?:trade|border|civil|bitter|legal|political|labor|economic)\s+)?"
    r"(?:truce|ceasefire|cease-fire|war|conflict|dispute|feud|lawsuit|suit|case|strike"
    r"|siege|blockade|embargo|ban|boycott|rebellion|insurgency|uprising|revolt|slump"
    r"|recession|boom|crisis|drought|occupation|campaign|standoff|stand-off|battle|fight"
    r"|struggle|alliance|agreement|treaty|pact|deal|partnership|marriage|investigation"
    r"|inquiry|probe|scandal|rivalry|tradition|policy|law|rule|government|regime|reign)"
    r"\b"
)
# What so much of in a time is a speed: 90 miles per hour.
_LENGTHS = r"miles|km|kilomet(?:er|re)s|knots|feet|met(?:er|re)s"
_SPEED = (
    rf"\b(?:{_LENGTHS}|m|mm|millimet(?:er|re)s"
    r"|inch(?:es)?|cycles|frames|beats|bits|bytes|instructions"
    r"|operations|calculations|revolutions|rounds|words|pages|characters)\s+"
)
# What takes place at one moment, so that "in two weeks" is when, not how long.
_MOMENT = (
    r"(?:re-?)?open|close|shut|start|begin|resume|end|finish|expire|mature|launch|arrive"
    r"|leave|depart|return|come|meet|vote|decide|retire|resign|quit|step\s+down|happen"
    r"|run\s+out|fall\s+due|take\s+(?:effect|place)|appear|be\s+(?:back|over|ready|out"
    r"|due|held|released|freed|redeemed|published|announced|known|launched|closed|gone"
    r"|(?:re)?opened|available|replaced|called|tried|sentenced|retired|dead|here)"
)
_WHAT_COMES = (
    rf"\b(?:(?:will|shall|would|['’]ll|(?:due|expected|set|scheduled|going|is|are|plans?"
    rf"|hopes?)\s+to)\s+(?:{_MOMENT})|(?:(?:re)?open|close|start|begin|end|expire|mature"
    r"|arrive|leave|return|meet|retire)s|runs\s+out|falls\s+due|takes\s+effect"
    r"|(?:is|are)\s+(?:due|up))(?:\s+(?:again|here|there|home|office|back))?\s+in\s+"
)
_TITLE_AFTER = (
    r"(?-i:\s+(?:(?:Morning|Evening|Night|Murder)\s+)?(?:Gazette|Times|Post|Herald"
    r"|Telegraph|Express|Mirror|Mail|News|Review|Tribune|Star|Standard|Magazine|Live"
    r"|Football|Fever|Lights|Fights|Baseball|Countdown|Project|Business|Group|Club|Record|Beast|Worker|Nation)\b)"
)
# May I remind you; Lawyers for June and Barry.
_NO_MONTH_AFTER = (
    r"\s+(?:I|we)\s|(?-i:\s+and\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|The\b|A\b|I\b)[A-Z][a-z]+)"
)
_RELATIVE_BEFORE = (
    r"\b(?:wife|husband|daughter|son|sister|brother|mother|father|aunt|uncle|niece"
    r"|nephew|cousin|girlfriend|boyfriend|fianc[ée]e?|named|called)\s*,?\s+"
)
# What is said of people, so that the month before it is somebody's name.
_SAYS = (
    r"\s+(?:said|says|told|tells|added|adds|argued|insisted|replied|asked|admitted"
    r"|resigned|herself|himself)\b"
)
# A programme, a paper or a firm that is named after a day.
_SHOW_AFTER = r"(?-i:\s+(?:[Ss]how|FM|Inc|programme|program|magazine|newspaper)\b)"
_NAME_AFTER = r"(?-i:\s+(?:&\s+)?[A-Z][a-z]+)"
# A period told by its last day: ended June 30.
_ENDED = (
    r"\s+end(?:ed|ing)\s+(?:on\s+)?"
    r"(?:(?-i:[A-Z\d])|today|tomorrow|yesterday|last|this|next"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)"
)
_ANY_WEEKDAY = r"(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)"
_ANOTHER_WEEKDAY = (
    rf"\s*(?:[-,&/]|and\b|to\b|or\b)\s*{_ANY_WEEKDAY}(?:day|s?nesday|urday)?\b"
)
_AFTER_WEEKDAY = (
    rf"\b{_ANY_WEEKDAY}(?:day|nesday|urday)?\.?(?:\s+(?:morning|afternoon|evening|night))?"
    r"\s*(?:[-,&/]|and|to|or)\s*"
)
# What is said of a show or a train, never of prices or of people, who do so at an age.
_STARTS_AT = (
    r"\b(?:(?:doors|gates|polls)\s+(?:opened|closed)|opens?|closes?|starts|begins|ends"
    r"|resumes|leaves|departs|arrives|kicks\s+off|is\s+on|is\s+served"
    r"|(?:to|will|should|would)\s+(?:begin|start|end|resume|leave|arrive))\s+at\s+"
)
# What is said of people on their way, and how a message writes it: see you @ 8.
_MEETS_AT = (
    r"(?:@|\b(?:b4|til))\s+|\b(?:see|c|meet|call|join|get|pick)\s+(?:u|ya|you|me|us|him|her"
    r"|them)\b(?:\s+\w+){0,2}\s+at\s+|\b(?:there|home|here|asleep|in\s+bed|(?:woke|wake|waking|get|got|getting)"
    r"\s+up|meeting|exam|class|lecture|shift|appt|interview|flight|dinner|lunch|doors|show"
    r"|gig|kick-?off|tip-?off|breakfast|supper|brunch|drinks|rehearsal|practice|church|mass"
    r"|(?:funeral|wedding|service|hearing|meeting|match|kick-?off|party)\s+is)\s+(?:at|by)\s+"
)
# What comes before the midnight with which a day is over.
_UNTIL = (
    r"\b(?:until|till?|to|by|before|deadline(?:\s+(?:is|was|of))?|ends?|ended|closes?|closed"
    r"|expires?|expired|runs?\s+out)\s+(?:(?:on|at)\s+)?"
)
# What comes before an amount that is no number: it may take days.
_LASTS = (
    r"\b(?:for|in|within|after|over|took|takes|lasted|spent|take|last|of|by|follows"
    r"|followed|despite|amid|requires?|waited|waiting|spending|spend)\s+"
)
# What a film or an album is called, with capitals where none else are: 24 Hours.
_LOWER_WORD = "|".join(rf"(?<=\s[a-z]{{{n}}}\s)" for n in range(4, 10))
_TITLE = (
    r"(?-i:(?=(?:[Tt]he )?(?:\d+|[A-Z][a-z-]+) [A-Z][a-z]+(?: Later)?$)"
    rf"(?:{_LOWER_WORD}|(?<=['’]s\s)|(?<=[a-z]{{4}} in ))"
    r"|(?:(?<=[Tt]he\s)|[Tt]he )\d+ [A-Z][a-z]+$)"
)
# What a number may do: the 27 may appeal.
_MAY_DO = (
    r"(?-i:(?<=\d may)\s+(?!(?:and|or|to|at|in|for|with|from|until|is|was)\b)[a-z])"
)
_STREET = r"(?-i:\s+(?:Street|Avenue|Road|Boulevard|Square|Bridge|Stadium|Airport)\b)"
# In March the first ships came.
_IN_ORDER = (
    r"(?:(?<=the first)|(?<=the second)|(?<=the third)|(?<=the fourth))"
    + _NOUN_AFTER_DAY
)
_CAUSE = r"\s+(?:for|of|on)\s+(?:the\s+)?(?-i:[A-Z])"  # the March for Peace
# Chapter and verse: Isaiah 2:4, 11:6.
_BOOKS = one_of(
    "chapter|genesis|exodus|leviticus|deuteronomy|joshua|judges|samuel"
    "|kings|chronicles|nehemiah|job|proverbs|ecclesiastes|isaiah|jeremiah"
    "|ezekiel|daniel|hosea|amos|micah|zechariah|malachi|matthew|mark|luke|john|acts"
    "|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians"
    "|timothy|titus|hebrews|james|peter|revelation|sura|surah|koran"
)
_SCRIPTURE = (
    rf"(?:{_BOOKS}|verses?|psalms?|qur['’]?an)\s+(?:\d+:\d+(?:-\d+)?\s*[,;]\s*)*"
)
# How warm it was: in the 80s.
_DEGREES = r"|\b(?:temperatures?|highs|lows|mercury)\b[^.;]{0,25}[\s-]+"
# Her sixty-second birthday, and Forty-second Street.
_SECOND_OF_MANY = (
    r"(?<=ty-second)(?:(?-i:\s+[A-Z])|\s+(?:birthday|anniversary|year|day|time|president"
    r"|floor|session|edition|regiment|division|street|season|game|minute|century)\b)"
)
_OLD = r"(?:\s+and\s+\w+\s+(?:months|weeks|days))?[\s-]*(?:olds?\b|of age\b)"
_UP_TO = r"\s*(?:[-–]|to|or)\s*"

# ---- Rules

# fmt: off
RULES = (
    # Numbers.
    Rule("number", "{n:ones}", dates.same, E("three days", "P3D")),
    Rule("number", "{n:teens}", dates.same, E("twelve days", "P12D")),
    Rule("number", "{a:tens} {b:ones}?", _tens, E("twenty four hours", "PT24H")),
    Rule("number", "a hundred", 100, E("a hundred years", "P100Y")),
    Rule("number", "a thousand", 1000, E("a thousand years", "P1000Y")),
    Rule("number", "{n:number} hundred", partial(_times, by=100),
         E("two hundred years", "P200Y"), E("2 hundred years", "P200Y")),
    Rule("number", "{n:number} thousand", partial(_times, by=1000),
         E("two thousand years", "P2000Y")),
    Rule("number", "{n:number} million", partial(_times, by=1_000_000),
         E("65 million years", "P65000000Y")),
    Rule("number", "{n:number} billion", partial(_times, by=1_000_000_000),
         E("4 billion years", "P4000000000Y")),
    Rule("number", "{n:decimal} million", partial(_share_of, by=1_000_000),
         E("2.5 million years", "P2500000Y")),
    Rule("number", "{n:decimal} billion", partial(_share_of, by=1_000_000_000),
         E("4.5 billion years", "P4500000000Y")),
    Rule("quantity", "{n:number}", dates.same, E("3 days", "P3D")),
    Rule("quantity", "{n:decimal}", dates.same, E("2.5 hours", "PT2H30M")),
    Rule("quantity", "{f:fraction}", dates.same, E("1/2 hour", "PT30M")),
    Rule("quantity", "{n:pair of}", dates.same, E("a couple of days", "P2D")),
    Rule("quantity", "{n:vague}", dates.same, E("a few days", "PXD")),
    Rule("quantity", "{q:number} {f:fraction}", _plus, E("2 1/2 years", "P2Y6M")),
    Rule("quantity", "{q:number} and a? half", partial(_plus, f=0.5),
         E("two and a half years", "P2Y6M"), E("two and half years", "P2Y6M")),
    Rule("quantity", "{q:number} and a quarter", partial(_plus, f=0.25),
         E("four and a quarter hours", "PT4.25H")),
    Rule("quantity", "{a:number} to|or|- {b:number}", _range,
         E("the next 12 to 18 months", "PXM"), E("two or three days ago", "PAST_REF"),
         E("the last 2-3 weeks", "PXW")),
    Rule("year", "{a:hundreds of a year} {b:teens}", _spelled,
         E("nineteen eighteen", "1918", before="in ")),
    Rule("year", "{a:hundreds of a year} {t:tens} {b:ones}?", _spelled_tens,
         E("nineteen ninety-six", "1996", before="in ")),
    Rule("year", "two thousand and? {b:ones}?", _two_thousand,
         E("the year two thousand", "2000"),
         E("March two thousand and four", "2004-03")),
    Rule("any year", "{y:year}", dates.same, E("March 2019", "2019-03")),
    Rule("any year", "{y:far year}", dates.same, E("March 1453", "1453-03")),
    Rule("any year", "{y:short year}", dates.same, E("March '98", "1998-03")),
    Rule("any unit", "{u:unit}", dates.same, E("one day", "P1D")),
    Rule("any unit", "{u:units}", dates.same, E("two days", "P2D")),
    Rule("any month", "{m:month}", dates.same, E("March 5", "2024-03-05")),
    Rule("any month", "{m:lower month}", dates.same, E("march 5", "2024-03-05")),
    Rule("any month", "{m:short month}", dates.same, E("Mar. 5", "2024-03-05")),
    Rule("any month", "{m:lower short month}", dates.same, E("dec 5", "2023-12-05")),
    Rule("any weekday", "{m:weekday}", dates.same, E("last Friday", "2024-03-08")),
    Rule("any weekday", "{m:short weekday}", dates.same,
         E("last Fri", "2024-03-08")),
    Rule("any weekday", "{m:lower short weekday}", dates.same,
         E("last sat", "2024-03-09")),
    Rule("repeating", "{u:unit}", _calendar_month, E("last week", "2024-W10")),
    Rule("repeating", "{r:any weekday}", dates.same, E("last Friday", "2024-03-08")),
    Rule("repeating", "{r:month}", dates.same, E("last December", "2023-12")),
    Rule("repeating", "{r:short month}", dates.same, E("last Dec.", "2023-12")),
    Rule("repeating", "{r:season}", dates.same, E("last summer", "2023-SU")),
    Rule("repeating", "{r:lower season}", dates.same, E("last fall", "2023-FA")),
    Rule("repeating", "{r:holiday}", dates.same, E("last Christmas", "2023-12-25")),
    # Days of the calendar.
    Rule("month day", "{m:any month} the? {d:day}", dates.month_day,
         E("March 5", "2024-03-05"), E("March the 5", "2024-03-05")),
    Rule("month day", "{m:any month} the? {d:day ordinal}", dates.month_day,
         E("March 5th", "2024-03-05"), E("March the fifth", "2024-03-05")),
    Rule("month day", "the? {d:day} {m:any month}", dates.month_day,
         E("5 March", "2024-03-05"), E("the 5 March", "2024-03-05")),
    Rule("month day", "the? {d:day ordinal} of? {m:any month}", dates.month_day,
         E("5th March", "2024-03-05"), E("the 5th of March", "2024-03-05")),
    Rule("date", "{r:month day}", _attacks_of_2001,
         E("Sept. 11", "2001-09-11", before="the ", after=" attacks"),
         right=r",?\s+(?:terror(?:ist)?\s+)?(?:attacks?|hijackings|hijackers)\b"),
    Rule("date", "{r:month day}", names.always_nearest,
         E("October 10", "2023-10-10"), not_right=_STREET + "|" + _IN_ORDER,
         not_text=r"(?-i:(?:[Tt]he\s+)?(?:[a-z]*(?:first|second|third|th)\s+march\b"
         r"|\d+\s+may\b))"),
    Rule("date", "{m:any month} {d:day} ,? {y:any year}", dates.date_of,
         E("March 5, 2019", "2019-03-05")),
    Rule("date", "{m:any month} the? {d:day ordinal} ,? {y:any year}", dates.date_of,
         E("March 5th, 2019", "2019-03-05"), E("March the 5th 2019", "2019-03-05")),
    Rule("date", "the? {d:day} {m:any month} ,? {y:any year}", dates.date_of,
         E("5 March 2019", "2019-03-05"), E("the 5 March, 2019", "2019-03-05")),
    Rule("date", "the? {d:day ordinal} of? {m:any month} ,? of? {y:any year}",
         dates.date_of, E("5th March 2019", "2019-03-05"),
         E("the 5th of March, 2019", "2019-03-05"),
         E("the 5th of March of 2019", "2019-03-05")),
    Rule("date", "{d:day} {m:any month} {s:two digits}", dates.short_date,
         E("7-Jun-19", "2019-06-07"), not_text=r".*\s"),
    Rule("date", "the {d:day ordinal} day of {m:any month} ,? {y:any year}",
         dates.date_of, E("the 7th day of June 2019", "2019-06-07")),
    Rule("date", "{t:triple /}", dates.month_first, E("3/5/2019", "2019-03-05")),
    Rule("date", "{t:triple -}", dates.month_first, E("3-5-2019", "2019-03-05")),
    Rule("date", "{t:triple .}", dates.day_first, E("5.3.2019", "2019-03-05"),
         not_left=_NUMBER_OF),
    Rule("time", "{y:year} {:dash} {s:two digits}", _month_in_digits,
         E("2019-05", "2019-05"), not_text=r"(?!\d{4}-\d\d$)"),
    Rule("month time", "{t:month year}", dates.same, E("03/2019", "2019-03"),
         not_left=_NUMBER_OF),
    Rule("date", "{t:slashed}", _nine_eleven,
         E("9/11", "2001-09-11", before="since "),
         E("9/11", "2001-09-11", before="the ", after=" attacks"),
         sure_left=r"\b(?:since|after|before|until|till|by|on|of|from)\s+"
         r"|\b(?:post|pre)-",
         right=r"\s+(?:attacks?|attackers|hijack\w*|terror\w*|victims|families|commission"
         r"|memorial|anniversary|plot\w*|conspir\w*|era|world)\b"),
    Rule("date", "{t:slashed}", dates.slashed_day,
         E("3/5", "2024-03-05", before="They met on "),
         E("4/1", "2024-04-01", before="due by "),
         left=r"\b(?:on|by|since|until|till?|due|before|after|dated|ends|starts)\s+",
         not_right=r"\s*(?:of\b|[\"”%])|" + _NOUN_AFTER),
    Rule("date", "{:any weekday} ,? {t:slashed}", dates.slashed_day,
         E("Tuesday 3/5", "2024-03-05")),
    Rule("time", "week {n:number} ,? of|in? {y:any year}", dates.week_of_year,
         E("week 32 of 2019", "2019-W32"), E("week 9, 2019", "2019-W09"),
         E("week 9 in 2019", "2019-W09")),
    Rule("date", "{t:dated}", dates.same, E("2019-03-05", "2019-03-05")),
    Rule("time", "{t:clocked}", dates.same,
         E("2019-03-05T10:30", "2019-03-05T10:30"),
         E("2019-03-05T10:30:05.25Z", "2019-03-05T10:30:05"),
         E("2019-03-05T10:30:00+02:00", "2019-03-05T10:30:00")),
    Rule("calendar date", "{w:any weekday} ,? {r:month day}", _day_on_weekday,
         E("Tuesday, March 5", "2024-03-05"),
         E("Tuesday the 5th of March", "2024-03-05"),
         E("Thursday 5 December", "2024-12-05"),
         E("Tuesday 5 December", "2023-12-05")),
    Rule("calendar date", "{:any weekday} ,? {t:calendar day}", dates.same,
         E("Tuesday, March 5, 2019", "2019-03-05")),
    Rule("calendar day", "{m:any month} {d:day} ,? {y:any year}", dates.date_of,
         E("Tuesday, March 5, 2019", "2019-03-05")),
    Rule("calendar day", "{m:any month} {d:day ordinal} ,? {y:any year}",
         dates.date_of, E("Tuesday, March 5th, 2019", "2019-03-05")),
    Rule("calendar day", "{d:day} {m:any month} ,? {y:any year}", dates.date_of,
         E("Tuesday, 5 March 2019", "2019-03-05")),
    Rule("calendar day", "the? {d:day ordinal} of? {m:any month} ,? {y:any year}",
         dates.date_of, E("Tuesday, the 5th of March, 2019", "2019-03-05"),
         E("Tuesday, 5th March 2019", "2019-03-05")),
    Rule("calendar day", "{t:triple /}", dates.month_first,
         E("Tuesday 3/5/2019", "2019-03-05")),
    Rule("date", "{r:month day} ,? a? {w:any weekday}", _day_on_weekday,
         E("March 5, Tuesday", "2024-03-05"), E("5 August, a Monday", "2024-08-05")),
    Rule("date", "{t:calendar day} ,? a? {:any weekday}", dates.same,
         E("21 January 1998, a Wednesday", "1998-01-21")),
    Rule("date", "{w:any weekday} the? {d:day ordinal}", _friday_the,
         E("Friday the 15th", "2024-03-15"), E("Friday 15th", "2024-03-15"),
         not_right=_NOUN_AFTER),
    Rule("date", "this|that|the? {:past}? {:coming}? {t:calendar date}", dates.same,
         E("this coming Sunday, March 17", "2024-03-17"),
         E("that Sunday, March 17", "2024-03-17"),
         E("the Sunday, March 17", "2024-03-17"),
         E("this past Sunday, March 10", "2024-03-10")),
    Rule("date", "{r:weekday}", names.bare, E("Tuesday", "2024-03-12"),
         not_right=_TITLE_AFTER + r"|\.[a-z]",
         not_left=r"\b(?:any|given)\s+"
         r"|(?-i:\b(?:Black|Bloody|Ruby|Freaky|Good|Man|TGI|Mail\s+on)\s+)"),
    Rule("loose time", "the {r:weekday}", partial(Next, anchoring=ANAPHORIC),
         E("the Thursday", "2024-03-21", before="They will play on ", after="."),
         E("the Thursday", "2024-03-21", before="It is on. On ", after=" men will go."),
         left=r"\bon\s+", sure_left=r"[.;]\s+on\s+",
         not_right=_NOUN_AFTER + "|" + _NAME_AFTER),
    Rule("part time", "the {r:weekday} {p:part}", _part_of_weekday,
         E("the Thursday night", "2024-03-21TNI", before="They will go on ", after="."),
         left=r"\bon\s+", not_right=_NOUN_AFTER + "|" + _NAME_AFTER),
    Rule("message", "a {r:weekday}", names.bare, E("a Tuesday", "2024-03-12"),
         only="message"),
    Rule("loose time", "a {r:weekday}", _some,
         E("a Tuesday", "XXXX-WXX-2", before="on "),
         E("a Tuesday", "XXXX-WXX-2", before="June 3, 1952, was "),
         left=r"\b(?:on|was)\s+", not_right=_NOUN_AFTER),
    Rule("loose time", "a {w:weekday} {r:part}", _some_part,
         E("a Tuesday night", "XXXX-WXX-2TNI", before="It was ", after=" in May."),
         left=r"\b(?:on|was)\s+", not_right=_NOUN_AFTER),
    Rule("date", "{r:weekday} week", _week_after, E("Friday week", "2024-03-22"),
         not_right=r"[\s-]+long"),
    Rule("date", "a week on {r:weekday}", _week_after,
         E("a week on Friday", "2024-03-22")),
    Rule("date", "{r:short weekday}", names.bare,
         E("Tue", "2024-03-12", before="on "),
         E("Mon", "2024-03-11", before="It opened ", after=", Wed and Fri"),
         sure_left=r"\b(?:on|by|since|till?|until|from|this|next|last|starts?|ends?|due)\s+|\("
         r"|" + _AFTER_WEEKDAY,
         right=_ANOTHER_WEEKDAY),
    Rule("loose time", "{r:short weekday}", names.bare,
         E("Fri", "2024-03-08", before="News.\n", after=": rain"),
         left=r"(?:\A|\n)[\s•*·>-]*", right=r":\s"),
    Rule("date", "{r:lower short weekday}", names.bare,
         E("mon", "2024-03-11", before="It opened ", after=", wed and fri"),
         E("sat", "2024-03-09", before="It fell on friday night or ", after="?"),
         E("wed", "2024-03-13", before="They met on "),
         sure_left=r"\b(?:on|since|till?|until|starts?|ends?|due|see\s+(?:you|u|ya))\s+"
         r"|" + _AFTER_WEEKDAY,
         right=_ANOTHER_WEEKDAY),
    Rule("date", "the {d:day ordinal} of {t:said month}", _day_of_month,
         E("the 15th of last month", "2024-02-15")),
    Rule("said month", "last month", Last(Unit(units.MONTH)),
         E("the 15th of last month", "2024-02-15")),
    Rule("said month", "this month", This(Unit(units.MONTH)),
         E("the 20th of this month", "2024-03-20")),
    Rule("said month", "next month", Next(Unit(units.MONTH)),
         E("the first of next month", "2024-04-01")),
    Rule("said month", "that same? month", This(Unit(units.MONTH), ANAPHORIC),
         E("the 20th of that month", "2024-03-20"),
         E("the 20th of that same month", "2024-03-20")),
    Rule("said month", "the same? month", This(Unit(units.MONTH), ANAPHORIC),
         E("the 20th of the month", "2024-03-20")),
    Rule("date", "{r:weekday} next", Next, E("Monday next", "2024-03-18", before="on "),
         left=r"\bon\s+", not_right=r"\s+(?:to|door|week|month|year)\b"),
    Rule("date", "{r:weekday} last", Last, E("Monday last", "2024-03-11", before="on "),
         left=r"\bon\s+", not_right=r"\s+(?:week|month|year)\b"),
    Rule("date", "{t:moving feast}", dates.same,
         E("Ramadan", "XXXX-XX-XX", before="during "),
         left=r"\b(?:on|during|in|for|of|before|after|until|till|by|since|this|last|next"
         r"|every|happy|around)\s+(?:the\s+)?",
         not_left=r"\bday\s+\d+\s+of\s+(?:the\s+)?",
         not_right=_NAME_AFTER + r"|\s+day\s+\d"),
    Rule("date", "{t:near day}", dates.same, E("yesterday", "2024-03-13"),
         not_text=r"(?-i:T[a-z]+$)"),
    Rule("loose time", "{t:near day}", dates.same,
         E("Today", "2024-03-14", after=" it rained."),
         not_left=r"(?-i:\b(?:USA|VOA|Psychology|India|Russia|History)\s+)",
         not_right=_SHOW_AFTER),
    Rule("date", "{t:chat day}", dates.same,
         E("tomo", "2024-03-15", before="see you "),
         E("2day", "2024-03-14", before="off to work "), only="message",
         not_right=r"\s+(?:yum|and\s+jerry)\b"),
    Rule("date", "the? whole|entire day {t:week day}", dates.same,
         E("the whole day today", "2024-03-14"),
         E("the entire day Monday", "2024-03-11")),
    Rule("date", "{r:holiday}", names.always_nearest, E("Christmas", "2023-12-25"),
         not_right=r"(?-i:\s+(?:Islands?|Carol|Rising|Act|Agreement|Accord)\b)"
         r"|\s+(?:trees?|cards?|carols?|cakes?|puddings?|jumpers?|stockings?|crackers?"
         r"|eggs?|bunny|bunnies|wreaths?|decorations?)\b", not_text=r"(?-i:Nye)$"),
    Rule("pair", "{r:holiday} , {s:month day}", _feast_and_day,
         E("Palm Sunday, March 24", "2024-03-24")),
    Rule("date", "{r:holiday} period|season of|in {y:any year}", dates.dated_in,
         E("Christmas period of 2008", "2008-12-25"),
         E("Easter season in 2019", "2019-04-21")),
    Rule("date", "{r:holiday} ,? of|in? {y:any year}", dates.dated_in,
         E("Christmas 2019", "2019-12-25"), E("Christmas Eve of 2019", "2019-12-24"),
         E("Halloween in 2019", "2019-10-31")),
    Rule("loose time", "the {d:day ordinal}", _day_named,
         E("the 20th", "2024-03-20", before="on ", after=", they"),
         E("the 20th", "2024-02-20", before="on ", after=" failed"),
         E("the 20th", "2024-03-20", before="The vote is set for ", after="."),
         left=r"\b(?:on|since|by|until|till?|before|from|(?:set|due|fixed|scheduled"
         r"|slated|planned|booked|called|pencilled\s+in)\s+for)\s+",
         not_right=_NOUN_AFTER_DAY),
    Rule("pair", "the {a:day ordinal} {:link} the? {b:day ordinal}", _days_named,
         E("the 16th and 22nd", "2024-03-16", before="on "),
         E("the 9th and the 12th", "2024-03-09", before="on "),
         left=r"\b(?:on|from|between)\s+(?:the\s+\w+\s+\w+\s+(?:the\s+)?)?",
         not_text=r"\D+\Z",
         not_right=_NOUN_AFTER_DAY),
    Rule("part time", "the {r:part} of the {d:day ordinal}", _part_of_day_named,
         E("the evening of the 3rd", "2024-03-03TEV", before="on ", after=", they"),
         not_right=_NOUN_AFTER_DAY),
    Rule("pair", "{m:any month} {d:day runs}", dates.days_of_runs,
         E("March 5 to 7", "2024-03-05"), E("March 5-7 and 12-14", "2024-03-05")),
    Rule("pair", "{m:any month} {d:day runs} ,? {y:any year}", dates.days_of_runs,
         E("March 5-7, 2019", "2019-03-05"),
         E("March 5-7 and 9-10 2019", "2019-03-05")),
    Rule("pair", "{:any weekday} {a:day} {:link} {:any weekday} {b:day} {m:any month}",
         dates.days_of_month, E("Monday 4 to Friday 8 March", "2024-03-04")),
    Rule("day runs", "{a:day} {:link} {b:day}", dates.day_run,
         E("March 5-7", "2024-03-05")),
    Rule("day runs", "{d:day runs} , {a:day} {:link} {b:day}", dates.another_run,
         E("March 5-7, 12-14", "2024-03-05"),
         E("March 2-3, 9-10, 16-17", "2024-03-02")),
    Rule("day runs", "{d:day runs} ,? {:link} {a:day} {:link} {b:day}",
         dates.another_run, E("March 5-7, and 12-14", "2024-03-05"),
         E("March 5-7 and 12-14", "2024-03-05")),
    Rule("pair", "{m:any month} {a:day} , {b:day} ,? {:link} {c:day}",
         dates.three_days, E("March 5, 6 and 7", "2024-03-05")),
    Rule("pair", "{m:any month} {a:day} , {b:day} ,? {:link} {c:day} ,? {y:any year}",
         dates.three_days_in, E("March 5, 6 and 7, 2019", "2019-03-05")),
    Rule("pair", "{a:day} , {b:day} ,? {:link} {c:day} {m:any month}",
         dates.three_days, E("5, 6 and 7 March", "2024-03-05")),
    Rule("pair", "{a:day} , {b:day} ,? {:link} {c:day} {m:any month} ,? {y:any year}",
         dates.three_days_in, E("5, 6 and 7 March 2019", "2019-03-05")),
    Rule("numbered day", "{d:day}", dates.same, E("March 5 and 7th", "2024-03-05")),
    Rule("numbered day", "{d:day ordinal}", dates.same,
         E("March 5th and 7th", "2024-03-05")),
    Rule("pair", "{m:any month} {a:numbered day} {:link} {b:day ordinal}",
         dates.days_of_month, E("March 5-7th", "2024-03-05"),
         E("March 5th-7th", "2024-03-05")),
    Rule("pair", "{m:any month} {a:day ordinal} {:link} {b:day}",
         dates.days_of_month, E("March 5th - 7", "2024-03-05")),
    Rule("pair", "the? {a:day} {:link} {b:day} {m:any month}", dates.days_of_month,
         E("5-7 March", "2024-03-05"), E("the 5 and 7 March", "2024-03-05"),
         not_right=_MAY_DO + r"|\s*(?:[-–]|to|and|or)\s*\d+(?-i:\s+may\s+[a-z])"),
    Rule("pair", "the? {a:numbered day} {:link} {b:day ordinal} of? {m:any month}",
         dates.days_of_month, E("5th and 7th March", "2024-03-05"),
         E("the 5th and 7th of March", "2024-03-05"),
         E("5-7th March", "2024-03-05"), E("5th-7th March", "2024-03-05")),
    Rule("pair", "the? {a:day ordinal} {:link} the {b:day ordinal} of? {m:any month}",
         dates.days_of_month, E("the 5th to the 7th of March", "2024-03-05")),
    Rule("pair", "{a:day} {:link} {b:day} {m:any month} ,? {y:any year}",
         dates.days_of_month_in, E("5 and 7 March 2019", "2019-03-05")),
    Rule("pair",
         "the? {a:numbered day} {:link} {b:day ordinal} of? {m:any month}"
         " ,? {y:any year}",
         dates.days_of_month_in, E("5-7th March 2019", "2019-03-05"),
         E("the 5th and 7th of March 2019", "2019-03-05")),
    Rule("pair", "the? {a:day ordinal} {:link} the {b:day ordinal} of {t:month time}",
         dates.days_of_month_year,
         E("the 5th to the 7th of March 2019", "2019-03-05")),
    Rule("pair", "{r:month day} {:link} {s:month day} ,? {y:any year}",
         dates.days_of_year, E("March 31 to April 2, 2019", "2019-03-31")),
    Rule("pair", "{m:any month} {:link}? {n:any month} ,? of? {y:any year}",
         dates.months_of_year, E("May and October 2018", "2018-05"),
         E("January-March 2018", "2018-01"),
         E("Nov–Jan 2013", "2012-11"), E("May to June of 2018", "2018-05")),
    Rule("pair", "{m:short month} {:link} {n:short month}", _two_months,
         E("Jul–Sep", "2023-07"), E("Jan. and Feb.", "2024-01")),
    Rule("pair", "{y:year} {:dash} {s:two digits}", dates.years_short,
         E("1985-87", "1985")),
    Rule("pair", "{y:year} {:link} {s:two digits}", _years_near,
         E("1914 to 18", "1914")),
    Rule("pair", "{a:date} {:link} {b:date}", dates.two_dates,
         E("4 May 1909 to 11 June 1916", "1909-05-04"),
         E("12 March 1901 – 3 May 1949", "1901-03-12")),
    Rule("pair", "{a:bc number} {:link} {b:bc number} {:before christ}",
         dates.years_before_christ, E("492-490 BC", "BC0492")),
    Rule("bc number", "{n:number}", dates.same, E("490 BC", "BC0490")),
    # Months, seasons, quarters, halves.
    Rule("month time", "{r:month}", names.rather_past,
         E("March", "2024-03", before="in "), E("May", "2024-05", before="in "),
         E("June", "2023-06", before="in "), sure_left=_SURE_MONTH,
         not_right=_NAME_AFTER + "|" + _CAUSE + "|" + _SAYS + "|" + _NO_MONTH_AFTER,
         not_left=_RELATIVE_BEFORE + r"|(?-i:\b(?!(?:The|From|For|To|And|Between|Around"
         r"|About|But|Or|As|With)\b)[A-Z][a-z]+\s)|(?:^|[.!?\"'’”]\s*)"),
    Rule("time", "{r:month}", names.rather_past,
         E("September", "2023-09", before="It ended. "),
         not_text=r"may|march|april|june|august", not_right=_NAME_AFTER,
         not_left=r"(?-i:[A-Z][a-z]+\s)"),
    Rule("loose time", "{r:month}", names.rather_past,
         E("May", "2023-05", after=" was the hottest on record."),
         E("March", "2024-03", after=" brought more snow."),
         right=r"\s+(?:was|is|has\s+been|had\s+been)\s+the\s+(?!youngest|oldest|eldest)"
         r"(?:\w+est|\w+th|first|second|third|best|worst|most|last)\b"
         r"|\s+(?:saw|brought)\s+(?:the|an?|record|more|fewer)\b"),
    Rule("month time", "{r:lower month}", names.rather_past,
         E("may", "2023-05", before="we met in ", after=", in rome"),
         E("may", "2023-05", before="it snowed. in ", after=" the lake froze."),
         sure_left=r"(?:\A|[.!?]\s+)in\s+",
         left=r"\b(?:in|by|since|until|till?|this|next|last)\s+",
         right=r"\s*[.,;!?)]|\s*\Z|[ \t]*\n|\s+(?:and|or|to|but)\b"),
    Rule("time", "last {r:lower month}", Last,
         E("last may", "2023-05", before="They met "),
         right=r"\s*[.,;!?)]|\s*\Z|[ \t]*\n"
         r"|\s+(?:and|or|to|but|in|at|by|on|when|after)\b",
         not_left=r"\b(?:the|at)\s+"),
    Rule("month time", "{r:short month}", names.rather_past,
         E("Sept", "2023-09", before="in "), left=_IN, not_right=_NAME_AFTER,
         not_text=_ACRONYM),
    Rule("time", "{r:short month}", names.rather_past,
         E("Sept.", "2023-09", before="in ", after=" It ended"), left=_IN,
         not_text=r"[a-z]+$|" + _ACRONYM),
    Rule("month time", "{m:any month} ,? of? {y:any year}", dates.month_of_year,
         E("March 2019", "2019-03"), E("March, 2019", "2019-03"),
         E("March of 2019", "2019-03")),
    Rule("month time", "the month of {t:month time}", dates.same,
         E("the month of April", "2024-04")),
    Rule("month time", "this {m:any month} {y:any year}", dates.month_of_year,
         E("this August 2023", "2023-08")),
    Rule("time", "{s:season}", names.always_nearest,
         E("summer", "2024-SU", before="in "), left=_IN_MONTH, not_right=_NAME_AFTER),
    Rule("time", "{s:lower season}", names.always_nearest,
         E("fall", "2024-FA", before="by "),
         left=r"\b(?:in|this|by|until|early|late|mid|since)[\s-]+",
         not_right=_NOUN_AFTER + r"|\s+from\b"),
    Rule("time", "the {s:season}", names.always_nearest, E("the summer", "2024-SU"),
         sure_left=r"\bspen[dt]\s+",
         not_right=_NOUN_AFTER + r"|\s+(?:in|at)\s+(?:the|its|his|her)\b"
         r"|(?-i:\s+of\s+[A-Z][a-z])"),
    Rule("time", "the {s:lower season}", names.always_nearest,
         E("the fall", "2024-FA", before="in ", after=", they"),
         E("the fall", "2023-FA", before="What fell in ", after=" now rises."),
         left=r"\b(?:in|by|until|during|throughout|of|since|over)\s+",
         not_right=r"\s+of|" + _NOUN_AFTER),
    Rule("any season", "{s:season}", dates.same, E("summer 2019", "2019-SU")),
    Rule("any season", "{s:lower season}", dates.same, E("fall 2019", "2019-FA")),
    Rule("time", "the? {m:any season} ,? of? {y:any year}", dates.month_of_year,
         E("the summer of 2019", "2019-SU"), E("summer, 2019", "2019-SU")),
    Rule("pair", "the? {m:any season} {:link} {n:any season} ,? of? {y:any year}",
         dates.months_of_year, E("the spring and summer of 2019", "2019-SP"),
         E("winter and spring 2019", "2018-WI")),
    Rule("quarter name", "{:fiscal}? {n:ordinal} {:fiscal}? quarter", _quarter,
         E("the third quarter of 2019", "2019-Q3"),
         E("the fiscal third quarter", "2023-Q3"),
         E("the third fiscal quarter", "2023-Q3")),
    Rule("time", "{m:quarter code} {s:two digits}", dates.month_of_short_year,
         E("1Q18", "2018-Q1"), E("2H19", "2019-H2"), not_text=r".*\s"),
    Rule("time", "{m:quarter code} {:fiscal code} {s:two digits}",
         dates.month_of_short_year, E("Q1 FY19", "2019-Q1")),
    Rule("time", "{m:quarter code} {:fiscal code} {y:year}", dates.month_of_year,
         E("Q1 FY2019", "2019-Q1")),
    Rule("year time", "{:fiscal code} {y:year}", dates.year,
         E("FY2019", "2019"), E("FY 2019", "2019")),
    Rule("year time", "{:fiscal code} {s:two digits}", dates.short_year,
         E("FY19", "2019")),
    Rule("year time", "{:fiscal code} {t:two years}", dates.same,
         E("FY2018/19", "2018"), E("FY 2018-19", "2018")),
    Rule("quarter code", "{n:number} {:h}", _half, E("1H 2019", "2019-H1")),
    Rule("quarter code", "{:q} {n:number}", _quarter, E("Q3", "2023-Q3")),
    Rule("quarter code", "{n:number} {:q}", _quarter, E("3Q", "2023-Q3")),
    Rule("quarter code", "{:h} {n:number}", _half, E("H1 2019", "2019-H1")),
    Rule("time", "{r:quarter code}", names.reported, E("Q3", "2023-Q3"),
         not_right=r"-?\w"),
    Rule("time", "{m:quarter code} ,? of? {:fiscal}? {y:any year}",
         dates.month_of_year, E("Q3 2019", "2019-Q3"), E("Q3, 2019", "2019-Q3"),
         E("Q3 of fiscal 2019", "2019-Q3")),
    Rule("time", "{y:any year} {m:quarter code}", dates.month_of_year,
         E("2019 Q3", "2019-Q3")),
    Rule("time", "the {r:half of a year}", names.nearest,
         E("the first half", "2024-H1", before="Profit fell in "),
         E("the second half", "2023-H2", before="Sales rose in "),
         left=r"(?:%|\b(?:million|billion|percent|stores|cars|vehicles|units|jobs|profits?|sales|earnings|margins?|revenues?|growth|results|income|output"
         r"|orders|exports|imports|demand|recovery|recover|rebound|improve|slowdown|slow|recession)\b)[^.;]{0,20}\b(?:in|for)\s+"),
    Rule("quarter name", "{m:any month} quarter", _quarter_to,
         E("the June quarter", "2023-Q2"),
         E("the September quarter of 2019", "2019-Q3")),
    Rule("quarter name", "{m:any month} {:link}? {n:any month} quarter", _quarter_of,
         E("the July-September quarter", "2023-Q3"),
         E("the April to June quarter of 2019", "2019-Q2")),
    Rule("quarter name", "holiday quarter", _QUARTERS[4],
         E("the holiday quarter", "2023-Q4")),
    Rule("half name", "{n:ordinal} half", _half, E("the first half of 2019", "2019-H1"),
         E("the latter half of 2019", "2019-H2")),
    Rule("half name", "{n:ordinal} two quarters", _half,
         E("the first two quarters of 2019", "2019-H1"),
         E("the last two quarters of 2019", "2019-H2")),
    Rule("time", "{r:half adjective}", names.reported,
         E("first-half", "2024-H1", after=" profit"),
         E("second-half", "2023-H2", after=" net loss"),
         right=r"\s+(?:(?:net|pre-?tax|operating)\s+)?(?:profits?|earnings|results?|sales"
         r"|revenues?|loss(?:es)?|income|figures|growth|output|dividend|deliveries|orders"
         r"|shipments|production|exports|imports|bookings)\b"),
    Rule("time", "{r:quarter adjective}", names.reported,
         E("third-quarter", "2023-Q3")),
    Rule("time", "{:fiscal} {r:quarter adjective}", names.reported,
         E("fiscal third-quarter", "2023-Q3")),
    Rule("time", "{m:quarter adjective} {y:any year}", dates.month_of_year,
         E("third-quarter 2019", "2019-Q3")),
    Rule("time", "{y:any year} {m:quarter adjective}", dates.month_of_year,
         E("2019 third-quarter", "2019-Q3")),
    Rule("time", "the? {r:quarter name}", names.reported,
         E("the third quarter", "2023-Q3"),
         E("third quarter", "2023-Q3", before="its "), not_text=r"last\b",
         not_left=r"\b(?:scored?|touchdowns?|field\s+goals?|rebounds|yards)\b[^.;]*"
         r"|\bby\s+\d+\s+in\s+(?:the\s+)?",
         not_right=r"\s+of\s+(?:the|a|its|their)\s+(?:game|match|final|contest)\b"),
    Rule("time", "the? {m:quarter name} ,? of? {:fiscal}? {y:any year}",
         dates.month_of_year, E("third quarter 2019", "2019-Q3"),
         E("the third quarter of fiscal 2019", "2019-Q3"),
         E("the third quarter, 2019", "2019-Q3")),
    Rule("time", "the? {y:any year} {m:quarter name}", dates.month_of_year,
         E("the 2019 third quarter", "2019-Q3")),
    Rule("time", "the? {y:any year} {m:half name}", dates.month_of_year,
         E("the 2019 first half", "2019-H1")),
    Rule("time", "the? {m:half name} ,? of? {:fiscal}? {y:any year}",
         dates.month_of_year, E("the first half of 2019", "2019-H1"),
         E("first half 2019", "2019-H1"), E("first half, 2019", "2019-H1")),
    Rule("time", "the? {r:quarter name} of {t:year time}", names.within,
         E("the third quarter of last year", "2023-Q3")),
    Rule("time", "{t:year time} 's {r:quarter name}", _same_of,
         E("last year's third quarter", "2023-Q3")),
    Rule("time", "{t:year time} 's {r:half name}", _same_of,
         E("last year's first half", "2023-H1")),
    Rule("time", "the? {r:half name} of {t:year time}", names.within,
         E("the first half of last year", "2023-H1")),
    Rule("pair", "the? {a:ordinal} {:link} {b:ordinal} quarters", _quarters,
         E("the first and second quarters", "2024-Q1")),
    Rule("pair", "the? {a:ordinal} {:link} {b:ordinal} quarters of {t:year time}",
         _quarters, E("the third and fourth quarters of 2019", "2019-Q3"),
         E("the first and third quarters of last year", "2023-Q1")),
    Rule("time", "the {n:ordinal} half of {t:long age}", dates.half_of,
         E("the second half of the decade", "202", mod="END"),
         E("the latter half of the century", "20", mod="END")),
    Rule("long age", "the {u:unit}", _long_age,
         E("the first half of the century", "20", mod="START")),
    Rule("time", "the? {n:ordinal} half of {t:decade time}", dates.half_of,
         E("the last half of the '80s", "198", mod="END")),
    Rule("time", "the {n:ordinal} half of {t:month time}", dates.half_of,
         E("the first half of March", "2024-03", mod="START")),
    # Years and more.
    # Four figures are a clock where they are no year, or something tells that they are.
    Rule("time", "{c:time signal}", clocks.clock_today,
         E("0655", "2024-03-14T06:55", before="again at "),
         E("1653", "2024-03-14T16:53", before="It hit at ", after=" local time."),
         E("1653", "2024-03-14T16:53", before="It hit at ", after=" (2153 GMT)."),
         E("1945", "2024-03-08T19:45", before="They left at ", after=" on Friday."),
         left=r"\b(?:at|by|until|till|from)\s+", not_left=_PRICED_AT,
         right=rf"(?<=\b0\d\d\d)|{_OF_THE_PLACE}"
         rf"|(?<=\bat\s\d\d\d\d)\s+on\s+{_ANY_WEEKDAY}"),
    Rule("year time", "{y:year}", dates.year, E("2019", "2019", before="in "),
         sure_left=_SURE_YEAR, not_left=_NUMBER_OF, not_right=_COUNTED,
         not_text="(?<=novel )|(?<=album )|(?<=film )|(?<=movie )|(?<=song )"),
    Rule("year time", "{y:far year}", dates.year, E("1453", "1453", before="in "),
         left=r"\b(?:in|since|until|by|before|after|from|of|between|and|to|around|circa"
         r"|(?:late|early)\s+as)\s+",
         not_right=r"\s+[a-z]{3,}s\b|\s*(?:percent|per\s?cent|people|men|women)\b"),
    Rule("year time", "the? {:fiscal}? year {y:any year}", dates.year,
         E("the year 2019", "2019"), E("the financial year 2019", "2019")),
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
         left=_IN_SURELY, right=_NAME_AFTER, only="history"),
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
         + _DEGREES, not_text=rf"\d+['’]s$|{_AGE}"),
    Rule("time", "the? {d:decade} {:before christ}", dates.decade_before_christ,
         E("the 470s BC", "BC047")),
    Rule("century time", "the? {n:ordinal} century", _century,
         E("the 19th century", "18")),
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
         not_right=_NAME_AFTER + r"|['’]s|\s+(?:sales|season|honou?rs|holidays)\b"),
    Rule("date", "the {r:new year}", names.nearest,
         E("the new year", "2024-01-01", before="They met before "),
         left=r"\b(?:before|until|till|by)\s+", not_right=_NOUN_AFTER),
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
    # Fiscal periods.
    Rule("time", "a year ago", Recalled(_FISCAL_YEAR, -1), E("a year ago", "2023")),
    Rule("time", "a year earlier", Recalled(_FISCAL_YEAR, -1, follows=True),
         E("a year earlier", "2023")),
    Rule("time", "a? year before", Recalled(_FISCAL_YEAR, -1, follows=True),
         E("a year before", "2023", after="."), E("year before", "2023", after="."),
         not_right=r"\s+[a-z]"),
    Rule("time", "{:year ago}", Recalled(_FISCAL_YEAR, -1), E("year-ago", "2023")),
    Rule("time", "the? {:comparable}? {:year ago} {:fiscal}? {kinds:fiscal unit}",
         _year_ago, E("the year-ago quarter", "2022-Q4"),
         E("the comparable year-earlier period", "2022-Q4"),
         E("the year-ago fiscal quarter", "2022-Q4"),
         E("the year-earlier month", "2023-02")),
    Rule("time", "the {kinds:fiscal unit} a year ago|earlier", _year_ago,
         E("the quarter a year ago", "2022-Q4"),
         E("the period a year earlier", "2022-Q4")),
    Rule("time", "the? {:year ago} {r:quarter name}",
         partial(names.within, t=Last(Unit(units.YEAR))),
         E("the year-earlier third quarter", "2023-Q3")),
    Rule("time", "the? {r:quarter name} a year ago|earlier|before",
         partial(names.within, t=Last(Unit(units.YEAR))),
         E("the third quarter a year ago", "2023-Q3"),
         E("the third quarter a year earlier", "2023-Q3"),
         E("the third quarter a year before", "2023-Q3")),
    Rule("time", "the? {:comparable}? {y:any year} {kinds:fiscal unit}",
         dates.fiscal_of, E("the 2019 period", "2019"),
         E("the comparable 2019 quarter", "2019")),
    Rule("time", "the {:comparable} {kinds:fiscal unit} a year ago|earlier|before",
         _year_ago, E("the same quarter a year ago", "2022-Q4"),
         E("the comparable period a year earlier", "2022-Q4"),
         E("the same period a year before", "2022-Q4")),
    Rule("time", "the {:comparable} {kinds:fiscal unit} of|in {y:any year}",
         dates.fiscal_of, E("the same period of 2019", "2019"),
         E("the comparable quarter in 2019", "2019")),
    Rule("time", "the {:comparable} {kinds:fiscal unit} of|in the year before|earlier",
         _year_ago, E("the same quarter of the year before", "2022-Q4", after="."),
         E("the same month in the year earlier", "2023-02", after=".")),
    Rule("time", "last year 's {:comparable}? {kinds:fiscal unit}", _year_ago,
         E("last year's quarter", "2022-Q4"),
         E("last year's comparable period", "2022-Q4"), not_right=r"-"),
    Rule("time",
         "the? {:comparable} {kinds:fiscal unit} of|in? the? last|previous year",
         _year_ago, E("the same quarter last year", "2022-Q4"),
         E("the same month last year", "2023-02"),
         E("the same period of the previous year", "2022-Q4"),
         E("the same period in the last year", "2022-Q4")),
    Rule("time", "the {:fiscal}? quarter", Recalled((units.QUARTER,)),
         E("the quarter", "2023-Q4"), E("the fiscal quarter", "2023-Q4"),
         not_right=r"-|\s+(?:of|final|back|finals)\b"),
    Rule("time", "the {:latest} {:fiscal}? quarter", Last(Unit(units.QUARTER)),
         E("the latest quarter", "2023-Q4"),
         E("the most recent fiscal quarter", "2023-Q4")),
    Rule("time", "the {:latest} {:fiscal}? period", Recalled(_FISCAL),
         E("the latest period", "2023-Q4")),
    Rule("time", "the {:latest} {:fiscal}? year", Last(Unit(units.YEAR)),
         E("the latest fiscal year", "2023"), E("the latest year", "2023")),
    Rule("year time", "the {:fiscal}? year", Recalled((units.YEAR,)),
         E("the year", "2024"), E("the fiscal year", "2024"),
         not_left=r"\b\d{4},\s+",
         not_right=r"-|\s+\d{1,2}\b"
         r"|\s+(?:to|before|after|of(?!\s+[$£€\d])|that|when|in which|a"
         r"|(?:is|was)\s+\d{4})\b|" + _ENDED),
    Rule("period", "the {:fiscal}? year", Period(((units.YEAR, 1),)),
         E("the year", "P1Y", after=" ended June 30"),
         E("the fiscal year", "P1Y", after=" to come"),
         right=r"\s+to\b|" + _ENDED),
    Rule("period", "the {u:unit}", _week_or_month,
         E("the week", "P1W", after=" ended April 27"),
         E("the month", "P1M", after=" ending May 3"),
         E("the week", "P1W", after=" to October 12"),
         right=r"\s+(?:ended|ending)\b|\s+to\s+(?:\d|(?-i:(?:Mon|Tues|Wednes|Thurs|Fri"
         r"|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
         r"\.?\s+\d))"),
    Rule("period", "the decade", Period(((units.DECADE, 1),)),
         E("the decade", "P1DE", after=" to 2015"),
         right=r"\s+(?:up\s+)?to\s+(?:\w+\s+)?\d{4}\b"),
    Rule("year time", "the? full year {y:any year}", dates.year,
         E("full-year 2019", "2019"), E("the full year 2019", "2019")),
    Rule("time", "the full {:fiscal}? year", Recalled((units.YEAR,)),
         E("the full year", "2024"), E("the full fiscal year", "2024")),
    Rule("loose time", "the week", This(Unit(units.WEEK), ANAPHORIC),
         E("the week", "2024-W11", before="For ", after=", the index fell."),
         E("the week", "2024-W11", after="'s busiest session"),
         sure_left=r"\bfor\s+", right=r"\s?['’]s\b", not_left=r"\bof\s+",
         not_right=r"\s+(?:of|before|after|following|ended|ending|that|when|to|a"
         r"|magazine)\b"
         r"|[\s-]+long"),
    Rule("time", "the week", This(Unit(units.WEEK)),
         E("the week", "2024-W11", after="."),
         not_right=r"\s+(?:of|before|after|following|ended|ending|that|when|to|a"
         r"|magazine)\b"
         r"|[\s-]+long"),
    Rule("time", "the {u:unit}", _long_age,
         E("the century", "20", after="'s first war"),
         E("the decade", "202", after="'s worst fire"),
         right=r"['’]s\s+(?:first|second|third|fourth|fifth|last|final|best|worst|most"
         r"|[a-z]{2,}est)\b"),
    Rule("time", "the month", This(Unit(units.MONTH), ANAPHORIC),
         E("the month", "2024-03", before="for ", after="."), left=r"\b(?:of|for)\s+",
         not_right=r"\s+(?:of|before|after|following|ended|ending|that|when|to|a)\b"
         r"|[\s-]+long"),
    Rule("time", "{:year end}", Modified(This(Unit(units.YEAR)), "END"),
         E("year-end", "2024", mod="END"), E("year's end", "2024", mod="END")),
    Rule("time", "{:year end} {y:any year}", _end_of_year,
         E("year-end 2022", "2022", mod="END")),
    Rule("time", "{u:unit end}", names.end_of,
         E("month's end", "2024-03", mod="END")),
    Rule("time", "a|the? long weekend", This(Unit(units.WEEKEND)),
         E("a long weekend", "2024-W11-WE"), E("the long weekend", "2024-W11-WE")),
    Rule("time", "{t:weekend}", dates.same, E("the weekend", "2024-W11-WE")),
    Rule("year time", "{t:named year}", dates.same,
         E("the third quarter of last year", "2023-Q3")),
    # Seen from the day of publication.
    Rule("time", "this {what:repeating}", This, E("this week", "2024-W11"),
         E("this summer", "2024-SU"), not_text=r"(?-i:This Week)"),
    Rule("time", "this very|same|whole|entire {what:repeating}", This,
         E("this very day", "2024-03-14"), E("this same week", "2024-W11"),
         E("this whole week", "2024-W11"), E("this entire week", "2024-W11")),
    Rule("period", "last decade", Period(((units.DECADE, 1),)),
         E("last decade", "P1DE", before="In his ", after=", he painted."),
         left=r"\b(?:his|her|its|their|my|our)\s+"),
    Rule("time", "last {what:repeating}", Last, E("last week", "2024-W10"),
         E("last December", "2023-12"), not_text=r"last day$"),
    Rule("period", "the last decade", Period(((units.DECADE, 1),), None, PAST),
         E("the last decade", "P1DE", before="over "),
         left=r"\b(?:over|during|for|within)\s+", not_right=r"\s+of\b"),
    Rule("period", "the last hour|hr", Period(((units.HOUR, 1),), None, PAST),
         E("the last hour", "PT1H", before="within "),
         E("the last hr", "PT1H", before="in "),
         left=r"\b(?:in|over|during|for|within)\s+", not_right=r"\s+of\b"),
    Rule("period", "the next|coming {u:unit}", amounts.next_unit,
         E("the next month", "P1M", before="over "),
         E("the coming year", "P1Y", before="within "),
         left=r"\b(?:over|within|for|throughout)\s+", not_text=r".*weekend$"),
    Rule("time", "the? last {what:short span}", Last, E("the last week", "2024-W10"),
         not_text=r"(?:the )?last day$"),
    Rule("short span", "{u:unit}", _calendar_month, E("the last month", "2024-02")),
    Rule("time", "this past {what:any month}", partial(Named, lean=PAST, fixed=True),
         E("this past February", "2024-02"), E("this past December", "2023-12")),
    Rule("time", "this past {what:repeating}", Last, E("this past spring", "2023-SP")),
    Rule("time", "next|nxt {what:repeating}", Next, E("next week", "2024-W12"),
         E("next Christmas", "2024-12-25"), E("nxt yr", "2025")),
    Rule("time", "this|the coming|upcoming weekend", This(Unit(units.WEEKEND)),
         E("this coming weekend", "2024-W11-WE"),
         E("the upcoming weekend", "2024-W11-WE"),
         E("the coming weekend", "2024-W11-WE", before="over ")),
    Rule("time", "the {what:repeating} after next",
         partial(Next, anchoring=DEICTIC, count=2),
         E("the week after next", "2024-W13"),
         E("the weekend after next", "2024-W13-WE")),
    Rule("time", "the {what:repeating} before last",
         partial(Last, anchoring=DEICTIC, count=2),
         E("the week before last", "2024-W09"), E("the year before last", "2022"),
         E("the Sunday before last", "2024-03-03")),
    Rule("time", "this coming|upcoming {what:repeating}", Next,
         E("this coming Sunday", "2024-03-17"),
         E("this upcoming Friday", "2024-03-15")),
    Rule("time", "the coming|upcoming {what:repeating}", Next,
         E("the coming week", "2024-W12"), E("the upcoming year", "2025")),
    Rule("time", "the current {:fiscal}? {what:repeating}", This,
         E("the current year", "2024"), E("the current fiscal year", "2024")),
    Rule("named year", "last {:fiscal}? year", Last(Unit(units.YEAR)),
         E("the third quarter of last year", "2023-Q3"), E("last fiscal year", "2023")),
    Rule("named year", "this {:fiscal}? year", This(Unit(units.YEAR)),
         E("the first quarter of this year", "2024-Q1"), E("this fiscal year", "2024")),
    Rule("named year", "next {:fiscal}? year", Next(Unit(units.YEAR)),
         E("the third quarter of next year", "2025-Q3"), E("next fiscal year", "2025")),
    Rule("named year", "the same year", This(Unit(units.YEAR), ANAPHORIC),
         E("March of the same year", "2024-03")),
    Rule("date", "{r:month day} of|in|, {t:named year}", names.within,
         E("July 25 of that year", "2024-07-25"),
         E("July 25 in that year", "2024-07-25"),
         E("July 25, last year", "2023-07-25")),
    Rule("date", "{r:month day} {t:named year}", names.within,
         E("July 25 last year", "2023-07-25")),
    Rule("date", "{:any weekday} ,? {r:month day} ,? of? {t:named year}", names.within,
         E("Tuesday 25 July last year", "2023-07-25"),
         E("Tuesday, July 25, last year", "2023-07-25"),
         E("Tuesday, July 25 of last year", "2023-07-25")),
    Rule("pair", "{t:named year} in {r:month}", _time_and_within,
         E("last year in May", "2023"), E("next year in May", "2025")),
    Rule("pair", "last week on {r:any weekday}",
         partial(_time_and_within, Last(Unit(units.WEEK))),
         E("last week on Monday", "2024-W10")),
    Rule("pair", "this week on {r:any weekday}",
         partial(_time_and_within, This(Unit(units.WEEK))),
         E("this week on Monday", "2024-W11")),
    Rule("pair", "next week on {r:any weekday}",
         partial(_time_and_within, Next(Unit(units.WEEK))),
         E("next week on Friday", "2024-W12")),
    Rule("named year", "that year", This(Unit(units.YEAR), ANAPHORIC),
         E("March of that year", "2024-03")),
    Rule("year then", "the {:following} year", Next(Unit(units.YEAR), ANAPHORIC),
         E("May of the following year", "2025-05")),
    Rule("year then", "the {:preceding} year", Last(Unit(units.YEAR), ANAPHORIC),
         E("May of the previous year", "2023-05")),
    Rule("year then", "{p:amount} later", partial(_years_off, FUTURE),
         E("July two years later", "2026-07")),
    Rule("year then", "{p:amount} earlier", partial(_years_off, PAST),
         E("July two years earlier", "2022-07")),
    Rule("time", "{r:repeating} of? {t:year then}", names.within,
         E("May of the following year", "2025-05"), E("July a year later", "2025-07")),
    Rule("time", "the {r:any season} of {t:year then}", names.within,
         E("the spring of the next year", "2025-SP")),
    Rule("date", "{r:month day} of? {t:year then}", names.within,
         E("July 4 of the following year", "2025-07-04"),
         E("July 4 a year later", "2025-07-04")),
    Rule("time", "{p:amount} ago", _ago, E("two weeks ago", "2024-W09")),
    Rule("time", "{p:amount} back", _ago, E("two weeks back", "2024-W09", after=".")),
    Rule("time", "{p:amount} hence", _hence, E("two weeks hence", "2024-W13")),
    Rule("time", "{p:amount} from now", _hence, E("two weeks from now", "2024-W13")),
    Rule("period", "{q:quantity} {u:any unit} -? old", amounts.period,
         E("8-month-old", "P8M", before="the ", after=" truce"), right=_OLD_THINGS),
    Rule("period", "{u:unit} -? old", _whole_day,
         E("decade-old", "P1DE", before="A ", after=" lawsuit"), right=_OLD_THINGS),
    Rule("period", "{u:units} -? old", partial(amounts.period, VAGUE),
         E("years-old", "PXY", before="the ", after=" dispute"), right=_OLD_THINGS),
    Rule("period", "the {u:units}", partial(amounts.period, VAGUE),
         E("the years", "PXY", before="over "),
         left=r"\b(?:over|in|during|through|throughout|for)\s+",
         not_right=r"\s+(?:ended|ending)\b", not_text=r"the\s+quarters"),
    Rule("time", "{p:bare amount} ago", _vague, E("months ago", "PAST_REF")),
    Rule("time", "{p:bare amount} earlier|previously", _vague,
         E("weeks earlier", "PAST_REF"), E("months previously", "PAST_REF")),
    Rule("time", "{p:bare amount} before", _vague,
         E("weeks before", "PAST_REF", after="."), not_right=r"\s+\w"),
    Rule("time", "{u:units}", partial(amounts.period, VAGUE),
         E("weeks", "PXW", before="It happened ", after=" before the trial"),
         E("Years", "PXY", after=" passed."),
         E("weeks", "PXW", before="The snow came ", after=" ahead of time."),
         E("years", "PXY", before="The deal, ", after=" in the making, was signed."),
         not_left=r"\bmatter\s+of\s+|light-",
         right=r"\s+(?:before|after|ahead\s+of|in\s+the\s+making)\b|\s+(?:passed|went\s+by|dragged\s+on)\b"),
    Rule("time", "{p:bare amount} later|afterwards",
         partial(amounts.vague_shift, FUTURE), E("months later", "FUTURE_REF"),
         E("weeks afterwards", "FUTURE_REF"), not_left=r"\bfor\s+"),
    Rule("time", "{p:amount} ago", _vague, E("several years ago", "PAST_REF")),
    Rule("time", "{p:amount} from now", partial(amounts.vague_shift, FUTURE),
         E("a few weeks from now", "FUTURE_REF"),
         E("two or three weeks from now", "FUTURE_REF")),
    Rule("time", "{r:repeating} {t:named year}", names.within,
         E("March last year", "2023-03")),
    Rule("time", "the {r:any season} of {t:named year}", names.within,
         E("the spring of 480 BC", "BC0480-SP"), E("the fall of next year", "2025-FA")),
    Rule("time", "the? {y:any year} {m:any season}", dates.month_of_year,
         E("1982 summer", "1982-SU", after=" talks"),
         E("the 2022 summer", "2022-SU"),
         not_right=r"\s+(?:(?:youth\s+)?olympics?|paralympics?|games|universiade)\b"),
    Rule("date", "{r:month day} of|in {y:any year}", dates.dated_in,
         E("June 20 of 1792", "1792-06-20"), E("June 20 in 1792", "1792-06-20")),
    Rule("time", "{r:repeating} of {t:year time}", names.within,
         E("March of last year", "2023-03")),
    Rule("date", "{r:any weekday} {t:week time}", names.within,
         E("Friday last week", "2024-03-08")),
    Rule("part time", "{w:any weekday} {r:part} of? {t:week time}", _part_within,
         E("Friday morning last week", "2024-03-08TMO"),
         E("Friday night of last week", "2024-03-08TNI")),
    Rule("date", "{r:any weekday} of {t:week time}", names.within,
         E("Friday of last week", "2024-03-08")),
    Rule("week time", "last week", Last(Unit(units.WEEK)),
         E("Friday of last week", "2024-03-08")),
    Rule("week time", "this week", This(Unit(units.WEEK)),
         E("Friday of this week", "2024-03-15"), not_text=r"(?-i:This Week)"),
    Rule("week time", "next week", Next(Unit(units.WEEK)),
         E("Friday of next week", "2024-03-22")),
    Rule("week time", "that week", This(Unit(units.WEEK), ANAPHORIC),
         E("Friday of that week", "2024-03-15")),
    Rule("time", "weekend {t:week time}", partial(_same_of, r=Unit(units.WEEKEND)),
         E("weekend next week", "2024-W12-WE")),
    # Seen from the time last stated.
    Rule("time", "that {what:repeating}", partial(This, anchoring=ANAPHORIC),
         E("that day", "2024-03-14"),
         E("that May", "2024-05", before="He came home ", after="."),
         not_text=r"\w+ (?:sun|sat|wed|mar|(?-i:may))$", not_right=r"(?<=\bmay)\s+\w",
         not_left=r"\b(?:said|says|saying|announced|warned|confirmed|hopes|hoped|believes"
         r"|told\s+\w+)\s+"),
    Rule("time", "that same|very {what:repeating}", partial(This, anchoring=ANAPHORIC),
         E("that same day", "2024-03-14"), E("that very day", "2024-03-14")),
    Rule("time", "the same {what:repeating}", partial(This, anchoring=ANAPHORIC),
         E("the same day", "2024-03-14")),
    Rule("time", "the very? {:following} {what:repeating}",
         partial(Next, anchoring=ANAPHORIC), E("the following year", "2025"),
         E("the very next day", "2024-03-15")),
    Rule("time", "the {:preceding} {what:repeating}",
         partial(Last, anchoring=ANAPHORIC), E("the previous year", "2023"),
         E("the preceding month", "2024-02")),
    Rule("loose time", "the {what:repeating} before|prior",
         partial(Last, anchoring=ANAPHORIC),
         E("the day before", "2024-03-13", after=", they"),
         E("the day before", "2024-03-13", after=" he had said no"),
         E("the day prior", "2024-03-13", after=", they"),
         E("the Friday before", "2024-03-08", after="."),
         E("the January before", "2024-01", before="as in ", after=","),
         E("the summer before", "2023-SU", before="as in ", after="."),
         not_right=r"\s+(?!(?:he|she|it|they|we|I)\s+had\b)[a-z]"),
    Rule("time", "the {what:short span} following", partial(Next, anchoring=ANAPHORIC),
         E("the day following", "2024-03-15", after=" they will leave"),
         not_right=r"\s+(?:the|a|an|his|her|its|their|this|that|last|next)\b"
         r"|(?-i:\s+[A-Z])"),
    Rule("loose time", "the {what:repeating} after",
         partial(Next, anchoring=ANAPHORIC),
         E("the day after", "2024-03-15", after=", they"),
         E("the March after", "2025-03", before="by ", after=","),
         not_right=r"\s+[a-z]"),
    Rule("time", "{p:amount} earlier|previously", _earlier,
         E("two weeks earlier", "2024-W09"), E("two weeks previously", "2024-W09"),
         not_right=r"\s+than\b"),
    Rule("time", "{p:amount} before|prior", _earlier,
         E("two weeks before", "2024-W09", after=", they"),
         E("two weeks prior", "2024-W09", after="."),
         not_right=r"\s+[a-z]"),
    Rule("time", "{p:amount} later|afterwards|thereafter", _later,
         E("two weeks later", "2024-W13"), E("two days afterwards", "2024-03-16"),
         E("two days thereafter", "2024-03-16"),
         E("more than two years later", "2026", mod="AFTER"),
         E("nearly two years later", "2026", mod="BEFORE"), not_text=_TITLE,
         not_left=r"\bfor\s+", not_right=r"\s+than\b"),
    Rule("time", "{p:amount} after that", _later,
         E("two weeks after that", "2024-W13", after=", they"),
         not_left=r"\b(?:for|every)\s+", not_right=_NOT_SUBJECT),
    Rule("time", "{p:amount} before that", _earlier,
         E("two weeks before that", "2024-W09", after=", they"),
         not_left=_HAS_SAID, not_right=_NOT_SUBJECT),
    Rule("time", "{p:amount} after", _later,
         E("two weeks after", "2024-W13", after=", they"), not_right=r"\s+[a-z]"),
    Rule("time", "{p:amount} later|afterwards", partial(amounts.vague_shift, FUTURE),
         E("a few days later", "FUTURE_REF"),
         E("several days afterwards", "FUTURE_REF")),
    Rule("time", "{p:amount} earlier|previously", _vague,
         E("a few days earlier", "PAST_REF"), E("some years previously", "PAST_REF")),
    Rule("time", "{p:amount} before", _vague,
         E("a few days before", "PAST_REF", after="."), not_right=r"\s+[a-z]"),
    Rule("history", "{p:amount} on", _later,
         E("Three years on", "1868", after=", it fell."),
         E("four years on", "1869", before="He won, and ", after=" he lost."),
         left=r"(?:\A|[.!?\n]\s+|\band\s+)", right=r",|\s+(?:he|she|it|they)\b",
         only="history"),
    Rule("history", "{t:time told of}", dates.same,
         E("this time", "PRESENT_REF", before="By ", after=" the war was lost."),
         left=r"\b(?:by|from|since|until|before|after|during|around|about|at)\s+",
         only="history"),
    Rule("history", "{t:time of it}", dates.same,
         E("the time", "PRESENT_REF", before="the largest at ", after="."),
         left=r"\b(?:at|of)\s+",
         not_right=_WHEN,
         only="history"),
    Rule("history", "{t:time then}", dates.same,
         E("that time", "1865", before="at "),
         left=r"\b(?:by|from|since|until|before|after|during|around|about|at)\s+",
         only="history"),
    Rule("time", "that time", Same(), E("that time", "XXXX-XX-XX", before="At "),
         left=r"\b(?:at|by|since|until|before|during)\s+"),
    Rule("history", "{t:period then}", dates.same, E("this period", "1865"),
         not_right=r"\s+(?:of|from|between|leading|before|after|when|in\s+which|up)\b",
         only="history"),
    # Relative to another time.
    Rule("any time", "{t:date}", dates.same, E("early Tuesday", "2024-03-12")),
    Rule("any time", "{t:time}", dates.same, E("early this week", "2024-W11")),
    Rule("any time", "{t:month time}", dates.same, E("early March 2019", "2019-03")),
    Rule("any time", "{t:year time}", dates.same, E("early 2019", "2019")),
    Rule("any time", "{t:decade time}", dates.same, E("the early 1990s", "199")),
    Rule("any time", "{t:part time}", dates.same,
         E("the end of last night", "2024-03-13TNI")),
    Rule("any time", "{r:short month}", names.rather_past,
         E("late Nov.", "2023-11")),
    Rule("any time", "{r:lower month}", names.rather_past,
         E("late march", "2024-03")),
    Rule("time", "the? {n:ordinal} {what:repeating} of|in {inner:any time}",
         _nth_within,
         E("the second Friday of March", "2024-03-08"),
         E("the last day in May", "2024-05-31")),
    Rule("time", "{p:amount} before {t:any time}", partial(_away, PAST),
         E("two days before Christmas", "2023-12-23")),
    Rule("date", "the {r:any weekday} {way:before or after} {t:holiday time}", _beside,
         E("the Saturday before Christmas", "2023-12-23"),
         E("the Monday after Easter", "2024-04-01")),
    Rule("time", "{p:amount} from {t:week day}", partial(amounts.away, FUTURE),
         E("two days from today", "2024-03-16"), E("a week from Friday", "2024-03-15")),
    Rule("time", "{p:amount} after|following {t:any time}",
         partial(_away, FUTURE), E("two days after Christmas", "2023-12-27"),
         E("two days following Christmas", "2023-12-27")),
    Rule("time", "the? {u:unit} before {t:any time}", partial(_next_to, PAST),
         E("the day before Christmas", "2023-12-24")),
    Rule("time", "the? {u:unit} after|following {t:any time}",
         partial(_next_to, FUTURE), E("the day after Christmas", "2023-12-26"),
         E("the day following Christmas", "2023-12-26")),
    Rule("time", "{p:amount} ago {t:week day}", amounts.same_time_ago,
         E("two weeks ago today", "2024-02-29"), E("a year ago today", "2023-03-14"),
         E("two months ago yesterday", "2024-01-13")),
    Rule("date", "this day|date last year", MonthsBack(_TODAY, 12),
         E("this day last year", "2023-03-14"),
         E("this date last year", "2023-03-14")),
    Rule("time", "{p:amount} ago {t:said weekday}", amounts.same_time_ago,
         E("ten years ago next Tuesday", "2014-03-19")),
    Rule("time", "{p:amount} ago {t:week day} ,? at? {r:clock time}", _clock_ago,
         E("a year ago today, at 4:21 in the morning", "2023-03-14T04:21"),
         E("two years ago yesterday at 9 p.m.", "2022-03-13T21:00")),
    Rule("time", "{p:amount} ago {t:said month}", amounts.same_time_ago,
         E("two years ago this month", "2022-03"),
         E("a year ago last month", "2023-02")),
    Rule("time", "{p:amount} ago {t:week time}", amounts.same_time_ago,
         E("a year ago this week", "2023-W11")),
    Rule("week day", "{t:near day}", dates.same,
         E("a week ago today", "2024-03-07")),
    Rule("week day", "{t:chat day}", dates.same,
         E("a week ago tom", "2024-03-08")),
    Rule("week day", "{r:weekday}", names.bare,
         E("a week ago Monday", "2024-03-04")),
    Rule("time", "a week {t:week day}",
         partial(amounts.away, FUTURE, Period(((units.WEEK, 1),))),
         E("a week today", "2024-03-21")),
    Rule("time", "{t:near day} week", partial(amounts.away, FUTURE,
                                              Period(((units.WEEK, 1),))),
         E("tomorrow week", "2024-03-22"), E("today week", "2024-03-21"),
         not_right=r"-|\s+(?:of|in)\b"),
    Rule("time", "the? week of {inner:date}", partial(Widened, units.WEEK),
         E("the week of March 6", "2024-W10")),
    Rule("time", "the? weekend of {inner:date}", WeekendOf,
         E("the weekend of March 16", "2024-W11-WE")),
    Rule("time", "the? weekend of {m:any month} {d:day} -|– {:day}", _weekend_with,
         E("the weekend of March 16-17", "2024-W11-WE"),
         E("the weekend of March 16–17", "2024-W11-WE")),
    Rule("time", "the? weekend of {d:day} -|– {:day} {m:any month}", _weekend_with,
         E("the weekend of 16-17 March", "2024-W11-WE"),
         E("the weekend of 16–17 March", "2024-W11-WE")),
    Rule("time", "{inner:holiday time} week", partial(Widened, units.WEEK),
         E("Easter week", "2024-W13")),
    Rule("time", "the? {inner:holiday time} weekend", WeekendOf,
         E("Easter weekend", "2024-W13-WE"), E("the Labor Day weekend", "2024-W35-WE")),
    Rule("time", "the? {r:holiday} weekend ,? of|in? {y:any year}", _weekend_of,
         E("Easter weekend of 2019", "2019-W16-WE"),
         E("Easter weekend, 2019", "2019-W16-WE"),
         E("the Easter weekend in 2019", "2019-W16-WE")),
    Rule("holiday time", "{r:holiday}", names.always_nearest,
         E("Christmas week", "2023-W52")),
    Rule("time", "{mod:mod} in? {t:any time}", amounts.modified,
         E("early in 2019", "2019", mod="START"), E("mid-1996", "1996", mod="MID"),
         not_left=r"\b(?:his|her|their|my|our)\s+(?:(?:\w+\s+)?\d0s\s+(?:and|or|to)\s+)?"
         + _DEGREES, not_text=_AGE),
    Rule("time", "{u:middle of a unit}", _middle_of,
         E("midyear", "2024", mod="MID", before="by ", after="."),
         E("mid-week", "2024-W11", mod="MID", before="until ", after="."),
         left=r"\b(?:by|until|till|in|since|before|after|around|at)\s+",
         not_right=_NOUN_AFTER),
    Rule("time", "mid century", Modified(This(Unit(units.CENTURY), NAMED), "MID"),
         E("mid-century", "20", mod="MID", before="by "),
         left=r"\b(?:by|until|before|around)\s+", not_right=_NOUN_AFTER),
    Rule("time", "{mod:outside} {y:year}", _year_outside,
         E("post-1959", "1959", mod="AFTER", before="the ", after=" rules"),
         E("pre-1914", "1914", mod="BEFORE", before="a ", after=" map"),
         not_text=r"\w+\s"),
    Rule("time", "{mod:mod} - {t:any time}", amounts.modified,
         E("mid - 2011", "2011", mod="MID"), not_text=_AGE),
    Rule("time", "{mod:mod} on {t:any time}", amounts.modified,
         E("late on Monday", "2024-03-11", mod="END")),
    Rule("time", "the early|small|wee hours of {t:any time}",
         partial(amounts.modified, "START"),
         E("the early hours of Sunday", "2024-03-10", mod="START"),
         E("the small hours of Sunday", "2024-03-10", mod="START"),
         E("the wee hours of Sunday", "2024-03-10", mod="START")),
    Rule("time", "the {mod:mod} {t:any time}", amounts.modified,
         E("the early 1990s", "199", mod="START"), not_left=_DEGREES[1:]),
    Rule("time", "the {mod:mod} {p:part plain} hours of {t:date}",
         partial(names.hours_of),
         E("the early morning hours of Tuesday", "2024-03-12TMO", mod="START")),
    Rule("time", "{mod:comparative} {t:any time}", amounts.modified,
         E("earlier this year", "2024", mod="START"),
         E("later this year", "2024", mod="END")),
    Rule("time", "{mod:comparative} in|on {t:any time}", amounts.modified,
         E("later in 1792", "1792", mod="END"),
         E("later on Friday", "2024-03-08", mod="END")),
    Rule("time", "the? very? {mod:stretch} of {t:any time}", amounts.modified,
         E("the end of March", "2024-03", mod="END"),
         E("the very beginning of 2019", "2019", mod="START"),
         not_text=r".*\sof the week$"),
    Rule("time", "end {t:year time}", partial(amounts.modified, "END"),
         E("end-2019", "2019", mod="END"), not_text=r"end\s+the\b"),
    Rule("time", "end {t:month time}", partial(amounts.modified, "END"),
         E("end-December", "2024-12", mod="END", before="by ")),
    Rule("time", "the? {mod:stretch} of the {what:short span}", names.part_of_this,
         E("the end of the decade", "202", mod="END")),
    Rule("time", "{mod:stretch} of {what:short span}", names.part_of_this,
         E("end-of-year", "2024", mod="END"), not_text=r"(?-i:.*of.[A-Z])"),
    Rule("time", "{mod:comparative} in the {what:short span}", names.part_of_this,
         E("later in the year", "2024", mod="END")),
    Rule("time", "{mod:mod} in the {what:short span}", names.part_of_this,
         E("late in the year", "2024", mod="END")),
    Rule("time", "the rest|remainder of {t:any time}",
         partial(amounts.modified, "END"), E("the rest of 2019", "2019", mod="END"),
         E("the remainder of this year", "2024", mod="END")),
    Rule("time", "{mod:circa} {t:year time}", amounts.modified,
         E("about 1990", "1990", mod="APPROX"), not_right=_COUNTED,
         not_text=r"\w+\s+(?:last|this|next|that)\b"),
    Rule("time", "around {t:date}", partial(amounts.modified, "APPROX"),
         E("around June 3, 2020", "2020-06-03", mod="APPROX"),
         not_left=r"\b(?:get|gets|getting|got|work|revolves?|centered)\s+"),
    Rule("time", "around {t:month time}", partial(amounts.modified, "APPROX"),
         E("around March 2019", "2019-03", mod="APPROX")),
    Rule("time", "{mod:circa} {t:clock moment}", amounts.modified,
         E("around 7:15 p.m.", "2024-03-14T19:15", mod="APPROX")),
    Rule("time", "the? {t:year time} or so", partial(amounts.modified, "APPROX"),
         E("next year or so", "2025", mod="APPROX")),
    # Parts of days and clock times.
    Rule("part time", "{t:date} {r:part}", names.within,
         E("Tuesday night", "2024-03-12TNI"), not_right=_TITLE_AFTER),
    Rule("part time", "{r:moment} on? {t:date}", names.within,
         E("dawn on Tuesday", "2024-03-12TMO", before="at "),
         E("sunset Saturday", "2024-03-09TEV", before="near ")),
    Rule("day from there", "the {:following} day", Next(Unit(units.DAY), ANAPHORIC),
         E("noon the next day", "2024-03-15T12:00")),
    Rule("day from there", "{p:amount} later|afterwards",
         partial(_days_away, way=FUTURE), E("noon two days later", "2024-03-16T12:00"),
         E("noon two days afterwards", "2024-03-16T12:00")),
    Rule("day from there", "{p:amount} earlier", partial(_days_away, way=PAST),
         E("noon two days earlier", "2024-03-12T12:00")),
    Rule("part time", "{r:moment} on? {t:day from there}", names.within,
         E("dawn the next day", "2024-03-15TMO", before="at "),
         E("dusk two days later", "2024-03-16TEV", before="at ")),
    Rule("part time", "{r:moment} the {:following} morning",
         partial(names.within, t=Next(Unit(units.DAY), ANAPHORIC)),
         E("daybreak the following morning", "2024-03-15TMO", before="at ")),
    Rule("part time", "the {r:part} of {t:day from there}", names.within,
         E("the morning of the following day", "2024-03-15TMO")),
    Rule("part time", "{t:date} at {r:moment}", names.within,
         E("Tuesday at dusk", "2024-03-12TEV")),
    Rule("part time", "{mod:mod} {p:part plain} on? {t:date}", names.hours_of,
         E("mid-afternoon yesterday", "2024-03-13TAF", mod="MID"),
         E("mid-afternoon on Friday", "2024-03-08TAF", mod="MID")),
    Rule("said weekday", "last {r:any weekday}", Last,
         E("last Friday night", "2024-03-08TNI")),
    Rule("said weekday", "next {r:any weekday}", Next,
         E("next Friday night", "2024-03-15TNI")),
    Rule("said weekday", "this {r:any weekday}", This,
         E("this Friday night", "2024-03-15TNI")),
    Rule("said weekday", "that {r:any weekday}", This,
         E("that Sat 7pm", "2024-03-16T19:00")),
    Rule("part time", "{t:said weekday} {r:part}", names.within,
         E("last Friday night", "2024-03-08TNI")),
    Rule("part of it", "the {r:part}", clocks.clock_today,
         E("the evening", "2024-03-14TEV", before="It broke in "),
         E("the night", "2024-03-14TNI", before="Trees fell during "),
         left=r"\b(?<!like )(?<!likes )(?:in|during)\s+",
         not_right=r"\s+(?:of|before|after|when|that|who|which|skies|[a-z]+s?\s+sky|sky"
         r"|air|heat|cold|sun|shift|session|train|news|papers?|hours?|peak|rush|traffic|commut\w+|trading|prayers?|mass|light|raids?|class(?:es)?)\b|-|['’]"),
    Rule("part of it", "{r:part}", _part_ahead,
         E("morning", "2024-03-15TMO", before="We will know more by ", after="."),
         E("morning", "2024-03-15TMO", before="It should stay shut until ", after="."),
         left=r"\b(?:will|would|should|to|may|could|might|expected|['’]ll)\b[^.;]{1,25}"
         r"\b(?:by|until|till)\s+", not_right=r"-|['’]|\s+(?:of|prayers?|mass)\b"),
    Rule("part of it", "{r:part}", clocks.clock_today,
         E("evening", "2024-03-14TEV", before="The dam had burst by ", after="."),
         E("morning", "2024-03-14TMO", before="They waited until ", after=", cold."),
         left=r"\b(?:by|until|till)\s+", not_text="lunchtime|midday",
         not_right=r"-|['’]|\s+(?:of|he|she|it|I|we|they|prayers?|mass|classes)\b"),
    Rule("part of it", "{r:moment}", clocks.clock_today,
         E("nightfall", "2024-03-14TNI", before="The road was open by ", after="."),
         E("dawn", "2024-03-14TMO", before="They left at ", after=" for the hills."),
         left=r"\b(?:at|by|before|until|till|after|since)\s+",
         not_text="sun|lunchtime|daylight|daytime",
         not_right=r"-|['’]|\s+(?:of|on|the)\b|(?-i:\s+[A-Z])"),
    Rule("part time", "this {r:part}", partial(names.within, t=_TODAY),
         E("this morning", "2024-03-14TMO")),
    Rule("part time", "last night|nights|nite|evening",
         Within(part(4), Last(Unit(units.DAY))),
         E("last night", "2024-03-13TNI"), E("last nite", "2024-03-13TNI"),
         E("last nights", "2024-03-13TNI", after=" game"),
         E("last evening", "2024-03-13TNI")),
    Rule("part time", "that same? {r:part}",
         partial(names.within, t=This(Unit(units.DAY), ANAPHORIC)),
         E("that afternoon", "2024-03-14TAF"), E("that same night", "2024-03-14TNI")),
    Rule("part time", "the same {r:part}",
         partial(names.within, t=This(Unit(units.DAY), ANAPHORIC)),
         E("the same evening", "2024-03-14TEV")),
    Rule("part time", "the {:following} {r:part}",
         partial(names.within, t=Next(Unit(units.DAY), ANAPHORIC)),
         E("the next morning", "2024-03-15TMO")),
    Rule("part time", "next {r:part}",
         partial(names.within, t=Next(Unit(units.DAY), ANAPHORIC)),
         E("next morning", "2024-03-15TMO")),
    Rule("part time", "the {:preceding} {r:part}",
         partial(names.within, t=Last(Unit(units.DAY), ANAPHORIC)),
         E("the previous night", "2024-03-13TNI")),
    Rule("part time", "{n:number} nights ago", _nights_ago,
         E("three nights ago", "2024-03-11TNI")),
    Rule("part time", "the {r:part} before",
         partial(names.within, t=Last(Unit(units.DAY), ANAPHORIC)),
         E("the night before", "2024-03-13TNI", after="."),
         not_right=r"\s+(?:I|he|she|it|we|they|the|an?|his|her|its|their|\w+ing)\b"
         r"|\s+(?-i:[A-Z])"),
    Rule("part time", "early? in? the {r:part} of {t:date}", names.within,
         E("the night of March 5", "2024-03-05TNI"),
         E("early in the morning of March 5", "2024-03-05TMO")),
    Rule("part time", "the? {r:part} of the? {d:day} {:link} {:day} {m:any month}",
         _night_of_days, E("the night of 29-30 March", "2024-03-29TNI", before="on "),
         E("the night of 5 to 6 June", "2024-06-05TNI", before="on ")),
    Rule("part time",
         "the? {r:part} of the? {d:day} {:link} {:day} {m:any month} ,? {y:any year}",
         _night_of_days, E("the night of 29–30 March 1656", "1656-03-29TNI")),
    Rule("part time", "the? {r:part} of {m:any month} {d:day} {:link} {:day}",
         _night_of_days, E("the night of March 29-30", "2024-03-29TNI", before="on ")),
    Rule("part time",
         "the? {r:part} of {m:any month} {d:day} {:link} {:day} ,? {y:any year}",
         _night_of_days, E("the night of March 29-30, 1656", "1656-03-29TNI")),
    Rule("part time", "the? {r:part} of {t:slashed} {m:any month}",
         _night_of_two, E("the night of 5/6 March", "2024-03-05TNI", before="on ")),
    Rule("loose time", "{t:slashed} {m:any month}", _first_of_two,
         E("5/6 March", "2024-03-05", before="on ")),
    Rule("loose time", "{t:slashed} {m:any month} ,? {y:any year}",
         _first_of_two,
         E("5/6 May 1941", "1941-05-05", before="on ")),
    Rule("part time", "the? {r:part} of {t:slashed} {m:any month} ,? {y:any year}",
         _night_of_two, E("the night of 5/6 May 1941", "1941-05-05TNI")),
    Rule("part time", "the? early? {r:part} hours of {t:date}", names.within,
         E("the morning hours of March 5", "2024-03-05TMO")),
    Rule("part time", "all {r:part} long?", clocks.clock_today,
         E("all morning", "2024-03-14TMO"),
         E("all afternoon long", "2024-03-14TAF"), not_text=r".*\bnight\b"),
    Rule("part time", "the? {mod:mod} {p:part plain} of {t:date}", names.hours_of,
         E("the early evening of March 5", "2024-03-05TEV", mod="START")),
    Rule("part plain", "{r:part}", dates.same,
         E("the early morning hours of Tuesday", "2024-03-12TMO")),
    Rule("time", "{t:overnight ahead}", dates.same,
         E("overnight", "2024-03-14TNI", before="Rain will fall "),
         E("overnight", "2024-03-14TNI", before="Rain is likely "),
         left=r"\b(?:will|would|could|may|might|should|to|gonna)\b[^.;]{1,25}"
         r"|\b(?:likely|expected|forecast|due)\s+",
         not_right=_NOUN_AFTER),
    Rule("time", "{t:overnight}", dates.same, E("overnight", "2024-03-13TNI"),
         E("all night", "2024-03-13TNI", before="It rained "),
         E("all night long", "2024-03-13TNI", before="They sang "),
         E("all-night", "2024-03-13TNI", before="an ", after=" vigil"),
         E("overnight", "2024-03-13TNI", before="A blast ", after=" killed two."),
         not_right=r"(?<!all.night)(?!\s+(?:\w+ed|left|hit|struck|shot)\b)"
         + _NOUN_AFTER),
    Rule("time", "overnight {t:date}", partial(_same_of, r=part(4)),
         E("overnight Friday", "2024-03-08TNI")),
    Rule("clock time", "{h:hour} {half:half day}", clocks.at_half_day,
         E("10 p.m.", "2024-03-14T22:00")),
    Rule("clock time", "{h:spelled hour} {half:half day}", clocks.at_half_day,
         E("five p.m.", "2024-03-14T17:00")),
    Rule("spelled hour", "{h:ones}", dates.same,
         E("five o'clock", "2024-03-14T05:00")),
    Rule("spelled hour", "{h:teens}", dates.same,
         E("eleven o'clock", "2024-03-14T11:00")),
    Rule("hour number", "{h:spelled hour}", dates.same,
         E("five o'clock", "2024-03-14T05:00")),
    Rule("hour number", "{h:hour}", dates.same, E("5 o'clock", "2024-03-14T05:00")),
    Rule("clock time", "{c:clock} {half:half day}", clocks.clock_half_day,
         E("10:30 p.m.", "2024-03-14T22:30")),
    Rule("clock time", "{c:dotted clock} {half:half day}", clocks.clock_half_day,
         E("7.30am", "2024-03-14T07:30")),
    Rule("clock time", "{c:compact} {half:half day}", clocks.clock_half_day,
         E("430pm", "2024-03-14T16:30")),
    Rule("clock time", "{c:clock} hours|hrs?", dates.same,
         E("22:30", "2024-03-14T22:30"), E("22:30 hours", "2024-03-14T22:30"),
         E("22:30 hrs", "2024-03-14T22:30")),
    Rule("clock time", "{c:time signal} hours|hrs|hr|h", dates.same,
         E("2359hrs", "2024-03-14T23:59"), E("0600 hours", "2024-03-14T06:00"),
         E("1430 hr", "2024-03-14T14:30"), E("1430h", "2024-03-14T14:30")),
    Rule("time", "{c:round signal} hours|hrs|hr", clocks.clock_today,
         E("2300 hours", "2024-03-14T23:00", before="at "),
         E("1400 hrs", "2024-03-14T14:00", before="by "),
         E("1500 hr", "2024-03-14T15:00", before="until "),
         left=r"\b(?:at|by|until|till|before|after|around|about|from|to)\s+"),
    Rule("part time", "{r:holiday} {p:part plain} ,? of|in? {y:any year}",
         _part_of_feast, E("Christmas morning 1944", "1944-12-25TMO"),
         E("Christmas morning of 1944", "1944-12-25TMO"),
         E("Christmas morning in 1944", "1944-12-25TMO"),
         E("Christmas morning, 1944", "1944-12-25TMO")),
    Rule("clock moment", "{t:part time} ,? {c:time signal}", clocks.clock_of_part,
         E("this Fri night, 2359", "2024-03-15T23:59")),
    Rule("message", "{r:time signal} {t:near day}", names.within,
         E("0730 tomorrow", "2024-03-15T07:30"), only="message"),
    Rule("message", "{c:compact}", _today_at,
         E("2250", "2024-03-14T22:50", before="came back at ", after="."),
         left=r"\b(?:at|by|til|till|until|abt|around|from)\s+",
         not_text=r"(?:19|20)\d\d|\d{1,3}$", not_right=_COUNTED, only="message"),
    Rule("clock time", "{c:clock} {:o'clock}? in|at the? {r:part}",
         clocks.clock_in_part,
         E("4:10 o'clock in the afternoon", "2024-03-14T16:10"),
         E("3:30 in the afternoon", "2024-03-14T15:30"),
         E("11:15 at night", "2024-03-14T23:15")),
    Rule("clock time", "{:half past} {h:hour number} in|at the? {r:part}",
         partial(_past_hour_in, m=30),
         E("half past two in the afternoon", "2024-03-14T14:30"),
         E("half past nine at night", "2024-03-14T21:30")),
    Rule("clock time", "{:half past} {h:hour number}", partial(clocks.past_hour, 30),
         E("half past six", "2024-03-14T06:30")),
    Rule("clock time", "a? quarter past {h:hour number}",
         partial(clocks.past_hour, 15), E("quarter past six", "2024-03-14T06:15"),
         E("a quarter past 9", "2024-03-14T09:15")),
    Rule("clock time", "a? quarter to {h:hour number}",
         partial(clocks.past_hour, -15), E("quarter to six", "2024-03-14T05:45"),
         E("a quarter to one", "2024-03-14T12:45")),
    Rule("clock time", "a? quarter past {h:hour number} in|at the? {r:part}",
         partial(_past_hour_in, m=15),
         E("a quarter past four in the afternoon", "2024-03-14T16:15"),
         E("quarter past ten at night", "2024-03-14T22:15")),
    Rule("clock time", "a? quarter to {h:hour number} in|at the? {r:part}",
         partial(_past_hour_in, m=-15),
         E("a quarter to ten at night", "2024-03-14T21:45"),
         E("quarter to four in the afternoon", "2024-03-14T15:45")),
    Rule("clock time", "{m:minutes past} {h:hour number} in|at the? {r:part}",
         _past_hour_in, E("ten past six in the evening", "2024-03-14T18:10"),
         E("ten past eleven at night", "2024-03-14T23:10")),
    Rule("clock time", "{m:minutes past} {h:hour number}", clocks.past_hour,
         E("ten past six", "2024-03-14T06:10")),
    Rule("time", "{m:minutes to} {h:hour number}", clocks.to_hour_today,
         E("ten to five", "2024-03-14T04:50", before="at "),
         left=r"\b(?:at|by|until|till|before|after|around|about|from)\s+",
         not_right=r"\s+(?:years|months|weeks|days|hours|times|percent|people)\b"),
    Rule("clock time", "{h:hour number} in|at the? {r:part}", _hour_at,
         E("4 in the morning", "2024-03-14T04:00"),
         E("10 at night", "2024-03-14T22:00")),
    Rule("clock time", "{h:hour number} {:o'clock} in|at the? {r:part}", _hour_at,
         E("4 o'clock in the afternoon", "2024-03-14T16:00"),
         E("10 o'clock at night", "2024-03-14T22:00")),
    Rule("clock time", "{h:hour number} {:o'clock}", _clock_hour,
         E("4 o'clock", "2024-03-14T04:00")),
    Rule("time", "{m:minutes past} {c:noon}", _minutes_past_noon,
         E("five past midnight", "2024-03-14T00:05")),
    Rule("time", "{:half past} {c:noon}", partial(_minutes_past_noon, 30),
         E("half past midnight", "2024-03-14T00:30")),
    Rule("time", "{m:minutes to} {c:noon}", _minutes_to_noon,
         E("ten to midnight", "2024-03-14T23:50"),
         E("five minutes to noon", "2024-03-14T11:55")),
    Rule("time", "{c:round signal}", clocks.clock_today,
         E("1600", "2024-03-14T16:00", before="It hit at ", after=" local time."),
         left=r"\b(?:at|by|until|till|from)\s+", right=_OF_THE_PLACE),
    Rule("time", "{r:time signal} on {t:date}", _signal_within,
         E("0905 on Tuesday", "2024-03-12T09:05", before="came in at "),
         left=r"\b(?:at|by|until|till|from)\s+"),
    Rule("leftover", "{h:hour}", _hour_today,
         E("8", "2024-03-14T08:00", before="The show begins at ", after="."),
         E("7", "2024-03-14T07:00", before="Doors open at ", after=" and close at 9."),
         E("8", "2024-03-14T08:00", before="see u @ ", after="!!"),
         E("6", "2024-03-14T06:00", before="They will meet us there at ", after="."),
         left=_STARTS_AT + "|" + _MEETS_AT,
         right=r"\s*[.,;:!?)]|\s+(?:and|but|with|for|then)\b|\s*\Z",
         not_left=r"\b(?:prices?|rates?|bids?|bidding|tickets?|fares?|ages?)\b[^.;]*"),
    Rule("time", "{r:midnight} {:zone}? on? {t:date}", names.within,
         E("midnight GMT on Friday", "2024-03-16T00:00", before="They have until "),
         E("midnight Friday", "2024-03-16T00:00", before="They have until "),
         E("midnight on Friday", "2024-03-16T00:00", before="They must pay by "),
         left=_UNTIL),
    Rule("time", "{t:date} at? {r:midnight}", names.within,
         E("Friday midnight", "2024-03-16T00:00", before="They have until "),
         E("Friday at midnight", "2024-03-16T00:00", before="The offer expires on "),
         left=_UNTIL),
    Rule("clock time", "{c:noon}", dates.same, E("noon", "2024-03-14T12:00")),
    Rule("clock time", "{c:time signal} {:zone}", dates.same,
         E("0615 GMT", "2024-03-14T06:15")),
    Rule("clock time", "{c:dotted clock} {:zone}", dates.same,
         E("16.45 GMT", "2024-03-14T16:45")),
    Rule("clock time", "{c:round signal} {:zone}", dates.same,
         E("1400 GMT", "2024-03-14T14:00")),
    Rule("clock time", "{c:clock time} {:zone}", dates.same,
         E("10 p.m. EST", "2024-03-14T22:00")),
    Rule("clock moment", "{c:clock time}", clocks.clock_today,
         E("5 p.m.", "2024-03-14T17:00")),
    Rule("clock moment", "{r:clock time} ,? on? {t:date}", names.within,
         E("10 a.m. Tuesday", "2024-03-12T10:00"),
         E("10 a.m. on Tuesday", "2024-03-12T10:00"),
         E("5 p.m. EST, Nov. 6", "2023-11-06T17:00")),
    Rule("time", "{r:clock time} on the {d:day ordinal}", _part_of_day_named,
         E("noon on the 12th", "2024-03-12T12:00"), not_right=_NOUN_AFTER_DAY),
    Rule("time", "{r:moment} on the {d:day ordinal}", _part_of_day_named,
         E("dawn on the 12th", "2024-03-12TMO", before="at "),
         not_right=_NOUN_AFTER_DAY),
    Rule("time", "{r:dotted clock} on? {t:date}", names.within,
         E("21.40 on Sunday", "2024-03-10T21:40", before="It sank at "),
         E("9.15 on Friday", "2024-03-08T09:15", before="They left at about "),
         left=r"\b(?:at|by|until|before|after|from)\s+(?:about\s+|around\s+)?",
         not_left=_PRICED_AT),
    Rule("clock moment", "{r:clock time} local time ,? on? {t:date}", names.within,
         E("6 a.m. local time on Friday", "2024-03-08T06:00"),
         E("6 a.m. local time, Friday", "2024-03-08T06:00")),
    Rule("clock moment", "{r:time signal} local time ,? on? {t:date}", names.within,
         E("1653 local time on Friday", "2024-03-08T16:53")),
    Rule("clock moment", "{r:round signal} local time ,? on? {t:date}", names.within,
         E("1600 local time on Friday", "2024-03-08T16:00")),
    Rule("clock moment", "{c:clock time} this|on? {t:part time}",
         clocks.clock_of_part,
         E("7pm tonight", "2024-03-14T19:00"),
         E("7:30 tonight", "2024-03-14T19:30"),
         E("3:15 on Saturday morning", "2024-03-09T03:15"),
         E("11 o'clock that night", "2024-03-14T23:00")),
    Rule("clock moment", "{c:dotted clock} this|on? {t:part time}",
         clocks.clock_of_part, E("6.40 this evening", "2024-03-14T18:40"),
         E("6.40 on Friday evening", "2024-03-08T18:40"),
         E("6.40 yesterday evening", "2024-03-13T18:40")),
    Rule("clock moment", "{r:clock time} on? {t:day from there}", names.within,
         E("6am the next day", "2024-03-15T06:00"),
         E("6am on the following day", "2024-03-15T06:00")),
    Rule("clock moment", "{r:clock time} that|the same? day", _on_that_day,
         E("5 p.m. that day", "2024-03-14T17:00"),
         E("5 p.m. the same day", "2024-03-14T17:00")),
    Rule("clock moment", "{h:hour} tonight", _tonight,
         E("8 tonight", "2024-03-14T20:00")),
    Rule("time", "{h:hour number} on {t:date}", _hour_on,
         E("3 on Saturday", "2024-03-09T03:00", before="at "),
         left=r"\b(?:at|until|till|before|after)\s+"),
    Rule("time", "{h:hour number} {t:near day}", _hour_on,
         E("11 today", "2024-03-14T11:00", before="He woke up at "),
         left=r"\b(?:at|until|till?|before|after)\s+"),
    Rule("time", "{t:week day} at {h:hour number}", _at_hour_on,
         E("tomorrow at 8", "2024-03-15T08:00", before="The show is "),
         right=r"\s*[.,;:!?)](?!\d)|\s+(?:and|but|with|for|in)\b|\s*\Z",
         not_left=r"\b(?:closed|settled|traded|ended)\s+"),
    Rule("time", "{h:hour number} on? {t:part time}", _hour_of_part,
         E("9 last night", "2024-03-13T21:00", before="at "),
         E("nine on Friday morning", "2024-03-08T09:00", before="at "),
         left=r"\b(?:at|by|since|until|till|around|about|before|after"
         r"|(?:set|due|scheduled)\s+for|(?:moved|pushed|put|changed|brought)(?:\s+\w+)?\s+to)\s+"),
    Rule("clock moment", "{t:part time} at {h:hour number}", _part_at_hour,
         E("Friday night at 8", "2024-03-08T20:00"),
         E("tonight at nine", "2024-03-14T21:00")),
    Rule("clock moment", "{t:date} ,? at? {r:clock time}", names.within,
         E("Tuesday at 10 a.m.", "2024-03-12T10:00"),
         E("Tuesday, 7pm", "2024-03-12T19:00")),
    Rule("clock moment", "{t:part time} ,? at? {c:clock time}", clocks.clock_of_part,
         E("tonight at 8pm", "2024-03-14T20:00"),
         E("tonight, 8pm", "2024-03-14T20:00"),
         E("Tuesday night at 8:15", "2024-03-12T20:15")),
    Rule("clock moment", "{t:said weekday} ,? at? {r:clock time}", names.within,
         E("this Sat, 7pm", "2024-03-16T19:00"),
         E("next Thursday at 11 a.m.", "2024-03-21T11:00")),
    Rule("clock moment", "{r:clock time} ,? on? {t:said weekday}", names.within,
         E("11 a.m. next Thursday", "2024-03-21T11:00"),
         E("11 a.m. on this Friday", "2024-03-15T11:00")),
    Rule("time", "{t:clock moment}", dates.same, E("5 p.m.", "2024-03-14T17:00"),
         not_text=r"(?-i:.*m\.\s+(?:That|This|The|On|An?|One|Two|Three|Four|Five|Six"
         r"|Seven|Eight|Nine|Ten|Last|Next)\b)|" + _ON_TWO_LINES,
         not_left=rf"{_BEGIN}(?:(?:high|time\s+of|game\s+time\s+was|clocked|ratio\s+of"
         r"|(?:finished|won|ran|over|mile|marathon|race|course|metres|meters)\s+in)\s+"
         rf"|{_SCRIPTURE})"),
    Rule("time", "{t:clock moment} ish", partial(amounts.modified, "APPROX"),
         E("tonight at 7ish", "2024-03-14T19:00", mod="APPROX")),
    Rule("dial", "{h:hour}", _clock_hour, E("9-11 am", "2024-03-14T09:00")),
    Rule("dial", "{c:clock}", dates.same, E("9:30-11 am", "2024-03-14T09:30")),
    Rule("pair", "{mod:circa}? {a:dial} {:link} {b:dial} {half:half day}",
         _half_day_today, E("9-11 am", "2024-03-14T09:00"),
         E("6:30 to 8 p.m.", "2024-03-14T18:30"),
         E("about 7 to 9:30 p.m.", "2024-03-14T19:00", mod="APPROX")),
    Rule("pair", "{a:dial} {:link} {b:dial} {half:half day} ,? on? {t:date}",
         _half_day_on,
         E("2 and 3 p.m. Tuesday", "2024-03-12T14:00"),
         E("9-11 am on Tuesday", "2024-03-12T09:00"),
         E("9-11 am, Tuesday", "2024-03-12T09:00")),
    Rule("pair", "{a:hour} , {b:hour} ,? {:link} {c:hour} {half:half day}",
         _three_hours, E("1, 4 and 7 p.m.", "2024-03-14T13:00")),
    Rule("pair",
         "{a:hour} , {b:hour} ,? {:link} {c:hour} {half:half day} ,? on? {t:date}",
         _three_hours_on, E("1, 4 and 7 p.m. on Saturday", "2024-03-09T13:00")),
    Rule("pair", "{a:clock time} {:link}? {b:clock time} ,? on? {t:date}", _clocks_on,
         E("9am-5pm tomorrow", "2024-03-15T09:00"),
         E("9 a.m. to 5 p.m. Tuesday", "2024-03-12T09:00"),
         E("9 a.m. and 5 p.m. on Tuesday", "2024-03-12T09:00"),
         E("9:30-10:15, Tuesday", "2024-03-12T09:30"),
         E("9 p.m. and midnight on Tuesday", "2024-03-12T21:00")),
    Rule("pair", "{a:clock time} {:link}? {b:clock time} {t:part time}",
         _clocks_of_part, E("7pm-9pm tonight", "2024-03-14T19:00"),
         E("7 p.m. to 9 p.m. this evening", "2024-03-14T19:00")),
    Rule("pair", "{a:dial} {:link} {b:dial} {half:half day} {t:part time}",
         _half_day_of_part, E("8-10pm tonight", "2024-03-14T20:00")),
    Rule("pair", "{w:any weekday} {a:hour} {:dash} {b:hour}", _opening_hours,
         E("Sat 10-6", "2024-03-09T10:00", before="Open "),
         E("Saturday 9–1", "2024-03-16T09:00", before="The shop opens "),
         not_left=r"\b(?:won|lost|beat|fell|defeated)\b[^.;]*"),
    # Vague times.
    Rule("time", "{t:reference}", dates.same, E("recently", "PAST_REF"),
         not_right=r"-[a-z]|(?-i:(?<=Now)\s+for\s+(?:the|some|today['’]s)\s+"
         r"(?!first|second|third|last|next|past))", not_left=r"\bas\s+"),
    Rule("time", "{t:the present}", dates.same,
         E("the present", "PRESENT_REF", before="up to "),
         left=r"\b(?:at|in|to|until|till|for|from|and|of)\s+", not_right=_NOUN_AFTER),
    Rule("time", "{t:the past}", dates.same, E("the past", "PAST_REF", before="in "),
         not_right=_NOUN_AFTER + r"|\s+\d"),
    Rule("time", "{t:soon}", dates.same,
         E("soon", "FUTURE_REF", before="will arrive "),
         E("soon", "FUTURE_REF", before="see you ", after="!"),
         left=r"\b(?:will|would|should|could|may|might|can|to|be|very|arriving|coming)\s+(?:\w+\s+)?"
         r"|\bsee\s+(?:you|u|ya)\s+(?:\w+\s+)?",
         not_right=r"\s+(?:after|as|became|enough)\b", not_left=r"\b(?:as|too)\s+"),
    Rule("time", "{t:right now}", dates.same,
         E("the moment", "PRESENT_REF", before="at ", after="."),
         E("this moment", "PRESENT_REF", before="At ", after=", they"),
         left=r"\b(?:at|for)\s+(?:just\s+)?", not_right=r"\s+(?:of|that|when)\b"),
    Rule("history", "{t:future}", dates.same,
         E("future", "FUTURE_REF", before="to prevent ", after=" wars"),
         right=r"\s+[a-z]", not_left=r"\b(?:the|his|her|its|their|a|whose)\s+",
         only="history"),
    Rule("time", "{t:date of it}", dates.same,
         E("date", "PRESENT_REF", before="the largest to ", after=", it"),
         left=r"\bto\s+", not_left=r"\byear[\s-]+to\s+",
         right=r"[,.;:)]|\s+(?:have|has|had|is|was|are|were|no)\b"),
    Rule("time", "{t:future}", dates.same,
         E("future", "FUTURE_REF", before="in ", after="."), not_right=r"[\s-]*[a-z]"),
    Rule("history", "{t:former}", dates.same, E("former", "PAST_REF"),
         not_left=r"\bmost\s+", not_right=rf"\s*[,.;)]|\s+(?:{_NO_NOUN})\b",
         only="history"),
    Rule("history", "{t:current}", dates.same, E("current", "PRESENT_REF"),
         only="history"),
    Rule("time", "{t:current}", dates.same,
         E("current", "PRESENT_REF", before="because of ", after=" market conditions"),
         left=r"\b(?:the|its|their|his|her|our|your|my|of|under|with|from|at|in|by|to|for"
         r"|about|reflects?|given|despite|'s|’s)\s+",
         right=r"\s+[a-z]{3,}", not_right=r"\s+(?:and|or|was|were|has|had|that|which|is"
         r"|are|will|would|can|could|in|of|through|from|flow\w*|ran|runs?|swept|sweeps"
         r"|carr\w+|pull\w*|drag\w*|drew|took|takes|threw|[a-z]+ed)\b", only="news"),
    # Again and again.
    Rule("set", "{s:set word}", dates.same, E("daily", "P1D"), not_text=r"(?-i:[A-Z])"),
    Rule("set", "{s:each day}", dates.same,
         E("everyday", "P1D", before="She runs "), not_text=r"(?-i:[A-Z])",
         not_left=r"\b(?:an|the|in|of|for|my|your|his|her|its|our|their)\s+"),
    Rule("loose time", "{s:set word}", dates.same, E("Weekly", "P1W", after=" talks"),
         not_right=_TITLE_AFTER),
    Rule("set", "{s:quarterly}", dates.same,
         E("quarterly", "P1Q", before="It appears ", after="."), right=r"\s*[.,;]",
         sure_left=r"\b(?:published|paid|issued|held|billed|updated|reviewed)\s+"),
    Rule("set", "{quant:every} {r:month day}", sets.every,
         E("every 5 November", "XXXX-11-05")),
    Rule("set", "alternate {r:weekdays}", sets.every,
         E("alternate Mondays", "XXXX-WXX-1", before="on ")),
    Rule("set", "alternate {u:units}", sets.every_other,
         E("alternate days", "P2D", before="on ")),
    Rule("set", "{quant:every} {u:unit}", sets.every_unit, E("every day", "P1D"),
         E("each week", "P1W")),
    Rule("set", "{quant:every} {r:repeating}", sets.every,
         E("every Friday", "XXXX-WXX-5"), E("each July", "XXXX-07")),
    Rule("set", "{quant:every} {r:part}", sets.every,
         E("every morning", "XXXX-XX-XXTMO")),
    Rule("set", "{quant:every} {w:any weekday} {r:part}", _every_part,
         E("every Friday night", "XXXX-WXX-5TNI")),
    Rule("set", "every {p:amount}", sets.every_period, E("every two weeks", "P2W")),
    Rule("set", "{quant:every} half hour", partial(sets.every_period, _HALF_HOUR),
         E("every half hour", "PT30M"), E("every half-hour", "PT30M")),
    Rule("set", "{quant:every} {:two weeks}", partial(sets.every_period, _TWO_WEEKS),
         E("every fortnight", "P2W")),
    Rule("set", "{freq:times} a|every|each {:two weeks}",
         partial(_per_amount, p=_TWO_WEEKS), E("once a fortnight", "P2W"),
         E("twice every fortnight", "P2W"), E("once each fortnight", "P2W")),
    Rule("set", "{quant:every} {:working day}", partial(Recurring, "XXXX-WXX-WD"),
         E("every weekday", "XXXX-WXX-WD")),
    Rule("set", "most|some {r:parts}", partial(sets.every, quant=None),
         E("most mornings", "XXXX-XX-XXTMO"), E("some nights", "XXXX-XX-XXTNI")),
    Rule("set", "most {u:units}", partial(sets.every_unit, quant=None),
         E("most days", "P1D", before="She phones "), not_left=r"\b(?:the|for)\s+"),
    Rule("set", "the {r:parts}", partial(sets.every, quant=None),
         E("the evenings", "XXXX-XX-XXTEV", before="in ", after="."),
         left=r"\bin\s+", not_right=_NOUN_AFTER),
    Rule("set", "the {u:unit}", partial(sets.every_unit, quant=None),
         E("the hour", "PT1H", before="paid by ", after="."),
         left=r"\b(?:paid|pays?|rents?|rented|hired?|charged?|billed|sold)\s+by\s+"),
    Rule("set", "every other|second {r:any weekday}", sets.every,
         E("every second Tuesday", "XXXX-WXX-2"),
         E("every other Friday", "XXXX-WXX-5")),
    Rule("set", "every other|second {r:any season}", sets.every,
         E("every other summer", "XXXX-SU"), E("every second winter", "XXXX-WI")),
    Rule("set", "the? {:ordinal} {:any weekday} of|in {quant:every} {u:unit}",
         sets.every_unit, E("the first Monday of every month", "P1M"),
         E("the last Friday in each month", "P1M")),
    Rule("pair",
         "the {:ordinal} {:link} {:ordinal} {:any weekday} of|in each|every {u:unit}",
         _every_both, E("the first and third Monday of each month", "P1M"),
         E("the first and third Friday in every month", "P1M")),
    Rule("set", "the {:day ordinal} day? of|in {quant:every} {u:unit}", sets.every_unit,
         E("the first of each month", "P1M"),
         E("the 15th day in every month", "P1M")),
    Rule("set", "every other {u:unit}", sets.every_other,
         E("every other day", "P2D")),
    Rule("set", "{r:weekdays}", partial(sets.every, quant=None),
         E("Fridays", "XXXX-WXX-5")),
    Rule("set", "{w:weekday} {r:parts}", _weekday_parts,
         E("Tuesday nights", "XXXX-WXX-2TNI")),
    Rule("pair", "{v:weekday} {:link} {w:weekday} {r:parts}", _parts_of_weekdays,
         E("Tuesday and Friday nights", "XXXX-WXX-2TNI")),
    Rule("set", "{r:seasons}", partial(sets.every, quant=None),
         E("summers", "XXXX-SU"), not_text=r"(?-i:[A-Z])",
         not_left=r"(?-i:[A-Z][a-z]+\s)",
         not_right=r"\s+(?:ago|later|earlier|before)\b"),
    Rule("time", "{n:number} {r:seasons} ago", _times_ago,
         E("two summers ago", "2022-SU")),
    Rule("time", "{n:number} {r:weekdays} ago", _times_ago,
         E("two Sundays ago", "2024-03-03")),
    Rule("set", "per {u:unit}", partial(sets.every_unit, quant=None),
         E("per month", "P1M"), E("per hour", "PT1H", before="$15 "),
         not_left=_SPEED),
    Rule("set", "{freq:times} a|every|each {u:unit}", _per, E("twice a week", "P1W"),
         E("once every year", "P1Y"), E("once each day", "P1D")),
    Rule("set", "{freq:times} every {p:amount}", _per_amount,
         E("once every two years", "P2Y")),
    Rule("set", "{freq:times} {s:set word}", _times_in, E("twice weekly", "P1W")),
    Rule("set", "{n:number} times {s:set word}", _number_in,
         E("three times daily", "P1D")),
    Rule("set", "once or twice a|every|each|per {u:unit}", _every_so_often,
         E("once or twice a year", "P1Y"), E("once or twice every week", "P1W"),
         E("once or twice each month", "P1M"), E("once or twice per day", "P1D")),
    Rule("set", "every {n:ordinal} {u:unit}", _every_nth,
         E("every fourth year", "P4Y")),
    Rule("set", "{q:quantity} {u:units} a|per|each|every {v:unit}", _units_per,
         E("three days a week", "P1W"), E("two hours per day", "P1D"),
         E("five days each week", "P1W"), E("two hours every day", "P1D")),
    Rule("pair", "{:every} {r:any weekday} {:link} {s:any weekday}", _every_two,
         E("every Tuesday and Thursday", "XXXX-WXX-2"),
         E("every Monday to Friday", "XXXX-WXX-1")),
    Rule("pair", "{:every} {r:any weekday} {:link} {s:any weekday} {p:part}",
         _every_two_parts, E("every Monday to Friday morning", "XXXX-WXX-1")),
    Rule("pair",
         "{:every} {r:any weekday} , {s:any weekday} ,? {:link}? {t:any weekday}",
         _every_three, E("every Monday, Wednesday and Friday", "XXXX-WXX-1")),
    Rule("set", "{quant:every} {w:any weekday} at {c:clock time}", _every_weekday_at,
         E("every Monday at 8 a.m.", "XXXX-WXX-1T08:00")),
    Rule("set", "{w:weekdays} at {c:clock time}",
         partial(_every_weekday_at, None),
         E("Mondays at 8 a.m.", "XXXX-WXX-1T08:00")),
    Rule("set", "{c:clock time} on? {w:weekdays}", _weekday_at,
         E("8 a.m. on Sundays", "XXXX-WXX-7T08:00")),
    Rule("set", "{h:hour number} on {w:weekdays}", _hour_of_weekday,
         E("10 on Sundays", "XXXX-WXX-7T10:00", before="at "), left=r"\bat\s+"),
    Rule("set", "{c:clock time} on {:weekdays at large}", _workday_at,
         E("23:05 on weekdays", "XXXX-WXX-WDT23:05")),
    Rule("set", "{quant:every} {r:part} at {h:hour number}", _every_part_at_hour,
         E("every night at 9", "XXXX-XX-XXT21:00")),
    Rule("set", "{quant:every} day at {h:hour number}", _every_day_at_hour,
         E("every day at 9", "XXXX-XX-XXT09:00")),
    Rule("set", "daily|nightly at {c:clock time}", partial(sets.every, quant=None),
         E("daily at noon", "XXXX-XX-XXT12:00"),
         E("nightly at 9 p.m.", "XXXX-XX-XXT21:00")),
    Rule("set", "weeknights at {c:clock time}", _workday_at,
         E("weeknights at 8 p.m.", "XXXX-WXX-WDT20:00")),
    Rule("set", "weeknights at {h:hour number}", _weeknight_at,
         E("weeknights at 8", "XXXX-WXX-WDT20:00")),
    Rule("set", "{quant:every} day at {c:clock time}", _every_day_at,
         E("every day at noon", "XXXX-XX-XXT12:00")),
    Rule("set", "{c:clock time} everyday|daily", partial(sets.every, quant="EVERY"),
         E("6am everyday", "XXXX-XX-XXT06:00"), E("6am daily", "XXXX-XX-XXT06:00")),
    Rule("set", "{c:clock time} {quant:every} day", _every_day_at,
         E("noon every day", "XXXX-XX-XXT12:00")),
    Rule("set", "{quant:every} {r:part} at? {c:clock time}", _every_part_at,
         E("every night at 10pm", "XXXX-XX-XXT22:00"),
         E("every morning at 7:30", "XXXX-XX-XXT07:30")),
    Rule("set", "{:vague} times a|every|each|per {u:unit}", _every_so_often,
         E("several times a day", "P1D"), E("many times every day", "P1D"),
         E("a few times each week", "P1W"), E("several times per year", "P1Y")),
    Rule("set", "{:number} to|or|- {:number} times a|every|each|per {u:unit}",
         _every_so_often, E("three or four times a day", "P1D"),
         E("2 to 3 times every week", "P1W"), E("2-3 times per week", "P1W"),
         E("two or three times each year", "P1Y")),
    Rule("set", "{n:number} x a|every|per {u:unit}", _per_times,
         E("3x a week", "P1W"), E("2x per day", "P1D"), E("2x every day", "P1D")),
    Rule("set", "{n:number} times a|every|each|per {u:unit}", _per_times,
         E("three times a week", "P1W"), E("three times every week", "P1W"),
         E("three times each week", "P1W"), E("three times per week", "P1W")),
    Rule("set", "{:article} {u:unit}", partial(sets.every_unit, quant=None),
         E("a year", "P1Y", before="$2 million "), E("an hour", "PT1H", before="$20 "),
         E("a week", "P1W", before="four flights "),
         left=r"(?:[$£€]\d(?:[\d.,]*\d)?|\b(?:million|billion|thousand|dollars|times|cents|percent|%"
         r"|(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen"
         r"|hundreds?|thousands?|dozens)(?:\s+of)?\s+(?!miles|hours|kilomet|met|days|feet"
         r"|minutes|weeks|months|years|knots|times|points|of\b|seconds)[a-z]{3,}s))\s+"),
    # Amounts of time.
    Rule("amount", "{q:quantity} {:more}? {u:any unit}", amounts.period,
         E("two weeks", "P2W"), E("two more days", "P2D")),
    Rule("pair", "{mod:approximator}? {a:number} {by:link} {b:number} {u:units}",
         _two_amounts, E("12 to 18 months", "P12M"), E("two or three days", "P2D"),
         E("2-3 weeks", "P2W"), E("about 2–3 weeks", "P2W", mod="APPROX"),
         not_left=rf"[$£€]\s?|\baged?\s+(?:[\w.]+{_UP_TO})?",
         not_right=rf"(?:{_UP_TO}[\w.]+\s+\w+)?(?:{_OLD}|\s+(?:of\s+)?age\b)"),
    Rule("pair", "{m:any month} {d:day} {by:link} {p:counted amount}", _jailed_to,
         E("June 3 to 15 years", "2023-06-03", before="He was jailed on ")),
    Rule("pair", "{a:number} {by:link} {b:number} {u:units}", _least_and_most,
         E("six and 12 months", "P6M", before="between "),
         left=r"\bbetween\s+(?:[\w.]+\s+and\s+)?"),
    Rule("amount", "{q:number} -? odd {u:units}",
         partial(amounts.period, mod="APPROX"),
         E("20-odd years", "P20Y", mod="APPROX")),
    Rule("amount", "{q:number} {u:long}", amounts.period, E("two-week-long", "P2W")),
    Rule("amount", "another {:more}? {u:unit}", partial(amounts.period, 1),
         E("another week", "P1W")),
    Rule("amount", "another {q:quantity} {:more}? {u:any unit}", amounts.period,
         E("another two weeks", "P2W")),
    Rule("amount", "{q:article} {u:unit}", amounts.period_of_one, E("a week", "P1W"),
         E("an hour", "PT1H")),
    Rule("period", "a second", Period(((units.SECOND, 1),)),
         E("a second", "PT1S", after=" ahead of her"),
         right=r"\s+(?:ahead|behind|faster|slower|apart|or\s+two)\b"),
    Rule("period", "over {q:quantity} {u:any unit}",
         partial(amounts.period, mod="MORE_THAN"),
         E("over 20 years", "P20Y", mod="MORE_THAN", before="for "),
         left=r"\b(?:for|after|of|took|takes?|taken|lasted|lasting|spent|served|waited)\s+"),
    Rule("period", "{mod:approximator} a second",
         partial(amounts.modified_period, p=Period(((units.SECOND, 1),))),
         E("less than a second", "PT1S", mod="LESS_THAN")),
    Rule("amount", "a|an {:whole} {q:quantity} {u:any unit}", amounts.period,
         E("a further two years", "P2Y"), E("an additional ten days", "P10D")),
    Rule("amount", "a good|mere|record {q:quantity} {u:any unit}", amounts.period,
         E("a good two hours", "PT2H"), E("a mere three days", "P3D"),
         E("a record 15 days", "P15D")),
    Rule("amount", "{q:article} {:whole} {u:unit}", amounts.period,
         E("a full year", "P1Y"), E("an entire week", "P1W")),
    Rule("amount", "the whole|entire {u:unit}", _whole_day, E("the whole day", "P1D"),
         E("the entire week", "P1W")),
    Rule("amount", "{q:quantity} {n:two weeks}", _fortnight,
         E("three fortnights", "P6W")),
    Rule("amount", "{q:article} {n:two weeks}", _fortnight, E("a fortnight", "P2W")),
    Rule("amount", "three quarters of an hour", Period(((units.MINUTE, 45),)),
         E("three quarters of an hour", "PT45M")),
    Rule("amount", "a quarter of an hour", Period(((units.MINUTE, 15),)),
         E("a quarter of an hour", "PT15M")),
    Rule("amount", "a {p:part of a century}", dates.same,
         E("a quarter-century ago", "1999"), E("a half century earlier", "1974")),
    Rule("period", "a {p:part of a century}", dates.same,
         E("a quarter-century", "P25Y"), E("a half-century", "P50Y")),
    Rule("amount", "a quarter of a century", Period(((units.YEAR, 25),)),
         E("a quarter of a century", "P25Y")),
    Rule("in time", "{q:quantity} {u:time ahead}", _in_time,
         E("two weeks' time", "2024-W13", before="in "),
         E("six months’ time", "2024-09", before="in ")),
    Rule("in time", "{q:article} {u:time ahead}", _in_time,
         E("a week's time", "2024-W12", before="in ")),
    Rule("time", "{t:in time}", dates.same,
         E("a week's time", "2024-W12", before="in ")),
    Rule("time", "{mod:approximator} {t:in time}", _in_about,
         E("about six months' time", "2024-09", mod="APPROX", before="in "),
         E("less than two years' time", "2026", mod="BEFORE", before="in ")),
    Rule("amount", "half a|an {u:unit}", partial(amounts.period, 0.5),
         E("half an hour", "PT30M"), E("half a year", "P6M")),
    Rule("period", "the half year", Period(((units.MONTH, 6),)),
         E("the half-year", "P6M", after=" to June"), right=r"\s+to\b|" + _ENDED),
    Rule("amount", "a half hour", Period(((units.HOUR, 0.5),)),
         E("a half hour", "PT30M")),
    Rule("period", "half hour", Period(((units.HOUR, 0.5),)),
         E("half-hour", "PT30M", before="the ", after=" film"),
         right=r"\s+[a-z]", not_left=r"\d\s+|\b(?:every|each|first|second|last)\s+"),
    Rule("amount", "{p:amount} and a half", _and_half, E("a year and a half", "P1Y6M")),
    Rule("amount", "{p:amount} and? {q:quantity} {u:any unit}", amounts.period_and,
         E("two hours and ten minutes", "PT2H10M")),
    Rule("amount", "{p:amount} , and? {q:quantity} {u:units}", amounts.period_and,
         E("3 hours, 20 minutes and 15 seconds", "PT3H20M15S")),
    # As tokenizers leave them apart.
    Rule("amount", "{q:quantity} - {u:unit}", amounts.period, E("90 - day", "P90D")),
    Rule("quarter name", "{n:ordinal} - quarter", _quarter,
         E("the first - quarter", "2024-Q1")),
    Rule("amount", "{:article} {u:unit} or two", partial(amounts.period, VAGUE),
         E("a day or two", "PXD")),
    Rule("amount", "{mod:approximator} {p:amount}", amounts.modified_period,
         E("more than two years", "P2Y", mod="MORE_THAN"),
         E("just over two weeks", "P2W", mod="MORE_THAN"),
         E("a little under two weeks", "P2W", mod="LESS_THAN")),
    Rule("amount", "over {q:article} {u:unit}",
         partial(amounts.period, mod="MORE_THAN"),
         E("over an hour", "PT1H", mod="MORE_THAN")),
    Rule("amount", "{p:amount} or so", partial(amounts.modified_period, "APPROX"),
         E("a week or so", "P1W", mod="APPROX")),
    Rule("amount", "{p:amount} or more|longer",
         partial(amounts.modified_period, "EQUAL_OR_MORE"),
         E("a week or more", "P1W", mod="EQUAL_OR_MORE"),
         E("two years or longer", "P2Y", mod="EQUAL_OR_MORE")),
    Rule("amount", "{q:number} or so {u:units}",
         partial(amounts.period, mod="APPROX"),
         E("ten or so years", "P10Y", mod="APPROX")),
    Rule("amount", "{q:number} -? plus {u:units}",
         partial(amounts.period, mod="MORE_THAN"),
         E("ten-plus years", "P10Y", mod="MORE_THAN"),
         E("20-plus years", "P20Y", mod="MORE_THAN")),
    Rule("amount", "{p:amount} or less|fewer",
         partial(amounts.modified_period, "EQUAL_OR_LESS"),
         E("a week or less", "P1W", mod="EQUAL_OR_LESS"),
         E("two days or fewer", "P2D", mod="EQUAL_OR_LESS")),
    Rule("bare amount", "{u:units}", partial(amounts.period, VAGUE),
         E("months ago", "PAST_REF")),
    Rule("time", "one day", Reference("FUTURE_REF"),
         E("one day", "FUTURE_REF", before="They will ", after=" return"),
         left=r"(?:\b(?:will|would|may|might|could|can|must|should|shall|to|that|hoped?"
         r"|hopes)|['’](?:ll|d))\s+(?:(?:he|she|it|they|we|I|you)\s+)?",
         not_right=r"\s+(?:of|in|after|before|later|earlier|ago)\b"),
    Rule("loose time", "one day", Reference("FUTURE_REF"),
         E("one day", "FUTURE_REF", after=" he will return"),
         right=r"\s+(?:\w+\s+){1,3}(?:will|would|may|might|could|can|must|should|shall)\b",
         not_right=r"\s+(?:of|in|after|before|later|earlier|ago)\b"),
    Rule("time", "some day", Reference("FUTURE_REF"),
         E("some day", "FUTURE_REF", before="it will ", after=" end.")),
    Rule("time", "{:units} past", Reference("PAST_REF"),
         E("years past", "PAST_REF", before="in ", after=", snow fell."),
         left=r"\bin\s+", not_right=_NOUN_AFTER),
    Rule("time", "those days", Reference("PAST_REF"),
         E("those days", "PAST_REF", before="In ", after=" few could read."),
         left=r"\bin\s+"),
    Rule("time", "one day in {t:any time}", dates.same,
         E("one day in 1998", "1998"), E("one day in March 2019", "2019-03")),
    Rule("time", "a later date", Reference("FUTURE_REF"),
         E("a later date", "FUTURE_REF", before="put off to ")),
    Rule("time", "the other day|week", Reference("PAST_REF"),
         E("the other day", "PAST_REF"), E("the other week", "PAST_REF"),
         not_right=_NOUN_AFTER),
    Rule("coming time", "{p:amount}", _hence,
         E("two weeks", "2024-W13", before="It will open in "),
         E("about three years", "2027", mod="APPROX", before="His term ends in "),
         left=_WHAT_COMES, not_right=r"['’]|\s+(?:or|to)\s|-", only="news"),
    Rule("loose time", "{p:amount}", _hence,
         E("two weeks", "2024-W13", before="It is done. In ",
           after=", they will vote."),
         E("5 days", "2024-03-19", before="It is done. In ", after=" we'll know."),
         left=r"(?:\A|[.!?\n]\s+)in\s+",
         right=r",?\s+(?:[\w’']+\s+){0,3}?(?:will|\w+['’]ll)\b",
         not_text=r".*(?:hours?|minutes?|hrs?|mins?|less|fewer|more|longer)\Z"),
    Rule("period", "{p:amount} thereafter|afterwards", dates.same,
         E("30 days thereafter", "P30D", before="It stays open for "),
         E("two weeks afterwards", "P2W", before="He slept for "), left=r"\bfor\s+"),
    Rule("period", "{p:amount} after that", dates.same,
         E("a year after that", "P1Y", before="He did not sing for ", after="."),
         left=r"\bfor\s+", not_right=_NOT_SUBJECT),
    Rule("period", "{p:bare amount} afterwards", dates.same,
         E("months afterwards", "PXM", before="It stayed shut for "),
         left=r"\bfor\s+"),
    Rule("period", "{p:amount}", dates.same, E("two weeks", "P2W"),
         not_text=r"[a-z ]+ \S+[a-z\d]-[a-z]+$|(?:some|many|various) quarters$|"
         + _TITLE,
         not_right=_OLD + r"|\s+(?:of\s+)?age\b|(?-i:['’]\s+[A-Z])"
         r"|-(?!long)[a-z]|(?-i:\s+War\b)|" + _SECOND_OF_MANY +
         r"|\s+(?:amount|quantity|fraction|trace|proportion)s?\b",
         not_left=r"[$£€]\s?|\b(?:age|aged|in\s+as)\s+"
         r"|\b(?:given|vaccinated|weaned|dose|first|second|third)\s+at\s+"
         rf"|\b(?:{_LENGTHS})\s+"),
    Rule("period", "a|an|the same|entire? {q:number} {u:unit} period", amounts.period,
         E("a three-year period", "P3Y"), E("an 18-month period", "P18M"),
         E("the same 28-day period", "P28D"), E("the entire 10-year period", "P10Y")),
    Rule("period", "{u:long}", _whole_day, E("month-long", "P1M")),
    Rule("period", "{u:unit} - long", _whole_day,
         E("decade - long", "P1DE", before="a ", after=" feud"), right=r"\s+[a-z]"),
    Rule("period", "{u:units} - long", partial(amounts.period, VAGUE),
         E("months - long", "PXM", before="a ", after=" feud"), right=r"\s+[a-z]"),
    Rule("period", "all {u:unit} long?", _all_of,
         E("all day", "P1D", before="It rained "), E("all week long", "P1W"),
         not_right=r"[\s-]+(?:groups?|care|round|ends?)\b"),
    Rule("period", "{u:longs}", partial(amounts.period, VAGUE),
         E("months-long", "PXM")),
    Rule("period", "{q:quantity} {u:any unit} long", amounts.period,
         E("3 year long", "P3Y")),
    Rule("period", "the? {way:past} {p:amount}", amounts.toward,
         E("the last two weeks", "P2W"), not_left=_VERB_COMES,
         not_text=r"last\s+(?:about|around|roughly|some|up|at|no|more|less|nearly|just)\b"
         r"|(?:the\s+)?(?:previous|preceding|prior)\s"),
    Rule("period", "the? {:preceding} {p:amount}", dates.same,
         E("the previous two weeks", "P2W")),
    Rule("period", "these {way:past} {p:amount}", amounts.toward,
         E("these past three years", "P3Y")),
    Rule("period", "the? {way:past} {u:unit} and a half", _unit_and_half,
         E("the past century and a half", "P150Y")),
    Rule("period", "the? {way:coming} {u:unit} and a half", _unit_and_half,
         E("the next year and a half", "P1Y6M")),
    Rule("period", "the? {way:past} {p:part of a century}", amounts.toward,
         E("the past quarter century", "P25Y"), E("the last half-decade", "P5Y")),
    Rule("period", "the? past {u:unit}", amounts.past_unit,
         E("the past decade", "P1DE")),
    Rule("period", "the? {way:coming} {p:amount}", amounts.toward,
         E("the next two weeks", "P2W")),
    Rule("period", "the {:ordinal} {u:units}", partial(amounts.period, VAGUE),
         E("the first hours", "PTXH", before="in ", after=" of the war"),
         E("the last days", "PXD"), not_right=r"\s+(?:ago|later|earlier)\b"),
    Rule("period", "the {:ordinal} {p:counted amount}", dates.same,
         E("the first nine months", "P9M")),
    Rule("period", "the {:latest}? {p:counted amount}", dates.same,
         E("the nine months", "P9M"), E("the latest nine months", "P9M"),
         not_text=_TITLE, not_right=r"(?-i:['’]\s+[A-Z]|\s+War\b)"),
    Rule("period", "the same {p:counted amount}", dates.same,
         E("the same four months", "P4M")),
    Rule("period", "the {:year ago} {p:counted amount}", dates.same,
         E("the year-earlier nine months", "P9M")),
    Rule("counted amount", "{q:number} {u:units}", amounts.period,
         E("the nine months", "P9M")),
    Rule("period", "the {q:number} {:past} {u:units}", amounts.period,
         E("the four previous weeks", "P4W")),
    Rule("period", "the {:coming} {u:units}", partial(amounts.period, VAGUE),
         E("the following days", "PXD"), E("the coming years", "PXY")),
    Rule("period", "the {u:units} ahead", partial(amounts.period, VAGUE),
         E("the months ahead", "PXM", before="in ", after="."),
         not_right=r"\s+of\b"),
    Rule("period", "the intervening|intermediate {u:units}",
         partial(amounts.period, VAGUE), E("the intervening years", "PXY"),
         E("the intermediate months", "PXM")),
    Rule("counted amount", "few {u:units}", partial(amounts.period, VAGUE),
         E("the few weeks", "PXW"), E("the first few weeks", "PXW")),
    Rule("period", "these|those {p:counted amount}", dates.same,
         E("these few days", "PXD"), E("those three weeks", "P3W")),
    Rule("period", "recent {u:units}", partial(amounts.period, VAGUE),
         E("recent weeks", "PXW")),
    Rule("period", "{u:units} or even? {:units}", partial(amounts.period, VAGUE),
         E("weeks or months", "PXW", before="It could take "),
         E("hours or even days", "PTXH", before="They waited for "), left=_LASTS),
    Rule("loose time", "{u:units}", partial(amounts.period, VAGUE),
         E("Months", "PXM", after=" of drought emptied the lake."),
         E("weeks", "PXW", before="The storm ended ", after=" of heat."),
         not_left=r"\b(?:the|those|these|his|her|their|its|our|my|early|last|first|final"
         r"|dark|good|three)\s+|-|\d\s+", right=r"\s+of\s+(?-i:(?!the\b|age\b)[a-z])"),
    Rule("period", "{u:units}", partial(amounts.period, VAGUE),
         E("weeks", "PXW", before="for "),
         E("hours", "PTXH", before="They waited ", after=" for a train"),
         left=_LASTS, not_left="light-", not_text=r"quarters\Z",
         not_right=_OLD + r"|\s+(?:later|earlier|ago|before)\b|(?-i:['’]\s+[A-Z])"),
    Rule("part time", "the? {mod:mod} {p:part plain}", _late_part,
         E("mid-afternoon", "2024-03-14TAF", before="by ", mod="MID"),
         E("the late morning", "2024-03-14TMO", before="in ", mod="END"),
         left=r"\b(?:by|in|until|since|from|during|at|was)\s+"),
    Rule("part time", "the {mod:mod} {p:part plain} hours", _late_part,
         E("the early morning hours", "2024-03-14TMO", before="in ", mod="START"),
         left=r"\b(?:by|in|until|since|from|during)\s+"),
    Rule("part time", "{p:middle of a part}", partial(_late_part, "MID"),
         E("midafternoon", "2024-03-14TAF", before="by ", mod="MID"),
         left=r"\b(?:by|in|until|since|from|at|was)\s+"),
    Rule("period", "the? {way:past} three quarters",
         partial(amounts.toward, p=Period(((units.QUARTER, 3),))),
         E("the last three quarters", "P3Q")),
    Rule("period", "the? {way:coming} three quarters",
         partial(amounts.toward, p=Period(((units.QUARTER, 3),))),
         E("the next three quarters", "P3Q")),
    # What a message, told at the moment it is sent, says of its day.
    Rule("message", "the? {r:part}", partial(names.within, t=_TODAY),
         E("morning", "2024-03-14TMO"), E("the night", "2024-03-14TNI"),
         only="message"),
    Rule("message", "{r:moment}", partial(names.within, t=_TODAY),
         E("sunset", "2024-03-14TEV"), only="message"),
    Rule("message", "a|an {r:part}", partial(names.within, t=_TODAY),
         E("an evening", "2024-03-14TEV"), E("a night", "2024-03-14TNI"),
         only="message"),
    Rule("message", "a|an? {mod:mod} {p:part plain}", _late_part,
         E("early morning", "2024-03-14TMO", mod="START"),
         E("a late night", "2024-03-14TNI", mod="END"),
         E("an early morning", "2024-03-14TMO", mod="START"), only="message"),
    Rule("message", "{r:chat weekday}", names.bare,
         E("weds", "2024-03-13", before="the gig was "), only="message"),
    Rule("message", "{c:compact} {t:part time}", clocks.clock_of_part,
         E("730 tonight", "2024-03-14T19:30", before="dinner at "), only="message"),
    Rule("message", "{u:unit} {:two digits}", amounts.one_long, E("Day 2", "P1D"),
         only="message"),
    Rule("message", "the? {:day ordinal} {u:unit}", amounts.one_long,
         E("first day", "P1D"), E("the 1st year", "P1Y"), only="message"),
    Rule("message", "the? last day", _TODAY, E("last day", "2024-03-14"),
         E("the last day", "2024-03-14"), only="message"),
    Rule("message", "the day", _TODAY, E("the day", "2024-03-14"), only="message",
         not_left=r"\bback\s+in\s+"),
    Rule("message", "the|those|these {u:units}", amounts.some_long,
         E("those days", "PXD"), E("the hours", "PTXH"), E("these weeks", "PXW"),
         only="message"),
    Rule("message", "the whole|entire {r:part}", partial(names.within, t=_TODAY),
         E("the whole morning", "2024-03-14TMO"),
         E("the entire night", "2024-03-14TNI"), only="message"),
    Rule("message", "{u:unit}", amounts.one_long, E("day", "P1D"), only="message",
         not_left=r"\b(?:\w+est|most\s+\w+|back\s+in\s+the)\s+",
         not_right=_OLD, not_text=r"yr\Z|(?-i:(?<=s\s)Day\Z)"),
    Rule("message", "{u:units}", amounts.some_long, E("days", "PXD"), only="message",
         not_left=r"\b(?:light-|seven |thirty |hundred |store |shop |opening )",
         not_right=_OLD + r"|\s+(?:ago|later|earlier)|(?-i:['’]\s+[A-Z])"
         r"|\s+of\s+the\s+(?:meeting|session|hearing|council)\b"),
    Rule("message", "{t:future}", dates.same,
         E("future", "FUTURE_REF", before="my ", after=" looks bright"),
         only="message"),
    Rule("message", "{t:chat now}", dates.same,
         E("rn", "PRESENT_REF", before="so tired "), only="message"),
    # What a history says of no certain day.
    Rule("history", "{s:season}", names.always_nearest, E("Spring", "1865-SP"),
         only="history", not_right=_CAUSE),
    Rule("history", "{r:month}", names.rather_past,
         E("November", "1865-11", before="the ", after=" Decrees"),
         left=r"\bthe\s+", right=_NAME_AFTER, only="history"),
    Rule("history", "{c:time signal}", clocks.clock_today,
         E("2203", "XXXX-XX-XXT22:03", before="It landed at ", after="."),
         left=r"\bat\s+", not_text=r"1[5-9]|20", not_right=_COUNTED, only="history"),
    Rule("history", "{c:dotted clock}", clocks.clock_today,
         E("6.30", "XXXX-XX-XXT06:30", before="It landed at ", after="."),
         left=r"\b(?:at|by|until)\s+(?:about\s+|around\s+)?",
         right=r"[.,;]|\s+(?:the|they|he|she|it|all|both)\b",
         only="history"),
    Rule("history", "one {r:part}", Named,
         E("one afternoon", "XXXX-XX-XXTAF", before="Within "), only="history"),
    Rule("history", "{r:moment}", clocks.clock_today,
         E("nightfall", "XXXX-XX-XXTNI", before="By ", after=" it was taken."),
         left=r"\b(?:at|by|before|until|till|after|around|about|from|since)\s+",
         not_right=r"-|['’]|\s+of\b", not_text="sun", only="history"),
    Rule("history", "the {:day ordinal} day", Reference("XXXX-XX-XX"),
         E("the third day", "XXXX-XX-XX", before="on "),
         left=r"\b(?:on|of|by|until|after)\s+", only="history"),
    Rule("history", "{t:any night}", dates.same, E("night", "XXXX-XX-XXTNI"),
         E("daytime", "XXXX-XX-XXTDT"), only="history",
         not_left=r"\b(?:\d[\d,]*|first|opening|closing|last|wedding|two|three|four|five"
         r"|six|seven|eight|nine|ten|few|many|several|both)\s+"),
    Rule("message", "{s:season}", names.always_nearest, E("summer", "2024-SU"),
         only="message", not_left=r"\b(?:a|the|to|they|we|you|I|will|would|could)\s+"
         r"|(?-i:[A-Z][\w.]*\s+(?:&\s+)?)",
         not_right=_NAME_AFTER + r"|\s+(?:back|up|from|to|then|in\s+the|at\s+the)\b"),
    Rule("message", "{r:month}", names.bare, E("February", "2024-02"),
         E("February", "2024-02", before="Hello ", after=", hello"),
         sure_left=r"\b(?:hello|hi|hey|bye|goodbye|welcome|happy)\s+",
         only="message",
         not_left=r"(?-i:[A-Z][\w.]*\s)|\b(?:named|called|nicknamed)\s+",
         not_right=_NAME_AFTER + r"|\s+(?:I|you|we|he|she|they|it|the)\b|" + _CAUSE
         + r"|\s+\w+\s+(?:be|bless|grant|protect|rest)\b"),
    Rule("message", "weekend", This(Unit(units.WEEKEND)), E("weekend", "2024-W11-WE"),
         only="message"),
)
# fmt: on

# ---- Sentences that tell no time

NOT_TIMES = (
    "He may go.",
    "They are slow and easy to see by daylight.",
    "She breezed through the quarters and fell in the semis.",
    "Risk is an everyday matter in their everyday lives.",
    "Now for the weather.",
    "The SA-7 may not be new, and the group of 7 may grow.",
    "It may rain, she said.",
    "They march on.",
    "The army marched, and the march went on.",
    "May I come in?",
    "Mr. May resigned.",
    "Mrs May said nothing.",
    "Theresa May was asked to leave.",
    "April Jones was seen with June Carter.",
    "August Wilson wrote the play.",
    "The Sun reported it.",
    "The sun rose over the hills.",
    "Sun Microsystems bought the firm.",
    "She sat down and wed him.",
    "Prices fall and fall again.",
    "The fall of the wall was quick.",
    "Rider hurt in fall from horse",
    "A second group came first.",
    "Give me a second chance.",
    "He came second.",
    "She scored in the second half.",
    "The second division is strong.",
    "A quarter of the voters stayed away.",
    "Three quarters of the town burned.",
    "Snow kept both armies in quarters, and the men were sent to quarters.",
    "The bond rose three quarters of a point.",
    "The French Quarter flooded.",
    "Quarter finals were played.",
    "The company employs 2000 people.",
    "About 1900 people fled.",
    "Some 1800 soldiers were killed.",
    "It sold 1999 cars.",
    "The bill came to $2025.",
    "It cost $1999 and £1850.",
    "Section 230 shields them.",
    "Section 1983 shields them.",
    "Article 2020 was cited.",
    "A Boeing 737 landed.",
    "Route 66 is closed.",
    "Flight 1812 was late.",
    "Room 1915 was empty.",
    "The Fortune 500 met.",
    "Version 3.11 is out.",
    "Version 2019.3 is out.",
    "Call 555-2010 or 212-555-1999.",
    "ISBN 978-3-16-148410-0 was printed.",
    "Stand at 52.5200, 13.4050.",
    "It paid 10,00 2 euros.",
    "The ratio was 3:1.",
    "The vote was 52-48.",
    "He won 6-4, 6-3.",
    "He is 52 years old.",
    "The 6-year-old boy ran.",
    "A man of 30 years of age fell.",
    "The team, aged 22, won.",
    "He weighs 80 kg and runs 100 m.",
    "It is 1,999 miles away.",
    "Winds of 90 miles per hour hit the coast.",
    "The train goes 300 kilometres per hour.",
    "The chip runs at 15 million instructions per second.",
    "Some 22.8 percent agreed.",
    "It rose 1914 percent.",
    "Visit http://example.com/2019a/b1999x now-famous.",
    "Mail a1999@example.com for it.",
    "The presidential term limits stay.",
    "The Mon Calamari are not real.",
    "Read chapter 12 on page 1984.",
    "Model 1911 pistols were found.",
    "He lifted 1500 pounds.",
    "The hotel has 1850 rooms.",
    "See figure 2, table 10.",
    "It is long gone and long overdue.",
    "The mid fielder and the late king met.",
    "Early adopters and late comers came.",
    "He previously worked here.",
    "She once sang.",
    "Once upon a hill they met.",
    "The previous owner left.",
    "The former king left.",
    "The current swept them out to sea.",
    "The wind and the current were strong.",
    "The next door opened.",
    "The last straw broke.",
    "The past president spoke.",
    "The coming storm grew.",
    "First, he spoke; last, he sang.",
    "The Spring Hill school closed.",
    "He made a spring in the box.",
    "The Winter Palace is large.",
    "Summer Smith sings.",
    "He may last two more rounds.",
    "Shares of Summers & Winter fell.",
    "The spring in the lock rusted.",
    "They may spring back.",
    "The Seven Years' War was long.",
    "The Friday Group sold it.",
    "The Sunday Gazette said so.",
    "The Russell 2000 and Windows 2000 were mentioned.",
    "Exhibit 1990 and paragraph 2018 were read.",
    "They joined the March for Life.",
    "Jan Kavan spoke, and Jan Novak too.",
    "The star is light-years away.",
    "A second march drew fewer people.",
    "He read John 3:16 aloud.",
    "Sermons on Leviticus 18:22, 20:13 and I Timothy 1:10 were heard.",
    "He ran 1:46.11 over two laps.",
    "The Top 10s of the station were read.",
    "Bill Nye spoke.",
    "There was criticism from some quarters.",
    "The year-old boy was unhurt.",
    "The second quarter of the game was dull.",
    "He said that Sun shares fell.",
    "Bloody Sunday and Black Monday are remembered.",
    "Easter Island is far away.",
    "The year-round resort opened.",
    "A 2000-seat hall was built.",
    "Levels fell below 2000.",
    "The reading was from verse 12:30.",
    "A man in his late 30s fell.",
    "A man in early 30s fell.",
    "Jan Orr, mid-40s, was saved.",
    "The DEC has raised money, and gifts to the DEC grow.",
    "The MAR was opened.",
    "On any given Sunday anyone can win.",
    "It usually falls to her to cook.",
    "Snow falls here.",
    "The critics liked what May said.",
    "She appeared on Saturday Night Live.",
    "The Saturday Evening Post and the Daily Mail closed.",
    "The Thursday Murder Club sold well.",
    "The Good Friday Agreement was signed.",
    "USA Today had the story.",
    "NBC's Today show was cancelled.",
    "The studio was 20th Century Fox.",
    "The Six-Day War is taught.",
    "The Thirty Years War was long.",
    "She sat in Row 1972, Seat 1998.",
    "The Week magazine folded.",
    "They drove along Interstate 1995 to Suite 2000.",
    "Dial 020 7946 2010 or extension 1985.",
    "Peugeot 2008 prices rose.",
    "Version 1.12.2020 is out.",
    "They are easy to see by daylight.",
    "By night-school standards it was easy.",
    "Temperatures were in the 80s and then in the low 90s.",
)

# ---- Tense and other cues

_MODAL = (
    r"(?:will|shall|'ll|won't|gonna"
    r"|(?:would(?!\s+do\s+well)|may|should|must)(?!\s+(?:not\s+)?have\b))"
)
_BOUND = one_of(
    "due|expected|scheduled|set|slated|planned|going|about|likely|supposed|poised|ready"
    "|bound|prepared|hoping|planning|preparing|forecast|projected|predicted|tipped"
)
_INTENDS = one_of(
    "expects?|plans?|intends?|hopes?|wants?|agrees?|vows?|decides?|orders?|prepares?"
    "|promises?|pledges?|seeks?|aims?|needs?|threatens?|invites?"
)
# What an infinitive after it is not the plan of: time to act, according to.
_NO_PLAN = (
    r"time|ways?|chances?|reasons?|rights?|need|efforts?|moves?|race|battle|fight|bids?"
    r"|calls?|pleas?|laws?|decisions?|attempts?|failure|refusal|first|last|ones?|only|how"
    r"|what|where|when|whether|thanks|congrat\w*|according|due|prior|up|down|close|next"
    r"|back|relative|returns?|access|damage|threats?|answers?|keys?|guide|welcome|from|open"
    r"|\d\S*"
)
# What is no deed behind a "to": to date, to the sea, to me.
_NO_DEED = (
    r"the|an?|his|her|their|its|our|my|your|th[ie]s|that|those|all|each|some|both|more"
    r"|almost|about|nearly|over|around|just|only|date|school|church|bed|town|sea|war|life"
    r"|death|court|jail|prison|power|reality|normal|near|me|us|him|them|you|every\w+"
    r"|any\w+|one|two|three|four|five|six|seven|eight|nine|ten"
)
# Before a day, what was then settled is for that day; after it, it is what happened.
_SETTLED = one_of(
    "agreed|vowed|decided|ordered|prepared|promised|pledged|threatened|invited|asked"
    "|urged"
)
# What comes after other news, or amid it, has come.
_COMES = (
    r"comes(?!\s+(?:just\s+|only\s+|barely\s+|less\s+than\s+|more\s+than\s+)?"
    r"(?:as|amid|after|despite|hours|days|weeks|months|years|an?|one|two|three|four"
    r"|at\s+a\s+time|in\s+the\s+wake|on\s+the\s+heels)\b)"
)
# What is said of an event that is still to be: Sunday's derby kicks off at four.
_STARTS = (
    r"kicks\s+off|begins|starts|opens|gets\s+under\s+way|takes\s+place|goes\s+ahead"
    r"|(?:will|is\s+(?:due|expected|scheduled|set|likely)\s+to)\s+(?:kick\s+off|begin"
    r"|start|open|take\s+place|go\s+ahead|be\s+(?:held|played|shown|decided))"
)
# What teams are to do: Leeds host Hull on Saturday.
_FIXTURE = (
    r"(?<!the\s)(?<!an\s)(?<!\ba\s)(?:host|face|take\s+on|travel\s+to|visit)\s+"
    r"(?!(?:the|an?|of|to|by|in|at|from|with|its|his|her|their)\b)"
    r"[\w'’-]+\s+(?:(?!\w+ed\s)[\w'’-]+\s+)?(?:on|at|in)"
)
# What several are to do, just before the day: schools return Monday.
_THEY_START = (
    r"(?<=[a-z]{4}s\s)(?<!always\s)(?:open|close|start|end|leave|return|air)"
    r"(?=\s+(?:on\s+|in\s+)?\Z)"
)
# What is on the calendar is told in the present: the trial resumes Monday.
_TAKES_PLACE = one_of(
    "begins?|opens|continues|resumes?|arrives?|departs?|expires?|convenes?|starts|ends"
    "|closes|meets?|goes|go|flies|fly|travels|leaves|plays|faces|hosts|returns|appears"
    "|debuts|airs|looms|retires|tours|reopens|joins|picks|chooses|elects|decides"
    "|celebrates|publishes|stages|sails|weds"
)
_SCHEDULED = (
    rf"(?<!to\s)(?<!let\s)(?<!not\s)(?<!n['’]t\s)(?<!did\s)(?:{_TAKES_PLACE}|{_COMES}"
    r"|(?:polls|doors|gates|shops|schools|orders|bookings|applications)\s+(?:open|close)"
    r"|kicks?\s+off|takes?\s+(?:effect|place|over|off|part)"
    r"|(?:and(?:\s+then)?|they|who)\s+(?:play|face|host)"
    r"|(?:they|we)\s+(?:(?:re)?open|close|start|begin|leave|return|resume|meet|fly)"
    rf"|{_FIXTURE}|{_THEY_START}|becomes?\s+law|(?:steps?|stands?)\s+down"
    r"|marks(?=\s+(?:the|an?|one|two|three|four|five|ten|\d+)\b)|turns\s+\d+"
    r"|gets\s+married|marries|moves\s+(?:to|into|in|out|back)"
    r"|heads\s+(?:to|for|off|home|back|north|south|east|west))\b"
)
_ON_THE_CALENDAR = (
    r"deadline|meeting|election|vote|game|match|final|race|referendum|ballot|polls?|summit"
    r"|hearing|trial|conference|talks|debate|visit|trip|release|announcement|opening"
    r"|launch|inauguration|ceremony|parade|funeral|concert|close"
)
_ARRANGED = (
    r"closed|cancell?ed|suspended|booked|timed|forecast|predicted|anticipated|listed"
    r"|called\s+off"
)
# What people are doing at a later time they have arranged to do.
_ARRANGING = (
    r"stand|stepp|leav|com|go|arriv|fly|meet|hold|host|open|clos|start|beginn|end|launch"
    r"|return|visit|retir|marry|mov|travell?|play|releas|join|speak"
    r"|target|aim|plann|schedul"
)
_SPEAKS_NOW = (
    r"will|shall|should|must|won['’]t|is|are|has|have|can|expects?|plans?\s+to|intends?|hopes|hope\s+to"
    r"|aims|begins"
    r"|starts|opens|reopens|resumes|returns|takes|comes|meets"
)
# What happened once: a year after it is the one that its sentence tells of.
_HAPPENED = (
    r"wars?|revolts?|revolutions?|risings?|uprisings?|rebellions?|mutin(?:y|ies)|riots?"
    r"|strikes?|sieges?|battles?|campaigns?|invasions?|retreats?|coups?|elections?"
    r"|floods?|famines?|droughts?|plagues?|earthquakes?|quakes?|fires?|storms?|crash"
    r"|crisis|crises|panic|purges?|expeditions?|epidemics?|massacres?|gales?"
)
_DID = one_of(
    "said|says|told|was|were|had|has|have|did|made|took|came|went|began|won|lost|met"
    "|fell|rose|held|sent|gave|got|left|found|became|saw|ran|led|shot|hit|brought"
    "|bought|sold|paid|fought|put|broke|spoke|wrote|grew|drew|flew|threw|fled|struck"
    "|beat|built|kept|knew|stood|taught|thought|caught|felt|heard|read|spent|wore"
    "|burst|comes|drove|rode|sank|rang|shook|woke|swept|slid|split|shut|cut|dug|chose"
    "|froze|stole|given|shown|taken|written|chosen|stolen|drawn|slept|swam|sang|drank"
    "|ate|hid|lay|overthrew|rebuilt|sought|stuck|swore|tore|withdrew"
)
# What tells of a day that is over, just before it, whatever day would be nearer.
_WAS_OVER = one_of(
    "died|drowned|resigned|retired|arrived|departed|returned|started|ended"
    "|happened|occurred|debuted|crashed|collapsed|erupted|exploded|escaped|vanished"
    "|disappeared|surrendered|began|won|lost|fell|left|struck|fled|sank|met"
)
_TOOK_PLACE = (
    rf"(?:was|were|been)\s+(?!(?:{_BOUND}|{_ARRANGED}|{_SETTLED}|amended|corrected)\b)\w+(?:ed|en)"
    rf"|{_WAS_OVER}|(?<!be )(?<!get )(?<!gets )(?<!getting )married|took\s+place"
    r"|broke\s+out"
)
# Deeds told with whom or what they befell: arrested two men on May 3.
_DEEDS = one_of(
    "arrested|detained|killed|wounded|injured|shot|stabbed|attacked|bombed|shelled"
    "|raided|stormed|invaded|occupied|seized|captured|looted|robbed|stole|kidnapped"
    "|freed|rescued|evacuated|buried|destroyed|damaged|demolished|flooded|rammed|hit"
    "|fired|sacked|dismissed|ousted|overthrew|elected|appointed|convicted|acquitted"
    "|jailed|sued|fined|closed|opened|founded|signed|ratified|vetoed|rejected|passed"
    "|defeated|visited|toured|left|discovered|found|sank|derailed|won|lost|hosted|took"
    "|assumed|joined|launched|introduced|bought|acquired"
)
# What only says which period is meant, and is no verb of its clause: ended June 30.
_ENDED_IT = (
    r"(?:(?<=quarter )|(?<=months )|(?<=year )|(?<=week )|(?<=weeks )|(?<=period ))"
    r"ended\s+(?:[a-z]+\.?\s+)?\d"
)
_OTHER_DAY = rf"{_ON_THE_CALENDAR}|to|for|that|which|who|due|of"
_OBJECT = rf"(?:\s+(?!(?:{_OTHER_DAY})s?\b)[\w'’-]+){{1,5}}"
# The verbs, as they tell of what took place, of the nouns that then name it.
_EVENT_VERBS = {
    noun: tuple(verbs.split("|"))
    for noun, verbs in {
        "accident": "crashed|collided|derailed|sank|capsized|collapsed|exploded|fell",
        "announcement": "announced",
        "arrest": "arrested|detained",
        "arrival": "arrived",
        "assassination": "assassinated|shot|killed",
        "assault": "assaulted|stormed",
        "attack": "attacked|struck",
        "ban": "banned",
        "birth": "born",
        "blast": "exploded",
        "bombardment": "bombarded|shelled",
        "bombing": "bombed|bomb",
        "burial": "buried",
        "capture": "captured|seized",
        "clash": "clashed",
        "closure": "closed|shut",
        "collapse": "collapsed",
        "collision": "collided",
        "conviction": "convicted",
        "coronation": "crowned",
        "crash": "crashed",
        "death": "died|killed",
        "debut": "debuted",
        "decision": "decided",
        "defeat": "lost|beaten|defeated",
        "departure": "departed|left",
        "derailment": "derailed",
        "disappearance": "disappeared|vanished",
        "disaster": "sank|capsized|crashed|collided|collapsed|exploded|derailed|burst",
        "discovery": "discovered|found",
        "earthquake": "quake",
        "election": "elected|elections",
        "eruption": "erupted",
        "escape": "escaped|fled",
        "execution": "executed|hanged|beheaded",
        "explosion": "exploded|blast",
        "fall": "fell",
        "founding": "founded",
        "hijacking": "hijacked",
        "inauguration": "inaugurated|sworn",
        "invasion": "invaded",
        "kidnapping": "kidnapped|abducted",
        "killing": "killed|murdered|shot",
        "landing": "landed",
        "launch": "launched",
        "marriage": "married",
        "match": "played",
        "merger": "merged",
        "murder": "murdered|killed|shot|stabbed",
        "opening": "opened",
        "outbreak": "broke",
        "publication": "published",
        "quake": "earthquake",
        "raid": "raided",
        "ratification": "ratified",
        "release": "released|freed",
        "rescue": "rescued",
        "resignation": "resigned|quit",
        "return": "returned",
        "robbery": "robbed",
        "ruling": "ruled",
        "sale": "sold",
        "sentencing": "sentenced",
        "shooting": "shot|gunman|gunmen|gunfire",
        "signing": "signed",
        "sinking": "sank|sunk",
        "speech": "spoke",
        "stabbing": "stabbed",
        "storm": "hurricane|cyclone|typhoon",
        "surgery": "operated",
        "surrender": "surrendered",
        "takeover": "bought|acquired",
        "theft": "stolen|stole",
        "verdict": "convicted|acquitted|guilty",
        "victory": "won",
        "visit": "visited",
        "vote": "voted",
        "wedding": "married|wed",
        "withdrawal": "withdrew|withdrawn",
    }.items()
}
TENSE = Tense(
    # As `_BEGIN`, but some of these begin with a sign.
    verbs=Verbs(
        re.compile(
            rf"\b(?=[\w'’,])(?:(?P<ahead>(?:{_MODAL})\s+(?:\w+\s+){{0,2}}[\w-]+|to\s+be\b(?!\s+(?:exact|precise|sure)\b)(?:\s+\w+)?"
            rf"|(?:is|are|be|'s|'re)\s+(?:\w+\s+)?{_BOUND}\b(?:\s+to\s+(?:be\s+)?(?:\w+ly\s+)?\w+)?"
            rf"|due\s+(?:in|on|by|at)|due\s+to\s+(?:{_MOMENT})|{_BOUND}(?<!\bdue)\s+(?:to|for|by)\b(?:\s+(?:be\s+)?\w+)?|(?:booked|pencilled\s+in)\s+for\b"
            r"|(?:when|once|if|until|before|after)\s+(?:[\w']+\s+){1,5}?(?:is|are)\s+\w+"
            rf"|(?:is|are)\s+to\s+(?:be\s+)?\w+|{_INTENDS}\s+to\s+\w+(?:\s+\w+)?"
            rf"|plan(?:s|ned|ning)?\s+(?:a|an|another)\b|(?:has|have|['’]s|['’]ve)\s+until\b"
            rf"|(?:is|are)\s+(?:{_ARRANGED})\b(?:\s+to\s+\w+)?"
            r"|(?:the|an?|its|his|her|their)\s+planned\b"
            rf"|wish(?:es)?\s+(?:it|today)\s+(?:was|were)\b|expected(?<!-expected)\b|scheduled\b|slated\b|upcoming\b|forthcoming\b"
            rf"|deadline\s+(?:is|of|for|on|by)\b|(?<!-)await(?:s|ed|ing)?\b)"
            rf"|(?P<settled>{_SETTLED}\s+to\s+\w+(?:\s+\w+)?)"
            rf"|(?P<calendar>{_SCHEDULED})"
            r"|(?P<perhaps>runs|expects?\b(?!\s+to\b)|(?:could|might|can)\s+(?!not\b|have\b)(?:\w+\s+){0,2}[\w-]+"
            rf"|(?:is|are|am|['’](?:s|re|m))\s+(?:not\s+)?(?:{_ARRANGING})ing\b"
            r"|(?:was|were)\s+(?:due\s+to\s+\w+|to\s+(?:be|have(?:\s+been)?|expire|begin|start|open"
            r"|close|end|leave|arrive|return|meet|retire|resume)\b)(?:\s+\w+)?)"
            rf"|(?P<back>had\s+(?:\w+\s+)?been\s+{_BOUND}\b(?:\s+to\s+\w+)?"
            rf"|(?:originally|initially|previously)\s+{_BOUND}\b"
            rf"|could(?:n['’]t|\s+not)\b|{_DID}\b|(?<!to\s)set(?=\s+(?:on|in)\b)"
            r"|,\s+(?:announcing|declaring|telling|saying|warning|unveiling|reporting"
            rf"|publishing|releasing)\b)|(?P<regular>(?!un)(?!{_ENDED_IT})[a-z]{{2,}}ed\b))"
        )
    ),
    ahead_before=re.compile(
        rf"{_BEGIN}(?:(?P<at>until|till?|by)|(?P<early>as soon as|as early as)"
        r"|effective|beginning|starting|ahead of|await(?:s|ed|ing)?|now rather than"
        r"|(?:is|are)(?:\s+at)?|due|payable|expires|ending"
        r"|(?:forecasts?|outlook|guidance|estimates?|targets?|plans?|scheduled?|crude|oil"
        r"|wheat|corn|gold|copper|futures|contracts?)\s+for"
        r"|(?:postponed|delayed|adjourned|rescheduled|deferred|put\s+off|pushed\s+back"
        r"|moved|moved\s+from\s+\w+|brought\s+forward|extended)\s+to"
        r"|(?:is|are|was|were|been)\s+(?:called|fixed|arranged|pencilled\s+in)\s+for"
        r"|for\s+(?:delivery|settlement|release|publication|completion|shipment|launch)"
        r"|(?:strike|walkout|protest|rally|march|meeting|vote|ballot|election|referendum|summit"
        r"|session|hearing|talks)\s+for)"
        r"\s+(?:in\s+|on\s+)?(?:the\s+|about\s+|at\s+least\s+|next\s+)?\Z",
        re.I,
    ),
    back_before=re.compile(
        r"\b(?:since(?:\s+(?:at\s+least|about|around))?|ended|(?<!\bbe\s)dated|last"
        r"|(?P<from>as of))\s+\Z",
        re.I,
    ),
    up_to=re.compile(
        r"\b(?:through|thru)\s+(?:the\s+end\s+of\s+)?\Z"
        r"|\b(?:moved|postponed|rescheduled|put\s+off|brought\s+forward)\s+from\s+\Z",
        re.I,
    ),
    planned=re.compile(
        r"(?P<toward>\b(?:ahead\s+of|in\s+advance\s+of|before|run-?up\s+to"
        r"|prepar(?:es?|ed|ing)\s+for|look(?:s|ed|ing)?\s+(?:ahead|forward)\s+to)\s+"
        rf"(?:[\w'’-]+\s+){{0,5}}?)?\b(?:{_ON_THE_CALENDAR})s?\s+"
        r"(?:in\s+[A-Z][\w-]+\s+)?(?:in|on|for)\s+\Z"
    ),
    headline=re.compile(
        rf"\s*[\"“‘']?(?=[A-Z])(?:(?!(?i:{_NO_PLAN})\s+to\b)[^\s.!?]+\s+){{1,8}}"
        rf"(?:to\s+(?!(?:{_NO_DEED})\b)[a-z]{{2,}}"
        rf"|To\s+(?!(?i:{_NO_DEED})\b)[A-Z][a-z]+)\b[^.!?:;]*"
    ),
    headline_rest=re.compile(
        r"\s*|\s*[,;:–—-]\s[^.!?]*|\s+(?i:after|as|amid|over|for|with|in|at|to|despite|if"
        r"|when|from|by|before|on|under)\s[^.!?]*"
    ),
    clause_begin=re.compile(r"\bthat\s+(?:(?:in|on|at|by)\s+)?\Z"),
    predicate=re.compile(
        r"(?:\s+and\s+[A-Z]\w+)?\s+(?:will|would|is|are|could|may|might|should)\b"
    ),
    of_speech=re.compile(
        r"\b(?:said|says|added|warned|predicted|told\s+\w+)\s+.*\bin\s+\Z"
    ),
    ahead_after=re.compile(
        r"\s+(?:as\s+(?:the|a|an|its|his|her|their)\s+(?:\w+\s+)?(?:deadline|date|day"
        r"|target)|deadline|(?:\w+\s+)?(?:delivery|settlement|expiry|contracts?|futures"
        r"|crude)|wheat|corn|soybeans?|gold|silver|copper|sugar|coffee|cocoa|cotton"
        r"|cattle)\b"
        r"|\s*,?\s+when\s+(?:[\w'’-]+\s+){1,4}?(?:is|are|will)\b",
        re.I,
    ),
    back_after=re.compile(
        rf"\s?['’]s\s+(?!(?:[a-z]+\s+)?(?:{_ON_THE_CALENDAR})\b|(?:[\w-]+\s+){{1,4}}(?:{_STARTS})\b)"
        r"|\s+(?:peaks?|highs?|lows?|records?|levels?|trough)\b",
        re.I,
    ),
    pluperfect=re.compile(
        r"\bhad\b(?!.*\b(?:would|will|to|postponed|delayed|adjourned|put\s+off)\b)",
        re.I,
    ),
    lasted=re.compile(
        rf"{_BEGIN}(?:lasted|ran|slept|waited|stayed|remained|continued|lived|worked|served|fought"
        r"|raged|burned|sat|played|talked|danced|struck|reigned|ruled|persisted|endured"
        r"|(?:was|were)\s+(?:(?:shut|missing|asleep|awake|unconscious)\s+)?(?:until|till)"
        rf"|(?:was|were|had)\s+(?!(?:to|{_BOUND}|{_ARRANGED}|{_SETTLED})\b)"
        r"(?:(?!to\b)[\w'’-]+\s+){1,4}by(?=\s*\Z)"
        r"|(?:held|owned|rose|fell|grew|climbed|dropped|dwindled|swelled|reached|numbered)\s+"
        r"(?:\w+\s+){0,3}?[$£€]?\d[\d.,]*|went\s+on|stood|studied|taught|led|operated|rained|snowed)\b",
        re.I,
    ),
    setting=re.compile(
        r"(?:\A|[.!?;:)\]\"”’]\s+|\n\s*)"
        r"(?:(?:and|but|then|back|early|earlier|late|later|yet|so)\s+)?"
        r"(?:(?:in|on|by|during|throughout|from|at|around|about)\s+(?:the\s+)?)?"
        rf"(?:(?:the\s+)?(?:[\w-]+\s+)?(?:{_HAPPENED})\s+of\s+)?\Z",
        re.I,
    ),
    present=re.compile(rf"{_BEGIN}(?:{_SPEAKS_NOW})\b"),
    object=re.compile(r"\s*(?:\S+\s+){3,}"),
    happened=re.compile(
        rf"{_BEGIN}(?:(?:{_TOOK_PLACE})\s+(?:on|in|at)"
        rf"|(?<!\bbe )(?<!\bhave )(?<!\bbeing ){_DEEDS}{_OBJECT}\s+on"
        r"|(?:won|lost)(?:\s+\w+){1,4}\s+on"
        r"|after\s+an?\s+(?:rise|fall|gain|drop|decline|increase|decrease|jump|dip|rebound)"
        r"(?:\s+of\s+[\w.]+(?:%|\s+percent))?\s+in)\s+\Z",
        re.I,
    ),
)

CUES = Cues(
    tense=TENSE,
    event_verbs=_EVENT_VERBS,
    open=re.compile(
        r"since(?<!\wsince)(?P<since>\s+)(?:about\s+|at least\s+|around\s+)?\Z"
        r"|until(?<!\wuntil)\s+(?:about\s+|at least\s+)?\Z"
        r"|till(?<!\wtill)\s+(?:about\s+|at least\s+)?\Z"
    ),
    event=re.compile(
        r"\s+(?:after|following|(?P<before>before))\s+(?:the|his|her|their|its|a|an)\s+(?:[\w-]+\s+)??"
        r"(?P<noun>(?!(?:first|second|third|fourth|fifth|last|final|next|same)\b)[a-z]{3,})"
    ),
    ended=re.compile(
        r"\s*,?\s*(?:which\s+|that\s+)?(?:ended|ending|ends|to|through)\s+"
        r"(?:on\s+|in\s+|the\s+end\s+of\s+)?",
        re.I,
    ),
    beside=re.compile(
        r"\b(?:who|which|whose|where)\b|\bthat\s+(?:was|were|had|has|have)\b", re.I
    ),
    of_day=re.compile(
        r"\s*(?:(?:local|(?-i:[A-Z])[a-z]+)\s+time)?\s*(?:\(|[A-Z]{3,4}\)|\)|,|/)*\s*(?:(?-i:on)\s+)?"
        r"|\s+(?:at|in|near|outside|inside|off)\s+(?:(?!but\b)[\w'’-]+\s+){1,6}(?:on|at)\s+",
        re.I,
    ),
    possessive=re.compile(r"\s?['’]s\b"),
    reports=re.compile(
        r"\b(?:report|post|release|announce|record|earn|earnings|results?|profits?|loss(?:es)?"
        r"|net|income|revenues?|sales|charges?|figures?|exports?|imports?|output|orders"
        r"|shipments|write-?(?:off|down)s?)\b",
        re.I,
    ),
    figures_for=re.compile(
        r"\b(?:sales|reports?|figures?|data|orders|starts|output|production|results"
        r"|exports?|imports?|deficit|surplus|payrolls|spending|index)\s+for\s+\Z",
        re.I,
    ),
    says=re.compile(
        r"(?:[^.!?\n\"]|(?<=[A-Z])\.){0,60}?\b(?:said|says|told|wrote|tweeted|posted|declared"
        r"|announced|warned|added|promised|vowed|predicted|insisted|testified|stated"
        r"|replied|explained|argued|claimed|noted|pledged|boasted|complained)\b",
        re.I,
    ),
    said_of=re.compile(
        r"\b(?:who|which|that|whose|of|about|after|before|since|until)\s|\"", re.I
    ),
    before_noon=re.compile(r"a\.?\s?m\b|\bmorning|\bdawn|\bdaybreak|\bsunrise", re.I),
    after_noon=re.compile(
        r"p\.?\s?m\b|noon\b|\bevening|ni(?:ght|te)\b|\bdusk|\bsunset|\bsundown", re.I
    ),
    before_figures=re.compile(
        r"\b(?:(?P<at>at)|by|until|till|from|between|after|before|and|to)\s+"
        r"(?P<about>(?:about|around)\s+)?\Z",
        re.I,
    ),
    counted=re.compile(rf"{_COUNTED}|\s+of\b", re.I),
    then=re.compile(r"[^.!?;,\n\"]{0,40}\b(?:then|at the time|that day)\b", re.I),
    story=re.compile(r"\b(?:in|of|by|from|to|during|on)\s+\Z", re.I),
    personal=re.compile(
        r"\b(?:I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|u|ur|i|im|[Ww]e|[Oo]ur|us|[Ll]ol|[Pp]ls)\b"
    ),
    epithet_before=re.compile(
        r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s+(?:\w+\s+)?\Z", re.I
    ),
    epithet_after=re.compile(rf"(?!\s+(?:{_NO_NOUN})\b)\s+[a-z]", re.I),
    to=re.compile(
        r"\s*(?:[-–—]|to|until|till|til|through|thru)\s*(?:(?:on|in)\s+)?(?:the\s+)?",
        re.I,
    ),
    moved=re.compile(
        r"\b(?:moved|postponed|rescheduled|delayed|changed|extended"
        r"|(?:pushed|put|brought)\s+(?:back|forward))\s+from\s+(?:the\s+)?\Z",
        re.I,
    ),
    between=re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.I),
    joined=re.compile(
        r"\s*(?:[-–—/]|and|to|or|until|through)\s*(?:(?:on|in)\s+)?(?:the\s+)?(?:early\s+|late\s+|mid-?)?"
    ),
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
            "more",
            "whole",
            "link",
            "mod",
            "outside",
            "comparative",
            "stretch",
            "approximator",
            "circa",
            "past",
            "coming",
            "following",
            "preceding",
            "zone",
            "latest",
            "comparable",
            "fiscal",
            "times",
            "every",
            "league",
            "after christ",
            "half day",
        }
    ),
    capitals=frozenset(
        {
            "may",
            "march",
            "mar",
            "sun",
            "sat",
            "wed",
            "fall",
            "mon",
            "dec",
            "jan",
            "jun",
            "ad",
        }
    ),
    finals=frozenset(
        {
            "date",
            "time",
            "month time",
            "year time",
            "week time",
            "part time",
            "loose time",
            "part of it",
            "coming time",
            "message",
            "history",
            "period",
            "set",
            "pair",
        }
    ),
    cues=CUES,
    more_triggers=r"(?<![\d.,:])(?:\d{1,2}[.:])?\d{1,4}\+?\s?[ap](?:\.\s?m\b\.?|\s?m\b)"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=\buntil ))\d{1,2}\.[0-5]\d(?=[.,;](?!\d)|\s[a-z])"
    r"|\d{1,4}\s(?:ad|ce)\b|\b(?:[01]\d|2[0-3])\.?[0-5]\d(?=\s(?:gmt|utc|est|edt|cet)\b)|\b(?:[01]\d|2[0-3])[0-5]\d(?=\s?hr?s?\b)"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=@ )|(?<=\btil )|(?<=\bb4 ))(?:1[0-2]|[1-9])"
    r"(?=\s*[.,;:!?)](?!\d)|\s(?:and|but|with|for|then)\b|\s*\Z)"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=\btil )|(?<=\babt )|(?<=\bfrom )|(?<=, ))"
    r"(?:[01]\d|2[0-3])[0-5]\d(?!\d|[.,:/-]\d|%)"
    r"|(?<![\d.,:])\d{1,2}\.\d{1,2}(?=(?:hrs?|mins?|secs?|hours?|days?|yrs?|years?)\b)"
    r"|(?<=\bthe )\d{1,2}(?:st|nd|rd|th)\b|(?<=\bin )\d{3}(?=[,;.]?(?:\s|\Z))"
    r"|(?:(?<=\bthe )|(?<=\bmid-)|(?<=\blate )|(?<=\bearly ))[2-9]0['’]s\b"
    r"|(?:(?<=\bthe )|(?<=\bof )|(?<=\bsince )|(?<=\bafter )|(?<=\bbefore )|(?<=\bby )"
    r"|(?<=\bon )|(?<=\buntil )|(?<=\btill )|(?<=\bends )|(?<=\bstarts )|(?<=\bpost-)"
    r"|(?<=\bpre-))\d{1,2}/\d{1,2}(?![\d/%])",
)
