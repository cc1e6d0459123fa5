"""What is to be known of a picture before Matplotlib is imported for it."""

from pathlib import Path

from timeline.errors import ImpossiblePicture

DEFAULT_SIZE = 1600, 900
"""Width and height in pixels."""

_KINDS = ("png", "svg", "pdf")


def picture_kind(path: str | Path) -> str:
    """The kind of picture that the ending of a path tells: ``png``, ``svg``, ``pdf``.

    Raises:
        ImpossiblePicture: when the ending is another.
    """
    kind = Path(path).suffix.lower().removeprefix(".")
    if kind not in _KINDS:
        raise ImpossiblePicture(
            f"{path}: no picture of kind {kind!r} (expected .png, .svg or .pdf)"
        )
    return kind
