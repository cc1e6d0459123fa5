"""The clause that reports an event, in words that read on their own."""

import re
from collections.abc import Iterator, Sequence

from timeline.mentions.clauses import SPEAKING, Clause
from timeline.mentions.participants import Phrases, home_of_subject
from timeline.mentions.tagging import Sentence

_LEADING = frozenset(",;:()\"'CS-.")
_TRAILING = frozenset(',;:("CS-.PDT')
_INSIDE = frozenset("NEJQPDn'g")  # before these, a clause goes on
_UNITS = frozenset(("hours", "days", "weeks", "months", "years"))  # that followed
_SUPPOSING = ("if", "unless")
_COUNTING = ("after", "before")
_OBJECT_OPENERS = ("what", "where", "how", "why", "whether", "who", "whom", "which")
_FEWEST_WORDS = 6
_CUT_BEFORE = re.compile(r",?[FBHAM]")
_NEXT_SUBJECT = re.compile(r",?C[DJQNEO'y,]+$")
_VERB = frozenset("FnBHAM")
_VERB_FIRST = re.compile(r"[RX]*[FBHAMn]")


def clause_words(
    text: str, i: int, clauses: Sequence[Clause], owner: Sequence[int], phrases: Phrases
) -> str:
    """The trigger's clause with its subject, without the clauses that hang on it.

    A relative pronoun gives way to what it stands for, a verb without a subject takes
    that of the clause before; what a verb of saying says stays with it. Empty where
    no clause can be cut out that says enough alone.
    """
    tags = phrases.sentence.tags
    part = i if ":" in tags or ";" in tags else -1
    known = phrases.clauses.get((owner[i], part))
    if known is None:
        known = _clause_words(text, i, clauses, owner, phrases)
        phrases.clauses[owner[i], part] = known
    return known


def _clause_words(
    text: str, i: int, clauses: Sequence[Clause], owner: Sequence[int], phrases: Phrases
) -> str:
    sentence = phrases.sentence
    whole = _whole(sentence, owner[i], clauses)
    if not whole:
        return ""
    kept = _ended(sentence, _trimmed(sentence, _part_with(sentence, whole, i)), i)
    subject = _subject(sentence, kept, clauses, owner, phrases)
    if kept and sentence.tags[kept[0]] == "W":
        kept = kept[1:]
    if not kept or not _reads_alone(
        sentence, clauses[owner[i]], subject, kept, phrases
    ):
        return ""
    kept = _quoted(sentence, kept)
    words = " ".join(_pieces(text, sentence, [*subject, *kept]))
    stop = "" if words.endswith(".") else "."  # "at 5 p.m." has one
    return f"{words[:1].upper()}{words[1:]}{stop}"


def _reads_alone(
    sentence: Sentence,
    clause: Clause,
    subject: Sequence[int],
    kept: Sequence[int],
    phrases: Phrases,
) -> bool:
    """Whether the words of a clause, with a subject from elsewhere, make a sentence."""
    if len(kept) + len(subject) < _FEWEST_WORDS:
        return False
    opening = sentence.lower[[*subject, *kept][0]]
    if opening in phrases.lexicon.groups["hanging_openers"]:
        return False
    if not subject and _VERB_FIRST.match(sentence.tags, kept[0]):
        return False
    if subject and not _agrees(sentence, subject, kept):
        return False
    return _tells(sentence, kept) and _is_whole(sentence, clause, kept)


def _tells(sentence: Sentence, kept: Sequence[int]) -> bool:
    """Whether words hold a finite verb; a headline does without: ``Two killed``."""
    if sentence.headline or sentence.title_case:
        return True
    return any(sentence.tags[j] in "FBHAM" for j in kept)


def _is_whole(sentence: Sentence, clause: Clause, kept: Sequence[int]) -> bool:
    """Whether words end where a clause can, and tell more than that somebody spoke.

    What is cut in the middle of a phrase is none: ``worked here for 17 years - 12``.
    """
    last = kept[-1]
    if clause.opener in _SUPPOSING:
        return False
    if sentence.words[last].kind in SPEAKING and sentence.tags[last] == "F":
        return False
    narrowed = sentence.lower[last] in _UNITS and (
        sentence.lower[last + 1 : last + 2] == ["that"]
    )
    return not narrowed and (sentence.tags[last + 1 : last + 2] or "$") not in _INSIDE


def _agrees(sentence: Sentence, subject: Sequence[int], kept: Sequence[int]) -> bool:
    """Whether a subject taken from elsewhere fits its verb: not ``the talk were``."""
    verb = next((sentence.lower[j] for j in kept if sentence.tags[j] in "BH"), "")
    noun = sentence.lower[subject[-1]]
    plural = noun.endswith("s") or sentence.tags[subject[-1]] != "N"
    return plural or verb not in ("are", "were", "have")


def _quoted(sentence: Sentence, kept: list[int]) -> list[int]:
    """The words with both quotation marks or, where one is far off, with none."""
    marks = [j for j in kept if sentence.tags[j] == '"']
    if len(marks) != 1:
        return kept
    after = kept[-1] + 1
    if sentence.tags[after : after + 1] == '"':
        return [*kept, after]
    return [j for j in kept if j != marks[0]]


def _whole(sentence: Sentence, number: int, clauses: Sequence[Clause]) -> list[int]:
    """The words of a clause and of what is said in it; none without a verb."""
    tokens = clauses[number].tokens
    if _VERB.isdisjoint([sentence.tags[j] for j in tokens]):
        return []
    if len(clauses) == 1:
        return tokens
    kept = {*tokens, *_said(sentence, number, clauses)}
    # "The talks at which they met": the relative takes its preposition along.
    return sorted(j for j in kept if j + 1 in kept or sentence.tags[j : j + 2] != "PW")


def _said(sentence: Sentence, number: int, clauses: Sequence[Clause]) -> Iterator[int]:
    """The words of the clauses that are complements of this clause's verbs.

    So is what a period counts from: ``died two days after she had left``; and what
    stands for an object: ``held what they called a feast``.
    """
    verbs = set(clauses[number].verbs)
    inside = {number}
    for other, clause in enumerate(clauses):
        first = clause.tokens[0] if clause.tokens else 0
        before = sentence.tags[first - 1 : first]
        completes = clause.parent == number and (
            (before == "t" and clause.opener in _COUNTING)
            or (first - 1 in verbs and clause.opener in _OBJECT_OPENERS)
        )
        if clause.governor in verbs or completes or clause.parent in inside - {number}:
            inside.add(other)
            yield from clause.tokens


def _part_with(sentence: Sentence, tokens: Sequence[int], i: int) -> list[int]:
    """The words around the trigger up to the next colon or semicolon on each side."""
    if ":" not in sentence.tags and ";" not in sentence.tags:
        return list(tokens)
    breaks = [token for token in tokens if sentence.tags[token] in ":;"]
    first = max((token for token in breaks if token < i), default=-1)
    last = min((token for token in breaks if token > i), default=len(sentence.tags))
    return [token for token in tokens if first < token < last]


def _trimmed(sentence: Sentence, tokens: Sequence[int]) -> list[int]:
    kept = list(tokens)
    tags = sentence.tags
    while kept and tags[kept[0]] in _LEADING:
        kept.pop(0)
    while kept and tags[kept[-1]] in _TRAILING and not _is_particle(sentence, kept[-1]):
        kept.pop()
    return kept


def _ended(sentence: Sentence, kept: Sequence[int], i: int) -> list[int]:
    """The words up to the trigger and on, without the subject of a clause that follows.

    ``The shops closed, and the mayor`` was cut off before the mayor's verb. What breaks
    off after an auxiliary is no clause.
    """
    if not kept or sentence.tags[kept[-1]] in "HBM":
        return []
    if not _CUT_BEFORE.match(sentence.tags, kept[-1] + 1):
        return list(kept)
    tags = "".join(sentence.tags[j] for j in kept)
    rest = _NEXT_SUBJECT.search(tags)
    if rest is None or kept[rest.start()] <= i:
        return list(kept)
    return list(kept[: rest.start()])


def _is_particle(sentence: Sentence, i: int) -> bool:
    """Whether a word ends its clause: ``stepped down.``, ``thanked her.``"""
    if (sentence.tags[i + 1 : i + 2] or "$") not in ".,;:$" or i == 0:
        return False
    if sentence.tags[i] == "P":
        return sentence.tags[i - 1] in "FIngO"
    return sentence.lower[i] in ("her", "his")


def _subject(
    sentence: Sentence,
    kept: Sequence[int],
    clauses: Sequence[Clause],
    owner: Sequence[int],
    phrases: Phrases,
) -> list[int]:
    """The words of the subject that the clause lacks; empty where it has its own."""
    if not kept:
        return []
    first = kept[0]
    opens_with_verb = _VERB_FIRST.match(sentence.tags, first)
    if sentence.tags[first] != "W" and not opens_with_verb:
        return []
    if sentence.tags[first] == "W":
        if not _VERB_FIRST.match(sentence.tags, first + 1):
            return []
        found = phrases.antecedent(first)
    else:
        home = home_of_subject(sentence, owner[first], clauses)
        found = phrases.subject_of(home, first, clauses, owner)[:1]
    return list(range(found[0].begin, found[-1].end)) if found else []


def _pieces(text: str, sentence: Sentence, kept: Sequence[int]) -> Iterator[str]:
    """The runs of neighbouring words as they stand in the text.

    The commas around what was left out between two runs go with it.
    """
    starts = [k for k in range(1, len(kept)) if kept[k] != kept[k - 1] + 1]
    for number, (first, after) in enumerate(
        zip([0, *starts], [*starts, len(kept)], strict=True)
    ):
        begin, last = kept[first], kept[after - 1]
        if number and sentence.tags[begin] == ",":
            begin += 1
        if number < len(starts) and last >= begin and sentence.tags[last] == ",":
            last -= 1
        if begin <= last:
            end = sentence.begins[last] + len(sentence.tokens[last])
            yield text[sentence.begins[begin] : end]
