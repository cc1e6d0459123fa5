"""Warnings name the line of the user that they are about."""

import warnings
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

import timeline
from timeline.records import Article, Publication

UNDATED = [Article("a", "It fell last week.", title="東京")]
DATED = [
    Article(
        "a",
        "Fire broke out in 東京 on Monday.",
        publication=Publication(datetime(2024, 3, 14), trusted=True),
    )
]


def recorded(act: Callable[[], object]) -> dict[str, str]:
    """The kinds of warning of an act, and the files that they name."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        act()
    return {each.category.__name__: each.filename for each in found}


def test_warnings_point_at_the_caller(tmp_path: Path) -> None:
    with pytest.warns(timeline.errors.DoubtfulPublication):
        undated = timeline.reconstruct(UNDATED)
    dated = timeline.reconstruct(DATED)
    correction = tmp_path / "c.toml"
    correction.write_text("[0123456789abcdef]\nhidden = true\n", encoding="utf-8")

    found = [
        recorded(lambda: timeline.reconstruct(UNDATED)),
        recorded(lambda: timeline.reconstruct(DATED, corrections=correction)),
        recorded(lambda: undated.export(tmp_path / "x.ics", "icalendar")),
        recorded(undated.plot),
        recorded(dated.plot),
    ]

    assert found == [
        {"DoubtfulPublication": __file__},
        {"UnmatchedCorrection": __file__},
        {"IncompleteExport": __file__},
        {"NoDatedEvents": __file__},
        {"MissingGlyphs": __file__},
    ]
