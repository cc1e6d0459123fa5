"""vis-timeline: the items of its DataSet as a JSON array.

The library shows ``content`` and ``title`` as HTML, so both are escaped. Times carry no
zone and a clock, which JavaScript takes for local wall-clock time; ``end`` is excluded
there as here. An item must begin: an open end gives a box where the event begins,
"since …", an open begin a box where it ends, "until …". Undated events, and years
beyond what JavaScript counts, are left out and counted.

Source: https://visjs.github.io/vis-timeline/docs/timeline/#Data_Format.
"""

import html
import json
from collections.abc import Sequence

from timeline.output.exports.civil import civil
from timeline.output.exports.exported import Exported, counted
from timeline.output.exports.telling import placed, reports, title_words, when_words
from timeline.records import Event
from timeline.temporal.interval import DAY_SECONDS, Interval

# ECMA-262, time values: a hundred million days on either side of 1970.
_EPOCH_DAY = 719_163
_FARTHEST = 100_000_000


def vis(events: Sequence[Event]) -> Exported:
    """The array for ``new vis.DataSet(…)``."""
    items, undated, far = [], 0, 0
    for event in events:
        interval = placed(event)
        if interval is None:
            undated += 1
        elif _is_far(interval):
            far += 1
        else:
            items.append(_item(event, interval))
    losses = (
        *counted(undated, "no date, left out"),
        *counted(far, "years beyond JavaScript's, left out"),
    )
    return Exported(json.dumps(items, ensure_ascii=False, indent=1) + "\n", losses)


def _is_far(interval: Interval) -> bool:
    ends = (interval.begin_second, interval.end_second)
    return any(
        end is not None and abs(end // DAY_SECONDS - _EPOCH_DAY) >= _FARTHEST
        for end in ends
    )


def _item(event: Event, interval: Interval) -> dict[str, object]:
    title = html.escape(title_words(event))
    when = html.escape(when_words(event))
    item: dict[str, object] = {
        "id": event.id,
        "content": title,
        "title": "<br>".join([f"{when}: {title}", *_sources(event)]),
        "className": f"{event.status.value} {event.time_source.value}",
    }
    begin, end = interval.begin_second, interval.end_second
    if begin is not None and end is not None:
        return {**item, "type": "range", "start": _local(begin), "end": _local(end)}
    item["content"] = f"{when}: {title}"
    known = begin if begin is not None else (end or 0) - 1
    return {**item, "type": "box", "start": _local(known)}


def _sources(event: Event) -> list[str]:
    """The sources of an event, escaped, each once."""
    return list(dict.fromkeys(html.escape(found.source) for found in reports(event)))


def _local(second: int) -> str:
    """A moment as ECMA-262 writes it without a zone, with six digits for far years."""
    year, month, day, hour, minute = civil(second)
    spelled = f"{year:04}" if 0 <= year <= 9999 else f"{year:+07}"
    return f"{spelled}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second % 60:02}"
