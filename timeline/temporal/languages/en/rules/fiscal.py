"""Fiscal periods."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    ANAPHORIC,
    Last,
    Modified,
    Period,
    Recalled,
    This,
)
from timeline.temporal.languages.en.calendar import FISCAL
from timeline.temporal.languages.en.guards import BEST_OF, ENDED
from timeline.temporal.languages.en.makers import long_age
from timeline.temporal.meanings import amounts, dates, names
from timeline.temporal.repeating import Unit
from timeline.temporal.rule import Example, Rule

E = Example

_FISCAL_YEAR = (units.YEAR, units.QUARTER, units.HALF)


def _week_or_month(u: str) -> Period | None:
    return amounts.one_long(u) if u in (units.WEEK, units.MONTH) else None


def _week_to_year(u: str) -> Period | None:
    is_year = u in (units.YEAR, units.DECADE)
    return amounts.one_long(u) if is_year else _week_or_month(u)


def _year_ago(kinds: tuple[str, ...]) -> Recalled:
    return Recalled(kinds, -1)


def _end_of_year(y: int) -> Modified:
    return Modified(dates.year(y), "END")


# fmt: off
RULES = (
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
         not_right=r"-|\s+(?:-\s+)?(?:of|finals?|back)\b"),
    Rule("time", "the {:latest} {:fiscal}? quarter", Last(Unit(units.QUARTER)),
         E("the latest quarter", "2023-Q4"),
         E("the most recent fiscal quarter", "2023-Q4")),
    Rule("time", "the {:latest} {:fiscal}? period", Recalled(FISCAL),
         E("the latest period", "2023-Q4")),
    Rule("time", "the {:latest} {:fiscal}? year", Last(Unit(units.YEAR)),
         E("the latest fiscal year", "2023"), E("the latest year", "2023")),
    Rule("year time", "the {:fiscal}? year", Recalled((units.YEAR,)),
         E("the year", "2024"), E("the fiscal year", "2024"),
         not_left=BEST_OF + r"|\b\d{4}\s?,\s+",
         not_right=r"-|\s+\d{1,2}\b"
         r"|\s+(?:to|before|after|since|leading|of(?!\s+[$£€\d])|that|when|in which|a"
         r"|(?:is|was)\s+\d{4})\b|" + ENDED),
    Rule("period", "the {:fiscal}? year", Period(((units.YEAR, 1),)),
         E("the year", "P1Y", after=" ended June 30"),
         E("the fiscal year", "P1Y", after=" to come"),
         right=r"\s+to\b|" + ENDED),
    Rule("period", "the {u:unit}", _week_or_month,
         E("the week", "P1W", after=" ended April 27"),
         E("the month", "P1M", after=" ending May 3"),
         E("the week", "P1W", after=" to October 12"),
         right=r"\s+(?:ended|ending)\b|\s+to\s+(?:\d|(?-i:(?:Mon|Tues|Wednes|Thurs|Fri"
         r"|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
         r"\.?\s+\d))"),
    Rule("loose time", "the {u:unit}", _week_to_year,
         E("the week", "P1W", before="in ", after=" leading up to the vote"),
         E("the month", "P1M", before="in ", after=" since the launch"),
         E("the year", "P1Y", before="in ", after=" since he left"),
         left=r"\b(?:in|during|over|throughout|for)\s+",
         right=r"\s+(?:since|(?:immediately\s+)?(?:leading|running)\s+up\s+to)\b"),
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
         r"|magazine|since|leading)\b"
         r"|[\s-]+long"),
    Rule("time", "the week", This(Unit(units.WEEK)),
         E("the week", "2024-W11", after="."),
         not_right=r"\s+(?:of|before|after|following|ended|ending|that|when|to|a"
         r"|magazine|since|leading)\b"
         r"|[\s-]+long"),
    Rule("time", "the {u:unit}", long_age,
         E("the century", "20", after="'s first war"),
         E("the decade", "202", after="'s worst fire"),
         right=r"['’]s\s+(?:first|second|third|fourth|fifth|last|final|best|worst|most"
         r"|[a-z]{2,}est)\b"),
    Rule("time", "the month", This(Unit(units.MONTH), ANAPHORIC),
         E("the month", "2024-03", before="for ", after="."), left=r"\b(?:of|for)\s+",
         not_left=BEST_OF,
         not_right=r"\s+(?:of|before|after|following|ended|ending|that|when|to|a"
         r"|since|leading)\b|[\s-]+long"),
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
)
# fmt: on
