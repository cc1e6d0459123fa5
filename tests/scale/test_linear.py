"""No stage takes the square of the time for twice as many articles.

Merging compares each mention with a bounded number of others, and is linear as soon as
there are that many: here, in windows of thirty articles.
"""

from functools import partial

import pytest
from collections_of_news import write_collection
from growth import assert_no_square

import timeline
from timeline.extraction import extract
from timeline.merging import find_copies
from timeline.output.exports import export_text
from timeline.output.page import page_html
from timeline.settings import Settings
from timeline.temporal import find_timexes

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::timeline.errors.DoubtfulPublication"),
]
STAGES = (
    "read",
    "tag",
    "extract",
    "copies",
    "merge",
    "write",
    "page",
    "export",
    "draw",
)
ONCE = 60
WINDOWS = Settings(max_merged_articles=30)


@pytest.fixture(scope="module")
def stages(tmp_path_factory):
    """What each stage does to a collection of one size and of twice that size."""
    folder = tmp_path_factory.mktemp("news")
    return [prepared(folder, ONCE * times) for times in (1, 2)]


def prepared(folder, events):
    news = write_collection(folder / f"{events}.jsonl", events)
    articles = list(timeline.read_articles(news))
    story = timeline.reconstruct(articles)
    return {
        "read": partial(timeline.read_articles, news),
        "tag": lambda: [find_timexes(each.text, each.published) for each in articles],
        "extract": lambda: [extract(each, Settings()) for each in articles],
        "copies": partial(find_copies, articles),
        "merge": partial(timeline.reconstruct, articles, settings=WINDOWS),
        "write": partial(story.to_parquet, folder / "out.parquet"),
        "page": partial(page_html, list(story)),
        "export": partial(export_text, list(story), "jsonl"),
        "draw": story.plot,
    }


@pytest.mark.parametrize("stage", STAGES)
def test_twice_the_articles_take_no_square_of_the_time(stages, stage):
    once, twice = (run[stage] for run in stages)

    assert_no_square(once, twice)
