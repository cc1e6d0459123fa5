"""Articles in, a timeline out: what holds for every input."""

import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import timeline
from timeline.errors import DoubtfulPublication, UnknownEvent, UnreadableInput
from timeline.reading import Articles

FIXTURES = Path(__file__).parents[1] / "fixtures" / "articles"
CORPORA = sorted(path.name for path in FIXTURES.iterdir())


@pytest.fixture(scope="module")
def drones() -> Articles:
    return timeline.read_articles(FIXTURES / "drones")


@pytest.fixture(scope="module")
def story(drones: Articles) -> timeline.Timeline:
    return timeline.reconstruct(drones)


def test_events_do_not_depend_on_the_order_of_articles(
    drones: Articles, story: timeline.Timeline
) -> None:
    assert list(timeline.reconstruct(list(reversed(drones)))) == list(story)


def test_events_are_in_order(story: timeline.Timeline) -> None:
    begins = [event.interval.begin for event in story if event.interval]

    assert begins == sorted(begins, key=lambda begin: (begin is not None, begin))


def test_tables_hold_real_dates(story: timeline.Timeline) -> None:
    assert pd.api.types.is_datetime64_dtype(story.events["begin"])
    assert pd.api.types.is_datetime64_dtype(story.mentions["published"])
    assert len(story.events) == len(story)
    assert set(story.mentions["event_id"]) == set(story.events["event_id"])


def test_integers_stay_integers_where_some_are_missing() -> None:
    text = "The mill burned. Rome burned in AD 64."
    articles = timeline.read_articles({"text": text, "published": "2024-03-14"})

    story = timeline.reconstruct(articles)

    years = story.events["year_begin"]
    assert str(years.dtype) == "Int32"
    assert years.to_list() == [64, 2024]
    begins = story.mentions["timex_begin"]
    assert str(begins.dtype) == "Int64"
    assert begins.isna().to_list() == [False, True]


def test_every_mention_is_a_piece_of_its_article(
    drones: Articles, story: timeline.Timeline
) -> None:
    articles = {article.id: article for article in drones}
    for event in story:
        for mention in event.mentions:
            article = articles[mention.article_id]
            text = (article.title or "") if mention.in_title else article.text
            assert text[mention.span.begin : mention.span.end] == mention.text
            assert mention.span.contains(mention.trigger)


def test_a_timeline_read_back_says_the_same(
    story: timeline.Timeline, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.parquet", tmp_path / "second.parquet"
    story.to_parquet(first)

    again = timeline.read_timeline(first)
    again.to_parquet(second)

    assert first.read_bytes() == second.read_bytes()
    assert [again.explain(event.id) for event in again] == [
        story.explain(event.id) for event in story
    ]


def test_an_event_can_be_explained(story: timeline.Timeline) -> None:
    event = max(story, key=lambda event: event.salience)

    told = story.explain(event.id)

    assert event.title in told
    assert all(mention.article_id in told for mention in event.mentions)


def test_an_unknown_event_is_named(story: timeline.Timeline) -> None:
    with pytest.raises(UnknownEvent, match="no event 'nothing'"):
        story.explain("nothing")


def test_no_articles_make_an_empty_timeline(tmp_path: Path) -> None:
    story = timeline.reconstruct([])
    story.to_parquet(tmp_path / "empty.parquet")

    assert len(timeline.read_timeline(tmp_path / "empty.parquet")) == 0


@pytest.mark.parametrize("given", ["fixtures/articles", [{"text": "It fell."}], None])
@pytest.mark.parametrize("workers", [1, 2])
def test_what_are_no_articles_is_an_error_that_says_how_to_make_them(
    given: object, workers: int
) -> None:
    told = f"type {type(given).__name__} .*`read_articles` makes articles"
    with pytest.raises(UnreadableInput, match=told):
        timeline.reconstruct(given, workers=workers)


def test_what_was_rejected_stays_with_the_timeline(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text(
        '{"text": "The bridge fell on May 4, 2021.", "published": "2021-05-05"}\n'
        "broken\n"
    )

    story = timeline.reconstruct(timeline.read_articles(path))

    assert len(story.rejected) == 1


def test_without_a_publication_date_only_full_dates_resolve() -> None:
    rows = [{"text": "The bridge fell on May 4, 2021. It was closed last Monday."}]

    with pytest.warns(DoubtfulPublication, match="1 of 1 articles"):
        story = timeline.reconstruct(timeline.read_articles(rows))

    assert {event.edtf for event in story} <= {"2021-05-04", ""}
    assert "2021-05-04" in {event.edtf for event in story}


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
    ],
)
def test_bytes_do_not_depend_on_the_environment(
    environment: dict[str, str], story: timeline.Timeline, tmp_path: Path
) -> None:
    here, there = tmp_path / "here.parquet", tmp_path / "there.parquet"
    story.to_parquet(here)
    subprocess.run(
        [
            *(sys.executable, "-m", "timeline", "reconstruct"),
            *(str(FIXTURES / "drones"), "-o", str(there)),
        ],
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
    )

    assert here.read_bytes() == there.read_bytes()


@pytest.mark.parametrize(
    ("statement", "heavy"),
    [
        (
            "timeline.find_timexes('yesterday', '2024-03-14')",
            {"pandas", "pyarrow", "matplotlib", "dateparser"},
        ),
        (
            "timeline.find_timexes('yesterday', '2024-03-14')",
            {"timeline.temporal.languages.de"},
        ),
        ("import timeline.cli", {"pandas", "matplotlib", "dateparser"}),
    ],
)
def test_nothing_heavy_is_loaded_before_it_is_needed(
    statement: str, heavy: set[str]
) -> None:
    code = f"import sys, timeline; {statement}; print(*{heavy} & set(sys.modules))"

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""
