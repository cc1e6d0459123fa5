"""What an article as a whole tells of the days of its events."""

import re
from collections.abc import Sequence

from timeline.mentions.candidates import Candidate
from timeline.mentions.fineness import is_day
from timeline.mentions.frames import TOLD_DAYS, find_frames, is_news
from timeline.mentions.members import HAPPENED, INHERITED, PLANNED, PUBLICATION, STATED
from timeline.mentions.offsets import Offset, shifted
from timeline.mentions.saying import day_of_saying
from timeline.mentions.stems import stem
from timeline.mentions.tagging import Sentence
from timeline.mentions.verb_group import VerbTense
from timeline.mentions.words import ONLY_SPEAKING
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import Timex

_LEAD = 4  # sentences with an event in which the day that a report tells of stands
_SPOT_SPAN = 2  # sentences back to the day of what took place on the spot
_SPOT_REACH = 4  # tokens from an event to the words that place it: "dead at the scene"
_CLOCK = re.compile(
    r"(?:(?:about|around|just|shortly|before|after|at) )*"
    r"(?:\d[\d:.]*(?: ?[ap]\.? ?m\.?)?|noon|midday|midnight)",
    re.IGNORECASE,
)
_NOW: tuple[VerbTense, ...] = ("present", "future", "perfect", "modal")


class Told:
    """The days that an article states, and which of them it is about."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        sentences: Sequence[Sentence],
        day: int | None,
    ) -> None:
        self.sentences = sentences
        self.published = day
        self.publication = None if day is None else _whole_day(day)
        self.days = [
            one
            for one in candidates
            if one.source is STATED
            and is_day(one.timex)
            and one.kind not in ONLY_SPEAKING
        ]
        self.by_stem: dict[str, list[Candidate]] = {}
        for one in self.days:
            self.by_stem.setdefault(stem(one.lemma), []).append(one)
        body = [one for one in candidates if not one.headline]
        self.body = {stem(one.lemma): one for one in reversed(body)}
        lead = sorted({one.place for one in body})[:_LEAD]
        news = (
            one
            for one in self.days
            if one.place in lead and is_news(one, sentences[one.place], day)
        )
        self.main = next(news, None)
        self.frames = find_frames(self.days, sentences, day)
        first = [one for one in body if one.place == body[0].place]
        self.opening = next((one for one in first if one.main), (*first, None)[0])

    def date(self, one: Candidate) -> None:
        """Date a candidate that its own sentence leaves undated or vague."""
        again = self._same_event(one)
        if again is not None:
            source = one.source if one.timex is not None else INHERITED
            one.take(again, source)
        elif one.recalled:
            return
        elif is_bare_clock(one):
            carried = self._carried(one)
            if carried is not None and one.interval is not None:
                apart = carried.interval and not carried.interval.overlaps(one.interval)
                if apart:  # "at 3 p.m." of the day that is told of
                    one.take(carried, INHERITED)
        elif one.source is not STATED and not self._repeats(one):
            carried = self._carried(one)
            if carried is not None:
                one.take(carried, INHERITED)
            elif _is_older(one) or self._is_said_before(one):
                return
            elif self.publication is not None:
                one.interval = self.publication
                one.granularity = Granularity.DAY
                one.source = PUBLICATION

    def within(self, entry: Timex, one: Candidate) -> Timex | None:
        """The day of the past that an entry has told of last, if it goes on there."""
        if one.tense != "past":
            return None
        earlier = [
            day.timex
            for day in self.days
            if day.place < one.place
            and day.tense == "past"
            and self.sentences[day.place].entry is entry
        ]
        return earlier[-1] if earlier else None

    def count(self, one: Candidate, offset: Offset, reference: str) -> None:
        """Date a candidate from the day of another event, or leave it undated."""
        one.timex = offset.timex
        for other in self.by_stem.get(reference, ()):
            found = shifted(offset, other.interval) if other.interval else None
            if found is not None:
                one.interval, one.granularity = found
                one.source = STATED
                return
        if one.main and one.tense == "perfect":  # "has quit, a week after the fire"
            one.timex = None
            self.date(one)

    def count_back(self, one: Candidate, offset: Offset) -> None:
        """Date a candidate from the day of publication, on which the article tells."""
        found = shifted(offset, self.publication) if self.publication else None
        if found is not None:
            one.interval, one.granularity = found
            one.source = STATED

    def _is_said_before(self, one: Candidate) -> bool:
        """Give a candidate the day before publication on which somebody told of it."""
        if one.status is not HAPPENED or one.definite:
            return False
        if one.tense in ("present", "future"):
            return False
        said = day_of_saying(self.sentences[one.place], one.token)
        if said is None or said.interval is None or self.published is None:
            return False
        begin = said.interval.begin_second
        if begin is None or not (
            0 < self.published - begin // DAY_SECONDS <= TOLD_DAYS
        ):
            return False
        one.take(said, INHERITED)
        return True

    def _repeats(self, one: Candidate) -> bool:
        """Give a headline the time of the report below it; False if there is none."""
        below = self.body.get(stem(one.lemma)) if one.headline else None
        if below is None or below.timex is not None:
            return False
        one.interval, one.granularity = below.interval, below.granularity
        one.source = below.source
        return one.interval is not None

    def _same_event(self, one: Candidate) -> Timex | None:
        """The day that the article states elsewhere for an event of this name."""
        if one.status is PLANNED or one.kind in ONLY_SPEAKING:
            return None
        for other in self.by_stem.get(stem(one.lemma), ()):
            if other is one:
                continue
            if one.names and other.names and one.names.isdisjoint(other.names):
                continue
            if one.interval is None or _holds(one.interval, other.interval):
                return other.timex
        return None

    def _carried(self, one: Candidate) -> Timex | None:
        """The day that is being told of where a candidate stands."""
        if one.status is PLANNED:
            return None
        if one.headline:
            return self._of_headline()
        if one.tense in _NOW:
            return None
        if self._is_on_the_spot(one):
            return self._told_last(one)
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
        return self.frames.get(one.place, main.timex)

    def _is_on_the_spot(self, one: Candidate) -> bool:
        """Whether an event is of the time told last: ``died at the scene``."""
        sentence = self.sentences[one.place]
        after = sentence.lower[one.token + 1 : one.token + 1 + _SPOT_REACH]
        return not sentence.lexicon.groups["spot_words"].isdisjoint(after)

    def _told_last(self, one: Candidate) -> Timex | None:
        """The day that the last two sentences before a candidate have told of."""
        told = [day for day in self.days if 0 <= one.place - day.place <= _SPOT_SPAN]
        return told[-1].timex if told else None

    def _of_headline(self) -> Timex | None:
        """A headline tells what the sentence that opens the article tells."""
        if self.main is None or self.opening is None:
            return None
        stated = self.opening.source is STATED
        if stated and is_day(self.opening.timex):
            return self.opening.timex
        if not stated and self.opening.tense in _NOW:
            return None
        return self.main.timex


def is_bare_clock(one: Candidate) -> bool:
    """Whether a clock time alone dates a candidate, put on the day of publication."""
    timex = one.timex
    if one.source is not STATED or timex is None or timex.anchor is None:
        return False
    return timex.anchor.kind == "published" and bool(_CLOCK.fullmatch(timex.text))


def _is_older(one: Candidate) -> bool:
    """Whether an event is told to lie before what was said: ``said it had sold``."""
    return one.governor >= 0 and one.tense == "pluperfect"


def _whole_day(day: int) -> Interval:
    return Interval(day * DAY_SECONDS, (day + 1) * DAY_SECONDS)


def _holds(vague: Interval, exact: Interval | None) -> bool:
    return exact is not None and vague.contains(exact)
