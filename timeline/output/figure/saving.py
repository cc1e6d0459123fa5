"""Pictures as files: whole or absent, the same bytes at every run, and described."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from matplotlib.figure import Figure

from timeline.output.figure.plot import plot_timeline
from timeline.output.figure.settings import plain_settings
from timeline.output.files import write_whole
from timeline.output.picture import picture_kind
from timeline.records import Event
from timeline.version import VERSION

_SOFTWARE = f"timeline {VERSION}"
_SOURCE = "Reconstructed from news articles"


def save_figure(figure: Figure | Sequence[Event], path: str | Path) -> None:
    """Write a figure, or the timeline view of events, as PNG, SVG or PDF.

    The ending of the path tells which. A figure that `plot_timeline` made carries its
    description into the file.

    Raises:
        ImpossiblePicture: when the ending is another.
        UnwritableOutput: when the file cannot be written; an old one is intact.
    """
    kind = picture_kind(path)
    drawn = figure if isinstance(figure, Figure) else plot_timeline(figure)
    metadata = _METADATA[kind](_title(drawn), str(drawn.get_label()))

    def write(stream: BinaryIO) -> None:
        with plain_settings():
            drawn.savefig(stream, format=kind, dpi=drawn.dpi, metadata=metadata)

    write_whole(path, write)


def _title(figure: Figure) -> str:
    """The first words of the description, which tell what is shown."""
    return str(figure.get_label()).partition(". ")[0] or "Timeline"


def _png(title: str, description: str) -> dict[str, str | None]:
    return {
        "Title": title,
        "Description": description,
        "Software": _SOFTWARE,
        "Source": _SOURCE,
    }


def _svg(title: str, description: str) -> dict[str, str | None]:
    return {
        "Title": title,
        "Description": description,
        "Creator": _SOFTWARE,
        "Source": _SOURCE,
        "Date": None,
    }


def _pdf(title: str, description: str) -> dict[str, str | None]:
    return {
        "Title": title,
        "Subject": description,
        "Keywords": _SOURCE,
        "Creator": _SOFTWARE,
        "Producer": _SOFTWARE,
        "CreationDate": None,
    }


_METADATA = {"png": _png, "svg": _svg, "pdf": _pdf}
