"""What comes again and again."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import DEICTIC, Last, Named, Period, Recurring
from timeline.temporal.languages.en.guards import LENGTHS, NOUN_AFTER, TITLE_AFTER
from timeline.temporal.languages.en.makers import clock_hour, hour_at
from timeline.temporal.meanings import amounts, clocks, dates, sets
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.repeating import Clock, Field, part
from timeline.temporal.rule import Example, Rule

E = Example


def _times_ago(n: int, r: Field) -> Last:
    return Last(r, DEICTIC, n)


def _per(freq: str, u: str) -> Recurring | None:
    found = sets.every_unit(u, None)
    return Recurring(found.value, None, freq) if found else None


def _per_times(n: int, u: str) -> Recurring | None:
    return _per(f"{n}X", u)


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
    clock = clock_hour(h)
    return _weekday_at(clock, w) if clock else None


def _workday_at(c: Clock) -> Recurring:
    hour = Named(c).unresolved.partition("T")[2]
    return Recurring(f"XXXX-WXX-WDT{hour}")


def _weeknight_at(h: int) -> Recurring | None:
    clock = hour_at(h, part(4))
    return _workday_at(clock) if clock else None


def _every_part_at_hour(quant: str, r: Field, h: int) -> Recurring | None:
    clock = hour_at(h, r)
    return sets.every(clock, quant) if clock else None


def _every_day_at_hour(quant: str, h: int) -> Recurring | None:
    clock = clock_hour(h)
    return sets.every(clock, quant) if clock else None


def _every_day_at(quant: str, c: Clock) -> Recurring:
    return sets.every(c, quant)


def _weekday_parts(w: Field, r: Field) -> Recurring:
    return Recurring(f"{Named(w).unresolved}T{units.PARTS[r.offset]}")


def _parts_of_weekdays(v: Field, w: Field, r: Field) -> dates.Pair:
    return dates.Pair(_weekday_parts(v, r), _weekday_parts(w, r))


def _every_part(quant: str, w: Field, r: Field) -> Recurring:
    return Recurring(f"{Named(w).unresolved}T{units.PARTS[r.offset]}", quant)


def _open_hours(r: Field, s: Field, a: Clock, b: Clock) -> dates.Pair | None:
    """The days and the hours at which most weeks find something open."""
    if not sets.is_most_of_week(r, s):
        return None
    hours = sets.every(a, None), sets.every(b, None)
    return dates.Pair(sets.every(r, None), sets.every(s, None), hours)


def _open_half_day(
    r: Field, s: Field, a: Clock, b: Clock, half: int
) -> dates.Pair | None:
    both = clocks.clocks_of_half_day(a, b, half)
    return _open_hours(r, s, *both) if both else None


_HALF_HOUR = Period(((units.MINUTE, 30),))
_TWO_WEEKS = Period(((units.WEEK, 2),))
_SPEED = (
    rf"\b(?:{LENGTHS}|m|mm|millimet(?:er|re)s"
    r"|inch(?:es)?|cycles|frames|beats|bits|bytes|instructions"
    r"|operations|calculations|revolutions|rounds|words|pages|characters)\s+"
)

# fmt: off
RULES = (
    Rule("set", "{s:set word}", dates.same, E("daily", "P1D"), not_text=r"(?-i:[A-Z])"),
    Rule("set", "{s:each day}", dates.same,
         E("everyday", "P1D", before="She runs "), not_text=r"(?-i:[A-Z])",
         not_left=r"\b(?:an|the|in|of|for|my|your|his|her|its|our|their)\s+"),
    Rule("loose time", "{s:set word}", dates.same, E("Weekly", "P1W", after=" talks"),
         not_right=TITLE_AFTER),
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
         left=r"\bin\s+", not_right=NOUN_AFTER),
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
    Rule("pair", "{r:any weekday} {:link}? {s:any weekday} ,? {a:clock time} {:link}?"
         " {b:clock time}", _open_hours,
         E("Monday to Friday, 9am to 5pm", "XXXX-WXX-1")),
    Rule("pair", "{r:any weekday} {:link}? {s:any weekday} ,? {a:dial} {:link} {b:dial}"
         " {half:half day}", _open_half_day,
         E("Mon-Fri 9-5pm", "XXXX-WXX-1")),
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
)
# fmt: on
