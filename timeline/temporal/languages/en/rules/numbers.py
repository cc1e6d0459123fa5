"""Numbers."""

from functools import partial

from timeline.temporal.languages.en.makers import calendar_month
from timeline.temporal.meanings import dates
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.rule import Example, Rule

E = Example


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


def _range(a: int, b: int) -> int | None:
    return VAGUE if a < b else None


# fmt: off
RULES = (
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
    Rule("repeating", "{u:unit}", calendar_month, E("last week", "2024-W10")),
    Rule("repeating", "{r:any weekday}", dates.same, E("last Friday", "2024-03-08")),
    Rule("repeating", "{r:month}", dates.same, E("last December", "2023-12")),
    Rule("repeating", "{r:short month}", dates.same, E("last Dec.", "2023-12")),
    Rule("repeating", "{r:season}", dates.same, E("last summer", "2023-SU")),
    Rule("repeating", "{r:lower season}", dates.same, E("last fall", "2023-FA")),
    Rule("repeating", "{r:holiday}", dates.same, E("last Christmas", "2023-12-25")),
)
# fmt: on
