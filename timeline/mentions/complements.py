"""The words of a clause, with the clauses that it would say too little without."""

from collections.abc import Iterator

from timeline.mentions.clauses import RELATIVES, clauses_of
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import NOUN, NOUNS, PREPOSITION, TIME

_COUNTING = ("after", "before")
_INDEFINITE = ("a", "an", "some", "those")
_OBJECT_OPENERS = ("what", "where", "how", "why", "whether", "who", "whom", "which")
_VERB = frozenset("FnBHAM")


def whole_clause(sentence: Sentence, number: int) -> list[int]:
    """The words of a clause and of what is said in it; none without a verb."""
    clauses = clauses_of(sentence)
    tokens = clauses[number].tokens
    if _VERB.isdisjoint(sentence.tags_of(tokens)):
        return []
    if len(clauses) == 1:
        return tokens
    said = [*_said(sentence, number)]
    if "PW" not in sentence.tags:
        return sorted({*tokens, *said}) if said else tokens
    kept = {*tokens, *said}
    # "The talks at which they met": the relative takes its preposition along.
    return sorted(j for j in kept if j + 1 in kept or sentence.tags[j : j + 2] != "PW")


def _said(sentence: Sentence, number: int) -> Iterator[int]:
    """The words of the clauses that are complements of this clause's verbs.

    So is what a period counts from: ``died two days after she had left``; what stands
    for an object: ``held what they called a feast``; what a noun says: ``opposed the
    idea that it be sold``; and what tells which one of many is meant: ``signed a deal
    that ended the strike``.
    """
    clauses = clauses_of(sentence)
    verbs, tokens = set(clauses[number].verbs), clauses[number].tokens
    inside = {number}
    for other, clause in enumerate(clauses):
        if clause.governor not in verbs and clause.parent not in inside:
            continue
        first = clause.tokens[0] if clause.tokens else 0
        ends = tokens[-1:] < [first]
        completes = clause.parent == number and (
            (_counts(sentence, first - 1) and clause.opener in _COUNTING)
            or (first - 1 in verbs and clause.opener in _OBJECT_OPENERS)
            or (clause.opener == "that" and _before_time(sentence, first) in verbs)
            or (clause.opener == "that" and _says(sentence, first - 1))
            or (clause.opener in RELATIVES and _narrows(sentence, first, ends))
        )
        if sentence.tags[first - 1 : first + 1] == ",C":
            continue  # "the mayor said, and the shop": said of what stands before
        hangs = (
            clause.parent in inside - {number}
            and '"' not in (sentence.tags[first : first + 2])
        )
        if clause.governor in verbs or completes or hangs:
            inside.add(other)
            yield from clause.tokens


def _counts(sentence: Sentence, i: int) -> bool:
    """Whether a word is the end of what is counted from something, or a moment."""
    if i < 0:
        return False
    moments = sentence.lexicon.groups["moments"]
    return sentence.tags[i] in "tR" or sentence.lower[i] in moments


def _says(sentence: Sentence, i: int) -> bool:
    """Whether a word is a noun as *idea*, which says nothing without what it is."""
    return i >= 0 and sentence.lower[i] in sentence.lexicon.groups["content_nouns"]


def _before_time(sentence: Sentence, first: int) -> int:
    """The token before a time that stands before a clause: ``found on Monday that``."""
    j = first - 1
    while j > 0 and (sentence.tags[j] == TIME or sentence.tags[j : j + 2] == "Pt"):
        j -= 1
    return j


def _narrows(sentence: Sentence, relative: int, ends: bool) -> bool:
    """Whether a relative, by no comma set off, tells what ``a`` noun stands for.

    Where the clause ``ends`` before it, so it does for several that no article names:
    ``took steps that failed``.
    """
    j = relative - 1
    if j > 0 and sentence.tags[j] == PREPOSITION:  # "a letter in which"
        j -= 1
        if sentence.words[j].noun and sentence.lower[j + 1] == "in":
            return False  # "ended in riots in which nine died"
    if j < 0 or sentence.tags[j] not in NOUNS:
        return False
    several = sentence.tags[j] == NOUN and sentence.lower[j].endswith("s")
    while j >= 0 and sentence.tags[j] in "NEJQ'":
        j -= 1
    if j < 0:
        return False
    bare = several and ends and sentence.tags[j] in "FIgP"
    return bare or sentence.lower[j] in _INDEFINITE
