"""A large run: the same bytes, whoever does the work and in whatever pieces."""

import json

import pytest
from collections_of_news import write_collection

import timeline
from timeline.errors import BrokenRun, SchemaMismatch
from timeline.scale import ProcessPool, reconstruct_to
from timeline.settings import Settings

pytestmark = pytest.mark.filterwarnings("ignore::timeline.errors.DoubtfulPublication")
WINDOWS = Settings(max_merged_articles=40)


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    return write_collection(tmp_path_factory.mktemp("news") / "news.jsonl", 60)


@pytest.fixture(scope="module")
def serial(news, tmp_path_factory):
    """The bytes of the timeline made in memory, of one window and of several."""
    path = tmp_path_factory.mktemp("serial") / "timeline.parquet"
    articles = timeline.read_articles(news)
    found = []
    for settings in (Settings(), WINDOWS):
        timeline.reconstruct(articles, settings=settings).to_parquet(path)
        found.append(path.read_bytes())
    return found


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_bytes_do_not_depend_on_the_size_of_batches(news, serial, size, tmp_path):
    output = tmp_path / "timeline.parquet"
    for settings, expected in zip((Settings(), WINDOWS), serial, strict=True):
        summary = reconstruct_to(output, news, settings=settings, batch_articles=size)

        assert output.read_bytes() == expected
        assert summary.events == len(timeline.read_timeline(output))
    assert [path.name for path in tmp_path.iterdir()] == ["timeline.parquet"]


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_bytes_do_not_depend_on_the_workers(news, serial, method, tmp_path):
    output = tmp_path / "timeline.parquet"
    with ProcessPool(2, method) as pool:
        reconstruct_to(output, news, settings=WINDOWS, runner=pool, batch_articles=20)

    assert output.read_bytes() == serial[1]


def test_one_call_tells_the_same_on_two_processes(news, serial, tmp_path):
    articles = timeline.read_articles(news)

    story = timeline.reconstruct(articles, workers=2)
    story.to_parquet(tmp_path / "out.parquet")

    assert (tmp_path / "out.parquet").read_bytes() == serial[0]


def test_bytes_do_not_depend_on_the_order_of_articles(news, serial, tmp_path):
    lines = news.read_text().splitlines(keepends=True)
    turned = tmp_path / "turned.jsonl"
    turned.write_text("".join(reversed(lines)))

    reconstruct_to(tmp_path / "out.parquet", turned, settings=WINDOWS)

    assert (tmp_path / "out.parquet").read_bytes() == serial[1]


def test_repeated_articles_and_ids_are_settled_as_in_memory(tmp_path):
    rows = [
        {"id": "a", "text": "The dam broke on May 4, 2021.", "published": "2021-05-05"},
        {"id": "a", "text": "The dam broke on May 4, 2021.", "published": "2021-05-05"},
        {"id": "a", "text": "The mayor resigned.", "published": "2021-05-06"},
        {"id": "b", "text": "The mayor resigned.", "published": "2021-05-06"},
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    articles = timeline.read_articles(path)
    timeline.reconstruct(articles).to_parquet(tmp_path / "serial.parquet")

    summary = reconstruct_to(tmp_path / "out.parquet", path, batch_articles=1)

    serial = (tmp_path / "serial.parquet").read_bytes()
    assert (tmp_path / "out.parquet").read_bytes() == serial
    assert summary.articles == 3
    assert [each.code for each in summary.rejected] == ["duplicate"]


def test_dates_that_a_collection_doubts_are_doubted_in_batches_too(tmp_path):
    """A source that dates old reports by the one day on which it was crawled."""
    rows = [
        {
            "id": f"r{number}",
            "text": f"The council met yesterday about case {number}.",
            "published": "2024-06-01",
            "source": "crawled.example",
            "url": f"https://crawled.example/2023/0{number + 1}/11/case",
        }
        for number in range(8)
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    for limit in (20_000, 3):
        settings = Settings(max_compared_articles=limit)
        story = timeline.reconstruct(timeline.read_articles(path), settings=settings)
        story.to_parquet(tmp_path / "serial.parquet")

        reconstruct_to(
            tmp_path / "out.parquet", path, settings=settings, batch_articles=3
        )

        serial = (tmp_path / "serial.parquet").read_bytes()
        assert (tmp_path / "out.parquet").read_bytes() == serial
        assert not story.mentions["published_trusted"].any()


def test_days_that_other_articles_settle_are_settled_in_batches_too(tmp_path):
    """A year, and a week, that one article leaves open and two others tell."""
    fire = "a fire destroyed the mill of Oldmere"
    quake = "an earthquake struck the port of Varn"
    told = [
        ("2023-02-15", f"On 14 February 2023 {fire}."),
        ("2023-02-16", f"Police said that {fire} on 14 February 2023."),
        ("2024-04-05", f"The court heard that {fire} on 14 February."),
        ("2024-03-06", f"On 5 March {quake}."),
        ("2024-03-06", f"Houses fell when {quake} on 5 March."),
        ("2024-03-15", f"A week has passed since {quake} last Tuesday."),
    ]
    rows = [
        {"id": f"r{n}", "source": f"paper {n}", "published": day, "text": text}
        for n, (day, text) in enumerate(told)
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    story = timeline.reconstruct(timeline.read_articles(path))
    story.to_parquet(tmp_path / "serial.parquet")

    reconstruct_to(tmp_path / "out.parquet", path)

    settled = story.mentions["time_source"] == "redated"
    assert {"r2", "r5"} <= set(story.mentions["article_id"][settled])
    serial = (tmp_path / "serial.parquet").read_bytes()
    assert (tmp_path / "out.parquet").read_bytes() == serial


def test_no_articles_make_an_empty_timeline(tmp_path):
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    timeline.reconstruct([]).to_parquet(tmp_path / "serial.parquet")

    summary = reconstruct_to(tmp_path / "out.parquet", empty)

    assert (summary.articles, summary.events) == (0, 0)
    assert len(timeline.read_timeline(tmp_path / "out.parquet")) == 0


def test_missing_columns_are_named_with_those_found(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("headline,when\nThe dam broke,2021-05-05\n")

    with pytest.raises(SchemaMismatch, match="headline"):
        reconstruct_to(tmp_path / "out.parquet", path)

    assert not (tmp_path / "out.parquet").exists()


def test_a_dead_worker_is_told_with_its_job():
    from pool_jobs import die_at_seven

    with ProcessPool(2) as pool, pytest.raises(BrokenRun, match=r"at or near [4-7] "):
        list(pool.map(die_at_seven, range(20)))


def test_workers_do_without_pandas():
    from pool_jobs import has_pandas

    with ProcessPool(1) as pool:
        assert list(pool.map(has_pandas, range(2))) == [False, False]
