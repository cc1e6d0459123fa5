"""The settings of matplotlib that a picture depends on, as matplotlib ships them."""

from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib as mpl


@contextmanager
def plain_settings() -> Iterator[None]:
    """Leave the user's style aside, and give it back afterwards.

    Only what cannot be given with each line and text is taken from settings at all.
    Files hold outlines of letters in SVG, fonts in PDF, and nothing random.
    """
    shipped = mpl.rcParamsDefault
    with mpl.rc_context(
        {
            "lines.scale_dashes": True,
            "patch.antialiased": True,
            "path.simplify": True,
            "path.sketch": None,
            "path.snap": True,
            "pdf.compression": 6,
            "pdf.fonttype": 42,
            "savefig.bbox": "standard",
            "savefig.transparent": False,
            "svg.fonttype": "path",
            "svg.hashsalt": "timeline",
            "text.antialiased": True,
            "text.hinting": shipped["text.hinting"],
            "xtick.alignment": "center",
            "xtick.minor.visible": False,
        }
    ):
        yield
