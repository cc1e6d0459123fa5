"""Days of the calendar."""

from dataclasses import replace
from datetime import date
from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    ANAPHORIC,
    FUTURE,
    Absolute,
    Expression,
    Last,
    Modified,
    Named,
    Next,
    Period,
    Reference,
    This,
    WellKnown,
    Within,
)
from timeline.temporal.languages.en.guards import (
    ANY_WEEKDAY,
    FEAST_THING,
    NAME_AFTER,
    NO_CERTAIN_DAY,
    NOUN_AFTER,
    NOUN_AFTER_DAY,
    NUMBER_OF,
    TITLE_AFTER,
)
from timeline.temporal.languages.en.makers import (
    day_named,
    part_of_day_named,
    part_of_some_day,
)
from timeline.temporal.meanings import amounts, dates, names
from timeline.temporal.repeating import DayOfMonth, Field, MonthDay, Repeating, Unit
from timeline.temporal.rule import Example, Rule
from timeline.temporal.units import Point

E = Example


def _days_named(a: int, b: int) -> dates.Pair:
    return dates.Pair(day_named(a), day_named(b))


def _feast_and_day(r: Repeating, s: MonthDay) -> dates.Pair:
    return dates.Pair(names.always_nearest(r), names.always_nearest(s))


def _part_of_weekday(r: Field, p: Field) -> Within:
    """A part of a weekday that comes next after the time spoken of."""
    return Within(p, Next(r, ANAPHORIC))


def _some(r: Field) -> Reference:
    return Reference(Named(r).unresolved)


def _some_part(w: Field, r: Field) -> Reference:
    return Reference(f"{Named(w).unresolved}T{units.PARTS[r.offset]}")


def _week_after(r: Field) -> Expression | None:
    return amounts.away(FUTURE, Period(((units.WEEK, 1),)), Next(r))


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


def _years_near(y: int, s: int) -> dates.Pair | None:
    """1914 to 18; but the 30 of "May 1909 to 30 June" is none."""
    return dates.years_short(y, s) if s - y % 100 <= _NEAR_YEARS else None


_NEAR_YEARS = 10


def _years_ad(a: int, b: int) -> dates.Pair | None:
    return dates.Pair(dates.year(a), dates.year(b)) if 0 < a < b else None


def _two_months(m: Field, n: Field) -> dates.Pair:
    return dates.Pair(names.rather_past(m), names.rather_past(n))


def _day_and_month(r: MonthDay, n: Field, y: int) -> dates.Pair | None:
    """A day and a month; the day may lie in the year before the one that is said."""
    first = dates.dated_in(r, y if r.month <= n.offset + 1 else y - 1)
    return dates.Pair(first, dates.month_of_year(n, y)) if first else None


def _part_and_month(mod: str, m: Field, n: Field, y: int) -> dates.Pair:
    both = dates.months_of_year(m, n, y)
    return both._replace(first=Modified(both.first, mod))


def _day_of_month(d: int, t: Expression) -> Within:
    return Within(DayOfMonth(d), t)


def _day_on_weekday(w: Field, r: MonthDay) -> Named:
    """A day of a month, in the year near publication that has it on that weekday."""
    return names.always_nearest(replace(r, weekday=w.offset - 1))


def _friday_the(w: Field, d: int) -> Named | None:
    return day_named(d)


# A programme, a paper or a firm that is named after a day.
_SHOW_AFTER = r"(?-i:\s+(?:[Ss]how|FM|Inc|programme|program|magazine|newspaper)\b)"
_ANOTHER_WEEKDAY = (
    rf"\s*(?:[-,&/]|and\b|to\b|or\b)\s*{ANY_WEEKDAY}(?:day|s?nesday|urday)?\b"
)
_AFTER_WEEKDAY = (
    rf"\b{ANY_WEEKDAY}(?:day|nesday|urday)?\.?(?:\s+(?:morning|afternoon|evening|night))?"
    r"\s*(?:[-,&/]|and|to|or)\s*"
)

# What a number may do: the 27 may appeal.
_MAY_DO = (
    r"(?-i:(?<=\d may)\s+(?!(?:and|or|to|at|in|for|with|from|until|is|was)\b)[a-z])"
)
_STREET = r"(?-i:\s+(?:Street|Avenue|Road|Boulevard|Square|Bridge|Stadium|Airport)\b)"

# In March the first ships came.
_IN_ORDER = (
    r"(?:(?<=the first)|(?<=the second)|(?<=the third)|(?<=the fourth))"
    + NOUN_AFTER_DAY
)

# What is counted by the one before a weekday: of Formula One, Sunday's race.
_NUMBERED_ONE = r"\b(?:formula|day|week|phase|stage|game|round|part|chapter)\s+"

# fmt: off
RULES = (
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
         r"|\d+\s+may\b|ma(?:y|rch)\s+second$))"),
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
         not_left=NUMBER_OF),
    Rule("time", "{y:year} {:dash} {s:two digits}", _month_in_digits,
         E("2019-05", "2019-05"), not_text=r"(?!\d{4}-\d\d$)"),
    Rule("month time", "{t:month year}", dates.same, E("03/2019", "2019-03"),
         not_left=NUMBER_OF),
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
         not_right=r"\s*(?:of\b|[\"”%])|" + NOUN_AFTER),
    Rule("date", "{:any weekday} ,? {t:slashed}", dates.slashed_day,
         E("Tuesday 3/5", "2024-03-05")),
    Rule("time", "week {n:number} ,? of|in? {y:any year}", dates.week_of_year,
         E("week 32 of 2019", "2019-W32"), E("week 9, 2019", "2019-W09"),
         E("week 9 in 2019", "2019-W09")),
    Rule("date", "{t:dated}", dates.same, E("2019-03-05", "2019-03-05")),
    Rule("date", "{t:eight figures}", dates.same,
         E("20190305", "2019-03-05", before="dated "),
         E("20190305", "2019-03-05", before="They met on ", after="."),
         left=r"\b(?:on|since|dated?:?|until|till|created|updated|issued|signed)\s+"),
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
         not_right=NOUN_AFTER),
    Rule("date", "this|that|the? {:past}? {:coming}? {t:calendar date}", dates.same,
         E("this coming Sunday, March 17", "2024-03-17"),
         E("that Sunday, March 17", "2024-03-17"),
         E("the Sunday, March 17", "2024-03-17"),
         E("this past Sunday, March 10", "2024-03-10")),
    Rule("date", "{r:weekday}", names.bare, E("Tuesday", "2024-03-12"),
         not_right=TITLE_AFTER + r"|(?-i:\.[a-z])",
         not_left=NO_CERTAIN_DAY),
    Rule("loose time", "the {r:weekday}", partial(Next, anchoring=ANAPHORIC),
         E("the Thursday", "2024-03-21", before="They will play on ", after="."),
         E("the Thursday", "2024-03-21", before="It is on. On ", after=" men will go."),
         left=r"\bon\s+", sure_left=r"[.;]\s+on\s+",
         not_right=NOUN_AFTER + "|" + NAME_AFTER),
    Rule("loose time", "the {r:weekday}", _some,
         E("the Friday", "XXXX-WXX-5", before="until ", after=" before the search."),
         right=r"\s+(?:before|after|following)\s+(?:the|his|her|their|its|an?)\s+"
         r"(?!(?:first|last|next)\b)[a-z]"),
    Rule("part time", "the {r:weekday} {p:part}", _part_of_weekday,
         E("the Thursday night", "2024-03-21TNI", before="They will go on ", after="."),
         left=r"\bon\s+", not_right=NOUN_AFTER + "|" + NAME_AFTER),
    Rule("message", "a {r:weekday}", names.bare, E("a Tuesday", "2024-03-12"),
         only="message"),
    Rule("loose time", "a {r:weekday}", _some,
         E("a Tuesday", "XXXX-WXX-2", before="on "),
         E("a Tuesday", "XXXX-WXX-2", before="June 3, 1952, was "),
         left=r"\b(?:on|was)\s+", not_right=NOUN_AFTER),
    Rule("loose time", "a {w:weekday} {r:part}", _some_part,
         E("a Tuesday night", "XXXX-WXX-2TNI", before="It was ", after=" in May."),
         left=r"\b(?:on|was)\s+", not_right=NOUN_AFTER),
    Rule("loose time", "one {r:weekday}", _some,
         E("one Friday", "XXXX-WXX-5", before="They met ", after=" by chance."),
         not_left=_NUMBERED_ONE),
    Rule("loose time", "late|early? one {w:weekday} {r:part}", _some_part,
         E("one Sunday morning", "XXXX-WXX-7TMO", after=" she was gone."),
         E("Late one Friday night", "XXXX-WXX-5TNI", after=" it burned."),
         not_left=_NUMBERED_ONE),
    Rule("loose time", "late|early one {p:part}", part_of_some_day,
         E("Late one night", "XXXX-XX-XXTNI", after=" it burned."),
         E("early one morning", "XXXX-XX-XXTMO", before="She left ", after=".")),
    Rule("time", "one {:part} {t:week time}", dates.same,
         E("one night last week", "2024-W10")),
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
    Rule("time", "{r:short weekday}", names.bare,
         E("Tues.", "2024-03-12", before="Shares fell ", after=" in thin trade."),
         not_text=r"(?-i:(?!(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri)\.))"),
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
    Rule("said month", "the {:following} month", Next(Unit(units.MONTH), ANAPHORIC),
         E("the 3rd of the following month", "2024-04-03")),
    Rule("said month", "the {:preceding} month", Last(Unit(units.MONTH), ANAPHORIC),
         E("the 3rd of the preceding month", "2024-02-03")),
    Rule("said month", "the {:following} {what:month}",
         partial(Next, anchoring=ANAPHORIC),
         E("the 3rd of the following May", "2024-05-03")),
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
         not_right=NAME_AFTER + r"|\s+day\s+\d"),
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
         not_right=FEAST_THING, not_text=r"(?-i:Nye)$"),
    Rule("pair", "{r:holiday} , {s:month day}", _feast_and_day,
         E("Palm Sunday, March 24", "2024-03-24")),
    Rule("date", "{r:holiday} period|season of|in {y:any year}", dates.dated_in,
         E("Christmas period of 2008", "2008-12-25"),
         E("Easter season in 2019", "2019-04-21")),
    Rule("date", "{r:holiday} ,? of|in? {y:any year}", dates.dated_in,
         E("Christmas 2019", "2019-12-25"), E("Christmas Eve of 2019", "2019-12-24"),
         E("Halloween in 2019", "2019-10-31")),
    Rule("loose time", "the {d:day ordinal}", day_named,
         E("the 20th", "2024-03-20", before="on ", after=", they"),
         E("the 20th", "2024-02-20", before="on ", after=" failed"),
         E("the 20th", "2024-03-20", before="The vote is set for ", after="."),
         left=r"\b(?:on|since|by|until|till?|before|from|(?:set|due|fixed|scheduled"
         r"|slated|planned|booked|called|pencilled\s+in)\s+for)\s+",
         not_right=NOUN_AFTER_DAY),
    Rule("pair", "the {a:day ordinal} {:link} the? {b:day ordinal}", _days_named,
         E("the 16th and 22nd", "2024-03-16", before="on "),
         E("the 9th and the 12th", "2024-03-09", before="on "),
         left=r"\b(?:on|from|between)\s+(?:the\s+\w+\s+\w+\s+(?:the\s+)?)?",
         not_text=r"\D+\Z",
         not_right=NOUN_AFTER_DAY),
    Rule("part time", "the {r:part} of the {d:day ordinal}", part_of_day_named,
         E("the evening of the 3rd", "2024-03-03TEV", before="on ", after=", they"),
         not_right=NOUN_AFTER_DAY),
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
    Rule("pair", "{r:month day} {:link} {n:any month} ,? of? {y:any year}",
         _day_and_month, E("3 May to June 2019", "2019-05-03"),
         E("December 28 to January 2020", "2019-12-28")),
    Rule("pair",
         "{mod:mod} -? {m:any month} {:link} {n:any month} ,? of? {y:any year}",
         _part_and_month, E("early May to June 2019", "2019-05", mod="START"),
         E("mid-December to January 2020", "2019-12", mod="MID")),
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
    Rule("pair", "{a:bc number} {:link} {b:bc number} {:after christ}", _years_ad,
         E("60 and 70 AD", "0060", before="between "),
         E("60 to 70 CE", "0060", before="from "), E("60-70 AD", "0060")),
    Rule("bc number", "{n:number}", dates.same, E("490 BC", "BC0490")),
)
# fmt: on
