"""The expressions found in an article, as JSON-ready rows and as lines of text."""

from collections.abc import Iterator, Sequence
from typing import TypedDict

from timeline.records import Article
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Timex


class IntervalRow(TypedDict):
    """The ends of an interval as ISO 8601 text, null where open."""

    begin: str | None
    end: str | None


class TimexRow(TypedDict):
    """One expression; offsets are characters of the text, end excluded."""

    begin: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None
    granularity: str | None
    interval: IntervalRow | None
    rules: list[str]


class TagRow(TypedDict):
    """One article and its expressions, in order of the text."""

    id: str
    timexes: list[TimexRow]


def tag_row(article: Article, timexes: Sequence[Timex]) -> TagRow:
    """What ``timeline tag --format jsonl`` prints of one article."""
    return {"id": article.id, "timexes": [_timex_row(timex) for timex in timexes]}


def tag_lines(article: Article, timexes: Sequence[Timex]) -> Iterator[str]:
    """What ``timeline tag --format text`` prints: a heading, then a line a timex."""
    published = article.published.date().isoformat() if article.published else "unknown"
    yield f"{article.id}, published {published}, {len(timexes)} expressions"
    for timex in timexes:
        value = f"{timex.value} {timex.mod}" if timex.mod else timex.value
        place = f"{timex.span.begin}–{timex.span.end}"
        yield f"  {place:>12}  {timex.type:<8}  {value:<16}  {timex.text}"


def _timex_row(timex: Timex) -> TimexRow:
    return {
        "begin": timex.span.begin,
        "end": timex.span.end,
        "text": timex.text,
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "granularity": timex.granularity,
        "interval": _interval_row(timex.interval),
        "rules": list(timex.derivation.rules()),
    }


def _interval_row(interval: Interval | None) -> IntervalRow | None:
    if interval is None:
        return None
    return {
        "begin": interval.begin.isoformat() if interval.begin else None,
        "end": interval.end.isoformat() if interval.end else None,
    }
