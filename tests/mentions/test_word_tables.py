"""The tables of a language for events hold no word that nothing reads."""

from dataclasses import replace
from itertools import combinations

import pytest

from timeline.mentions.grammar import Language
from timeline.mentions.languages import LANGUAGES
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.words import rows_of

ALL = pytest.mark.parametrize("language", [LANGUAGES[code] for code in LANGUAGES])


@ALL
def test_a_verb_is_of_one_kind(language: Language) -> None:
    kinds = {kind: set(bases.split()) for kind, bases in language.verbs.items()}

    for (first, of_first), (second, of_second) in combinations(kinds.items(), 2):
        assert not of_first & of_second, (first, second)


@ALL
def test_forms_are_told_of_listed_verbs_alone(language: Language) -> None:
    listed = {base for bases in language.verbs.values() for base in bases.split()}
    irregular = {row.split()[0] for row in rows_of(language.irregular_verbs)}
    likelier = {
        base
        for bases in language.nouns_that_are_verbs.values()
        for base in bases.split()
    }

    for bases in (irregular, set(language.doubling_verbs.split()), likelier):
        assert not bases - listed


@ALL
@pytest.mark.parametrize("table", ["not_verbs", "not_adverbs", "not_adjectives"])
def test_an_exception_is_read_as_its_ending_does_not_suggest(
    language: Language, table: str
) -> None:
    without = Lexicon(replace(language, words={**language.words, table: ""}))
    lexicon = Lexicon(language)

    for form in language.words[table].split():
        assert lexicon.word(form) != without.word(form), form
