"""Imports go one way: a module imports from its own package or from the left."""

import ast
from pathlib import Path

import pytest

import timeline

ROOT = Path(timeline.__file__).parent
LAYERS = (
    {"errors", "version"},
    {"temporal"},
    {"records", "quantities"},
    {"settings"},
    {"schema"},
    {"reading", "mentions", "merging", "output"},
    {"ordering", "highlights"},
    {"story"},
    {"extraction", "corrections"},
    {"pipeline"},
    {"scale"},
    {"cli"},
    {"__init__", "__main__"},
)
PLACE = {name: place for place, names in enumerate(LAYERS) for name in names}
MODULES = sorted(ROOT.rglob("*.py"))


def imported_parts(path: Path) -> set[str]:
    """The parts of the package that a module imports when it is loaded."""
    parts = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            "timeline."
        ):
            parts.add(str(node.module).split(".")[1])
        elif isinstance(node, ast.Import):
            parts |= {
                name.name.split(".")[1]
                for name in node.names
                if name.name.startswith("timeline.")
            }
    return parts


def own_part(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_to_the_left(path: Path) -> None:
    own = own_part(path)

    wrong = {
        part
        for part in imported_parts(path)
        if part != own and PLACE[part] >= PLACE[own]
    }

    assert not wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_are_absolute(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    relative = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]

    assert not relative


def test_every_part_has_its_place() -> None:
    assert {own_part(path) for path in MODULES} <= PLACE.keys()
