"""Reports of one event in other words are merged, and reports of two are not."""

from pair_scoring import pairs, score_pairs

# Of 34 pairs each: the first may rise freely, the second only fall.
LEAST_MERGED = 31
MOST_WRONGLY = 0


def test_paraphrases_are_merged_and_alike_events_are_not() -> None:
    figures, _ = score_pairs()

    assert figures["merged"] >= LEAST_MERGED
    assert figures["wrongly"] <= MOST_WRONGLY


def test_as_many_pairs_tell_two_events_as_tell_one() -> None:
    assert sum(pair["same"] for pair in pairs()) == 34
    assert len(pairs()) == 68
