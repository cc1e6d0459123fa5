"""What speaks for two mentions reporting one event, and what against it."""

import math
from dataclasses import dataclass

from timeline.merging.features import Features, shared_naming
from timeline.merging.rewording import is_reworded
from timeline.merging.terms import cosine
from timeline.merging.vetoes import find_vetoes, is_reprint
from timeline.records import Status
from timeline.settings import Settings
from timeline.temporal.interval import DAY_SECONDS, Interval

# What is not known speaks neither for nor against.
_UNKNOWN = 0.5
# A trigger of what is not among the first things an article tells.
_ASIDE = 0.5
# A trigger of what one article supposes and the other reports.
_SUPPOSED = 0.5
# Two articles that put an event on one day without saying so, by context alone.
_SAME_DAY = 0.75
_LONGEST_LAG_DAYS = 8
# The weight of a word that an eighth of all articles hold, as term weights count.
_PRIOR = 2.0

# No sum of the terms errs by as much.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Evidence:
    """The terms of a comparison, each in [0, 1], and the conflicts that forbid a merge.

    ``trigger``: the triggers name one kind of event, and how well they tell which;
    ``story``: the articles tell one story; ``time``: the times agree;
    ``participants``: who and where agree; ``numbers``: how many or how much agrees;
    ``text``: the sentences are alike.
    """

    trigger: float
    story: float
    time: float
    participants: float
    numbers: float
    text: float
    vetoes: tuple[str, ...] = ()

    def total(self, settings: Settings) -> float:
        """The weighted mean of the terms, from 0 to 1; 0 when there is a veto."""
        if self.vetoes:
            return 0.0
        return _total(
            settings,
            self.trigger,
            self.story,
            self.time,
            self.participants,
            self.numbers,
            self.text,
        )


_MOST = Evidence(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)


def compare(first: Features, second: Features, settings: Settings) -> Evidence:
    """The evidence for two mentions reporting one event; the order does not matter."""
    if is_reprint(first, second):
        return _MOST
    time = _time_agreement(first, second)
    return Evidence(
        trigger=_trigger_agreement(first, second),
        story=_story_agreement(first, second, time, settings),
        time=time,
        participants=_agreement(first, second),
        numbers=_number_agreement(first.numbers, second.numbers),
        text=cosine(first.text, second.text),
        vetoes=find_vetoes(first, second, settings),
    )


def likeness(first: Features, second: Features, settings: Settings) -> float:
    """The total of what speaks for a merge, or 0 where it is below the threshold.

    What speaks against it is left to `is_vetoed`. What is quickest to see is looked at
    first: most pairs are out of question long before all is seen, even if the rest
    speaks for a merge as much as it can.
    """
    if is_reprint(first, second):
        return _MOST.total(settings)
    least = settings.merge_threshold - _ROUNDING
    trigger = _trigger_agreement(first, second)
    story = 1.0 if first.story == second.story else _UNKNOWN
    time = _time_agreement(first, second)
    numbers = _number_agreement(first.numbers, second.numbers)
    most = _total(settings, trigger, story, time, 1.0, numbers, 1.0)
    if most < least:
        return 0.0
    agreement = _agreement(first, second)
    most -= settings.participants_weight * (1 - agreement)
    if most < least:
        return 0.0
    if first.families.isdisjoint(second.families) and not is_reworded(first, second):
        return 0.0
    text = cosine(first.text, second.text)
    if most - settings.text_weight * (1 - text) < least:
        return 0.0
    story = _story_agreement(first, second, time, settings)
    total = _total(settings, trigger, story, time, agreement, numbers, text)
    return total if total >= settings.merge_threshold else 0.0


def _total(
    settings: Settings,
    trigger: float,
    story: float,
    time: float,
    participants: float,
    numbers: float,
    text: float,
) -> float:
    """The weighted mean of the terms; none of them lowers it by being larger."""
    return (
        settings.trigger_weight * trigger
        + settings.story_weight * story
        + settings.time_weight * time
        + settings.participants_weight * participants
        + settings.numbers_weight * numbers
        + settings.text_weight * text
    )


def _trigger_agreement(first: Features, second: Features) -> float:
    """How well one kind of trigger tells one event.

    What an article is about it tells once and refers to often; what it names further
    down is one of many such events, and what it supposes may be none.
    """
    if first.families.isdisjoint(second.families):
        return 0.0
    agreement = min(first.specific, second.specific)
    if not (first.central and second.central):
        agreement *= _ASIDE
    one, two = first.mention.status, second.mention.status
    if one is not two and Status.POSSIBLE in (one, two):
        agreement *= _SUPPOSED
    return agreement


def _story_agreement(
    first: Features, second: Features, time: float, settings: Settings
) -> float:
    """One for articles of one story; up to a half for less alike ones of one time."""
    if first.story == second.story:
        return 1.0
    if time <= _UNKNOWN:
        return 0.0
    likeness = cosine(first.document, second.document) / settings.story_likeness
    return _UNKNOWN * min(1.0, likeness)


def _time_agreement(first: Features, second: Features) -> float:
    """One for the same stated time, a half when unknown, none for days far apart."""
    if first.stated is not None and second.stated is not None:
        return _interval_agreement(first.stated, second.stated)
    if first.day is None or second.day is None:
        return _UNKNOWN
    gap = abs(first.day - second.day)
    return max(0.0, _SAME_DAY - gap / _LONGEST_LAG_DAYS)


def _interval_agreement(first: Interval, second: Interval) -> float:
    """One for the same day, a half for the same year or so, none for times apart."""
    if not first.overlaps(second):
        return _UNKNOWN if _share_day(first, second) else 0.0
    if first.seconds is None or second.seconds is None:
        return _UNKNOWN
    longest = max(first.seconds, second.seconds, DAY_SECONDS)
    return _UNKNOWN + (1 - _UNKNOWN) * math.sqrt(DAY_SECONDS / longest)


def _share_day(first: Interval, second: Interval) -> bool:
    """Whether two times apart are hours of one day, on which reports often differ."""
    begins = {first.begin_second, second.begin_second}
    return len({begin and begin // DAY_SECONDS for begin in begins}) == 1


def _agreement(first: Features, second: Features) -> float:
    """How much of the fewer words the other shares, drawn to a half where few."""
    shared = shared_naming(first, second) + _UNKNOWN * _PRIOR
    return shared / (min(first.naming, second.naming) + _PRIOR)


def _number_agreement(first: frozenset[str], second: frozenset[str]) -> float:
    if not first or not second:
        return _UNKNOWN
    return 0.0 if first.isdisjoint(second) else 1.0
