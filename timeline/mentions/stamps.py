"""The clock that opens an entry of a live page: ``11.45 Two trains collide``."""

import re

from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import DETERMINER, NAME, PRONOUN

# Four digits alone may be a number: "1500 people".
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])(?:[.:][0-5]\d(?:[ap]m)?|(?P<bare>[0-5]\d))$")
_OPENING = DETERMINER + NAME + PRONOUN


def is_stamp(sentence: Sentence, j: int) -> bool:
    """Whether token ``j`` is a time that opens a sentence: ``1653 A tremor hit``."""
    if j or len(sentence.tokens) < 2 or sentence.title_case:
        return False
    clock = _CLOCK.match(sentence.lower[0])
    if clock is None or sentence.tokens[1] == ":":
        return clock is not None
    bare = clock["bare"] is not None and sentence.tags[1] not in _OPENING
    return sentence.tokens[1][0].isupper() and not bare
