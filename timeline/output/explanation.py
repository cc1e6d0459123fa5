"""Why an event stands where it stands: its words, articles and rules, as text."""

from collections.abc import Iterator

from timeline.records import Event, EventMention, TimeSource
from timeline.temporal.timex3 import Derivation, Timex

_HOW = {
    TimeSource.STATED: "stated",
    TimeSource.INHERITED: "carried over from an earlier sentence",
    TimeSource.PUBLICATION: "no time stated: the day of publication",
    TimeSource.UNANCHORED: "not determined by the article",
}


def explain_event(event: Event) -> str:
    """Every mention of an event with its sentence, its date and the rules behind it."""
    return "\n".join(_event_lines(event))


def _event_lines(event: Event) -> Iterator[str]:
    yield f"{event.edtf or 'undated'}  {event.title}"
    yield (
        f"  {event.status}, {event.salience} independent sources, "
        f"{event.n_articles} articles, {event.n_copies} of them copies"
    )
    for conflict in event.conflicts:
        articles = ", ".join(conflict.article_ids)
        yield f"  disagreement on {conflict.what}: {conflict.value} ({articles})"
    for mention in event.mentions:
        yield ""
        yield from _mention_lines(mention)


def _mention_lines(mention: EventMention) -> Iterator[str]:
    published = mention.published.isoformat() if mention.published else "unknown"
    source = f", {mention.source}" if mention.source else ""
    part = "title" if mention.in_title else "text"
    yield f"  {mention.article_id}{source}, published {published}"
    sentence = " ".join(mention.text.split())
    yield f"    “{sentence}” ({part} {mention.span.begin}–{mention.span.end})"
    yield f"    time: {_HOW[mention.time_source]}"
    if mention.timex:
        yield from (f"    {line}" for line in timex_lines(mention.timex))


def timex_lines(timex: Timex) -> Iterator[str]:
    """How an expression was read: value, anchor, tree of rules, other readings."""
    mod = f" {timex.mod}" if timex.mod else ""
    yield f"“{timex.text}” is {timex.type} {timex.value}{mod}"
    if timex.anchor:
        where = (
            f" (characters {timex.anchor.span.begin}–{timex.anchor.span.end})"
            if timex.anchor.span
            else ""
        )
        yield f"anchored on {timex.anchor.kind} {timex.anchor.interval}{where}"
    yield from _derivation_lines(timex.derivation, depth=0)
    for other in timex.alternatives:
        yield f"not {other.value}: {other.reason}"


def _derivation_lines(derivation: Derivation, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}{derivation.rule}  ←  “{derivation.text}”"
    for part in derivation.parts:
        yield from _derivation_lines(part, depth + 1)
