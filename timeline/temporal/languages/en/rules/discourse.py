"""Times seen from the time last stated."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    ANAPHORIC,
    EITHER,
    FUTURE,
    PAST,
    Last,
    Next,
    OfEvent,
    Same,
    This,
)
from timeline.temporal.languages.en.guards import NOT_SUBJECT, OF_EVENT, TITLE
from timeline.temporal.languages.en.makers import THREE_QUARTERS, vague
from timeline.temporal.meanings import amounts, dates, names
from timeline.temporal.repeating import Repeating, Unit
from timeline.temporal.rule import Example, Rule

E = Example

_earlier = partial(amounts.shifted, way=PAST, anchoring=ANAPHORIC)

_later = partial(amounts.shifted, way=FUTURE, anchoring=ANAPHORIC)

# What tells which time is meant: the time of the war, the time that he left.
_WHEN = (
    r"\s+(?:of|when|that|for|being)\b|(?-i:\s+[A-Z])"
    r"|\s+(?:he|she|they|it|we|the|his|her|their|its|a|an)\b"
)

# What a clause comes after, with a "that" that points to no time: fears that Friday's
# vote will fail.
_SAYS_THAT = (
    r"\b(?:said|says|saying|announced|warn(?:s|ed|ing)|confirm(?:s|ed)|hope[sd]?"
    r"|believe[sd]?|insist(?:s|ed|ing)?|argue[sd]?|arguing|fear(?:s|ed|ing)?|claim(?:s|ed)?"
    r"|suggest(?:s|ed)?|add(?:s|ed|ing)|report(?:s|ed)?|show(?:s|ed)|think|thinks|thought"
    r"|admit(?:s|ted)|note[sd]|predict(?:s|ed)|expect(?:s|ed)?|meant?|means|sure"
    r"|confident|likely|fact|so|ask(?:s|ed)?|demand(?:s|ed)?|propose[sd]?|agree[sd]?"
    r"|recommend(?:s|ed)?|told\s+\w+)\s+"
)

# The same some words before: insisted, as ever, that Friday's vote go ahead.
_AFTER_COMMA = (
    "(?:" + "|".join(rf"(?<=, that \w{{{n}}}day)" for n in range(3, 7)) + r")\s?['’]s\b"
)

# What follows a verb that a season looks like: habits that fall apart.
_FALLS = (
    r"\s+(?:apart|into|under|short|behind|within|below|outside|on|off|down|back|from"
    r"|out|over|through|victim|prey|flat|asleep|ill|foul|due)\b"
)

# What says, behind a time, what was said then: had warned two days before that.
_HAS_SAID = (
    r"\b(?:said|told\s+\w+|warned(?:\s+\w+)?|announced|promised|insisted|admitted"
    r"|claimed|predicted|hinted|stated|confirmed)\s+"
)


def _unit_of_event(u: str, way: int = EITHER) -> OfEvent | None:
    """The day of an event, or the one before or after it."""
    side = {PAST: Last, FUTURE: Next}.get(way, This)
    return OfEvent(side(Unit(u), ANAPHORIC)) if u in _TOLD_BY_EVENTS else None


def _part_of_event(r: Repeating, way: int = EITHER) -> OfEvent | None:
    """The night of an event, or that of the day before or after it."""
    day = _unit_of_event(units.DAY, way)
    inner = day and names.within(r, day.inner)
    return OfEvent(inner) if inner else None


_TOLD_BY_EVENTS = (units.DAY, units.WEEK, units.WEEKEND, units.MONTH, units.YEAR)

_ATTACK = "The attack came on March 5. "
_EVENT = rf"(?-i:\s+{OF_EVENT}\s+(?:[\w-]+\s+){{0,2}}[a-z]{{3}})"

# fmt: off
RULES = (
    Rule("time", "that {what:repeating}", partial(This, anchoring=ANAPHORIC),
         E("that day", "2024-03-14"),
         E("that May", "2024-05", before="He came home ", after="."),
         not_text=r"\w+ (?:sun|sat|wed|mar|(?-i:may))$",
         not_right=r"(?<=\bmay)\s+\w|(?<=\bfall)" + _FALLS + "|" + _AFTER_COMMA,
         not_left=_SAYS_THAT),
    Rule("loose time", "that {what:short span}", partial(This, anchoring=ANAPHORIC),
         E("that day", "2024-03-14", before="He said ", after=" that he would go."),
         E("that month", "2024-03", before="It was announced ", after="."),
         right=r"[.,;]|\s+(?:that|of|in|at|he|she|it|they|we)\b"),
    Rule("time", "that same|very {what:repeating}", partial(This, anchoring=ANAPHORIC),
         E("that same day", "2024-03-14"), E("that very day", "2024-03-14")),
    Rule("time", "the same {what:repeating}", partial(This, anchoring=ANAPHORIC),
         E("the same day", "2024-03-14")),
    Rule("time", "the very? {:following} {what:repeating}",
         partial(Next, anchoring=ANAPHORIC), E("the following year", "2025"),
         E("the very next day", "2024-03-15")),
    Rule("time", "the {:preceding} {what:repeating}",
         partial(Last, anchoring=ANAPHORIC), E("the previous year", "2023"),
         E("the preceding month", "2024-02")),
    Rule("loose time", "the {what:repeating} before|prior",
         partial(Last, anchoring=ANAPHORIC),
         E("the day before", "2024-03-13", after=", they"),
         E("the day before", "2024-03-13", after=" he had said no"),
         E("the day prior", "2024-03-13", after=", they"),
         E("the Friday before", "2024-03-08", after="."),
         E("the January before", "2024-01", before="as in ", after=","),
         E("the summer before", "2023-SU", before="as in ", after="."),
         not_right=r"\s+(?!(?:he|she|it|they|we|I)\s+had\b)[a-z]"),
    Rule("time", "the {what:short span} following", partial(Next, anchoring=ANAPHORIC),
         E("the day following", "2024-03-15", after=" they will leave"),
         not_right=r"\s+(?:the|a|an|his|her|its|their|this|that|last|next)\b"
         r"|(?-i:\s+[A-Z])"),
    Rule("loose time", "the {what:repeating} after",
         partial(Next, anchoring=ANAPHORIC),
         E("the day after", "2024-03-15", after=", they"),
         E("the March after", "2025-03", before="by ", after=","),
         not_right=r"\s+[a-z]"),
    Rule("time", "{p:amount} earlier|previously", _earlier,
         E("two weeks earlier", "2024-W09"), E("two weeks previously", "2024-W09"),
         not_right=r"\s+than\b"),
    Rule("time", "{p:amount over} earlier", _earlier,
         E("over two years earlier", "2022", mod="BEFORE")),
    Rule("time", "{p:amount over} later", _later,
         E("over two years later", "2026", mod="AFTER")),
    Rule("time", "three quarters earlier", _earlier(THREE_QUARTERS),
         E("three quarters earlier", "2023-Q2")),
    Rule("time", "three quarters later", _later(THREE_QUARTERS),
         E("three quarters later", "2024-Q4")),
    Rule("time", "{p:amount} before|prior", _earlier,
         E("two weeks before", "2024-W09", after=", they"),
         E("two weeks prior", "2024-W09", after="."),
         not_right=r"\s+[a-z]"),
    Rule("time", "{p:amount} later|afterwards|thereafter", _later,
         E("two weeks later", "2024-W13"), E("two days afterwards", "2024-03-16"),
         E("two days thereafter", "2024-03-16"),
         E("more than two years later", "2026", mod="AFTER"),
         E("nearly two years later", "2026", mod="BEFORE"), not_text=TITLE,
         not_left=r"\bfor\s+", not_right=r"\s+than\b"),
    Rule("time", "{p:amount} after that", _later,
         E("two weeks after that", "2024-W13", after=", they"),
         not_left=r"\b(?:for|every)\s+", not_right=NOT_SUBJECT),
    Rule("time", "{p:amount} before that", _earlier,
         E("two weeks before that", "2024-W09", after=", they"),
         not_left=_HAS_SAID, not_right=NOT_SUBJECT),
    Rule("time", "{p:amount} after", _later,
         E("two weeks after", "2024-W13", after=", they"),
         not_right=r"\s+[a-z$£€]"),
    Rule("time", "{p:amount} later|afterwards", partial(amounts.vague_shift, FUTURE),
         E("a few days later", "FUTURE_REF"),
         E("several days afterwards", "FUTURE_REF")),
    Rule("time", "{p:amount} earlier|previously", vague,
         E("a few days earlier", "PAST_REF"), E("some years previously", "PAST_REF")),
    Rule("time", "{p:amount} before", vague,
         E("a few days before", "PAST_REF", after="."), not_right=r"\s+[a-z]"),
    Rule("loose time", "the {u:unit} {way:before or after}", _unit_of_event,
         E("the day after the attack", "2024-03-06", before=_ATTACK),
         E("the week before the deadly attack", "2024-W09", before=_ATTACK),
         right=_EVENT),
    Rule("loose time", "the {r:part} {way:before or after}", _part_of_event,
         E("the morning after the attack", "2024-03-06TMO", before=_ATTACK),
         right=_EVENT),
    Rule("loose time", "the {u:unit} of", _unit_of_event,
         E("the day of the attack", "2024-03-05", before=_ATTACK + "On "),
         right=_EVENT),
    Rule("loose time", "the {r:part} of", _part_of_event,
         E("the night of the attack", "2024-03-05TNI", before=_ATTACK + "On "),
         right=_EVENT),
    Rule("loose time", "the {:eve of}", _unit_of_event(units.DAY, PAST),
         E("the eve of the attack", "2024-03-04", before=_ATTACK + "On "),
         right=_EVENT),
    Rule("time", "the {:eve of} {t:holiday time}",
         partial(amounts.next_to, PAST, units.DAY),
         E("the eve of Christmas", "2023-12-24", before="on ")),
    Rule("history", "{p:amount} on", _later,
         E("Three years on", "1868", after=", it fell."),
         E("four years on", "1869", before="He won, and ", after=" he lost."),
         left=r"(?:\A|[.!?\n]\s+|\band\s+)", right=r",|\s+(?:he|she|it|they)\b",
         only="history"),
    Rule("history", "{t:time told of}", dates.same,
         E("this time", "PRESENT_REF", before="By ", after=" the war was lost."),
         left=r"\b(?:by|from|since|until|before|after|during|around|about|at)\s+",
         only="history"),
    Rule("history", "{t:time of it}", dates.same,
         E("the time", "PRESENT_REF", before="the largest at ", after="."),
         left=r"\b(?:at|of)\s+",
         not_right=_WHEN,
         only="history"),
    Rule("history", "{t:time then}", dates.same,
         E("that time", "1865", before="at "),
         left=r"\b(?:by|from|since|until|before|after|during|around|about|at)\s+",
         only="history"),
    Rule("time", "that time", Same(), E("that time", "XXXX-XX-XX", before="At "),
         left=r"\b(?:at|by|since|until|before|during)\s+"),
    Rule("history", "{t:period then}", dates.same, E("this period", "1865"),
         not_right=r"\s+(?:of|from|between|leading|before|after|when|in\s+which|up)\b",
         only="history"),
)
# fmt: on
