"""Mentions of many articles into events: copies, clusters, consensus."""

from timeline.merging.copies import Sketch, copy_groups, find_copies, sketch
from timeline.merging.merge import merge_evidence, merge_mentions
from timeline.merging.similarity import Evidence

__all__ = [
    "Evidence",
    "Sketch",
    "copy_groups",
    "find_copies",
    "merge_evidence",
    "merge_mentions",
    "sketch",
]
