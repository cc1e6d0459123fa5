"""The Arrow schemas of everything that rests or travels."""

import pyarrow as pa

SCHEMA_VERSION = "1"

TIME = pa.timestamp("us")
WORD = pa.dictionary(pa.int8(), pa.string())
NAMES = pa.list_(pa.string())
SPAN = [("begin", pa.int64()), ("end", pa.int64())]

CONFLICT = pa.struct(
    [("what", pa.string()), ("value", pa.string()), ("article_ids", NAMES)]
)
CORRECTED = pa.struct(
    [("what", pa.string()), ("was", pa.string()), ("note", pa.string())]
)
DERIVATION_STEP = pa.struct(
    [("depth", pa.int16()), ("rule", pa.string()), ("text", pa.string())]
)
ANCHOR = pa.struct(
    [
        ("kind", pa.string()),
        ("time_begin", TIME),
        ("time_end", TIME),
        *SPAN,
    ]
)
ALTERNATIVE = pa.struct([("value", pa.string()), ("reason", pa.string())])
NUMBER = pa.struct([("number", pa.string()), ("of", pa.string())])

# What the clause said comes first, how its time was read after it.
MENTION_FIELDS: list[tuple[str, pa.DataType]] = [
    ("article_id", pa.string()),
    *SPAN,
    ("trigger_begin", pa.int64()),
    ("trigger_end", pa.int64()),
    ("text", pa.string()),
    ("timex", pa.string()),
    ("value", pa.string()),
    ("status", pa.string()),
    ("published", TIME),
    ("published_trusted", pa.bool_()),
    ("source", pa.string()),
    ("url", pa.string()),
    ("in_title", pa.bool_()),
    ("lemma", pa.string()),
    ("clause", pa.string()),
    ("leader_begin", pa.int64()),
    ("leader_end", pa.int64()),
    ("background", pa.bool_()),
    ("participants", NAMES),
    ("place", pa.string()),
    ("numbers", pa.list_(NUMBER)),
    ("time_begin", TIME),
    ("time_end", TIME),
    ("granularity", pa.string()),
    ("time_source", pa.string()),
    ("timex_begin", pa.int64()),
    ("timex_end", pa.int64()),
    ("timex_time_begin", TIME),
    ("timex_time_end", TIME),
    ("timex_granularity", pa.string()),
    ("timex_type", pa.string()),
    ("mod", pa.string()),
    ("anchor", ANCHOR),
    ("derivation", pa.list_(DERIVATION_STEP)),
    ("alternatives", pa.list_(ALTERNATIVE)),
]

EVENTS = pa.schema(
    [
        ("event_id", pa.string()),
        ("begin", TIME),
        ("end", TIME),
        ("year_begin", pa.int32()),
        ("year_end", pa.int32()),
        ("granularity", WORD),
        ("edtf", pa.string()),
        ("title", pa.string()),
        ("participants", NAMES),
        ("place", pa.string()),
        ("status", WORD),
        ("time_source", WORD),
        ("time_trusted", pa.bool_()),
        ("salience", pa.int32()),
        ("n_articles", pa.int32()),
        ("n_copies", pa.int32()),
        ("conflicts", pa.list_(CONFLICT)),
        ("related", NAMES),
        ("corrected", pa.list_(CORRECTED)),
        ("first_reported", TIME),
        ("last_reported", TIME),
        ("mentions", pa.list_(pa.struct(MENTION_FIELDS))),
    ]
)
MENTIONS = pa.schema([("event_id", pa.string()), *MENTION_FIELDS])
REJECTED = pa.schema(
    [
        ("id", pa.string()),
        ("stage", pa.string()),
        ("code", pa.string()),
        ("detail", pa.string()),
    ]
)

# What rests between the stages of a large run. Seconds count as `Interval` has them,
# as no timestamp holds the years before 1 and after 9999.
SECONDS = [("begin_second", pa.int64()), ("end_second", pa.int64())]
STORED_MENTIONS = pa.schema([*MENTION_FIELDS, *SECONDS])
STORED_ARTICLES = pa.schema(
    [
        ("id", pa.string()),
        ("text", pa.string()),
        ("title", pa.string()),
        ("source", pa.string()),
        ("url", pa.string()),
        ("author", pa.string()),
        ("language", pa.string()),
        ("warnings", NAMES),
        ("published", TIME),
        ("granularity", pa.string()),
        ("published_source", pa.string()),
        ("trusted", pa.bool_()),
        ("estimate", pa.struct(SECONDS)),
        (
            "evidence",
            pa.list_(
                pa.struct(
                    [
                        ("kind", pa.string()),
                        ("text", pa.string()),
                        *SECONDS,
                        ("weight", pa.float64()),
                    ]
                )
            ),
        ),
        (
            "doubts",
            pa.list_(
                pa.struct(
                    [
                        ("reason", pa.string()),
                        ("detail", pa.string()),
                        *SPAN,
                        ("text", pa.string()),
                    ]
                )
            ),
        ),
        ("modified", TIME),
        ("retrieved", TIME),
    ]
)
