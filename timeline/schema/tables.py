"""Records to Arrow tables, and back."""

from collections.abc import Iterable, Mapping

import pyarrow as pa

from timeline.errors import SchemaMismatch
from timeline.records import Event, Rejected
from timeline.schema.columns import EVENTS, MENTIONS, REJECTED
from timeline.schema.rows import event_row, mention_row, row_event


def events_table(events: Iterable[Event], metadata: Mapping[str, str]) -> pa.Table:
    """One row an event, in the order given; metadata keys are put under timeline.*"""
    kept = {f"timeline.{key}": value for key, value in sorted(metadata.items())}
    schema = EVENTS.with_metadata(kept)
    return pa.Table.from_pylist([event_row(event) for event in events], schema)


def mentions_table(events: Iterable[Event]) -> pa.Table:
    """One row a mention, each with the id of its event, in the events' order."""
    rows = [
        {"event_id": event.id, **mention_row(mention)}
        for event in events
        for mention in event.mentions
    ]
    return pa.Table.from_pylist(rows, MENTIONS)


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
    return [row_event(row) for row in table.to_pylist()]


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
