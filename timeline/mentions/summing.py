"""Years over which a clause sums up what happened: ``nine died in recent years``."""

import re

from timeline.mentions.clauses import clause_at, owners_of
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import ADJECTIVE, DETERMINER, NOUN, TOLD_VERBS
from timeline.mentions.verbs import read_group

_PHRASE_REACH = 5  # tokens of a noun phrase before what it is compared with
_YEARS = re.compile(r"(?:past|last|recent)\b.*\b(?:years|decades?|century)$")


def is_summed_up(sentence: Sentence, i: int) -> bool:
    """Whether a clause tells what has happened on no one day, but over years.

    Not so ``has had its worst drought in recent years``.
    """
    if not sentence.timexes:
        return False
    owner = owners_of(sentence)
    spans = [
        j
        for j, timex in sentence.timexes
        if i < j and owner[i] == owner[j] and _YEARS.search(timex.text)
    ]
    if not spans or any(is_ranked(sentence, j) for j in spans):
        return False
    told = sentence.tags[i] in TOLD_VERBS
    verbs = [i] if told else clause_at(sentence, i).verbs[:1]
    return any(
        read_group(sentence, verb).tense in ("past", "perfect") for verb in verbs
    )


def is_ranked(sentence: Sentence, j: int) -> bool:
    """Whether a superlative before tells what is compared: ``fell to its lowest``."""
    ranks = sentence.lexicon.groups["ranks"]
    return any(
        sentence.lower[k] in ranks
        or (sentence.lower[k].endswith("est") and not sentence.words[k].noun)
        for k in range(max(0, j - _PHRASE_REACH), j)
        if sentence.tags[k] in (ADJECTIVE, NOUN, DETERMINER)
    )
