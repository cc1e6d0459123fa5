"""What is written is whole or absent."""

import errno
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from timeline.errors import UnwritableOutput
from timeline.output.files import new_folder, write_whole


def _write(text: bytes):
    return lambda stream: stream.write(text)


def _fail(stream: BinaryIO) -> None:
    stream.write(b"half")
    raise OSError(28, "No space left on device")


def test_a_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.bin", _write(b"new"))

    assert (tmp_path / "a.bin").read_bytes() == b"new"


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    path.chmod(0o640)

    write_whole(path, _write(b"new"))

    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_failing_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")

    with pytest.raises(UnwritableOutput, match=r"a\.bin.*No space left"):
        write_whole(path, _fail)

    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.bin"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_an_error_of_the_writer_passes_and_leaves_nothing(tmp_path, error) -> None:
    def interrupted(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise error

    with pytest.raises(error):
        write_whole(tmp_path / "a.bin", interrupted)

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("place", "reason"),
    [("", "a folder stands there"), ("missing/a.bin", "No such file or directory")],
)
def test_an_impossible_place_is_named_with_its_reason(tmp_path, place, reason) -> None:
    with pytest.raises(UnwritableOutput, match=reason):
        write_whole(tmp_path / place, _write(b"new"))


def test_a_symbolic_link_keeps_pointing_at_the_file(tmp_path: Path) -> None:
    (tmp_path / "real.bin").write_bytes(b"old")
    (tmp_path / "link.bin").symlink_to("real.bin")

    write_whole(tmp_path / "link.bin", _write(b"new"))

    assert (tmp_path / "link.bin").is_symlink()
    assert (tmp_path / "real.bin").read_bytes() == b"new"


def test_a_device_is_written_to_and_stays_a_device() -> None:
    write_whole("/dev/null", _write(b"new"))

    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_name_of_the_longest_length_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 251 + ".bin")

    write_whole(path, _write(b"new"))

    assert path.read_bytes() == b"new"


def test_a_folder_has_its_name_when_it_is_complete(tmp_path: Path) -> None:
    with new_folder(tmp_path / "out") as folder:
        (folder / "one").write_bytes(b"1")
        assert not (tmp_path / "out").exists()

    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out" / "one").read_bytes() == b"1"


def test_a_folder_that_could_not_be_filled_is_absent(tmp_path: Path) -> None:
    with (
        pytest.raises(UnwritableOutput, match="No space left"),
        new_folder(tmp_path / "out") as folder,
    ):
        (folder / "one").write_bytes(b"1")
        raise OSError(errno.ENOSPC, "No space left on device")

    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_there_is_not_filled(tmp_path: Path) -> None:
    with (
        pytest.raises(UnwritableOutput, match="stands there already"),
        new_folder(tmp_path),
    ):
        pass
