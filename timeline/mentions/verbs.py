"""Reads the group around a verb: its auxiliaries, its tense, voice and negation."""

from dataclasses import dataclass

from timeline.mentions.lexicon import Lexicon
from timeline.mentions.tagging import Sentence

_LONGEST_GROUP = 8  # tokens from the first auxiliary to the verb


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries.

    ``tense`` is ``past``, ``present``, ``perfect``, ``pluperfect``, ``future``,
    ``modal``, ``infinitive``, ``gerund`` or ``participle`` (of a reduced clause).
    """

    begin: int
    tense: str
    passive: bool
    progressive: bool
    negated: bool
    modal: str


def read_group(sentence: Sentence, i: int, lexicon: Lexicon) -> VerbGroup:
    """The group whose main verb is token ``i``."""
    begin, chain, negated = _auxiliaries(sentence, i)
    letters = "".join(sentence.tags[j] for j in chain)
    modal = next((sentence.lower[j] for j in chain if sentence.tags[j] == "M"), "")
    be = [sentence.lower[j] for j in chain if sentence.tags[j] == "B"]
    have = [sentence.lower[j] for j in chain if sentence.tags[j] == "H"]
    tag = sentence.tags[i]
    return VerbGroup(
        begin,
        _tense(tag, letters, modal, be, have, sentence.words[i].tag, lexicon),
        bool(be) and tag == "n",
        bool(be) and tag == "g",
        negated,
        modal,
    )


def _auxiliaries(sentence: Sentence, i: int) -> tuple[int, list[int], bool]:
    """The first token of the group, its auxiliaries in order, whether it is negated."""
    chain: list[int] = []
    negated, begin = False, i
    for j in range(i - 1, max(-1, i - _LONGEST_GROUP), -1):
        tag = sentence.tags[j]
        if tag in "BHAMT":
            chain.append(j)
            begin = j
            if tag in "MT":
                negated = negated or (j > 0 and sentence.tags[j - 1] == "X")
                break
        elif tag == "X":
            negated = True
            begin = j
        elif tag != "R":
            break
    return begin, chain[::-1], negated


def _tense(
    tag: str,
    letters: str,
    modal: str,
    be: list[str],
    have: list[str],
    form: str,
    lexicon: Lexicon,
) -> str:
    if modal:
        return "future" if modal in lexicon.adverse["modal_planned"] else "modal"
    if "T" in letters:
        return "infinitive"
    if have:
        return "pluperfect" if have[0] in ("had", "'d") else "perfect"
    if be:
        return "past" if be[0] in ("was", "were") else "present"
    if "A" in letters:
        return "present"
    if tag == "F":
        return "past" if form in "Vdh" else "present"
    return {"n": "participle", "g": "gerund"}.get(tag, "infinitive")
