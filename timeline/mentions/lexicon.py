"""The words of a language as listed, and a guess at the others by their endings."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain
from typing import TypeVar

from timeline.mentions import tags
from timeline.mentions.grammar import Language
from timeline.mentions.languages import LANGUAGES
from timeline.mentions.tokens import Token, split_chunk
from timeline.mentions.words import Word, listed_words, rows_of

_MOST_KEPT = 50_000  # forms, a bound on memory
_LONGEST_WORD = 40  # characters; what is longer is no word
_STEERING = ("planned", "possible", "denied", "causing", "asking")
_Value = TypeVar("_Value")


class _Kept(dict[str, _Value]):
    """What is made of a form when first asked for, and kept up to a bound.

    Then all is made anew: common forms are soon back, and names change with the news.
    """

    def __init__(self, make: Callable[[str], _Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, form: str) -> _Value:
        value = self._make(form)
        if len(form) <= _LONGEST_WORD:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[form] = value
        return value


class Lexicon:
    """The words of one language, looked up by lower-cased form."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._words = listed_words(language)
        self._guessed = _Kept(self._guess)
        self._read = _Kept(self._tokens)
        self._not_verbs = frozenset(language.words["not_verbs"].split())
        self._not_adverbs = frozenset(language.words["not_adverbs"].split())
        self._not_adjectives = frozenset(language.words["not_adjectives"].split())
        self.places = frozenset(language.places.split())
        self.page_phrases: dict[str, list[str]] = {}  # by the longest word of each
        for phrase in language.words["page_phrases"].split():
            words = phrase.split("_")
            alike = self.page_phrases.setdefault(max(words, key=len), [])
            alike.append(f" {' '.join(words)} ")
        self.page_cues = frozenset(self.page_phrases)
        self.frames = {
            name: re.compile(pattern) for name, pattern in language.frames.items()
        }
        self.stamp_cues = tuple(language.stamp_cues.split())
        self.taken_back = re.compile(language.taken_back)
        self.rival_number = re.compile(language.rival_number)
        self.phrasal: dict[str, set[str]] = {}  # what follows a base in one meaning
        for row in rows_of(language.phrasal):
            base, following = row.split(" ", 1)
            self.phrasal.setdefault(base, set()).add(following)
        self.status = {
            name: frozenset(words.split()) for name, words in language.status.items()
        }
        self.groups = {
            name: frozenset(words.split()) for name, words in language.words.items()
        }
        # Verbs that tell of no event in some phrases, and forms that are no verb there.
        self.seldom_events = self.status["refuting"].union(
            self.groups["asking_verbs"], self.groups["silent_verbs"], ("hear", "end")
        )
        self.seldom_verbs = self.groups["person_titles"].union(
            self.groups["picture_words"], ("seen",)
        )
        # Words that decide whether what their infinitive tells takes place.
        self.steering = frozenset[str]().union(
            *(self.status[name] for name in _STEERING)
        )

    def listed(self, form: str) -> Word | None:
        """The word as the language file gives it; None when it does not."""
        return self._words.get(form)

    def word(self, form: str) -> Word:
        """The word as listed, else as its ending suggests."""
        return self._words.get(form) or self._guessed[form]

    def read(self, text: str) -> Iterator[Token]:
        """The words and marks of a text, in order."""
        return chain.from_iterable(map(self._read.__getitem__, text.split()))

    def _tokens(self, chunk: str) -> tuple[Token, ...]:
        """The words and marks between two white spaces."""
        tokens, left = [], len(chunk) + 1
        for text in split_chunk(chunk):
            lower = text.lower()
            word = self.word(lower)
            left -= len(text)
            width = len(text) if left > 1 else len(text) + 1
            tokens.append(Token(text, lower, word, word.tag, text[0].isupper(), width))
        return tuple(tokens)

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
        if form.startswith("un") and _UNDONE.match(form):
            return Word(tags.ADJECTIVE)
        if form.endswith("ed") and len(form) > 4 and form not in self._not_verbs:
            return Word(tags.FORM_PAST_OR_PARTICIPLE, _stem(form, "ed"), "other")
        if form.endswith("ing") and len(form) > 5 and form not in self._not_verbs:
            return Word(tags.GERUND, _stem(form, "ing"), "other")
        if form.endswith(_ADJECTIVE_ENDINGS) and form not in self._not_adjectives:
            return Word(tags.ADJECTIVE)
        return Word(tags.NOUN)


# What nobody did is no event: "unharmed". "Unload" and its like are listed.
_UNDONE = re.compile(r"un(?!der|ioni)\w+ed$")
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
