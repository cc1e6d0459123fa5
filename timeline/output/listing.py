"""What was read of each article, as a table for reading."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from timeline.output.plain import plain_line
from timeline.records import Article, Publication

_LONGEST_TITLE = 100  # characters; what takes a first paragraph for one is told by it


def print_articles(articles: Iterable[Article], console: Console) -> None:
    """Print a line an article: its date, how that is known, outlet, title, id.

    What was odd about an article follows it, a line each.
    """
    for article in articles:
        console.print(_heading(article), soft_wrap=True)
        for warning in article.warnings:
            console.print(
                Text(f"            {plain_line(warning)}", style="yellow"),
                soft_wrap=True,
            )


def _heading(article: Article) -> Text:
    publication = article.publication
    parts = [
        _how(publication),
        article.source or "no outlet",
        article.language,
        _shortened(article.title or "(untitled)"),
        article.id,
    ]
    return Text.assemble(
        (f"{_when(publication):<10}", "green"),
        f"  {' · '.join(plain_line(part) for part in parts)}",
    )


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def _when(publication: Publication) -> str:
    if publication.published is None:
        return "undated"
    return publication.published.date().isoformat()


def _how(publication: Publication) -> str:
    """Where the date is known from and how far to trust it, or the estimate."""
    kinds = [one.kind for one in publication.evidence]
    source = publication.source or " and ".join(sorted(set(kinds))) or "no evidence"
    if publication.trusted:
        return source
    if publication.estimate is None:
        return f"{source}, not trusted"
    begin, end = publication.estimate.begin, publication.estimate.end
    since = begin.date().isoformat() if begin else "…"
    until = end.date().isoformat() if end else "…"
    return f"{source}, not trusted, estimated {since} to {until}"
