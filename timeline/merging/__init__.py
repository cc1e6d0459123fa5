"""Mentions of many articles into events: copies, clusters, consensus."""

from timeline.merging.borders import (
    Border,
    Merged,
    joined_events,
    left_alone,
)
from timeline.merging.collector import collector_paused
from timeline.merging.components import connected_components
from timeline.merging.consensus import event_id
from timeline.merging.copies import (
    Sketch,
    copy_groups,
    find_copies,
    join_copy_groups,
    sketch,
)
from timeline.merging.merge import (
    join_events,
    merge_evidence,
    merge_mentions,
    merge_window,
)
from timeline.merging.similarity import Evidence
from timeline.merging.standing import place_of
from timeline.merging.windows import Window, place_in_time, plan_windows

__all__ = [
    "Border",
    "Evidence",
    "Merged",
    "Sketch",
    "Window",
    "collector_paused",
    "connected_components",
    "copy_groups",
    "event_id",
    "find_copies",
    "join_copy_groups",
    "join_events",
    "joined_events",
    "left_alone",
    "merge_evidence",
    "merge_mentions",
    "merge_window",
    "place_in_time",
    "place_of",
    "plan_windows",
    "sketch",
]
