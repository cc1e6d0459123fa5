"""A web page's tree: its lines of text, its metadata, its dates."""

import copy
import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime

import htmldate
from lxml import etree

from timeline.reading.dates import is_missing, read_date
from timeline.reading.evidence import WEIGHTS, Kind, candidate
from timeline.reading.frontmatter import bottom_evidence, top_evidence
from timeline.reading.wording import tidy
from timeline.records import PublicationEvidence

# The names under which pages state when they were published, and when changed.
_PUBLISHED = frozenset(
    (
        *("article:published_time", "article:published", "og:published_time"),
        *("datepublished", "date", "dc.date", "dc.date.issued", "dcterms.issued"),
        *("dcterms.date", "dcterms.created", "dc.date.created", "pubdate"),
        *("publishdate", "publish-date", "publish_date", "publication_date"),
        *("parsely-pub-date", "sailthru.date", "citation_publication_date"),
        *("citation_date", "prism.publicationdate", "rnews:datepublished"),
        *(
            "originalpublicationdate",
            "article_date_original",
            "cxenseparse:recs:publishtime",
        ),
    )
)
_MODIFIED = frozenset(
    (
        *("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
        *("lastmod", "dcterms.modified", "dc.date.modified", "article:modified"),
    )
)
_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|Review|Story", re.IGNORECASE)
_WEB_PAGE_WEIGHT = 0.75  # a template's page may be older than what it shows
_GUESSED = 0.45  # htmldate's find, which needs another to agree
_EARLIEST, _LATEST = datetime(1990, 1, 1), datetime(2200, 1, 1)
_MAX_JSON = 1_000_000  # characters of one page's linked data
_SKIPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "svg", "iframe", "select"),
        *("option", "head", "title", "button"),
    )
)
_BLOCKS = frozenset(
    (
        *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol"),
        *("section", "article", "header", "footer", "nav", "aside", "main"),
        *("table", "tr", "td", "th", "time", "address", "blockquote", "figure"),
        *("figcaption", "dd", "dt", "br", "body", "form", "pre", "hr"),
    )
)
_HEADINGS = frozenset(("h1", "h2"))
_LINES_ABOVE, _LINES_BELOW = 60, 14
_CHROME = frozenset(("header", "nav", "aside", "footer"))


def metadata(tree: etree._Element) -> dict[str, str]:
    """Name to content of the page's meta elements, lower-cased, the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = next(
            (
                element.get(key)
                for key in ("property", "name", "itemprop")
                if element.get(key)
            ),
            None,
        )
        content = element.get("content")
        if name and content and not is_missing(content):
            found.setdefault(name.strip().casefold(), content.strip())
    return found


def page_evidence(
    tree: etree._Element, meta: dict[str, str]
) -> tuple[PublicationEvidence, ...]:
    """Every candidate for the publication date that a page has, in a fixed order."""
    above, below, last = visible_lines(tree)
    return (
        *_linked_data(tree),
        *_meta_evidence(meta),
        *_time_elements(tree),
        *top_evidence(above, below),
        *bottom_evidence(last),
    )


def marked_date(tree: etree._Element) -> tuple[PublicationEvidence, ...]:
    """What htmldate finds in elements marked as dates, where all else is silent.

    Its search of the text is left out: it takes clocks and footers for publication.
    """
    found = htmldate.find_date(
        copy.deepcopy(tree),  # it prunes what it is given
        extensive_search=False,
        original_date=True,
        min_date=_EARLIEST,
        max_date=_LATEST,  # else the day of the run
    )
    return _stated(Kind.TIME_ELEMENT, found, _GUESSED) if found else ()


def modified_date(meta: dict[str, str]) -> str | None:
    """When the page says that it was changed."""
    return next((meta[name] for name in sorted(_MODIFIED & meta.keys())), None)


def linked_outlet(tree: etree._Element) -> str | None:
    """Who published the page, by its schema.org data."""
    for item in _linked_items(tree):
        publisher = item.get("publisher")
        if isinstance(publisher, list):
            publisher = next(iter(publisher), None)
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and not is_missing(name):
            return name
    return None


def visible_lines(
    tree: etree._Element,
) -> tuple[list[str], list[str], list[str]]:
    """The lines above the first heading, those just below it, and the last ones."""
    lines: list[str] = []
    heading = None
    for tag, line in _lines(tree):
        if heading is None and tag in _HEADINGS:
            heading = len(lines)
        lines.append(line)
    if heading is None:
        return [], [], lines[-6:]
    above = lines[max(0, heading - _LINES_ABOVE) : heading]
    return above, lines[heading + 1 : heading + 1 + _LINES_BELOW], lines[-6:]


def _lines(tree: etree._Element) -> Iterator[tuple[str, str]]:
    """Each line of visible text with the tag of the block that it stands in."""
    words: list[str] = []
    block = "body"
    skipping = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else "script"
        if event == "start":
            if tag in _BLOCKS:
                yield from _line(block, words)
                block = tag
            skipping += tag in _SKIPPED
            words += [element.text or ""] if not skipping else []
        else:
            if tag in _BLOCKS:
                yield from _line(block, words)
                block = "body"
            skipping -= tag in _SKIPPED
            words += [element.tail or ""] if not skipping else []
    yield from _line(block, words)


def _line(block: str, words: list[str]) -> Iterator[tuple[str, str]]:
    line = tidy("".join(words)[:2000])
    words.clear()
    if line:
        yield block, line


def _meta_evidence(meta: dict[str, str]) -> Iterator[PublicationEvidence]:
    for name in sorted(_PUBLISHED & meta.keys()):
        yield from _stated(Kind.METADATA, meta[name])


def _time_elements(tree: etree._Element) -> Iterator[PublicationEvidence]:
    """The first time element of the article itself, and any that says it is the one."""
    first = True
    for element in tree.iter("time"):
        value = element.get("datetime") or "".join(map(str, element.itertext()))
        marked = element.get("pubdate") is not None or (
            element.get("itemprop", "").casefold() == "datepublished"
        )
        described = " ".join((element.get("itemprop", ""), element.get("class", "")))
        changed = re.search(r"modif|updat", described, re.IGNORECASE)
        aside = any(
            parent.tag in _CHROME - {"header"} for parent in element.iterancestors()
        )
        if marked or (first and not changed and not aside and not _in_banner(element)):
            yield from _stated(Kind.TIME_ELEMENT, value)
            first = False


def _in_banner(element: etree._Element) -> bool:
    """Whether an element stands in the header of the page, not of an article."""
    inside_header = False
    for parent in element.iterancestors():
        inside_header = inside_header or parent.tag == "header"
        if parent.tag in ("article", "main"):
            return False
    return inside_header


def _linked_data(tree: etree._Element) -> Iterator[PublicationEvidence]:
    """The dates of publication in the page's schema.org data."""
    for item in _linked_items(tree):
        published = item.get("datePublished")
        kind = str(item.get("@type", ""))
        if isinstance(published, str) and _ARTICLE_TYPES.search(kind):
            yield from _stated(Kind.JSON_LD, published)
        elif isinstance(published, str) and "WebPage" in kind:
            yield from _stated(Kind.JSON_LD, published, _WEB_PAGE_WEIGHT)


def _linked_items(tree: etree._Element) -> Iterator[dict[str, object]]:
    """The things that the page's schema.org data tells of."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").casefold():
            yield from _objects(_load((script.text or "")[:_MAX_JSON]))


def _load(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):  # broken data says nothing
        return None


def _objects(value: object) -> Iterable[dict[str, object]]:
    """The objects at the top of linked data: itself, of a list, of its graph."""
    if isinstance(value, list):
        return [one for one in value[:50] if isinstance(one, dict)]
    if isinstance(value, dict):
        graph = value.get("@graph")
        inner = graph[:50] if isinstance(graph, list) else []
        return [value, *(one for one in inner if isinstance(one, dict))]
    return []


def _stated(
    kind: Kind, value: str, weight: float | None = None
) -> tuple[PublicationEvidence, ...]:
    reading = read_date(value)
    if reading is None:
        return ()
    text = " ".join(value.split())[:100]
    return candidate(kind, text, reading, WEIGHTS[kind] if weight is None else weight)
