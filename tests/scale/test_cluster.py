"""The same timeline from the workers of a Dask cluster, even where one of them dies."""

import pytest
from collections_of_news import write_collection

import timeline
from timeline.errors import BrokenRun, UnreadableInput
from timeline.scale import reconstruct_to
from timeline.scale.cluster import DaskCluster, connect
from timeline.settings import Settings

distributed = pytest.importorskip("distributed", reason="Dask is an extra")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::timeline.errors.DoubtfulPublication"),
    # Sockets and loops of the cluster are closed after the test that opened them.
    pytest.mark.filterwarnings("ignore"),
]
WINDOWS = Settings(max_merged_articles=40)


@pytest.fixture
def client(tmp_path):
    with (
        distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            local_directory=tmp_path / "dask",
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


def test_a_cluster_that_loses_a_worker_tells_the_same(client, tmp_path):
    news = write_collection(tmp_path / "news.jsonl", 80)
    reconstruct_to(tmp_path / "serial.parquet", news, settings=WINDOWS)
    killed = []

    def kill_a_worker(_):
        if not killed:
            worker = next(iter(client.cluster.workers.values()))
            worker.process.process.kill()
            killed.append(worker)

    reconstruct_to(
        tmp_path / "cluster.parquet",
        news,
        settings=WINDOWS,
        runner=DaskCluster(client),
        batch_articles=10,
        after_batch=kill_a_worker,
    )

    assert killed
    serial = (tmp_path / "serial.parquet").read_bytes()
    assert (tmp_path / "cluster.parquet").read_bytes() == serial


def test_one_call_works_on_a_cluster(client, tmp_path):
    articles = timeline.read_articles(write_collection(tmp_path / "news.jsonl", 20))

    timeline.reconstruct(articles, client=client).to_parquet(tmp_path / "one.parquet")
    timeline.reconstruct(articles).to_parquet(tmp_path / "two.parquet")

    one, two = tmp_path / "one.parquet", tmp_path / "two.parquet"
    assert one.read_bytes() == two.read_bytes()


def test_a_scheduler_that_is_not_there_is_named():
    with pytest.raises(BrokenRun, match="no Dask scheduler"):
        connect("tcp://127.0.0.1:9")


@pytest.mark.parametrize("address", ["dask", "smtp://127.0.0.1:8786"])
def test_what_is_no_address_of_a_scheduler_is_told(address):
    with pytest.raises(BrokenRun, match=r"expected tcp://HOST:PORT"):
        connect(address)


def test_files_elsewhere_are_read_and_written_by_their_urls(tmp_path):
    fsspec = pytest.importorskip("fsspec", reason="other file systems are an extra")
    news = write_collection(tmp_path / "news.jsonl", 30)
    reconstruct_to(tmp_path / "serial.parquet", news)
    lines = news.read_bytes().splitlines(keepends=True)
    store = fsspec.filesystem("memory")
    for number in range(3):
        store.pipe(f"/news/part-{number}.jsonl", b"".join(lines[number::3]))

    reconstruct_to("memory://out/timeline.parquet", "memory://news/part-*.jsonl")

    serial = (tmp_path / "serial.parquet").read_bytes()
    assert store.cat("/out/timeline.parquet") == serial


def test_nothing_is_fetched_from_the_web(tmp_path):
    with pytest.raises(UnreadableInput, match="nothing is fetched from the web"):
        reconstruct_to(tmp_path / "out.parquet", "https://news.example/a.html")


def test_a_url_without_files_is_an_error(tmp_path):
    with pytest.raises(UnreadableInput, match="no such file"):
        reconstruct_to(tmp_path / "out.parquet", "memory://nothing/*.jsonl")
