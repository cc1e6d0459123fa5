"""Timelines as pictures: drawn by matplotlib, laid out here, the same at every run."""

from timeline.output.figure.plot import NoDatedEvents, plot_timeline
from timeline.output.figure.saving import save_figure
from timeline.output.figure.typeface import MissingGlyphs

__all__ = [
    "MissingGlyphs",
    "NoDatedEvents",
    "plot_timeline",
    "save_figure",
]
