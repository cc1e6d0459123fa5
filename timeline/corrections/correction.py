"""What a person says of an event in place of the engine."""

from dataclasses import dataclass

from timeline.records import EventMention
from timeline.temporal.edtf import EdtfTime


@dataclass(frozen=True, slots=True)
class Report:
    """What one article reports of an event, or only its sentence at ``begin``."""

    article_id: str
    begin: int | None = None

    def covers(self, mention: EventMention) -> bool:
        """Whether the mention is of this article and, where one is named, sentence."""
        if mention.article_id != self.article_id:
            return False
        return self.begin is None or mention.span.begin == self.begin

    def __str__(self) -> str:
        return self.article_id + ("" if self.begin is None else f" at {self.begin}")


@dataclass(frozen=True, slots=True)
class Correction:
    """All that is corrected of one event; what is not given stays.

    ``date`` is when it took place. ``merge`` are ids of events that are the same one.
    Each group of ``split`` becomes an event of its own; what none names stays together.
    ``hidden`` takes the event off the timeline. ``note`` says why.
    """

    event_id: str
    title: str | None = None
    date: EdtfTime | None = None
    hidden: bool = False
    merge: tuple[str, ...] = ()
    split: tuple[tuple[Report, ...], ...] = ()
    note: str = ""
