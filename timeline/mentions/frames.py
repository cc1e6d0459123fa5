"""Which events are news of an article, and how far the day of one is told on."""

from collections.abc import Sequence

from timeline.mentions.candidates import Candidate
from timeline.mentions.members import HAPPENED
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import FINITE
from timeline.temporal.interval import DAY_SECONDS
from timeline.temporal.timex3 import Timex

TOLD_DAYS = 7  # days between an event and the report that is about it


def is_news(one: Candidate, sentence: Sentence, published_day: int | None) -> bool:
    """Whether a dated event is recent enough to be what the article reports."""
    if published_day is None or one.interval is None or one.definite:
        return False
    anchor = one.timex.anchor if one.timex is not None else None
    begin = one.interval.begin_second
    if begin is None or one.status is not HAPPENED:
        return False
    shown = one.tense == "present" and sentence.tags[one.token] == FINITE
    if shown and not sentence.narrates:
        return False  # what a picture shows: "A man arrives on 3 May 2011"
    if anchor is not None and anchor.kind == "stated":
        return False
    return 0 <= published_day - begin // DAY_SECONDS <= TOLD_DAYS


def find_frames(
    days: Sequence[Candidate], sentences: Sequence[Sentence], published_day: int | None
) -> dict[int, Timex]:
    """The day that each sentence goes on with, as one before it opens with it.

    ``On Sunday a bomb went off. Nobody was hurt.`` is all of Sunday, until a day is
    stated again or a new line begins. ``days`` are the events with a day of their own.
    """
    last = {day.place: day for day in days if day.main}
    frames: dict[int, Timex] = {}
    frame: Timex | None = None
    for place, sentence in enumerate(sentences):
        if sentence.opens_line:
            frame = None
        if frame is not None:
            frames[place] = frame
        day = last.get(place)
        if day is not None:
            opened = _opens_with(sentence, day.timex)
            news = opened and is_news(day, sentence, published_day)
            frame = day.timex if news else None
    return frames


def _opens_with(sentence: Sentence, timex: Timex | None) -> bool:
    """Whether an expression opens a sentence, but for its preposition."""
    return any(found is timex and j <= 1 for j, found in sentence.dated)
