"""Accuracy on annotated text: a floor may rise freely, and falls only on purpose.

The corpora are the licence holders'; where they are not at hand the test is skipped.
"""

import json
from pathlib import Path

import pytest

from benchmarks.score_timexes import score
from benchmarks.temporal import tag

CORPORA = Path(__file__).parents[2].parent / "shared" / "corpora" / "temporal"

FLOORS = {  # value F1, strict span F1
    "timebank": (85.5, 92.2),
    "aquaint": (77.4, 83.3),
    "wikiwars-1-16": (91.3, 93.0),
    "meantime-apple": (84.9, 94.9),
    "tweets-train": (74.9, 93.0),
}


@pytest.mark.parametrize("corpus", FLOORS)
def test_accuracy_does_not_fall(corpus: str) -> None:
    path = CORPORA / f"{corpus}.jsonl"
    if not path.exists():
        pytest.skip(f"no annotated corpus at {path}")
    lines = path.read_text(encoding="utf-8").splitlines()
    gold = {document["doc"]: document for document in map(json.loads, lines)}

    figures, _ = score(gold, {name: tag(document) for name, document in gold.items()})

    value, strict = FLOORS[corpus]
    assert figures["value_f1"] >= value
    assert figures["strict_f1"] >= strict
