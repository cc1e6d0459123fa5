"""The command as a user at a shell meets it."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from timeline.cli import app
from timeline.version import VERSION

RUNNER = CliRunner()
STORY = (
    "Two tunnels under the Varn were closed on Tuesday. "
    "The river had risen since March 3. Engineers will inspect them next week."
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "varn.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, as a shell starts it."""
    return subprocess.run(
        [sys.executable, "-m", "timeline", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_reconstruct_writes_a_timeline_and_a_picture(
    article: Path, tmp_path: Path
) -> None:
    parquet, picture = tmp_path / "out.parquet", tmp_path / "out.png"

    done = run(
        "reconstruct", article, "-o", parquet, "--published", "2024-03-14",
        "--plot", picture,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (0, "")
    assert "1 article, 3 events → " in done.stderr
    assert pq.read_table(parquet).num_rows >= 2
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_reconstruct_does_without_pandas_and_reads_its_times(tmp_path: Path) -> None:
    news, parquet = tmp_path / "news.parquet", tmp_path / "out.parquet"
    moment = pa.array([1_710_000_000_000_000_001], pa.timestamp("ns"))
    length = pa.array([1_001], pa.duration("ns"))
    columns = {"text": [STORY], "published": moment, "read_in": length}
    pq.write_table(pa.table(columns), news)

    done = subprocess.run(
        [
            *(sys.executable, "-X", "importtime", "-m", "timeline", "reconstruct"),
            *(str(news), "-o", str(parquet)),
        ],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "pyarrow" in imported
    assert "pandas.core" not in imported
    assert pq.read_table(parquet).column("first_reported")[0].as_py().day == 9


def test_reconstruct_keeps_the_reasons_of_what_it_left_out(tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    lines.write_text(json.dumps({"text": STORY}) + "\n{broken\n", encoding="utf-8")
    rejected = tmp_path / "rejected.parquet"

    done = run(
        "reconstruct", lines, "-o", tmp_path / "out.parquet", "--rejected", rejected
    )

    assert done.returncode == 0
    assert "1 of 1 articles have no publication date to trust: what" in done.stderr
    assert "1 article, 3 events" in done.stderr
    assert "1 input rejected:\n  articles.jsonl line 2: not JSON" in done.stderr
    (row,) = pq.read_table(rejected).to_pylist()
    assert "line 2" in row["id"] + row["detail"]


def test_the_reasons_of_many_rejections_are_told_of_the_first(tmp_path: Path) -> None:
    (tmp_path / "varn.txt").write_text(STORY, encoding="utf-8")
    for number in range(8):
        (tmp_path / f"{number}.pdf").write_text("%PDF", encoding="utf-8")
    out = tmp_path / "out.parquet"

    read = run("articles", tmp_path).stderr.splitlines()
    tagged = run("tag", tmp_path).stderr.splitlines()
    done = run("reconstruct", tmp_path, "-o", out).stderr.splitlines()

    reasons = [f"{number}.pdf: not a file of articles" for number in range(8)]
    assert read[-8:] == [f"rejected: {reason}" for reason in reasons]
    for lines in (tagged, done):
        first = lines.index("8 inputs rejected:") + 1
        assert lines[first:-1] == [f"  {reason}" for reason in reasons[:5]]
        assert lines[-1].startswith("  and 3 more (")


@pytest.mark.parametrize(
    ("option", "name", "code"),
    [
        ("-o", "out.csv", 2),
        ("--rejected", "left.csv", 2),
        ("--rejected", "nowhere/left.parquet", 1),
        ("--plot", "out.jpg", 1),
        ("--plot", "nowhere/out.png", 1),
    ],
)
def test_what_cannot_be_written_is_refused_before_the_work(
    article: Path, tmp_path: Path, option: str, name: str, code: int
) -> None:
    output = [] if option == "-o" else ["-o", tmp_path / "out.parquet"]

    done = run("reconstruct", article, *output, option, tmp_path / name)

    assert done.returncode == code
    assert Path(name).name in done.stderr
    assert sorted(tmp_path.iterdir()) == [article]


def test_a_folder_of_a_timeline_may_have_a_point_in_its_name(
    article: Path, tmp_path: Path
) -> None:
    done = run("reconstruct", article, "-o", f"{tmp_path}/week.12/")

    assert done.returncode == 0
    assert list((tmp_path / "week.12").glob("*.parquet"))


def test_what_is_no_timeline_is_named(tmp_path: Path) -> None:
    other = tmp_path / "other.parquet"
    pq.write_table(pa.table({"id": ["a"]}), other)

    missing = run("show", tmp_path / "nothing.parquet")
    wrong = run("show", other)

    assert missing.stderr.endswith("nothing.parquet: no such file\n")
    assert "other.parquet: no timeline: no column 'event_id'" in wrong.stderr


def test_articles_in_place_of_a_timeline_are_told_from_one(tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    lines.write_text('{"text": "It rained."}\n', encoding="utf-8")

    done = run("show", lines)

    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"timeline: {lines}: no Parquet file (expected one that "
        "`timeline reconstruct` wrote)"
    ]


def test_no_input_is_an_error_that_says_so(tmp_path: Path) -> None:
    done = run("reconstruct", tmp_path / "nothing", "-o", tmp_path / "out.parquet")

    assert done.returncode == 1
    assert str(tmp_path / "nothing") in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.parquet").exists()


def test_wrong_usage_exits_with_two() -> None:
    assert RUNNER.invoke(app, ["reconstruct"]).exit_code == 2


def test_the_command_tells_its_version() -> None:
    assert RUNNER.invoke(app, ["--version"]).stdout == f"timeline {VERSION}\n"


def test_tag_prints_one_json_line_an_article(article: Path) -> None:
    done = RUNNER.invoke(
        app, ["tag", str(article), "--published", "2024-03-14", "--format", "jsonl"]
    )

    row = json.loads(done.stdout)
    assert set(row) == {"id", "timexes"}
    tuesday, since, _ = row["timexes"]
    assert (tuesday["text"], tuesday["value"]) == ("Tuesday", "2024-03-12")
    assert tuesday["interval"] == {
        "begin": "2024-03-12T00:00:00",
        "end": "2024-03-13T00:00:00",
    }
    assert since["interval"] == {"begin": "2024-03-03T00:00:00", "end": None}
    assert STORY[since["begin"] : since["end"]] == since["text"]


def test_tag_prints_timeml(article: Path) -> None:
    done = RUNNER.invoke(
        app, ["tag", str(article), "--published", "2024-03-14", "--format", "timeml"]
    )

    root = ElementTree.fromstring(done.stdout)
    text = root.find("TEXT")
    assert text is not None
    assert "".join(text.itertext()) == STORY
    assert [timex.get("value") for timex in text] == [
        "2024-03-12",
        "2024-03-03",
        "2024-W12",
    ]


def test_timeml_of_several_articles_goes_to_a_folder(tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    lines.write_text(
        "".join(json.dumps({"id": n, "text": STORY}) + "\n" for n in ("../x", "b")),
        encoding="utf-8",
    )
    folder = tmp_path / "out"

    asked = ["tag", str(lines), "--format", "timeml"]
    refused = RUNNER.invoke(app, asked)
    done = RUNNER.invoke(app, [*asked, "-o", str(folder)])

    assert refused.exit_code == 2
    assert done.exit_code == 0
    assert sorted(p.name for p in folder.iterdir()) == ["000001.tml", "000002.tml"]


def test_explain_prints_the_derivation() -> None:
    done = RUNNER.invoke(
        app, ["explain", "the second friday of march", "--published", "2024-03-14"]
    )

    assert "2024-03-08" in done.stdout
    assert "friday" in done.stdout


def test_show_prints_events_and_explains_them(article: Path, tmp_path: Path) -> None:
    parquet = str(tmp_path / "out.parquet")
    RUNNER.invoke(
        app,
        ["reconstruct", str(article), "-o", parquet, "--published", "2024-03-14"],
    )
    event_id = pq.read_table(parquet)["event_id"][0].as_py()

    shown = RUNNER.invoke(app, ["show", parquet])
    explained = RUNNER.invoke(app, ["show", parquet, event_id])

    assert "12 Mar 2024" in shown.stdout
    assert event_id in shown.stdout
    assert "published 2024-03-14" in explained.stdout


def test_plot_draws_a_finished_timeline(article: Path, tmp_path: Path) -> None:
    parquet, picture = str(tmp_path / "out.parquet"), tmp_path / "again.svg"
    RUNNER.invoke(
        app,
        ["reconstruct", str(article), "-o", parquet, "--published", "2024-03-14"],
    )

    done = RUNNER.invoke(app, ["plot", parquet, "-o", str(picture)])

    assert done.exit_code == 0
    assert ElementTree.parse(picture).getroot().tag.endswith("svg")


def test_articles_are_read_from_standard_input() -> None:
    line = json.dumps({"id": "a", "text": STORY, "published": "2024-03-14"})

    asked = ["articles", "-", "--format", "jsonl"]

    done = RUNNER.invoke(app, asked, input=line + "\n")

    assert json.loads(done.stdout)["published"].startswith("2024-03-14")
    assert "published ← published" in done.stderr


def test_a_text_file_has_no_columns_to_tell_of(article: Path) -> None:
    assert run("articles", article).stderr == ""


def test_articles_are_listed_with_their_dates_and_doubts(tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    rows = (
        {"id": "a", "title": "Dam", "text": STORY, "published": "2024-03-14"},
        {"id": "b", "text": "The dam broke on 3 May 2021.", "published": "2019-01-02"},
    )
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")

    first, second, *warnings = RUNNER.invoke(
        app, ["articles", str(lines)]
    ).stdout.splitlines()

    assert first == "2024-03-14  metadata · no outlet · en · Dam · a"
    assert "not trusted, estimated 2021-05-03 to" in second
    assert any("2019-01-02 is doubtful" in warning for warning in warnings)


def test_a_title_as_long_as_a_paragraph_is_listed_by_its_beginning(
    tmp_path: Path,
) -> None:
    lines = tmp_path / "articles.jsonl"
    row = {"id": "a", "title": "Rain " * 1_000, "text": STORY, "language": "en"}
    lines.write_text(json.dumps(row), encoding="utf-8")

    listed = run("articles", lines).stdout.splitlines()[0]

    assert listed.endswith("Rain Rain… · a")
    assert len(listed) < 200


def test_an_estimate_anchors_only_when_asked(tmp_path: Path) -> None:
    page, parquet = tmp_path / "page.txt", tmp_path / "out.parquet"
    page.write_text(
        "Repairs began this spring.\n"
        "The dam broke on 3 May 2021. Its owner resigned on 10 May 2021.\n"
    )

    values = []
    for asked in ([], ["--anchor-on-estimates"]):
        run("reconstruct", page, "-o", parquet, *asked)
        rows = pq.read_table(parquet).to_pylist()
        values.append([row["edtf"] for row in rows if "Repairs" in row["title"]])

    assert values[0] == [""]
    assert values[1] != [""]


def test_a_warning_is_a_line_not_a_trace_of_code(tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    lines.write_text(json.dumps({"text": "Nothing took place."}), encoding="utf-8")

    done = run(
        "reconstruct", lines, "-o", tmp_path / "out.parquet",
        "--plot", tmp_path / "out.png",
    )  # fmt: skip

    assert done.returncode == 0
    assert "timeline: no dated events to draw\n" in done.stderr


def test_plot_takes_view_theme_and_size(article: Path, tmp_path: Path) -> None:
    parquet, picture = str(tmp_path / "out.parquet"), tmp_path / "lanes.png"
    RUNNER.invoke(
        app,
        ["reconstruct", str(article), "-o", parquet, "--published", "2024-03-14"],
    )
    asked = ["plot", parquet, "-o", str(picture), "--view", "lanes", "--theme", "dark"]

    done = RUNNER.invoke(app, [*asked, "--size", "1200x700"])
    refused = RUNNER.invoke(app, [*asked, "--size", "large"])

    assert (done.exit_code, refused.exit_code) == (0, 2)
    assert picture.read_bytes()[16:24] == (1200).to_bytes(4) + (700).to_bytes(4)


def test_highlights_print_a_line_a_day(article: Path, tmp_path: Path) -> None:
    parquet = str(tmp_path / "out.parquet")
    RUNNER.invoke(
        app,
        ["reconstruct", str(article), "-o", parquet, "--published", "2024-03-14"],
    )

    done = RUNNER.invoke(app, ["highlights", parquet, "--end", "2024-03-13"])

    assert done.stdout.splitlines()[-1] == (
        "12 Mar 2024  Two tunnels under the Varn were closed on Tuesday."
    )


def test_a_date_that_is_none_is_wrong_usage(article: Path, tmp_path: Path) -> None:
    parquet = tmp_path / "out.parquet"
    undated = run("reconstruct", article, "-o", parquet, "--published", "March")
    run("reconstruct", article, "-o", parquet, "--published", "2024-03-14")

    asked = run("highlights", parquet, "--begin", "March")

    assert (undated.returncode, asked.returncode) == (2, 2)
    assert asked.stderr.startswith("timeline: 'March' is no date (expected ISO 8601")


def test_what_is_empty_says_so(article: Path, tmp_path: Path) -> None:
    parquet, quiet = tmp_path / "out.parquet", tmp_path / "quiet.txt"
    quiet.write_text("", encoding="utf-8")
    run("reconstruct", article, "-o", parquet, "--published", "2024-03-14")
    later = run("highlights", parquet, "--begin", "2025-01-01")
    run("reconstruct", quiet, "-o", parquet)
    shown = run("show", parquet)

    assert (later.stdout, later.stderr) == ("", "no dated events there\n")
    assert (shown.stdout, shown.stderr) == ("", "no events\n")


def test_export_writes_to_a_pipe_or_a_file(article: Path, tmp_path: Path) -> None:
    parquet, path = str(tmp_path / "out.parquet"), tmp_path / "out.csv"
    RUNNER.invoke(
        app,
        ["reconstruct", str(article), "-o", parquet, "--published", "2024-03-14"],
    )

    piped = run("export", parquet, "--to", "csv")
    written = RUNNER.invoke(app, ["export", parquet, "--to", "csv", "-o", str(path)])
    refused = RUNNER.invoke(app, ["export", parquet, "--to", "xls"])

    assert (piped.returncode, written.exit_code, refused.exit_code) == (0, 0, 2)
    assert piped.stdout.startswith("event_id,begin,end,")
    assert path.read_text(encoding="utf-8") == piped.stdout
    assert written.stdout == ""


def test_a_dash_is_standard_output_for_export_and_no_name_of_a_file(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parquet = tmp_path / "out.parquet"
    run("reconstruct", article, "-o", parquet, "--published", "2024-03-14")
    monkeypatch.chdir(tmp_path)

    piped = run("export", parquet, "--to", "csv", "-o", "-")
    stream = run("export", parquet, "--to", "csv", "-o", "/dev/stdout")
    refused = [
        run("reconstruct", article, "-o", "-"),
        run("reconstruct", article, "-o", "x.parquet", "--rejected", "-"),
        run("page", parquet, "-o", "-"),
        run("tag", article, "--format", "timeml", "-o", "-"),
    ]

    assert piped.stdout.startswith("event_id")
    assert stream.stdout == piped.stdout
    assert {done.returncode for done in refused} == {2}
    assert all("- is no file" in done.stderr for done in refused)
    assert not Path("-").exists()


def test_a_full_standard_output_is_an_error_in_a_line(
    article: Path, tmp_path: Path
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device that is always full")
    parquet = tmp_path / "out.parquet"
    run("reconstruct", article, "-o", parquet, "--published", "2024-03-14")

    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "timeline", "export", parquet, "--to", "csv"],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )

    assert done.returncode == 1
    assert done.stderr == "timeline: cannot be written: No space left on device\n"


def test_export_counts_what_a_format_cannot_hold(tmp_path: Path) -> None:
    lines, parquet = tmp_path / "articles.jsonl", tmp_path / "out.parquet"
    lines.write_text(json.dumps({"text": STORY}), encoding="utf-8")
    run("reconstruct", lines, "-o", parquet)

    done = run("export", parquet, "--to", "icalendar")

    assert done.returncode == 0
    assert done.stdout.startswith("BEGIN:VCALENDAR")
    assert "no date, left out" in done.stderr


def test_reconstruct_takes_corrections(article: Path, tmp_path: Path) -> None:
    parquet, path = tmp_path / "out.parquet", tmp_path / "corrections.toml"
    asked = ["reconstruct", article, "-o", parquet, "--published", "2024-03-14"]
    run(*asked)
    event_id = pq.read_table(parquet)["event_id"][0].as_py()
    path.write_text(
        f'[{event_id}]\ntitle = "The tunnels close"\n\n'
        "[0123456789abcdef]\nhidden = true\n",
        encoding="utf-8",
    )

    done = run(*asked, "--corrections", path)

    assert done.returncode == 0
    assert "0123456789abcdef: no such event" in done.stderr
    assert "The tunnels close" in pq.read_table(parquet)["title"].to_pylist()


def test_wrong_corrections_are_an_error_that_names_the_entry(
    article: Path, tmp_path: Path
) -> None:
    path = tmp_path / "corrections.toml"
    path.write_text('[0123456789abcdef]\ndate = "soon"\n', encoding="utf-8")

    done = run(
        "reconstruct", article, "-o", tmp_path / "out.parquet", "--corrections", path
    )

    assert done.returncode == 1
    assert "[0123456789abcdef] date: 'soon' is not an EDTF date" in done.stderr
    assert not (tmp_path / "out.parquet").exists()
