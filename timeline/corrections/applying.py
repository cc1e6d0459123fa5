"""Corrections put to the events of a run.

An id holds as long as its report is there: the event whose earliest report it names,
or, where an earlier one has come since, the event that the report belongs to now.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from timeline.corrections.correction import Correction
from timeline.errors import UnmatchedCorrection, warn_caller
from timeline.merging import connected_components, event_id, join_events
from timeline.records import Corrected, Event, EventMention, TimeSource
from timeline.temporal.edtf import EdtfTime, render_edtf
from timeline.temporal.interval import Interval


class Outcome(NamedTuple):
    """The events as corrected, sorted by id, and the ids of those that were hidden."""

    events: list[Event]
    hidden: list[str]


Agree = Callable[[Sequence[Event]], Event]
"""One event of the reports of several."""


def correct_events(
    events: Iterable[Event],
    corrections: Sequence[Correction],
    copies: Mapping[str, str],
) -> Outcome:
    """The events as the corrections have them: split, merged, then dated and titled.

    ``copies`` are those of `timeline.merging`. The order of neither events nor
    corrections matters. What fits no event is told in one warning, with the ids.
    """
    run = _Run(
        {event.id: event for event in events},
        lambda parts: join_events(parts, copies),
    )
    ordered = sorted(corrections, key=lambda each: each.event_id)
    run.split([each for each in ordered if each.split])
    run.merge([each for each in ordered if each.merge])
    run.revise(ordered)
    hidden = run.hide([each for each in ordered if each.hidden])
    if run.unmatched:
        warn_caller(
            "corrections that fit no event of this timeline (`timeline show` prints "
            f"the ids): {'; '.join(run.unmatched)}",
            UnmatchedCorrection,
        )
    return Outcome(run.related(), hidden)


@dataclass(slots=True)
class _Run:
    """The events by id while they are corrected, and what could not be."""

    by_id: dict[str, Event]
    agree: Agree
    unmatched: list[str] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)

    def split(self, corrections: Sequence[Correction]) -> None:
        """Make events of their own of the reports that are named."""
        found = self._find([each.event_id for each in corrections])
        for correction in corrections:
            whole = self.by_id.get(found.get(correction.event_id, ""))
            if whole is None:
                continue  # told with all that name no event, when they are revised
            parts = self._parts(whole, correction)
            if len(parts) < 2:
                self.unmatched.append(f"{correction.event_id}: splits nothing off")
                continue
            del self.by_id[whole.id]
            change = Corrected("split", whole.id, correction.note)
            for part in parts:
                made = self.agree([replace(whole, mentions=tuple(part))])
                self._put(made, (*whole.corrected, change))

    def _parts(self, whole: Event, correction: Correction) -> list[list[EventMention]]:
        """The reports of each group, and the rest; none of them empty."""
        rest = list(whole.mentions)
        parts = []
        for group in correction.split:
            for report in group:
                if not any(report.covers(mention) for mention in whole.mentions):
                    self.unmatched.append(
                        f"{correction.event_id}: split names no report of it: {report}"
                    )
            named = [any(report.covers(m) for report in group) for m in rest]
            parts.append(
                [m for m, is_named in zip(rest, named, strict=True) if is_named]
            )
            rest = [m for m, is_named in zip(rest, named, strict=True) if not is_named]
        return [part for part in (*parts, rest) if part]

    def merge(self, corrections: Sequence[Correction]) -> None:
        """Make one event of those that are the same."""
        named = [(each.event_id, other) for each in corrections for other in each.merge]
        found = self._find([one for pair in named for one in pair])
        notes = {found.get(each.event_id, ""): each.note for each in corrections}
        for own, other in named:
            if own in found and other not in found:
                self.unmatched.append(f"{own}: merge names no event: {other}")
        edges = [(found[a], found[b]) for a, b in named if a in found and b in found]
        nodes = {node for edge in edges for node in edge}
        for ids in connected_components(nodes, edges):
            if len(ids) == 1:
                continue  # the engine sees by now that they are one
            parts = [self.by_id.pop(each) for each in ids]
            note = next((notes[each] for each in ids if notes.get(each)), "")
            earlier = tuple(change for part in parts for change in part.corrected)
            made = self.agree(parts)
            self._put(made, (*earlier, Corrected("merge", " ".join(ids), note)))
            self.renamed |= dict.fromkeys(ids, made.id)

    def revise(self, corrections: Sequence[Correction]) -> None:
        """Give events the dates and titles that were given, and tell of the lost."""
        found = self._find([each.event_id for each in corrections])
        # Where the engine has made one of two events, its own entry is the last word.
        for correction in sorted(
            corrections, key=lambda each: found.get(each.event_id) == each.event_id
        ):
            if correction.event_id not in found:
                self.unmatched.append(f"{correction.event_id}: no such event")
                continue
            event = self.by_id[found[correction.event_id]]
            if correction.date:
                event = _redated(event, correction.date, correction.note)
            if correction.title:
                change = Corrected("title", event.title, correction.note)
                event = replace(
                    event,
                    title=correction.title,
                    corrected=(*event.corrected, change),
                )
            self.by_id[event.id] = event

    def hide(self, corrections: Sequence[Correction]) -> list[str]:
        """Take events off the timeline; their ids, sorted."""
        found = self._find([each.event_id for each in corrections])
        hidden = sorted(set(found.values()))
        for each in hidden:
            del self.by_id[each]
        return hidden

    def related(self) -> list[Event]:
        """The events, sorted by id, related to none but each other."""
        return [self._rerelated(self.by_id[each]) for each in sorted(self.by_id)]

    def _rerelated(self, event: Event) -> Event:
        renamed = {self.renamed.get(other, other) for other in event.related}
        kept = tuple(sorted((renamed & self.by_id.keys()) - {event.id}))
        return event if kept == event.related else replace(event, related=kept)

    def _put(self, event: Event, corrected: tuple[Corrected, ...]) -> None:
        self.by_id[event.id] = replace(event, corrected=corrected)

    def _find(self, ids: Iterable[str]) -> dict[str, str]:
        """The id that the event of each id has now; those without one left out."""
        found = {each: each for each in ids if each in self.by_id}
        lost = {each for each in ids if each not in self.by_id}
        if lost:
            for event in self.by_id.values():
                for mention in event.mentions:
                    former = event_id(mention)
                    if former in lost:
                        found[former] = event.id
        return found


def _redated(event: Event, given: EdtfTime, note: str) -> Event:
    known = given.interval != Interval(None, None)
    edtf = render_edtf(
        given.interval,
        given.granularity,
        approximate=given.approximate,
        uncertain=given.uncertain,
    )
    change = Corrected("date", event.edtf, note)
    return replace(
        event,
        interval=given.interval if known else None,
        granularity=given.granularity if known else None,
        edtf=edtf if known else "",
        time_source=TimeSource.CORRECTED,
        time_trusted=True,
        corrected=(*event.corrected, change),
    )
