"""Rules: what words of some categories mean together, with examples of it.

A rule's pattern is a phrase: ``last|past {what:unit}``. A word stands for itself, ``|``
between words for either, a trailing ``?`` for "or nothing", and ``{name:category}`` for
anything of that category, whose value the rule's maker receives under that name.
"""

import re
from collections.abc import Callable, Hashable
from typing import NamedTuple

DEFAULT_PUBLISHED = "2024-03-14"  # a Thursday, the day on which most examples are said


class Example(NamedTuple):
    """A phrase that a rule reads, and the TIMEX3 value that it gives it.

    ``before`` and ``after`` are text around the phrase, where it takes some to read it.
    """

    text: str
    value: str
    published: str = DEFAULT_PUBLISHED
    mod: str | None = None
    before: str = ""
    after: str = ""


Maker = Callable[..., Hashable]

LEFTOVER = "leftover"
"""The category of a word that tells a time only where no words around it tell one."""


class Text(NamedTuple):
    """A text as it is written, and letter for letter in lower case."""

    written: str
    lowered: str


class Guard:
    """What must, or must not, stand beside an expression, whatever its capitals.

    It is looked for in the text in lower case, unless it asks for capitals somewhere:
    a pattern that ignores case tries all its words at every place, and this only those
    that begin with the letter there.
    """

    __slots__ = ("_asks_case", "_pattern")

    def __init__(self, pattern: str) -> None:
        self._asks_case = _CAPITAL.search(pattern) is not None
        self._pattern = re.compile(pattern, re.I if self._asks_case else 0)

    def begins(self, text: Text, begin: int, end: int) -> bool:
        """Whether a stretch of text begins with it."""
        where = text.written if self._asks_case else text.lowered
        return self._pattern.match(where, begin, end) is not None

    def is_in(self, text: Text, begin: int, end: int) -> bool:
        """Whether it stands anywhere in a stretch of text."""
        where = text.written if self._asks_case else text.lowered
        return self._pattern.search(where, begin, end) is not None


_CAPITAL = re.compile(r"(?<!\\)[A-Z]|\(\?-i")


class Rule:
    """One way to say something: category, pattern, meaning, and examples of it.

    ``make`` is called with the values of the pattern's slots and returns the meaning,
    or None where the words make no sense together; or it is the meaning itself. The
    guards are patterns of the text around a whole expression: ``left`` and ``right``
    must be found just before and after, ``not_left`` and ``not_right`` must not;
    where ``sure_left`` is found nothing else is asked. ``not_text`` must not match the
    expression's own text. This and ``not_right`` may look back at what stands before
    them. ``only`` names the one genre of
    text, of `timeline.temporal.genre`, in which the rule may be outermost.
    """

    def __init__(
        self,
        category: str,
        pattern: str,
        make: Maker | Hashable,
        *examples: Example,
        left: str | None = None,
        not_left: str | None = None,
        right: str | None = None,
        not_right: str | None = None,
        sure_left: str | None = None,
        not_text: str | None = None,
        only: str | None = None,
    ) -> None:
        self.category, self.pattern = category, pattern
        self.make, self.examples = make, examples
        self.left, self.not_left = _before(left), _before(not_left)
        self.right, self.not_right = _after(right), _after(not_right)
        self.sure_left, self.only = _before(sure_left), only
        self.not_text = _after(not_text)
        self.guarded = any((left, not_left, right, not_right, not_text))
        self.asks = self.guarded or only is not None

    def __repr__(self) -> str:
        return f"Rule({self.category!r}, {self.pattern!r})"

    def allows(self, text: Text, begin: int, end: int) -> bool:
        """Whether an expression and the text around it let this rule read it."""
        left, right = max(0, begin - _BEFORE), end + _BEHIND
        if self.not_text is not None and self.not_text.begins(text, begin, end):
            return False
        if self.sure_left is not None and self.sure_left.is_in(text, left, begin):
            return True
        return (  # what comes after is looked at in one place, what is before in many
            (self.right is None or self.right.begins(text, end, right))
            and (self.not_right is None or not self.not_right.begins(text, end, right))
            and (self.left is None or self.left.is_in(text, left, begin))
            and (self.not_left is None or not self.not_left.is_in(text, left, begin))
        )


_BEFORE, _BEHIND = 32, 60  # characters that a rule's guards may look at


def _before(pattern: str | None) -> Guard | None:
    return Guard(rf"(?:{pattern})\Z") if pattern else None


def _after(pattern: str | None) -> Guard | None:
    return Guard(pattern) if pattern else None
