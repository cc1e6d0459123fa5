"""The folder in which a run keeps what is finished, so that it can be continued."""

import hashlib
import json
import os
import tempfile
from collections.abc import Collection, Container, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from timeline.errors import OtherRun, UnwritableOutput
from timeline.output.files import make_folder, write_text
from timeline.scale.files import number_of
from timeline.scale.remote import is_url

try:
    import fcntl
except ImportError:  # Windows has no such locks; its runs are not kept apart
    fcntl = None  # type: ignore[assignment] # typeshed does not know that it may miss

_MANIFEST = "run.json"
_LOCK = "lock"
_INPUT = "input"
_FINISHED = "*.arrow"
_OURS = (_FINISHED, "*.json", ".*.part")


def folder_beside(output: str | Path) -> Path:
    """The work folder of an output where none is named: hidden, beside it."""
    if is_url(output):
        return Path(tempfile.mkdtemp())
    target = Path(os.path.realpath(output))
    if target.exists() and not target.is_file():  # nothing stands beside a device
        return Path(tempfile.mkdtemp())
    name = hashlib.sha256(target.name.encode("utf-8", "surrogateescape")).hexdigest()
    return target.with_name(f".timeline-{name[:16]}.work")


@contextmanager
def work_folder(
    folder: Path,
    manifest: Mapping[str, Mapping[str, str]],
    *,
    resume: bool = False,
    update: bool = False,
) -> Iterator[set[int]]:
    """Hold a work folder for one run; what an earlier one left goes unless resumed.

    ``manifest`` says by topic what the run is made of. The folder goes when the run
    is done or fails before anything is finished, else it stays. To ``update``, the
    input may be another, and the files whose numbers the run puts into the set stay for
    the next update.

    Raises:
        OtherRun: when another process works there, or what is to be resumed is of
            another input or other settings.
        UnwritableOutput: when the folder cannot be made.
    """
    make_folder(folder)
    strangers = [p.name for p in folder.iterdir() if not _is_ours(p)]
    if strangers:
        raise OtherRun(
            f"{folder}: no work folder, it holds {min(strangers)!r} "
            "(expected an empty or a new one)"
        )
    with _locked(folder):
        if (resume or update) and (folder / _MANIFEST).exists():
            _refuse_other(folder, manifest, may_differ={_INPUT} if update else set())
        else:
            _clear(folder, set())
        write_text(folder / _MANIFEST, json.dumps(manifest, sort_keys=True))
        done: set[int] = set()
        try:
            yield done
        except BaseException:
            if not any(folder.glob(_FINISHED)):
                _remove(folder)
            raise
        _clear(folder, done if update else set())
        if not update:
            _remove(folder)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """The lock of a folder, which the system takes back when its holder dies."""
    try:
        descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise UnwritableOutput(f"{folder}: {error.strerror}") from error
    try:
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise OtherRun(
            f"{folder}: another process is at work there (expected one at a time)"
        ) from error
    finally:
        os.close(descriptor)


def _refuse_other(
    folder: Path,
    manifest: Mapping[str, Mapping[str, str]],
    may_differ: Container[str],
) -> None:
    kept = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
    for topic, values in manifest.items():
        if topic in may_differ:
            continue
        before = kept.get(topic, {})
        for name in sorted(before.keys() | values.keys()):
            if before.get(name) != values.get(name):
                raise OtherRun(
                    f"{folder}: the {topic} {name} was {_shown(before.get(name))} and "
                    f"is {_shown(values.get(name))} (expected the same, or a run "
                    "without --resume)"
                )


def _shown(value: str | None) -> str:
    return "absent" if value is None else value[:20]


def _is_ours(path: Path) -> bool:
    return path.name == _LOCK or any(map(path.match, _OURS))


def _clear(folder: Path, kept: Collection[int]) -> None:
    """Remove all but the manifest, the lock and the files of these numbers."""
    for pattern in _OURS:
        for path in folder.glob(pattern):
            if path.name != _MANIFEST and number_of(path) not in kept:
                path.unlink(missing_ok=True)


def _remove(folder: Path) -> None:
    """Remove the folder of a run, unless somebody put something there meanwhile."""
    (folder / _MANIFEST).unlink(missing_ok=True)
    (folder / _LOCK).unlink(missing_ok=True)
    try:
        folder.rmdir()
    except OSError:  # somebody put something there meanwhile, which is theirs
        return
