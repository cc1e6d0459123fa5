"""Times as tokenizers leave them, their parts apart."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import Period, Reference
from timeline.temporal.languages.en.guards import (
    BEGIN,
    LENGTHS,
    MOMENT,
    NOT_SUBJECT,
    NOUN_AFTER,
    OLD,
    TITLE,
)
from timeline.temporal.languages.en.makers import (
    THREE_QUARTERS,
    hence,
    late_part,
    quarter,
    whole,
)
from timeline.temporal.meanings import amounts, dates
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.rule import Example, Rule

E = Example


def _unit_and_half(way: int, u: str) -> Period | None:
    amount = amounts.period(1.5, u)
    return amounts.toward(way, amount) if amount else None


def _some_toward(way: int, u: str) -> Period | None:
    amount = amounts.period(VAGUE, u)
    return amounts.toward(way, amount) if amount else None


def _all_of(u: str) -> Period | None:
    long = u in (units.DAY, units.WEEK, units.WEEKEND, units.MONTH, units.YEAR)
    return whole(u) if long else None


# What stands before a verb: it may last two weeks.
_VERB_COMES = (
    r"\b(?:to|will|would|could|may|might|can|must|should|shall|did|does|do|not|never"
    r"|only|often|usually|they|it|which|that|[a-z]+days)\s+|n['’]t\s+"
)
_WHAT_COMES = (
    rf"\b(?=[\w'’])(?:(?:will|shall|would|['’]ll|(?:due|expected|set|scheduled|going|is|are|plans?"
    rf"|hopes?)\s+to)\s+(?:{MOMENT})|(?:(?:re)?open|close|start|begin|end|expire|mature"
    r"|arrive|leave|return|meet|retire)s|runs\s+out|falls\s+due|takes\s+effect"
    r"|(?:is|are)\s+(?:due|up))(?:\s+(?:again|here|there|home|office|back))?\s+in\s+"
)

# What comes before an amount that is no number: it may take days.
_LASTS = (
    r"\b(?:for|in|within|after|over|took|takes|lasted|spent|take|last|of|by|follows"
    r"|followed|despite|amid|requires?|waited|waiting|spending|spend)\s+"
)

# What goes on to a longer time, though it says no number: weeks, if not months.
_SHORTER = (
    r"(?<!\brecent\s)(?<!\bcoming\s)\b(?:minutes|hours|days|weeks|months|years)\s*,?\s+"
    r"(?:and|or|if\s+not)(?:\s+(?:even|perhaps|maybe))?\s+"
)

# Her sixty-second birthday, and Forty-second Street.
_SECOND_OF_MANY = (
    r"(?<=ty-second)(?:(?-i:\s+[A-Z])|\s+(?:birthday|anniversary|year|day|time|president"
    r"|floor|session|edition|regiment|division|street|season|game|minute|century)\b)"
)

# fmt: off
RULES = (
    Rule("amount", "{q:quantity} - {u:unit}", amounts.period, E("90 - day", "P90D")),
    Rule("quarter name", "{n:ordinal} - quarter", quarter,
         E("the first - quarter", "2024-Q1")),
    Rule("amount", "{:article} {u:unit} or two", partial(amounts.period, VAGUE),
         E("a day or two", "PXD")),
    Rule("period", "the? {way:past} {u:unit} or two", _some_toward,
         E("the last week or two", "PXW", before="over ")),
    Rule("period", "the? {way:coming} {u:unit} or two", _some_toward,
         E("the next day or two", "PXD", before="over ")),
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
    Rule("coming time", "one day", Reference("FUTURE_REF"),
         E("one day", "FUTURE_REF", before="They will ", after=" return"),
         E("one day", "FUTURE_REF", before="Perhaps ", after=", she said"),
         E("one day", "FUTURE_REF", before="She hopes to lead it ", after="."),
         left=r"(?:\b(?:will|would|may|might|could|can|must|should|shall|to|that|hoped?"
         r"|hopes|maybe|perhaps)|['’](?:ll|d))\s+(?:(?:he|she|it|they|we|I|you)\s+)?"
         r"|\b(?:hop|want|dream|wish|aspir)\w*\s+(?:to|of)\s+(?:[\w-]+\s+){1,4}"
         r"(?<!\bfor\s)(?<!\b[io]n\s)(?<!\bjust\s)(?<!\bonly\s)",
         not_right=r"\s+(?:of|in|after|before|later|earlier|ago|more|longer|less|per)\b"),
    Rule("loose time", "one day", Reference("FUTURE_REF"),
         E("one day", "FUTURE_REF", after=" he will return"),
         right=r"\s+(?:\w+\s+){1,3}(?:will|would|may|might|could|can|must|should|shall)\b",
         not_right=r"\s+(?:of|in|after|before|later|earlier|ago)\b"),
    Rule("time", "some day", Reference("FUTURE_REF"),
         E("some day", "FUTURE_REF", before="it will ", after=" end.")),
    Rule("time", "{:units} past", Reference("PAST_REF"),
         E("years past", "PAST_REF", before="in ", after=", snow fell."),
         left=r"\bin\s+", not_right=NOUN_AFTER),
    Rule("time", "those days", Reference("PAST_REF"),
         E("those days", "PAST_REF", before="In ", after=" few could read."),
         left=r"\bin\s+"),
    Rule("time", "one day in {t:any time}", dates.same,
         E("one day in 1998", "1998"), E("one day in March 2019", "2019-03")),
    Rule("time", "one {:weekday} {:part}? in {t:any time}", dates.same,
         E("one Tuesday in March", "2024-03"),
         E("one Monday morning in June 2019", "2019-06")),
    Rule("time", "one {:part} in {t:any time}", dates.same,
         E("one night in June 2019", "2019-06")),
    Rule("time", "a later date", Reference("FUTURE_REF"),
         E("a later date", "FUTURE_REF", before="put off to ")),
    Rule("time", "the other day|week", Reference("PAST_REF"),
         E("the other day", "PAST_REF"), E("the other week", "PAST_REF"),
         not_right=NOUN_AFTER),
    Rule("coming time", "{p:amount}", hence,
         E("two weeks", "2024-W13", before="It will open in "),
         E("about three years", "2027", mod="APPROX", before="His term ends in "),
         left=_WHAT_COMES, not_right=r"['’]|\s+(?:or|to)\s|-", only="news"),
    Rule("loose time", "{p:amount}", hence,
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
         left=r"\bfor\s+", not_right=NOT_SUBJECT),
    Rule("period", "{p:bare amount} afterwards", dates.same,
         E("months afterwards", "PXM", before="It stayed shut for "),
         left=r"\bfor\s+"),
    Rule("period", "{p:amount}", dates.same, E("two weeks", "P2W"),
         not_text=r"[a-z ]+ \S+[a-z\d]-[a-z]+$|(?:some|many|various) quarters$|"
         + TITLE,
         not_right=OLD + r"|\s+(?:of\s+)?age\b|(?-i:['’]\s+[A-Z])"
         r"|-(?!long)[a-z]|(?-i:\s+War\b)|" + _SECOND_OF_MANY +
         r"|\s+(?:amount|quantity|fraction|trace|proportion)s?\b",
         not_left=rf"[$£€]\s?|{BEGIN}(?:(?:age|aged|in\s+as|{LENGTHS})"
         r"|(?:given|vaccinated|weaned|dose|first|second|third)\s+at)\s+"),
    Rule("period", "a|an|the same|entire? {q:number} {u:unit} period", amounts.period,
         E("a three-year period", "P3Y"), E("an 18-month period", "P18M"),
         E("the same 28-day period", "P28D"), E("the entire 10-year period", "P10Y")),
    Rule("period", "{u:long}", whole, E("month-long", "P1M")),
    Rule("period", "{u:unit} - long", whole,
         E("decade - long", "P1DE", before="a ", after=" feud"), right=r"\s+[a-z]"),
    Rule("period", "{u:units} - long", partial(amounts.period, VAGUE),
         E("months - long", "PXM", before="a ", after=" feud"), right=r"\s+[a-z]"),
    Rule("period", "all {u:unit} long?", _all_of,
         E("all day", "P1D", before="It rained "), E("all week long", "P1W"),
         not_right=r"[\s-]+(?:groups?|care|round|ends?)\b"),
    Rule("period", "{u:longs}", partial(amounts.period, VAGUE),
         E("months-long", "PXM")),
    Rule("period", "{u:multi}", partial(amounts.period, VAGUE),
         E("multi-year", "PXY"), E("multiday", "PXD")),
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
         not_text=TITLE, not_right=r"(?-i:['’]\s+[A-Z]|\s+War\b)"),
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
         E("years", "PXY", before="It takes weeks, if not "),
         E("months", "PXM", before="It took days, and perhaps "),
         sure_left=_SHORTER,
         not_left=r"\b(?:the|those|these|his|her|their|its|our|my|early|last|first|final"
         r"|dark|good|three)\s+|-|\d\s+", right=r"\s+of\s+(?-i:(?!the\b|age\b)[a-z])"),
    Rule("loose time", "the {u:units}", partial(amounts.period, VAGUE),
         E("the months", "PXM", after=" leading up to the vote"),
         right=r"\s+(?:immediately\s+)?(?:leading|running)\s+up\s+to\b"),
    Rule("period", "{u:units}", partial(amounts.period, VAGUE),
         E("weeks", "PXW", before="for "),
         E("hours", "PTXH", before="They waited ", after=" for a train"),
         left=_LASTS, not_left="light-", not_text=r"quarters\Z",
         not_right=OLD + r"|\s+(?:later|earlier|ago|before)\b|(?-i:['’]\s+[A-Z])"),
    Rule("part time", "the? {mod:mod} {p:part plain}", late_part,
         E("mid-afternoon", "2024-03-14TAF", before="by ", mod="MID"),
         E("the late morning", "2024-03-14TMO", before="in ", mod="END"),
         left=r"\b(?:by|in|until|since|from|during|at|was)\s+"),
    Rule("part time", "{mod:mod} - {p:part plain}", late_part,
         E("mid - afternoon", "2024-03-14TAF", before="by ", after=",", mod="MID"),
         left=r"\b(?:by|in|until|since|from|during|at|was)\s+", not_right=NOUN_AFTER),
    Rule("part time", "{mod:comparative} in the {p:part plain}", late_part,
         E("Later in the evening", "2024-03-14TEV", mod="END"),
         E("earlier in the morning", "2024-03-14TMO", mod="START")),
    Rule("part time", "{mod:mod} in the {p:part plain}", late_part,
         E("late in the afternoon", "2024-03-14TAF", mod="END")),
    Rule("part time", "the {mod:mod} {p:part plain} hours", late_part,
         E("the early morning hours", "2024-03-14TMO", before="in ", mod="START"),
         left=r"\b(?:by|in|until|since|from|during)\s+"),
    Rule("part time", "{p:middle of a part}", partial(late_part, "MID"),
         E("midafternoon", "2024-03-14TAF", before="by ", mod="MID"),
         left=r"\b(?:by|in|until|since|from|at|was)\s+"),
    Rule("period", "the? {way:past} three quarters",
         partial(amounts.toward, p=THREE_QUARTERS),
         E("the last three quarters", "P3Q")),
    Rule("period", "the? {way:coming} three quarters",
         partial(amounts.toward, p=THREE_QUARTERS),
         E("the next three quarters", "P3Q")),
    Rule("period", "the? first three quarters", THREE_QUARTERS,
         E("the first three quarters", "P3Q", before="Sales fell in "),
         left=r"\b(?:in|over|during|for|through)\s+",
         not_right=r"\s+of\s+(?:the|an?|an?\s+hour)\s+(?!year|decade)"),
    Rule("amount", "three {:more} quarters", THREE_QUARTERS,
         E("three straight quarters", "P3Q")),
)
# fmt: on
