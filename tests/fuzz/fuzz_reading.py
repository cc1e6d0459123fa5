"""Bytes as a file of any kind: articles or rejections come out, and nothing else.

In every second file the bytes are the values of well-formed rows, so that columns,
dates, addresses and markup are reached and not only the parsers.
"""

import csv
import io
import json
import sys
import tempfile
import warnings
from pathlib import Path

import atheris
from making import fuzzed_text

with atheris.instrument_imports(include=["timeline"]):
    from timeline.errors import TimelineError
    from timeline.extraction import extract
    from timeline.reading import read_articles
    from timeline.settings import Settings

SUFFIXES = (
    *(".jsonl", ".json", ".csv", ".txt", ".md", ".html", ".jsonl.gz", ".parquet"),
    *(".eml", ".mhtml"),
)
KINDS = ("text/plain", "text/html", "multipart/mixed; boundary=a", "message/rfc822")
CODINGS = ("quoted-printable", "base64", "x-uuencode", "8bit")
COLUMNS = ("id", "text", "title", "published", "modified", "url", "source", "language")
DATES = (
    *("2024-10-16T23:30:00-07:00", "10/11/2024", "1729067400", "None", "Oct. 2024"),
    *("Wed, 16 Oct 2024 08:00:00 GMT", "16.10.2024", "2024-W03", "0000-00-00", "1e99"),
)


def fuzz(data: bytes) -> None:
    """Read the data as the kind of file that its first byte says."""
    given = atheris.FuzzedDataProvider(data)
    suffix = SUFFIXES[given.ConsumeIntInRange(0, len(SUFFIXES) - 1)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "input" + suffix)
        path.write_bytes(contents(given, suffix))
        try:
            articles = read_articles(path)
        except TimelineError:
            return
        for article in articles:
            extract(article, Settings())


def contents(given: atheris.FuzzedDataProvider, suffix: str) -> bytes:
    """The rest of the data, as it is or as the values of well-formed rows."""
    if given.ConsumeBool():
        return given.ConsumeBytes(given.remaining_bytes())
    if suffix in (".jsonl", ".json"):
        rows = [json.dumps(row(given)) for _ in range(given.ConsumeIntInRange(1, 3))]
        return "\n".join(rows).encode()
    if suffix == ".csv":
        file = io.StringIO()
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerow(row(given))
        return file.getvalue().encode("utf-8", "surrogatepass")
    if suffix == ".html":
        return page(given).encode("utf-8", "surrogatepass")
    if suffix in (".eml", ".mhtml"):
        return message(given).encode("utf-8", "surrogatepass")
    return fuzzed_text(given, DATES).encode("utf-8", "surrogatepass")


def message(given: atheris.FuzzedDataProvider) -> str:
    """A message of up to three parts, some of them of a kind that holds others."""
    head = "".join(
        f"{name}: {fuzzed_text(given, DATES, 6)}\n"
        for name in ("From", "Subject", "Date")
    )
    parts = [part(given) for _ in range(given.ConsumeIntInRange(1, 3))]
    return head + "--a\n".join(parts)


def part(given: atheris.FuzzedDataProvider) -> str:
    """A part of a message under a kind and a coding, which need not be its own."""
    kind = KINDS[given.ConsumeIntInRange(0, len(KINDS) - 1)]
    coding = CODINGS[given.ConsumeIntInRange(0, len(CODINGS) - 1)]
    charset = fuzzed_text(given, ("utf-8", "utf-7", "idna", "cp1252"), 1)
    return (
        f"Content-Type: {kind}; charset={charset}\n"
        f"Content-Transfer-Encoding: {coding}\n\n{page(given)}\n"
    )


def row(given: atheris.FuzzedDataProvider) -> dict[str, object]:
    """An article with some of its columns, values of several kinds among them."""
    made: dict[str, object] = {}
    for column in COLUMNS:
        if given.ConsumeBool():
            made[column] = fuzzed_text(given, DATES, 6)
        elif given.ConsumeIntInRange(0, 7) == 0:
            made[column] = given.ConsumeInt(8)
    return {**made, "text": fuzzed_text(given, DATES, 60)}


def page(given: atheris.FuzzedDataProvider) -> str:
    """A page of news whose head and body are fuzzed."""
    return (
        f'<html><head><meta property="{fuzzed_text(given, (), 2)}" '
        f'content="{fuzzed_text(given, DATES, 3)}"><script type="application/ld+json">'
        f'{{"datePublished": "{fuzzed_text(given, DATES, 2)}"}}</script></head><body>'
        f"<h1>{fuzzed_text(given, DATES, 6)}</h1><p>{fuzzed_text(given, DATES)}</p>"
    )


warnings.simplefilter("ignore")  # a run in a million would drown in them
atheris.Setup(sys.argv, fuzz)
atheris.Fuzz()
