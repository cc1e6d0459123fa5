"""How well events are found, dated and told apart, against annotated articles.

    python -m benchmarks.events CORPUS_DIR [-o SYSTEM.jsonl] [--gold-mentions]

CORPUS_DIR holds ``articles.jsonl`` and ``mentions.jsonl``. With ``--gold-mentions``
the annotated spans (article, begin, end) are the triggers, and only clusters and dates
are judged; of the annotation, nothing but those spans reaches the engine.
The annotation counts speech, thought and states, so the engine is asked for them.
``dated_within_0`` counts the exact days of those mentions alone whose article has a
publication date. ``default_found`` is the share of the annotated mentions that the
engine finds as it is, without being asked for background.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.score_events import align, dates, load, score
from timeline.mentions import find_mentions, mentions_at
from timeline.merging import find_copies, merge_mentions
from timeline.records import Article, Event, EventMention, Publication, TimeSource
from timeline.settings import Settings
from timeline.temporal import find_timexes
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

_TOLD_DAYS = 7  # days after an event in which a report may leave its day unsaid

Row = dict[str, Any]  # one line of JSON, as the scorer reads it


def main() -> None:
    """Run the engine over a corpus, write its answer, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="write the answer here")
    parser.add_argument("--gold-mentions", action="store_true")
    options = parser.parse_args()
    gold = load(options.corpus / "mentions.jsonl")
    articles = read_corpus(options.corpus)
    spans = given_spans(gold) if options.gold_mentions else None
    begin = time.process_time()
    answer = answer_rows(articles, spans, Settings(include_background=True))
    seconds = time.process_time() - begin
    if options.output:
        lines = (json.dumps(row, sort_keys=True) + "\n" for row in answer)
        options.output.write_text("".join(lines), encoding="utf-8")
    figures = score(gold, answer, options.gold_mentions)
    figures |= dated_figures(articles, gold, answer)
    if spans is None:
        default = answer_rows(articles, spans, Settings())
        figures["default_found"] = len(align(gold, default)) / len(gold)
    figures["cpu_seconds"] = round(seconds, 2)
    for name, value in figures.items():
        print(f"{name} {value:.4f}" if isinstance(value, float) else f"{name} {value}")


def read_corpus(corpus: Path) -> list[Article]:
    """The articles with the publication dates that the corpus gives."""
    return [_article(row) for row in load(corpus / "articles.jsonl")]


def given_spans(gold: Sequence[Row]) -> dict[str, list[Span]]:
    """The places of the annotated triggers, by article; nothing else of them."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for row in gold:
        spans[row["article"]].append(Span(row["begin"], row["end"]))
    return spans


def answer_rows(
    articles: Sequence[Article],
    spans: dict[str, list[Span]] | None,
    settings: Settings,
) -> list[Row]:
    """The engine's mentions with cluster and date, one row each."""
    mentions: list[EventMention] = []
    for article in articles:
        timexes = find_timexes(article.text, article.published, article.language)
        if spans is None:
            mentions += find_mentions(article, timexes, settings)
        else:
            mentions += mentions_at(article, timexes, spans[article.id], settings)
    events = merge_mentions(mentions, find_copies(articles), settings)
    return [_row(mention, event) for event in events for mention in event.mentions]


def dated_figures(
    articles: Iterable[Article], gold: Sequence[Row], answer: Sequence[Row]
) -> Row:
    """Exact days, of the mentions whose article has a publication date."""
    published = {article.id for article in articles if article.published}
    kept = [row for row in gold if row["article"] in published]
    found = dates(kept, answer, align(kept, answer))
    return {f"dated_{name}": value for name, value in found.items()}


def day_text(interval: Interval | None, granularity: Granularity | None) -> str | None:
    """The time as the annotation writes it: a day, a month or a year, else None."""
    if interval is None or interval.begin is None or granularity is None:
        return None
    if granularity.rank <= Granularity.DAY.rank:
        return interval.begin.strftime("%Y-%m-%d")
    if granularity is Granularity.MONTH:
        return interval.begin.strftime("%Y-%m")
    return interval.begin.strftime("%Y") if granularity is Granularity.YEAR else None


def _article(row: Row) -> Article:
    published = row["published"]
    moment = datetime.fromisoformat(published[:10]) if published else None
    return Article(row["id"], row["text"], Publication(moment))


def _row(mention: EventMention, event: Event) -> Row:
    return {
        "article": mention.article_id,
        "begin": mention.trigger.begin,
        "end": mention.trigger.end,
        "cluster": event.id,
        "date": _date(mention, event),
    }


def _date(mention: EventMention, event: Event) -> str | None:
    """The mention's own time, or what other reports state where it gives none."""
    if mention.time_source is TimeSource.PUBLICATION and _was_lately(mention, event):
        return day_text(event.interval, event.granularity)
    return day_text(mention.interval, mention.granularity)


def _was_lately(mention: EventMention, event: Event) -> bool:
    """Whether a day is stated for the event, shortly before the mention appeared."""
    if event.time_source is not TimeSource.STATED or event.interval is None:
        return False
    begin, published = event.interval.begin, mention.published
    if begin is None or published is None or event.granularity is None:
        return False
    told = 0 <= (published.date() - begin.date()).days <= _TOLD_DAYS
    return told and event.granularity.rank <= Granularity.DAY.rank


if __name__ == "__main__":
    main()
