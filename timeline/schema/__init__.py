"""Column names, Arrow schemas, and records to tables and back."""

from timeline.schema.columns import EVENTS, MENTIONS, REJECTED, SCHEMA_VERSION
from timeline.schema.tables import (
    events_table,
    mentions_table,
    rejected_table,
    table_events,
    table_metadata,
)

__all__ = [
    "EVENTS",
    "MENTIONS",
    "REJECTED",
    "SCHEMA_VERSION",
    "events_table",
    "mentions_table",
    "rejected_table",
    "table_events",
    "table_metadata",
]
