"""Events as the page's script reads them: words ready to show, numbers ready to draw.

What is empty is left out. Articles and readings of expressions are held once, and
mentions point at them by number.
"""

from collections.abc import Sequence
from datetime import datetime

from timeline.output.dates import date_words, year_words
from timeline.output.links import web_address
from timeline.output.page.readings import Json, Pool, reading_row
from timeline.output.plain import plain_line
from timeline.records import Event, EventMention
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import Span

_EPOCH_SECOND = 719_163 * DAY_SECONDS  # 1970-01-01, as Interval counts


def page_rows(events: Sequence[Event]) -> dict[str, Json]:
    """The events in the order given, with the articles and readings behind them.

    ``begin`` and ``end`` are milliseconds since 1970, left out where open.
    """
    articles, readings = Pool(), Pool()
    numbers = {event.id: number for number, event in enumerate(events)}
    rows: list[Json] = [
        _event_row(event, numbers, articles, readings) for event in events
    ]
    return {"events": rows, "articles": articles.rows, "readings": readings.rows}


def _event_row(
    event: Event, numbers: dict[str, int], articles: Pool, readings: Pool
) -> Json:
    mentions: list[Json] = [
        _mention_row(mention, articles, readings) for mention in event.mentions
    ]
    by_id = {
        mention.article_id: articles.number(_article_row(mention))
        for mention in event.mentions
    }
    return _filled(
        {
            "id": event.id,
            "title": plain_line(event.title).strip() or "(untitled)",
            **_time_row(event),
            "status": event.status.value,
            "how": event.time_source.value,
            "doubtful": not event.time_trusted,
            "salience": event.salience,
            "articles": event.n_articles,
            "copies": event.n_copies,
            "people": [plain_line(name) for name in event.participants],
            "place": plain_line(event.place or ""),
            "conflicts": [
                {
                    "what": conflict.what,
                    "value": plain_line(conflict.value),
                    "articles": [by_id[i] for i in conflict.article_ids if i in by_id],
                }
                for conflict in event.conflicts
            ],
            "corrected": [
                plain_line(f"{change.what}, was {change.was or 'undated'}")
                + (f" ({plain_line(change.note)})" if change.note else "")
                for change in event.corrected
            ],
            "related": [numbers[i] for i in event.related if i in numbers],
            "first": _day(event.first_reported),
            "last": _day(event.last_reported),
            "mentions": mentions,
        }
    )


def _time_row(event: Event) -> dict[str, Json]:
    interval = event.interval
    if interval in (None, Interval(None, None)):
        return {}
    assert interval is not None  # the line above returned
    unit = event.granularity or Granularity.DAY
    about = any(sign in event.edtf for sign in "~%")
    return {
        "when": date_words(interval, event.granularity, approximate=about),
        "edtf": event.edtf,
        "year": _group_words(interval),
        "begin": _milliseconds(interval.begin_second),
        "end": _milliseconds(interval.end_second),
        "vague": about or unit.rank > Granularity.DAY.rank,
    }


def _group_words(interval: Interval) -> str:
    """The year of the first known moment, under which an event is listed."""
    year = interval.year_end if interval.year_begin is None else interval.year_begin
    assert year is not None  # one side is closed
    return year_words(year)


def _mention_row(mention: EventMention, articles: Pool, readings: Pool) -> Json:
    timex = mention.timex
    return _filled(
        {
            "article": articles.number(_article_row(mention)),
            "text": _marked(mention),
            "headline": mention.in_title,
            "status": mention.status.value,
            "how": mention.time_source.value,
            "reading": readings.number(reading_row(timex)) if timex else None,
        }
    )


def _article_row(mention: EventMention) -> Json:
    return _filled(
        {
            "id": plain_line(mention.article_id),
            "source": plain_line(mention.source or ""),
            "url": web_address(mention.url),
            "published": _day(mention.published),
        }
    )


def _marked(mention: EventMention) -> list[Json]:
    """The sentence in pieces: plain text, or a pair of a mark and the marked words."""
    marks = [("event", mention.trigger)]
    if mention.timex and mention.span.contains(mention.timex.span):
        marks.append(("time", mention.timex.span))
    pieces: list[Json] = []
    done = mention.span.begin
    for mark, span in sorted(marks, key=lambda pair: pair[1]):
        if span.begin < done or not mention.span.contains(span):
            continue
        pieces.append(_words(mention, Span(done, span.begin)))
        pieces.append([mark, _words(mention, span)])
        done = span.end
    pieces.append(_words(mention, Span(done, mention.span.end)))
    return [piece for piece in pieces if piece]


def _words(mention: EventMention, span: Span) -> str:
    begin = mention.span.begin
    return plain_line(mention.text[span.begin - begin : span.end - begin])


def _milliseconds(second: int | None) -> int | None:
    return None if second is None else (second - _EPOCH_SECOND) * 1000


def _day(moment: datetime | None) -> str | None:
    return moment.date().isoformat() if moment else None


def _filled(row: dict[str, Json]) -> dict[str, Json]:
    # Zero stays: it is a moment, and the number of the first article.
    return {
        key: value
        for key, value in row.items()
        if value not in (None, "", []) and value is not False
    }
