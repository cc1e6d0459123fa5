"""The dictionary form of a word, with its particle or object where both make one."""

import re

from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import PREPOSITION, VERBS
from timeline.mentions.verbs import read_group

_PHRASE = frozenset("DJQNE'gy")
_NOUNS = re.compile(r"[DJQNE'gny]*N")
_OBJECT_RELATIVE = re.compile(r"N[WS][DJQNEO']+$")
_RELATIVE_REACH = 8  # tokens from such a noun to the verb


def lemma_at(sentence: Sentence, i: int) -> str:
    """The dictionary form of a trigger.

    That of a verb which says no more than that an event was brought about is the
    noun's: ``launched an attack`` tells of an attack, ``a ban was imposed`` of a ban.
    """
    word = sentence.words[i]
    if sentence.tags[i] not in VERBS or not word.verb:
        return word.noun or word.verb or sentence.lower[i]
    phrase = phrase_at(sentence, i)
    if phrase.replace(" ", "_") not in sentence.lexicon.groups["supporting_verbs"]:
        return phrase
    return _supported_noun(sentence, i, phrase) or phrase


def _supported_noun(sentence: Sentence, i: int, phrase: str) -> str:
    """The event noun that a verb has as object, as subject where it is passive."""
    group = read_group(sentence, i)
    if group.passive or group.tense == "participle":
        head = _head_before(sentence.tags, group.begin)
    else:
        head = _head_after(sentence, i + 1 + phrase.count(" "))
        if head < 0:
            head = _head_of_relative(sentence.tags, group.begin)
    return sentence.words[head].noun if head >= 0 else ""


def _head_before(tags: str, end: int) -> int:
    """The head of the noun phrase before a token; -1 where none stands there.

    Of ``a ban on the export of arms`` it is the ban.
    """
    head = end - 1 - (tags[end - 1 : end] == ",")
    while head >= 0 and tags[head] in _PHRASE:
        first = head
        while first and tags[first - 1] in _PHRASE:
            first -= 1
        if tags[first - 1 : first] != PREPOSITION:
            return head
        head = first - 2
    return -1


def _head_of_relative(tags: str, begin: int) -> int:
    """The noun that a relative puts before its verb: ``the ban that they imposed``."""
    found = _OBJECT_RELATIVE.search(tags, max(0, begin - _RELATIVE_REACH), begin)
    return found.start() if found is not None else -1


def _head_after(sentence: Sentence, begin: int) -> int:
    """The head of the noun phrase at a token; -1 where none stands there.

    Of ``a series of attacks`` it is the attacks.
    """
    found = _NOUNS.match(sentence.tags, begin)
    if found is None:
        return -1
    counted = sentence.lower[found.end() : found.end() + 1] == ["of"]
    if counted and sentence.lower[found.end() - 1] in sentence.lexicon.groups["series"]:
        found = _NOUNS.match(sentence.tags, found.end() + 1) or found
    return found.end() - 1


def phrase_at(sentence: Sentence, i: int) -> str:
    """The verb's base, with its particle or object where both make one meaning."""
    base = sentence.words[i].verb
    return f"{base} {sentence.lower[i + 1]}" if _is_phrasal(sentence, base, i) else base


def base_at(sentence: Sentence, i: int) -> str:
    """The base of a word, with its particle where both make one: ``rule_out``."""
    word = sentence.words[i]
    base = word.verb or word.noun or sentence.lower[i]
    return f"{base}_{sentence.lower[i + 1]}" if _is_phrasal(sentence, base, i) else base


def _is_phrasal(sentence: Sentence, base: str, i: int) -> bool:
    """Whether the base of a word makes one meaning with the word after it."""
    phrasal = sentence.lexicon.phrasal.get(base)
    if phrasal is None or i + 1 >= len(sentence.lower):
        return False
    return sentence.lower[i + 1] in phrasal
