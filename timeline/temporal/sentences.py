"""Where a language ends its sentences, as far as what surrounds a name is asked for."""

import re
from dataclasses import dataclass

_REACH = 110  # characters of a sentence that are looked at, on either side
_LONGEST = 1000  # characters of a sentence
# The mark comes first and what stands before it then: it is found twice as fast so.
_END = re.compile(
    r"[.!?;:\n](?:(?:(?<=[a-z\d)][.!?])|(?<=\s\.))(?:(?<!\b[ap]\.m.)|(?=\s{1,2}"
    r"(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|East|West|Cent|Pac|Moun|Local)[A-Z](?:[a-z]|\s)))(?<!\b[A-Z][a-z].)"
    r"(?<!\b(?!Day|Eve|May)[A-Z][a-z][a-z].)(?<!\bSept.)['\"”’]*\s{1,2}|(?<=[;:])\s{1,2}"
    # A line is a sentence, as headlines are; what it breaks off with it goes on from.
    r"|(?<=\n)(?<!\s(?:on|in|at|by|to|of)\n)(?<!\s(?:the|and|for)\n))"
)


@dataclass(frozen=True)
class Sentences:
    """Parts the text around a name into sentences, at each ``end``."""

    end: re.Pattern[str]

    def is_one(self, text: str, begin: int, end: int) -> bool:
        """Whether no sentence ends between two places; it goes on behind a colon.

        What is as long as a page is none, and would be searched for each of its names.
        """
        if end - begin > _LONGEST:
            return False
        ends = self.end.finditer(text, begin, end)
        return all(found[0][0] in ";:" for found in ends)

    def left_of(self, text: str, begin: int) -> str:
        """The text before a name, as far as it is looked at."""
        return text[max(0, begin - _REACH) : begin]

    def right_of(self, text: str, end: int) -> str:
        """The text behind a name, from the name's last letter on."""
        return text[end - 1 : end + _REACH]

    def around(self, text: str, begin: int, end: int) -> str:
        """What stands before a name in its sentence, and behind it if it has an end."""
        left = self.left_of(text, begin)
        before = left[self.last_begin(left) :]
        if end == begin:
            return before
        return before + self.rest(self.right_of(text, end))

    def rest(self, right: str) -> str:
        """What stands from the last letter of a name up to the end of its sentence."""
        stop = self.end.search(right, 1)
        return right[: stop.start()] if stop else right

    def last_begin(self, left: str) -> int:
        """Where the last sentence, or part of one, begins in what is left of a name."""
        place = 0
        for found in self.end.finditer(left):
            place = found.end()
        return place

    def last_whole_begin(self, left: str) -> int:
        """Where the sentence begins of which a clause without a verb is a part."""
        place = 0
        for found in self.end.finditer(left):
            place = place if found[0][0] == ";" else found.end()
        return place


SENTENCES = Sentences(_END)
"""Those of a language that has none of its own."""

STOP = re.compile(r"[.!?]\s")
"""Any stop, that of an abbreviation too: enough where a few words near by are asked
for, which a sentence cut short only leaves out."""
