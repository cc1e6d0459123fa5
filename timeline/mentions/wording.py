"""The clause that reports an event, in words that read on their own."""

import re
from collections.abc import Iterator, Sequence

from timeline.mentions.clauses import RELATIVES, clauses_of, owners_of
from timeline.mentions.complements import whole_clause
from timeline.mentions.edges import closed, trimmed
from timeline.mentions.participants import Phrases
from timeline.mentions.phrases import Phrase
from timeline.mentions.subjects import home_of_subject
from timeline.mentions.tagging import Sentence, are_neighbours
from timeline.mentions.tags import COORDINATOR, POSSESSIVE, RELATIVE, TIME
from timeline.mentions.wholeness import can_be_cut, opens_with_verb, reads_alone

_TIMING = ("after", "before", "since", "as", "while", "until", "once")
# "A rare and harmless form": a phrase opens with its last adjective.
_TWOFOLD = re.compile(r"D?JC(?=J$)")
_PLURAL = ("are", "were", "have")
_ANYONE = ("any", "every", "no", "whatever")
_RELATIVE_VERB = re.compile(r"(?:[RXt]|P[tJ])*[FBHAMn]")  # "which at first had"
_LISTED = re.compile(r"[^.:;]*?,?C[RX]*[FBHAMn]")


def clause_words(text: str, i: int, phrases: Phrases) -> str:
    """The trigger's clause with its subject, without the clauses that hang on it.

    A relative pronoun gives way to what it stands for, a verb without a subject takes
    that of the clause before; what a verb of saying says stays with it. Empty where
    no clause can be cut out that says enough alone.
    """
    tags, number = phrases.sentence.tags, owners_of(phrases.sentence)[i]
    in_parts = ":" in tags or ";" in tags or ",g" in tags or ",n" in tags
    part = i if in_parts else -1
    known = phrases.clauses.get((number, part))
    if known is None:
        known = phrases.clauses[number, part] = _clause_words(text, i, phrases)
    return known


def _clause_words(text: str, i: int, phrases: Phrases) -> str:
    sentence = phrases.sentence
    number = owners_of(sentence)[i]
    if not can_be_cut(sentence, number):
        return ""
    whole = whole_clause(sentence, number)
    if not whole:
        return ""
    kept = trimmed(sentence, whole, i)
    if clauses_of(sentence)[number].opener in _TIMING:
        kept = _without_sequel(sentence, kept, i)
    subject = _subject(sentence, kept, phrases)
    if kept and sentence.tags[kept[0]] == RELATIVE:
        kept = kept[1:]
    if not kept or not reads_alone(sentence, subject, kept):
        return ""
    kept = closed(sentence, kept, i)
    words = " ".join(_pieces(text, sentence, [*subject, *kept])).replace(" ,", ",")
    stop = "" if words.endswith(".") else "."  # "at 5 p.m." has one
    return f"{words[:1].upper()}{words[1:]}{stop}"


def _without_sequel(sentence: Sentence, kept: list[int], i: int) -> list[int]:
    """The words up to a participle that may tell of the clause above.

    ``Lava poured out hours after the cone fell, sending up steam``: none to tell that.
    """
    for at, j in enumerate(kept):
        if sentence.tags[j : j + 2] in (",g", ",n"):
            return kept[:at] if i < j else []
    return kept


def _subject(sentence: Sentence, kept: Sequence[int], phrases: Phrases) -> list[int]:
    """The words of the subject that the clause lacks; empty where it has its own."""
    if not kept:
        return []
    first = kept[0]
    if sentence.tags[first] != RELATIVE and not opens_with_verb(sentence, first):
        return []
    if sentence.tags[first] == RELATIVE:
        relative = sentence.lower[first] in RELATIVES and sentence.tags[
            max(0, first - 1) : first
        ] in ("N", "E", ",", "t", "Q", ")", '"')
        if not relative or not _RELATIVE_VERB.match(sentence.tags, first + 1):
            return []
        found = phrases.antecedent(first)
        if found and sentence.lower[found[0].begin] in _ANYONE:
            return []
    else:
        if not _is_coordinated(sentence, first):
            return []
        home = home_of_subject(sentence, owners_of(sentence)[first])
        found = phrases.subject_of(home, first)[:1]
    if not found:
        return []
    begin, end = _with_other(_begin(sentence, found[0]), found[-1].end, kept, phrases)
    return list(range(begin, end))


def _with_other(
    begin: int, end: int, kept: Sequence[int], phrases: Phrases
) -> tuple[int, int]:
    """Where a subject begins and ends, with the one that a plural verb joins to it.

    ``Orr Bank and Ruiz Bank, which were sold``.
    """
    lower = phrases.sentence.lower
    auxiliaries = (lower[j] for j in kept if phrases.sentence.tags[j] in "BH")
    if next(auxiliaries, "") not in _PLURAL:
        return begin, end
    for phrase in phrases.phrases:
        if phrase.end == begin - 1 and lower[begin - 1] == "and":
            begin = phrase.begin
        elif phrase.begin == end + 1 and lower[end] == "and":
            end = phrase.end
    return begin, end


def _begin(sentence: Sentence, phrase: Phrase) -> int:
    """Where a phrase begins, with what is part of it and stands before it.

    That is a time whose it is, ``Monday's blast``, and the first of two adjectives.
    """
    begin = phrase.begin
    joined = _TWOFOLD.search(sentence.tags, max(0, begin - 3), begin + 1)
    if joined is not None:
        begin = joined.start()
    if sentence.tags[begin] == POSSESSIVE:
        while begin and sentence.tags[begin - 1] == TIME:
            begin -= 1
    return begin


def _is_coordinated(sentence: Sentence, first: int) -> bool:
    """Whether a verb without a subject is one of several joined by a conjunction.

    After a comma alone it is the verb of what was interrupted there.
    """
    return sentence.tags[max(0, first - 1) : first] == COORDINATOR or (
        _LISTED.search(sentence.tags, first) is not None
    )


def _pieces(text: str, sentence: Sentence, kept: Sequence[int]) -> Iterator[str]:
    """The runs of neighbouring words as they stand in the text.

    The commas around what was left out between two runs go with it; a single comma
    after it stays where it closes what stays: ``Ruiz, the mayor [who fled], was``.
    """
    starts = (
        []
        if are_neighbours(kept)
        else [k for k in range(1, len(kept)) if kept[k] != kept[k - 1] + 1]
    )
    gaps = [
        "," in sentence.tags[kept[k - 1] : kept[k - 1] + 2]
        or sentence.tags_of(kept[:k]).count(",") % 2 == 0
        for k in starts
    ]
    for number, (first, after) in enumerate(
        zip([0, *starts], [*starts, len(kept)], strict=True)
    ):
        begin, last = kept[first], kept[after - 1]
        if number and sentence.tags[begin] == "," and gaps[number - 1]:
            begin += 1
        if number < len(starts) and last >= begin and sentence.tags[last] == ",":
            last -= 1
        if begin <= last:
            end = sentence.begins[last] + len(sentence.tokens[last])
            yield text[sentence.begins[begin] : end]
