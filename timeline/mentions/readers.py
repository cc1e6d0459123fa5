"""Sentences that speak to whoever reads them, and report nothing themselves."""

import re

from timeline.mentions.tagging import Sentence

# "For more information, visit": what for, and the verb of an order.
_AFTER_PURPOSE = re.compile(r"P[DJNEy']{1,5},?[FINJ]")
_QUOTES = frozenset("\"'“”‘’")
_LISTED = 5  # tokens of a headline in which it says what it lists: "7 new ways to"


def speaks_to_readers(sentence: Sentence) -> bool:
    """Whether a sentence asks something of readers, or promises them a story."""
    return (
        _asks_readers(sentence)
        or (sentence.headline and _teases_readers(sentence))
        or (sentence.entry is not None and _greets_readers(sentence))
    )


def _asks_readers(sentence: Sentence) -> bool:
    """Whether a sentence asks something of whoever reads it.

    ``Anyone who saw him is asked to call``, ``For interviews call the press office``.
    """
    opening = sentence.lower[0]
    if opening in sentence.lexicon.groups["anyone"]:
        return True
    if opening != "for":
        return False
    ordered = _AFTER_PURPOSE.match(sentence.tags)
    if ordered is None:
        return False
    verb = sentence.words[ordered.end() - 1].verb
    return verb in sentence.lexicon.groups["contact_verbs"]


def _teases_readers(sentence: Sentence) -> bool:
    """Whether a headline tells what its article is about, not what took place.

    ``How the dam failed``, ``Five things to know``, ``What your bank hides``.
    """
    lower = sentence.lower
    groups = sentence.lexicon.groups
    if not groups["teaser_openers"].isdisjoint((lower[0], "_".join(lower[:2]))):
        return True
    counted = "Q" in sentence.tags[:2]
    if counted and not groups["listed_nouns"].isdisjoint(lower[1:_LISTED]):
        return True
    spoken = not groups["second_person"].isdisjoint(lower)
    return spoken and _QUOTES.isdisjoint(sentence.tokens)


def _greets_readers(sentence: Sentence) -> bool:
    """Whether a log tells of who writes it: ``We are at the gates of the mill``."""
    if not _QUOTES.isdisjoint(sentence.tokens):
        return False
    return sentence.lower[:1] == ["we"] and sentence.tags[1:2] in ("B", "H", "M")
