"""Records to Arrow tables, and back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import pyarrow as pa

from timeline.errors import SchemaMismatch
from timeline.records import Event, EventMention, Rejected
from timeline.schema.arrays import column
from timeline.schema.columns import EVENTS, MENTIONS, REJECTED, STORED_MENTIONS
from timeline.schema.events import batch_events, events_batch
from timeline.schema.mentions import array_mentions, mention_arrays

# Events put into columns together: their Python values are in memory twice meanwhile.
_TOGETHER = 2_000


def events_schema(metadata: Mapping[str, str]) -> pa.Schema:
    """The schema of events, with the metadata's keys put under timeline.*"""
    kept = {f"timeline.{key}": value for key, value in sorted(metadata.items())}
    return EVENTS.with_metadata(kept)


def events_table(events: Iterable[Event], metadata: Mapping[str, str]) -> pa.Table:
    """One row an event, in the order given; metadata keys are put under timeline.*"""
    schema = events_schema(metadata)
    batches = [events_batch(some, schema) for some in _together(events)]
    return pa.Table.from_batches(batches, schema)


def mentions_table(events: Iterable[Event]) -> pa.Table:
    """One row a mention, each with the id of its event, in the events' order."""
    batches = []
    for some in _together(events):
        ids = column((event.id for event in some for _ in event.mentions), pa.string())
        arrays = mention_arrays([m for event in some for m in event.mentions])
        batches.append(pa.RecordBatch.from_arrays([ids, *arrays], schema=MENTIONS))
    return pa.Table.from_batches(batches, MENTIONS)


def stored_mentions(mentions: Sequence[EventMention]) -> pa.RecordBatch:
    """One row a mention, in the order given, for the later stages of a run."""
    fields = [(field.name, field.type) for field in STORED_MENTIONS]
    arrays = mention_arrays(mentions, fields)
    return pa.RecordBatch.from_arrays(arrays, schema=STORED_MENTIONS)


def batch_mentions(batch: pa.RecordBatch) -> list[EventMention]:
    """The mentions that `stored_mentions` wrote, in its order."""
    return array_mentions(batch.to_struct_array())


def rejected_table(rejected: Iterable[Rejected]) -> pa.Table:
    """One row an input that could not be used, in the order given."""
    rows = [
        {"id": each.id, "stage": each.stage, "code": each.code, "detail": each.detail}
        for each in rejected
    ]
    return pa.Table.from_pylist(rows, REJECTED)


def table_events(table: pa.Table) -> list[Event]:
    """The events of a table as `events_table` makes it, in its order.

    Raises:
        SchemaMismatch: when a column is missing or of another type.
    """
    for field in EVENTS:
        place = table.schema.get_field_index(field.name)
        if place < 0:
            found = ", ".join(table.column_names) or "none"
            raise SchemaMismatch(f"no column {field.name!r} (found: {found})")
        if not _same_type(table.schema.field(place).type, field.type):
            raise SchemaMismatch(
                f"column {field.name!r} is {table.schema.field(place).type}, "
                f"expected {field.type}"
            )
    kept = table.select(EVENTS.names).cast(EVENTS)
    batches = kept.to_batches(max_chunksize=_TOGETHER)
    return [event for batch in batches for event in batch_events(batch)]


def table_metadata(table: pa.Table) -> dict[str, str]:
    """What `events_table` was given as metadata."""
    found = table.schema.metadata or {}
    return {
        key.decode().removeprefix("timeline."): value.decode()
        for key, value in found.items()
        if key.startswith(b"timeline.")
    }


def _same_type(found: pa.DataType, expected: pa.DataType) -> bool:
    # A query engine may hand closed sets of words back as plain strings.
    if pa.types.is_dictionary(expected):
        expected = pa.string()
    if pa.types.is_dictionary(found):
        found = found.value_type
    return bool(found == expected)


def _together(events: Iterable[Event]) -> Iterator[list[Event]]:
    rest = iter(events)
    while some := list(islice(rest, _TOGETHER)):
        yield some
