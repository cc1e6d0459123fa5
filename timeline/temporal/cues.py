"""How a language shows which way a bare name looks: tense, and words before it.

"Will meet Friday" looks ahead, "met Friday" back. What decides is the verb nearest
before the name, within its sentence, else the first one after it.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from timeline.temporal.expression import (
    AHEAD,
    EITHER,
    FUTURE,
    OVER,
    PAST,
    RATHER,
    SURELY,
)

_REACH = 110  # characters of a sentence that are searched for its verb, on either side
_NEAR = 24  # characters that hold the preposition before a name
_OPENING = 60  # characters that hold what a sentence opens with
# The mark comes first and what stands before it then: it is found twice as fast so.
_SENTENCE_END = re.compile(
    r"[.!?;:\n](?:(?:(?<=[a-z\d)][.!?])|(?<=\s\.))(?:(?<!\b[ap]\.m.)|(?=\s"
    r"(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|East|West|Cent|Pac|Moun|Local)[A-Z](?:[a-z]|\s)))(?<!\b[A-Z][a-z].)"
    r"(?<!\b(?!Day|Eve|May)[A-Z][a-z][a-z].)(?<!\bSept.)['\"”’]*\s|(?<=[;:])\s|(?<=\n)\s*\n)"
)
_LEANS = {"ahead": FUTURE, "perhaps": RATHER * FUTURE, "calendar": -OVER}
_TO_COME = ("ahead", "perhaps", "calendar")
_BACK = ("back", "regular")
_LEANS_BEFORE = {**_LEANS, "settled": RATHER * FUTURE}
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True)
class Cues:
    """The patterns of one language, all of text in the sentence around a name.

    ``verbs``, in lower case, are named groups: ``ahead``, ``back``, and ``perhaps`` for
    what may be either but rather lies ahead, as what could be, ``calendar`` for what
    surely does, as what takes effect; ``settled`` is ahead where it stands before a
    name, as what was agreed for Friday, and else back; ``regular`` looks back, unless
    it has a capital and so is a name; ``ahead_before`` and ``back_before`` end just
    before the name and outweigh any verb. ``open``, in lower case, ends just before a
    time at which something ends, or begins if a group took part; its words come first,
    and that none goes on to their left then, as it is found twice as fast so. ``event``
    finds, just after an amount of time, the event that it is counted from: its group
    ``noun`` is the event's noun, and its group ``before``, if it took part, says that
    the time comes before it. ``up_to`` ends just before a name that is mostly ahead, if
    that is not far.
    ``ended`` is all that stands between a period and the day on which it ended.
    ``ahead_after`` just after a name makes it future. A date between ``epithet_before``
    and ``epithet_after`` only tells one thing from others: the May 1968 protests.
    ``joined`` stands between two names of one year; they are a range if ``to`` stands
    there, or ``between`` ends just before the first. ``sentence_end`` is where the
    search for a verb stops. ``back_after`` just after a name makes it past, and so does
    a ``pluperfect`` around one that the words before it would make future: by Wednesday
    all had left. ``reports`` are what figures of a period are given with, which is then
    over. ``lasted`` are the verbs of what went on until then. ``personal`` are the
    words by which the sender of a message speaks. ``planned`` ends just before the name
    with a thing that is put on calendars, the vote on Friday; it lies rather ahead if
    the group ``toward`` took part, and else is told by the verb that comes after, if
    ``predicate`` begins it. ``clause_begin`` ends just before a name with which a
    clause begins: he says that in July, it will. ``of_speech`` ends just before one of
    what somebody spoke of: he says that sales in July will fall. ``possessive`` makes a
    name the owner of what comes after.
    ``beside`` begins a clause that only tells of a thing or a person: a deal that was
    signed on Friday. ``of_day`` is all that stands between a time of the clock, or its
    like in another zone, and its day. ``object`` is all that stands between a verb and
    a name that may be of a noun there: promised them a trial in May. ``happened`` ends
    just before a name with the verb of what took place then: he died on March 5.

    ``setting`` ends just before a time that its sentence opens with, from where that
    begins; ``present`` are the words, in lower case, of a sentence that speaks from
    today; ``story`` ends just before "this year" where a history means the one that it
    tells of.
    ``event_verbs`` are the verb forms that tell of the same event as a noun does.
    ``says`` goes from a quotation to the verb of saying it; a time behind ``said_of``
    is of something else, and ``then`` is the time last stated.
    """

    verbs: re.Pattern[str]
    ahead_before: re.Pattern[str]
    back_before: re.Pattern[str]
    open: re.Pattern[str]
    event: re.Pattern[str]
    sentence_end: re.Pattern[str] = _SENTENCE_END
    back_after: re.Pattern[str] = _NOTHING
    pluperfect: re.Pattern[str] = _NOTHING
    epithet_before: re.Pattern[str] = _NOTHING
    epithet_after: re.Pattern[str] = _NOTHING
    joined: re.Pattern[str] = _NOTHING
    to: re.Pattern[str] = _NOTHING
    between: re.Pattern[str] = _NOTHING
    up_to: re.Pattern[str] = _NOTHING
    ended: re.Pattern[str] = _NOTHING
    beside: re.Pattern[str] = _NOTHING
    of_day: re.Pattern[str] = _NOTHING
    ahead_after: re.Pattern[str] = _NOTHING
    reports: re.Pattern[str] = _NOTHING
    lasted: re.Pattern[str] = _NOTHING
    personal: re.Pattern[str] = _NOTHING
    possessive: re.Pattern[str] = _NOTHING
    object: re.Pattern[str] = _NOTHING
    happened: re.Pattern[str] = _NOTHING
    planned: re.Pattern[str] = _NOTHING
    predicate: re.Pattern[str] = _NOTHING
    clause_begin: re.Pattern[str] = _NOTHING
    of_speech: re.Pattern[str] = _NOTHING
    event_verbs: Mapping[str, Sequence[str]] = field(default_factory=dict)
    says: re.Pattern[str] = _NOTHING
    said_of: re.Pattern[str] = _NOTHING
    then: re.Pattern[str] = _NOTHING
    setting: re.Pattern[str] = _NOTHING
    present: re.Pattern[str] = _NOTHING
    story: re.Pattern[str] = _NOTHING

    def lean(self, text: str, begin: int, end: int) -> int:
        """Which way the text around a name looks."""
        left, right = text[max(0, begin - _REACH) : begin], text[end - 1 : end + _REACH]
        return self._lean(left, right)

    # Copies of an article, and lists, repeat their clauses. What is found is kept by
    # the text alone: to hash so large a pattern as well takes longer than all the rest.
    @cached_property
    def _lean(self) -> Callable[[str, str], int]:
        """The same of what is left of a name, and right from its last letter on."""
        return lru_cache(maxsize=1024)(self._lean_between)

    def _lean_between(self, left: str, right: str) -> int:
        near = left[-_NEAR:]
        if self.back_after.match(right, 1):
            return PAST
        sentence = left[self._last_sentence(left) :]
        clause = sentence.rpartition(",")[2]
        if ahead := self.ahead_before.search(near):
            around = f"{clause} {self._rest_of_sentence(right)[1 : 1 + _NEAR]}"
            over = self.pluperfect.search(around) or self._lasted(clause)
            opening = sentence if ahead.lastgroup == "early" else clause
            subject = opening.removesuffix(ahead[0]) if ahead.lastgroup else clause
            return PAST if over or self._opens_past(subject, right) else FUTURE
        if self.up_to.search(near):
            return PAST if self._lasted(clause) else RATHER * FUTURE
        if before := self.back_before.search(near):
            starts = before.lastgroup and self._last_verb(clause)[0] in _TO_COME
            return FUTURE if starts else SURELY * PAST
        if self.ahead_after.match(right, 1):
            return FUTURE
        if self._is_setting(clause) and self._opens_past(clause, right):
            return OVER
        if self.happened.search(clause):
            return OVER
        planned = self.planned.search(clause)
        if planned is not None and planned.lastgroup:
            return RATHER * FUTURE
        is_subject = planned is not None and self.predicate.match(right, 1)
        is_apart = is_subject or self._is_set_off(clause, right)
        verb = None if is_apart else self._last_verb(sentence)[0]
        if verb is not None:
            return _LEANS_BEFORE.get(verb, PAST)
        rest = self._rest_of_sentence(right)
        verb = next((group for group, _ in _groups(self.verbs, rest, 1)), None)
        if verb is not None:
            return _LEANS.get(verb, PAST)
        verb, _ = self._last_verb(left[self._last_stop(left) :])
        return EITHER if verb is None else _LEANS_BEFORE.get(verb, PAST)

    def _is_setting(self, clause: str) -> bool:
        """Whether a sentence, or what comes after a comma, opens with a name."""
        if not clause or len(clause.split()) > 1:
            return False
        return self.setting.search(clause) is not None

    def _lasted(self, clause: str) -> bool:
        """Whether a clause tells, at its end, of what went on until then."""
        lasted = self.lasted.search(clause)
        return lasted is not None and self._last_verb(clause)[0] not in _LEANS

    def _is_set_off(self, clause: str, right: str) -> bool:
        """Whether a name is of what comes after: set off by commas, or a "that"."""
        if self.clause_begin.search(clause):
            return right[1:2] == "," or self.predicate.match(right, 1) is not None
        if self.predicate.match(right, 1) and self.of_speech.search(clause):
            return True
        if right[1:2] != "," or len(clause.split()) != 1:
            return False
        return self._last_verb(clause)[0] is None

    def _opens_past(self, clause: str, right: str) -> bool:
        """Whether a name opens a clause of the past: by Friday it was over."""
        if len(clause.split()) > 1:
            return False
        rest = self._rest_of_sentence(right)
        verbs = {group for group, _ in _groups(self.verbs, rest, 1)}
        return not verbs.isdisjoint(_BACK) and verbs.isdisjoint(_TO_COME)

    def _rest_of_sentence(self, right: str) -> str:
        """What stands from the last letter of a name up to the end of its sentence."""
        stop = self.sentence_end.search(right, 1)
        return right[: stop.start()] if stop else right

    @cached_property
    def _last_verb(self) -> Callable[[str], tuple[str | None, int]]:
        """The group of a clause's last verb, if there is one, and where it ends."""
        return lru_cache(maxsize=1024)(self._find_last_verb)

    def _find_last_verb(self, clause: str) -> tuple[str | None, int]:
        *_, last = (None, 0), *_groups(self.verbs, clause)
        return last

    def is_told_with(self, text: str, begin: int) -> bool:
        """Whether a name is told with the verb before it, or there is none.

        Else it may be of a noun between the two: promised them a trial in May.
        """
        sentence = self._sentence(text, begin, begin)
        verb, end = self._last_verb(sentence)
        return verb is None or self.object.fullmatch(sentence, end) is None

    def is_to_come(self, text: str, begin: int, end: int) -> bool:
        """Whether a name lies ahead of today, not of what the text tells."""
        if not self.speaks_now(text, begin, end):
            return False
        return self.lean(text, begin, end) in AHEAD

    def speaks_now(self, text: str, begin: int, end: int) -> bool:
        """Whether the sentence around a name, up to ``end``, speaks from today."""
        sentence = self._sentence(text, begin, end).lower()
        return self.present.search(sentence) is not None

    def had_been(self, text: str, begin: int) -> bool:
        """Whether the sentence of a name tells of what had been."""
        sentence = self._sentence(text, begin, begin + 1)
        return self.pluperfect.search(sentence) is not None

    def _sentence(self, text: str, begin: int, end: int) -> str:
        """What stands before a name in its sentence, and behind it if it has an end."""
        left = text[max(0, begin - _REACH) : begin]
        before = left[self._last_sentence(left) :]
        if end == begin:
            return before
        return before + self._rest_of_sentence(text[end - 1 : end + _REACH])

    def is_of_story(self, text: str, begin: int) -> bool:
        """Whether "this year" is the one that a history tells of, not today's."""
        near = text[max(0, begin - _NEAR) : begin]
        return self.story.search(near) is not None

    def opens(self, text: str, begin: int) -> bool:
        """Whether a sentence is set in the time that begins there."""
        left = max(0, begin - _OPENING)
        return self.setting.search(text, left, begin) is not None

    def is_one_sentence(self, text: str, begin: int, end: int) -> bool:
        """Whether no sentence ends between two places; it goes on behind a colon."""
        ends = self.sentence_end.finditer(text, begin, end)
        return all(found[0][0] in ";:" for found in ends)

    def tells(self, text: str, begin: int) -> bool:
        """Whether the sentences before the one of a name tell of anything."""
        left = text[max(0, begin - _REACH) : begin]
        verb, _ = self._last_verb(left[: self._last_sentence(left)])
        return verb is not None

    def is_reported(self, text: str, begin: int, end: int) -> bool:
        """Whether the sentence around a period is of figures for it."""
        return self.reports.search(self._sentence(text, begin, end)) is not None

    def is_epithet(self, text: str, begin: int, end: int) -> bool:
        """Whether a date only tells the thing named after it from others."""
        after = self.epithet_after.match(text, end)
        near = text[max(0, begin - _NEAR) : begin]
        return after is not None and self.epithet_before.search(near) is not None

    def is_range(self, text: str, begin: int, end: int, second: int) -> bool:
        """Whether a range goes from a name to another, which begins at ``second``."""
        gap = text[end:second]
        if self.to.fullmatch(gap):
            return True
        near = text[max(0, begin - _NEAR) : begin]
        joined = self.joined.fullmatch(gap)
        return joined is not None and self.between.search(near) is not None

    def is_joined(self, text: str, end: int, second: int) -> bool:
        """Whether nothing but an "and" or the like stands between two names."""
        return self.joined.fullmatch(text, end, second) is not None

    def openness(self, text: str, begin: int) -> tuple[bool, bool]:
        """Whether a time at this place is left open at its end, and at its begin."""
        found = self.open.search(text[max(0, begin - _NEAR) : begin].lower())
        if found is None:
            return False, False
        is_end = found.lastgroup is not None
        return is_end, not is_end

    def _last_stop(self, left: str) -> int:
        """Where the sentence begins of which a clause without a verb is a part."""
        place = 0
        for found in self.sentence_end.finditer(left):
            place = place if found[0][0] == ";" else found.end()
        return place

    def _last_sentence(self, left: str) -> int:
        place = 0
        for found in self.sentence_end.finditer(left):
            place = found.end()
        return place


def _groups(
    verbs: re.Pattern[str], clause: str, begin: int = 0
) -> Iterator[tuple[str, int]]:
    """Each verb's group, and where it ends; in a name, what ends like one is none."""
    for verb in verbs.finditer(clause.lower(), begin):
        group, said = verb.lastgroup or "", clause[slice(*verb.span())]
        if not _is_name(said, verb.start()) and (group != "regular" or said.islower()):
            yield group, verb.end()


def _is_name(said: str, place: int) -> bool:
    """Whether what looks like a verb begins with a name, as May in the month's."""
    return place > 1 and said[0].isupper() and not said.istitle()
