"""Compare the engine with the annotated sentences, and say how well it does.

``python tests/annotated_scoring.py [N]`` prints the figures and N errors of each kind.
"""

import json
import sys
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path

from benchmarks.score_timexes import score, show
from timeline.mentions import find_mentions
from timeline.records import Article, EventMention, Publication
from timeline.settings import Settings
from timeline.temporal import Timex, find_timexes

ANNOTATED = Path(__file__).parent.parent / "fixtures" / "annotated"
Document = dict


def documents(name: str) -> list[Document]:
    """The annotated documents of a file."""
    lines = (ANNOTATED / name).read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def score_expressions() -> tuple[dict[str, float], list[tuple]]:
    """The TempEval-3 figures on the annotated expressions, and the errors."""
    gold = documents("timexes.jsonl")
    system = {d["doc"]: {"timexes": found_expressions(d)} for d in gold}
    figures, errors = score({d["doc"]: d for d in gold}, system)
    plain = [d for d in gold if not d["timexes"]]
    clean = sum(not system[d["doc"]]["timexes"] for d in plain)
    return figures | {"clean": round(100 * clean / len(plain), 2)}, errors


def found_expressions(document: Document) -> list[dict]:
    """What the engine finds in a document, as the scorer reads it."""
    return [
        {
            "start": timex.span.begin,
            "end": timex.span.end,
            "type": str(timex.type),
            "value": timex.value,
        }
        for timex in find_timexes(document["text"], document["published"])
    ]


def score_mentions() -> tuple[dict[str, float], list[str]]:
    """Figures in percent on the annotated mentions, and the errors as text.

    ``found``: the trigger is found; ``status``, ``day``, ``participants``: of those
    found, with it right (a day only where the sentence tells one; participants when
    each one is part of a name or phrase that was found); ``precise``: found triggers
    among all that the engine marks; ``quiet``: sentences without events left without
    mentions.
    """
    count: Counter[str] = Counter()
    errors: list[str] = []
    for document in documents("mentions.jsonl"):
        found = mentions_of(document)
        count["marked"] += len(found)
        if not document["mentions"]:
            count["plain"] += 1
            count["quiet"] += not found
            errors += [f"spurious  [{surface(m, document)}] {m.text}" for m in found]
        for wanted in document["mentions"]:
            compare(wanted, found, document, count, errors)
    names = {"status": "found", "day": "dated", "participants": "found"}
    figures = {name: percent(count[name], count[of]) for name, of in names.items()}
    return {
        "found": percent(count["found"], count["wanted"]),
        **figures,
        "precise": percent(count["found"], count["marked"]),
        "quiet": percent(count["quiet"], count["plain"]),
    }, errors


def mentions_of(document: Document) -> list[EventMention]:
    """What the engine finds in a sentence published on its day."""
    published = datetime.fromisoformat(document["published"])
    article = Article(document["doc"], document["text"], Publication(published))
    timexes: list[Timex] = find_timexes(article.text, published)
    return find_mentions(article, timexes, Settings())


def compare(
    wanted: dict,
    found: list[EventMention],
    document: Document,
    count: Counter[str],
    errors: list[str],
) -> None:
    """Count one annotated mention, and note what is wrong with the one found."""
    count["wanted"] += 1
    place = f"[{wanted['trigger']}] {document['text']}"
    mention = next(
        (
            m
            for m in found
            if m.trigger.begin < wanted["end"] > wanted["start"] < m.trigger.end
        ),
        None,
    )
    if mention is None:
        errors.append(f"missed    {place}")
        return
    count["found"] += 1
    count["status"] += mention.status == wanted["status"]
    if mention.status != wanted["status"]:
        errors.append(f"status    {mention.status}, not {wanted['status']}: {place}")
    if wanted["begin_day"]:
        count["dated"] += 1
        count["day"] += days_of(mention) == (wanted["begin_day"], wanted["end_day"])
        if days_of(mention) != (wanted["begin_day"], wanted["end_day"]):
            errors.append(
                f"day       {days_of(mention)}, not {wanted['begin_day']}: {place}"
            )
    named = all(
        any(part.casefold() in p.casefold() for p in mention.participants)
        for part in wanted["participants"]
    )
    count["participants"] += named
    if not named:
        errors.append(
            f"who       {mention.participants}, not {wanted['participants']}: {place}"
        )


def days_of(mention: EventMention) -> tuple[str | None, str | None]:
    """The first day and the day after the last, as ISO text; None when open."""
    if mention.interval is None:
        return None, None
    begin, end = mention.interval.begin, mention.interval.end
    last: date | None = (end - timedelta(seconds=1)).date() if end else None
    return (
        begin.date().isoformat() if begin else None,
        (last + timedelta(days=1)).isoformat() if last else None,
    )


def surface(mention: EventMention, document: Document) -> str:
    """The trigger's word."""
    return str(document["text"][mention.trigger.begin : mention.trigger.end])


def percent(count: int, of: int) -> float:
    """A share in percent, rounded to a tenth."""
    return round(100 * count / of, 1) if of else 100.0


def print_report(limit: int) -> None:
    """Print the figures, and so many errors of each kind."""
    by_doc = {d["doc"]: d for d in documents("timexes.jsonl")}
    figures, errors = score_expressions()
    print("expressions", figures)
    for kind in ("missed", "spurious", "value", "span"):
        for error in [e for e in errors if e[0] == kind][:limit]:
            print(show(*error, by_doc))
    figures, faults = score_mentions()
    print("mentions", figures)
    for kind in ("missed", "spurious", "status", "day", "who"):
        for fault in [f for f in faults if f.split()[0] == kind][:limit]:
            print(fault)


if __name__ == "__main__":
    print_report(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
