"""The dictionary form of a word, with its particle or object where both make one."""

from timeline.mentions.verbs import Tagged


def lemma_at(sentence: Tagged, i: int) -> str:
    """The dictionary form of a trigger."""
    word = sentence.words[i]
    if sentence.tags[i] in "FIng" and word.verb:
        return phrase_at(sentence, i)
    return word.noun or word.verb or sentence.lower[i]


def phrase_at(sentence: Tagged, i: int) -> str:
    """The verb's base, with its particle or object where both make one meaning."""
    base = sentence.words[i].verb
    if i + 1 < len(sentence.lower):
        phrase = f"{base} {sentence.lower[i + 1]}"
        if phrase in sentence.lexicon.phrasal:
            return phrase
    return base


def base_at(sentence: Tagged, i: int) -> str:
    """The base of a word, with its particle where both make one: ``rule_out``."""
    word = sentence.words[i]
    base = word.verb or word.noun or sentence.lower[i]
    phrase = "_".join((base, *sentence.lower[i + 1 : i + 2]))
    return phrase if phrase.replace("_", " ") in sentence.lexicon.phrasal else base
