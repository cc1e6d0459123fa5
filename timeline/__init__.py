"""Reconstructs an ordered, dated, sourced timeline of events from news articles.

The names below are loaded when they are first used, so that `find_timexes` alone
imports nothing heavy.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from timeline.version import VERSION

if TYPE_CHECKING:
    from timeline.corrections import Correction as Correction
    from timeline.corrections import read_corrections as read_corrections
    from timeline.errors import TimelineError as TimelineError
    from timeline.output.marked import show_text as show_text
    from timeline.reading import Articles as Articles
    from timeline.reading import read_articles as read_articles
    from timeline.records import Article as Article
    from timeline.records import Event as Event
    from timeline.records import EventMention as EventMention
    from timeline.scale import reconstruct as reconstruct
    from timeline.settings import Settings as Settings
    from timeline.story import Timeline as Timeline
    from timeline.story import read_timeline as read_timeline
    from timeline.temporal import Granularity as Granularity
    from timeline.temporal import Interval as Interval
    from timeline.temporal import Timex as Timex
    from timeline.temporal import find_timexes as find_timexes

__version__ = VERSION

_HOMES = {
    "Article": "timeline.records",
    "Correction": "timeline.corrections",
    "Articles": "timeline.reading",
    "Event": "timeline.records",
    "EventMention": "timeline.records",
    "Granularity": "timeline.temporal",
    "Interval": "timeline.temporal",
    "Settings": "timeline.settings",
    "Timeline": "timeline.story",
    "TimelineError": "timeline.errors",
    "Timex": "timeline.temporal",
    "find_timexes": "timeline.temporal",
    "read_articles": "timeline.reading",
    "read_corrections": "timeline.corrections",
    "read_timeline": "timeline.story",
    "reconstruct": "timeline.scale",
    "show_text": "timeline.output.marked",
}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    if "IPython" in sys.modules:
        import_module("timeline.output.jupyter").show_lists()
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
