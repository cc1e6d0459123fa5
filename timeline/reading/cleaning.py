"""Bytes to text that every later stage, table and picture can hold."""

import codecs
import re

from timeline.temporal.plain import plain

# What a reader of UTF-8 as Windows-1252 leaves behind: "Ã©" for "é", "â€™" for "’".
_MOJIBAKE = re.compile("[ÃÂ][\u00a0-\u00bf]|â€[™œ\u009d“”˜¦]")
_MOJIBAKE_BEGINS = ("Ã", "Â", "â€")  # which is much quicker to see
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")
# Encodings of host names, which take the square of a text's length.
_OF_NAMES = frozenset(("punycode", "idna"))
_LINE_BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of bytes, and what was odd about them, one sentence each.

    UTF-8 with or without a mark, UTF-16 and UTF-32 with one; else Windows-1252, the
    commonest of the rest, with U+FFFD for bytes that it leaves undefined.
    """
    encoding = marked_encoding(data)
    if encoding is not None:
        return data.decode(encoding, errors="replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        text = data.decode("cp1252", errors="replace")
        place = f"byte {error.start} is not UTF-8"
        return text, (f"{place}, so the text was read as Windows-1252",)


def decode_declared(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of bytes as `decode` gives it, but what is not UTF-8 as it declares.

    A name that is none of an encoding of texts counts as no declaration.
    """
    text, warnings = decode(data)
    if not warnings or name.casefold() in _OF_NAMES:
        return text, warnings
    try:
        return data.decode(name, errors="replace"), ()
    except (LookupError, ValueError):  # unknown, or no name at all
        return text, warnings


def marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte order mark shows; None where there is no mark."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with nothing in it that cannot be written, and what was odd about it.

    The length stays, so that offsets into the result are offsets into the input:
    control characters and lone surrogates become U+FFFD, a carriage return before a
    line feed becomes a space, one alone and the end of a page a line feed, a byte order
    mark a space. Blanks and hyphens at which no line breaks become plain ones, which
    all words are read by.
    """
    text = text.replace("\r\n", " \n").replace("\r", "\n").replace("\f", "\n")
    text = plain(text.replace("\ufeff", " "))
    warnings = []
    text, replaced = _UNPRINTABLE.subn("\ufffd", text)
    if replaced:
        warnings.append(f"characters that cannot be written, replaced: {replaced:,}")
    elif "\ufffd" in text:
        warnings.append("the text holds U+FFFD, left by an earlier wrong decoding")
    if any(begin in text for begin in _MOJIBAKE_BEGINS) and _MOJIBAKE.search(text):
        warnings.append("the text looks like UTF-8 decoded as Windows-1252")
    return text, tuple(warnings)


def clean_line(text: str) -> str:
    """A name, title or address as one line without control characters or ends."""
    text, _ = clean(_LINE_BREAKING.sub(" ", text))
    return text.strip()


def without_title(text: str, title: object) -> str:
    """The text without the heading above it that is its title."""
    first, _, rest = text.partition("\n")
    return rest.lstrip("\n") if first.strip() == title and rest.strip() else text
