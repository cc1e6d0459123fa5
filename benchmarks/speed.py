"""Speed side by side with other tools: ``python -m benchmarks.speed CORPUS.jsonl …``.

Reads the ``text`` and ``dct`` of every line, in one process, in CPU seconds, each tool
cold. Slow tools get as many documents as they read in a few seconds; tools that are not
installed are left out. Without a corpus, text made of the grammar's examples is read.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

Tag = Callable[[str, str], object]

_PATIENCE_SECONDS = 8.0  # after which a slow tool gets no more documents


class Document(NamedTuple):
    """One text and the day of its publication, ISO 8601."""

    text: str
    published: str


def _ours() -> Tag:
    return import_module("timeline.temporal").find_timexes  # type: ignore[no-any-return]


def _dateparser() -> Tag:
    search_dates = import_module("dateparser.search").search_dates

    def tag(text: str, published: str) -> object:
        base = {"RELATIVE_BASE": datetime.fromisoformat(published[:10])}
        return search_dates(text, languages=["en"], settings=base)

    return tag


def _recognizers() -> Tag:
    recognize = import_module("recognizers_date_time").recognize_datetime

    def tag(text: str, published: str) -> object:
        day = datetime.fromisoformat(published[:10])
        return recognize(text, "en-us", reference=day)

    return tag


def _duckling() -> Tag:
    parser = import_module("duckling").DucklingWrapper()

    def tag(text: str, published: str) -> object:
        return parser.parse_time(text, reference_time=published[:10])

    return tag


TOOLS: dict[str, Callable[[], Tag]] = {
    "timeline": _ours,
    "dateparser search_dates": _dateparser,
    "Recognizers-Text": _recognizers,
    "Duckling": _duckling,
}


def measure(
    load: Callable[[], Tag], documents: Sequence[Document]
) -> tuple[float, int]:
    """CPU seconds and characters that a tool took and read, loading left out."""
    tag = load()
    tag("They met on Friday.", "2024-03-14")  # what is set up once is not timed
    begin, read = time.process_time(), 0
    for document in documents:
        tag(document.text, document.published)
        read += len(document.text)
        if time.process_time() - begin > _PATIENCE_SECONDS:
            break
    return time.process_time() - begin, read


def _documents(corpora: Sequence[Path]) -> Iterator[Document]:
    for corpus in corpora:
        for line in corpus.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            yield Document(document["text"], document["dct"])


def _examples() -> list[Document]:
    languages = import_module("timeline.temporal.languages").LANGUAGES
    phrases = [
        example.text for rule in languages["en"].rules for example in rule.examples
    ]
    around = "The council, after a long debate, came back to the matter of "
    text = ". ".join(f"{around}{phrase}" for phrase in phrases)
    return [Document(text, "2024-03-14")] * 20


def main() -> None:
    """Print megabytes a CPU second of each tool, and how many times ours it takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="*", type=Path)
    documents = [*_documents(parser.parse_args().corpus)] or _examples()
    ours = 0.0
    for name, load in TOOLS.items():
        try:
            seconds, read = measure(load, documents)
        except ImportError:
            print(f"{name:26} not installed")
            continue
        speed = read / seconds / 1e6
        ours = ours or speed
        times = f"{ours / speed:8.1f} times slower" if name != "timeline" else ""
        print(f"{name:26} {speed:8.4f} MB/s {seconds:7.2f} s {read:10} {times}")


if __name__ == "__main__":
    main()
