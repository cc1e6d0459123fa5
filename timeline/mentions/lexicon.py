"""Every form of every listed word, and a guess at the others by their endings."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple

from timeline.mentions import tags
from timeline.mentions.grammar import Language
from timeline.mentions.languages import LANGUAGES
from timeline.mentions.morphology import gerunds, past_forms, singular, third_person

_KNOWN_WORDS = 200_000  # forms remembered, listed and guessed: a bound on memory
_LONGEST_WORD = 40  # characters; what is longer is no word


class Word(NamedTuple):
    """One form: its tag, its base as verb, the sort of verb, its base as event noun.

    ``verb`` and ``noun`` are empty where the form is none; ``noun_first`` tells that
    the noun is likelier than the verb.
    """

    tag: str
    verb: str = ""
    kind: str = ""
    noun: str = ""
    noun_first: bool = False


class _KnownWords(dict[str, Word]):
    """Words by form; those not listed are guessed when first asked for."""

    def __init__(self, guess: Callable[[str], Word], listed: Mapping[str, Word]):
        super().__init__(listed)
        self._guess = guess

    def __missing__(self, form: str) -> Word:
        word = self._guess(form)
        if len(self) < _KNOWN_WORDS:
            self[form] = word
        return word


class Lexicon:
    """The words of one language, looked up by lower-cased form."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._words = _listed_words(language)
        self._known = _KnownWords(self._guess, self._words)
        self._not_verbs = frozenset(language.words["not_verbs"].split())
        self._not_adverbs = frozenset(language.words["not_adverbs"].split())
        self.places = frozenset(language.places.split())
        self.page_phrases = tuple(
            f" {phrase.replace('_', ' ')} "
            for phrase in language.words["page_phrases"].split()
        )
        self.page_cues = frozenset(
            max(phrase.split("_"), key=len)
            for phrase in language.words["page_phrases"].split()
        )
        self.phrasal = frozenset(row.strip() for row in _rows(language.phrasal))
        self.adverse = {
            name: frozenset(words.split()) for name, words in language.status.items()
        }
        self.groups = {
            name: frozenset(words.split()) for name, words in language.words.items()
        }

    def listed(self, form: str) -> Word | None:
        """The word as the language file gives it; None when it does not."""
        return self._words.get(form)

    def word(self, form: str) -> Word:
        """The word as listed, else as its ending suggests."""
        return self._known[form]

    def words(self, forms: Iterable[str]) -> list[Word]:
        """The word of each form, in order."""
        return list(map(self._known.__getitem__, forms))

    def _guess(self, form: str) -> Word:
        if len(form) > _LONGEST_WORD:
            return Word(tags.OTHER)
        if form[0].isdigit():
            return Word(tags.NOUN if "-year" in form else tags.NUMBER)
        if not form[0].isalpha():
            return Word(tags.OTHER)
        if "-" in form:
            return self._guess_compound(form)
        return self._guess_by_ending(form)

    def _guess_compound(self, form: str) -> Word:
        """A compound is what its last part is: ``suicide-bombing``, ``co-founded``."""
        head = self.word(form.rsplit("-", 1)[1] or "x")
        if head.tag == tags.FORM_PAST_OR_PARTICIPLE:
            prefixed = form.split("-", 1)[0] in ("re", "co", "un", "over", "pre")
            return head if prefixed else Word(tags.ADJECTIVE)
        if head.noun:
            return Word(tags.NOUN, noun=head.noun)
        return Word(tags.NOUN if head.tag == tags.NOUN else tags.ADJECTIVE)

    def _guess_by_ending(self, form: str) -> Word:
        if form.endswith("ly") and len(form) > 4 and form not in self._not_adverbs:
            return Word(tags.ADVERB)
        if form.endswith("ed") and len(form) > 4 and form not in self._not_verbs:
            return Word(tags.FORM_PAST_OR_PARTICIPLE, _stem(form, "ed"), "other")
        if form.endswith("ing") and len(form) > 5 and form not in self._not_verbs:
            return Word(tags.GERUND, _stem(form, "ing"), "other")
        if form.endswith(_ADJECTIVE_ENDINGS):
            return Word(tags.ADJECTIVE)
        return Word(tags.NOUN)


_ADJECTIVE_ENDINGS = ("ous", "ful", "ible", "able", "less", "ish", "ical", "ive", "ian")


@cache
def lexicon_of(code: str) -> Lexicon | None:
    """The words of a language; None when it has no file."""
    language = LANGUAGES.get(code)
    return None if language is None else Lexicon(language)


def _stem(form: str, ending: str) -> str:
    """The likely base of an unlisted form: ``stunned`` is ``stun``."""
    stem = form[: -len(ending)]
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if ending == "ed" and stem.endswith("i"):
        return stem[:-1] + "y"
    if _DROPPED_E.search(stem):
        return stem + "e"
    return stem


_DROPPED_E = re.compile(
    r"(?:[^aeiou]at|i[zs]|[vcgu]|[^s]s|[bcdfgkptz]l|[^aeiou][aiu]r|[^aeiou]in)$"
)


def _rows(table: str) -> list[str]:
    rows = [row.strip() for line in table.splitlines() for row in line.split("|")]
    return [row for row in rows if row]


def _listed_words(language: Language) -> dict[str, Word]:
    """All forms; what comes later wins: a function word is never a verb."""
    words: dict[str, Word] = {}
    _add_nouns(words, language)
    _add_verbs(words, language)
    for form in language.words["noun_gerunds"].split():
        words[form] = words.get(form, Word(tags.GERUND))._replace(noun_first=True)
    for form in language.adjectives.split():
        verb = words.get(form, Word(tags.ADJECTIVE))
        words[form] = verb._replace(tag=tags.ADJECTIVE, noun="")
    for form in language.state_adjectives.split():
        if form not in words or words[form].tag in (tags.ADJECTIVE, tags.GERUND):
            words[form] = Word(tags.ADJECTIVE, noun=form)
    for form in (*language.numbers, *language.multipliers):
        words[form] = Word(tags.NUMBER)
    for name, forms in language.function_words.items():
        for form in forms.split():
            words[form] = Word(tags.FUNCTION_TAGS[name])
    for tag, marks in tags.PUNCTUATION.items():
        for mark in marks.split():
            words[mark] = Word(tag)
    words["'s"] = words["’s"] = Word(tags.POSSESSIVE)
    for name, forms in language.auxiliaries.items():
        for form in forms.split():
            words[form] = Word(tags.AUXILIARY_TAGS[name], name, "state")
    return words


def _add_nouns(words: dict[str, Word], language: Language) -> None:
    for noun in language.event_nouns.split():
        words[noun] = Word(tags.NOUN, noun=noun)
        words.setdefault(third_person(noun), Word(tags.NOUN, noun=noun))


def _add_verbs(words: dict[str, Word], language: Language) -> None:
    doubling = frozenset(language.doubling_verbs.split())
    irregular = {
        row.split()[0]: row.split()[1:] for row in _rows(language.irregular_verbs)
    }
    first = {
        base: name
        for name in ("noun", "verb")
        for base in language.nouns_that_are_verbs[name].split()
    }
    for kind, bases in language.verbs.items():
        for base in bases.split():
            noun = words[base].noun if base in words else ""
            ambiguous = base in first or bool(noun)
            entry = Word(
                "", base, kind, noun, first.get(base, "noun") == "noun" and ambiguous
            )
            pasts, participles = irregular.get(base, ("", ""))
            _add_forms(words, entry, ambiguous, pasts, participles, doubling)


def _add_forms(
    words: dict[str, Word],
    entry: Word,
    ambiguous: bool,
    pasts: str,
    participles: str,
    doubling: frozenset[str],
) -> None:
    base, bare = entry.verb, entry._replace(noun="", noun_first=False)
    past = set(pasts.split("/")) if pasts else set(past_forms(base, doubling))
    participle = set(participles.split("/")) if participles else past
    plain = tags.FORM_BASE_OR_NOUN if ambiguous else tags.FORM_BASE
    third = tags.FORM_THIRD_OR_NOUN if ambiguous else tags.FORM_THIRD
    _put(words, third_person(base), entry._replace(tag=third))
    for form in gerunds(base, doubling):
        noun = words[form].noun if form in words else ""
        _put(words, form, bare._replace(tag=tags.GERUND, noun=noun))
    _put(words, base, entry._replace(tag=plain))
    for form in sorted(past | participle):
        noun = words[form].noun if form in words and form != base else entry.noun
        tag = tags.FORM_PAST_OR_PARTICIPLE
        if form == base:
            tag = tags.FORM_ALL
        elif form not in past:
            tag = tags.PARTICIPLE
        elif form not in participle:
            tag = tags.FORM_PAST
        _put(words, form, bare._replace(tag=tag, noun=noun))


def _put(words: dict[str, Word], form: str, word: Word) -> None:
    """Keep the earlier verb where one form belongs to two, as ``found`` to find."""
    taken = words.get(form)
    if taken is not None and taken.verb and taken.verb != word.verb:
        if _is_past(taken) and not _is_past(word):
            return
        if _is_past(taken) == _is_past(word):
            return
    words[form] = word


def _is_past(word: Word) -> bool:
    return word.tag in (tags.FORM_PAST, tags.FORM_PAST_OR_PARTICIPLE, tags.PARTICIPLE)


def noun_of(word: Word, form: str) -> str:
    """The base of a noun as it is counted or compared."""
    return word.noun or singular(form)
