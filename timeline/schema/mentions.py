"""Mentions of events as columns, and back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any  # Arrow hands values over as what the schema says

import pyarrow as pa

from timeline.records import EventMention, Status, TimeSource
from timeline.schema.arrays import column, lists, python_values, struct_lists
from timeline.schema.columns import MENTION_FIELDS, NAMES, NUMBER
from timeline.schema.timexes import (
    TIMEX_COLUMNS,
    read_timexes,
    row_granularity,
    row_interval,
    timex_arrays,
)
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

_FIELDS = fields(EventMention)
_NUMBERS = pa.list_(NUMBER)
_TIMES = ("time_begin", "time_end")
_STATUSES = {status.value: status for status in Status}
_TIME_SOURCES = {source.value: source for source in TimeSource}

MentionArrays = Callable[[Sequence[EventMention]], list[pa.Array]]
"""Makes one array for each field of `MENTION_FIELDS`, in their order, of mentions."""

_Value = Callable[[EventMention], object]
_PLAIN: dict[str, _Value] = {
    "article_id": attrgetter("article_id"),
    "begin": attrgetter("span.begin"),
    "end": attrgetter("span.end"),
    "trigger_begin": attrgetter("trigger.begin"),
    "trigger_end": attrgetter("trigger.end"),
    "text": attrgetter("text"),
    "status": attrgetter("status"),  # a word itself, as all enums here are
    "published": attrgetter("published"),
    "published_trusted": attrgetter("published_trusted"),
    "source": attrgetter("source"),
    "url": attrgetter("url"),
    "in_title": attrgetter("in_title"),
    "lemma": attrgetter("lemma"),
    "clause": attrgetter("clause"),
    "leader_begin": lambda m: m.leader.begin if m.leader else None,
    "leader_end": lambda m: m.leader.end if m.leader else None,
    "background": attrgetter("background"),
    "place": attrgetter("place"),
    "time_begin": lambda m: m.interval.begin if m.interval else None,
    "time_end": lambda m: m.interval.end if m.interval else None,
    "granularity": attrgetter("granularity"),
    "time_source": attrgetter("time_source"),
    # Of mentions at rest alone: times outside years 1 to 9999 have no timestamp.
    "begin_second": lambda m: m.interval.begin_second if m.interval else None,
    "end_second": lambda m: m.interval.end_second if m.interval else None,
}


def mention_arrays(
    mentions: Sequence[EventMention],
    fields: Sequence[tuple[str, pa.DataType]] = MENTION_FIELDS,
) -> list[pa.Array]:
    """One array for each field, in the order of the fields."""
    dating = timex_arrays([mention.timex for mention in mentions])
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
        elif name in dating:
            arrays.append(dating[name])
        else:
            arrays.append(column(map(_PLAIN[name], mentions), kind))
    return arrays


def array_mentions(array: pa.StructArray) -> list[EventMention]:
    """The mentions of an array of structs, in its order."""
    columns = {field.name: array.field(field.name) for field in array.type}
    unread = _TIMES if "begin_second" in columns else ()
    found = {
        name: python_values(array)
        for name, array in columns.items()
        if name not in TIMEX_COLUMNS and name not in unread
    }
    found["span"] = list(map(Span, found["begin"], found["end"]))
    found["trigger"] = list(map(Span, found["trigger_begin"], found["trigger_end"]))
    found["leader"] = list(map(_leader, found["leader_begin"], found["leader_end"]))
    found["timex"] = read_timexes(columns)
    found["interval"] = _intervals(found)
    found["granularity"] = list(map(row_granularity, found["granularity"]))
    found["time_source"] = [_TIME_SOURCES[word] for word in found["time_source"]]
    found["status"] = [_STATUSES[word] for word in found["status"]]
    return list(map(EventMention, *(found[field.name] for field in _FIELDS)))


def _leader(begin: int | None, end: int | None) -> Span | None:
    return None if begin is None or end is None else Span(begin, end)


def _intervals(found: Mapping[str, list[Any]]) -> list[Interval | None]:
    """The time of each mention; of those at rest by the second."""
    if "begin_second" not in found:
        return list(map(row_interval, found["time_begin"], found["time_end"]))
    return [
        None if begin is None and end is None else Interval(begin, end)
        for begin, end in zip(found["begin_second"], found["end_second"], strict=True)
    ]
