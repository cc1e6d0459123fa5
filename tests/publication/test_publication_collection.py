"""Dates of publication held against those of other articles."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.reading import check_articles, check_collection, read_articles
from timeline.records import Article
from timeline.settings import Settings

PLACES = (
    *("Brenn", "Lund", "Harrow", "Selby", "Corvin"),
    *("Tarn", "Ostrow", "Velm", "Marsk", "Dorne"),
)
DETAILS = (
    *("bridge collapsed", "ferry sank", "pillar cracked", "convoy stranded"),
    *("dykes crumbled", "sirens failed", "helicopters rescued", "shelters opened"),
)


def flood(number: int, day: date | None) -> dict[str, object]:
    """One of many reports of a flood, each with some of its details."""
    place, other = PLACES[number % 10], PLACES[(number * 3 + 1) % 10]
    told = [DETAILS[(number + step) % 8] for step in (0, 1, 3)]
    text = (
        f"The flood reached {place} on Tuesday, where the {told[0]}. In {other} the "
        f"{told[1]} while volunteers carried sandbags. Mayor Quillon of {place} said "
        f"the {told[2]} when the river Asker rose above its gauge."
    )
    return {"id": f"flood-{number:02}", "text": text, "published": day and str(day)}


def collection(*, moved: date | None = None) -> list[dict[str, object]]:
    """Twenty reports of a January, the seventh of another day or of none."""
    days = [date(2020, 1, 10) + timedelta(days=number // 2) for number in range(20)]
    return [flood(n, moved if n == 7 else day) for n, day in enumerate(days)]


def seventh(articles: list[Article]) -> Article:
    return next(article for article in articles if article.id == "flood-07")


def compared(rows: list[dict[str, object]]) -> list[Article]:
    return check_collection(list(read_articles(rows)), Settings())


@pytest.mark.parametrize("moved", [date(2019, 3, 1), date(2020, 8, 20)])
def test_a_report_far_from_all_that_tell_the_same_is_doubted(moved: date) -> None:
    article = seventh(compared(collection(moved=moved)))

    assert not article.publication.trusted
    (doubt,) = article.publication.doubts
    assert doubt.reason == "collection"
    assert "other articles told from 2020-01-1" in doubt.detail
    assert doubt.text and doubt.text in article.text
    estimate = article.publication.estimate
    assert estimate is not None
    assert estimate.begin is not None
    assert estimate.end is not None
    assert estimate.begin.date() < date(2020, 1, 13) < estimate.end.date()


@pytest.mark.parametrize(
    "ahead", ["A year after the flood of January 2020: ", "It was in January 2020. "]
)
def test_a_report_that_looks_back_is_not_doubted(ahead: str) -> None:
    rows = collection(moved=date(2021, 1, 20))
    rows[7]["text"] = ahead + str(rows[7]["text"])

    assert seventh(compared(rows)).publication.trusted


@pytest.mark.parametrize(
    ("added", "trusted"),
    [
        (" The trial opened on August 3.", True),
        (" The trial will end in September.", True),
        (" The trial opened on Monday.", False),
        (" The trial opened on May 3.", False),
    ],
)
def test_a_report_that_names_its_own_month_is_not_doubted(
    added: str, trusted: bool
) -> None:
    rows = collection(moved=date(2020, 8, 20))
    rows[7]["text"] = str(rows[7]["text"]) + added

    assert seventh(compared(rows)).publication.trusted is trusted


@pytest.mark.parametrize(
    ("said", "trusted"),
    [
        ({"text": "VELM, Aug 20 (Wire) - "}, True),
        ({"url": "https://post.example/2020/08/20/flood"}, True),
        ({"text": "VELM, Jun 2 (Wire) - "}, False),
        ({"url": "https://post.example/2020/01/13/flood"}, False),
        ({"url": "https://post.example/2020/flood"}, False),
    ],
)
def test_a_report_that_spells_its_day_itself_is_not_doubted_by_others(
    said: dict[str, str], trusted: bool
) -> None:
    rows = collection(moved=date(2020, 8, 20))
    rows[7] |= said | {"text": said.get("text", "") + str(rows[7]["text"])}

    assert seventh(compared(rows)).publication.trusted is trusted


def test_an_undated_report_is_estimated_by_its_neighbours() -> None:
    article = seventh(compared(collection(moved=None)))

    assert article.published is None
    assert article.publication.estimate is not None
    assert article.publication.estimate.begin is not None
    assert article.publication.estimate.begin.year in (2019, 2020)


def test_reports_in_company_and_strangers_are_left_alone() -> None:
    rows = [
        *collection(moved=date(2020, 1, 25)),
        {"id": "other", "text": "A choir sang in Paris.", "published": "2021-06-01"},
    ]

    assert all(article.publication.trusted for article in compared(rows))


def test_a_collection_too_large_is_not_compared() -> None:
    articles = list(read_articles(collection(moved=date(2019, 3, 1))))

    assert check_collection(articles, Settings(max_compared_articles=5)) == articles


@settings(max_examples=10)
@given(st.permutations(range(20)))
def test_the_order_of_the_articles_is_nobodys_business(order: list[int]) -> None:
    rows = collection(moved=date(2019, 3, 1))

    assert set(compared([rows[n] for n in order])) == set(compared(rows))


def test_a_second_check_finds_nothing_new() -> None:
    rows = [
        *collection(moved=date(2019, 3, 1)),
        {"id": "told", "text": "It broke on 14 March 2021.", "published": "2020-09-01"},
        {"id": "none", "text": "It broke on 14 March 2021."},
    ]
    once = check_articles(read_articles(rows))

    assert check_articles(once) == once


def test_a_source_dated_by_its_crawl_is_not_trusted() -> None:
    rows = [
        {
            "text": f"Report number {n}.",
            "published": "2023-05-31",
            "retrieved": "2023-05-31",
            "url": f"https://post.example/2022/0{n}/story"
            if n < 4
            else f"https://post.example/{n}",
            "source": "The Post",
        }
        for n in range(1, 9)
    ]
    honest = [
        {**row, "source": "News", "published": f"2023-05-{10 + n}"}
        for n, row in enumerate(rows)
    ]

    crawled = check_articles(read_articles(rows))
    fine = check_articles(read_articles(honest))

    assert not any(article.publication.trusted for article in crawled)
    assert "look like the days of its crawl" in crawled[-1].warnings[-1]
    assert all(article.publication.trusted for article in fine)
