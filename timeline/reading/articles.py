"""The articles that were read, and what was left out."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import overload

from timeline.records import Article, Rejected
from timeline.temporal.glance import glance_table


class Articles(Sequence[Article]):
    """Articles in the order read, with the inputs that could not be used.

    ``mapping`` tells for each field of an article which column it was read from.
    Nothing of it changes after it is made.
    """

    __slots__ = ("_articles", "_mapping", "_rejected")

    def __init__(
        self,
        articles: Sequence[Article] = (),
        rejected: Sequence[Rejected] = (),
        mapping: Mapping[str, str] | None = None,
    ) -> None:
        self._articles = tuple(articles)
        self._rejected = tuple(rejected)
        self._mapping = MappingProxyType(dict(mapping or {}))

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        """The inputs that were left out, each with its place and reason."""
        return self._rejected

    @property
    def mapping(self) -> Mapping[str, str]:
        """Field of an article to the column it was read from."""
        return self._mapping

    @overload
    def __getitem__(self, index: int) -> Article: ...
    @overload
    def __getitem__(self, index: slice) -> "Articles": ...
    def __getitem__(self, index: int | slice) -> "Article | Articles":
        """One article, or a part of them with everything known about their reading."""
        if isinstance(index, slice):
            return Articles(self._articles[index], self._rejected, self._mapping)
        return self._articles[index]

    def __len__(self) -> int:
        """How many articles were read."""
        return len(self._articles)

    def __iter__(self) -> Iterator[Article]:
        """The articles one by one."""
        return iter(self._articles)

    def __eq__(self, other: object) -> bool:
        """Whether both hold the same articles, rejections and mapping."""
        if not isinstance(other, Articles):
            return NotImplemented
        return self._state() == other._state()

    def __hash__(self) -> int:
        """Of the articles and rejections."""
        return hash((self._articles, self._rejected))

    def _state(self) -> tuple[object, ...]:
        return self._articles, self._rejected, dict(self._mapping)

    def __repr__(self) -> str:
        """How many, of which days, from how many sources; and what was left out."""
        parts = [f"{len(self)} {_plural('article', len(self))}"]
        days = sorted(a.published.date() for a in self if a.published is not None)
        if days:
            first, last = days[0].isoformat(), days[-1].isoformat()
            parts.append(
                f"published {first}" + (f" to {last}" if first != last else "")
            )
        if undated := sum(article.published is None for article in self):
            parts.append(f"{undated} undated")
        if doubted := sum(_is_doubted(article) for article in self):
            parts.append(f"{doubted} of doubtful date")
        sources = {article.source for article in self if article.source}
        if sources:
            parts.append(f"{len(sources)} {_plural('source', len(sources))}")
        if self._rejected:
            parts.append(f"{len(self._rejected)} rejected")
        return f"<Articles: {', '.join(parts)}>"

    def _repr_html_(self) -> str:
        return glance_table(self._articles, repr(self))


def _is_doubted(article: Article) -> bool:
    return article.published is not None and not article.publication.trusted


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
