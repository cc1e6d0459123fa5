"""What stands around a word whose class its neighbours settle."""

import re
from collections.abc import Mapping, Sequence

from timeline.mentions.words import PASSIVE, SPEAKING, Word

# Determiners that stand for a noun: ``all held``, ``those``.
PRONOMINAL = frozenset(
    ("all", "both", "many", "most", "several", "some", "few", "those", "others", "more")
)
_PASSED = frozenset('RX"')  # tags that may stand between a word and the one before
_FLOATING = frozenset(("all", "both", "each"))
_CHOOSING = frozenset(("either", "neither"))
_BEFORE_CHOOSING = frozenset("NEOBHMRX")
_CAUSE_REACH = 7  # tokens from a verb of perceiving over its object
_INDEFINITE = frozenset(("a", "an", "another"))
_BORDERS = frozenset(",;:.SW(")
_FINITE = frozenset("VsBHAM")
_VERBAL = frozenset("FInBHAM")
_RELATIVE_VERBS = frozenset("VsBHAMd")
# A verb after a comma, the first to come and not one of several joined by "and".
_VERB_AFTER_COMMA = r",[RX]*[dVsBHAM](?!.*C[RX]*[dVsBHAM])"
_RESUMED = re.compile(r"[^;.:SWFVsBHAM]*?" + _VERB_AFTER_COMMA)
_APPOSED = re.compile(r"[^;.:SWFVsBHAMd,]*,[^;.:SWFVsBHAMd,]*" + _VERB_AFTER_COMMA)
_VERB_REACH = 12  # tokens back to the verb that a coordinated one is like


class Context:
    """A sentence with what stands left and right of the word in question.

    ``left`` and ``right`` are the tags beside it, ``form`` is the word on the left,
    token ``before``. ``found`` are the tags, settled up to the word; ``groups`` are
    words of the language, by what they do.
    """

    def __init__(
        self,
        found: list[str],
        lower: list[str],
        words: Sequence[Word],
        groups: Mapping[str, frozenset[str]],
    ) -> None:
        self.found = found
        self.lower = lower
        self.words = words
        self.groups = groups
        self.unsettled = found.copy()
        self.verbs: list[int] = []  # those that context has made finite
        self.at = 0
        self.left = self.right = self.form = ""
        self.before = -1

    def look_at(self, i: int) -> None:
        """Go to token ``i``."""
        found, before = self.found, i - 1
        while before >= 0 and (
            found[before] in _PASSED or (found[before] == "D" and self._floats(before))
        ):
            before -= 1
        self.at, self.before = i, before
        if before >= 0:
            self.left, self.form = found[before], self.lower[before]
        else:
            self.left, self.form = "^", ""
        right = found[i + 1] if i + 1 < len(found) else "$"
        # What follows a participle is seldom a verb.
        self.right = "N" if right in "bzh" and found[i] in "dng" else right

    def _floats(self, i: int) -> bool:
        """Whether a determiner can stand before a verb: ``the men all left``."""
        form = self.lower[i]
        return form in _FLOATING or (
            form in _CHOOSING and self.found[i - 1] in _BEFORE_CHOOSING
        )

    def is_indefinite(self) -> bool:
        """Whether the noun before is one that nobody knows yet: ``a farmer``."""
        first = self.before
        while first > 0 and self.found[first] in "NJ":
            first -= 1
        return self.lower[first] in _INDEFINITE

    @property
    def has_finite(self) -> bool:
        """Whether a finite verb stands in the same stretch of the sentence."""
        begin, end = self.stretch(self.at)
        if not _FINITE.isdisjoint(self.unsettled[begin:end]):
            return True
        return any(begin <= i < end for i in self.verbs)

    def has_verb(self) -> bool:
        """Whether any finite verb stands in the sentence."""
        return bool(self.verbs) or not _FINITE.isdisjoint(self.unsettled)

    def has_verb_of_its_own(self) -> bool:
        """Whether a finite verb stands in the sentence before any relative follows."""
        unsettled, end = self.unsettled, self.at
        while end < len(unsettled) and unsettled[end] != "W":
            end += 1
        return bool(self.verbs) or not _FINITE.isdisjoint(unsettled[:end])

    def adjective_is_subject(self) -> bool:
        """Whether the adjective before is who did it: ``An official said``."""
        j = self.before
        while j > 0 and self.found[j] in "JE'":
            j -= 1
        begin, _ = self.stretch(self.at)
        told = not _VERBAL.isdisjoint(self.found[begin:j])
        return self.found[j] == "D" and not told

    def stretch(self, i: int) -> tuple[int, int]:
        """The words around token ``i`` up to the next marks or relatives."""
        begin, end = i, i + 1
        while begin and self.found[begin - 1] not in _BORDERS:
            begin -= 1
        while end < len(self.found) and self.found[end] not in _BORDERS:
            end += 1
        return begin, end

    def verb_before(self) -> str:
        """The class of the nearest verb before, for what is coordinated with it."""
        for j in range(self.before - 1, max(-1, self.before - _VERB_REACH), -1):
            if self.found[j] in "FIng":
                return self.found[j]
            if self.found[j] in ".;:":
                break
        return ""

    def verb_follows(self, i: int, likely: bool) -> bool:
        """Whether a sure (or ``likely``) finite verb follows in the same stretch."""
        for j in range(i + 1, min(self.stretch(i)[1], i + _VERB_REACH)):
            if self.found[j] == "C":
                return False
            if self.found[j] in _FINITE or (likely and self.found[j] == "d"):
                return True
        return False

    def base_follows(self) -> bool:
        """Whether the verb may follow as a base form: ``talks on a truce end``."""
        for j in range(
            self.at + 1, min(self.stretch(self.at)[1], self.at + _VERB_REACH)
        ):
            sure = self.unsettled[j] == "v"
            if sure or (self.unsettled[j] == "b" and self.words[j].kind == "aspect"):
                return self.found[j - 1] in "NE"
        return False

    def opens_with_plural(self) -> bool:
        """Whether the first noun of the stretch is of several: ``Talks on a truce``."""
        begin, _ = self.stretch(self.at)
        first = next((j for j in range(begin, self.at) if self.found[j] == "N"), -1)
        return first >= 0 and self.lower[first].endswith("s")

    def resumes(self) -> bool:
        """Whether the next verb stands after a comma: ``, passed in May, expired``."""
        return _RESUMED.match("".join(self.found[self.at + 1 :])) is not None

    def is_apposed(self) -> bool:
        """Whether the next verb stands after an apposition: ``, both mills, shut``."""
        return _APPOSED.match("".join(self.found[self.at + 1 :])) is not None

    def after_manner(self) -> bool:
        """Whether an adverb of manner stands right before: ``narrowly passes``."""
        before = self.at - 1
        return self.found[before] == "R" and self.lower[before].endswith("ly")

    def ends_object(self) -> bool:
        """Whether the noun before closes a phrase that a verb or preposition takes."""
        j = self.before
        while j >= 0 and self.found[j] in "NJQ":
            j -= 1
        counted = "Q" in self.found[j + 1 : self.before]
        over = j if counted and j >= 0 and self.found[j] != "D" else j - 1
        if over < 0 or (over < j and self.found[j] != "D"):
            return False
        tag = self.found[over]
        return tag in "PIng" or (tag == "F" and self.words[over].kind not in SPEAKING)

    def follows_verb(self) -> bool:
        """Whether the noun before is the object of a verb that is no relative's."""
        begin, _ = self.stretch(self.at)
        opened = begin > 0 and self.found[begin - 1] in "WS"
        verbs = sum(tag in "Fn" for tag in self.found[begin : self.at])
        return verbs > opened and self.ends_object()

    def heads_relative(self) -> bool:
        """Whether a relative with its verb follows: ``talks that began in May``."""
        after = self.at + 1
        relative = self.lower[after : after + 1] in (["that"], ["which"], ["who"])
        return relative and not _RELATIVE_VERBS.isdisjoint(
            self.found[after + 1 : after + 2]
        )

    def is_object_of_infinitive(self) -> bool:
        """Whether it ends what an infinitive takes: ``agreed to extend output cuts``.

        The sentence has its verb by then.
        """
        if self.left not in "NEJ" or not self.has_finite:
            return False
        begin, _ = self.stretch(self.at)
        before = [tag for tag in self.found[begin : self.before] if tag in "FIng"]
        return before[-1:] == ["I"]

    def is_surely_verb(self) -> bool:
        """Whether the word before is a form of a verb and of nothing else."""
        return self.words[self.before].tag in "Vsvdn"

    def follows_passive(self) -> bool:
        """Whether the verb before makes a passive: ``will stay shut``, ``got hurt``."""
        return self.left in "FI" and self.words[self.before].verb in PASSIVE

    def negated(self, i: int) -> bool:
        """Whether a negation stands right before."""
        return i > 0 and self.found[i - 1] == "X"

    def plural_before(self) -> bool:
        """Whether a plural noun, likely a subject, stands before."""
        if self.left not in "NE":
            return False
        plural = self.form.endswith("s") and not self.form.endswith("ss")
        return plural or self.form in self.groups["plural_nouns"]

    def is_counted(self) -> bool:
        """Whether a number before a noun counts what follows it: ``five arrest``."""
        if self.left != "N" or self.before < 1 or self.found[self.before - 1] != "Q":
            return False
        return self.lower[self.before - 1] != "one" and not self.plural_before()

    def is_numbered(self) -> bool:
        """Whether the number before tells which one a noun is: ``flight 417 left``."""
        return self.before > 0 and self.found[self.before - 1] in "NE"

    def perceived(self) -> bool:
        """Whether a verb before takes a bare infinitive: ``saw him fall``."""
        for j in range(self.before - 1, max(-1, self.before - _CAUSE_REACH), -1):
            if self.found[j] in "FIngHM":
                return self.words[j].verb in self.groups["perceiving_verbs"]
            if self.found[j] in ".;:,SWC":
                break
        return False
