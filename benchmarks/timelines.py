"""How near highlights come to timelines that journalists wrote of the same articles.

    python -m benchmarks.timelines CORPUS_DIR [-o SYSTEM.jsonl] [--topic NAME]

Each folder of CORPUS_DIR is a topic: ``articles.jsonl``, and ``timelines.jsonl``, a
reference a line, or ``timeline_dates.jsonl``, key dates alone. Of a reference, the
engine is told its first and last date, its number of dates and its mean number of
sentences a date, rounded; of key dates, their number alone, and those outside the
first and last publication day are left out. Time and memory are those of the engine,
read before the scorer is loaded.
"""

import argparse
import json
import resource
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from timeline.highlights import highlights
from timeline.pipeline import reconstruct
from timeline.reading import read_articles

Sentences = dict[str, list[str]]  # by ISO day
Answer = list[tuple[str, list[str]]]


@dataclass(frozen=True, slots=True)
class Task:
    """One reference, and what of it the engine is told."""

    topic: str
    number: int
    gold: Sentences
    begin: date
    end: date
    per_date: int


def main() -> None:
    """Reconstruct each topic, answer its references, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="write the answers here")
    parser.add_argument("--topic", action="append", help="only this one; repeatable")
    options = parser.parse_args()
    answered: list[tuple[Task, Answer]] = []
    for folder in sorted(options.corpus.iterdir()):
        if not options.topic or folder.name in options.topic:
            answered += answers(folder)
    print(
        f"cpu_seconds {time.process_time():.1f}  memory_mb {_memory_mb()}", flush=True
    )
    print_scores(answered)
    if options.output:
        rows = (
            {"topic": task.topic, "ref": task.number, "timeline": answer}
            for task, answer in answered
        )
        lines = (json.dumps(row) + "\n" for row in rows)
        options.output.write_text("".join(lines), encoding="utf-8")


def print_scores(answered: Iterable[tuple[Task, Answer]]) -> None:
    """Print the figures of each reference, and their mean."""
    # The scorer brings nltk, whose time and memory are not the engine's.
    from benchmarks.score_timelines import f1, score

    def line(rows: Sequence[dict[str, tuple[float, float]]]) -> str:
        means = {
            name: f1(
                *(sum(row[name][side] for row in rows) / len(rows) for side in (0, 1))
            )
            for name in ("date", "align1", "align2", "agree1")
        }
        return "  ".join(f"{name} {value:.3f}" for name, value in means.items())

    figures = []
    for task, answer in answered:
        figures.append(score(dict(answer), task.gold))
        print(f"{task.topic:22} {task.number}  {line(figures[-1:])}")
    print(f"{'mean':22} {len(figures)}  {line(figures)}")


def answers(folder: Path) -> list[tuple[Task, Answer]]:
    """Each reference of a topic with the engine's timeline; its costs are printed."""
    answered = []
    began = time.process_time()
    articles = read_articles(folder / "articles.jsonl")
    published = [article.published.date() for article in articles if article.published]
    story = reconstruct(articles)
    reconstructed = time.process_time()
    for task in _tasks(folder, min(published), max(published)):
        found = highlights(
            story,
            dates=len(task.gold),
            per_date=task.per_date,
            begin=task.begin,
            end=task.end,
        )
        days = [(day.isoformat(), sentences) for day, sentences in found]
        answered.append((task, days))
    print(
        f"{folder.name:22} {len(articles)} articles, {len(story)} events, "
        f"reconstruct {reconstructed - began:.1f} s, "
        f"highlights {time.process_time() - reconstructed:.1f} s",
        flush=True,
    )
    return answered


def _tasks(folder: Path, first: date, last: date) -> Iterator[Task]:
    timelines = folder / "timelines.jsonl"
    if timelines.exists():
        for number, reference in enumerate(_rows(timelines)):
            gold = {day[:10]: sentences for day, sentences in reference}
            days = sorted(map(date.fromisoformat, gold))
            mean = sum(map(len, gold.values())) / len(gold)
            yield Task(folder.name, number, gold, days[0], days[-1], round(mean))
    else:
        for number, reference in enumerate(_rows(folder / "timeline_dates.jsonl")):
            kept = {
                day: []
                for day in sorted(reference["dates"])
                if first <= date.fromisoformat(day) <= last
            }
            yield Task(folder.name, number, kept, first, last, 1)


def _rows(path: Path) -> list:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _memory_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
