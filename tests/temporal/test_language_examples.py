"""Every rule of every language reads its examples, and every language its negatives."""

import re
from collections.abc import Iterator

import pytest

from timeline.temporal import LANGUAGES, find_timexes
from timeline.temporal.rule import Example, Rule
from timeline.temporal.timex3 import Timex

_HISTORY = (
    "In 1861 it began. In 1862 and 1863 it went on. In 1864 and 1865 it ended. {} "
)


def _cases() -> Iterator[tuple[str, Rule, Example]]:
    for code, language in LANGUAGES.items():
        for rule in language.rules:
            for example in rule.examples:
                yield code, rule, example


CASES = list(_cases())


def _read(code: str, rule: Rule, example: Example) -> tuple[str, int, list[Timex]]:
    """The text around an example, where the example begins, and what is found."""
    before = f" {example.before}"
    if rule.only == "history":
        before = f"{_HISTORY.format('')}{example.before}"
    elif rule.only != "message":
        before = f"{'News of the day. ' * 13}{example.before}"
    text = f"{before}{example.text}{example.after}"
    return text, len(before), find_timexes(text, example.published, code)


@pytest.mark.parametrize(
    ("code", "rule", "example"),
    CASES,
    ids=[f"{code}-{example.text}" for code, _, example in CASES],
)
def test_a_rule_reads_its_example(code: str, rule: Rule, example: Example) -> None:
    _, place, found = _read(code, rule, example)

    begins = [timex for timex in found if timex.span.begin >= place]
    assert begins, "nothing was found"
    assert rule.pattern in begins[0].derivation.rules()
    assert begins[0].value == example.value
    if rule.category not in ("pair", "day runs", "numbered day", "dial"):
        assert begins[0].text == example.text
    if example.mod is not None:
        assert begins[0].mod == example.mod


_WITH_APOSTROPHES = [
    (code, example)
    for code, _, example in CASES
    if "'" in f"{example.before}{example.text}{example.after}"
]


@pytest.mark.parametrize(
    ("code", "example"),
    _WITH_APOSTROPHES,
    ids=[f"{code}-{example.text}" for code, example in _WITH_APOSTROPHES],
)
def test_an_apostrophe_may_be_curly(code: str, example: Example) -> None:
    straight = f"{example.before}{example.text}{example.after}"
    curly = straight.replace("'", "’")

    assert [
        (timex.span, timex.value)
        for timex in find_timexes(curly, example.published, code)
    ] == [
        (timex.span, timex.value)
        for timex in find_timexes(straight, example.published, code)
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_has_an_example_of_each_of_its_words(code: str) -> None:
    lacking = []
    for rule in LANGUAGES[code].rules:
        said = " ".join(example.text.lower() for example in rule.examples)
        literals = re.sub(r"\{[^}]*\}\??", " ", rule.pattern).split()
        words = {word for literal in literals for word in _alternatives(literal)}
        missing = [word for word in sorted(words) if word not in said]
        if not rule.examples or missing:
            lacking.append((rule.pattern, missing))

    assert lacking == []


def _alternatives(literal: str) -> list[str]:
    if literal.endswith("?") and len(literal) > 1:
        return []
    return literal.split("|")


def _negatives() -> Iterator[tuple[str, str]]:
    for code, language in LANGUAGES.items():
        for text in language.not_times:
            yield code, text


@pytest.mark.parametrize(("code", "text"), list(_negatives()))
def test_what_looks_like_a_time_and_is_none_is_left_alone(code: str, text: str) -> None:
    assert [timex.text for timex in find_timexes(text, "2024-03-14", code)] == []
