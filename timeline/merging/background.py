"""What is no event of the timeline: what one source tells beside its news."""

from collections.abc import Collection

from timeline.merging.votes import Sources
from timeline.records import EventMention


def is_background(mentions: Collection[EventMention], sources: Sources) -> bool:
    """Whether one source alone tells of an event, and all its reports are background.

    What two sources tell is worth a line, however each of them puts it.
    """
    if not all(mention.background for mention in mentions):
        return False
    return sources.independent(mentions) == 1
