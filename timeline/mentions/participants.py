"""Who and what takes part in an event, where, and how many.

The noun phrases of a sentence are read once; each trigger picks those around it.
"""

from collections.abc import Iterable, Sequence

from timeline.mentions.clause import Clause
from timeline.mentions.clauses import clauses_of, owners_of
from timeline.mentions.phrases import Phrase, find_phrases
from timeline.mentions.subjects import home_of_subject
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    COMMA,
    GERUND,
    NAME,
    PREPOSITION,
    RELATIVE,
    TENSED,
    TO,
    VERBS,
)

_LEADING = (PREPOSITION, TO)
_PERSONAL = frozenset(("him", "her"))
_MOST_PHRASES = 8  # around one trigger


class Phrases:
    """The noun phrases of one sentence, found once for all its triggers."""

    def __init__(self, sentence: Sentence, text: str) -> None:
        self.sentence = sentence
        self._clauses, self._owners = clauses_of(sentence), owners_of(sentence)
        self.text = text[sentence.span.begin : sentence.span.end]
        self.clauses: dict[tuple[int, int], str] = {}  # the words of each, once cut
        self.phrases = find_phrases(sentence, text)
        # What a verb reached is no place of what others tell.
        self.place = place_of(
            phrase
            for phrase in self.phrases
            if sentence.tags[phrase.begin - 1] in _LEADING
        )

    def around(self, i: int) -> list[Phrase]:
        """The phrases of the trigger's clause, and the subject it shares."""
        owner = self._owners
        own = owner[i]
        begin, end = _reach(self.sentence, i, self._clauses[own])
        inside = [
            phrase
            for phrase in self.phrases
            if phrase.end > begin and phrase.begin < end and owner[phrase.begin] == own
        ]
        if i and self.sentence.tags[i - 1 : i + 1] == ",g":  # fell, killing two
            inside = self._first_of(own, i) + inside
        if not inside or inside[0].end > i:
            inside = self._subject(i) + inside
        following = self.sentence.lower[i + 1 : i + 2]
        if following and following[0] in _PERSONAL:
            inside = inside + self._person(i, own)
        return inside[:_MOST_PHRASES]

    def place_told_of(self, i: int) -> str | None:
        """The place that the clause of a token tells of: ``in Alder, where nine``."""
        clause = self._clauses[self._owners[i]]
        if clause.opener != "where":
            return None
        comma = clause.tokens[0] - 1
        ends = (phrase for phrase in self.phrases if phrase.end == comma)
        phrase = next(ends, None)
        named = (
            phrase is not None
            and self.sentence.tags[comma - 1 : comma + 1] == NAME + COMMA
        )
        return phrase.names[-1] if phrase and named and phrase.names else None

    def _person(self, i: int, own: int) -> list[Phrase]:
        """Whom a pronoun after the verb stands for: the last name before its clause."""
        owner = self._owners
        tags = self.sentence.tags
        named = [
            phrase
            for phrase in self.phrases
            if phrase.end <= i
            and owner[phrase.begin] != own
            and tags[phrase.end - 1] == NAME
        ]
        return [] if tags[i + 2 : i + 3] in ("N", "J") else named[-1:]

    def _first_of(self, own: int, i: int) -> list[Phrase]:
        """The first phrase of a clause before token ``i``, its likely subject."""
        owner = self._owners
        return [p for p in self.phrases if p.end <= i and owner[p.begin] == own][:1]

    def _subject(self, i: int) -> list[Phrase]:
        """The phrase before a relative clause, or the subject of the clause before."""
        number = self._owners[i]
        clause = self._clauses[number]
        first = clause.tokens[0] if clause.tokens else i
        if self.sentence.tags[first] == RELATIVE:
            return self.antecedent(first)
        own = self._first_of(number, i)
        if own:
            return own
        home = home_of_subject(self.sentence, number)
        return self.subject_of(home, i)

    def subject_of(self, home: int, i: int) -> list[Phrase]:
        """The subject of a clause, before token ``i``: what a relative stands for."""
        clauses = self._clauses
        first = clauses[home].tokens[0] if home >= 0 and clauses[home].tokens else -1
        if first >= 0 and self.sentence.tags[first] == RELATIVE:
            return self.antecedent(first)
        end = min(i, self._verb_of(clauses[home])) if home >= 0 else i
        return self._first_of(home, end)

    def antecedent(self, relative: int) -> list[Phrase]:
        """What a relative pronoun stands for: ``the trial of Ana Ruiz, which``.

        An age between commas is none; "the victim of the flood that" is the flood, "the
        ministry of health that" the ministry. Empty for "a cable off the coast that",
        which is what lies there or the place, and for "a vote on the bill that".
        """
        chain = self._chain_before(relative)
        placed = chain and self.sentence.tags[: chain[0].begin].endswith("P")
        if self.sentence.lower[relative] == "that" and placed:
            over = self.sentence.words[max(0, chain[0].begin - 2)]
            if over.noun or self._is_place(chain):
                return []
        return chain

    def _is_place(self, chain: Sequence[Phrase]) -> bool:
        """Whether a phrase is a name, or headed by a noun for a place."""
        head = chain[0].end - 1
        if self.sentence.lower[head] in self.sentence.lexicon.groups["place_nouns"]:
            return True
        return self.sentence.tags[head] == NAME

    def _chain_before(self, relative: int) -> list[Phrase]:
        """The phrase before a relative, with those that lead to it by *of*."""
        tags = self.sentence.tags
        before = [
            phrase
            for phrase in self.phrases
            if phrase.end <= relative and set(tags[phrase.begin : phrase.end]) != {"Q"}
        ]
        chain = before[-1:]
        if not chain:
            return chain
        if tags[chain[0].end - 1] != NAME and tags[chain[0].begin] in "DQ'":
            return chain
        for phrase in reversed(before[:-1]):
            of = self.sentence.lower[phrase.end : chain[0].begin] == ["of"]
            if not of:
                break
            chain.insert(0, phrase)
        return chain

    def _verb_of(self, clause: Clause) -> int:
        """The first finite verb of a clause, which what follows is no subject of."""
        tags = self.sentence.tags
        verbs = (j for j in clause.tokens if tags[j] in TENSED)
        return next(verbs, len(tags))


def _reach(sentence: Sentence, i: int, clause: Clause) -> tuple[int, int]:
    """From after the verb before the trigger up to the verb after it."""
    begin = clause.tokens[0] if clause.tokens else i
    end = clause.tokens[-1] + 1 if clause.tokens else i + 1
    for j in clause.verbs:
        if j < i and sentence.tags[j] != GERUND:
            begin = j
        elif j > i:
            return begin, j
    return begin, end


def participants_of(
    phrases: Iterable[Phrase], i: int, place: str | None
) -> tuple[str, ...]:
    """What the phrases around token ``i`` name, but for the place; sorted."""
    found = {
        name
        for phrase in phrases
        if phrase.end - 1 != i
        for name in phrase.names
        if len(name) > 1
    }
    found.discard(place or "")
    return tuple(sorted(found))


def place_of(phrases: Iterable[Phrase]) -> str | None:
    """The first place that phrases name."""
    for phrase in phrases:
        if phrase.place:
            return phrase.place
    return None


def numbers_of(
    sentence: Sentence, phrases: Iterable[Phrase], i: int, lemma: str
) -> tuple[tuple[str, str], ...]:
    """Quantities with what they count: the event itself where people are counted.

    So it is what a verb tells in ``brought to five the number killed``.
    """
    found = {(n, what or lemma) for phrase in phrases for n, what in phrase.numbers}
    if found and sentence.tags[i] in VERBS:
        totals = sentence.lexicon.groups["total_nouns"]
        found = {(n, lemma if what in totals else what) for n, what in found}
    return tuple(sorted(found))
