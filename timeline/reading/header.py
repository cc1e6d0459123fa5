"""What a text file says of its article in lines above the text."""

import re

from timeline.reading.columns import field_of
from timeline.reading.dates import is_missing, read_date

_FENCE = "---"
_MOST_LINES = 100
_LONGEST_LINE = 1_000  # characters; a paragraph is no line of a header
_LINE = re.compile(r"(?P<name>[A-Za-z][\w-]{0,40}):(?:[ \t]+(?P<value>.*))?")


def split_header(text: str) -> tuple[dict[str, str], str]:
    """The values of a header by their names in small letters, and the text below it.

    A header stands between two lines ``---``, as in Markdown and as trafilatura writes
    it, or ends at a blank line and has but fields of articles, such as ``Title: …``.
    No values and the whole text where there is none.
    """
    top = text.lstrip("\n")
    lines = top.split("\n", _MOST_LINES)[:_MOST_LINES]
    fenced = lines[0].rstrip() == _FENCE
    begin, last = (1, _FENCE) if fenced else (0, "")
    end = next((n for n in range(begin, len(lines)) if lines[n].rstrip() == last), 0)
    found = [_LINE.fullmatch(line[:_LONGEST_LINE]) for line in lines[begin:end]]
    values = {
        match["name"].lower(): _unquoted(match["value"] or "")
        for match in found
        if match
    }
    if not values or not (fenced or (all(found) and _tells_an_article(values))):
        return {}, text
    return values, top.split("\n", end + 1)[-1].lstrip("\n")


def _tells_an_article(values: dict[str, str]) -> bool:
    """Whether every name is that of a field, and a date of publication is one."""
    fields = {field_of(name): value for name, value in values.items()}
    published = fields.get("published")
    return fields.keys().isdisjoint((None, "text")) and (
        is_missing(published) or read_date(published) is not None
    )


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
