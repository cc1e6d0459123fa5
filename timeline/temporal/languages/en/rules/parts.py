"""Parts of days."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    ANAPHORIC,
    DEICTIC,
    FUTURE,
    PAST,
    Expression,
    Last,
    Next,
    Period,
    Shifted,
    This,
    Within,
)
from timeline.temporal.languages.en.calendar import TODAY
from timeline.temporal.languages.en.guards import (
    NO_CERTAIN_DAY,
    NOUN_AFTER,
    TITLE_AFTER,
)
from timeline.temporal.languages.en.makers import same_of
from timeline.temporal.meanings import amounts, clocks, dates, names
from timeline.temporal.repeating import Field, Unit, part
from timeline.temporal.rule import Example, Rule

E = Example


def _nights_ago(n: int) -> Within:
    return Within(part(4), Last(Unit(units.DAY), DEICTIC, n))


def _part_ahead(r: Field) -> Expression | None:
    """The morning that is awaited: that of the next day."""
    return Within(r, Next(Unit(units.DAY))) if r == part(0) else None


def _night_of_days(r: Field, d: int, m: Field, y: int | None = None) -> Within:
    """A night that is told by the day before it and the day after."""
    if y is None:
        return Within(r, names.always_nearest(dates.month_day(m, d)))
    return Within(r, dates.date_of(m, d, y))


def _night_of_two(
    r: Field, t: tuple[int, int], m: Field, y: int | None = None
) -> Within | None:
    first, second = t
    return _night_of_days(r, first, m, y) if second in (first + 1, 1) else None


def _first_of_two(
    t: tuple[int, int], m: Field, y: int | None = None
) -> Expression | None:
    """A day of which it is open whether it was the next one: 3/4 May."""
    first, second = t
    if second not in (first + 1, 1):
        return None
    if y is None:
        return names.always_nearest(dates.month_day(m, first))
    return dates.date_of(m, first, y)


def _days_away(p: Period, way: int) -> Expression | None:
    """The day that lies so many days from the one spoken of."""
    there = amounts.shifted(p, way, ANAPHORIC)
    return there if isinstance(there, Shifted) and there.unit == units.DAY else None


# fmt: off
RULES = (
    Rule("part time", "{t:date} {r:part}", names.within,
         E("Tuesday night", "2024-03-12TNI"), not_left=NO_CERTAIN_DAY,
         not_right=TITLE_AFTER),
    Rule("part time", "{r:moment} on? {t:date}", names.within,
         E("dawn on Tuesday", "2024-03-12TMO", before="at "),
         E("sunset Saturday", "2024-03-09TEV", before="near ")),
    Rule("day from there", "the {:following} day", Next(Unit(units.DAY), ANAPHORIC),
         E("noon the next day", "2024-03-15T12:00")),
    Rule("day from there", "{p:amount} later|afterwards",
         partial(_days_away, way=FUTURE), E("noon two days later", "2024-03-16T12:00"),
         E("noon two days afterwards", "2024-03-16T12:00")),
    Rule("day from there", "{p:amount} earlier", partial(_days_away, way=PAST),
         E("noon two days earlier", "2024-03-12T12:00")),
    Rule("part time", "{r:moment} on? {t:day from there}", names.within,
         E("dawn the next day", "2024-03-15TMO", before="at "),
         E("dusk two days later", "2024-03-16TEV", before="at ")),
    Rule("part time", "{r:moment} the {:following} morning",
         partial(names.within, t=Next(Unit(units.DAY), ANAPHORIC)),
         E("daybreak the following morning", "2024-03-15TMO", before="at ")),
    Rule("part time", "the {r:part} of {t:day from there}", names.within,
         E("the morning of the following day", "2024-03-15TMO")),
    Rule("part time", "{t:date} at {r:moment}", names.within,
         E("Tuesday at dusk", "2024-03-12TEV")),
    Rule("part time", "{mod:mod} {p:part plain} on? {t:date}", names.hours_of,
         E("mid-afternoon yesterday", "2024-03-13TAF", mod="MID"),
         E("mid-afternoon on Friday", "2024-03-08TAF", mod="MID")),
    Rule("said weekday", "last {r:any weekday}", Last,
         E("last Friday night", "2024-03-08TNI")),
    Rule("said weekday", "next {r:any weekday}", Next,
         E("next Friday night", "2024-03-15TNI")),
    Rule("said weekday", "this {r:any weekday}", This,
         E("this Friday night", "2024-03-15TNI")),
    Rule("said weekday", "that {r:any weekday}", This,
         E("that Sat 7pm", "2024-03-16T19:00")),
    Rule("part time", "{t:said weekday} {r:part}", names.within,
         E("last Friday night", "2024-03-08TNI")),
    Rule("part of it", "the {r:part}", clocks.clock_today,
         E("the evening", "2024-03-14TEV", before="It broke in "),
         E("the night", "2024-03-14TNI", before="Trees fell during "),
         left=r"\b(?<!like )(?<!likes )(?:in|during)\s+",
         not_right=r"\s+(?:of|before|after|when|that|who|which|skies|[a-z]+s?\s+sky|sky"
         r"|air|heat|cold|sun|shift|session|train|news|papers?|hours?|peak|rush|traffic|commut\w+|trading|prayers?|mass|light|raids?|class(?:es)?)\b|-|['’]"),
    Rule("part of it", "{r:part}", _part_ahead,
         E("morning", "2024-03-15TMO", before="We will know more by ", after="."),
         E("morning", "2024-03-15TMO", before="It should stay shut until ", after="."),
         left=r"\b(?:will|would|should|to|may|could|might|expected|['’]ll)\b[^.;]{1,25}"
         r"\b(?:by|until|till)\s+", not_right=r"-|['’]|\s+(?:of|prayers?|mass)\b"),
    Rule("part of it", "{r:part}", clocks.clock_today,
         E("evening", "2024-03-14TEV", before="The dam had burst by ", after="."),
         E("morning", "2024-03-14TMO", before="They waited until ", after=", cold."),
         left=r"\b(?:by|until|till)\s+", not_text="lunchtime|midday",
         not_right=r"-|['’]|\s+(?:of|he|she|it|I|we|they|prayers?|mass|classes)\b"),
    Rule("part of it", "{r:moment}", clocks.clock_today,
         E("nightfall", "2024-03-14TNI", before="The road was open by ", after="."),
         E("dawn", "2024-03-14TMO", before="They left at ", after=" for the hills."),
         left=r"\b(?:at|by|before|until|till|after|since)\s+",
         not_text="sun|lunchtime|daylight|daytime",
         not_right=r"-|['’]|\s+(?:of|on|the)\b|(?-i:\s+[A-Z])"),
    Rule("part time", "this {r:part}", partial(names.within, t=TODAY),
         E("this morning", "2024-03-14TMO")),
    Rule("part time", "last night|nights|nite|evening",
         Within(part(4), Last(Unit(units.DAY))),
         E("last night", "2024-03-13TNI"), E("last nite", "2024-03-13TNI"),
         E("last nights", "2024-03-13TNI", after=" game"),
         E("last evening", "2024-03-13TNI")),
    Rule("part time", "that same? {r:part}",
         partial(names.within, t=This(Unit(units.DAY), ANAPHORIC)),
         E("that afternoon", "2024-03-14TAF"), E("that same night", "2024-03-14TNI")),
    Rule("part time", "the same {r:part}",
         partial(names.within, t=This(Unit(units.DAY), ANAPHORIC)),
         E("the same evening", "2024-03-14TEV")),
    Rule("part time", "the {:following} {r:part}",
         partial(names.within, t=Next(Unit(units.DAY), ANAPHORIC)),
         E("the next morning", "2024-03-15TMO")),
    Rule("part time", "next {r:part}",
         partial(names.within, t=Next(Unit(units.DAY), ANAPHORIC)),
         E("next morning", "2024-03-15TMO")),
    Rule("part time", "the {:preceding} {r:part}",
         partial(names.within, t=Last(Unit(units.DAY), ANAPHORIC)),
         E("the previous night", "2024-03-13TNI")),
    Rule("part time", "{n:number} nights ago", _nights_ago,
         E("three nights ago", "2024-03-11TNI")),
    Rule("part time", "the {r:part} before",
         partial(names.within, t=Last(Unit(units.DAY), ANAPHORIC)),
         E("the night before", "2024-03-13TNI", after="."),
         not_right=r"\s+(?:I|he|she|it|we|they|the|an?|his|her|its|their|\w+ing)\b"
         r"|\s+(?-i:[A-Z])"),
    Rule("part time", "early? in? the {r:part} of {t:date}", names.within,
         E("the night of March 5", "2024-03-05TNI"),
         E("early in the morning of March 5", "2024-03-05TMO")),
    Rule("part time", "the? {r:part} of the? {d:day} {:link} {:day} {m:any month}",
         _night_of_days, E("the night of 29-30 March", "2024-03-29TNI", before="on "),
         E("the night of 5 to 6 June", "2024-06-05TNI", before="on ")),
    Rule("part time",
         "the? {r:part} of the? {d:day} {:link} {:day} {m:any month} ,? {y:any year}",
         _night_of_days, E("the night of 29–30 March 1656", "1656-03-29TNI")),
    Rule("part time", "the? {r:part} of {m:any month} {d:day} {:link} {:day}",
         _night_of_days, E("the night of March 29-30", "2024-03-29TNI", before="on ")),
    Rule("part time",
         "the? {r:part} of {m:any month} {d:day} {:link} {:day} ,? {y:any year}",
         _night_of_days, E("the night of March 29-30, 1656", "1656-03-29TNI")),
    Rule("part time", "the? {r:part} of {t:slashed} {m:any month}",
         _night_of_two, E("the night of 5/6 March", "2024-03-05TNI", before="on ")),
    Rule("loose time", "{t:slashed} {m:any month}", _first_of_two,
         E("5/6 March", "2024-03-05", before="on ")),
    Rule("loose time", "{t:slashed} {m:any month} ,? {y:any year}",
         _first_of_two,
         E("5/6 May 1941", "1941-05-05", before="on ")),
    Rule("part time", "the? {r:part} of {t:slashed} {m:any month} ,? {y:any year}",
         _night_of_two, E("the night of 5/6 May 1941", "1941-05-05TNI")),
    Rule("part time", "the? early? {r:part} hours of {t:date}", names.within,
         E("the morning hours of March 5", "2024-03-05TMO")),
    Rule("part time", "all {r:part} long?", clocks.clock_today,
         E("all morning", "2024-03-14TMO"),
         E("all afternoon long", "2024-03-14TAF"), not_text=r".*\bnight\b"),
    Rule("part time", "the? {mod:mod} {p:part plain} of {t:date}", names.hours_of,
         E("the early evening of March 5", "2024-03-05TEV", mod="START")),
    Rule("part plain", "{r:part}", dates.same,
         E("the early morning hours of Tuesday", "2024-03-12TMO")),
    Rule("time", "{t:overnight ahead}", dates.same,
         E("overnight", "2024-03-14TNI", before="Rain will fall "),
         E("overnight", "2024-03-14TNI", before="Rain is likely "),
         left=r"\b(?:will|would|could|may|might|should|to|gonna)\b[^.;]{1,25}"
         r"|\b(?:likely|expected|forecast|due)\s+",
         not_right=NOUN_AFTER),
    Rule("time", "{t:overnight}", dates.same, E("overnight", "2024-03-13TNI"),
         E("all night", "2024-03-13TNI", before="It rained "),
         E("all night long", "2024-03-13TNI", before="They sang "),
         E("all-night", "2024-03-13TNI", before="an ", after=" vigil"),
         E("overnight", "2024-03-13TNI", before="A blast ", after=" killed two."),
         not_right=r"(?<!all.night)(?!\s+(?:\w+ed|left|hit|struck|shot)\b)"
         + NOUN_AFTER),
    Rule("time", "overnight {t:date}", partial(same_of, r=part(4)),
         E("overnight Friday", "2024-03-08TNI")),
)
# fmt: on
