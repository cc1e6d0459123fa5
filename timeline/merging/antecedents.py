"""What *the earthquake* is, days after it: the antecedents of event nouns.

An event that readers know by now is named with an article and without its day, in
reports of what came of it. Compared with what is near them alone, such mentions find
each other, and would be an event of their own. They are of the event of that kind that
the reports of those places and people put on one day. So is what is told of a month or
a year alone, if one day in it is that of such an event.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product

from timeline.merging.features import Features
from timeline.merging.languages.en.patterns import DEFINITE
from timeline.merging.standing import SentencePlace, sentence_of
from timeline.records import Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

_DEFINITE = re.compile(DEFINITE)
_REACH = 50  # characters before a noun in which its article stands
# An event is known if so many articles, in words of their own, tell its day, so many
# times as many as any other day, and they are this part of all that name such an event.
_FEWEST_ARTICLES = 3
_TIMES_OTHERS = 3
_PART = 5
_NEAR_DAYS = 1  # between days that may be one, told in two time zones
_MOST_ANTECEDENTS = 3

_Kind = tuple[str, str]  # a family of triggers, and a word of a name beside them
_Told = Mapping[int, Sequence[int]]  # the mentions that tell of each day


@dataclass(frozen=True, slots=True)
class _Known:
    """An event that is known: its day, and mentions that tell it, the best first."""

    day: int
    mentions: tuple[int, ...]


def find_antecedents(features: Sequence[Features]) -> dict[int, tuple[int, ...]]:
    """The mentions that tell the event that each anaphor names, all by position.

    An anaphor is a noun with a definite article and no day of its own, in an article
    that states the day of no such event. It has none where the names in its article
    are those of several known events, or most of them of none. What states no finer
    time than a week is of the event that is known of its own names then.
    """
    names = _names_beside(features)
    told = _told_by_day(features, names)
    naming = _articles_naming(features, names, told)
    known = {
        kind: event
        for kind, days in told.items()
        if (event := _known(days, features, len(naming[kind]))) is not None
    }
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for (family, name), articles in naming.items():
        counts[family][name] = len(articles)
    dated = _families_dated(features)
    found = {}
    for at, one in enumerate(features):
        if dated[one.mention.article_id].isdisjoint(one.families) and _is_anaphor(one):
            events = [
                _antecedent(one, family, counts[family], known)
                for family in one.families & counts.keys()
            ]
            mentions = [event.mentions for event in events if event is not None]
            if mentions:
                found[at] = min(mentions)
        elif one.stated is not None and _is_vague(one):
            within = _known_within(one.stated, _told_like(one, told), features)
            if within is not None:
                found[at] = within.mentions
    return found


def _is_vague(one: Features) -> bool:
    """Whether it tells of what happened some time in a week, a month or a year."""
    if one.unit is None or one.mention.status is not Status.HAPPENED:
        return False
    return one.unit.rank > Granularity.DAY.rank


def _told_like(one: Features, told: Mapping[_Kind, _Told]) -> list[_Told]:
    """What is told of the kinds that a mention is of, by its own names."""
    names = set().union(*one.called)
    return [told[kind] for kind in product(one.families, names) if kind in told]


def _known_within(
    time: Interval, kinds: Iterable[_Told], features: Sequence[Features]
) -> _Known | None:
    """The event that is known of some kinds in a time; None if they tell of several."""
    if time.begin_second is None or time.end_second is None:
        return None
    begin, end = time.begin_second // DAY_SECONDS, time.end_second // DAY_SECONDS
    found = []
    for days in kinds:
        inside = {
            day: news
            for day, telling in days.items()
            if begin <= day < end
            and (news := [at for at in telling if features[at].mention.leader is None])
        }
        event = _known(inside, features, 0) if inside else None
        if event is not None:
            found.append(event)
    if not found:
        return None
    first = min(found, key=lambda event: (event.day, event.mentions))
    apart = max(event.day for event in found) - first.day
    return first if apart <= _NEAR_DAYS else None


def _names_beside(features: Iterable[Features]) -> list[set[str]]:
    """The names in the sentence of each mention, one set for all of a sentence."""
    names: dict[SentencePlace, set[str]] = defaultdict(set)
    beside = []
    for one in features:
        in_sentence = names[sentence_of(one.mention)]
        in_sentence.update(*one.called)
        beside.append(in_sentence)
    return beside


def _told_by_day(
    features: Sequence[Features], names: Sequence[Iterable[str]]
) -> dict[_Kind, _Told]:
    """The mentions that state when something happened, one of each sentence."""
    told: dict[_Kind, dict[int, dict[str, int]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    for at, one in enumerate(features):
        if one.day is not None and _tells_day_past(one, one.day):
            for kind in product(one.families, names[at]):
                told[kind][one.day].setdefault(one.mention.text, at)
    return {
        kind: {day: list(by_text.values()) for day, by_text in days.items()}
        for kind, days in told.items()
    }


def _tells_day_past(one: Features, day: int) -> bool:
    mention = one.mention
    return (
        one.sure
        and one.unit is Granularity.DAY
        and mention.status is Status.HAPPENED
        and mention.published is not None
        and day <= mention.published.toordinal()
    )


def _articles_naming(
    features: Sequence[Features],
    names: Sequence[Set[str]],
    told: Iterable[_Kind],
) -> dict[_Kind, set[str]]:
    """The articles that name an event of each kind told, whether on a day or none."""
    beside: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for family, name in told:
        beside[family][name] = set()
    for one, named in zip(features, names, strict=True):
        for family in one.families & beside.keys():
            for name in named & beside[family].keys():
                beside[family][name].add(one.mention.article_id)
    return {
        (family, name): articles
        for family, named in beside.items()
        for name, articles in named.items()
    }


def _known(days: _Told, features: Sequence[Features], naming: int) -> _Known | None:
    """The event of one kind that is known, of so many articles that name one."""
    if max(map(len, days.values())) < _FEWEST_ARTICLES:
        return None  # as most are, which is quicker to see than of how many articles
    articles = {
        day: len({features[at].mention.article_id for at in telling})
        for day, telling in days.items()
    }
    day = min(articles, key=lambda day: (-articles[day], day))
    others = [n for other, n in articles.items() if abs(other - day) > _NEAR_DAYS]
    least = max(_FEWEST_ARTICLES, _TIMES_OTHERS * max(others, default=0))
    if articles[day] < least or _PART * articles[day] < naming:
        return None
    best = sorted(days[day], key=lambda at: (not features[at].central, at))
    return _Known(day, tuple(best[:_MOST_ANTECEDENTS]))


def _families_dated(features: Iterable[Features]) -> dict[str, frozenset[str]]:
    """The kinds of event of which each article states a day."""
    dated: dict[str, frozenset[str]] = defaultdict(frozenset)
    for one in features:
        if one.unit is Granularity.DAY:
            dated[one.mention.article_id] |= one.families
    return dated


def _is_anaphor(one: Features) -> bool:
    mention = one.mention
    if mention.time_source is TimeSource.STATED or mention.published is None:
        return False
    if mention.trigger_text.lower() != mention.lemma:
        return False  # a verb, or several
    begin = mention.trigger.begin - mention.span.begin
    before = mention.text[max(0, begin - _REACH) : begin]
    return _DEFINITE.search(before) is not None


def _antecedent(
    one: Features,
    family: str,
    counts: Mapping[str, int],
    known: Mapping[_Kind, _Known],
) -> _Known | None:
    """The known event of a kind that the names in an anaphor's article point to.

    ``counts`` are the articles that name such an event beside each name.
    """
    names = counts.keys() & one.document.keys()
    if not names:
        return None
    event = known.get((family, max(names, key=lambda name: (counts[name], name))))
    published = one.mention.published
    if event is None or published is None or event.day > published.toordinal():
        return None
    pointed = [known[family, name].day for name in names if (family, name) in known]
    apart = max(pointed) - min(pointed)
    return event if apart <= _NEAR_DAYS else None
