"""Every case of `fixtures/bad/README.md` is held by tests that exist."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = TESTS.parent / "fixtures" / "bad" / "README.md"
ROW = re.compile(r"\| (F\d\d) \| .+ \| (.+) \|")


def cases():
    """The tests of each case, as paths and names."""
    found = map(ROW.fullmatch, TABLE.read_text(encoding="utf-8").splitlines())
    return {row[1]: re.findall(r"`(\S+)::(\S+)`", row[2]) for row in found if row}


def functions_in(path):
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_all_cases_are_listed_in_order():
    assert list(cases()) == [f"F{number:02}" for number in range(1, 73)]


def test_every_case_is_held_by_tests_that_exist():
    named = {place for tests in cases().values() for place in tests}
    existing = {path: functions_in(path) for path in {path for path, _ in named}}

    assert all(cases().values())
    assert [place for place in named if place[1] not in existing[place[0]]] == []
