"""What a run reads, as digests by which it can be told from another."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from timeline.errors import SchemaMismatch
from timeline.reading import is_there
from timeline.records import Rejected
from timeline.scale.remote import fetched, is_url, url_digests

_BLOCK = 1 << 20


def input_digests(source: object) -> dict[str, str]:
    """The SHA-256 of each file of a source, by path; of what is no file, nothing."""
    digests = {os.fspath(path): _file_digest(path) for path in _files(source)}
    for url in source if isinstance(source, list | tuple) else [source]:
        if is_url(url):
            digests |= url_digests(url)
    return digests


def parts_of(source: object) -> Iterator[object]:
    """What is read one after the other: the files of each URL, and what is here."""
    parts = source if isinstance(source, list | tuple) else [source]
    if not any(map(is_url, parts)):
        yield source
        return
    for part in parts:
        if is_url(part):
            yield from fetched(part)
        else:
            yield part


def refuse_unmapped(rejected: Sequence[Rejected]) -> None:
    """Fail when there is no article as no column holds the text.

    Raises:
        SchemaMismatch: then, with the columns that were found.
    """
    for each in rejected:
        if each.code == "columns":
            raise SchemaMismatch(each.detail)


def _files(source: object) -> Iterator[Path]:
    match source:
        case str() | os.PathLike() if not is_url(source):
            path = Path(source)
            if not is_there(path):
                return
            if path.is_dir():
                yield from sorted(p for p in path.rglob("*") if p.is_file())
            elif path.is_file():
                yield path
        case list() | tuple():
            for each in source:
                if isinstance(each, str | os.PathLike):
                    yield from _files(each)


def _file_digest(path: Path) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            whole.update(block)
    return whole.hexdigest()
