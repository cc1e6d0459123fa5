"""Events with their mentions as columns, and back."""

from collections.abc import Callable, Sequence
from itertools import chain, pairwise
from operator import attrgetter
from typing import Any  # Arrow hands values over as what the schema says

import pyarrow as pa

from timeline.records import (
    Conflict,
    Corrected,
    Event,
    EventMention,
    Status,
    TimeSource,
)
from timeline.schema.arrays import column, lists, offsets, struct_lists
from timeline.schema.columns import CONFLICT, CORRECTED, EVENTS, MENTION_FIELDS
from timeline.schema.mentions import MentionArrays, array_mentions, mention_arrays
from timeline.schema.timexes import row_granularity, row_interval
from timeline.temporal.edtf import parse_edtf
from timeline.temporal.interval import Interval

_PLAIN: dict[str, Callable[[Event], object]] = {
    "event_id": lambda e: e.id,
    "begin": lambda e: e.interval.begin if e.interval else None,
    "end": lambda e: e.interval.end if e.interval else None,
    "year_begin": lambda e: e.interval.year_begin if e.interval else None,
    "year_end": lambda e: e.interval.year_end if e.interval else None,
    "granularity": lambda e: e.granularity,
    "edtf": lambda e: e.edtf,
    "title": lambda e: e.title,
    "place": lambda e: e.place,
    "status": lambda e: e.status,
    "time_source": lambda e: e.time_source,
    "time_trusted": lambda e: e.time_trusted,
    "salience": lambda e: e.salience,
    "n_articles": lambda e: e.n_articles,
    "n_copies": lambda e: e.n_copies,
    "first_reported": lambda e: e.first_reported,
    "last_reported": lambda e: e.last_reported,
}
_NESTED: dict[str, Callable[[Sequence[Event], pa.ListType], pa.Array]] = {
    "participants": lambda events, kind: lists([e.participants for e in events], kind),
    "related": lambda events, kind: lists([e.related for e in events], kind),
    "conflicts": lambda events, kind: _conflict_lists(events, kind),
    "corrected": lambda events, kind: struct_lists(
        [e.corrected for e in events],
        kind,
        {name: attrgetter(name) for name in CORRECTED.names},
    ),
}


def events_batch(
    events: Sequence[Event],
    schema: pa.Schema,
    arrays_of: MentionArrays = mention_arrays,
) -> pa.RecordBatch:
    """One row an event, in the order given.

    ``arrays_of`` makes the columns of mentions, or finds those that they came from.
    """
    arrays = []
    for name, kind in zip(schema.names, schema.types, strict=True):
        if name == "mentions":
            arrays.append(_mention_lists(events, kind, arrays_of))
        elif name in _NESTED:
            arrays.append(_NESTED[name](events, kind))
        else:
            arrays.append(column(map(_PLAIN[name], events), kind))
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def batch_events(batch: pa.RecordBatch) -> list[Event]:
    """The events that `events_batch` wrote, in its order."""
    nested = batch.column("mentions")
    mentions = array_mentions(nested.flatten())
    ends = [0, *_running_ends(nested)]
    plain = [name for name in EVENTS.names if name != "mentions"]
    columns = [batch.column(name).to_pylist() for name in plain]
    rows = zip(*columns, strict=True)
    return [
        _event(dict(zip(plain, row, strict=True)), tuple(mentions[begin:end]))
        for row, (begin, end) in zip(rows, pairwise(ends), strict=True)
    ]


def _running_ends(nested: pa.ListArray) -> list[int]:
    """Where the mentions of each event end among those of all."""
    begins = nested.offsets.to_pylist()
    return [end - begins[0] for end in begins[1:]]


def _conflict_lists(events: Sequence[Event], kind: pa.ListType) -> pa.ListArray:
    conflicts = [event.conflicts for event in events]
    flat = list(chain.from_iterable(conflicts))
    arrays = [
        column(map(attrgetter("what"), flat), CONFLICT.field("what").type),
        column(map(attrgetter("value"), flat), CONFLICT.field("value").type),
        lists([c.article_ids for c in flat], CONFLICT.field("article_ids").type),
    ]
    values = pa.StructArray.from_arrays(arrays, fields=list(CONFLICT))
    return pa.ListArray.from_arrays(offsets(conflicts), values, type=kind)


def _mention_lists(
    events: Sequence[Event], kind: pa.ListType, arrays_of: MentionArrays
) -> pa.ListArray:
    mentions = [event.mentions for event in events]
    flat = list(chain.from_iterable(mentions))
    fields = list(pa.struct(MENTION_FIELDS))
    values = pa.StructArray.from_arrays(arrays_of(flat), fields=fields)
    return pa.ListArray.from_arrays(offsets(mentions), values, type=kind)


def _event(row: dict[str, Any], mentions: tuple[EventMention, ...]) -> Event:
    return Event(
        id=row["event_id"],
        title=row["title"],
        interval=_interval(row),
        granularity=row_granularity(row["granularity"]),
        edtf=row["edtf"],
        participants=tuple(row["participants"]),
        place=row["place"],
        status=Status(row["status"]),
        time_source=TimeSource(row["time_source"]),
        time_trusted=row["time_trusted"],
        salience=row["salience"],
        n_articles=row["n_articles"],
        n_copies=row["n_copies"],
        conflicts=tuple(
            Conflict(c["what"], c["value"], tuple(c["article_ids"]))
            for c in row["conflicts"]
        ),
        related=tuple(row["related"]),
        corrected=tuple(
            Corrected(c["what"], c["was"], c["note"]) for c in row["corrected"]
        ),
        first_reported=row["first_reported"],
        last_reported=row["last_reported"],
        mentions=mentions,
    )


def _interval(row: dict[str, Any]) -> Interval | None:
    """The interval of an event; outside years 1 to 9999 only its EDTF holds it."""
    out_of_range = (row["begin"] is None and row["year_begin"] is not None) or (
        row["end"] is None and row["year_end"] is not None
    )
    if out_of_range:
        return parse_edtf(row["edtf"]).interval
    return row_interval(row["begin"], row["end"])
