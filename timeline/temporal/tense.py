"""Which way a bare name looks, as its language shows it: tense, and words before it.

"Will meet Friday" looks ahead, "met Friday" back. What decides is the verb nearest
before the name, within its sentence, else the first one after it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
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
from timeline.temporal.sentences import SENTENCES, Sentences
from timeline.temporal.verbs import BACK, TO_COME, Verbs

NOTHING = re.compile(r"(?!)")
"""What a language has no words for."""

_NEAR = 24  # characters that hold the preposition before a name
_OPENING = 60  # characters that hold what a sentence opens with
_LEANS = {"ahead": FUTURE, "perhaps": RATHER * FUTURE, "calendar": -OVER}
_LEANS_BEFORE = {**_LEANS, "settled": RATHER * FUTURE}


@dataclass(frozen=True)
class Tense:
    """The patterns of one language that tell which way a name looks."""

    verbs: Verbs

    ahead_before: re.Pattern[str]
    """In lower case, ends just before a name that is ahead, and outweighs any verb."""

    back_before: re.Pattern[str]
    """In lower case, ends just before a name that is back, and outweighs any verb."""

    ahead_after: re.Pattern[str] = NOTHING
    """Just after a name that is ahead."""

    back_after: re.Pattern[str] = NOTHING
    """Just after a name that is back."""

    up_to: re.Pattern[str] = NOTHING
    """In lower case, ends just before a name that is mostly ahead, if that is not
    far."""

    pluperfect: re.Pattern[str] = NOTHING
    """Around what had been: by Wednesday all had left."""

    lasted: re.Pattern[str] = NOTHING
    """The verbs, in lower case, of what went on until the name that comes next."""

    happened: re.Pattern[str] = NOTHING
    """In lower case, ends just before a name with the verb of what took place: he died
    on March 5."""

    planned: re.Pattern[str] = NOTHING
    """Ends just before a name with a thing that is put on calendars, the vote on
    Friday; it lies rather ahead if the group ``toward`` took part, and else is told by
    the verb that comes after, if ``predicate`` begins it."""

    predicate: re.Pattern[str] = NOTHING
    """Just after a name that stands with the subject of a verb."""

    relative: re.Pattern[str] = NOTHING
    """A clause that says more of a noun: the men, who will be tried, denied it."""

    headline: re.Pattern[str] = NOTHING
    """All that stands in a headline before a name, of a plan whose *is* is left out:
    Minister to visit port in May."""

    headline_rest: re.Pattern[str] = NOTHING
    """All that stands after it."""

    clause_begin: re.Pattern[str] = NOTHING
    """Ends just before a name that a clause begins with: says that in July, it will."""

    of_speech: re.Pattern[str] = NOTHING
    """Ends just before a name of what is spoken of: says sales in July will fall."""

    object: re.Pattern[str] = NOTHING
    """All that stands between a verb and a name that may be of a noun there: promised
    them a trial in May."""

    setting: re.Pattern[str] = NOTHING
    """Ends just before a time that its sentence opens with, from where that begins."""

    present: re.Pattern[str] = NOTHING
    """The words, in lower case, of a sentence that speaks from today."""

    sentences: Sentences = SENTENCES
    """Where the search for a verb stops."""

    def lean(self, text: str, begin: int, end: int) -> int:
        """Which way the text around a name looks."""
        left = self.sentences.left_of(text, begin)
        return self._lean(left, self.sentences.right_of(text, end))

    def is_told_with(self, text: str, begin: int) -> bool:
        """Whether a name is told with the verb before it, or there is none.

        Else it may be of a noun between the two: promised them a trial in May.
        """
        sentence = self.sentences.around(text, begin, begin)
        verb, end = self.verbs.last(sentence)
        return verb is None or self.object.fullmatch(sentence, end) is None

    def is_to_come(self, text: str, begin: int, end: int) -> bool:
        """Whether a name lies ahead of today, not of what the text tells."""
        if not self.speaks_now(text, begin, end):
            return False
        return self.lean(text, begin, end) in AHEAD

    def speaks_now(self, text: str, begin: int, end: int) -> bool:
        """Whether the sentence around a name, up to ``end``, speaks from today."""
        sentence = self.sentences.around(text, begin, end).lower()
        return self.present.search(sentence) is not None

    def had_been(self, text: str, begin: int) -> bool:
        """Whether the sentence of a name tells of what had been."""
        left = self.sentences.left_of(text, begin)
        return self._had_been(left, self.sentences.right_of(text, begin + 1))

    def had_happened(self, text: str, begin: int) -> bool:
        """The same of what stands before the name: they had left on Monday.

        What they had done, he said on Monday, is not of that day.
        """
        before = self.sentences.around(text, begin, begin)
        clause = before.rpartition(",")[2]
        if self.verbs.last(clause)[0] is not None:
            before = clause
        return self.pluperfect.search(before) is not None

    def opens(self, text: str, begin: int) -> bool:
        """Whether a sentence is set in the time that begins there."""
        left = max(0, begin - _OPENING)
        return self.setting.search(text, left, begin) is not None

    def has_told(self, text: str, begin: int) -> bool:
        """Whether the sentences before the one of a name tell of anything."""
        left = self.sentences.left_of(text, begin)
        verb, _ = self.verbs.last(left[: self.sentences.last_begin(left)])
        return verb is not None

    # Copies of an article, and lists, repeat their clauses. What is found is kept by
    # the text alone: to hash so large a pattern as well takes longer than all the rest.
    @cached_property
    def _lean(self) -> Callable[[str, str], int]:
        """The same of what is left of a name, and right from its last letter on."""
        return lru_cache(maxsize=1024)(self._lean_between)

    @cached_property
    def _had_been(self) -> Callable[[str, str], bool]:
        """The same of what is left of a name, and right from its first letter on."""
        return lru_cache(maxsize=1024)(self._had_been_between)

    def _had_been_between(self, left: str, right: str) -> bool:
        sentence = left[self.sentences.last_begin(left) :] + self.sentences.rest(right)
        return self.pluperfect.search(sentence) is not None

    def _lean_between(self, left: str, right: str) -> int:
        sentence = left[self.sentences.last_begin(left) :]
        clause = sentence.rpartition(",")[2]
        lean = self._lean_of_words_beside(left, sentence, clause, right)
        if lean is not None:
            return lean
        if self._is_setting(clause) and self._opens_past(clause, right):
            return OVER
        if self.happened.search(clause.lower()):
            return OVER
        planned = self.planned.search(clause)
        if planned is not None and planned.lastgroup:
            return RATHER * FUTURE
        is_subject = planned is not None and self.predicate.match(right, 1)
        is_apart = is_subject or self._is_set_off(clause, right)
        verb = None if is_apart else self.verbs.last(sentence)[0]
        if verb is not None:
            return _LEANS_BEFORE.get(verb, PAST)
        rest = self.sentences.rest(right)
        if self.headline.fullmatch(sentence) and self.headline_rest.fullmatch(rest, 1):
            return FUTURE
        verb = self._first_verb(rest)
        if verb is not None:
            return _LEANS.get(verb, PAST)
        verb, _ = self.verbs.last(left[self.sentences.last_whole_begin(left) :])
        return EITHER if verb is None else _LEANS_BEFORE.get(verb, PAST)

    def _first_verb(self, rest: str) -> str | None:
        """The group of the first verb behind a name, of its clause if it has one."""
        verb = next((group for group, _ in self.verbs.groups(rest, 1)), None)
        aside = None if verb is None else self.relative.search(rest)
        if aside is None or not rest[1 : aside.start()].strip():
            return verb  # violence on Monday, which saw two men die
        main = rest[: aside.start()] + rest[aside.end() :]
        return next((group for group, _ in self.verbs.groups(main, 1)), verb)

    def _lean_of_words_beside(
        self, left: str, sentence: str, clause: str, right: str
    ) -> int | None:
        """Which way the words just before a name look, or just after it."""
        near = left[-_NEAR:].lower()
        ahead = self.ahead_before.search(near)
        if self.back_after.match(right, 1) and (ahead is None or ahead.lastgroup):
            return PAST
        if ahead is not None:
            around = f"{clause} {self.sentences.rest(right)[1 : 1 + _NEAR]}"
            over = self.pluperfect.search(around) or self._lasted(clause)
            opening = sentence if ahead.lastgroup == "early" else clause
            words = left[-len(ahead[0]) :]
            subject = opening.removesuffix(words) if ahead.lastgroup else clause
            over = over or self._opens_past(subject, right)
            return PAST if over or self._is_told_on(left, sentence, right) else FUTURE
        if self.up_to.search(near):
            return PAST if self._lasted(clause) else RATHER * FUTURE
        if before := self.back_before.search(near):
            starts = before.lastgroup and self.verbs.last(clause)[0] in TO_COME
            return FUTURE if starts else SURELY * PAST
        return FUTURE if self.ahead_after.match(right, 1) else None

    def _lasted(self, clause: str) -> bool:
        """Whether a clause tells, at its end, of what went on until then."""
        lasted = self.lasted.search(clause.lower())
        return lasted is not None and self.verbs.last(clause)[0] not in _LEANS

    def _opens_past(self, clause: str, right: str) -> bool:
        """Whether a name opens a clause of the past: by Friday it was over."""
        if len(clause.split()) > 1:
            return False
        rest = self.sentences.rest(right)
        verbs = {group for group, _ in self.verbs.groups(rest, 1)}
        return not verbs.isdisjoint(BACK) and verbs.isdisjoint(TO_COME)

    def _is_told_on(self, left: str, sentence: str, right: str) -> bool:
        """Whether a verb of the past is left out: by May there were 60; by July, 90."""
        if len(sentence.split()) > 1:
            return False
        if any(self.verbs.groups(self.sentences.rest(right), 1)):
            return False
        return self.verbs.last(left[self.sentences.last_whole_begin(left) :])[0] in BACK

    def _is_setting(self, clause: str) -> bool:
        """Whether a sentence, or what comes after a comma, opens with a name."""
        if not clause or len(clause.split()) > 1:
            return False
        return self.setting.search(clause) is not None

    def _is_set_off(self, clause: str, right: str) -> bool:
        """Whether a name is of what comes after: set off by commas, or a "that"."""
        if self.clause_begin.search(clause):
            return right[1:2] == "," or self.predicate.match(right, 1) is not None
        if self.predicate.match(right, 1) and self.of_speech.search(clause):
            return True
        if right[1:2] != "," or len(clause.split()) != 1:
            return False
        return self.verbs.last(clause)[0] is None
