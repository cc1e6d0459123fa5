"""Files and streams as lines of bounded length, unpacked within bounds."""

import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from timeline.reading.cleaning import marked_encoding
from timeline.settings import Settings

# Below this many unpacked bytes a high ratio harms nobody: an empty page repeated.
_HARMLESS_BYTES = 10_000_000


class Bomb(Exception):
    """A packed file that unpacks to more than the settings' ratio allows."""


class Truncated(Exception):
    """A packed file that breaks off."""


class Recoded(io.RawIOBase):
    """A stream of another encoding, read as UTF-8 without a mark."""

    def __init__(self, stream: IO[bytes], encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        self._left = b""

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # typeshed's Buffer is 3.12's
        """Fill the buffer; 0 at the end."""
        ended = False
        while not (self._left or ended):
            data = self._stream.read(len(buffer))
            ended = not data
            text = self._decoder.decode(data, final=ended)
            self._left = text.encode("utf-8", "replace")
        data, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()
        super().close()


class Unpacked(io.RawIOBase):
    """A gzip file read as its content, which stops at a ratio.

    Raises:
        Bomb: when reading on would pass the ratio.
        Truncated: when the file breaks off or is not what it says.
    """

    def __init__(self, path: Path, settings: Settings) -> None:
        self._file = gzip.open(path, "rb")  # noqa: SIM115 - closed by close
        self._allowed = max(
            _HARMLESS_BYTES, path.stat().st_size * settings.max_unpacking_ratio
        )
        self._read = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # typeshed's Buffer is 3.12's
        """Fill the buffer; 0 at the end."""
        try:
            data = self._file.read(len(buffer))
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise Truncated(str(error)) from error
        self._read += len(data)
        if self._read > self._allowed:
            raise Bomb(f"unpacks to more than {self._allowed:,} bytes")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()


def open_bytes(path: Path, settings: Settings) -> IO[bytes]:
    """The content of a file, unpacked when its name ends in ``.gz``.

    Lines are looked for in bytes, so a file that a mark shows to be UTF-16 or UTF-32,
    as spreadsheets and shells write it, is read as UTF-8.
    """
    stream: io.BufferedReader
    if path.suffix.lower() == ".gz":
        stream = io.BufferedReader(Unpacked(path, settings))
    else:
        stream = path.open("rb")
    encoding = marked_encoding(stream.peek(len(codecs.BOM_UTF32_LE)))
    if encoding in (None, "utf-8-sig"):
        return stream
    return io.BufferedReader(Recoded(stream, encoding))


def bounded_lines(stream: IO[bytes], limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Each line with its number from 1; None for one longer than the limit, skipped."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) > limit and not line.endswith(b"\n"):
            while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        else:
            yield number, line
