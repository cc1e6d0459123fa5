"""Mentions of events as columns, and back."""

from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import Any  # Arrow hands values over as what the schema says

import pyarrow as pa

from timeline.records import EventMention, Status, TimeSource
from timeline.schema.arrays import column, lists, python_values, struct_lists
from timeline.schema.columns import MENTION_FIELDS, NAMES, NUMBER
from timeline.schema.timexes import (
    TIMEX_COLUMNS,
    row_granularity,
    row_interval,
    row_timex,
)
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

_NUMBERS = pa.list_(NUMBER)
_STATUSES = {status.value: status for status in Status}
_TIME_SOURCES = {source.value: source for source in TimeSource}

_Value = Callable[[EventMention], object]
_PLAIN: dict[str, _Value] = {
    "article_id": lambda m: m.article_id,
    "begin": lambda m: m.span.begin,
    "end": lambda m: m.span.end,
    "trigger_begin": lambda m: m.trigger.begin,
    "trigger_end": lambda m: m.trigger.end,
    "text": lambda m: m.text,
    "status": lambda m: m.status.value,
    "published": lambda m: m.published,
    "published_trusted": lambda m: m.published_trusted,
    "source": lambda m: m.source,
    "url": lambda m: m.url,
    "in_title": lambda m: m.in_title,
    "lemma": lambda m: m.lemma,
    "clause": lambda m: m.clause,
    "leader_begin": lambda m: m.leader.begin if m.leader else None,
    "leader_end": lambda m: m.leader.end if m.leader else None,
    "place": lambda m: m.place,
    "time_begin": lambda m: m.interval.begin if m.interval else None,
    "time_end": lambda m: m.interval.end if m.interval else None,
    "granularity": lambda m: m.granularity.value if m.granularity else None,
    "time_source": lambda m: m.time_source.value,
    # Of mentions at rest alone: times outside years 1 to 9999 have no timestamp.
    "begin_second": lambda m: m.interval.begin_second if m.interval else None,
    "end_second": lambda m: m.interval.end_second if m.interval else None,
}


def mention_arrays(
    mentions: Sequence[EventMention],
    fields: Sequence[tuple[str, pa.DataType]] = MENTION_FIELDS,
) -> list[pa.Array]:
    """One array for each field, in the order of the fields."""
    timexes = [mention.timex for mention in mentions]
    nested: dict[str, Callable[[], pa.Array]] = {
        "participants": lambda: lists([m.participants for m in mentions], NAMES),
        "numbers": lambda: struct_lists(
            [m.numbers for m in mentions],
            _NUMBERS,
            {"number": lambda pair: pair[0], "of": lambda pair: pair[1]},
        ),
    }
    arrays = []
    for name, kind in fields:
        if name in nested:
            arrays.append(nested[name]())
        elif name in TIMEX_COLUMNS:
            arrays.append(TIMEX_COLUMNS[name](timexes, kind))
        else:
            arrays.append(column(map(_PLAIN[name], mentions), kind))
    return arrays


def array_mentions(array: pa.StructArray) -> list[EventMention]:
    """The mentions of an array of structs, in its order."""
    return [_mention(row) for row in _rows(array)]


def _rows(array: pa.StructArray) -> Iterator[dict[str, Any]]:
    """Each struct as a dict."""
    names = [field.name for field in array.type]
    for row in python_values(array) if names else repeat((), len(array)):
        yield dict(zip(names, row, strict=True))


def _mention(row: dict[str, Any]) -> EventMention:
    return EventMention(
        article_id=row["article_id"],
        in_title=row["in_title"],
        span=Span(row["begin"], row["end"]),
        text=row["text"],
        trigger=Span(row["trigger_begin"], row["trigger_end"]),
        lemma=row["lemma"],
        participants=row["participants"],
        place=row["place"],
        numbers=row["numbers"],
        timex=row_timex(row),
        interval=_interval(row),
        granularity=row_granularity(row["granularity"]),
        time_source=_TIME_SOURCES[row["time_source"]],
        status=_STATUSES[row["status"]],
        published=row["published"],
        published_trusted=row["published_trusted"],
        source=row["source"],
        url=row["url"],
        clause=row["clause"],
        leader=None
        if row["leader_begin"] is None
        else Span(row["leader_begin"], row["leader_end"]),
    )


def _interval(row: dict[str, Any]) -> Interval | None:
    begin, end = row.get("begin_second"), row.get("end_second")
    if begin is not None or end is not None:
        return Interval(begin, end)
    return row_interval(row["time_begin"], row["time_end"])
