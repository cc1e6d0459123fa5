"""Text made to hurt costs no more than its length, at every stage of one article."""

from functools import partial

import pytest
from growth import assert_no_square

import timeline
from benchmarks.hostile import UNITS, article_of, text_of
from timeline.extraction import extract
from timeline.merging import sketch
from timeline.output.figure import save_figure
from timeline.settings import Settings

NEWS = (
    "The council of Arnmouth approved the budget on March 3, 2024. Police arrested "
    "two men near the harbour last Friday, and the mayor resigned a week later. "
)
STAGES = {
    "read": article_of,
    "extract": lambda text: extract(article_of(text), Settings()),
    "sketch": lambda text: sketch(article_of(text)),
}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("unit", UNITS)
def test_twice_a_bomb_for_patterns_takes_no_square(unit, stage):
    once, twice = (text_of(UNITS[unit], size) for size in (20_000, 40_000))

    assert_no_square(partial(STAGES[stage], once), partial(STAGES[stage], twice))


@pytest.mark.parametrize("stage", STAGES)
def test_twice_the_news_takes_no_square_of_the_time(stage):
    once, twice = (NEWS * times for times in (150, 300))

    assert_no_square(partial(STAGES[stage], once), partial(STAGES[stage], twice))


def test_text_in_a_wrong_encoding_is_written_and_drawn_all_the_same(tmp_path):
    told = "The café closed on May 4, 2021 \ud800 Ã© \x00 \u202e�."
    row = {"id": "\ud800", "title": told, "text": told, "published": "2021-05-05"}

    story = timeline.reconstruct(timeline.read_articles([row]))
    story.to_parquet(tmp_path / "out.parquet")
    save_figure(story.plot(), tmp_path / "out.png")

    assert len(story) == 1
    assert list(timeline.read_timeline(tmp_path / "out.parquet")) == list(story)
    assert (tmp_path / "out.png").stat().st_size > 1_000
