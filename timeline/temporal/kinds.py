"""What kind of time an expression tells, as far as the discourse asks."""

from timeline.temporal import units
from timeline.temporal.expression import (
    ANAPHORIC,
    FUTURE,
    Expression,
    Last,
    Modified,
    Named,
    Next,
    Period,
    Recalled,
    Shifted,
    This,
    Within,
)
from timeline.temporal.repeating import Clock

_CLOCKED = (units.HOUR, units.MINUTE, units.SECOND, units.PART)
_YEARS = (units.YEAR, units.DECADE)
_DAWN = 6 / 24  # of a day


def core(expression: Expression) -> Expression:
    """What is named, where an expression is a part of it or says more of it.

    Late on Monday evening it is Monday.
    """
    while isinstance(expression, _AROUND):
        expression = expression.inner
    return expression


_AROUND = (Modified, Within)


def is_clock(expression: Expression) -> bool:
    """Whether it is a time of the clock on the day that is spoken of."""
    expression = _unmodified(expression)
    return isinstance(expression, This) and expression.what.unit in _CLOCKED


def is_small_hour(expression: Expression) -> bool:
    """Whether it is a time of the clock before dawn."""
    clock = clock_of(expression)
    return clock is not None and clock < _DAWN


def is_of_either_half(expression: Expression) -> bool:
    """Whether it is a time of the clock that does not say its half of the day."""
    if not isinstance(expression, This) or not isinstance(expression.what, Clock):
        return False
    return expression.what.either_half


def clock_of(expression: Expression) -> float | None:
    """The time of the clock that it is, as a share of the day; None for no such."""
    expression = _unmodified(expression)
    if not isinstance(expression, This):
        return None
    index = expression.what.place(0)
    return None if index is None else index * units.SIZES[expression.what.unit]


def is_of_days(expression: Expression) -> bool:
    """Whether it is so many days, or hours, away from another time."""
    expression = core(expression)
    if isinstance(expression, Shifted):
        return units.SIZES[expression.unit] <= units.SIZES[units.DAY]
    return isinstance(expression, Last | Next) and expression.what.unit == units.DAY


def counted_unit(expression: Expression) -> str | None:
    """The unit in which it is counted on from the time last stated, if it is."""
    expression = core(expression)
    if expression.anchoring != ANAPHORIC:
        return None
    if isinstance(expression, Shifted):
        return expression.unit
    return expression.what.unit if isinstance(expression, Next) else None


def goes_on(expression: Expression) -> bool:
    """Whether it lies near a time spoken of: the next day, that Friday."""
    if expression.anchoring != ANAPHORIC:
        return False
    expression = _unmodified(expression)
    if isinstance(expression, Within):  # the next morning, but not May of next year
        return is_of_days(expression)
    if isinstance(expression, This):
        return expression.what.cycle == units.WEEK != expression.what.unit
    return isinstance(expression, Next | Shifted)


def is_ago(expression: Expression) -> bool:
    """Whether it counts years back from publication: a year ago."""
    return is_compared(expression) and not expression.follows


def is_compared(expression: Expression) -> bool:
    """Whether it is the period of another year that figures are compared with."""
    if not isinstance(expression, Recalled):
        return False
    return bool(expression.years or expression.in_year)


def is_weekly(expression: Expression) -> bool:
    """Whether it is a bare name that returns each week: Monday, late on Monday."""
    if isinstance(expression, _AROUND):  # which few are, and this is asked most
        expression = core(expression)
    return isinstance(expression, Named) and expression.what.cycle == units.WEEK


def is_weekend(expression: Expression) -> bool:
    """Whether it is the weekend, by itself or a part of it."""
    expression = core(expression)
    return isinstance(expression, Named) and expression.what.unit == units.WEEKEND


def is_ahead(expression: Expression) -> bool:
    """Whether it is an amount of the time to come: the next two weeks."""
    return isinstance(expression, Period) and expression.toward == FUTURE


def is_month(expression: Expression) -> bool:
    """Whether it is a bare name of a month, or of a part of it: early March."""
    expression = _unmodified(expression)
    return isinstance(expression, Named) and expression.what.unit == units.MONTH


def is_monthly(expression: Expression) -> bool:
    """Whether it is a day of some month: the 14th, the evening of the 14th."""
    expression = core(expression)
    return isinstance(expression, Named) and expression.what.cycle == units.MONTH


def is_quarter(expression: Expression) -> bool:
    """Whether it is a bare name of a quarter: the third quarter."""
    return isinstance(expression, Named) and expression.what.unit == units.QUARTER


def is_short_year(expression: Expression) -> bool:
    """Whether it is a year by its last two digits: '68."""
    return isinstance(expression, Named) and expression.what.cycle == units.CENTURY


def is_in_year(expression: Expression) -> bool:
    """Whether it is a part of a year near another time: that May, the next spring."""
    expression = _unmodified(expression)
    if not isinstance(expression, This | Last | Next):
        return False
    return expression.what.cycle == units.YEAR != expression.what.unit


def counts_back(expression: Expression) -> bool:
    """Whether it is so many units before the time last stated: a week earlier."""
    expression = _unmodified(expression)
    if expression.anchoring != ANAPHORIC:
        return False
    if isinstance(expression, Shifted):
        return expression.count < 0
    return isinstance(expression, Last)


def counts_years(expression: Expression) -> bool:
    """Whether it is so many years away from another time, or that very year.

    Decades are as good, and so is May of that year.
    """
    expression = core(expression)
    if isinstance(expression, Shifted):
        return expression.unit in _YEARS
    if isinstance(expression, This | Last | Next):
        return expression.what.unit in _YEARS
    return False


def _unmodified(expression: Expression) -> Expression:
    return expression.inner if isinstance(expression, Modified) else expression
