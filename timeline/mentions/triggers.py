"""Finds the words that carry an event: verbs, event nouns, states that are news."""

import re
from collections.abc import Iterable, Iterator, Sequence

from timeline.mentions.event_nouns import is_event_noun, is_named_event, is_news_state
from timeline.mentions.event_verbs import is_event_verb
from timeline.mentions.furniture import is_furniture
from timeline.mentions.readers import speaks_to_readers
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    ADJECTIVE,
    NAME,
    NOMINALS,
    NOUN,
    PREPOSITION,
    VERBS,
    places_of,
)

_FEWEST = 4  # tokens of a sentence without a verb that tells of something
_VERB = re.compile(r"[FInBHAM]")
_LIKELY = frozenset(VERBS + NOMINALS)


def find_triggers(sentence: Sentence, background: bool) -> Iterator[int]:
    """Indices of trigger tokens, in order.

    With ``background``, speech, thought, states, purposes and habits are triggers too,
    and so are nouns and adjectives made of verbs (``the fired clerk``).
    """
    if _asks(sentence.tokens) or is_furniture(sentence):
        return
    if not background and (_is_outcry(sentence) or speaks_to_readers(sentence)):
        return
    tags, words = sentence.tags, sentence.words
    likely: Iterable[int] = range(len(tags)) if background else places_of(_LIKELY, tags)
    for i in likely:
        if (background or words[i].noun or tags[i] in VERBS) and (
            _carries_event(sentence, i, background)
        ):
            yield i


def _asks(tokens: Sequence[str]) -> bool:
    """Whether a sentence is a question, though it stand in brackets."""
    if tokens[0] == "(" and tokens[-1] == ")":
        return tokens[-2] == "?"
    return tokens[-1] == "?"


def _is_outcry(sentence: Sentence) -> bool:
    """Whether a sentence is a word or two without a verb: ``GOAL!``, ``Fire.``"""
    stopped = sentence.tags[-1] == "."
    return (
        stopped and len(sentence.tags) < _FEWEST and _VERB.search(sentence.tags) is None
    )


def _carries_event(sentence: Sentence, i: int, background: bool) -> bool:
    tag = sentence.tags[i]
    if tag in "gN" and not background and _is_field(sentence, i):
        return False
    if tag in VERBS:
        return background or is_event_verb(sentence, i)
    if tag == PREPOSITION:
        return background and sentence.lower[i] == "according"
    if background and tag in "NJ" and _is_made_of_verb(sentence, i):
        return True
    if not sentence.words[i].noun:
        return False
    if tag == NOUN:
        return background or is_event_noun(sentence, i)
    if tag == ADJECTIVE:
        return is_news_state(sentence, i)
    return tag == NAME and is_named_event(sentence, i)


def _is_field(sentence: Sentence, i: int) -> bool:
    """Whether a noun or gerund is what somebody leads: ``the head of lending``.

    So it is in ``the minister for development``.
    """
    if sentence.lower[i - 1] not in ("of", "for"):
        return False
    return sentence.lower[i - 2] in sentence.lexicon.groups["leading_nouns"]


def _is_made_of_verb(sentence: Sentence, i: int) -> bool:
    """Whether a noun or adjective is made of a verb: ``help``, ``the fired clerk``."""
    word = sentence.words[i]
    return word.kind not in (None, "state", "other") and not word.noun_first
