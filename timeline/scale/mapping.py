"""All articles to what each reports, in files: the work that looks at one at a time."""

import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from timeline.reading import iter_articles
from timeline.records import Article, Rejected
from timeline.scale.extracting import Batch, extract_batch
from timeline.scale.index import by_publication, read_failures, read_index, settled
from timeline.scale.inputs import parts_of, refuse_unmapped
from timeline.scale.runners import Runner
from timeline.scale.settling import changed_articles, drop_duplicates, without
from timeline.settings import Settings


class Mapped(NamedTuple):
    """The index of all articles, in the order in which they are merged.

    ``batches`` are the numbers of the files that hold them, ``rejected`` what was left
    out.
    """

    index: pa.Table
    batches: list[int]
    rejected: list[Rejected]


@dataclass(frozen=True, slots=True)
class Mapping:
    """How articles are extracted: where, by whom, about how many at a time."""

    folder: Path
    settings: Settings
    runner: Runner
    size: int
    after_batch: Callable[[int], object]

    def read(self, source: object, published: str | None) -> Mapped:
        """Read and extract all articles of a source, and settle what all decide."""
        rejected: list[Rejected] = []
        read = chain.from_iterable(
            iter_articles(part, published=published, settings=self.settings)
            for part in parts_of(source)
        )
        batches = self._extract(_kept(read, rejected), again=False)
        if not batches:
            refuse_unmapped(rejected)
        index, duplicates = drop_duplicates(
            self.folder, read_index(self.folder, batches)
        )
        changed = changed_articles(self.folder, index, self.settings)
        index = settled(index)
        if changed:
            again = self._extract((article for _, article in changed), again=True)
            redone = settled(read_index(self.folder, again))
            same = without(index, [row for row, _ in changed])
            index, batches = pa.concat_tables([same, redone]), [*batches, *again]
        failures = read_failures(self.folder, index)
        everything = [*rejected, *duplicates, *failures]
        return Mapped(by_publication(index), batches, everything)

    def _extract(self, articles: Iterable[Article], *, again: bool) -> list[int]:
        """Extract articles in batches; the numbers of the batches."""
        batches = (
            Batch(some, self.folder, self.settings, again)
            for some in cut(articles, self.size)
        )
        numbers = []
        for number, count in self.runner.map(extract_batch, batches):
            numbers.append(number)
            if not again:
                self.after_batch(count)
        return numbers


def cut(articles: Iterable[Article], size: int) -> Iterator[tuple[Article, ...]]:
    """Cut articles into batches of about a size, twice as many at most.

    Where depends on the articles alone and not on how many come before, so that most
    batches stay what they are when some articles are added in between.
    """
    some: list[Article] = []
    for article in articles:
        some.append(article)
        is_end = zlib.crc32(article.id.encode("utf-8", "surrogatepass")) % size == 0
        if is_end or len(some) == 2 * size:
            yield tuple(some)
            some = []
    if some:
        yield tuple(some)


def _kept(
    read: Iterable[Article | Rejected], rejected: list[Rejected]
) -> Iterator[Article]:
    """The articles; what was left out goes to the list."""
    for item in read:
        if isinstance(item, Article):
            yield item
        else:
            rejected.append(item)
