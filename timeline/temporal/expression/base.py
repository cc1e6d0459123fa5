"""What every expression is, and those that are as they are: absolute, vague."""

from dataclasses import dataclass

from timeline.temporal import units
from timeline.temporal.units import Point

PAST, EITHER, FUTURE, ONWARD, RATHER, SURELY, OVER = -1, 0, 1, 2, 3, 4, -5
"""Which way a bare name looks: back, to the nearest, ahead; or, as a story goes on, to
the nearest unless what lies ahead is hardly further than what lies behind. RATHER
times PAST or FUTURE is the nearest, with that inclination; SURELY times them never the
other way. OVER is PAST, also for a day of the year, unless the next is very near; its
opposite is FUTURE, unless the last is."""
AHEAD = (FUTURE, SURELY * FUTURE, -OVER)
"""The ways of what is still to come."""
ANY_ANCHOR = Point(units.DAY, 1)
"""What resolves an expression that needs no anchor."""
ABSOLUTE, DEICTIC, ANAPHORIC, NAMED = "absolute", "deictic", "anaphoric", "named"
RECALLED, EVENT = "recalled", "event"
"""What an expression needs: no anchor; the day of publication; the last time stated;
either of the two, as the text is told from its publication day or along its own dates;
the last time stated that was a period of some kind; the day of the event it names."""

_CLOCKS = (units.HOUR, units.MINUTE, units.SECOND)


class Expression:
    """A temporal expression, resolved or not.

    ``anchoring`` is what it resolves against, ``type`` the TIMEX3 type.
    """

    __slots__ = ()
    anchoring: str = ABSOLUTE
    type: str = "DATE"
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    recalls: tuple[str, ...] = ()  # the units of the period that it speaks of again
    follows: bool = False  # whether it follows the time last stated, if it recalls none

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The point meant, seen from an anchor; None when that does not decide it."""
        return None

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The readings other than the one it resolves to, with reasons; mostly none."""
        return []

    @property
    def unresolved(self) -> str:
        """The TIMEX3 value when nothing determines the point."""
        return "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class Absolute(Expression):
    """A point of the calendar: 1999, 15 October 1999, the 19th century."""

    point: Point

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` for a part of a day."""
        return "TIME" if self.point.unit in _CLOCKS else "DATE"

    def resolve(self, anchor: Point, lean: int) -> Point | None:
        """The point itself."""
        return self.point


@dataclass(frozen=True, slots=True)
class WellKnown(Absolute):
    """A point that goes by a name of its own, as 9/11: no story is set there."""


@dataclass(frozen=True, slots=True)
class InDigits(Absolute):
    """A day in digits alone: 3/5/2019.

    ``day_first`` is the order in which it was read, ``other`` the day that it is in the
    other order, None where that makes no day.
    """

    other: Point | None
    day_first: bool

    def others(
        self, anchor: Point, lean: int, chosen: Point
    ) -> list[tuple[Point, str]]:
        """The day in the other order."""
        if self.other is None:
            return []
        first = "month" if self.day_first else "day"
        return [(self.other, f"if the {first} stands first")]

    def turned(self) -> "InDigits | None":
        """The same in the other order; None where that makes no day."""
        if self.other is None:
            return None
        return InDigits(self.other, self.point, not self.day_first)


@dataclass(frozen=True, slots=True)
class Reference(Expression):
    """A vague time: now, recently, the future, once."""

    value: str

    @property
    def type(self) -> str:  # type: ignore[override]  # read-only by design
        """``TIME`` for a part of some day."""
        return "TIME" if self.value[0] == "X" and "T" in self.value else "DATE"

    @property
    def unresolved(self) -> str:
        """``PAST_REF``, ``PRESENT_REF`` or ``FUTURE_REF``."""
        return self.value
