"""Events and mentions as rows, and back."""

from timeline.records import (
    Conflict,
    Event,
    EventMention,
    Status,
    TimeSource,
)
from timeline.schema.timexes import (
    Row,
    row_granularity,
    row_interval,
    row_timex,
    timex_row,
)
from timeline.temporal.edtf import parse_edtf
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span


def event_row(event: Event) -> Row:
    """An event with its mentions, under the names of the `EVENTS` schema."""
    interval = event.interval
    return {
        "event_id": event.id,
        "begin": interval.begin if interval else None,
        "end": interval.end if interval else None,
        "year_begin": interval.year_begin if interval else None,
        "year_end": interval.year_end if interval else None,
        "granularity": event.granularity,
        "edtf": event.edtf,
        "title": event.title,
        "participants": list(event.participants),
        "place": event.place,
        "status": event.status,
        "time_source": event.time_source,
        "time_trusted": event.time_trusted,
        "salience": event.salience,
        "n_articles": event.n_articles,
        "n_copies": event.n_copies,
        "conflicts": [
            {"what": c.what, "value": c.value, "article_ids": list(c.article_ids)}
            for c in event.conflicts
        ],
        "related": list(event.related),
        "first_reported": event.first_reported,
        "last_reported": event.last_reported,
        "mentions": [mention_row(mention) for mention in event.mentions],
    }


def row_event(row: Row) -> Event:
    """The event that `event_row` wrote."""
    mentions = tuple(_row_mention(mention) for mention in row["mentions"])
    return Event(
        id=row["event_id"],
        title=row["title"],
        interval=_event_interval(row),
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
        first_reported=row["first_reported"],
        last_reported=row["last_reported"],
        mentions=mentions,
    )


def _event_interval(row: Row) -> Interval | None:
    """The interval of an event; outside years 1 to 9999 only its EDTF holds it."""
    out_of_range = (row["begin"] is None and row["year_begin"] is not None) or (
        row["end"] is None and row["year_end"] is not None
    )
    if out_of_range:
        return parse_edtf(row["edtf"]).interval
    return row_interval(row["begin"], row["end"])


def _leader(row: Row) -> Span | None:
    if row["leader_begin"] is None:
        return None
    return Span(row["leader_begin"], row["leader_end"])


def mention_row(mention: EventMention) -> Row:
    """A mention, under the names of the `MENTIONS` schema but for its event's id."""
    return {
        "article_id": mention.article_id,
        "begin": mention.span.begin,
        "end": mention.span.end,
        "trigger_begin": mention.trigger.begin,
        "trigger_end": mention.trigger.end,
        "text": mention.text,
        "status": mention.status,
        "published": mention.published,
        "published_trusted": mention.published_trusted,
        "source": mention.source,
        "url": mention.url,
        "in_title": mention.in_title,
        "lemma": mention.lemma,
        "clause": mention.clause,
        "leader_begin": mention.leader.begin if mention.leader else None,
        "leader_end": mention.leader.end if mention.leader else None,
        "participants": list(mention.participants),
        "place": mention.place,
        "numbers": [{"number": n, "of": what} for n, what in mention.numbers],
        "time_begin": mention.interval.begin if mention.interval else None,
        "time_end": mention.interval.end if mention.interval else None,
        "granularity": mention.granularity,
        "time_source": mention.time_source,
        **timex_row(mention.timex),
    }


def _row_mention(row: Row) -> EventMention:
    return EventMention(
        article_id=row["article_id"],
        in_title=row["in_title"],
        span=Span(row["begin"], row["end"]),
        text=row["text"],
        trigger=Span(row["trigger_begin"], row["trigger_end"]),
        lemma=row["lemma"],
        participants=tuple(row["participants"]),
        place=row["place"],
        numbers=tuple((n["number"], n["of"]) for n in row["numbers"]),
        timex=row_timex(row),
        interval=row_interval(row["time_begin"], row["time_end"]),
        granularity=row_granularity(row["granularity"]),
        time_source=TimeSource(row["time_source"]),
        status=Status(row["status"]),
        published=row["published"],
        published_trusted=row["published_trusted"],
        source=row["source"],
        url=row["url"],
        clause=row["clause"],
        leader=_leader(row),
    )
