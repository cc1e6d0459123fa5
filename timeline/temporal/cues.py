"""What the words around an expression say of it, by language."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from timeline.temporal.sentences import Sentences
from timeline.temporal.tense import NOTHING, Tense

_NEAR = 24  # characters before an expression


@dataclass(frozen=True)
class Cues:
    """The patterns of one language, all of text in the sentence around an expression.

    ``tense`` tells which way a bare name looks.
    """

    tense: Tense

    open: re.Pattern[str]
    """In lower case, ends just before a time at which something ends, or begins if a
    group took part. Its words come first, and that none goes on to their left then, as
    it is found twice as fast so."""

    seen_from: re.Pattern[str]
    """Just after an amount of time, what counts it from an event: its group ``before``,
    if it took part, says that the time comes before it."""

    event: re.Pattern[str]
    """Just after that, the event: its group ``noun`` is the likeliest to name it, its
    group ``words`` holds all that may."""

    named_event: re.Pattern[str] = re.compile("")
    """Just after an event's noun that only names it; what follows else tells of another
    that it had part in: two days after the attack ended."""

    apart: re.Pattern[str] = NOTHING
    """What a sentence tells of another day than its own: freed after the attack."""

    event_verbs: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The verb forms that tell of the same event as a noun does."""

    ended: re.Pattern[str] = NOTHING
    """All that stands between a period and the day on which it ended."""

    reports: re.Pattern[str] = NOTHING
    """What figures of a period are given with, which is then over."""

    publishes: re.Pattern[str] = NOTHING
    """Ends just before a quarter whose figures are, or will be, made public."""

    figures_for: re.Pattern[str] = NOTHING
    """Ends just before a month with figures that are given for one when it is over."""

    joined: re.Pattern[str] = NOTHING
    """Stands between two names of one year; they are a range if ``to`` stands there, or
    ``between`` ends just before the first."""

    to: re.Pattern[str] = NOTHING
    between: re.Pattern[str] = NOTHING
    moved: re.Pattern[str] = NOTHING
    """Ends just before what only looks like the first end of a range, as from it
    something was put off to the other."""

    of_day: re.Pattern[str] = NOTHING
    """All that stands between a time of the clock, or its like in another zone, and its
    day."""

    hours: re.Pattern[str] = NOTHING
    """All that stands between days that come again and the hours of each."""

    opening: re.Pattern[str] = NOTHING
    """Ends just before the days on which something is open in every week."""

    beside: re.Pattern[str] = NOTHING
    """Begins a clause that only tells of a thing or a person: a deal that was signed on
    Friday."""

    possessive: re.Pattern[str] = NOTHING
    """Makes a name the owner of what comes after."""

    epithet_before: re.Pattern[str] = NOTHING
    """A date between this and ``epithet_after`` only tells one thing from others: the
    May 1968 protests."""

    epithet_after: re.Pattern[str] = NOTHING

    story: re.Pattern[str] = NOTHING
    """Ends just before "this year" where a history means the one that it tells of."""

    personal: re.Pattern[str] = NOTHING
    """The words by which the sender of a message speaks."""

    foretold_then: re.Pattern[str] = NOTHING
    """Ends just before a time at which somebody spoke: she promised in March."""

    foretells: re.Pattern[str] = NOTHING
    """The same just after it: in March she promised."""

    would: re.Pattern[str] = NOTHING
    """What was ahead then."""

    says: re.Pattern[str] = NOTHING
    """Goes from a quotation to the verb of saying it."""

    said_of: re.Pattern[str] = NOTHING
    """A time behind this is of something else than of saying."""

    before_noon: re.Pattern[str] = NOTHING
    after_noon: re.Pattern[str] = NOTHING
    """In which half of the day a time says that it is, in a language of two halves."""

    before_figures: re.Pattern[str] = NOTHING
    """Ends just before a clock of four figures: its group ``at`` takes part where no
    year can stand, its group ``about`` is of the expression."""

    counted: re.Pattern[str] = NOTHING
    """Just after figures that only count: 1100 people."""

    then: re.Pattern[str] = NOTHING
    """The time last stated, behind a verb of saying."""

    @property
    def sentences(self) -> Sentences:
        """Where its sentences end."""
        return self.tense.sentences

    def openness(self, text: str, begin: int) -> tuple[bool, bool]:
        """Whether a time at this place is left open at its end, and at its begin."""
        return self._openness(text[max(0, begin - _NEAR) : begin])

    # It is asked of one place several times, and many places have the same before them.
    @cached_property
    def _openness(self) -> Callable[[str], tuple[bool, bool]]:
        """The same of the text just before a time."""
        return lru_cache(maxsize=1024)(self._openness_after)

    def _openness_after(self, near: str) -> tuple[bool, bool]:
        found = self.open.search(near.lower())
        if found is None:
            return False, False
        is_end = found.lastgroup is not None
        return is_end, not is_end

    def is_reported(self, text: str, begin: int, end: int) -> bool:
        """Whether the sentence around a period is of figures for it."""
        return self.reports.search(self.sentences.around(text, begin, end)) is not None

    def is_published(self, text: str, begin: int) -> bool:
        """Whether a period is one whose figures are made public."""
        return self.publishes.search(text[max(0, begin - _NEAR) : begin]) is not None

    def is_of_figures(self, text: str, begin: int) -> bool:
        """Whether a month is one that figures are given for."""
        near = text[max(0, begin - _NEAR) : begin]
        return self.figures_for.search(near) is not None

    def is_range(self, text: str, begin: int, end: int, second: int) -> bool:
        """Whether a range goes from a name to another, which begins at ``second``."""
        gap, near = text[end:second], text[max(0, begin - _NEAR) : begin]
        if self.to.fullmatch(gap):
            return self.moved.search(near) is None
        joined = self.joined.fullmatch(gap)
        return joined is not None and self.between.search(near) is not None

    def event_noun(self, word: str) -> str | None:
        """The noun, in lower case, of one event, if a word is known to name some."""
        one = word if word in self.event_verbs else word.removesuffix("s")
        return one if one in self.event_verbs else None

    def is_open(self, text: str, begin: int) -> bool:
        """Whether days are those on which something is open."""
        near = text[max(0, begin - _NEAR) : begin]
        return self.opening.search(near) is not None

    def is_joined(self, text: str, end: int, second: int) -> bool:
        """Whether nothing but an "and" or the like stands between two names."""
        return self.joined.fullmatch(text, end, second) is not None

    def is_epithet(self, text: str, begin: int, end: int) -> bool:
        """Whether a date only tells the thing named after it from others."""
        after = self.epithet_after.match(text, end)
        near = text[max(0, begin - _NEAR) : begin]
        return after is not None and self.epithet_before.search(near) is not None

    def is_of_story(self, text: str, begin: int) -> bool:
        """Whether "this year" is the one that a history tells of, not today's."""
        near = text[max(0, begin - _NEAR) : begin]
        return self.story.search(near) is not None
