"""What README.md shows is what happens."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.cli.options import Inputs
from timeline.reading.sources import SUFFIXES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SYNONYMS = {".markdown", ".htm", ".mht", ".ndjson", ".ndjson.gz"}
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.S)
BLOCKS = BLOCK.findall(README)
SESSIONS = [text for kind, text in BLOCKS if kind == "console"]
SCRIPTS = [text for kind, text in BLOCKS if kind == "python"]


@pytest.fixture
def fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where the fixtures lie as they do in a clone."""
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "88")
    return tmp_path


@pytest.mark.parametrize("session", SESSIONS)
def test_commands_print_what_the_readme_shows(session: str, fresh_folder: Path) -> None:
    for part in session.removeprefix("$ ").split("\n$ "):
        command, _, shown = part.partition("\n")
        printed = subprocess.run(
            [sys.executable, "-m", *shlex.split(command)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=True,
        ).stdout
        shown_lines = [line.rstrip() for line in shown.strip("\n").splitlines()]
        printed_lines = [line.rstrip() for line in printed.strip("\n").splitlines()]
        if shown_lines and shown_lines[-1] == "…":
            shown_lines.pop()
            printed_lines = printed_lines[: len(shown_lines)]
        assert printed_lines == shown_lines


@pytest.mark.parametrize("suffix", sorted({*SUFFIXES} - SYNONYMS))
def test_the_readme_and_the_help_name_every_format(suffix: str) -> None:
    for text in (README, Inputs.__metadata__[0].help):
        assert re.search(rf"{re.escape(suffix)}(?![\w.]*\w)", text)


def test_the_python_of_the_readme_runs(fresh_folder: Path) -> None:
    names: dict[str, object] = {}
    for script in SCRIPTS:
        exec(compile(script, "README.md", "exec"), names)

    assert SESSIONS
    assert SCRIPTS
