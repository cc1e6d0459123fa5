"""The timeline that a journalist would write: the days that matter, in sentences."""

from timeline.highlights.choose import highlights

__all__ = ["highlights"]
