"""Temporal expressions as TIMEX3 has them.

The records are named tuples: a frozen dataclass of so many fields takes five times as
long to make, which was a thirtieth of the time in which a text is read.

Source: TimeML 1.2.1, http://timeml.org; ISO 24617-1.
"""

from enum import StrEnum
from typing import Literal, NamedTuple

from timeline.temporal.glance import glance_line, glance_table
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval


class Span(NamedTuple):
    """Characters of a text from ``begin`` up to, not including, ``end``."""

    begin: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.begin < other.end and other.begin < self.end

    def contains(self, other: "Span") -> bool:
        """Whether every character of the other lies inside."""
        return self.begin <= other.begin and other.end <= self.end


class TimexType(StrEnum):
    """What kind of temporal expression: TIMEX3 ``type``."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Derivation(NamedTuple):
    """One rule's part in reading an expression: a tree, its root the whole."""

    rule: str
    text: str
    parts: tuple["Derivation", ...] = ()

    def rules(self) -> tuple[str, ...]:
        """The names of the rules used, outermost first, depth first."""
        return (self.rule, *(name for part in self.parts for name in part.rules()))


AnchorKind = Literal["published", "stated"]


class Anchor(NamedTuple):
    """What an expression was resolved against.

    ``kind`` is ``published`` for the document creation time, ``stated`` for a time
    that the text itself gives, whose expression then stands at ``span``.
    """

    kind: AnchorKind
    interval: Interval
    span: Span | None = None


class Alternative(NamedTuple):
    """A reading that was not chosen, and why."""

    value: str
    interval: Interval | None
    reason: str


class Timex(NamedTuple):
    """One temporal expression of a text, read and, where possible, resolved.

    ``value`` is the TIMEX3 value (``2022-W41``, ``P3D``, ``PAST_REF``, ``XXXX-WXX-1``).
    ``interval`` is None for a SET, a bare DURATION, and any time that the text does
    not determine; ``granularity`` is the unit said. ``begin_point`` and ``end_point``
    are the TIMEX3 values between which an anchored duration lies.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    mod: str | None
    quant: str | None
    freq: str | None
    begin_point: str | None
    end_point: str | None
    interval: Interval | None
    granularity: Granularity | None
    anchor: Anchor | None
    derivation: Derivation
    alternatives: tuple[Alternative, ...] = ()

    def glance(self) -> dict[str, str]:
        """The words, what they mean, and on what ground."""
        return {
            "text": self.text,
            "type": self.type.value,
            "value": f"{self.value} {self.mod}" if self.mod else self.value,
            "interval": str(self.interval or ""),
            "anchor": self.anchor.kind if self.anchor else "",
            "span": f"{self.span.begin}–{self.span.end}",
        }

    def __repr__(self) -> str:
        """The facts of `glance`, on one line."""
        return glance_line(self)

    def _repr_html_(self) -> str:
        return glance_table([self])
