"""The clause that reports an event, in words that read on their own."""

import re
from collections.abc import Iterator, Sequence

from timeline.mentions.clauses import RELATIVES, clauses_of
from timeline.mentions.participants import Phrases, home_of_subject
from timeline.mentions.tagging import Sentence
from timeline.mentions.wholeness import (
    can_be_cut,
    in_brackets,
    opens_with_verb,
    reads_alone,
)

_LEADING = frozenset(",;:()\"'CS-.")
_TRAILING = frozenset(',;:("CS-.PDT')
_UNITS = ("%", "°", "€", "£", "$")
_COUNTING = ("after", "before")
_INDEFINITE = ("a", "an", "some", "those")
_OBJECT_OPENERS = ("what", "where", "how", "why", "whether", "who", "whom", "which")
# What follows is the verb of a last noun, or what is said of it and then that verb.
_CUT_BEFORE = re.compile(
    r"(?:C[DJQNE]+)?,?[RX]*[FBHAM]|,W[^,]*,[RX]*[FBHAM]|,[^,FBHAM]*,[RX]*[FBHAM]"
)
_NEXT_SUBJECT = re.compile(r"(?:,?C|,)[DJQNEO'y,]+(?:P[DJQNEO']+)?$")
_VERB = frozenset("FnBHAM")
_ANYONE = ("any", "every", "no", "whatever")
_RELATIVE_VERB = re.compile(r"(?:[RXt]|P[tJ])*[FBHAMn]")  # "which at first had"
_LISTED = re.compile(r"[^.:;]*?,?C[RX]*[FBHAMn]")


def clause_words(text: str, i: int, phrases: Phrases) -> str:
    """The trigger's clause with its subject, without the clauses that hang on it.

    A relative pronoun gives way to what it stands for, a verb without a subject takes
    that of the clause before; what a verb of saying says stays with it. Empty where
    no clause can be cut out that says enough alone.
    """
    owner = clauses_of(phrases.sentence).owner
    tags = phrases.sentence.tags
    part = i if ":" in tags or ";" in tags else -1
    known = phrases.clauses.get((owner[i], part))
    if known is None:
        known = _clause_words(text, i, phrases)
        phrases.clauses[owner[i], part] = known
    return known


def _clause_words(text: str, i: int, phrases: Phrases) -> str:
    owner = clauses_of(phrases.sentence).owner
    sentence = phrases.sentence
    if not can_be_cut(sentence, owner[i]):
        return ""
    whole = _whole(sentence, owner[i])
    if not whole:
        return ""
    kept = _ended(sentence, _trimmed(sentence, _part_with(sentence, whole, i)), i)
    subject = _subject(sentence, kept, phrases)
    if kept and sentence.tags[kept[0]] == "W":
        kept = kept[1:]
    if not kept or not reads_alone(sentence, subject, kept):
        return ""
    kept = _closed(sentence, _quoted(sentence, kept), i)
    words = " ".join(_pieces(text, sentence, [*subject, *kept])).replace(" ,", ",")
    stop = "" if words.endswith(".") else "."  # "at 5 p.m." has one
    return f"{words[:1].upper()}{words[1:]}{stop}"


def _quoted(sentence: Sentence, kept: list[int]) -> list[int]:
    """The words with both quotation marks or, where one is far off, with none."""
    if '"' not in sentence.tags:
        return kept
    marks = [j for j in kept if sentence.tags[j] == '"']
    if len(marks) != 1:
        return kept
    after = kept[-1] + 1
    if sentence.tags[after : after + 1] == '"':
        return [*kept, after]
    return [j for j in kept if j != marks[0]]


def _closed(sentence: Sentence, kept: list[int], i: int) -> list[int]:
    """The words with both brackets or, where one is left out, without what it opens.

    Where that holds the trigger, without the bracket alone.
    """
    tags = sentence.tags_of(kept)
    if tags.count("(") == tags.count(")"):
        return kept
    after = kept[-1] + 1
    if sentence.tags[after : after + 1] == ")":
        return [*kept, after]
    if in_brackets(sentence, i):
        return [j for j in kept if sentence.tags[j] not in "()"]
    return [j for j in kept if not in_brackets(sentence, j) and sentence.tags[j] != ")"]


def _whole(sentence: Sentence, number: int) -> list[int]:
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
    while j > 0 and (sentence.tags[j] == "t" or sentence.tags[j : j + 2] == "Pt"):
        j -= 1
    return j


def _narrows(sentence: Sentence, relative: int, ends: bool) -> bool:
    """Whether a relative, by no comma set off, tells what ``a`` noun stands for.

    Where the clause ``ends`` before it, so it does for several that no article names:
    ``took steps that failed``.
    """
    j = relative - 1
    if j >= 0 and sentence.tags[j] == "P":  # "a letter in which"
        j -= 1
    if j < 0 or sentence.tags[j] not in "NE":
        return False
    several = sentence.tags[j] == "N" and sentence.lower[j].endswith("s")
    while j >= 0 and sentence.tags[j] in "NEJQ'":
        j -= 1
    if j < 0:
        return False
    bare = several and ends and sentence.tags[j] in "FIgP"
    return bare or sentence.lower[j] in _INDEFINITE


def _part_with(sentence: Sentence, tokens: list[int], i: int) -> list[int]:
    """The words around the trigger up to the next colon or semicolon on each side."""
    if ":" not in sentence.tags and ";" not in sentence.tags:
        return tokens
    breaks = [
        token
        for token in tokens
        if sentence.tags[token] in ":;" and not in_brackets(sentence, token)
    ]
    first = max((token for token in breaks if token < i), default=-1)
    last = min((token for token in breaks if token > i), default=len(sentence.tags))
    return [token for token in tokens if first < token < last]


def _trimmed(sentence: Sentence, tokens: Sequence[int]) -> list[int]:
    kept = list(tokens)
    tags = sentence.tags
    while kept and tags[kept[0]] in _LEADING and not _is_so_far(sentence, kept[0]):
        kept.pop(0)
    while kept and (
        (tags[kept[-1]] in _TRAILING and not _ends_clause(sentence, kept[-1]))
        or _says_what(sentence, kept)
    ):
        kept.pop()
    return kept


def _is_so_far(sentence: Sentence, i: int) -> bool:
    """Whether what looks like a conjunction opens an adverb: ``so far``."""
    return sentence.lower[i : i + 2] == ["so", "far"]


def _says_what(sentence: Sentence, kept: Sequence[int]) -> bool:
    """Whether words end in a verb of saying without its complement: ``, saying``."""
    last = kept[-1]
    speaks = sentence.lower[last] in ("saying", "adding", "warning")
    return speaks and sentence.tags[max(0, last - 1) : last] in (",", "N", "E", "t")


def _ended(sentence: Sentence, kept: list[int], i: int) -> list[int]:
    """The words up to the trigger and on, without the subject of a clause that follows.

    ``The shops closed, and the mayor`` was cut off before the mayor's verb. What breaks
    off after an auxiliary is no clause.
    """
    if not kept or sentence.tags[kept[-1]] in "HBM":
        return []
    if not _CUT_BEFORE.match(sentence.tags, kept[-1] + 1):
        return kept
    ended = kept
    while (rest := _NEXT_SUBJECT.search(sentence.tags_of(ended))) is not None:
        if ended[rest.start()] <= i:
            break
        ended = ended[: rest.start()]  # an apposition first: "and two, both men, left"
    return ended


def _ends_clause(sentence: Sentence, i: int) -> bool:
    """Whether a word or sign that mostly leads on ends its clause: ``rose by 3 %``."""
    if sentence.lower[i] in _UNITS:
        return i > 0 and sentence.tags[i - 1] == "Q"
    return _is_particle(sentence, i)


def _is_particle(sentence: Sentence, i: int) -> bool:
    """Whether a word ends its clause: ``stepped down.``, ``thanked her.``"""
    if (sentence.tags[i + 1 : i + 2] or "$") not in ".,;:$" or i == 0:
        return False
    if sentence.tags[i] == "P":
        return sentence.tags[i - 1] in "FIngO"
    return sentence.lower[i] in ("her", "his")


def _subject(sentence: Sentence, kept: Sequence[int], phrases: Phrases) -> list[int]:
    """The words of the subject that the clause lacks; empty where it has its own."""
    owner = clauses_of(sentence).owner
    if not kept:
        return []
    first = kept[0]
    if sentence.tags[first] != "W" and not opens_with_verb(sentence, first):
        return []
    if sentence.tags[first] == "W":
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
        home = home_of_subject(sentence, owner[first])
        found = phrases.subject_of(home, first)[:1]
    return list(range(found[0].begin, found[-1].end)) if found else []


def _is_coordinated(sentence: Sentence, first: int) -> bool:
    """Whether a verb without a subject is one of several joined by a conjunction.

    After a comma alone it is the verb of what was interrupted there.
    """
    return sentence.tags[max(0, first - 1) : first] == "C" or (
        _LISTED.search(sentence.tags, first) is not None
    )


def _pieces(text: str, sentence: Sentence, kept: Sequence[int]) -> Iterator[str]:
    """The runs of neighbouring words as they stand in the text.

    The commas around what was left out between two runs go with it; a single comma
    after it stays where it closes what stays: ``Ruiz, the mayor [who fled], was``.
    """
    starts = [k for k in range(1, len(kept)) if kept[k] != kept[k - 1] + 1]
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
