"""Files of corrections: what may stand in them, and what is said of the rest."""

from pathlib import Path

import pytest

from timeline import read_corrections
from timeline.corrections import Correction, Report
from timeline.errors import InvalidCorrection, UnreadableInput
from timeline.temporal.edtf import parse_edtf

A, B, C = "1f0c9a4e2b7d6835", "77aa0d1e5c2b4f90", "00000000000000e1"


def read(folder: Path, text: str | bytes) -> tuple[Correction, ...]:
    path = folder / "corrections.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_corrections(path)


def test_every_kind_of_correction_is_read(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        f"""
        [{B}]
        hidden = true

        [{A}]
        title = "Two tunnels close"
        date = "2024-03-12~"
        merge = ["{C}"]
        split = [["a7", {{ article = "a9", begin = 120 }}], ["a8"]]
        note = "The minutes say so."
        """,
    )

    assert found == (
        Correction(
            A,
            title="Two tunnels close",
            date=parse_edtf("2024-03-12~"),
            merge=(C,),
            split=((Report("a7"), Report("a9", 120)), (Report("a8"),)),
            note="The minutes say so.",
        ),
        Correction(B, hidden=True),
    )


def test_an_empty_file_corrects_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "# none yet\n") == ()


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ('"2024-03"', "2024-03"),
        ('"2024-03-12/.."', "2024-03-12/.."),
        ('"-0043"', "-0043"),
        ('"../.."', "../.."),
        ("2024-03-12", "2024-03-12"),
        ("2024-03-12T14:30:00", "2024-03-12T14:30"),
        ("2024-03-12T23:30:00-07:00", "2024-03-12T23:30"),
    ],
)
def test_dates_are_edtf_or_of_toml_itself(
    written: str, edtf: str, tmp_path: Path
) -> None:
    (found,) = read(tmp_path, f"[{A}]\ndate = {written}\n")

    assert found.date == parse_edtf(edtf)


def test_a_file_of_windows_is_read(tmp_path: Path) -> None:
    (found,) = read(tmp_path, b"\xef\xbb\xbf" + f"[{A}]\r\nhidden = true\r\n".encode())

    assert found.hidden


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"[{A}]\ndate = 'next week'", rf"\[{A}\] date: 'next week' is not an EDTF"),
        (f"[{A}]\ndate = 2024", r"date: 2024 is not an EDTF date, as"),
        (f"[{A}]\ndate = '2024-05/2024-03'", "is not an EDTF date"),
        (f"[{A}]\ndate = '2023-02-29'", "is not an EDTF date"),
        (f"[{A}]\ntitel = 'x'", r"unknown key 'titel' \(expected title, date, "),
        (f"[{A}]\ntitle = ' '", "title: ' ' is not a text"),
        (f"[{A}]\ntitle = 7", "title: 7 is not a text"),
        (f"[{A}]\nhidden = 'yes'", "hidden: 'yes' is not true"),
        (f"[{A}]\nhidden = false", "hidden: False is not true"),
        (f"[{A}]\nmerge = '{B}'", "is not a list of event ids"),
        (f"[{A}]\nmerge = ['x']", "is not a list of event ids"),
        (f"[{A}]\nmerge = []", "is not a list of event ids"),
        (f"[{A}]\nmerge = ['{A}']", "names the event itself"),
        (f"[{A}]\nsplit = ['a1']", "is not a list of groups of articles"),
        (f"[{A}]\nsplit = [[]]", "is not a list of groups of articles"),
        (f"[{A}]\nsplit = [[{{ article = 'a1' }}]]", "is not a list of groups"),
        (f"[{A}]\nsplit = [[{{ article = 'a', begin = 'b' }}]]", "is not a list"),
        (f"[{A}]\nnote = 'why'", "corrects nothing"),
        (f"[{A}]", "corrects nothing"),
        ("[closure]\nhidden = true", "expected 16 characters 0-9 a-f"),
        (f"[events.{A}]\nhidden = true", r"\[events\]: is no event id"),
        ("title = 'x'", r"title: stands in no event's table \(expected \[EVENT_ID\]"),
        (f"[{A}]\ntitle = bad\nx = 1", r"no TOML: .*line 2"),
        (f"[{A}]\nhidden = true\n[{A}]\ntitle = 'x'", "no TOML"),
        (b"[\xff]", "expected UTF-8"),
    ],
)
def test_what_is_wrong_is_named_with_what_would_be_right(
    text: str | bytes, said: str, tmp_path: Path
) -> None:
    with pytest.raises(InvalidCorrection, match=said) as raised:
        read(tmp_path, text)

    assert "corrections.toml" in str(raised.value)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"none\.toml"):
        read_corrections(tmp_path / "none.toml")
