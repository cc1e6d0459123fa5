"""A Markdown file as one article."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.reading.cleaning import without_title
from timeline.reading.plaintext import read_plaintext
from timeline.reading.rows import Row
from timeline.records import Rejected
from timeline.settings import Settings

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile("<[^<>]*>")


def read_markdown(
    path: Path, place: str, settings: Settings
) -> Iterator[Row | Rejected]:
    """The text as it is shown, without marks; its first heading is the title."""
    for row in read_plaintext(path, place, settings):
        # What is too long is rejected later, and not worth parsing.
        if isinstance(row, Row) and len(str(row.values["text"])) <= (
            settings.max_article_characters
        ):
            yield replace(row, values=_shown_values(row))
        else:
            yield row


def _shown_values(row: Row) -> dict[str, object]:
    heading, text = _shown(str(row.values["text"]))
    values = {"title": heading} | dict(row.values)
    return values | {"text": without_title(text, values["title"])}


def _shown(markdown: str) -> tuple[str | None, str]:
    """The heading that the text begins with, if any, and all its blocks as lines."""
    # It takes a while to load, and few collections are of Markdown.
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    blocks = list(_blocks(iter(tokens)))
    headed = bool(tokens) and tokens[0].type == "heading_open" and bool(blocks)
    return blocks[0] if headed else None, "\n\n".join(blocks)


def _blocks(tokens: Iterator["Token"]) -> Iterator[str]:
    """What is shown of each block; of a row of a table, its cells in one line."""
    for token in tokens:
        if token.type == "tr_open":
            row = takewhile(lambda cell: cell.type != "tr_close", tokens)
            shown = _line_of(list(filter(None, map(_block, row))))
        else:
            shown = _block(token)
        if shown:
            yield shown


def _line_of(cells: Sequence[str]) -> str:
    """The cells of a row as an entry: what the first stands for, and the rest."""
    return ": ".join(filter(None, (*cells[:1], ", ".join(cells[1:]))))


def _block(token: "Token") -> str:
    match token.type:
        case "inline":
            return "".join(map(_piece, token.children or ())).strip()
        case "code_block" | "fence":
            return token.content.strip()
        case "html_block":
            return _TAG.sub(" ", token.content).strip()
    return ""


def _piece(token: "Token") -> str:
    """The words of a part of a line; none for pictures and marks."""
    match token.type:
        case "text" | "code_inline":
            return token.content
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
    return ""
