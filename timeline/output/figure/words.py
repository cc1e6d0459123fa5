"""What a picture says of itself below its title and at its foot."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.output.counted import counted
from timeline.output.figure.scene import Scene
from timeline.records import Event

_MOST_SOURCES = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """How many events a view labelled, and what else is to be said of it."""

    labelled: int
    note: str = ""


def counts_line(scene: Scene, shown: Shown) -> str:
    """How many articles tell it, and how many events are labelled or have no date.

    Of labels nothing is said when all events have one.
    """
    parts = [_provenance([one.event for one in scene.stretches])]
    if shown.labelled < scene.count:
        parts.append(f"{shown.labelled:,} of {scene.count:,} events labelled")
    if scene.undated:
        parts.append(f"{scene.undated:,} not placed in time")
    return "; ".join(part for part in (*parts, shown.note) if part)


def sources_line(events: Sequence[Event]) -> str:
    """The sources that report most events, and how many there are besides."""
    totals: dict[str, int] = {}
    for event in events:
        for source in {m.source for m in event.mentions if m.source}:
            totals[source] = totals.get(source, 0) + 1
    ranked = sorted(totals, key=lambda source: (-totals[source], source))
    if not ranked:
        return ""
    named = ", ".join(ranked[:_MOST_SOURCES])
    rest = len(ranked) - _MOST_SOURCES
    return f"Sources: {named}" + (f" and {rest:,} more" if rest > 0 else "")


def _provenance(events: Sequence[Event]) -> str:
    articles = {mention.article_id for event in events for mention in event.mentions}
    sources = {m.source for event in events for m in event.mentions if m.source}
    if not articles:
        return ""
    text = f"From {counted(len(articles), 'article')}"
    return text + (f" by {counted(len(sources), 'source')}" if sources else "")
