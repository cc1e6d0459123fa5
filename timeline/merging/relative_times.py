"""Times that are counted from the day of a report, left out of what is read later.

An event stands beside its day: *yesterday* in its title says less, and misleads whoever
reads it a year later.
"""

import re

from timeline.merging.languages.en.patterns import RELATIVE_TIMES
from timeline.merging.languages.en.words import HOLDING_A_TIME
from timeline.records import EventMention

_RELATIVE = re.compile(RELATIVE_TIMES)
_LAST_WORD = re.compile(r"([\w.'’-]+) $")
# What a sentence goes on with that such a time opens: "Yesterday the mill burned".
_SUBJECT = re.compile(r"(?:[Tt]he|an?|[A-Z]\S*|\d\S*) ")
_OWNING = ("'", "’", "-")


def without_relative_time(text: str, mention: EventMention) -> str:
    """The text without the time that dates its event, if that is a relative one.

    It stays where words hang on it, as ``since yesterday``, and where no day is known.
    """
    timex = mention.timex
    if timex is None or mention.interval is None:
        return text
    told = " ".join(timex.text.split())
    if _RELATIVE.fullmatch(told) is None or text.count(told) != 1:
        return text
    begin = text.index(told)
    return _without(text, begin, begin + len(told))


def _without(text: str, begin: int, end: int) -> str:
    """The text without its words from ``begin`` to ``end``, if it reads whole."""
    before, after = text[:begin], text[end:]
    if not before:
        rest = after.removeprefix(",").removeprefix(" ")
        opens = after.startswith(", ") or _SUBJECT.match(rest)
        return rest[:1].upper() + rest[1:] if opens and after[:1] in ", " else text
    last = _LAST_WORD.search(before)
    held = last is not None and last[1].lower() in HOLDING_A_TIME
    if held or after.startswith(_OWNING) or not before.endswith(" "):
        return text
    if before.endswith(", ") and after.startswith(","):  # "Ames, today, left"
        return before[:-2] + after[1:]
    if before[-2:-1] in "([“,":
        return text
    return before.rstrip() + after
