"""Why an event stands where it stands: its words, articles and rules, as text."""

from collections.abc import Iterator

from timeline.output.dates import date_words
from timeline.records import Event, EventMention, TimeSource
from timeline.temporal.timex3 import Anchor, Derivation, Timex, TimexType

_HOW = {
    TimeSource.STATED: "stated",
    TimeSource.INHERITED: "carried over from an earlier sentence",
    TimeSource.REDATED: "of the year that other articles tell",
    TimeSource.PUBLICATION: "no time stated: the day of publication",
    TimeSource.UNANCHORED: "not determined by the article",
}
_CHANGES = {
    "date": "date corrected by a person, was {}",
    "title": "title corrected by a person, was “{}”",
    "merge": "merged by a person, of {}",
    "split": "split by a person, off {}",
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
    for change in event.corrected:
        yield f"  {_CHANGES[change.what].format(change.was or 'undated')}"
        if change.note:
            yield f"    {change.note}"
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
    """How an expression was read: its value, its anchor, its rules, other readings.

    The rules stand as a tree of the expression's words: beside each stretch of words
    the pattern that it was read by, outermost first, down to the category of a word.
    """
    yield f"{_quoted(timex.text)} is {timex.type} {timex.value}"
    for label, fact in _facts(timex):
        yield f"  {label:<{_LABEL}} {fact}"
    label = "read as"
    for line in _tree_lines(timex.derivation):
        yield f"  {label:<{_LABEL}} {line}"
        label = ""
    for other in timex.alternatives:
        yield f"  {'not':<{_LABEL}} {other.value}: {other.reason}"


_LABEL = 9  # characters of the longest label
_PLACED = (TimexType.DATE, TimexType.TIME)
_ANCHORS = {"published": "publication", "stated": "the text"}


def _facts(timex: Timex) -> Iterator[tuple[str, str]]:
    """What is known of an expression, each with its label, in order of weight."""
    if timex.interval is not None:
        yield "when", date_words(timex.interval, timex.granularity)
    elif timex.type in _PLACED:
        yield "when", "not determined by the text"
    for label in ("mod", "quant", "freq"):
        if value := getattr(timex, label):
            yield label, value
    if timex.begin_point and timex.end_point:
        yield "from", f"{timex.begin_point} to {timex.end_point}"
    if timex.anchor:
        yield "seen from", _anchor_words(timex.anchor)


def _anchor_words(anchor: Anchor) -> str:
    source = _ANCHORS.get(anchor.kind, anchor.kind)
    place = f", characters {anchor.span.begin}–{anchor.span.end}" if anchor.span else ""
    return f"{date_words(anchor.interval, None)} ({source}{place})"


def _tree_lines(derivation: Derivation) -> Iterator[str]:
    """The rules of an expression as a tree, a line for each stretch of its words."""
    rules, parts = _unfold(derivation)
    yield " ← ".join(rules)
    width = max((len(_quoted(part.text)) for part in parts), default=0)
    for part in parts:
        corner, stem = ("└─", "   ") if part is parts[-1] else ("├─", "│  ")
        lines = _tree_lines(part)
        yield f"{corner} {_quoted(part.text):<{width}}  {next(lines)}"
        yield from (stem + line for line in lines)


def _unfold(derivation: Derivation) -> tuple[list[str], tuple[Derivation, ...]]:
    """The rules that read the same words one around the other, and the parts inside."""
    rules = [derivation.rule]
    while len(derivation.parts) == 1 and derivation.parts[0].text == derivation.text:
        derivation = derivation.parts[0]
        rules.append(derivation.rule)
    return rules, derivation.parts


def _quoted(text: str) -> str:
    return f"“{' '.join(text.split())}”"
