"""What is found for many pairs at once is what is found for each alone."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline.merging.arrays import Sets, Vectors
from timeline.merging.terms import cosine

WORDS = st.sampled_from("abcdef")
# Halves and quarters, whose sums are exact in any order.
WEIGHTS = st.sampled_from((0.25, 0.5, 1.0))
VECTORS = st.dictionaries(WORDS, WEIGHTS).map(lambda found: dict(sorted(found.items())))


def every_pair(values):
    places = np.arange(len(values))
    return np.repeat(places, len(values)), np.tile(places, len(values))


@given(st.lists(VECTORS, min_size=1, max_size=6))
def test_products_are_those_of_each_pair(vectors):
    first, second = every_pair(vectors)
    wanted = [cosine(one, two) for one in vectors for two in vectors]

    found = Vectors(range(len(vectors)), vectors).products(first, second)

    assert found.tolist() == wanted


@given(st.lists(st.frozensets(WORDS), min_size=1, max_size=6))
def test_shared_weight_is_that_of_the_common_terms(sets):
    first, second = every_pair(sets)
    vectors = [dict.fromkeys(sorted(one), 0.5) for one in sets]
    wanted = [len(one & two) / 2 for one in sets for two in sets]

    assert Vectors(range(len(sets)), vectors).shared(first, second).tolist() == wanted


@given(st.lists(st.frozensets(WORDS), min_size=1, max_size=6))
def test_sets_are_disjoint_as_each_pair_is(sets):
    first, second = every_pair(sets)
    wanted = [one.isdisjoint(two) for one in sets for two in sets]

    assert Sets(sets).disjoint(first, second).tolist() == wanted


def test_positions_of_one_key_have_one_vector():
    vectors = Vectors(["a", "b", "a"], [{"x": 1.0}, {"y": 1.0}, {"x": 1.0}])

    assert vectors.products(np.array([0, 0]), np.array([1, 2])).tolist() == [0.0, 1.0]


@given(st.lists(st.frozensets(WORDS), min_size=1, max_size=6))
def test_members_are_numbered_alike_in_all_sets(sets):
    places = np.arange(len(sets))[::-1]
    number, whose = Sets(sets).members(places)

    assert whose.tolist() == sorted(whose)
    found = [set(number[whose == at].tolist()) for at in range(len(sets))]
    wanted = [sets[place] for place in places]
    assert [len(one & two) for one in found for two in found] == [
        len(one & two) for one in wanted for two in wanted
    ]
