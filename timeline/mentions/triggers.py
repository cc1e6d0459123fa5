"""Finds the words that carry an event: verbs, event nouns, states that are news."""

from collections.abc import Iterator

from timeline.mentions.clauses import Clause
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.tagging import Sentence
from timeline.mentions.verbs import read_group

_PRESENT_FORMS = "szbv"


def find_triggers(
    sentence: Sentence, clauses: list[Clause], owner: list[int], lexicon: Lexicon
) -> Iterator[int]:
    """Indices of trigger tokens, in order."""
    for i, tag in enumerate(sentence.tags):
        if tag in "FIng":
            if _is_event_verb(sentence, i, clauses[owner[i]], lexicon):
                yield i
        elif tag == "N":
            if sentence.words[i].noun and _is_event_noun(sentence, i, lexicon):
                yield i
        elif tag == "J" and sentence.words[i].noun and _is_news_state(sentence, i):
            yield i


def _is_event_verb(
    sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon
) -> bool:
    word = sentence.words[i]
    if word.kind in ("say", "think", "state"):
        return False
    if word.kind == "light" and phrase_at(sentence, i, lexicon) == word.verb:
        return False
    if _carries_noun(sentence, i) and word.kind in ("light", "aspect"):
        return False
    group = read_group(sentence, i, lexicon)
    if group.tense == "present" and not group.progressive and not group.passive:
        return sentence.headline or any(sentence.tags[j] == "t" for j in clause.tokens)
    return True


def _carries_noun(sentence: Sentence, i: int) -> bool:
    """Whether an event noun follows as object: ``held talks``."""
    for j in range(i + 1, min(i + 6, len(sentence.tags))):
        if sentence.tags[j] == "N" and sentence.words[j].noun:
            return True
        if sentence.tags[j] not in "DJQNn'":
            return False
    return False


def _is_event_noun(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """A noun that heads its phrase; ``murder`` in ``murder trial`` does not."""
    right = sentence.tags[i + 1] if i + 1 < len(sentence.tags) else "$"
    return right not in "N"


def _is_news_state(sentence: Sentence, i: int) -> bool:
    """``found dead``, ``two dead``, ``is guilty``; not ``the dead man``."""
    right = sentence.tags[i + 1] if i + 1 < len(sentence.tags) else "$"
    left = sentence.tags[i - 1] if i else "^"
    return right not in "NEJ" and left not in "D'"


def phrase_at(sentence: Sentence, i: int, lexicon: Lexicon) -> str:
    """The verb's base, with its particle or object where both make one meaning."""
    base = sentence.words[i].verb
    if i + 1 < len(sentence.lower):
        phrase = f"{base} {sentence.lower[i + 1]}"
        if phrase in lexicon.phrasal:
            return phrase
    return base


def lemma_at(sentence: Sentence, i: int, lexicon: Lexicon) -> str:
    """The dictionary form of a trigger."""
    word = sentence.words[i]
    if sentence.tags[i] in "FIng" and word.verb:
        return phrase_at(sentence, i, lexicon)
    return word.noun or word.verb or sentence.lower[i]
