"""Months, seasons, quarters and halves."""

from timeline.temporal.expression import Expression, Last, Within
from timeline.temporal.languages.en.calendar import HALVES, QUARTERS
from timeline.temporal.languages.en.guards import (
    BEGIN,
    CAUSE,
    FIGURES,
    IN,
    IN_MONTH,
    NAME_AFTER,
    NOUN_AFTER,
)
from timeline.temporal.languages.en.makers import long_age, quarter, same_of
from timeline.temporal.meanings import dates, names
from timeline.temporal.repeating import Field
from timeline.temporal.rule import Example, Rule

E = Example


def _quarter_to(m: Field) -> Field | None:
    """The quarter by its last month."""
    return QUARTERS[(m.offset + 1) // 3] if m.offset % 3 == 2 else None


def _quarter_of(m: Field, n: Field) -> Field | None:
    """The quarter by its first month and its last."""
    return _quarter_to(n) if n.offset - m.offset == 2 else None


def _quarters(a: int, b: int, t: Expression | None = None) -> dates.Pair | None:
    first, second = quarter(a), quarter(b)
    if first is None or second is None or first == second:
        return None
    if t is None:
        return dates.Pair(names.reported(first), names.reported(second))
    return dates.Pair(Within(first, t), Within(second, t))


def _half(n: int) -> Field | None:
    return HALVES.get(2 if n == -1 else n)


# An organisation that is written as a month is: the DEC.
_ACRONYM = r"(?-i:(?<=[Tt]he )[A-Z]{3,4}$)"
_SURE_MONTH = (  # even if a name follows, as of who did something in that month
    rf"{BEGIN}(?:in|of|by|since|until|till|before|after|during|through|throughout|early|late"
    r"|mid|this|last|next|each|every|end|ended|ending)[\s-]+"
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

# fmt: off
RULES = (
    Rule("month time", "{r:month}", names.rather_past,
         E("March", "2024-03", before="in "), E("May", "2024-05", before="in "),
         E("June", "2023-06", before="in "), sure_left=_SURE_MONTH,
         not_right=NAME_AFTER + "|" + CAUSE + "|" + _SAYS + "|" + _NO_MONTH_AFTER,
         not_left=_RELATIVE_BEFORE + r"|(?-i:\b(?!(?:The|From|For|To|And|Between|Around"
         r"|About|But|Or|As|With)\b)[A-Z][a-z]+\s)|(?:^|[.!?\"'’”]\s*)"),
    Rule("time", "{r:month}", names.rather_past,
         E("September", "2023-09", before="It ended. "),
         not_text=r"may|march|april|june|august", not_right=NAME_AFTER,
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
         E("Sept", "2023-09", before="in "), left=IN, not_right=NAME_AFTER,
         not_text=_ACRONYM),
    Rule("time", "{r:short month}", names.rather_past,
         E("Sept.", "2023-09", before="in ", after=" It ended"), left=IN,
         not_text=r"[a-z]+$|" + _ACRONYM),
    Rule("month time", "{m:any month} ,? of? {y:any year}", dates.month_of_year,
         E("March 2019", "2019-03"), E("March, 2019", "2019-03"),
         E("March of 2019", "2019-03")),
    Rule("month time", "the month of {t:month time}", dates.same,
         E("the month of April", "2024-04")),
    Rule("month time", "this {m:any month} {y:any year}", dates.month_of_year,
         E("this August 2023", "2023-08")),
    Rule("time", "{s:season}", names.always_nearest,
         E("summer", "2024-SU", before="in "), left=IN_MONTH, not_right=NAME_AFTER),
    Rule("time", "{s:lower season}", names.always_nearest,
         E("fall", "2024-FA", before="by "),
         left=r"\b(?:in|this|by|until|since)[\s-]+",
         not_right=NOUN_AFTER + r"|\s+from\b"),
    Rule("time", "the {s:season}", names.always_nearest, E("the summer", "2024-SU"),
         sure_left=r"\bspen[dt]\s+",
         not_right=NOUN_AFTER + r"|\s+(?:in|at)\s+(?:the|its|his|her)\b"
         r"|(?-i:\s+of\s+[A-Z][a-z])"),
    Rule("time", "the {s:lower season}", names.always_nearest,
         E("the fall", "2024-FA", before="in ", after=", they"),
         E("the fall", "2023-FA", before="What fell in ", after=" now rises."),
         left=r"\b(?:in|by|until|during|throughout|of|since|over)\s+",
         not_right=r"\s+of|" + NOUN_AFTER),
    Rule("any season", "{s:season}", dates.same, E("summer 2019", "2019-SU")),
    Rule("any season", "{s:lower season}", dates.same, E("fall 2019", "2019-FA")),
    Rule("time", "the? {s:any season} semester|term", names.always_nearest,
         E("the fall semester", "2023-FA", after=" ended"),
         E("spring term", "2024-SP"), not_right=NAME_AFTER),
    Rule("time", "the? {m:any season} {y:any year} semester|term",
         dates.month_of_year, E("the spring 2019 semester", "2019-SP"),
         E("autumn 2019 term", "2019-FA")),
    Rule("time", "the? {m:any season} semester|term of|in {y:any year}",
         dates.month_of_year, E("the spring semester of 2019", "2019-SP"),
         E("the autumn term in 2019", "2019-FA")),
    Rule("time", "the? {m:any season} ,? of? {y:any year}", dates.month_of_year,
         E("the summer of 2019", "2019-SU"), E("summer, 2019", "2019-SU")),
    Rule("pair", "the? {m:any season} {:link} {n:any season} ,? of? {y:any year}",
         dates.months_of_year, E("the spring and summer of 2019", "2019-SP"),
         E("winter and spring 2019", "2018-WI")),
    Rule("quarter name", "{:fiscal}? {n:ordinal} {:fiscal}? quarter", quarter,
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
    Rule("quarter code", "{:q} {n:number}", quarter, E("Q3", "2023-Q3")),
    Rule("quarter code", "{n:number} {:q}", quarter, E("3Q", "2023-Q3")),
    Rule("quarter code", "{:h} {n:number}", _half, E("H1 2019", "2019-H1")),
    Rule("time", "{r:quarter code}", names.reported, E("Q3", "2023-Q3"),
         not_right=r"-?\w"),
    Rule("time", "{m:quarter code} ,? of? {:fiscal}? {y:any year}",
         dates.month_of_year, E("Q3 2019", "2019-Q3"), E("Q3, 2019", "2019-Q3"),
         E("Q3 of fiscal 2019", "2019-Q3")),
    Rule("time", "{y:any year} {m:quarter code}", dates.month_of_year,
         E("2019 Q3", "2019-Q3")),
    Rule("loose time", "the {r:half of a year}", names.nearest,
         E("the first half", "2024-H1", before="Profit fell in "),
         E("the second half", "2023-H2", before="Sales rose in "),
         left=FIGURES + r"\b(?:in|for)\s+"),
    Rule("quarter name", "{m:any month} quarter", _quarter_to,
         E("the June quarter", "2023-Q2"),
         E("the September quarter of 2019", "2019-Q3")),
    Rule("quarter name", "{m:any month} {:link}? {n:any month} quarter", _quarter_of,
         E("the July-September quarter", "2023-Q3"),
         E("the April to June quarter of 2019", "2019-Q2")),
    Rule("quarter name", "holiday quarter", QUARTERS[4],
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
         not_right=r"\s+of\s+(?:the|a|its|their)\s+(?:game|match|final|contest)\b"
         r"|\s+(?:since|running|in\s+a\s+row)\b"),
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
    Rule("time", "{t:year time} 's {r:quarter name}", same_of,
         E("last year's third quarter", "2023-Q3")),
    Rule("time", "{t:year time} 's {r:half name}", same_of,
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
    Rule("long age", "the {u:unit}", long_age,
         E("the first half of the century", "20", mod="START")),
    Rule("time", "the? {n:ordinal} half of {t:decade time}", dates.half_of,
         E("the last half of the '80s", "198", mod="END")),
    Rule("time", "the {n:ordinal} half of {t:month time}", dates.half_of,
         E("the first half of March", "2024-03", mod="START")),
)
# fmt: on
