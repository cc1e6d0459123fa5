"""The noun phrases of a sentence: what each names, places and counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.mentions import tags
from timeline.mentions.morphology import singular
from timeline.mentions.stamps import is_stamp
from timeline.mentions.tagging import Sentence

# A determiner opens the next one: ``in Oldmere | a man``.
_PHRASE = re.compile(r"D?(?:[QJNEy]|'(?=[NEJQ])|g(?=N)|(?<![NE])D)*[NEQ]")
_NAME = re.compile(r"E+(?:P(?=E))?E*")
_TIMES = frozenset(("last", "next"))
_PLAIN = frozenset("DJ")  # tags of what may stand before the name of a place
_PLACING = tags.PREPOSITION + tags.TO + tags.VERBS
_LONGEST_PHRASE = 6  # words of a noun phrase that is kept as written
_LONGEST_NUMBER = 15  # digits and commas; what is longer counts nothing
_DIGITS = re.compile(r"^\d[\d,]*(?:\.\d+)?$")
_SYMBOLS = "%$£€"


@dataclass(slots=True)
class Phrase:
    """A noun phrase: its tokens, what it names, where it may place, what it counts.

    ``names`` are names, or the phrase as written where it has none. ``place`` is a
    name after a preposition of place, or one listed as a place after any.
    ``numbers`` pair a quantity with the noun that it counts, empty for people.
    """

    begin: int
    end: int
    names: tuple[str, ...]
    place: str
    numbers: tuple[tuple[str, str], ...]


def find_phrases(sentence: Sentence, text: str) -> list[Phrase]:
    """The noun phrases of a sentence of the text, in order."""
    spans = [match.span() for match in _PHRASE.finditer(sentence.tags)]
    if not _TIMES.isdisjoint(sentence.forms):
        spans = [part for span in spans for part in _parts(sentence, *span)]
    return [_read(sentence, text, begin, end) for begin, end in spans]


def _parts(sentence: Sentence, begin: int, end: int) -> list[tuple[int, int]]:
    """A phrase without the time that follows it: ``21 goals | last season``."""
    j = sentence.tags.find("NJ", begin, end) + 1
    if j and sentence.lower[j] in _TIMES:
        return [(begin, j), (j, end)]
    return [(begin, end)]


def _read(sentence: Sentence, text: str, begin: int, end: int) -> Phrase:
    found, place = sentence.tags[begin:end], ""
    if tags.NAME in found:
        names = tuple(_names(sentence, text, begin, end))
        placed = found[-1] == tags.NAME or _is_site(sentence, begin, end)
        if begin and placed and sentence.tags[begin - 1] in _PLACING:
            place = _place(sentence, text, begin, end)
    else:
        names = _as_written(sentence, text, begin, end)
    numbers: tuple[tuple[str, str], ...] = ()
    if tags.NUMBER in found:
        numbers = tuple(_numbers(sentence, begin, end))
    return Phrase(begin, end, names, place, numbers)


def _names(sentence: Sentence, text: str, begin: int, end: int) -> Iterator[str]:
    """Names; a name that only modifies a noun with it."""
    titles = sentence.lexicon.groups["courtesy_titles"]
    for name in _NAME.finditer(sentence.tags, begin, end):
        first, last = name.span()
        while first < last - 1 and (
            sentence.lower[first] in titles or sentence.lower[first] == "."
        ):
            first += 1
        headed = last < end and sentence.tags[end - 1] == tags.NOUN
        if headed and sentence.tags[last] != tags.POSSESSIVE:
            yield _surface(sentence, text, first, end)
            return
        yield _surface(sentence, text, first, last)


def _as_written(sentence: Sentence, text: str, begin: int, end: int) -> tuple[str, ...]:
    """A phrase without a name as it stands, but for its determiner."""
    if sentence.tags[end - 1] != tags.NOUN:
        return ()
    while begin < end - 1 and sentence.tags[begin] in "D'":
        begin += 1
    if end - begin > _LONGEST_PHRASE:
        return ()
    return (_surface(sentence, text, begin, end),)


def _surface(sentence: Sentence, text: str, begin: int, end: int) -> str:
    last = sentence.begins[end - 1] + len(sentence.tokens[end - 1])
    return text[sentence.begins[begin] : last]


def _place(sentence: Sentence, text: str, begin: int, end: int) -> str:
    name = _NAME.search(sentence.tags, begin, end)
    if name is None or not _PLAIN.issuperset(sentence.tags[begin : name.start()]):
        return ""
    if _is_reached(sentence, *name.span(), begin) or (
        sentence.tags[begin - 1] not in tags.VERBS
        and _is_local(sentence, *name.span(), begin)
    ):
        return _surface(sentence, text, *name.span())
    return ""


def _is_local(sentence: Sentence, first: int, last: int, begin: int) -> bool:
    """Whether the words before a name, or the name alone, tell that it is a place."""
    groups, lower = sentence.lexicon.groups, sentence.lower
    if lower[first] in sentence.lexicon.places or _is_called(sentence, begin):
        return True
    if lower[begin - 1] not in groups["place_prepositions"]:
        return False
    sort = last - first == 1 and lower[first] in groups["place_nouns"]
    return not (sort and lower[last : last + 1] == ["of"])  # "the District of Alder"


def _is_reached(sentence: Sentence, first: int, last: int, begin: int) -> bool:
    """Whether a place is what a verb reaches or strikes: ``hit Alder Province``."""
    groups, verb = sentence.lexicon.groups, sentence.words[begin - 1].verb
    if sentence.tags[begin - 1] not in tags.VERBS:
        return False
    if verb in groups["entering_place_verbs"]:
        return True
    known = sentence.lower[first] in sentence.lexicon.places
    site = last - first > 1 and sentence.lower[last - 1] in groups["place_nouns"]
    return verb in groups["reaching_verbs"] and (known or site)


def _is_called(sentence: Sentence, begin: int) -> bool:
    """Whether a phrase is the name of a place: ``in the port city of Oldmere``.

    So it is where something was done to it: ``destroyed the town of Oldmere``."""
    groups, lower = sentence.lexicon.groups, sentence.lower
    if begin < 2 or lower[begin - 1] != "of":
        return False
    if lower[begin - 2] not in groups["place_nouns"]:
        return False
    k = begin - 3
    while k >= 0 and sentence.tags[k] in "DJNE":
        k -= 1
    if k < 0:
        return False  # "The city of Oldmere sued"
    return lower[k] in groups["place_prepositions"] or sentence.tags[k] in tags.VERBS


def _is_site(sentence: Sentence, begin: int, end: int) -> bool:
    """Whether a name tells which site is meant: ``at Oldmere airport``.

    Not so ``near the Polish border``.
    """
    if sentence.lower[end - 1] not in sentence.lexicon.groups["place_nouns"]:
        return False
    name = sentence.tags.find(tags.NAME, begin, end)
    return name >= 0 and sentence.words[name].tag != tags.ADJECTIVE


def _numbers(sentence: Sentence, begin: int, end: int) -> Iterator[tuple[str, str]]:
    for j in range(begin, end):
        counted = sentence.tags[j] == tags.NUMBER and (
            j == begin or sentence.tags[j - 1] != tags.NUMBER
        )
        if not counted or _is_price_or_age(sentence, j) or is_stamp(sentence, j):
            continue
        if _is_vague(sentence, j, end) or _is_label(sentence, j, begin, end):
            continue
        value = value_at(sentence, j, end)
        if value is not None and sentence.lower[j + 1 : j + 2] != ["%"]:
            headed = sentence.tags[end - 1] == tags.NOUN
            head = sentence.lower[end - 1] if headed else ""
            people = head in sentence.lexicon.groups["generic_people"]
            yield value, "" if people else singular(head)


def _is_price_or_age(sentence: Sentence, j: int) -> bool:
    """Whether a number counts nothing: ``$12``, ``Ms. Ames, 22, said``, ``aged 9``."""
    before, after = sentence.lower[j - 1 : j], sentence.lower[j + 1 : j + 2]
    if before == [","] == after or bool(before and before[0] in _SYMBOLS):
        return True
    first = j - 1
    while first > 0 and (sentence.tags[first] in "QC" or sentence.lower[first] == ","):
        first -= 1  # "aged 22 and 31"
    return first >= 0 and sentence.lower[first] == "aged"


def _is_vague(sentence: Sentence, j: int, end: int) -> bool:
    """Whether a number counts nothing: ``the one``, ``several hundred``."""
    if sentence.lower[j - 1 : j] == ["several"]:
        return True
    return sentence.lower[j] == "one" and j == end - 1


def _is_label(sentence: Sentence, j: int, begin: int, end: int) -> bool:
    """Whether a number tells which one is meant: ``Highway 12``, ``Platform 4``."""
    last = j == end - 1 and begin < j and sentence.lower[j].isdigit()
    return last and sentence.tags[j - 1] == tags.NAME and not sentence.title_case


def value_at(sentence: Sentence, i: int, end: int) -> str | None:
    """The number in digits: ``2.4 million`` is 2400000; None when it is none."""
    total, seen = 0.0, False
    for form in sentence.lower[i:end]:
        if form in sentence.lexicon.language.multipliers:
            total = (total or 1) * sentence.lexicon.language.multipliers[form]
        elif form in sentence.lexicon.language.numbers:
            total += sentence.lexicon.language.numbers[form]
        elif len(form) <= _LONGEST_NUMBER and _DIGITS.match(form):
            total += float(form.replace(",", ""))
        else:
            break
        seen = True
    return f"{total:.10g}" if seen and total < 1e10 else None
