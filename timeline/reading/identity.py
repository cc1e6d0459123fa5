"""Ids that tell articles apart: none overwrites another, none is counted twice."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.reading.build import digest
from timeline.reading.rejection import Code, rejected
from timeline.records import Article, Rejected


def settle_ids(
    articles: Sequence[Article],
) -> tuple[list[Article], list[Rejected]]:
    """The articles, each under an id of its own, and those that came twice.

    The same text under the same id, or from the same address, is one article. Other
    texts under one id are all kept, each with the digest of its text after its id.
    The result is the same for every order of the input, but for its order.
    """
    kept, dropped = _once_each(articles)
    texts = defaultdict(set)
    addresses = defaultdict(set)
    for article in kept:
        texts[article.id].add(article.text)
        if article.url is not None:
            addresses[article.url].add(article.text)
    settled = [
        _settle(article, len(texts[article.id]), len(addresses[article.url or ""]))
        for article in kept
    ]
    return settled, dropped


def _once_each(articles: Iterable[Article]) -> tuple[list[Article], list[Rejected]]:
    by_content: dict[tuple[str, str], list[Article]] = defaultdict(list)
    for article in articles:
        by_content[article.url or article.id, article.text].append(article)
    best = {key: min(same, key=duplicate_order) for key, same in by_content.items()}
    kept: list[Article] = []
    dropped: list[Rejected] = []
    seen = set()
    for article in articles:
        key = article.url or article.id, article.text
        if key in seen:
            dropped.append(rejected_duplicate(best[key].id))
        else:
            seen.add(key)
            kept.append(best[key])
    return kept, dropped


def rejected_duplicate(article_id: str) -> Rejected:
    """The rejection of a further copy of an article."""
    return rejected(f"article {article_id}", Code.DUPLICATE, "it was read twice")


def settled_id(article: Article) -> str:
    """The id of an article that shares its own with another text."""
    return f"{article.id}-{digest(article.text)[:8]}"


def duplicate_order(article: Article) -> tuple[str, ...]:
    """Of copies the first: dated before undated, earlier before later, then by id."""
    published = article.published
    fields = (article.title, article.source, article.url, article.author)
    return (
        "~" if published is None else published.isoformat(),
        article.id,
        *(field or "~" for field in fields),
    )


def _settle(article: Article, texts: int, versions: int) -> Article:
    warnings = article.warnings
    name = article.id
    if texts > 1:
        name = settled_id(article)
        warnings += (f"{texts} different texts have the id {article.id!r}",)
    if versions > 1:
        warnings += (f"{versions} different texts have its address",)
    return replace(article, id=name, warnings=warnings)
