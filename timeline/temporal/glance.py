"""Records at a glance: a line in a terminal, rows of a table in a notebook.

A record tells its facts by ``glance``, as words under names, and knows no markup.
"""

from collections.abc import Sequence
from html import escape
from typing import Protocol

MOST_ROWS = 20
_MOST_CHARACTERS = 160  # of one fact: two lines of a wide cell


class Glanceable(Protocol):
    """What has facts to show at a glance."""

    def glance(self) -> dict[str, str]:
        """The facts, most telling first; the same names for every record of a kind."""
        ...


def glance_line(record: Glanceable) -> str:
    """The facts on one line, as a record's ``repr``; empty ones are left out."""
    facts = ", ".join(
        f"{name}={shortened(value)!r}"
        for name, value in record.glance().items()
        if value
    )
    return f"{type(record).__name__}({facts})"


def glance_table(records: Sequence[Glanceable], caption: str = "") -> str:
    """An HTML table of a row a record, with the count of the rows left out.

    Every word is escaped, and each stands apart from the text around it, so that
    neither markup nor writing direction leaks out of an article.
    """
    rows = [record.glance() for record in records[:MOST_ROWS]]
    names = list(rows[0]) if rows else []
    head = "".join(f"<th {_LEFT}>{escape(name)}</th>" for name in names)
    body = "".join(
        f"<tr>{''.join(_cell(row.get(name, '')) for name in names)}</tr>"
        for row in rows
    )
    rest = len(records) - len(rows)
    notes = [_holdable(caption)] if caption else []
    notes += [f"and {rest:,} more"] if rest else []
    return (
        f'<table class="dataframe"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
        + "".join(f"<p>{escape(note)}</p>" for note in notes)
    )


def shortened(text: str) -> str:
    """A text on one line, cut where it is too long to be read at a glance."""
    line = " ".join(text[: 4 * _MOST_CHARACTERS].split())
    is_cut = len(line) > _MOST_CHARACTERS or len(text) > 4 * _MOST_CHARACTERS
    return f"{line[: _MOST_CHARACTERS - 1].rstrip()}…" if is_cut else line


_LEFT = 'style="text-align: left"'


def _cell(value: str) -> str:
    return f"<td {_LEFT}><bdi>{escape(_holdable(shortened(value)))}</bdi></td>"


def _holdable(text: str) -> str:
    """The text without lone surrogates, which no front end can be sent."""
    return text.encode("utf-8", "replace").decode("utf-8")
