"""Mentions of many articles into events: copies, clusters, consensus."""

from timeline.merging.copies import Sketch, copy_groups, find_copies, sketch

__all__ = ["Sketch", "copy_groups", "find_copies", "sketch"]
