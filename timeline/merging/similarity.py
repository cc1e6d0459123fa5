"""What speaks for two mentions reporting one event, and what against it."""

from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np

from timeline.merging.arrays import Places, Truths, Weights
from timeline.merging.columns import FAR, Columns
from timeline.merging.features import Features
from timeline.merging.rewording import is_reworded
from timeline.merging.vetoes import find_vetoes
from timeline.settings import Settings
from timeline.temporal.interval import DAY_SECONDS

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

_Amount = TypeVar("_Amount", float, Weights)


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


class Likely(NamedTuple):
    """Pairs of positions that a merge may be of, each with its total.

    ``reprints`` are those of one sentence that two articles print.
    """

    first: Places
    second: Places
    totals: Weights
    reprints: Truths


def compare(first: Features, second: Features, settings: Settings) -> Evidence:
    """The evidence for two mentions reporting one event; the order does not matter."""
    columns = Columns([first, second])
    one, two = np.array([0]), np.array([1])
    if columns.are_reprints(one, two).item():
        return _MOST
    time = _time_agreement(columns, one, two)
    return Evidence(
        trigger=_trigger_agreement(columns, one, two).item(),
        story=_story_agreement(columns, one, two, time, settings).item(),
        time=time.item(),
        participants=_agreement(columns, one, two).item(),
        numbers=_number_agreement(columns, one, two).item(),
        text=columns.text.products(one, two).item(),
        vetoes=find_vetoes(first, second, settings),
    )


def likely_pairs(
    columns: Columns, first: Places, second: Places, settings: Settings
) -> Likely:
    """The pairs whose total reaches the threshold; what forbids a merge is left aside.

    Sentences and articles are compared only where the rest speaks for a merge.
    """
    trigger = _trigger_agreement(columns, first, second)
    time = _time_agreement(columns, first, second)
    naming = _agreement(columns, first, second)
    numbers = _number_agreement(columns, first, second)
    reprints = columns.are_reprints(first, second)
    one = np.ones(len(first))
    story = np.where(columns.story[first] == columns.story[second], one, _UNKNOWN)
    most = _total(settings, trigger, story, time, naming, numbers, one)
    kept = reprints | (most >= settings.merge_threshold)
    first, second, reprints = first[kept], second[kept], reprints[kept]
    text = columns.text.products(first, second)
    time = time[kept]
    story = _story_agreement(columns, first, second, time, settings)
    totals = _total(
        settings, trigger[kept], story, time, naming[kept], numbers[kept], text
    )
    totals[reprints] = _MOST.total(settings)
    found = totals >= settings.merge_threshold
    found[found] = reprints[found] | _tell_one_kind(
        columns, first[found], second[found], text[found]
    )
    return Likely(first[found], second[found], totals[found], reprints[found])


def _total(
    settings: Settings,
    trigger: _Amount,
    story: _Amount,
    time: _Amount,
    participants: _Amount,
    numbers: _Amount,
    text: _Amount,
) -> _Amount:
    """The weighted mean of the terms; none of them lowers it by being larger."""
    return (
        settings.trigger_weight * trigger
        + settings.story_weight * story
        + settings.time_weight * time
        + settings.participants_weight * participants
        + settings.numbers_weight * numbers
        + settings.text_weight * text
    )


def _tell_one_kind(
    columns: Columns, first: Places, second: Places, text: Weights
) -> Truths:
    """Whether the triggers are of one kind, or the sentences tell one event anyway."""
    alike = ~columns.families.disjoint(first, second)
    others = np.flatnonzero(~alike)
    shared = columns.participants.shared(first[others], second[others])
    for at, weight in zip(others.tolist(), shared.tolist(), strict=True):
        one, two = columns.features[first[at]], columns.features[second[at]]
        alike[at] = is_reworded(one, two, text[at], weight)
    return alike


def _trigger_agreement(columns: Columns, first: Places, second: Places) -> Weights:
    """How well one kind of trigger tells one event.

    What an article is about it tells once and refers to often; what it names further
    down is one of many such events, and what it supposes may be none.
    """
    agreement = np.minimum(columns.specific[first], columns.specific[second])
    agreement[~(columns.central[first] & columns.central[second])] *= _ASIDE
    agreement[columns.possible[first] != columns.possible[second]] *= _SUPPOSED
    agreement[columns.families.disjoint(first, second)] = 0.0
    return agreement


def _story_agreement(
    columns: Columns, first: Places, second: Places, time: Weights, settings: Settings
) -> Weights:
    """One for articles of one story; up to a half for less alike ones of one time."""
    agreement = np.where(columns.story[first] == columns.story[second], 1.0, 0.0)
    others = (agreement < 1) & (time > _UNKNOWN)
    likeness = columns.document.products(first[others], second[others])
    agreement[others] = _UNKNOWN * np.minimum(1.0, likeness / settings.story_likeness)
    return agreement


def _time_agreement(columns: Columns, first: Places, second: Places) -> Weights:
    """One for the same stated time, a half when unknown, none for days far apart."""
    one, two = columns.day[first], columns.day[second]
    lag = np.abs(one - two) / _LONGEST_LAG_DAYS
    agreement: Weights = np.maximum(0.0, _SAME_DAY - lag)
    agreement[(one == FAR) | (two == FAR)] = _UNKNOWN
    stated = columns.stated[first] & columns.stated[second]
    agreement[stated] = _stated_agreement(columns, first[stated], second[stated])
    return agreement


def _stated_agreement(columns: Columns, first: Places, second: Places) -> Weights:
    """One for the same day, a half for the same year or so, none for times apart.

    Hours of one day are apart, but reports often differ on them.
    """
    begins = columns.begin[first], columns.begin[second]
    ends = columns.end[first], columns.end[second]
    longest = np.maximum(columns.length[first], columns.length[second])
    ratio = DAY_SECONDS / np.maximum(longest, DAY_SECONDS)
    agreement: Weights = _UNKNOWN + (1 - _UNKNOWN) * np.sqrt(ratio)
    agreement[longest == FAR] = _UNKNOWN
    apart = ~((begins[0] < ends[1]) & (begins[1] < ends[0]))
    same_day = begins[0] // DAY_SECONDS == begins[1] // DAY_SECONDS
    agreement[apart] = np.where(same_day[apart], _UNKNOWN, 0.0)
    return agreement


def _agreement(columns: Columns, first: Places, second: Places) -> Weights:
    """How much of the fewer words the other shares, drawn to a half where few."""
    shared = columns.participants.shared(first, second)
    fewer = np.minimum(columns.naming[first], columns.naming[second])
    agreement: Weights = (shared + _UNKNOWN * _PRIOR) / (fewer + _PRIOR)
    return agreement


def _number_agreement(columns: Columns, first: Places, second: Places) -> Weights:
    """One where both count the same, none where not, a half where nothing is known."""
    agreement = np.full(len(first), _UNKNOWN)
    both = np.flatnonzero(columns.counts[first] & columns.counts[second])
    apart = columns.numbers.disjoint(first[both], second[both])
    agreement[both] = np.where(apart, 0.0, 1.0)
    return agreement
