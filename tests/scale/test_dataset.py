"""A timeline as a folder of Parquet files, whole or absent."""

import pytest
from collections_of_news import write_collection

import timeline
from timeline.errors import UnwritableOutput
from timeline.scale import reconstruct_to, sorting
from timeline.settings import Settings

pytestmark = pytest.mark.filterwarnings("ignore::timeline.errors.DoubtfulPublication")
WINDOWS = Settings(max_merged_articles=40)


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    return write_collection(tmp_path_factory.mktemp("news") / "news.jsonl", 60)


@pytest.fixture
def small_parts(monkeypatch):
    monkeypatch.setattr(sorting, "_PART_CHUNKS", 1)


@pytest.fixture(scope="module")
def whole(news, tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "timeline.parquet"
    reconstruct_to(path, news, settings=WINDOWS)
    return timeline.read_timeline(path)


def test_the_files_of_a_folder_make_up_the_timeline(news, whole, small_parts, tmp_path):
    summary = reconstruct_to(f"{tmp_path}/out/", news, settings=WINDOWS)

    files = sorted((tmp_path / "out").iterdir())
    parts = [list(timeline.read_timeline(path)) for path in files]
    assert len(parts) > 2
    assert [event for part in parts for event in part] == list(whole)
    assert summary.events == len(whole)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_is_read_as_one_timeline(news, whole, small_parts, tmp_path):
    reconstruct_to(f"{tmp_path}/out/", news, settings=WINDOWS)

    story = timeline.read_timeline(tmp_path / "out")

    assert list(story) == list(whole)
    assert story.metadata == whole.metadata


def test_parts_that_are_one_file_have_the_same_bytes(
    news, whole, small_parts, tmp_path
):
    whole.to_parquet(tmp_path / "whole.parquet")
    reconstruct_to(tmp_path / "out.parquet", news, settings=WINDOWS)

    out, expected = tmp_path / "out.parquet", tmp_path / "whole.parquet"
    assert out.read_bytes() == expected.read_bytes()


def test_no_articles_make_a_folder_that_tells_its_columns(tmp_path):
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")

    reconstruct_to(f"{tmp_path}/out/", empty)

    assert len(timeline.read_timeline(tmp_path / "out")) == 0


def test_a_folder_that_is_there_is_not_touched(news, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")

    with pytest.raises(UnwritableOutput, match="stands there already"):
        reconstruct_to(f"{tmp_path}/out/", news)

    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_a_dataset_elsewhere_says_when_it_is_complete(news, whole, tmp_path):
    fsspec = pytest.importorskip("fsspec", reason="other file systems are an extra")
    reconstruct_to("memory://out/timeline/", news, settings=WINDOWS)
    store = fsspec.filesystem("memory")

    names = sorted(path.rpartition("/")[2] for path in store.find("/out/timeline"))
    store.get("/out/timeline", str(tmp_path / "copy"), recursive=True)

    assert names == ["_SUCCESS", "part-000000.parquet", "part-000001.parquet"]
    assert list(timeline.read_timeline(tmp_path / "copy")) == list(whole)
    with pytest.raises(UnwritableOutput, match="holds files"):
        reconstruct_to("memory://out/timeline/", news, settings=WINDOWS)
