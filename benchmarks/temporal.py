"""Accuracy on annotated text: ``python -m benchmarks.temporal CORPUS.jsonl``.

A corpus holds one document a line: ``{"doc", "dct", "text", "timexes"}``. The figures
are those of `benchmarks.score_timexes`; ``-o`` writes what was found in that format.
"""

import argparse
import json
from pathlib import Path

from benchmarks.score_timexes import score, show
from timeline.temporal.find import find_timexes


def tag(document: dict[str, object]) -> dict[str, object]:
    """The expressions found in one document, as the scorer reads them."""
    found = find_timexes(str(document["text"]), str(document["dct"]))
    timexes = [
        {
            "start": timex.span.begin,
            "end": timex.span.end,
            "type": timex.type.value,
            "value": timex.value,
        }
        for timex in found
    ]
    return {"doc": document["doc"], "timexes": timexes}


def main() -> None:
    """Tag each corpus named, print its figures and, if wished, its errors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="write what was found here")
    parser.add_argument(
        "--errors", type=int, default=0, help="show so many of each kind"
    )
    options = parser.parse_args()
    written = []
    for corpus in options.corpus:
        lines = corpus.read_text(encoding="utf-8").splitlines()
        gold = {document["doc"]: document for document in map(json.loads, lines)}
        system = {name: tag(document) for name, document in gold.items()}
        figures, errors = score(gold, system)
        print(
            corpus.stem, *(f"{key} {value}" for key, value in figures.items()), sep="  "
        )
        for kind in ("missed", "spurious", "value", "span"):
            for error in [e for e in errors if e[0] == kind][: options.errors]:
                print(show(*error, gold))
        written += system.values()
    if options.output:
        text = "".join(f"{json.dumps(document)}\n" for document in written)
        options.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
