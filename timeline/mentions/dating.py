"""When the event of a trigger took place, and how that is known.

First the expressions of its own clause, then those of the clauses it hangs on, then
another report of the same event in the article, then the day that the article tells
of, and only then its publication.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.mentions.attachment import (
    gives_reason,
    is_day,
    is_recalled,
    stated_timex,
)
from timeline.mentions.clauses import Clause
from timeline.mentions.offsets import Offset, offset_at, shifted
from timeline.mentions.tagging import Sentence
from timeline.records import Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import Span, Timex, TimexType

_SPEAKING = frozenset(("say", "think"))
_TOLD_DAYS = 7  # days between an event and the report that is about it
_LEAD = 4  # sentences with an event in which the day that a report tells of stands
_ENDINGS = re.compile(
    r"(?:ations?|itions?|ions?|ments?|als?|ings?|ances?|ences?|ers?|e)$"
)
_SHORTEST_STEM = 3
_PAST = ("past", "perfect", "pluperfect")
_NOW = ("present", "future", "perfect", "modal")


@dataclass(slots=True)
class Candidate:
    """A trigger on its way to a mention.

    ``sentence`` and ``token`` say where it stands in its text, ``place`` in which
    sentence of the article, those of the title first; ``span`` replaces the token's
    where the caller gave one. ``tense`` is that of its verb group, empty for a noun;
    ``main`` tells that it is the finite verb of a clause that hangs on no other;
    ``definite`` that it is a noun for something known (``the attack``);
    ``clause`` is the number of its clause, ``governor`` the token of the verb that says
    or thinks it, -1 for none, ``names`` the words of names in its sentence.
    ``offset`` counts its time from another event; ``recalled`` tells that it is only
    remembered. ``leader`` is the trigger its clause is about, where that is another.
    """

    sentence: int
    token: int
    lemma: str
    place: int = 0
    tense: str = ""
    headline: bool = False
    main: bool = False
    definite: bool = False
    clause: int = 0
    governor: int = -1
    names: frozenset[str] = frozenset()
    kind: str = ""
    status: Status = Status.HAPPENED
    offset: Offset | None = None
    recalled: bool = False
    span: Span | None = None
    timex: Timex | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    source: TimeSource = TimeSource.UNANCHORED
    leader: Span | None = None


def date_candidates(
    candidates: Sequence[Candidate],
    sentences: Sequence[Sentence],
    clauses: Sequence[tuple[list[Clause], list[int]]],
    published_day: int | None,
) -> None:
    """Fill in timex, interval, granularity and source of each candidate.

    What is told as a fact and dated after publication becomes planned.

    ``published_day`` is the ordinal of the day of publication, None when unknown.
    """
    for one in candidates:
        sentence, (parts, owner) = sentences[one.place], clauses[one.place]
        one.recalled = is_recalled(sentence, one.token) or gives_reason(
            sentence, parts[one.clause]
        )
        timex = stated_timex(sentence, one.token, parts, owner)
        if timex is not None and one.tense == "perfect" and _is_over(timex):
            timex = None
        offset = offset_at(sentence, one.token, owner)
        if timex is None or (
            offset is not None and not _owns(sentence, one, timex, owner)
        ):
            one.offset = offset
            # Without a day of publication, "last week" must not pass for the week
            # that another sentence names.
            if published_day is None and _is_undetermined(sentence, one, owner):
                one.recalled = True
        else:
            _take(one, timex, TimeSource.STATED)
            verbal = sentence.tags[one.token] in "FIng"
            own = _owns(sentence, one, timex, owner)
            if own and (verbal or one.status is Status.PLANNED):
                one.interval = _fitting(one, timex, published_day, verbal)
    told = _Told(candidates, published_day)
    for one in sorted(candidates, key=lambda one: one.headline):
        if one.offset is not None:
            told.count(one, one.offset, _stem_at(sentences[one.place], one.offset))
        elif one.source is not TimeSource.STATED or not is_day(one.timex):
            told.date(one)
        verbal = sentences[one.place].tags[one.token] in "FIng"
        told_as_past = verbal and one.tense in _PAST
        ahead = _is_ahead(one.interval, published_day)
        if one.status is Status.HAPPENED and ahead and not told_as_past:
            one.status = Status.PLANNED


def _owns(sentence: Sentence, one: Candidate, timex: Timex, owner: list[int]) -> bool:
    """Whether an expression stands in the clause of a candidate."""
    own = owner[one.token]
    return any(found is timex and owner[j] == own for j, found in sentence.timexes)


def _is_undetermined(sentence: Sentence, one: Candidate, owner: list[int]) -> bool:
    """Whether the clause names a time that nothing resolves."""
    own = owner[one.token]
    return any(
        timex.interval is None
        and timex.type in (TimexType.DATE, TimexType.TIME)
        and not timex.value.endswith("_REF")
        for j, timex in sentence.timexes
        if owner[j] == own
    )


def _fitting(
    one: Candidate, timex: Timex, published_day: int | None, verbal: bool
) -> Interval | None:
    """The reading of an expression that the tense allows, of those it can have."""
    past = verbal and one.tense in _PAST
    ahead = one.tense == "future" or (
        one.status is Status.PLANNED and (one.tense == "infinitive" or not verbal)
    )
    if past == ahead or _is_ahead(timex.interval, published_day) == ahead:
        return timex.interval
    for other in timex.alternatives:
        found = other.interval
        if found is not None and _is_ahead(found, published_day) == ahead:
            return found
    return timex.interval


def _is_ahead(interval: Interval | None, published_day: int | None) -> bool:
    """Whether a time comes after the day of publication."""
    if published_day is None or interval is None:
        return False
    begin = interval.begin_second
    return begin is not None and begin >= (published_day + 1) * DAY_SECONDS


def _is_over(timex: Timex) -> bool:
    """Whether a year is named, in which nothing *has* happened: it happened."""
    granularity = timex.granularity
    long = granularity is not None and granularity.rank >= Granularity.YEAR.rank
    return long and timex.anchor is None


def _stem_at(sentence: Sentence, offset: Offset) -> str:
    word = sentence.words[offset.reference]
    return stem(word.verb or word.noun or sentence.lower[offset.reference])


def _take(one: Candidate, timex: Timex, source: TimeSource) -> None:
    one.timex, one.source = timex, source
    one.interval, one.granularity = timex.interval, timex.granularity


class _Told:
    """What an article as a whole says of the days of its events."""

    def __init__(self, candidates: Sequence[Candidate], day: int | None) -> None:
        self.published = day
        self.publication = None if day is None else _whole_day(day)
        self.days = [
            one
            for one in candidates
            if one.source is TimeSource.STATED
            and is_day(one.timex)
            and one.kind not in _SPEAKING
        ]
        self.by_stem: dict[str, list[Candidate]] = {}
        for one in self.days:
            self.by_stem.setdefault(stem(one.lemma), []).append(one)
        body = [one for one in candidates if not one.headline]
        self.body = {stem(one.lemma): one for one in reversed(body)}
        lead = sorted({one.place for one in body})[:_LEAD]
        self.main = next(
            (d for d in self.days if d.place in lead and self._is_news(d)), None
        )
        first = [one for one in body if one.place == body[0].place]
        self.opening = next((one for one in first if one.main), (*first, None)[0])

    def date(self, one: Candidate) -> None:
        """Date a candidate that its own sentence leaves undated or vague."""
        again = self._same_event(one)
        if again is not None:
            source = one.source if one.timex is not None else TimeSource.INHERITED
            _take(one, again, source)
        elif one.recalled:
            return
        elif one.source is not TimeSource.STATED and not self._repeats(one):
            carried = self._carried(one)
            if carried is not None:
                _take(one, carried, TimeSource.INHERITED)
            elif _is_older(one):
                return
            elif self.publication is not None:
                one.interval = self.publication
                one.granularity = Granularity.DAY
                one.source = TimeSource.PUBLICATION

    def count(self, one: Candidate, offset: Offset, reference: str) -> None:
        """Date a candidate from the day of another event, or leave it undated."""
        one.timex = offset.timex
        for other in self.by_stem.get(reference, ()):
            found = shifted(offset, other.interval) if other.interval else None
            if found is not None:
                one.interval, one.granularity = found
                one.source = TimeSource.STATED
                return

    def _repeats(self, one: Candidate) -> bool:
        """Give a headline the time of the report below it; False if there is none."""
        below = self.body.get(stem(one.lemma))
        if not one.headline or below is None or below.timex is not None:
            return False
        one.interval, one.granularity = below.interval, below.granularity
        one.source = below.source
        return one.interval is not None

    def _same_event(self, one: Candidate) -> Timex | None:
        """The day that the article states elsewhere for an event of this name."""
        if one.status is Status.PLANNED or one.kind in _SPEAKING:
            return None
        for other in self.by_stem.get(stem(one.lemma), ()):
            if one.names and other.names and one.names.isdisjoint(other.names):
                continue
            if one.interval is None or _holds(one.interval, other.interval):
                return other.timex
        return None

    def _carried(self, one: Candidate) -> Timex | None:
        """The day that is being told of where a candidate stands."""
        if one.status is Status.PLANNED:
            return None
        if one.headline:
            return self._of_headline()
        if one.tense in _NOW:
            return None
        if self.published is None:
            earlier = [d for d in self.days if d.place <= one.place]
            return earlier[-1].timex if earlier else None
        main = self.main
        if main is None:
            return None
        if main.place == one.place and one.governor == main.token:
            return None  # what is admitted on a day took place before it
        if (main.place, main.clause) == (one.place, one.clause):
            return None  # the day of its own clause belongs to another event of it
        return main.timex

    def _of_headline(self) -> Timex | None:
        """A headline tells what the sentence that opens the article tells."""
        if self.main is None or self.opening is None:
            return None
        stated = self.opening.source is TimeSource.STATED
        if stated and is_day(self.opening.timex):
            return self.opening.timex
        if not stated and self.opening.tense in _NOW:
            return None
        return self.main.timex

    def _is_news(self, one: Candidate) -> bool:
        """Whether a dated event is recent enough to be what the article reports."""
        if self.published is None or one.interval is None or one.definite:
            return False
        anchor = one.timex.anchor if one.timex is not None else None
        begin = one.interval.begin_second
        if begin is None or one.status is not Status.HAPPENED:
            return False
        if anchor is not None and anchor.kind == "stated":
            return False
        return 0 <= self.published - begin // DAY_SECONDS <= _TOLD_DAYS


def _is_older(one: Candidate) -> bool:
    """Whether an event is told to lie before what was said: ``said it had sold``."""
    return one.governor >= 0 and one.tense == "pluperfect"


def _whole_day(day: int) -> Interval:
    return Interval(day * DAY_SECONDS, (day + 1) * DAY_SECONDS)


def _holds(vague: Interval, exact: Interval | None) -> bool:
    return exact is not None and vague.contains(exact)


@lru_cache(maxsize=50_000)
def stem(lemma: str) -> str:
    """What a verb and the noun made from it share: ``resign``, ``resignation``."""
    short = _ENDINGS.sub("", lemma)
    if len(short) > _SHORTEST_STEM + 1 and short[-1] in "dst":
        short = short[:-1]  # explode, explosion
    return short if len(short) >= _SHORTEST_STEM else lemma
