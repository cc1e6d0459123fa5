"""What every format is read into: rows of named values, each with its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from timeline.records import PublicationEvidence, Rejected


@dataclass(frozen=True, slots=True)
class Row:
    """One article as its input has it, by column.

    ``place`` tells a person where it stood; ``name`` is the id that a file of one
    article gives it; ``evidence`` and ``warnings`` are what the format itself knows.
    """

    place: str
    values: Mapping[str, object]
    name: str | None = None
    evidence: tuple[PublicationEvidence, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one origin, which ``rows`` reads from the start each time it is called.

    ``columns`` are the names when they are known before the first row.
    """

    place: str
    rows: Callable[[], Iterator[Row | Rejected]]
    columns: tuple[str, ...] | None = None
