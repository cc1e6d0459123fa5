"""The words of English, by category."""

from collections.abc import Hashable, Mapping

from timeline.temporal import units
from timeline.temporal.expression import (
    DEICTIC,
    EITHER,
    FUTURE,
    PAST,
    Last,
    Named,
    Next,
    Period,
    Recurring,
    Reference,
    Same,
    Within,
)
from timeline.temporal.grammar import alike, in_order
from timeline.temporal.languages.en.calendar import (
    FISCAL,
    HALVES,
    HOLIDAYS,
    MOMENTS,
    MONTHS,
    ORDINALS,
    PARTS,
    PLURALS,
    QUARTERS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    TODAY,
    UNITS,
    WEEKDAYS,
)
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.repeating import Clock, MonthDay, Unit, part
from timeline.temporal.units import Point

_DAY_BEFORE_YESTERDAY = Last(Unit(units.DAY), DEICTIC, 2)

WORDS: Mapping[str, Mapping[str, Hashable]] = {
    "unit": UNITS,
    "units": PLURALS,
    "two weeks": alike("fortnight|fortnights", 2),
    "part of a century": alike(
        "quarter-century|quarter century", Period(((units.YEAR, 25),))
    )
    | alike("half-century|half century", Period(((units.YEAR, 50),)))
    | alike("half-decade|half decade", Period(((units.YEAR, 5),))),
    "time ahead": {
        f"{word}'{end} time": unit
        for words, end in ((UNITS, "s"), (PLURALS, ""))
        for word, unit in words.items()
    },
    "fortnight ahead": {"fortnight's time": 2},
    "minutes past": alike("five past|five minutes past", 5)
    | alike("ten past|ten minutes past", 10)
    | alike("twenty past|twenty minutes past", 20)
    | alike("twenty-five past|twenty-five minutes past", 25),
    "minutes to": alike("five to|five minutes to", 5)
    | alike("ten to|ten minutes to", 10)
    | alike("twenty to|twenty minutes to", 20)
    | alike("twenty-five to|twenty-five minutes to", 25),
    "weekday": WEEKDAYS,
    "short weekday": SHORT_WEEKDAYS,
    "chat weekday": {
        word: SHORT_WEEKDAYS[word]
        for word in ("tue", "tues", "weds", "thu", "thur", "thurs")
    },
    "month": MONTHS,
    "short month": SHORT_MONTHS,
    "season": SEASONS,
    "part": PARTS,
    "moment": MOMENTS,
    "parts": {f"{word}s": value for word, value in PARTS.items()},
    "holiday": HOLIDAYS,
    "weekdays": {f"{word}s": value for word, value in WEEKDAYS.items()},
    "seasons": {f"{word}s": SEASONS[word] for word in ("summer", "autumn", "winter")},
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
    "ordinal": ORDINALS | {"last": -1, "final": -1, "opening": 1, "latter": -1},
    "day ordinal": ORDINALS,
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
        "|eastern standard time|eastern daylight time|moscow time|aest|aedt|msk"
        "|us eastern time|u.s. eastern time|mountain time|british time|uk time",
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
    "eve of": alike("eve of", PAST),
    "following": alike("following|next|ensuing", FUTURE),
    "preceding": alike("previous|preceding|prior", PAST),
    "near day": {
        "today": TODAY,
        "tdy": TODAY,
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
    "chat day": alike("2day", TODAY)
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
        "tonight|tonite|tonights|2nite|2night|tnite|tonyt", Within(part(4), TODAY)
    )
    | alike("the night before last", Within(part(4), _DAY_BEFORE_YESTERDAY))
    | alike("this a.m.|this am", Within(part(0), TODAY))
    | alike("this p.m.", Within(part(2), TODAY)),
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
    "earlier times": {
        f"{word} {span}": Reference("PAST_REF")
        for word in ("previous", "prior", "past", "earlier")
        for span in ("years", "months", "weeks", "decades")
        if (word, span) != ("past", "years")
    },
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
        f"{word}-quarter": QUARTERS[n]
        for n, word in enumerate(("first", "second", "third", "fourth"), 1)
    },
    "half adjective": alike("first-half", HALVES[1]) | alike("second-half", HALVES[2]),
    "half of a year": alike("first half", HALVES[1])
    | alike("second half|latter half", HALVES[2]),
    "fiscal": alike("fiscal|financial|calendar", True),
    "year ago": alike(
        "year-ago|year-earlier|prior-year|previous-year|year-before"
        "|year - ago|year - earlier",
        True,
    ),
    "half past": alike("half past", True),
    # As the British say half past seven.
    "short half": in_order(
        "half one|half two|half three|half four|half five|half six|half seven"
        "|half eight|half nine|half ten|half eleven|half twelve"
    )
    | {f"half {hour}": hour for hour in range(1, 13)},
    "latest": alike("latest|most recent|just-ended|just ended", True),
    "comparable": alike("comparable|corresponding|same|like", True),
    "fiscal unit": alike("period", FISCAL)
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
    "longs": {f"{word}-long": unit for word, unit in PLURALS.items()},
    "multi": {
        f"multi{hyphen}{word}": unit
        for word, unit in UNITS.items()
        for hyphen in ("-", "")
        if unit in (units.DAY, units.WEEK, units.MONTH, units.YEAR, units.DECADE)
    },
    "long": {f"{word}-long": unit for word, unit in UNITS.items()}
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
        "overnight|all night|all night long", Within(part(4), TODAY)
    ),
    "right now": alike("the moment|this moment", Reference("PRESENT_REF")),
    "weekend": alike("the weekend", Named(Unit(units.WEEKEND), EITHER)),
    "times": alike("once", "1X") | alike("twice", "2X") | alike("thrice", "3X"),
    "every": alike("every|every single", "EVERY") | alike("each", "EACH"),
}
