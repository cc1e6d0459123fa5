"""Articles added to a finished timeline: only what they touch is done again."""

from datetime import date
from pathlib import Path

import pytest
from collections_of_news import write_collection

import timeline
from timeline.errors import OtherRun
from timeline.scale import reconstruct_to
from timeline.settings import Settings

pytestmark = pytest.mark.filterwarnings("ignore::timeline.errors.DoubtfulPublication")
WINDOWS = Settings(max_merged_articles=30)


@pytest.fixture(scope="module")
def old(tmp_path_factory):
    return write_collection(tmp_path_factory.mktemp("news") / "old.jsonl", 120)


@pytest.fixture(scope="module")
def new(tmp_path_factory):
    """Reports of the days after those of the others."""
    path = tmp_path_factory.mktemp("news") / "new.jsonl"
    return write_collection(path, 6, first=date(2024, 3, 1))


def update(output: Path, *inputs: Path, settings: Settings = WINDOWS) -> Path:
    reconstruct_to(
        output,
        list(inputs),
        settings=settings,
        work=output.with_name("work"),
        update=True,
        batch_articles=10,
    )
    return output


def finished(output: Path, kind: str) -> dict[str, int]:
    """The files of a kind in the work folder, with what changes when one is redone."""
    found = output.with_name("work").glob(f"*.{kind}")
    return {path.name: path.stat().st_mtime_ns for path in found}


def test_an_update_tells_what_a_run_over_everything_tells(old, new, tmp_path):
    update(tmp_path / "out.parquet", old)
    updated = update(tmp_path / "out.parquet", old, new)

    whole = tmp_path / "whole.parquet"
    reconstruct_to(whole, [old, new], settings=WINDOWS)
    assert updated.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("kind", ["articles.arrow", "events.arrow", "copies.json"])
def test_an_update_redoes_only_what_new_articles_touch(kind, old, new, tmp_path):
    output = update(tmp_path / "out.parquet", old)
    before = finished(output, kind)
    update(output, old, new)
    after = finished(output, kind)

    kept = before.items() & after.items()
    assert len(before) >= 8
    assert len(before) - len(kept) <= 2
    assert len(after) > len(kept)


def test_the_place_of_new_articles_in_the_input_does_not_matter(old, new, tmp_path):
    output = update(tmp_path / "out.parquet", old)
    before = finished(output, "articles.arrow")
    update(output, new, old)
    after = finished(output, "articles.arrow")

    assert len(before.items() - after.items()) <= 2


def test_events_keep_their_ids_when_articles_are_added(old, new, tmp_path):
    output = update(tmp_path / "out.parquet", old)
    before = {event.id for event in timeline.read_timeline(output)}
    update(output, old, new)

    after = {event.id for event in timeline.read_timeline(output)}
    assert before < after


def test_articles_taken_away_again_leave_no_trace(old, new, tmp_path):
    first = update(tmp_path / "out.parquet", old).read_bytes()
    files = finished(tmp_path / "out.parquet", "*")
    update(tmp_path / "out.parquet", old, new)

    assert update(tmp_path / "out.parquet", old).read_bytes() == first
    assert finished(tmp_path / "out.parquet", "*").keys() == files.keys()


def test_an_update_with_another_setting_is_refused_by_name(old, tmp_path):
    output = update(tmp_path / "out.parquet", old)

    with pytest.raises(OtherRun, match=r"the setting story_likeness was 0\.2 and"):
        other = Settings(max_merged_articles=30, story_likeness=0.3)
        update(output, old, settings=other)
