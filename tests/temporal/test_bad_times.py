"""Sentences that other tools misdate, as `fixtures/bad/times.jsonl` has them."""

import json
from pathlib import Path

import pytest

from timeline.temporal import find_timexes

FILE = Path(__file__).parents[2] / "fixtures" / "bad" / "times.jsonl"
CASES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{case['case']} {case['text']}"
)
def test_a_sentence_has_these_values_and_no_others(case: dict[str, object]) -> None:
    found = find_timexes(str(case["text"]), str(case["published"]))

    assert [timex.value for timex in found] == case["values"]
    for timex in found:
        interval = timex.interval
        if interval is not None and interval.begin_second and interval.end_second:
            assert interval.begin_second < interval.end_second
