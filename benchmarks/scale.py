"""How a run grows: articles a second, memory of the largest process, time a stage.

    python -m benchmarks.scale                      1,000 and 10,000 articles
    python -m benchmarks.scale --articles 100000    one size, as large as wanted
    python -m benchmarks.scale --characters 60      reports of one line
    python -m benchmarks.scale --workers 1 2        compare numbers of workers
    python -m benchmarks.scale --cluster            a local Dask cluster beside them
    python -m benchmarks.scale --kill 20            kill runs, resume them, compare

The collections are generated: sentences of news in which actors, places and deeds
vary, events told by one to six papers over some days, one report in five a copy, two
articles in three about nothing that others tell. 3 KB an article, seeded.
"CPU ms" is what an article takes of all processes, so that it can be compared where
other work shares the machine.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

_ONSETS = ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "s", "v")
_VOWELS = ("a", "e", "i", "o", "u", "ei", "au")
_CODAS = ("", "l", "n", "r", "s", "m", "nd", "rk")
_BODIES = (
    "council",
    "ministry",
    "union",
    "company",
    "court",
    "board",
    "agency",
    "bank",
)
_PLACES = ("bridge", "mill", "harbour", "school", "hospital", "market", "dam", "prison")
_DEEDS = (
    "{actor} approved a plan to rebuild the {thing} of {town}",
    "{person} resigned as head of {actor} in {town}",
    "police arrested {n} people near the {thing} of {town}",
    "a fire destroyed the {thing} of {town}, killing {n} people",
    "{actor} sued the owner of the {thing} in {town}",
    "workers at the {thing} of {town} went on strike",
    "{person} opened the new {thing} in {town}",
    "flooding closed the {thing} of {town} and injured {n} people",
    "{actor} signed a contract worth {n} million with {person} in {town}",
    "an explosion damaged the {thing} of {town}",
)
_THINGS = [
    "bridge",
    "mill",
    "harbour",
    "school",
    "hospital",
    "market",
    "station",
    "dam",
    "library",
    "prison",
]
_TIMES = (
    "on {weekday}",
    "yesterday",
    "on {month} {day}",
    "last week",
    "on {month} {day}, {year}",
    "two days ago",
    "",
)
_FILLER = (
    "{person} said that the {word} of the {thing} was in line with what was expected",
    "residents of {town} have asked for a better {word} since {year}",
    "the {thing} serves about {n} hundred families with its {word}",
    "a spokesman for {actor} declined to comment on the {word}",
    "it remains unclear who will pay for the {word} at the {thing}",
    "in {town} many people remember the {word} of the winter of {year}",
    "next month {actor} will decide whether the {thing} keeps its {word}",
    "{person}, who grew up in {town}, called the {word} overdue",
)
_PAPERS = ("herald", "post", "courier", "wire", "tribune", "gazette")
_FIRST_DAY = date(2015, 1, 1)
_EVENTS_A_DAY = 12
CHARACTERS = 3_000
# Reports of a line have no title.
_ONE_LINE = 100


def articles(count: int, characters: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Generated articles, event by event, all of a collection alike in density."""
    chance = random.Random(seed)
    made = event = 0
    while made < count:
        day = _FIRST_DAY + timedelta(days=event // _EVENTS_A_DAY)
        topic = _topic(chance)
        deed = _filled(chance.choice(_DEEDS), topic, chance, day)
        papers = chance.sample(_PAPERS, chance.choice((1, 1, 1, 2, 3, 6)))
        text = ""
        for paper in papers[: count - made]:
            published = day + timedelta(days=chance.choice((0, 0, 1, 1, 2, 4)))
            if not text or chance.random() > 0.2:
                text = _text(deed, topic, chance, day, published, characters)
            yield {
                "id": f"{paper}-{event}",
                "title": _sentence(deed) if characters > _ONE_LINE else None,
                "text": text,
                "published": published.isoformat(),
                "source": paper,
            }
            made += 1
        event += 1


def _topic(chance: random.Random) -> dict[str, list[str]]:
    """Who and what an event is about: names that few other events have."""
    name = [_word(chance).title() for _ in range(9)]
    return {
        "person": [f"{name[0]} {name[1]}", f"{name[2]} {name[3]}"],
        "town": [name[4], name[5]],
        "actor": [f"the {name[place]} {chance.choice(_BODIES)}" for place in (6, 7)],
        "thing": [f"{_word(chance)} {chance.choice(_PLACES)}" for _ in range(2)],
        "word": [_word(chance) for _ in range(12)],
    }


def _word(chance: random.Random) -> str:
    syllables = chance.choice((2, 2, 3))
    return "".join(
        chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS)
        for _ in range(syllables)
    )


def _text(
    deed: str,
    topic: dict[str, list[str]],
    chance: random.Random,
    day: date,
    published: date,
    characters: int,
) -> str:
    when = chance.choice(_TIMES)
    said = _filled(f"on {day:%A}" if when == "yesterday" else when, topic, chance, day)
    sentences = [_sentence(f"{deed} {said}")]
    while sum(map(len, sentences)) + len(sentences) < characters:
        if chance.random() < 0.2:
            pattern = f"{chance.choice(_DEEDS)} {chance.choice(_TIMES)}"
        else:
            pattern = chance.choice(_FILLER)
        about = topic if chance.random() < 0.7 else _topic(chance)
        sentences.append(_sentence(_filled(pattern, about, chance, published)))
    return " ".join(sentences)


def _sentence(words: str) -> str:
    words = words.strip()
    return f"{words[:1].upper()}{words[1:]}."


def _filled(
    pattern: str, topic: dict[str, list[str]], chance: random.Random, day: date
) -> str:
    return pattern.format(
        **{name: chance.choice(words) for name, words in topic.items()},
        n=chance.randint(2, 90),
        weekday=f"{day:%A}",
        month=f"{day:%B}",
        day=day.day,
        year=day.year,
    )


def write(path: Path, count: int, characters: int = CHARACTERS) -> None:
    """Write a collection as JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        for article in articles(count, characters):
            file.write(json.dumps(article) + "\n")


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
            for workers in chosen.workers:
                for cluster in {False, chosen.cluster}:
                    cost = measure(news, folder / "out.parquet", workers, cluster)
                    print(
                        f"{count:8} {workers:7}{'d' if cluster else ' '}"
                        f"{cost['wall']:8.1f} {count / cost['wall']:7.1f}"
                        f"{1_000 * cost['cpu'] / count:8.2f} {cost['main_mb']:8.0f}"
                        f"{cost['worker_mb']:11.0f} {cost['events']:8}",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
