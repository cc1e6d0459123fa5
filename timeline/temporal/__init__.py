"""Dates in language: finds temporal expressions and resolves them on the calendar.

Knows nothing of articles or events. Its public names load when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.temporal.find import find_timexes as find_timexes
    from timeline.temporal.granularity import Granularity as Granularity
    from timeline.temporal.interval import Interval as Interval
    from timeline.temporal.languages import LANGUAGES as LANGUAGES
    from timeline.temporal.timex3 import Timex as Timex

_HOMES = {
    "LANGUAGES": "languages",
    "Granularity": "granularity",
    "Interval": "interval",
    "Timex": "timex3",
    "find_timexes": "find",
}

__all__ = ["LANGUAGES", "Granularity", "Interval", "Timex", "find_timexes"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
