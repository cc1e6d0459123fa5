"""Times relative to another time."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    FUTURE,
    NAMED,
    PAST,
    Beside,
    Expression,
    Modified,
    MonthsBack,
    Named,
    Nth,
    Period,
    This,
    WeekendOf,
    Widened,
)
from timeline.temporal.languages.en.calendar import TODAY
from timeline.temporal.languages.en.guards import (
    AGE,
    COUNTED,
    DEGREES,
    FEAST_THING,
    FIGURES,
    NAME_AFTER,
    NOUN_AFTER,
)
from timeline.temporal.languages.en.makers import late_part
from timeline.temporal.meanings import amounts, dates, names
from timeline.temporal.repeating import Field, Repeating, Unit, part
from timeline.temporal.rule import Example, Rule

E = Example


def _nth_within(n: int, what: Repeating, inner: Expression) -> Nth | None:
    """The last day in May; not "last year in May", as no month holds a year.

    No clock does either: the first quarter of 2019 is of that year, not of 20:19.
    """
    named = isinstance(inner, Named | This) and inner.what.unit
    if named and units.SIZES[named] <= units.SIZES[what.unit]:
        return None
    return Nth(n, what, inner)


def _middle_of(u: str) -> Modified:
    return Modified(This(Unit(u)), "MID")


def _away(way: int, p: Period, t: Expression) -> Expression | None:
    return None if _is_season(t) else amounts.away(way, p, t)


def _next_to(way: int, u: str, t: Expression) -> Expression | None:
    return None if _is_season(t) else amounts.next_to(way, u, t)


def _is_season(t: Expression) -> bool:
    """Whether it may be an event as well, of which time is counted: the fall."""
    return isinstance(t, Named) and t.what.unit == units.SEASON


def _weekend_of(r: Repeating, y: int) -> WeekendOf | None:
    day = dates.dated_in(r, y)
    return WeekendOf(day) if day else None


def _weekend_with(m: Field, d: int) -> WeekendOf | None:
    day = dates.month_day(m, d)
    return WeekendOf(names.always_nearest(day)) if day else None


def _beside(r: Field, way: int, t: Expression) -> Beside:
    return Beside(r, way, t)


def _clock_ago(p: Period, t: Expression, r: Repeating) -> Expression | None:
    """A time of the clock on a day so long ago: a year ago today, at 4 p.m."""
    day = amounts.same_time_ago(p, t)
    return day and names.within(r, day)


def _year_outside(mod: str, y: int) -> Expression | None:
    """What comes after a year or before it: the post-1959 rules."""
    return amounts.modified(mod, dates.year(y))


def _part_of_half(mod: str, r: Field) -> Expression | None:
    return amounts.modified(mod, names.nearest(r))


# What is said behind "at the end of the day" that only sums up: we all want to win.
_SUMS_UP = (
    r"(?<=\bat the end of the day)(?:\s?,)?\s+"
    r"(?:(?:it|that|this|there|what|he|she|they)(?:['’]s|\s+is|\s+(?:matters|counts))"
    r"|(?:I|we|you|they)(?:\s?['’]\w+|\s+(?!were|was|went|came|left|returned|got|sat|had)\w+))\b"
)
# What goes on behind a fall or a march that is no time: an early fall in prices.
_FALL_TO = (
    r"(?-i:(?<=\b[Aa]n early fall)|(?<=\b[Aa] late fall)"
    r"|(?<=\b[Aa]n early march)|(?<=\b[Aa] late march))"
    r"\s+(?:in|at|to|on|of|from|for|off|through|by|against)\b"
)
# What "end" is a verb after: it may end March Madness, set to end 2023 on top.
_ENDS_IT = (
    r"\b(?:will|would|can|could|may|might|must|should|shall|did|does|do|not"
    r"|(?:set|due|likely|expected|forecast|hop\w+|want\w*|plan\w*|tr(?:y|ied|ying)"
    r"|calls?|called|vow\w*|bid|helped)\s+to)\s+"
)

# fmt: off
RULES = (
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
    Rule("date", "this day|date last year", MonthsBack(TODAY, 12),
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
         + DEGREES, not_text=AGE, not_right=_FALL_TO),
    Rule("time", "{u:middle of a unit}", _middle_of,
         E("midyear", "2024", mod="MID", before="by ", after="."),
         E("mid-week", "2024-W11", mod="MID", before="until ", after="."),
         left=r"\b(?:by|until|till|in|since|before|after|around|at)\s+",
         not_right=NOUN_AFTER),
    Rule("time", "mid century", Modified(This(Unit(units.CENTURY), NAMED), "MID"),
         E("mid-century", "20", mod="MID", before="by "),
         left=r"\b(?:by|until|before|around)\s+", not_right=NOUN_AFTER),
    Rule("time", "{mod:outside} {y:year}", _year_outside,
         E("post-1959", "1959", mod="AFTER", before="the ", after=" rules"),
         E("pre-1914", "1914", mod="BEFORE", before="a ", after=" map"),
         not_text=r"\w+\s"),
    Rule("time", "{mod:mod} - {t:any time}", amounts.modified,
         E("mid - 2011", "2011", mod="MID"), not_text=AGE),
    Rule("time", "{mod:mod} on {t:any time}", amounts.modified,
         E("late on Monday", "2024-03-11", mod="END")),
    Rule("time", "the early|small|wee hours of {t:any time}",
         partial(amounts.modified, "START"),
         E("the early hours of Sunday", "2024-03-10", mod="START"),
         E("the small hours of Sunday", "2024-03-10", mod="START"),
         E("the wee hours of Sunday", "2024-03-10", mod="START")),
    Rule("part time", "the early|small|wee hours of the {p:part plain}",
         partial(late_part, "START"),
         E("the early hours of the morning", "2024-03-14TMO", mod="START"),
         E("the small hours of the morning", "2024-03-14TMO", mod="START"),
         E("the wee hours of the morning", "2024-03-14TMO", mod="START")),
    Rule("part time", "the early|small|wee hours", late_part("START", part(0)),
         E("the early hours", "2024-03-14TMO", mod="START", before="in ", after="."),
         E("the small hours", "2024-03-14TMO", mod="START", before="by ", after="."),
         E("the wee hours", "2024-03-14TMO", mod="START", before="in ", after="."),
         left=r"\b(?:in|into|until|till|before|since|during|by)\s+",
         not_right=r"\s+(?:of|after|before|following)\b"),
    Rule("time", "the {mod:mod} {t:any time}", amounts.modified,
         E("the early 1990s", "199", mod="START"), not_left=DEGREES[1:]),
    Rule("time", "the {mod:mod} {p:part plain} hours of {t:date}",
         partial(names.hours_of),
         E("the early morning hours of Tuesday", "2024-03-12TMO", mod="START")),
    Rule("time", "{mod:comparative} {t:any time}", amounts.modified,
         E("earlier this year", "2024", mod="START"),
         E("later this year", "2024", mod="END"),
         not_text=r"earlier\s+(?:years|months|weeks|decades)$"),
    Rule("time", "{mod:comparative} in|on {t:any time}", amounts.modified,
         E("later in 1792", "1792", mod="END"),
         E("later on Friday", "2024-03-08", mod="END")),
    Rule("time", "the? very? {mod:stretch} of {t:any time}", amounts.modified,
         E("the end of March", "2024-03", mod="END"),
         E("the very beginning of 2019", "2019", mod="START"),
         not_text=r".*\sof the week$"),
    Rule("time", "end {t:year time}", partial(amounts.modified, "END"),
         E("end-2019", "2019", mod="END"), not_text=r"end\s+the\b",
         not_left=_ENDS_IT, not_right=COUNTED),
    Rule("time", "end {t:month time}", partial(amounts.modified, "END"),
         E("end-December", "2024-12", mod="END", before="by "),
         not_text=r"(?-i:(?<!\bby )(?<!\bat )(?<!\buntil )(?<!\bsince )"
         r"end\s+(?:may|march)\b)",
         not_left=_ENDS_IT, not_right=r"['’]s\b|" + NAME_AFTER),
    Rule("time", "the? {mod:stretch} of the {what:short span}", names.part_of_this,
         E("the end of the decade", "202", mod="END"),
         E("the end of the day", "2024-03-14", mod="END", after=" it fell"),
         not_right=r"[\s-]+finals?\b|" + _SUMS_UP),
    Rule("loose time", "the? {mod:stretch} of the {r:half of a year}", _part_of_half,
         E("the end of the first half", "2024-H1", mod="END",
           before="Sales will recover by "),
         left=FIGURES + r"\b(?:by|at|until|from|since)\s+"),
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
         E("about 1990", "1990", mod="APPROX"), not_right=COUNTED, not_left=r"\bat\s+",
         not_text=r"\w+\s+(?:last|this|next|that)\b"),
    Rule("time", "around {t:date}", partial(amounts.modified, "APPROX"),
         E("around June 3, 2020", "2020-06-03", mod="APPROX"),
         not_left=r"\b(?:get|gets|getting|got|work|revolves?|centered)\s+",
         not_right=FEAST_THING + r"|\s+honou?rs\b", not_text=r"(?-i:.*\bNye)$"),
    Rule("time", "around {t:month time}", partial(amounts.modified, "APPROX"),
         E("around March 2019", "2019-03", mod="APPROX"), not_right=NAME_AFTER),
    Rule("time", "{mod:circa} {t:clock moment}", amounts.modified,
         E("around 7:15 p.m.", "2024-03-14T19:15", mod="APPROX")),
    Rule("time", "the? {t:year time} or so", partial(amounts.modified, "APPROX"),
         E("next year or so", "2025", mod="APPROX"),
         not_right=rf"(?<=\d or so)(?:{COUNTED})"),
)
# fmt: on
