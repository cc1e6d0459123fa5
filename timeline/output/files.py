"""Files that are whole or absent: what a run writes is never half of it."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from timeline.errors import UnwritableOutput


def write_whole(path: str | Path, write: Callable[[BinaryIO], None]) -> None:
    """Let ``write`` fill a file and put it at the path only when it is complete.

    The bytes go to a hidden file in the same folder, reach the disk, and take the
    name in one step: a reader sees the old file or the new one. A symbolic link
    keeps pointing where it did, an old file keeps its permissions, and a device or
    a pipe is written to directly.

    Raises:
        UnwritableOutput: when the file cannot be written; the old one is intact.
    """
    named = Path(path)
    try:
        if named.is_dir():
            raise IsADirectoryError(None, "a folder stands there")
        # Asked of the name itself: the link /dev/stdout leads to what has no path.
        if named.exists() and not named.is_file():
            with named.open("wb") as stream:
                write(stream)
        else:
            _replace(Path(os.path.realpath(path)), write)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnwritableOutput(f"{path}: cannot be written: {reason}") from error


def refuse_unwritable(path: str | Path) -> None:
    """Fail now rather than after hours of work, where `write_whole` would.

    Raises:
        UnwritableOutput: when a folder or a protected file stands there, or there is
            no folder to write it in.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise IsADirectoryError(None, "a folder stands there")
        if not target.parent.is_dir():
            raise NotADirectoryError(None, f"there is no folder {target.parent}")
        if target.is_file():
            _refuse_if_protected(target)
    except OSError as error:
        raise UnwritableOutput(
            f"{path}: cannot be written: {error.strerror}"
        ) from error


def write_text(path: str | Path, text: str) -> None:
    """Write a text as UTF-8, whole or not at all.

    Raises:
        UnwritableOutput: when the file cannot be written; the old one is intact.
    """

    def write(file: BinaryIO) -> None:
        file.write(text.encode("utf-8"))

    write_whole(path, write)


@contextmanager
def new_folder(path: str | Path) -> Iterator[Path]:
    """A folder to fill, which gets its name when all that is put there is complete.

    Raises:
        UnwritableOutput: when something stands there already, or it cannot be made.
    """
    target = Path(os.path.realpath(path))
    refuse_existing(target)
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        part.mkdir()
        yield part
        part.rename(target)
        _reach_disk(target.parent)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnwritableOutput(f"{path}: cannot be written: {reason}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def refuse_existing(path: str | Path) -> None:
    """Fail now where `new_folder` would after hours of work.

    Raises:
        UnwritableOutput: when something stands there, or there is no folder around it.
    """
    target = Path(os.path.realpath(path))
    if target.exists():
        raise UnwritableOutput(f"{path}: stands there already (expected a new folder)")
    if not target.parent.is_dir():
        raise UnwritableOutput(f"{path}: there is no folder {target.parent}")


def make_folder(path: str | Path) -> None:
    """Make a folder, and those above it, where there is none.

    Raises:
        UnwritableOutput: when it cannot be made.
    """
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnwritableOutput(f"{path}: cannot be made: {reason}") from error


def _replace(target: Path, write: Callable[[BinaryIO], None]) -> None:
    # Folders limit a name to 255 bytes, so the temporary one is not built upon it.
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            _refuse_if_protected(target)
            shutil.copymode(target, part)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _reach_disk(target.parent)


def _refuse_if_protected(target: Path) -> None:
    """A rename needs no right to write the old file; a read-only one is meant so."""
    if not os.access(target, os.W_OK):
        raise PermissionError(None, "the file there is read-only")


def _reach_disk(folder: Path) -> None:
    """Make the new name survive a power cut, where folders can be synced at all."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
