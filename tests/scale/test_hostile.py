"""Text made to hurt costs no more than its length, at every stage of one article."""

import time

import pytest

import timeline
from timeline.extraction import extract
from timeline.merging import sketch
from timeline.output.figure import save_figure
from timeline.settings import Settings

BOMBS = {
    "question marks": "?" * 100_000,
    "digits": "7" * 40_000,
    "blanks": " " * 50_000 + "end",
    "years": "2024-" * 5_000,
    "periods": "1 day " * 3_000,
    "quotes": '"' * 50_000,
    "brackets": "(" * 50_000,
    "lines": "\n" * 50_000 + "end",
    "capitals": "A" * 50_000,
    "names": "Ann Lund " * 5_000,
    "commas": "a, " * 15_000,
    "datelines": "OSLO, March 3 (Wire) -- " * 2_000,
}
NEWS = (
    "The council of Arnmouth approved the budget on March 3, 2024. Police arrested "
    "two men near the harbour last Friday, and the mayor resigned a week later. "
)


def article(text):
    rows = [{"text": text, "published": "2024-03-14"}]
    return timeline.read_articles(rows)[0]


def seconds(function, *arguments):
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        function(*arguments)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_for_patterns_takes_less_than_a_second(name):
    bomb = article(BOMBS[name] + " x")

    extract(bomb, Settings())  # loads what is loaded once
    assert seconds(extract, bomb, Settings()) < 1


@pytest.mark.parametrize("stage", ["read", "extract", "sketch"])
def test_twice_the_text_takes_at_most_little_more_than_twice_the_time(stage):
    stages = {
        "read": article,
        "extract": lambda text: extract(article(text), Settings()),
        "sketch": lambda text: sketch(article(text)),
    }
    run = stages[stage]
    run(NEWS)

    once, twice = (seconds(run, NEWS * times) for times in (150, 300))

    assert twice <= 2.3 * once + 0.02


def test_text_in_a_wrong_encoding_is_written_and_drawn_all_the_same(tmp_path):
    told = "The café closed on May 4, 2021 \ud800 Ã© \x00 \u202e�."
    row = {"id": "\ud800", "title": told, "text": told, "published": "2021-05-05"}

    story = timeline.reconstruct(timeline.read_articles([row]))
    story.to_parquet(tmp_path / "out.parquet")
    save_figure(story.plot(), tmp_path / "out.png")

    assert len(story) == 1
    assert list(timeline.read_timeline(tmp_path / "out.parquet")) == list(story)
    assert (tmp_path / "out.png").stat().st_size > 1_000
