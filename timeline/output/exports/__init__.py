"""Timelines in the formats of other programs, one format a module."""

from timeline.output.exports.formats import FORMATS, export_text

__all__ = ["FORMATS", "export_text"]
