"""What independent sources say: copies of one text have one vote between them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from itertools import pairwise
from typing import TypeVar

from timeline.merging.components import connected_components
from timeline.merging.copies import shows_copy
from timeline.records import Conflict, EventMention, Matter

Value = TypeVar("Value", bound=Hashable)


class Sources:
    """The independent source of each article: its copy group."""

    def __init__(self, copies: Mapping[str, str]) -> None:
        self._groups = copies
        self._sizes = Counter(copies.values())

    def of(self, article_id: str) -> str:
        """The copy group of an article; an unknown one is its own source."""
        return self._groups.get(article_id, article_id)

    def independent(self, mentions: Collection[EventMention]) -> int:
        """How many sources report, those that share a sentence counting as one."""
        if len(mentions) == 1:
            return 1
        told = [(mention.text, self.of(mention.article_id)) for mention in mentions]
        sources = {source for _, source in told}
        if len(sources) == 1:
            return 1
        sharing: dict[str, set[str]] = defaultdict(set)
        for text, source in told:
            sharing[text].add(source)
        pairs = [
            pair
            for text, group in sharing.items()
            if len(group) > 1 and shows_copy(text)
            for pair in pairwise(group)
        ]
        return len(connected_components(sources, pairs)) if pairs else len(sources)

    def is_copy(self, article_id: str) -> bool:
        """Whether another article has the same text."""
        return self._sizes[self.of(article_id)] > 1


def votes(
    mentions: Iterable[EventMention],
    sources: Sources,
    values_of: Callable[[EventMention], Iterable[Value]],
) -> dict[Value, int]:
    """How many independent sources state each value, in order of first mention."""
    found: dict[Value, set[str]] = defaultdict(set)
    for mention in mentions:
        source = sources.of(mention.article_id)
        for value in values_of(mention):
            found[value].add(source)
    return {value: len(said_by) for value, said_by in found.items()}


def disagreement(
    what: Matter,
    values: Mapping[Value, str],
    mentions: Iterable[EventMention],
    values_of: Callable[[EventMention], Iterable[Value]],
) -> list[Conflict]:
    """One conflict for each value as spelled, with the articles that state it."""
    articles: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        for value in values_of(mention):
            if value in values:
                articles[values[value]].add(mention.article_id)
    return [
        Conflict(what, spelled, tuple(sorted(ids)))
        for spelled, ids in sorted(articles.items())
    ]
