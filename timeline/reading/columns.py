"""Which column of an input becomes which field of an article."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from timeline.errors import SchemaMismatch

# The names that producers of articles use, the likeliest first: trafilatura,
# newspaper4k, news-please, cc_news, news-tls, Timesketch, timemap, RSS and Atom.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "article_id", "doc_id", "docid", "uid", "guid", "fingerprint"),
    "text": (
        *("text", "maintext", "article_text", "full_text", "fulltext", "body"),
        *("content", "article_body", "articlebody", "article", "raw_text"),
        *("message", "story", "description"),
    ),
    "title": ("title", "headline", "heading", "article_title"),
    "published": (
        *("published", "date_publish", "publish_date", "published_at", "publishedat"),
        *("publication_date", "date_published", "datepublished", "pub_date", "pubdate"),
        *("publish_time", "published_time", "published_on", "publicationdate", "dct"),
        *("date", "datetime", "time", "timestamp", "created_at", "created"),
    ),
    "modified": (
        *("modified", "date_modify", "modified_at", "date_modified", "datemodified"),
        *("last_modified", "updated", "updated_at", "update_date"),
    ),
    "retrieved": (
        *("retrieved", "date_download", "filedate", "retrieved_at", "crawled_at"),
        *("crawl_date", "date_crawled", "fetched_at", "download_date", "warc_date"),
    ),
    "source": (
        *("source_hostname", "source_domain", "hostname", "domain", "outlet"),
        *("publisher", "publication", "newspaper", "sitename", "site_name"),
        *("meta_site_name", "media_name", "media_outlet", "source", "source_name"),
        *("account", "channel", "screen_name", "username"),  # of posts
    ),
    "url": (
        "url",
        "link",
        "source_url",
        "article_url",
        "canonical_link",
        "uri",
        "permalink",
        "source",
    ),
    "author": ("author", "authors", "byline", "creator"),
    "language": ("language", "lang", "meta_lang", "language_code"),
}
# Columns that Media Cloud and GDELT's lists have beside those of a headline.
_BESIDE_HEADLINES = frozenset(("indexed_date", "media_url", "mobileurl"))


def match_columns(
    names: Sequence[str], columns: Mapping[str, str] | None
) -> dict[str, str]:
    """Field to column, by the caller's mapping and then by the names producers use.

    Raises:
        SchemaMismatch: when the mapping names a field that articles do not have, or
            no column holds the text.
    """
    explicit = tuple(sorted((columns or {}).items()))
    return dict(_match(tuple(map(str, names)), explicit))


@lru_cache(maxsize=1024)
def _match(
    names: tuple[str, ...], explicit: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    check_fields(dict(explicit))
    found = {field: column for field, column in explicit if column in names}
    free = {
        _plain(name): name for name in reversed(names) if name not in found.values()
    }
    for field, candidates in FIELDS.items():
        if field not in found and field not in dict(explicit):
            column = next((free[name] for name in candidates if name in free), None)
            if column is not None:
                found[field] = column
                del free[_plain(column)]
    if _are_headlines(names, found) and "text" not in dict(explicit):
        found["text"] = found.pop("title")
    if "text" not in found:
        raise SchemaMismatch(_missing_text(names, dict(explicit)))
    return tuple(found.items())


def _are_headlines(names: Sequence[str], found: Mapping[str, str]) -> bool:
    """Whether titles are all the text there is, as no column can hold another."""
    return (
        "title" in found
        and "text" not in found
        and all(field_of(n) or _plain(n) in _BESIDE_HEADLINES for n in names)
    )


def field_of(name: str) -> str | None:
    """The field that producers call so, the first where there are two; None if none."""
    return next((f for f, names in FIELDS.items() if _plain(name) in names), None)


def check_fields(columns: Mapping[str, str] | None) -> None:
    """Raise when a caller's mapping names a field that articles do not have.

    Raises:
        SchemaMismatch: naming the field and those there are.
    """
    for field in columns or {}:
        if field not in FIELDS:
            known = ", ".join(FIELDS)
            raise SchemaMismatch(
                f"articles have no field {field!r} (they have {known})"
            )


def _missing_text(names: Sequence[str], explicit: Mapping[str, str]) -> str:
    found = ", ".join(repr(name) for name in names[:30]) or "none"
    if "text" in explicit:
        return f"no column {explicit['text']!r} for the text (found: {found})"
    hint = "expected 'text', or say which with columns={'text': '...'}"
    return f"no column holds the text (found: {found}; {hint})"


def _plain(name: str) -> str:
    return "_".join(name.strip().casefold().replace("-", " ").replace(".", " ").split())
