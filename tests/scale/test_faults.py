"""Runs that are killed, starved, crowded or continued on something else."""

import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from collections_of_news import write_collection

import timeline
from timeline.errors import OtherRun, UnreadableInput, UnwritableOutput
from timeline.scale import reconstruct_to
from timeline.scale.folder import folder_beside, work_folder
from timeline.settings import Settings

pytestmark = pytest.mark.filterwarnings("ignore::timeline.errors.DoubtfulPublication")
OLD = b"what stood there before"


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    return write_collection(tmp_path_factory.mktemp("news") / "news.jsonl", 40)


class Stop(Exception):
    """A run that is broken off, as by a fault of the machine."""


def stop_after(batches):
    """Something to call after each batch, which ends the run at one of them."""
    left = iter(range(batches))

    def after_batch(_):
        if next(left, None) is None:
            raise Stop

    return after_batch


def command(news, output, *options, **kwargs):
    return subprocess.run(
        [
            *(sys.executable, "-m", "timeline", "reconstruct", str(news)),
            *("-o", str(output), "--workers", "1", *options),
        ],
        capture_output=True,
        encoding="utf-8",
        check=False,
        **kwargs,
    )


def test_a_broken_off_run_goes_on_where_it_was(news, tmp_path):
    reconstruct_to(tmp_path / "whole.parquet", news, batch_articles=10)
    output = tmp_path / "out.parquet"
    with pytest.raises(Stop):
        reconstruct_to(output, news, batch_articles=10, after_batch=stop_after(3))
    folder = folder_beside(output)
    finished = {path: path.stat().st_ino for path in folder.glob("*.articles.arrow")}
    assert len(finished) >= 3
    assert not output.exists()
    with pytest.raises(Stop):
        reconstruct_to(
            output, news, batch_articles=10, resume=True, after_batch=stop_after(5)
        )
    kept = {path: path.stat().st_ino for path in finished}

    reconstruct_to(output, news, batch_articles=10, resume=True)

    assert kept == finished
    assert output.read_bytes() == (tmp_path / "whole.parquet").read_bytes()
    assert not folder.exists()


@pytest.mark.parametrize("seconds", [0.6, 1.4, 2.0])
def test_a_killed_run_leaves_nothing_half_and_resumes_to_the_same(
    news, seconds, tmp_path
):
    whole, output = tmp_path / "whole.parquet", tmp_path / "out.parquet"
    reconstruct_to(whole, news)
    output.write_bytes(OLD)
    running = subprocess.Popen(
        [
            *(sys.executable, "-m", "timeline", "reconstruct", str(news)),
            *("-o", str(output), "--workers", "1"),
        ],
        stderr=subprocess.DEVNULL,
    )
    time.sleep(seconds)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert output.read_bytes() in (OLD, whole.read_bytes())

    done = command(news, output, "--resume")

    assert done.returncode == 0, done.stderr
    assert output.read_bytes() == whole.read_bytes()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks Linux")
def test_workers_end_with_a_killed_run(tmp_path):
    much = write_collection(tmp_path / "news.jsonl", 600)
    running = subprocess.Popen(
        [
            *(sys.executable, "-m", "timeline", "reconstruct", str(much)),
            *("-o", str(tmp_path / "out.parquet"), "--workers", "2"),
        ],
        stderr=subprocess.DEVNULL,
    )
    try:
        workers = wait_for(lambda: pool_of(running.pid))
    finally:
        running.kill()
        running.wait()

    assert wait_for(lambda: not any(map(is_running, workers)))


def wait_for(what):
    """What a function returns as soon as it is something; None after a minute."""
    for _ in range(600):
        if found := what():
            return found
        time.sleep(0.1)
    return None


def pool_of(parent):
    """The workers that a process has started, once there are two of them."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    named = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in children}
    workers = [pid for pid, command in named.items() if b"spawn_main" in command]
    return workers if len(workers) == 2 else None


def is_running(pid):
    try:
        return (
            Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        )
    except OSError:
        return False


def test_another_input_is_refused_by_name(news, tmp_path):
    changed = tmp_path / "news.jsonl"
    changed.write_bytes(news.read_bytes())
    with pytest.raises(Stop):
        reconstruct_to(tmp_path / "o.parquet", changed, after_batch=stop_after(0))
    changed.write_bytes(news.read_bytes() + b'{"text": "One more."}\n')

    with pytest.raises(OtherRun, match=r"the input .*news\.jsonl was"):
        reconstruct_to(tmp_path / "o.parquet", changed, resume=True)


def test_another_setting_is_refused_by_name(news, tmp_path):
    with pytest.raises(Stop):
        reconstruct_to(tmp_path / "o.parquet", news, after_batch=stop_after(0))

    with pytest.raises(
        OtherRun, match=r"the setting story_likeness was .* and is 0\.3"
    ):
        reconstruct_to(
            tmp_path / "o.parquet",
            news,
            settings=Settings(story_likeness=0.3),
            resume=True,
        )


def test_without_resume_a_run_begins_anew(news, tmp_path):
    with pytest.raises(Stop):
        reconstruct_to(tmp_path / "o.parquet", news, after_batch=stop_after(0))

    settings = Settings(story_likeness=0.3)
    reconstruct_to(tmp_path / "o.parquet", news, settings=settings)

    assert len(timeline.read_timeline(tmp_path / "o.parquet")) > 0


def test_two_processes_do_not_write_one_output(news, tmp_path):
    output = tmp_path / "out.parquet"
    output.write_bytes(OLD)
    with work_folder(folder_beside(output), {}, resume=False):
        done = command(news, output)

    assert done.returncode == 1
    assert "another process is at work" in done.stderr
    assert output.read_bytes() == OLD


def test_a_run_that_finished_nothing_leaves_nothing(tmp_path):
    with pytest.raises(UnreadableInput):
        reconstruct_to(tmp_path / "out.parquet", tmp_path / "nowhere.jsonl")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_something_else_is_not_touched(news, tmp_path):
    mine = tmp_path / "photos"
    mine.mkdir()
    (mine / "me.png").write_bytes(b"me")

    with pytest.raises(OtherRun, match=r"it holds 'me\.png'"):
        reconstruct_to(tmp_path / "out.parquet", news, work=mine)

    assert [path.name for path in mine.iterdir()] == ["me.png"]


def test_a_full_disk_is_an_error_and_the_old_file_stays(news, tmp_path):
    output = tmp_path / "out.parquet"
    output.write_bytes(OLD)

    def fill_the_disk():
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = command(news, output, preexec_fn=fill_the_disk)

    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert output.read_bytes() == OLD
    assert not [path for path in tmp_path.rglob("*") if path.name.endswith(".part")]


@pytest.mark.parametrize("output", ["", "missing/out.parquet"])
def test_an_impossible_output_is_refused_before_the_work(news, output, tmp_path):
    with pytest.raises(UnwritableOutput, match="folder"):
        reconstruct_to(tmp_path / output, news, after_batch=stop_after(0))

    assert not list(tmp_path.iterdir())


def test_exit_codes_tell_what_became_of_a_run(news, tmp_path):
    broken = tmp_path / "broken.jsonl"
    broken.write_bytes(b"{\n" + news.read_bytes()[:400].rpartition(b"\n")[0] + b"\n")
    output = tmp_path / "out.parquet"

    codes = [
        command(broken, output).returncode,
        command(tmp_path / "nothing.jsonl", output).returncode,
        command(broken, output, "--nonsense").returncode,
        command(broken, output, "--strict").returncode,
    ]

    assert codes == [0, 1, 2, 3]
    assert len(timeline.read_timeline(output)) > 0


def test_ids_never_become_paths(tmp_path):
    lines = tmp_path / "articles.jsonl"
    names = ("../../escape", "/etc/passwd", "C:\\\\windows", "CON", "a\\u0000b", "..")
    lines.write_text(
        "".join(
            f'{{"id": "{name}", "text": "The dam broke on May 4, 2021.", '
            f'"published": "2021-05-0{number + 1}"}}\n'
            for number, name in enumerate(names)
        )
    )

    summary = reconstruct_to(tmp_path / "out.parquet", lines)

    assert summary.articles == len(names)
    assert {path.name for path in Path(tmp_path).rglob("*")} == {
        "articles.jsonl",
        "out.parquet",
    }
