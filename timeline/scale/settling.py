"""What only all articles together tell of each: its id, and doubts of its date."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from timeline.reading import (
    CrawlFact,
    compare_publications,
    crawl_days,
    doubt_crawl_day,
    duplicate_order,
    rejected_duplicate,
    settled_id,
)
from timeline.records import Article, Rejected
from timeline.scale.index import read_articles_at
from timeline.settings import Settings


def drop_duplicates(folder: Path, index: pa.Table) -> tuple[pa.Table, list[Rejected]]:
    """The index with each text of an address or id once, and what was left out."""
    repeated = _repeated(index, "key")
    if not repeated:
        return index, []
    keys = index.column("key").to_pylist()
    rows = [row for row, key in enumerate(keys) if key in repeated]
    articles = read_articles_at(folder, index.take(pa.array(rows, pa.int64())))
    copies: dict[bytes, list[tuple[int, Article]]] = defaultdict(list)
    for row, article in zip(rows, articles, strict=True):
        copies[keys[row]].append((row, article))
    dropped: set[int] = set()
    rejected = []
    for same in copies.values():
        kept = min(same, key=lambda place: (duplicate_order(place[1]), place[0]))
        dropped |= {row for row, _ in same} - {kept[0]}
        rejected += [rejected_duplicate(kept[1].id)] * (len(same) - 1)
    remaining = [row for row in range(index.num_rows) if row not in dropped]
    kept_index = index.take(pa.array(remaining, pa.int64()))
    return kept_index, sorted(rejected, key=lambda each: each.id)


def changed_articles(
    folder: Path, index: pa.Table, settings: Settings
) -> list[tuple[int, Article]]:
    """The articles that are not what they seemed alone, with their rows.

    Other texts have their id, or other articles put their date in doubt or estimate
    it.
    """
    ambiguous = _ambiguous_ids(index)
    crawls = crawl_days(_crawl_facts(index))
    if index.num_rows <= settings.max_compared_articles:
        rows = list(range(index.num_rows))
    else:
        rows = list(_suspects(index, ambiguous, crawls))
    articles = read_articles_at(folder, index.take(pa.array(rows, pa.int64())))
    named = [
        replace(one, id=settled_id(one)) if one.id in ambiguous else one
        for one in articles
    ]
    if len(rows) == index.num_rows:
        settled = compare_publications(named, settings)
    else:
        settled = [doubt_crawl_day(article, crawls) for article in named]
    return [
        (row, new)
        for row, new, old in zip(rows, settled, articles, strict=True)
        if new is not old
    ]


def _repeated(index: pa.Table, name: str) -> set[object]:
    counts = index.group_by(name).aggregate([(name, "count")])
    return set(counts.filter(pc.field(f"{name}_count") > 1).column(name).to_pylist())


def _ambiguous_ids(index: pa.Table) -> set[str]:
    """The ids that more than one text has."""
    texts = index.group_by("id").aggregate([("text_digest", "count_distinct")])
    several = texts.filter(pc.field("text_digest_count_distinct") > 1)
    return set(several.column("id").to_pylist())


def _crawl_facts(index: pa.Table) -> Iterator[CrawlFact]:
    names = ("source", "day", "is_day_of_saving", "is_older")
    for batch in index.select(names).to_batches(max_chunksize=10_000):
        columns = [column.to_pylist() for column in batch.columns]
        for source, day, saved, older in zip(*columns, strict=True):
            dated = date.fromordinal(day) if day else None
            yield CrawlFact(source, dated, saved, older)


def _suspects(
    index: pa.Table, ambiguous: set[str], crawls: Mapping[str, frozenset[date]]
) -> Iterator[int]:
    columns = (index.column(name).to_pylist() for name in ("id", "source", "day"))
    for row, (article_id, source, day) in enumerate(zip(*columns, strict=True)):
        crawled = day and date.fromordinal(day) in crawls.get(source or "", ())
        if article_id in ambiguous or crawled:
            yield row
