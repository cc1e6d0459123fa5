"""Which words of two texts count as the same."""

import pytest

from timeline.merging.languages.en.synonyms import SYNONYMS
from timeline.merging.terms import terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("dockers", "longshoremen"),
        ("the parliament's", "lawmakers"),
        ("talks", "negotiations"),
        ("an airliner", "planes"),
        ("the ferry", "a vessel"),
    ],
)
def test_two_words_for_one_thing_are_one_term(one, other):
    assert terms(one) == terms(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [("dockers", "docks"), ("lawyers", "laws"), ("a train", "a plane")],
)
def test_words_for_two_things_are_two(one, other):
    assert terms(one) != terms(other)


def test_every_line_of_synonyms_holds_words_of_its_own():
    words = [word for line in SYNONYMS.strip().splitlines() for word in line.split()]

    assert len(set(words)) == len(words)
