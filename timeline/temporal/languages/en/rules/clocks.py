"""Clock times."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    ANAPHORIC,
    NAMED,
    Expression,
    Modified,
    Named,
    This,
    Within,
)
from timeline.temporal.languages.en.calendar import TODAY
from timeline.temporal.languages.en.guards import (
    BEGIN,
    COUNTED,
    NO_CERTAIN_DAY,
    NOUN_AFTER_DAY,
    OF_THE_PLACE,
    PRICED_AT,
)
from timeline.temporal.languages.en.makers import clock_hour, hour_at, part_of_day_named
from timeline.temporal.languages.shared import one_of
from timeline.temporal.meanings import amounts, clocks, dates, names
from timeline.temporal.repeating import Clock, Field, Repeating, Unit
from timeline.temporal.rule import Example, Rule

E = Example


def _tonight(h: int) -> Within | None:
    clock = clocks.at_half_day(h, 12)
    return Within(clock, TODAY) if clock else None


def _past_hour_in(h: int, r: Field, m: int) -> Clock | None:
    """So many minutes after an hour of a part of the day."""
    clock = clocks.past_hour(m, h)
    return clocks.clock_in_part(clock, r) if clock else None


def _half_past_today(h: int) -> This | None:
    """Half past an hour, as the British say it: half seven."""
    clock = clocks.past_hour(30, h)
    return clocks.clock_today(clock) if clock else None


def _half_past_on(h: int, t: Expression) -> Within | None:
    clock = clocks.past_hour(30, h)
    return Within(clock, t) if clock else None


def _half_past_in(h: int, r: Field) -> This | None:
    clock = _past_hour_in(h, r, 30)
    return clocks.clock_today(clock) if clock else None


def _at_half_past_on(t: Expression, h: int) -> Within | None:
    return _half_past_on(h, t)


def _half_past_of_part(h: int, t: Expression) -> Expression | None:
    clock = clocks.past_hour(30, h)
    return clocks.clock_of_part(clock, t) if clock else None


def _to_hour_of_part(m: int, h: int, t: Expression) -> Expression | None:
    clock = clocks.past_hour(-m, h)
    return clocks.clock_of_part(clock, t) if clock else None


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
    clock = clock_hour(h)
    return clocks.clock_today(clock) if clock else None


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
    clock = clock_hour(h)
    return Within(clock, t) if clock else None


def _at_hour_on(t: Expression, h: int) -> Within | None:
    return _hour_on(h, t)


def _part_at_hour(t: Expression, h: int) -> Expression | None:
    return _hour_of_part(h, t)


def _today_at(c: Clock) -> This:
    return clocks.clock_today(c)


def _part_of_feast(r: Repeating, p: Field, y: int) -> Within | None:
    day = dates.dated_in(r, y)
    return Within(p, day) if day else None


_on_that_day = partial(names.within, t=This(Unit(units.DAY), ANAPHORIC))

# Words and names that are days elsewhere: we sat at 7pm, they saw Tom at noon.
_NO_DAY_AT = (
    r"(?-i:(?<!\bon )(?<!\bfor )(?<!\buntil )(?<!\bthis )(?<!\bnext )(?<!\byou )"
    r"(?:sat|sun|wed)\s+at\b"
    r"|(?:Tom|Nye)\s)"
)
# A day and a time, each on a line of its own.
_ON_TWO_LINES = r"[^\n]*(?<!,)(?<!\bat)\n\s*(?:\d|noon|midnight)"

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

# Where "half seven" is half past seven, as the British say it, and no half of seven.
_MEETS_AT_HALF = (
    r"(?:@|\b(?:at|by|until|till?|from|around|about|after|before|since|kick-?\s?off|doors"
    r"|starts?|starting|begins|opens?|meet))\s+"
)
_NOTHING_HALVED = r"(?!\d|\s+(?:an?|of|the|times|percent|per\s+cent|point)\b)"
_AFTER_HALF = (
    rf"{_NOTHING_HALVED}(?:\s*[.,;:!?)]|\s+(?:and|but|with|for|then|when|as|sharp|at|in|on|so"
    r"|if|start|kick-?off|because)\b|\s*\Z)"
)

# What comes before the midnight with which a day is over.
_UNTIL = (
    r"\b(?:until|till?|to|by|before|deadline(?:\s+(?:is|was|of))?|ends?|ended|closes?|closed"
    r"|expires?|expired|runs?\s+out)\s+(?:(?:on|at)\s+)?"
)

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

# fmt: off
RULES = (
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
         not_text=r"(?:19|20)\d\d|\d{1,3}$", not_right=COUNTED, only="message"),
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
    Rule("time", "{h:short half}", _half_past_today,
         E("half seven", "2024-03-14T07:30", before="The talks begin at ", after="."),
         E("half 7", "2024-03-14T07:30", before="They left at ", after="."),
         left=_MEETS_AT_HALF, right=_AFTER_HALF),
    Rule("time", "{h:short half} on? {t:date}", _half_past_on,
         E("half 7 on Friday", "2024-03-08T07:30", before="They met at "),
         E("half 7 tomorrow", "2024-03-15T07:30", before="The talks begin at "),
         left=_MEETS_AT_HALF),
    Rule("time", "{t:week day} at {h:short half}", _at_half_past_on,
         E("Friday at half seven", "2024-03-08T07:30", before="They met on "),
         right=_AFTER_HALF),
    Rule("time", "{h:short half} in|at the? {r:part}", _half_past_in,
         E("half nine at night", "2024-03-14T21:30"),
         E("half six in the evening", "2024-03-14T18:30")),
    Rule("time", "{h:short half} this|on? {t:part time}", _half_past_of_part,
         E("half 7 tonight", "2024-03-14T19:30", before="kick off ")),
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
    Rule("time", "{m:minutes to} {h:hour number} this|on? {t:part time}",
         _to_hour_of_part,
         E("ten to six yesterday evening", "2024-03-13T17:50"),
         E("five to four this afternoon", "2024-03-14T15:55"),
         E("ten to eight on Friday morning", "2024-03-08T07:50")),
    Rule("clock time", "{m:minutes past} {h:hour number} in|at the? {r:part}",
         _past_hour_in, E("ten past six in the evening", "2024-03-14T18:10"),
         E("ten past eleven at night", "2024-03-14T23:10")),
    Rule("clock time", "{m:minutes past} {h:hour number}", clocks.past_hour,
         E("ten past six", "2024-03-14T06:10")),
    Rule("time", "{m:minutes to} {h:hour number}", clocks.to_hour_today,
         E("ten to five", "2024-03-14T04:50", before="at "),
         left=r"\b(?:at|by|until|till|before|after|around|about|from)\s+",
         not_right=r"\s+(?:years|months|weeks|days|hours|times|percent|people)\b"),
    Rule("clock time", "{h:hour number} in|at the? {r:part}", hour_at,
         E("4 in the morning", "2024-03-14T04:00"),
         E("10 at night", "2024-03-14T22:00")),
    Rule("clock time", "{h:hour number} {:o'clock} in|at the? {r:part}", hour_at,
         E("4 o'clock in the afternoon", "2024-03-14T16:00"),
         E("10 o'clock at night", "2024-03-14T22:00")),
    Rule("clock time", "{h:hour number} {:o'clock}", clock_hour,
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
         left=r"\b(?:at|by|until|till|from)\s+", right=OF_THE_PLACE),
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
    Rule("time", "{r:clock time} on the {d:day ordinal}", part_of_day_named,
         E("noon on the 12th", "2024-03-12T12:00"), not_right=NOUN_AFTER_DAY),
    Rule("time", "{r:moment} on the {d:day ordinal}", part_of_day_named,
         E("dawn on the 12th", "2024-03-12TMO", before="at "),
         not_right=NOUN_AFTER_DAY),
    Rule("time", "{r:dotted clock} on? {t:date}", names.within,
         E("21.40 on Sunday", "2024-03-10T21:40", before="It sank at "),
         E("9.15 on Friday", "2024-03-08T09:15", before="They left at about "),
         left=r"\b(?:at|by|until|before|after|from)\s+(?:about\s+|around\s+)?",
         not_left=PRICED_AT),
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
         r"|Seven|Eight|Nine|Ten|Last|Next)\b)|" + _ON_TWO_LINES + "|" + _NO_DAY_AT,
         not_left=rf"{BEGIN}(?=[a-z])(?:{NO_CERTAIN_DAY}|(?:high|time\s+of"
         r"|game\s+time\s+was|clocked|ratio\s+of"
         r"|(?:finished|won|ran|over|mile|marathon|race|course|metres|meters)\s+in)\s+"
         rf"|{_SCRIPTURE})"),
    Rule("time", "{t:clock moment} ish", partial(amounts.modified, "APPROX"),
         E("tonight at 7ish", "2024-03-14T19:00", mod="APPROX")),
    Rule("dial", "{h:hour}", clock_hour, E("9-11 am", "2024-03-14T09:00")),
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
)
# fmt: on
