"""How often publication dates are found in the text, and wrong ones doubted.

    python -m benchmarks.publication CORPUS_DIR [--seed N]

CORPUS_DIR holds ``articles.jsonl``, and ``mentions.jsonl`` where events are annotated.

- found: where an article's publication is known, it is hidden, and found again from
  the text. ``stated`` are those whose first lines or address spell the day.
- events: days of the annotated mentions, from the dates given alone, and from those
  together with the dates found.
- moved: a third of the dates is moved earlier and a third later, by a random 2 to 18
  months each, in one collection; alone, each article is held against its own words.
- hidden: a fifth of the dates is hidden, and estimated.
"""

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from timeline.mentions import mentions_at
from timeline.reading import (
    Articles,
    anchor_of,
    check_articles,
    check_publication,
    read_articles,
)
from timeline.reading.addresses import address_evidence
from timeline.reading.wording import dated_lines, tidy
from timeline.records import Article
from timeline.settings import Settings
from timeline.temporal import find_timexes
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Span

_FIRST_LINES = 12
_MOVED_DAYS = (60, 540)

Row = dict[str, Any]  # one line of JSON


@dataclass(frozen=True, slots=True)
class Known:
    """An article whose day of publication is known, with its text."""

    id: str
    text: str
    day: date


def main() -> None:
    """Measure on a corpus and print a figure a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rows = _load(options.corpus / "articles.jsonl")
    known = list(
        {
            row["id"]: Known(
                row["id"], row["text"], date.fromisoformat(row["published"][:10])
            )
            for row in rows
            if row["published"]
        }.values()
    )
    print_found(known)
    if (options.corpus / "mentions.jsonl").exists():
        print_events(rows, _load(options.corpus / "mentions.jsonl"))
    print_moved(known, options.seed)
    print_hidden(known, options.seed)


def print_found(known: Sequence[Known]) -> None:
    """How many hidden dates are found from the text alone, and how many wrongly."""
    articles = check_articles(_read((one, None) for one in known))
    found = dict(zip(known, articles, strict=True))
    stated = [one for one in known if _states(one)]
    right = sum(_day(found[one]) == one.day for one in stated)
    trusted = [one for one in known if found[one].publication.trusted]
    wrong = [one for one in trusted if _day(found[one]) != one.day]
    print(f"found: {_share(right, len(stated))} of the stated days")
    print(f"found: {_share(len(wrong), len(trusted))} of the trusted are wrong")
    print(f"found: {_share(len(wrong), len(known))} of all are trusted and wrong")
    print(f"found: {_share(len(trusted), len(known))} of all are trusted")


def print_events(rows: Sequence[Row], mentions: Sequence[Row]) -> None:
    """Exact days of annotated mentions, with the dates given and with those found."""
    texts = [{"id": row["id"], "text": row["text"]} for row in rows]
    found = check_articles(read_articles(texts))
    given = {row["id"]: row["published"] for row in rows}
    with_given = [_with_date(article, given[article.id]) for article in found]
    with_both = [
        _with_date(article, given[article.id]) if given[article.id] else article
        for article in found
    ]
    for name, articles in (("given", with_given), ("given and found", with_both)):
        exact, dated = _exact_days(articles, mentions)
        print(f"events: {_share(exact, dated)} exact days, dates {name}")


def print_moved(known: Sequence[Known], seed: int) -> None:
    """How many articles are doubted whose date was moved, and how many as they were."""
    chance = random.Random(seed)
    moves = [chance.choice((-1, 0, 1)) * chance.randint(*_MOVED_DAYS) for _ in known]
    _print_doubted("untouched", known, [0] * len(known), _alone)
    _print_doubted("untouched, together", known, [0] * len(known), check_articles)
    _print_doubted("moved, alone", known, moves, _alone)
    _print_doubted("moved, together", known, moves, check_articles)


def print_hidden(known: Sequence[Known], seed: int) -> None:
    """How often the estimate for a hidden date holds it, and how long it is."""
    chance = random.Random(seed)
    hidden = {one.id for one in known if chance.random() < 0.2}
    rows = ((one, None if one.id in hidden else one.day) for one in known)
    checked = check_articles(_read(rows))
    days = {one.id: one.day for one in known}
    estimated = [
        (days[article.id], article.publication.estimate)
        for article in checked
        if article.id in hidden and article.publication.estimate is not None
    ]
    right = sum(
        (interval.begin is None or interval.begin.date() <= day)
        and (interval.end is None or day < interval.end.date())
        for day, interval in estimated
    )
    print(f"hidden: {_share(len(estimated), len(hidden))} are estimated")
    print(f"hidden: {_share(right, len(estimated))} of the estimates hold the day")


def _print_doubted(
    name: str,
    known: Sequence[Known],
    moves: Sequence[int],
    check: Callable[[Articles], Articles],
) -> None:
    days = (
        one.day + timedelta(days=days) for one, days in zip(known, moves, strict=True)
    )
    checked = check(_read(zip(known, days, strict=True)))
    doubted: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for article, days_moved in zip(checked, moves, strict=True):
        kind = "earlier" if days_moved < 0 else "later" if days_moved else "untouched"
        total[kind] += 1
        doubted[kind] += not article.publication.trusted
    for kind in sorted(total):
        print(f"{name}: {_share(doubted[kind], total[kind])} of the {kind} are doubted")


def _alone(articles: Articles) -> Articles:
    checked = [
        check_publication(one, find_timexes(one.text, one.published))
        for one in articles
    ]
    return Articles(checked)


def _read(rows: Iterable[tuple[Known, date | None]]) -> Articles:
    """Articles of known texts with the dates that they are to be read with."""
    return read_articles(
        [
            {"id": one.id, "text": one.text, "published": day and str(day)}
            for one, day in rows
        ]
    )


def _with_date(article: Article, published: str | None) -> Article:
    """An article with the date that the corpus gives, if it gives one."""
    moment = datetime.fromisoformat(published[:10]) if published else None
    publication = replace(
        article.publication, published=moment, granularity=None, trusted=bool(moment)
    )
    return replace(article, publication=publication)


def _exact_days(
    articles: Sequence[Article], mentions: Sequence[Row]
) -> tuple[int, int]:
    """How many annotated mentions get their day, and how many have one annotated."""
    by_article: dict[str, list[Row]] = defaultdict(list)
    for row in mentions:
        if row["date"] and len(row["date"]) == 10:
            by_article[row["article"]].append(row)
    exact = 0
    for article in articles:
        gold = by_article[article.id]
        anchor = anchor_of(article, Settings())
        spans = [Span(row["begin"], row["end"]) for row in gold]
        timexes = find_timexes(article.text, anchor)
        told = replace(
            article,
            publication=replace(
                article.publication,
                published=anchor if isinstance(anchor, datetime) else None,
            ),
        )
        found = mentions_at(told, timexes, spans, Settings())
        for row, mention in zip(gold, found, strict=True):
            begin = mention.interval and mention.interval.begin
            fine = mention.granularity is None or (
                mention.granularity.rank <= Granularity.DAY.rank
            )
            exact += bool(begin and fine and begin.date().isoformat() == row["date"])
    return exact, sum(map(len, by_article.values()))


def _states(one: Known) -> bool:
    """Whether the first lines of a text, or the address there, spell its day."""
    lines = [line for line in one.text.split("\n") if line.strip()][:_FIRST_LINES]
    address = "".join(lines[0].split()) if lines else ""
    days = {
        found.interval.begin.date()
        for found in address_evidence(address if address.startswith("http") else None)
        if found.interval.begin is not None and found.interval.seconds == 86_400
    }
    for line in lines:
        for dated in dated_lines(tidy(line)):
            days.add(dated.reading.moment.date())
            days.add((dated.reading.other or dated.reading.moment).date())
    return one.day in days


def _day(article: Article) -> date | None:
    """The day that an article is dated, when it is known to the day."""
    unit = article.publication.granularity
    if article.published is None or unit is None or unit.rank > Granularity.DAY.rank:
        return None
    return article.published.date()


def _share(part: int, whole: int) -> str:
    return f"{part / max(1, whole):.3f} ({part} of {whole})"


def _load(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    main()
