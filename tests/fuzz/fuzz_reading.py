"""Bytes as a file of any kind: articles or rejections come out, and nothing else."""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["timeline"]):
    from timeline.errors import TimelineError
    from timeline.reading import read_articles

SUFFIXES = (".jsonl", ".json", ".csv", ".txt", ".html", ".jsonl.gz", ".parquet")


def fuzz(data: bytes) -> None:
    """Read the data as the kind of file that its first byte says."""
    if not data:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "input" + SUFFIXES[data[0] % len(SUFFIXES)])
        path.write_bytes(data[1:])
        try:
            read_articles(path)
        except TimelineError:
            return


atheris.Setup(sys.argv, fuzz)
atheris.Fuzz()
