"""What only all articles together tell of each: its id, and doubts of its date."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any  # Arrow hands values over as the index has them

import numpy as np
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

_TOGETHER = 10_000


def drop_duplicates(folder: Path, index: pa.Table) -> tuple[pa.Table, list[Rejected]]:
    """The index with each text of an address or id once, and what was left out."""
    repeated = _repeated(index, "key")
    several = index.filter(repeated)
    copies: dict[tuple[str, str], list[tuple[int, Article]]] = defaultdict(list)
    for row, article in zip(
        _rows(repeated), read_articles_at(folder, several), strict=True
    ):
        copies[article.url or article.id, article.text].append((row, article))
    dropped: set[int] = set()
    rejected = []
    for same in copies.values():
        kept = min(same, key=lambda place: (duplicate_order(place[1]), place[0]))
        dropped |= {row for row, _ in same} - {kept[0]}
        rejected += [rejected_duplicate(kept[1].id)] * (len(same) - 1)
    if not dropped:
        return index, []
    return without(index, dropped), sorted(rejected, key=lambda each: each.id)


def without(index: pa.Table, rows: Collection[int]) -> pa.Table:
    """The index without some of its rows, by number."""
    kept = np.ones(index.num_rows, dtype=bool)
    kept[list(rows)] = False
    return index.filter(pa.array(kept))


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


def _repeated(index: pa.Table, name: str) -> pa.ChunkedArray:
    """Of each row, whether another has its number.

    Sorted, as a table of how often each is there takes ten times the memory.
    """
    ordered = np.sort(index.column(name).to_numpy())
    repeated = np.unique(ordered[1:][ordered[1:] == ordered[:-1]])
    return pc.is_in(index.column(name), value_set=pa.array(repeated))


def _rows(mask: pa.ChunkedArray) -> list[int]:
    """The numbers of the rows at which a mask is true."""
    return [int(row) for row in np.flatnonzero(mask.to_numpy())]


def _ambiguous_ids(index: pa.Table) -> set[str]:
    """The ids that more than one text has."""
    several = index.filter(_repeated(index, "id_number"))
    texts = several.group_by("id").aggregate([("text_number", "count_distinct")])
    ambiguous = texts.filter(pc.field("text_number_count_distinct") > 1)
    return set(ambiguous.column("id").to_pylist())


def _crawl_facts(index: pa.Table) -> Iterator[CrawlFact]:
    names = ("source", "published", "is_day_of_saving", "is_older")
    for source, published, saved, older in _in_turn(index, names):
        day = published.date() if published else None
        yield CrawlFact(source, day, saved, older)


def _suspects(
    index: pa.Table, ambiguous: set[str], crawls: Mapping[str, frozenset[date]]
) -> Iterator[int]:
    rows = _in_turn(index, ("id", "source", "published"))
    for row, (article_id, source, published) in enumerate(rows):
        crawled = published and published.date() in crawls.get(source or "", ())
        if article_id in ambiguous or crawled:
            yield row


def _in_turn(index: pa.Table, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """Some columns of all articles, of which few are in memory as Python's objects."""
    for batch in index.select(names).to_batches(max_chunksize=_TOGETHER):
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)
