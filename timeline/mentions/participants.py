"""Who and what takes part in an event, where, and how many."""

import re
from collections.abc import Sequence

from timeline.mentions.clauses import Clause
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.morphology import singular
from timeline.mentions.tagging import Sentence

_PHRASE = re.compile(r"(?:[DQJn]|[NE]|'(?=[NEJQ]))*[NEQ]")
_NAME = re.compile(r"E+(?:P(?=E))?E*")
_MOST_PARTICIPANTS = 8
_LONGEST_PHRASE = 6  # words of a noun phrase that is kept as written
_DIGITS = re.compile(r"^\d[\d,]*(?:\.\d+)?$")


class Phrases:
    """The noun phrases of one sentence, found once for all its triggers."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.sentence = sentence
        self.lexicon = lexicon
        self.spans = [m.span() for m in _PHRASE.finditer(sentence.tags)]

    def around(
        self, i: int, clauses: list[Clause], owner: list[int]
    ) -> list[tuple[int, int]]:
        """The phrases of the trigger's clause, and the subject it shares."""
        clause = clauses[owner[i]]
        begin, end = _reach(self.sentence, i, clause)
        inside = [
            s
            for s in self.spans
            if s[1] > begin and s[0] < end and owner[s[0]] == owner[i]
        ]
        if any(s[1] <= i for s in inside):
            return inside
        return self._subject(i, clause, clauses, owner) + inside

    def _subject(
        self, i: int, clause: Clause, clauses: list[Clause], owner: list[int]
    ) -> list[tuple[int, int]]:
        """The phrase before a relative clause, or the subject of the clause before."""
        first = clause.tokens[0] if clause.tokens else i
        if self.sentence.tags[first] == "W":
            return [s for s in self.spans if s[1] <= first][-1:]
        earlier = [
            s
            for s in self.spans
            if s[1] <= i and owner[s[0]] in (owner[i], clause.parent)
        ]
        return earlier[:1]


def _reach(sentence: Sentence, i: int, clause: Clause) -> tuple[int, int]:
    """From after the verb before the trigger up to the verb after it."""
    before = [j for j in clause.verbs if j < i and sentence.tags[j] != "g"]
    after = [j for j in clause.verbs if j > i]
    begin = before[-1] if before else clause.tokens[0] if clause.tokens else i
    end = after[0] if after else (clause.tokens[-1] + 1 if clause.tokens else i + 1)
    return begin, end


def participants_at(
    text: str,
    phrases: Phrases,
    spans: Sequence[tuple[int, int]],
    i: int,
    place: str | None,
) -> tuple[str, ...]:
    """Names, and phrases without a name, as written; sorted."""
    sentence = phrases.sentence
    found: set[str] = set()
    for begin, end in spans[:_MOST_PARTICIPANTS]:
        names = [m.span() for m in _NAME.finditer(sentence.tags, begin, end)]
        if names:
            found.update(_surface(text, sentence, *name) for name in names)
        elif not begin <= i < end and sentence.tags[end - 1] == "N":
            while begin < end - 1 and sentence.tags[begin] in "D'":
                begin += 1
            if end - begin <= _LONGEST_PHRASE:
                found.add(_surface(text, sentence, begin, end))
    found.discard(place or "")
    return tuple(sorted(name for name in found if len(name) > 1))


def _surface(text: str, sentence: Sentence, begin: int, end: int) -> str:
    last = end - 1
    return text[
        sentence.begins[begin] : sentence.begins[last] + len(sentence.tokens[last])
    ]


def place_at(
    text: str, phrases: Phrases, spans: Sequence[tuple[int, int]]
) -> str | None:
    """The name that a preposition of place or the list of places gives; else None."""
    sentence, lexicon = phrases.sentence, phrases.lexicon
    for known in (False, True):
        for begin, end in spans:
            name = _NAME.search(sentence.tags, begin, end)
            if name is None:
                continue
            if known and sentence.lower[name.start()] in lexicon.places:
                return _surface(text, sentence, *name.span())
            if (
                not known
                and begin
                and sentence.lower[begin - 1] in lexicon.groups["place_prepositions"]
            ):
                return _surface(text, sentence, *name.span())
    return None


def numbers_at(
    phrases: Phrases, spans: Sequence[tuple[int, int]], lemma: str
) -> tuple[tuple[str, str], ...]:
    """Quantities with what they count: the event itself where people are counted."""
    sentence, lexicon = phrases.sentence, phrases.lexicon
    found = set()
    for begin, end in spans:
        for j in range(begin, end):
            if sentence.tags[j] != "Q" or (j > begin and sentence.tags[j - 1] == "Q"):
                continue
            value = _value(sentence, j, end, lexicon)
            if value is None:
                continue
            head = sentence.lower[end - 1] if sentence.tags[end - 1] == "N" else ""
            people = not head or head in lexicon.groups["generic_people"]
            found.add((value, lemma if people else singular(head)))
    return tuple(sorted(found))


def _value(sentence: Sentence, i: int, end: int, lexicon: Lexicon) -> str | None:
    """The number in digits: ``2.4 million`` is 2400000; None when it is none."""
    total, seen = 0.0, False
    for j in range(i, end):
        form = sentence.lower[j]
        if form in lexicon.language.multipliers:
            total = (total or 1) * lexicon.language.multipliers[form]
        elif form in lexicon.language.numbers:
            total += lexicon.language.numbers[form]
        elif _DIGITS.match(form) and len(form) < 16:
            total += float(form.replace(",", ""))
        else:
            break
        seen = True
    return f"{total:.10g}" if seen and total < 1e10 else None
