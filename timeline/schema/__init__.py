"""Column names, Arrow schemas, and records to tables and back."""

from timeline.schema.articles import batch_articles, stored_articles
from timeline.schema.columns import (
    EVENTS,
    MENTION_FIELDS,
    MENTIONS,
    REJECTED,
    SCHEMA_VERSION,
    STORED_ARTICLES,
    STORED_MENTIONS,
)
from timeline.schema.events import batch_events, events_batch
from timeline.schema.imports import leave_out_pandas
from timeline.schema.mentions import MentionArrays, mention_arrays
from timeline.schema.tables import (
    batch_mentions,
    events_schema,
    events_table,
    mentions_table,
    rejected_table,
    stored_mentions,
    table_events,
    table_metadata,
)

__all__ = [
    "EVENTS",
    "MENTIONS",
    "MENTION_FIELDS",
    "REJECTED",
    "SCHEMA_VERSION",
    "STORED_ARTICLES",
    "STORED_MENTIONS",
    "MentionArrays",
    "batch_articles",
    "batch_events",
    "batch_mentions",
    "events_batch",
    "events_schema",
    "events_table",
    "leave_out_pandas",
    "mention_arrays",
    "mentions_table",
    "rejected_table",
    "stored_articles",
    "stored_mentions",
    "table_events",
    "table_metadata",
]
