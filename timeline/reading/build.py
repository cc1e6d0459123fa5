"""A row of an input as an article."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from urllib.parse import urlsplit

from timeline.reading.cleaning import clean, clean_line
from timeline.reading.date_reading import DateReading, date_text
from timeline.reading.dates import is_missing, read_date
from timeline.reading.evidence import WEIGHTS, Kind, candidate, conflicts, judge
from timeline.reading.frontmatter import (
    dateline_evidence,
    find_evidence,
    first_lines,
    has_copyright_years,
)
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row
from timeline.reading.undeclared import UNDETERMINED, undeclared_language
from timeline.records import Article, Publication, PublicationEvidence, Rejected
from timeline.settings import Settings

_ADDRESS = re.compile(r"(?i)https?://[^\s/]+")
_SHORT_CODES = {"eng": "en", "deu": "de", "ger": "de"}  # of ISO 639-2's codes
_LANGUAGE = re.compile(r"(?i)([a-z]{2,3})(?:[-_].*)?")
# A feed that is ahead of its crawler by a zone and a night is still right.
_AHEAD = timedelta(days=2)
# The weight of midnight on 1 January over a page whose footer names years.
_NEW_YEAR = 0.3


def build_article(
    row: Row,
    mapping: Mapping[str, str],
    caller: DateReading | None,
    day_first: bool | None,
    settings: Settings,
) -> Article | Rejected:
    """The article of a row, by field to column; rejected when it has no usable text."""
    fields = {field: row.values.get(column) for field, column in mapping.items()}
    text = fields["text"]
    if is_missing(text):
        return rejected(row.place, Code.EMPTY, "no text")
    if not isinstance(text, str):
        kind = type(text).__name__
        return rejected(row.place, Code.MALFORMED, f"the text is of type {kind}")
    limit = settings.max_article_characters
    if len(text) > limit:
        found = f"{len(text):,} characters of text (at most {limit:,})"
        return rejected(row.place, Code.OVERSIZED, found)
    text, oddities = clean(text)
    if not text.strip():
        return rejected(row.place, Code.EMPTY, "no text")
    url, source = _address(fields)
    publication, doubts = _publication(row, fields, url, text, caller, day_first)
    language, unknown = _language(fields.get("language"), text)
    title = _line(fields.get("title"))
    return Article(
        id=_line(fields.get("id"))
        or row.name
        or _content_id(text, title, source, url, publication.published),
        text=text,
        publication=publication,
        title=title,
        source=source,
        url=url,
        author=_line(fields.get("author")),
        language=language,
        warnings=(*row.warnings, *oddities, *doubts, *unknown),
    )


def _line(value: object) -> str | None:
    """A value as one clean line, a list of them joined; None when it is missing.

    An outlet or a person may be a mapping with a name, as in JSON-LD.
    """
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(_line, value))) or None
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # an id in a column that has gaps
    if is_missing(value) or not isinstance(value, str | int | float):
        return None
    return clean_line(str(value)) or None


def _address(fields: Mapping[str, object]) -> tuple[str | None, str | None]:
    """The address and the outlet: the address's host when no outlet is named."""
    url, source = _line(fields.get("url")), _line(fields.get("source"))
    if url is not None and "/" not in url:
        url = None  # the name of an outlet, in a column that others use for addresses
    if source is not None and _ADDRESS.match(source):
        url, source = url or source, None
    if source is None and url is not None:
        source = _host(url)
    return url, source


def _host(url: str) -> str | None:
    try:
        host = urlsplit(url).hostname
    except ValueError:  # such as an unclosed bracket
        return None
    return host.removeprefix("www.") if host else None


def _language(value: object, text: str) -> tuple[str, tuple[str, ...]]:
    """The code of a language such as ``en-US``; for none, what the text reads as."""
    name = _line(value)
    if name is not None and (match := _LANGUAGE.fullmatch(name)):
        code = match[1].lower()
        return _SHORT_CODES.get(code, code), ()
    found = undeclared_language(text)
    if name is not None:
        return found, (f"the language {name[:30]!r} is no code; read as {found!r}",)
    if found == UNDETERMINED:
        return found, (
            "no language is named, and the text is neither English nor German",
        )
    return found, ()


def _publication(
    row: Row,
    fields: Mapping[str, object],
    url: str | None,
    text: str,
    caller: DateReading | None,
    day_first: bool | None,
) -> tuple[Publication, tuple[str, ...]]:
    """What is known of the publication, and what was odd about it."""
    evidence: list[PublicationEvidence] = list(row.evidence)
    warnings: list[str] = []
    published, odd = _read_field(fields, "published", day_first)
    warnings += odd
    if published is not None:
        value = clean_line(str(fields["published"]))
        found, odd = _metadata_evidence(value, published, text)
        evidence += found
        warnings += odd
    retrieved, odd = _read_field(fields, "retrieved", day_first)
    warnings += odd
    modified, _ = _read_field(fields, "modified", day_first)
    given = () if caller is None else _given(caller)
    stated = judge(evidence)  # by the input itself, before its words are asked
    first = first_lines(text)
    evidence += find_evidence(text, first, url)
    if stated.published is None and given:
        publication = replace(judge(given), evidence=(*given, *evidence))
    else:
        publication = judge([*evidence, *given])
    if publication.published is not None:
        dateline = dateline_evidence(first, publication.published)
        kept = (*publication.evidence, *dateline)
        publication = replace(publication, evidence=tuple(dict.fromkeys(kept)))
    warnings += conflicts(publication)
    return _with_others(publication, modified, retrieved, warnings)


def _given(caller: DateReading) -> tuple[PublicationEvidence, ...]:
    shown = date_text(caller.moment, caller.granularity) or ""
    return candidate(Kind.CALLER, shown, caller)


def _metadata_evidence(
    value: str, published: DateReading, text: str
) -> tuple[tuple[PublicationEvidence, ...], list[str]]:
    """The evidence of a date in a column, and why it is weak where it is."""
    warnings = []
    weight = WEIGHTS[Kind.METADATA]
    if published.other is not None:
        warnings.append(f"published {value!r} can be read as two days")
    moment = published.moment
    if (moment.month, moment.day, moment.time()) == (1, 1, time()) and (
        has_copyright_years(text)
    ):
        weight = _NEW_YEAR
        warnings.append(
            f"published {value!r}, which may be a year of the copyright's alone"
        )
    return candidate(Kind.METADATA, value, published, weight), warnings


def _read_field(
    fields: Mapping[str, object], field: str, day_first: bool | None
) -> tuple[DateReading | None, list[str]]:
    value = fields.get(field)
    if is_missing(value):
        return None, []
    reading = read_date(value, day_first=day_first)
    if reading is None:
        shown = clean_line(str(value))[:50]
        return None, [f"{field} {shown!r} is no date (expected ISO 8601)"]
    return reading, []


def _with_others(
    publication: Publication,
    modified: DateReading | None,
    retrieved: DateReading | None,
    warnings: list[str],
) -> tuple[Publication, tuple[str, ...]]:
    """The publication with its other days, untrusted when it lies after its saving."""
    published, saved = publication.published, retrieved.moment if retrieved else None
    trusted = publication.trusted
    if published and saved and published > saved + _AHEAD:
        trusted = False
        warnings.append(
            f"published {published:%Y-%m-%d}, after it was saved on {saved:%Y-%m-%d}"
        )
    evidence = publication.evidence
    if retrieved is not None:
        shown = retrieved.moment.isoformat()
        evidence += candidate(Kind.FILE_DATE, shown, retrieved)
    complete = replace(
        publication,
        trusted=trusted,
        evidence=evidence,
        modified=modified.moment if modified else None,
        retrieved=saved,
    )
    return complete, tuple(warnings)


def _content_id(text: str, *others: str | datetime | None) -> str:
    """The same for the same article on every machine: 16 hexadecimal digits."""
    parts = [text, *("" if other is None else str(other) for other in others)]
    return digest("\x1f".join(parts))


def digest(text: str) -> str:
    """The first 16 hexadecimal digits of a text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
