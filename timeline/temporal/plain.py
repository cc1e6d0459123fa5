"""Signs of typesetters and of treebanks, taken for those that all texts have."""

import re

_PLAIN = {
    "\N{NO-BREAK SPACE}": " ",
    "\N{NARROW NO-BREAK SPACE}": " ",  # 6:30 PM, as browsers write it
    "\N{THIN SPACE}": " ",
    "\N{NON-BREAKING HYPHEN}": "-",
}
# Within a word: you’ll, won’t. Elsewhere it may end a quotation. The sign comes first,
# to which a search leaps.
_APOSTROPHE = re.compile(r"’(?<=[^\W\d_]’)(?=[^\W\d_])")


def plain(text: str) -> str:
    """The text with plain blanks and hyphens, letter for letter."""
    if text.isascii():
        return text
    for special, usual in _PLAIN.items():
        text = text.replace(special, usual)
    return text


def with_apostrophes(text: str) -> str:
    """The text with plain apostrophes within its words, letter for letter."""
    return text if text.isascii() else _APOSTROPHE.sub("'", text)


def with_brackets(text: str) -> str:
    """The text with brackets where the Penn Treebank names them, letter for letter."""
    if "-LRB-" not in text:
        return text
    return text.replace("-LRB-", "    (").replace("-RRB-", ")    ")
