"""The tables of a language for events hold no word that nothing reads."""

from itertools import combinations

import pytest

from timeline.mentions.grammar import Language
from timeline.mentions.languages import LANGUAGES
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
