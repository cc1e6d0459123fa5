"""The engine reads the annotated sentences, which were written without it."""

from annotated_scoring import score_expressions, score_mentions

# Percent; they may rise freely and fall only in the commit that says why.
EXPRESSION_FLOORS = {
    "value_f1": 80.0,
    "strict_f1": 84.0,
    "type_f1": 87.0,
    "clean": 61.0,
}
MENTION_FLOORS = {
    "found": 83.0,
    "status": 92.0,
    "day": 86.0,
    "participants": 92.0,
    "precise": 73.0,
    "quiet": 75.0,
}


def test_expressions_of_the_annotated_sentences_stay_above_their_floors():
    figures, _ = score_expressions()

    assert {
        k: figures[k] for k in EXPRESSION_FLOORS if figures[k] < EXPRESSION_FLOORS[k]
    } == {}


def test_mentions_of_the_annotated_sentences_stay_above_their_floors():
    figures, _ = score_mentions()

    assert {
        k: figures[k] for k in MENTION_FLOORS if figures[k] < MENTION_FLOORS[k]
    } == {}
