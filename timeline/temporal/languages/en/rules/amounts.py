"""Amounts of time."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import DEICTIC, FUTURE, Expression, Period
from timeline.temporal.languages.en.guards import ENDED, OLD
from timeline.temporal.languages.en.makers import whole
from timeline.temporal.meanings import amounts, dates, names
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.repeating import Field
from timeline.temporal.rule import Example, Rule

E = Example


def _least_and_most(a: float, by: str, b: float, u: str) -> dates.Pair | None:
    return _two_amounts(a, "to", b, u) if by == "and" else None


def _and_half(p: Period) -> Period | None:
    unit, count = p.parts[0]
    if len(p.parts) > 1 or count is None or count != int(count):
        return None
    return Period(((unit, count + 0.5),), p.mod)


def _and_one(p: Period, u: str) -> Period | None:
    return amounts.period_and(p, 1, u)


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


def _fortnight(q: float, n: int) -> Period | None:
    return amounts.period(q * n if q > 0 else q, units.WEEK)


def _in_fortnights(q: float, n: int) -> Expression | None:
    return _in_time(q * n, units.WEEK)


def _in_time(q: float, u: str) -> Expression | None:
    amount = amounts.period(q, u)
    if amount is None or q == VAGUE:
        return amount
    return amounts.shifted(amount, FUTURE, DEICTIC)


def _in_about(mod: str, t: Expression) -> Expression | None:
    return amounts.modified(amounts.AHEAD_MODS.get(mod, mod), t)


_UP_TO = r"\s*(?:[-–]|to|or)\s*"

# fmt: off
RULES = (
    Rule("amount", "{q:quantity} {:more}? {u:any unit}", amounts.period,
         E("two weeks", "P2W"), E("two more days", "P2D")),
    Rule("pair", "{mod:approximator}? {a:number} {by:link} {b:number} {u:units}",
         _two_amounts, E("12 to 18 months", "P12M"), E("two or three days", "P2D"),
         E("2-3 weeks", "P2W"), E("about 2–3 weeks", "P2W", mod="APPROX"),
         not_left=rf"[$£€]\s?|\baged?\s+(?:[\w.]+{_UP_TO})?",
         not_right=rf"(?:{_UP_TO}[\w.]+\s+\w+)?(?:{OLD}|\s+(?:of\s+)?age\b)"),
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
    Rule("amount over", "over {q:quantity} {u:any unit}",
         partial(amounts.period, mod="MORE_THAN"),
         E("over two years ago", "2022", mod="BEFORE")),
    Rule("period", "{p:amount over}", dates.same,
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
    Rule("amount", "the whole|entire {u:unit}", whole, E("the whole day", "P1D"),
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
    Rule("in time", "{q:article} {n:fortnight ahead}", _in_fortnights,
         E("a fortnight's time", "2024-W13", before="in ")),
    Rule("time", "{t:in time}", dates.same,
         E("a week's time", "2024-W12", before="in ")),
    Rule("time", "{mod:approximator} {t:in time}", _in_about,
         E("about six months' time", "2024-09", mod="APPROX", before="in "),
         E("less than two years' time", "2026", mod="BEFORE", before="in ")),
    Rule("amount", "half a|an {u:unit}", partial(amounts.period, 0.5),
         E("half an hour", "PT30M"), E("half a year", "P6M")),
    Rule("period", "the half year", Period(((units.MONTH, 6),)),
         E("the half-year", "P6M", after=" to June"), right=r"\s+to\b|" + ENDED),
    Rule("amount", "a half hour", Period(((units.HOUR, 0.5),)),
         E("a half hour", "PT30M")),
    Rule("period", "half hour", Period(((units.HOUR, 0.5),)),
         E("half-hour", "PT30M", before="the ", after=" film"),
         right=r"\s+[a-z]", not_left=r"\d\s+|\b(?:every|each|first|second|last)\s+"),
    Rule("amount", "{p:amount} and a half", _and_half, E("a year and a half", "P1Y6M")),
    Rule("amount", "{p:amount} and? {q:quantity} {u:any unit}", amounts.period_and,
         E("two hours and ten minutes", "PT2H10M")),
    Rule("amount", "{p:amount} and a|an {u:unit}", _and_one,
         E("a year and a day", "P1Y1D")),
    Rule("amount", "{p:amount} , and? {q:quantity} {u:units}", amounts.period_and,
         E("3 hours, 20 minutes and 15 seconds", "PT3H20M15S")),
)
# fmt: on
