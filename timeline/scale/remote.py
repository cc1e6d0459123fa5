"""Inputs and outputs elsewhere: any file system that fsspec knows, by URL."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import (
    Any,  # fsspec declares no types
    TypeGuard,
)

from timeline.errors import UnreadableInput, UnwritableOutput
from timeline.reading import refuse_web


def is_url(source: object) -> TypeGuard[str]:
    """Whether this names a place on another file system, as ``s3://bucket/*.jsonl``."""
    return isinstance(source, str) and "://" in source


def fetched(url: str) -> Iterator[Path]:
    """Local copies of the files of a URL, which may be a pattern, one at a time.

    Each is gone when the next is asked for, so that a run needs room for one.

    Raises:
        UnreadableInput: when there is none.
    """
    system, paths = _matching(url)
    for path in paths:
        with tempfile.TemporaryDirectory() as folder:
            local = Path(folder, path.rpartition("/")[2])
            system.get_file(path, str(local))
            yield local


def url_digests(url: str) -> dict[str, str]:
    """What changes when a file of a URL does, as its file system tells it, by path."""
    system, paths = _matching(url)
    return {path: str(system.ukey(path)) for path in paths}


def exists(url: str) -> bool:
    """Whether anything stands at a URL."""
    system, path = _file_system(url)
    return bool(system.exists(path) and system.find(path))


def mark_complete(url: str) -> None:
    """Write an empty file, which says that all others are there."""
    system, path = _file_system(url)
    system.pipe_file(path, b"")


@contextmanager
def written_to(output: str | Path) -> Iterator[Path]:
    """Where to write a file: at its path, or where it goes to its URL when complete.

    Object stores show an upload when it has ended; the old object stays until then.

    Raises:
        UnwritableOutput: when it cannot be sent.
    """
    if not is_url(output):
        yield Path(output)
        return
    with tempfile.TemporaryDirectory() as folder:
        local = Path(folder, "timeline.parquet")
        yield local
        system, path = _file_system(output)
        try:
            system.put_file(str(local), path)
        except OSError as error:
            raise UnwritableOutput(f"{output}: cannot be written: {error}") from error


def _matching(url: str) -> tuple[Any, list[str]]:
    refuse_web(url)
    system, path = _file_system(url)
    paths = sorted(system.glob(path))
    if not paths:
        raise UnreadableInput(f"{url}: no such file (expected one, or a pattern)")
    return system, paths


def _file_system(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs

        found: tuple[Any, str] = url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise UnreadableInput(
            f"{url}: no such file system ({error}; expected pip install "
            "'.[cluster]' in a clone, and what its kind needs, as s3fs)"
        ) from error
    return found
