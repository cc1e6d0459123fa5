"""Speed side by side with other tools: ``python -m benchmarks.speed CORPUS.jsonl …``.

Reads the ``text`` and ``dct`` of every line, in CPU seconds. Each of three runs is a
process of its own, in which every tool starts cold, so that tools are compared as the
machine was at that time. Slow tools get as many documents as they read in a few
seconds; tools that are not installed are left out. Without a corpus, text made of the
grammar's examples is read. Import time and memory are those of ``find_timexes`` alone.

Every tool is asked for all temporal expressions of a text, seen from its publication
day, and gives what it gives: ours full records, with derivations and alternatives.
dateparser is called twice: told that the text is English, which makes it some twenty
times faster, as ours takes English for granted; and as its documentation calls it,
when it finds out the language of each text. Neither restricts its parsers.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import NamedTuple

Tag = Callable[[str, str], object]

_RUNS = 3
_PATIENCE_SECONDS = 8.0  # after which a slow tool gets no more documents


class Document(NamedTuple):
    """One text and the day of its publication, ISO 8601."""

    text: str
    published: str


def _ours() -> Tag:
    return import_module("timeline.temporal").find_timexes  # type: ignore[no-any-return]


def _dateparser(languages: list[str] | None) -> Tag:
    search_dates = import_module("dateparser.search").search_dates

    def tag(text: str, published: str) -> object:
        base = {"RELATIVE_BASE": datetime.fromisoformat(published[:10])}
        return search_dates(text, languages=languages, settings=base)

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
    "dateparser, English": partial(_dateparser, ["en"]),
    "dateparser, by default": partial(_dateparser, None),
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


_FOOTPRINT = """
import resource, time
begin = time.process_time()
from timeline.temporal import find_timexes
seconds = time.process_time() - begin
find_timexes("They met on Friday.", "2024-03-14")
print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def _in_fresh_process(*arguments: str) -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def speeds(documents: Sequence[Document]) -> dict[str, float]:
    """Megabytes a CPU second of each tool that is installed, in this process."""
    found = {}
    for name, load in TOOLS.items():
        try:
            seconds, read = measure(load, documents)
        except ImportError:
            continue
        found[name] = read / seconds / 1e6
    return found


def _show(runs: Sequence[dict[str, float]]) -> None:
    for name in TOOLS:
        measured = [run[name] for run in runs if name in run]
        if not measured:
            print(f"{name:24} not installed")
            continue
        low, middle, high = min(measured), median(measured), max(measured)
        line = f"{name:24} {low:8.4f} {middle:8.4f} {high:8.4f}"
        if name != "timeline":
            slower = [run["timeline"] / run[name] for run in runs]
            line += "   slower: " + "  ".join(f"{times:.1f}x" for times in slower)
        print(line)


def main() -> None:
    """Print megabytes a CPU second of each tool, and how many times ours it takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="*", type=Path)
    parser.add_argument("--once", action="store_true", help="one run, here, as JSON")
    options = parser.parse_args()
    if options.once:
        print(json.dumps(speeds([*_documents(options.corpus)] or _examples())))
        return
    again = ["-m", "benchmarks.speed", "--once", *map(str, options.corpus)]
    runs = [json.loads(_in_fresh_process(*again)) for _ in range(_RUNS)]
    print(f"{'MB/s, cold':24} {'min':>8} {'median':>8} {'max':>8}")
    _show(runs)
    seconds, megabytes = map(float, _in_fresh_process("-c", _FOOTPRINT).split())
    print(f"import {seconds:.2f} s, {megabytes:.0f} MB with the grammar of English")


if __name__ == "__main__":
    main()
