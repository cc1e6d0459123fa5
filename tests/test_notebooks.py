"""The notebooks run from top to bottom, and are kept with what they print."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_run(path, update_golden, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(path.parent.parent))
    kept = nbformat.read(path, as_version=4)
    ran = nbformat.read(path, as_version=4)
    NotebookClient(
        ran,
        timeout=120,
        coalesce_streams=True,  # how often a kernel sends what is printed, chance tells
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    if update_golden:
        write_notebook(ran, path)
        kept = ran

    assert [kinds_of(cell) for cell in kept.cells] == [
        kinds_of(cell) for cell in ran.cells
    ]


def kinds_of(cell):
    """What a cell puts out: which kinds, in which order."""
    return [
        (output.output_type, sorted(output.get("data", ())))
        for output in cell.get("outputs", ())
    ]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_are_kept_executed(path):
    notebook = nbformat.read(path, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]

    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert not any(o.output_type == "error" for cell in code for o in cell.outputs)
    assert str(path.parent.parent) not in path.read_text("utf-8")


def write_notebook(notebook, path):
    """Write a notebook without what changes from machine to machine."""
    notebook.metadata = {
        "kernelspec": notebook.metadata.kernelspec,
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        cell.metadata = {}
    nbformat.write(notebook, path)
