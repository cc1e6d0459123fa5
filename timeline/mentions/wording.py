"""The clause that reports an event, in words that read on their own."""

from collections.abc import Iterator, Sequence

from timeline.mentions.clauses import Clause
from timeline.mentions.participants import Phrases
from timeline.mentions.tagging import Sentence

_LEADING = frozenset(",;:()\"'CS-.")
_TRAILING = frozenset(',;:("CS-.PDT')
_FEWEST_WORDS = 3


def clause_words(
    text: str, i: int, clauses: Sequence[Clause], owner: Sequence[int], phrases: Phrases
) -> str:
    """The trigger's clause with its subject, without the clauses that hang on it.

    A relative pronoun gives way to what it stands for, a verb without a subject takes
    that of the clause before; what a verb of saying says stays with it. Empty where
    no clause of at least three words can be cut out.
    """
    sentence = phrases.sentence
    clause = clauses[owner[i]]
    if not any(sentence.tags[j] in "FnBHAM" for j in clause.tokens):
        return ""
    kept = _trimmed(sentence, [*clause.tokens, *_said(owner[i], clauses)])
    subject = _subject(clause, clauses, owner, phrases, kept)
    if subject and kept and sentence.tags[kept[0]] == "W":
        kept = kept[1:]
    if len(kept) + len(subject) < _FEWEST_WORDS:
        return ""
    words = " ".join(_pieces(text, sentence, [*subject, *kept]))
    return f"{words[:1].upper()}{words[1:]}."


def _said(number: int, clauses: Sequence[Clause]) -> Iterator[int]:
    """The words of the clauses that are complements of this clause's verbs."""
    verbs = set(clauses[number].verbs)
    inside = {number}
    for other, clause in enumerate(clauses):
        if clause.governor in verbs or (clause.parent in inside - {number}):
            inside.add(other)
            yield from clause.tokens


def _trimmed(sentence: Sentence, tokens: Sequence[int]) -> list[int]:
    kept = sorted(set(tokens))
    while kept and sentence.tags[kept[0]] in _LEADING:
        kept.pop(0)
    while kept and sentence.tags[kept[-1]] in _TRAILING:
        kept.pop()
    return kept


def _subject(
    clause: Clause,
    clauses: Sequence[Clause],
    owner: Sequence[int],
    phrases: Phrases,
    kept: Sequence[int],
) -> list[int]:
    """The words of the subject that the clause lacks; empty where it has its own."""
    tags = phrases.sentence.tags
    if not kept or tags[kept[0]] not in "WFBHAMn":
        return []
    first = kept[0]
    before = [span for span in phrases.spans if span[1] <= first]
    if tags[first] != "W":
        before = [span for span in before if owner[span[0]] == clause.parent][:1]
    return list(range(*before[-1])) if before else []


def _pieces(text: str, sentence: Sentence, kept: Sequence[int]) -> Iterator[str]:
    """The runs of neighbouring words as they stand in the text."""
    begin = 0
    for place in range(1, len(kept) + 1):
        if place == len(kept) or kept[place] != kept[place - 1] + 1:
            last = kept[place - 1]
            end = sentence.begins[last] + len(sentence.tokens[last])
            yield text[sentence.begins[kept[begin]] : end]
            begin = place
