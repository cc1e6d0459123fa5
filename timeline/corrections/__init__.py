"""Corrections by people: kept in a file by event id, put to every run."""

from timeline.corrections.applying import correct_events
from timeline.corrections.correction import Correction, Report
from timeline.corrections.reading import read_corrections

__all__ = ["Correction", "Report", "correct_events", "read_corrections"]
