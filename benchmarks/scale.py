"""How a run grows: articles a second, CPU time and memory of the processes.

    python -m benchmarks.scale                      1,000 and 10,000 articles
    python -m benchmarks.scale --articles 100000    one size, as large as wanted
    python -m benchmarks.scale --characters 60      reports of one line
    python -m benchmarks.scale --workers 1 2        compare numbers of workers
    python -m benchmarks.scale --cluster            a local Dask cluster beside them
    python -m benchmarks.scale --kill 20            kill runs, resume them, compare

The collections are generated: see `benchmarks.generated`. "CPU ms" is what an article
takes of all processes, so that it can be compared where other work shares the machine.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

from benchmarks.generated import CHARACTERS, write


def measure(news: Path, output: Path, workers: int, cluster: bool) -> dict[str, float]:
    """Wall and CPU seconds, and megabytes of the largest process, of one run."""
    begin = time.monotonic()
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.scale", "--run", news, output]
        + ["--workers", str(workers)]
        + ["--cluster"] * cluster,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    return {"wall": time.monotonic() - begin, **json.loads(told.splitlines()[-1])}


def run(news: Path, output: Path, workers: int, cluster: bool) -> None:
    """One run, its cost printed as JSON."""
    from timeline.scale import DaskCluster, InProcess, ProcessPool, reconstruct_to
    from timeline.schema import leave_out_pandas

    leave_out_pandas()  # as the command does
    if cluster:
        from distributed import Client, LocalCluster

        with (
            LocalCluster(
                workers, threads_per_worker=1, dashboard_address=None
            ) as local,
            Client(local) as client,
        ):
            done = reconstruct_to(output, news, runner=DaskCluster(client))
    elif workers == 1:
        done = reconstruct_to(output, news, runner=InProcess())
    else:
        with ProcessPool(workers) as pool:
            done = reconstruct_to(output, news, runner=pool)
    usages = [
        resource.getrusage(who)
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    ]
    cost = {
        "events": done.events,
        "cpu": sum(usage.ru_utime + usage.ru_stime for usage in usages),
        "main_mb": usages[0].ru_maxrss / 1024,
        "worker_mb": usages[1].ru_maxrss / 1024,
    }
    print(json.dumps(cost))


def killed_and_resumed(folder: Path, count: int, times: int) -> int:
    """How many of so many runs, killed at a random moment, resume to equal bytes."""
    news, whole, output = folder / "news", folder / "whole", folder / "out.parquet"
    news = news.with_suffix(".jsonl")
    write(news, count)
    command = [sys.executable, "-m", "timeline", "reconstruct", str(news), "-o"]
    begin = time.monotonic()
    subprocess.run([*command, whole], check=True, capture_output=True)
    length = time.monotonic() - begin
    chance = random.Random(times)
    equal = 0
    for _ in range(times):
        output.unlink(missing_ok=True)
        running = subprocess.Popen([*command, output], stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, length))
        running.kill()
        running.wait()
        subprocess.run([*command, output, "--resume"], check=True, capture_output=True)
        equal += output.read_bytes() == whole.read_bytes()
    return equal


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--characters", type=int, default=CHARACTERS)
    parser.add_argument("--workers", type=int, nargs="*", default=[2])
    parser.add_argument("--cluster", action="store_true")
    parser.add_argument("--kill", type=int, default=0)
    parser.add_argument("--run", type=Path, nargs=2)
    chosen = parser.parse_args()
    if chosen.run:
        run(*chosen.run, chosen.workers[0], chosen.cluster)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if chosen.kill:
            equal = killed_and_resumed(folder, chosen.articles[0], chosen.kill)
            print(f"{equal} of {chosen.kill} killed runs resumed to the same bytes")
            return
        print("articles workers   wall s  art./s  CPU ms  main MB  worker MB   events")
        for count in chosen.articles:
            news = folder / f"{count}.jsonl"
            write(news, count, chosen.characters)
            runs = product(chosen.workers, sorted({False, chosen.cluster}))
            for workers, cluster in runs:
                cost = measure(news, folder / "out.parquet", workers, cluster)
                print(row(count, workers, cluster, cost), flush=True)


def row(count: int, workers: int, cluster: bool, cost: dict[str, float]) -> str:
    """A run's line of the table."""
    return (
        f"{count:8} {workers:7}{'d' if cluster else ' '}"
        f"{cost['wall']:8.1f} {count / cost['wall']:7.1f}"
        f"{1_000 * cost['cpu'] / count:8.2f} {cost['main_mb']:8.0f}"
        f"{cost['worker_mb']:11.0f} {cost['events']:8}"
    )


if __name__ == "__main__":
    main()
