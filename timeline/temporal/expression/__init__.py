"""What temporal expressions mean: frozen values that resolve against an anchor.

None of them knows a language, a text or a date. An anchor is a point: a day, when it is
the day of publication; whatever was last stated, when the text goes on from there.
"""

from timeline.temporal.expression.amount import Period, Recurring
from timeline.temporal.expression.base import (
    ABSOLUTE,
    AHEAD,
    ANAPHORIC,
    ANY_ANCHOR,
    DEICTIC,
    EITHER,
    EVENT,
    FUTURE,
    NAMED,
    ONWARD,
    OVER,
    PAST,
    RATHER,
    RECALLED,
    SURELY,
    Absolute,
    Expression,
    InDigits,
    Reference,
    WellKnown,
)
from timeline.temporal.expression.cycles import Last, Next, This
from timeline.temporal.expression.named import Named
from timeline.temporal.expression.relative import (
    Away,
    Beside,
    MonthsBack,
    Nth,
    Shifted,
    WeekendOf,
    Widened,
    Within,
)
from timeline.temporal.expression.told import Modified, OfEvent, Recalled, Same

__all__ = [
    "ABSOLUTE",
    "AHEAD",
    "ANAPHORIC",
    "ANY_ANCHOR",
    "DEICTIC",
    "EITHER",
    "EVENT",
    "FUTURE",
    "NAMED",
    "ONWARD",
    "OVER",
    "PAST",
    "RATHER",
    "RECALLED",
    "SURELY",
    "Absolute",
    "Away",
    "Beside",
    "Expression",
    "InDigits",
    "Last",
    "Modified",
    "MonthsBack",
    "Named",
    "Next",
    "Nth",
    "OfEvent",
    "Period",
    "Recalled",
    "Recurring",
    "Reference",
    "Same",
    "Shifted",
    "This",
    "WeekendOf",
    "WellKnown",
    "Widened",
    "Within",
]
