"""Pictures that commands write."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def write_picture(figure: "Figure", path: Path) -> None:
    """Write a figure, as `save_figure` does."""
    # Matplotlib takes a third of the time of a start, and few commands draw.
    from timeline.output.figure import save_figure

    save_figure(figure, path)
