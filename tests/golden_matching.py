"""Match the engine's events to a golden timeline, and say how good the match is.

An event can match a golden event when they share an article, the event's title or
one of its sentences holds every word that the golden event asks for, and their days
overlap (a golden event without days matches any). Pairs are taken one to one, the
best first: words in the title rather than in another sentence, then equal days, then
the share of articles in common, then the order of the golden file and of the timeline.

``python tests/golden_matching.py [CORPUS ...]`` prints the figures and every miss.
"""

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from timeline.pipeline import reconstruct
from timeline.reading import read_articles
from timeline.records import Event

FIXTURES = Path(__file__).parent.parent / "fixtures"
CORPORA = ("drones", "dam", "merger", "election", "trial")
NUMBER_WORDS = {
    **{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"},
    **{"seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11"},
    **{"twelve": "12", "thirteen": "13", "fifteen": "15", "nineteen": "19"},
}
Golden = dict


@dataclass(frozen=True)
class Match:
    """A golden event, the event found for it, and the other events that repeat it."""

    golden: Golden
    event: Event | None
    repeats: tuple[Event, ...] = ()


def golden_events(corpus: str) -> list[Golden]:
    """The golden timeline of a corpus."""
    path = FIXTURES / "golden" / f"{corpus}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@cache
def found_events(corpus: str) -> tuple[Event, ...]:
    """What the engine makes of a corpus, in its order."""
    return tuple(reconstruct(read_articles(FIXTURES / "articles" / corpus)))


def match_events(golden: Sequence[Golden], events: Sequence[Event]) -> list[Match]:
    """One match a golden event, in the golden order; the event None when missed."""
    pairs = sorted(
        (tuple(-part for part in likeness), i, j)
        for i, wanted in enumerate(golden)
        for j, event in enumerate(events)
        if (likeness := likeness_of(wanted, event))
    )
    taken: dict[int, int] = {}
    for _, i, j in pairs:
        if i not in taken and j not in taken.values():
            taken[i] = j
    spare = [event for j, event in enumerate(events) if j not in taken.values()]
    return [
        Match(
            wanted,
            events[taken[i]] if i in taken else None,
            tuple(e for e in spare if is_repeat(wanted, e)) if i in taken else (),
        )
        for i, wanted in enumerate(golden)
    ]


def likeness_of(golden: Golden, event: Event) -> tuple[float, ...]:
    """How well an event fits, most telling part first; empty when it does not."""
    articles = article_ids(event)
    shared = articles & set(golden["articles"])
    if not shared or not same_time(golden, event):
        return ()
    in_title = holds_words(golden, event.title)
    if not in_title and not any(holds_words(golden, m.text) for m in event.mentions):
        return ()
    union = articles | set(golden["articles"])
    status = event.status == golden["status"]
    return in_title, right_day(golden, event), len(shared) / len(union), status


def is_repeat(golden: Golden, event: Event) -> bool:
    """Whether an event that matched nothing tells a golden event once more."""
    fits = likeness_of(golden, event)
    return bool(fits) and bool(fits[0]) and bool(fits[1])


def article_ids(event: Event) -> set[str]:
    """The articles that report an event."""
    return {mention.article_id for mention in event.mentions}


def holds_words(golden: Golden, text: str) -> bool:
    """Whether a text holds every word that a golden event asks of its title."""
    folded = text.casefold()
    return all(
        any(part.casefold() in folded for part in word.split("|"))
        for word in golden["title_words"]
    )


def days_of(event: Event) -> tuple[str, str]:
    """The first day and the day after the last, as ISO text; open ends sort last."""
    if event.interval is None:
        return "", ""
    begin, end = event.interval.begin, event.interval.end
    first = begin.date().isoformat() if begin else ""
    if end is None:
        return first, "9999"
    midnight = (end.hour, end.minute, end.second) == (0, 0, 0)
    last = end.date().toordinal() + (not midnight)
    return first, end.date().fromordinal(last).isoformat()


def same_time(golden: Golden, event: Event) -> bool:
    """Whether the two share a day; an undated golden event shares every day."""
    if golden["begin"] is None:
        return True
    begin, end = days_of(event)
    return bool(end) and begin < (golden["end"] or "9999") and golden["begin"] < end


def right_day(golden: Golden, event: Event) -> bool:
    """Whether the days are the golden ones, or one of those the sources dispute."""
    if golden["begin"] is None:
        return True
    begin, end = days_of(event)
    disputed = [
        v for c in golden["conflicts"] if c["what"] == "date" for v in c["values"]
    ]
    return (begin, end) == (golden["begin"], golden["end"] or "9999") or (
        begin in disputed and event.granularity == golden["granularity"]
    )


def has_conflicts(golden: Golden, event: Event) -> bool:
    """Whether at least two of the values of each golden conflict are kept."""
    for wanted in golden["conflicts"]:
        kept = {
            part
            for conflict in event.conflicts
            if conflict.what == wanted["what"]
            for part in values_in(conflict.value)
        }
        if len(kept & {value.replace(",", "") for value in wanted["values"]}) < 2:
            return False
    return True


def values_in(text: str) -> set[str]:
    """The dates, clock times and numbers in the text of a conflict's value."""
    words = re.findall(
        r"\d{4}-\d\d-\d\d|\d\d:\d\d|\d+(?:[.,]\d+)*|[a-z]+", text.lower()
    )
    return {NUMBER_WORDS.get(word, word).replace(",", "") for word in words}


def figures(matches: Sequence[Match], events: Sequence[Event]) -> dict[str, float]:
    """Shares in percent of the required golden events, and counts of the surplus.

    ``found``: an event matches; ``once``: and none repeats it; ``day``, ``status``,
    ``sources``: found, with it right; ``corroborated``: of those that two or more
    sources report, found with two or more; ``conflicts``: of those that have one, found
    with it; ``titles``: found, with its words in the title rather than another mention;
    ``spurious``: events of two or more sources that are no golden event;
    ``same_title``: events that read as another one does.
    """
    required = [match for match in matches if match.golden["required"]]
    hits = [match for match in required if match.event]
    shared = [match for match in required if match.golden["salience"] > 1]
    disputed = [match for match in required if match.golden["conflicts"]]
    known = {match.event.id for match in matches if match.event}
    repeats = {event.id for match in matches for event in match.repeats}

    def share(count: int, of: Sequence[Match] = required) -> float:
        return round(100 * count / len(of), 1) if of else 100.0

    return {
        "found": share(len(hits)),
        "once": share(sum(not m.repeats for m in hits)),
        "day": share(sum(right_day(m.golden, m.event) for m in hits)),
        "status": share(sum(m.event.status == m.golden["status"] for m in hits)),
        "sources": share(sum(m.event.salience == m.golden["salience"] for m in hits)),
        "titles": share(sum(holds_words(m.golden, m.event.title) for m in hits)),
        "corroborated": share(
            sum(bool(m.event) and m.event.salience > 1 for m in shared), shared
        ),
        "conflicts": share(
            sum(bool(m.event) and has_conflicts(m.golden, m.event) for m in disputed),
            disputed,
        ),
        "spurious": len(
            [e for e in events if e.salience > 1 and e.id not in known | repeats]
        ),
        "same_title": len(events) - len({event.title for event in events}),
        "events": len(events),
    }


def report(corpus: str) -> str:
    """The figures of a corpus and, line by line, what is wrong."""
    events = found_events(corpus)
    matches = match_events(golden_events(corpus), events)
    lines = [f"{corpus}: {figures(matches, events)}"]
    lines += [line for match in matches for line in complaints(match)]
    known = {m.event.id for m in matches if m.event}
    known |= {event.id for m in matches for event in m.repeats}
    for event in events:
        if event.salience > 1 and event.id not in known:
            lines.append(
                f"  spurious  {event.salience}x {event.edtf} {event.title[:90]}"
            )
    return "\n".join(lines)


def complaints(match: Match) -> list[str]:
    """What is wrong with a match, one line each."""
    golden, event = match.golden, match.event
    name = f"{golden['begin']} [{' '.join(golden['title_words'])}]"
    if event is None:
        return (
            [f"  missing   {name} {golden['articles']}"] if golden["required"] else []
        )
    found = []
    if not right_day(golden, event):
        found.append(f"  day       {name}: {event.edtf} {event.title[:90]}")
    if event.status != golden["status"]:
        found.append(f"  status    {name}: {event.status}, not {golden['status']}")
    if event.salience != golden["salience"]:
        ids = " ".join(sorted(article_ids(event)))
        found.append(
            f"  sources   {name}: {event.salience} ({ids}), not {golden['salience']}"
        )
    if not has_conflicts(golden, event):
        kept = [(c.what, c.value) for c in event.conflicts]
        found.append(f"  conflicts {name}: {kept}")
    if not holds_words(golden, event.title):
        found.append(f"  title     {name}: {event.title[:90]}")
    found += [f"  repeated  {name}: {e.edtf} {e.title[:90]}" for e in match.repeats]
    return found


if __name__ == "__main__":
    for name in sys.argv[1:] or CORPORA:
        print(report(name))
