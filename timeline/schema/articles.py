"""Articles with all that is known of their publication as rows, and back."""

from collections.abc import Sequence

import pyarrow as pa

from timeline.records import (
    Article,
    Publication,
    PublicationDoubt,
    PublicationEvidence,
)
from timeline.schema.columns import STORED_ARTICLES
from timeline.schema.timexes import Row, row_granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span


def stored_articles(articles: Sequence[Article]) -> pa.RecordBatch:
    """One row an article, in the order given, for the later stages of a run."""
    return pa.RecordBatch.from_pylist(list(map(_row, articles)), STORED_ARTICLES)


def batch_articles(batch: pa.RecordBatch) -> list[Article]:
    """The articles that `stored_articles` wrote, in its order."""
    return list(map(_article, batch.select(STORED_ARTICLES.names).to_pylist()))


def _row(article: Article) -> Row:
    publication = article.publication
    return {
        "id": article.id,
        "text": article.text,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "author": article.author,
        "language": article.language,
        "warnings": article.warnings,
        "published": publication.published,
        "granularity": publication.granularity,
        "published_source": publication.source,
        "trusted": publication.trusted,
        "estimate": publication.estimate and _seconds(publication.estimate),
        "evidence": [
            {"kind": e.kind, "text": e.text, "weight": e.weight, **_seconds(e.interval)}
            for e in publication.evidence
        ],
        "doubts": [
            {
                "reason": doubt.reason,
                "detail": doubt.detail,
                "begin": doubt.span.begin,
                "end": doubt.span.end,
                "text": doubt.text,
            }
            for doubt in publication.doubts
        ],
        "modified": publication.modified,
        "retrieved": publication.retrieved,
    }


def _article(row: Row) -> Article:
    return Article(
        id=row["id"],
        text=row["text"],
        publication=_publication(row),
        title=row["title"],
        source=row["source"],
        url=row["url"],
        author=row["author"],
        language=row["language"],
        warnings=tuple(row["warnings"]),
    )


def _publication(row: Row) -> Publication:
    return Publication(
        published=row["published"],
        granularity=row_granularity(row["granularity"]),
        source=row["published_source"],
        trusted=row["trusted"],
        estimate=row["estimate"] and _interval(row["estimate"]),
        evidence=tuple(
            PublicationEvidence(e["kind"], e["text"], _interval(e), e["weight"])
            for e in row["evidence"]
        ),
        doubts=tuple(
            PublicationDoubt(
                d["reason"], d["detail"], Span(d["begin"], d["end"]), d["text"]
            )
            for d in row["doubts"]
        ),
        modified=row["modified"],
        retrieved=row["retrieved"],
    )


def _seconds(interval: Interval) -> Row:
    return {
        "begin_second": interval.begin_second,
        "end_second": interval.end_second,
    }


def _interval(row: Row) -> Interval:
    return Interval(row["begin_second"], row["end_second"])
