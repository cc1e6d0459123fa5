"""What a window's neighbours need to know of it, as files of JSON."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any  # JSON hands values over as they were written

from timeline.merging import Border, Merged
from timeline.output.files import write_text
from timeline.scale.files import numbered

Pairs = tuple[tuple[str, str], ...]
"""Articles, each with its copy group."""


def write_borders(folder: Path, number: int, merged: Merged, copies: Pairs) -> None:
    """Write which events of a window cross its borders, and the copies it knew of."""
    told = {
        "borders": [[each.event_id, each.places] for each in merged.borders],
        "event_at": [[place, event_id] for place, event_id in merged.event_at.items()],
        "tentative": sorted(merged.tentative),
        "copies": copies,
    }
    write_text(numbered(folder, number, "borders.json"), json.dumps(told))


def read_borders(folder: Path, number: int) -> Merged:
    """The events of a window that cross its borders; the others are left out."""
    told = _told(folder, number)
    return Merged(
        (),
        tuple(
            Border(event_id, tuple(tuple(place) for place in places))
            for event_id, places in told["borders"]
        ),
        {tuple(place): event_id for place, event_id in told["event_at"]},
        frozenset(told["tentative"]),
    )


def read_copies(folder: Path, number: int) -> Pairs:
    """The copies that a window knew of."""
    return _pairs(_told(folder, number)["copies"])


def write_pairs(path: Path, pairs: Iterable[tuple[str, str]]) -> None:
    """Write pairs, in their order."""
    write_text(path, json.dumps(list(pairs)))


def read_pairs(path: Path) -> Pairs:
    """The pairs that `write_pairs` wrote."""
    return _pairs(json.loads(path.read_text(encoding="utf-8")))


def _pairs(lists: Iterable[list[str]]) -> Pairs:
    return tuple((member, group) for member, group in lists)


def _told(folder: Path, number: int) -> dict[str, Any]:
    path = numbered(folder, number, "borders.json")
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told
