"""An article as one row of a listing, ready for JSON."""

from timeline.reading.date_reading import date_text
from timeline.reading.evidence import granularity_of
from timeline.records import Article, PublicationDoubt, PublicationEvidence
from timeline.temporal.interval import Interval


def article_row(article: Article) -> dict[str, object]:
    """What was read of an article, but for its text: values that JSON can hold.

    ``published`` is as fine as it is known, from ``2024-05`` to
    ``2024-05-04T16:05:00``; the ends of intervals are excluded, null when open.
    """
    publication = article.publication
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "language": article.language,
        "published": date_text(publication.published, publication.granularity),
        "published_trusted": publication.trusted,
        "published_source": publication.source,
        "published_estimate": _ends(publication.estimate),
        "published_evidence": [_evidence(one) for one in publication.evidence],
        "published_doubts": [_doubt(one) for one in publication.doubts],
        "warnings": list(article.warnings),
    }


def _evidence(one: PublicationEvidence) -> dict[str, object]:
    value = date_text(one.interval.begin, granularity_of(one.interval))
    return {"kind": one.kind, "text": one.text, "value": value, "weight": one.weight}


def _doubt(one: PublicationDoubt) -> dict[str, object]:
    return {"reason": one.reason, "detail": one.detail, "sentence": one.text}


def _ends(interval: Interval | None) -> dict[str, str | None] | None:
    if interval is None:
        return None
    begin, end = interval.begin, interval.end
    return {
        "begin": begin.isoformat() if begin else None,
        "end": end.isoformat() if end else None,
    }
