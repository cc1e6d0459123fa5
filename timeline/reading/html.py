"""A saved web page as one article."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.reading.cleaning import decode_declared, without_title
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row
from timeline.reading.whole import read_whole
from timeline.records import Rejected
from timeline.settings import Settings

if TYPE_CHECKING:
    from lxml import etree

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset=["']?([\w-]{2,20})""", re.IGNORECASE)
# Elements that pages leave open do not nest, however many there are.
_NESTING = re.compile(
    rb"(/?)(div|span|section|article|table|ul|ol|b|i|em|strong|font|blockquote|center"
    rb"|form|a|big|small|sup|sub|u|main|aside|nav|header|footer|svg|g)\b",
    re.IGNORECASE,
)
_MAX_ATTRIBUTES = 1_000  # of one tag; pages have up to some dozens


def read_html(path: Path, place: str, settings: Settings) -> Iterator[Row | Rejected]:
    """The page's text, title, address, language and dates."""
    data = read_whole(path, place, settings)
    if isinstance(data, Rejected):
        yield data
    elif not data.strip():
        yield rejected(place, Code.EMPTY, "nothing in it")
    else:
        yield page_row(data, path.stem, place, settings)


def page_row(data: bytes, name: str, place: str, settings: Settings) -> Row | Rejected:
    """The row of a page's bytes, under a name; rejected when parsing would hang."""
    if reason := _too_complex(data, settings):
        return rejected(place, Code.OVERSIZED, reason)
    return _parsed(data, name, place)


def _too_complex(data: bytes, settings: Settings) -> str | None:
    """Why a page is not parsed; None when it may be.

    Counted without parsing, as it is parsers that hang on such pages.
    """
    count = data.count(b"<")
    if count > settings.max_page_tags:
        return f"{count:,} tags (at most {settings.max_page_tags:,})"
    depth = deepest = 0
    for piece in data.split(b"<")[1:]:
        tag = piece.partition(b">")[0]
        if tag[:1].isalpha() and len(tag) > _MAX_ATTRIBUTES:
            attributes = max(tag.count(b"="), len(tag.split()) // 10)
            if attributes > _MAX_ATTRIBUTES:
                return f"a tag of more than {_MAX_ATTRIBUTES:,} attributes"
        if (match := _NESTING.match(tag)) and not tag.endswith(b"/"):
            depth = max(0, depth - 1) if match[1] else depth + 1
            deepest = max(deepest, depth)
    if deepest > settings.max_page_depth:
        return f"tags nest {deepest:,} deep (at most {settings.max_page_depth:,})"
    return None


def _parsed(data: bytes, name: str, place: str) -> Row | Rejected:
    # The libraries come with the html extra and are slow to load.
    try:
        import lxml.html
        import trafilatura

        from timeline.reading import pages
    except ImportError:
        hint = "pages need the html extra: pip install '.[html]' in a clone"
        return rejected(place, Code.UNSUPPORTED, hint)
    text, warnings = _decode_page(data)
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser)
    except (lxml.etree.LxmlError, ValueError) as error:
        return rejected(place, Code.MALFORMED, f"not HTML: {error}")
    meta = pages.metadata(tree)
    evidence = pages.page_evidence(tree, meta) or pages.marked_date(tree)
    values: dict[str, object] = {
        "title": meta.get("og:title") or _first(tree, "h1") or _first(tree, "title"),
        "url": _canonical(tree) or meta.get("og:url"),
        "source": meta.get("og:site_name") or pages.linked_outlet(tree),
        "author": meta.get("author") or meta.get("article:author"),
        "language": tree.get("lang") or meta.get("og:locale"),
        "modified": pages.modified_date(meta),
    }
    body = trafilatura.extract(tree, include_comments=False, include_tables=False)
    values["text"] = without_title(_parted(body or "", tree), values["title"])
    return Row(place, values, name, evidence, warnings)


def _decode_page(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The page's text: UTF-8 if it is that, else as it declares."""
    declared = _CHARSET.search(data[:4096])
    return decode_declared(data, declared[1].decode("ascii") if declared else "")


def _first(tree: "etree._Element", tag: str) -> str | None:
    element = next(tree.iter(tag), None)
    return (
        None
        if element is None
        else " ".join("".join(map(str, element.itertext())).split())
    )


def _canonical(tree: "etree._Element") -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").casefold() == "canonical" and link.get("href"):
            return str(link.get("href"))
    return None


def _parted(body: str, tree: "etree._Element") -> str:
    """The text of a page in its paragraphs, where the page was short.

    Of such pages its text is not told from the rest, or all is put in one line.
    """
    texts = (" ".join("".join(map(str, p.itertext())).split()) for p in tree.iter("p"))
    lines = [line for line in texts if line and (not body or line in body)]
    is_flat = "\n" not in body and 2 * sum(map(len, lines)) > len(body)
    return "\n".join(lines) if is_flat else body
