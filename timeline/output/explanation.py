"""Why an event stands where it stands: its words, articles and rules, as text."""

from collections.abc import Iterator

from timeline.output.counted import counted
from timeline.output.dates import date_words
from timeline.records import Conflict, Event, EventMention, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Anchor, Derivation, Timex, TimexType

_HOW = {
    TimeSource.STATED: "stated",
    TimeSource.INHERITED: "carried over from another sentence",
    TimeSource.REDATED: "on the day that other articles tell",
    TimeSource.PUBLICATION: "that of publication, as none is stated",
    TimeSource.UNANCHORED: "not determined by the article",
}
_MOST_ARTICLES = 8  # named for each value; `Event.conflicts` has them all
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
    yield f"  {event.status}, {_counts(event)}"
    yield from map(_conflict_line, event.conflicts)
    for change in event.corrected:
        yield f"  {_CHANGES[change.what].format(change.was or 'undated')}"
        if change.note:
            yield f"    {change.note}"
    for mention in event.mentions:
        yield ""
        yield from _mention_lines(mention)


def _counts(event: Event) -> str:
    counts = [
        counted(event.salience, "independent report"),
        counted(event.n_articles, "article"),
    ]
    if event.n_copies:
        counts.append(f"{event.n_copies:,} of them copies")
    return ", ".join(counts)


def _conflict_line(conflict: Conflict) -> str:
    named = conflict.article_ids[:_MOST_ARTICLES]
    rest = len(conflict.article_ids) - len(named)
    articles = ", ".join(named) + (f" and {rest:,} more" if rest else "")
    corrects = conflict.what == "correction"
    label = "a source corrects" if corrects else f"disagreement on {conflict.what}"
    return f"  {label}: {conflict.value} ({articles})"


def _mention_lines(mention: EventMention) -> Iterator[str]:
    source = f", {mention.source}" if mention.source else ""
    part = "title" if mention.in_title else "text"
    yield f"  {mention.article_id}{source}, published {_published(mention)}"
    sentence = " ".join(mention.text.split())
    yield f"    “{sentence}” ({part} {mention.span.begin}–{mention.span.end})"
    yield f"    event: {_quoted(mention.trigger_text)}"
    yield f"    time: {_time_words(mention)}"
    if mention.timex:
        yield from (f"    {line}" for line in timex_lines(mention.timex))


def _published(mention: EventMention) -> str:
    if mention.published is None:
        return "unknown"
    return mention.published.isoformat(" ", "minutes").removesuffix(" 00:00")


def _time_words(mention: EventMention) -> str:
    how = _HOW[mention.time_source]
    if mention.interval is None:
        return how
    words = f"{date_words(mention.interval, mention.granularity)}, {how}"
    for other in mention.timex.alternatives if mention.timex else ():
        if other.interval == mention.interval:
            return f"{words}, as {other.value}: {other.reason}"
    return words


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
    source = _ANCHORS[anchor.kind]
    place = f", characters {anchor.span.begin}–{anchor.span.end}" if anchor.span else ""
    # Midnight is how a day of publication without a time is kept.
    words = date_words(anchor.interval, Granularity.YEAR).removesuffix(", 00:00")
    return f"{words} ({source}{place})"


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
