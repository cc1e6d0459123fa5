"""The page: markup, style, script and data in one file that asks no network."""

import base64
import hashlib
import json
from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from timeline.output.describe import describe, headline
from timeline.output.page.rows import page_rows
from timeline.output.plain import plain_line
from timeline.records import Event

_SCRIPTS = (
    "model.js",
    "search.js",
    "facets.js",
    "glyphs.js",
    "axis.js",
    "layout.js",
    "drawing.js",
    "listing.js",
    "details.js",
    "start.js",
)
# Characters that end a script element or, in old parsers, a line of script.
_UNSAFE_IN_SCRIPT = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def page_html(events: Sequence[Event], *, title: str = "Timeline") -> str:
    """A whole HTML document that shows the events in the order given.

    The same events and title give the same text. Everything from articles is escaped
    or stands in a block of JSON that no browser runs; a content security policy lets
    nothing load and only the page's own script run.
    """
    name = plain_line(title).strip() or "Timeline"
    library, script = _library(), _script()
    style = _asset("page.css")
    return Template(_asset("page.html")).substitute(
        policy=_policy([library, script], style),
        title=escape(name),
        headline=escape(plain_line(headline(events))),
        sources=escape(_sources_words(events)),
        description=escape(plain_line(describe(events))),
        style=style,
        data=_safe_json(page_rows(events)),
        library=library,
        script=script,
    )


def _sources_words(events: Sequence[Event]) -> str:
    mentions = [mention for event in events for mention in event.mentions]
    articles = len({mention.article_id for mention in mentions})
    sources = len({mention.source for mention in mentions if mention.source})
    words = f"Reconstructed from {articles:,} article{'s' * (articles != 1)}"
    if sources:
        words += f" of {sources:,} source{'s' * (sources != 1)}"
    return words


def _policy(scripts: Sequence[str], style: str) -> str:
    """Nothing loads, nothing runs but these scripts, no text becomes markup."""
    allowed = " ".join(map(_digest, scripts))
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_digest(style)}; "
        "base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _safe_json(rows: object) -> str:
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.translate(_UNSAFE_IN_SCRIPT)


@cache
def _library() -> str:
    return f"/*\n{_asset('vendor/d3.LICENSE')}*/\n{_asset('vendor/d3.min.js')}"


@cache
def _script() -> str:
    parts = [_asset(f"script/{name}") for name in _SCRIPTS]
    return '"use strict";\n' + "\n".join(parts)


@cache
def _asset(path: str) -> str:
    text = (files("timeline.output.page") / path).read_text(encoding="utf-8")
    # A browser reads CR LF as LF, and the digests are of what it reads.
    return text.replace("\r\n", "\n")
