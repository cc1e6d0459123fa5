"""A date of publication held against what the article says."""

from datetime import date

import pytest

from timeline.reading import anchor_of, article_row, check_publication, read_articles
from timeline.reading.check import check_publication as check
from timeline.records import Article
from timeline.settings import Settings
from timeline.temporal import find_timexes
from timeline.temporal.interval import Interval


def checked(text: str, **fields: object) -> Article:
    """One article of a text, held against it."""
    (read,) = read_articles([{"text": text, **fields}])
    return check_publication(read, find_timexes(read.text, read.published))


def reasons(article: Article) -> set[str]:
    return {doubt.reason for doubt in article.publication.doubts}


@pytest.mark.parametrize(
    ("text", "published", "reason"),
    [
        ("The dam broke on 14 March 2021.", "2020-09-01", "later"),
        ("In March 2021 the dam was closed for repairs.", "2020-09-01", "later"),
        ("It was flooded in 2021. It was emptied in 2022.", "2020-09-01", "later"),
        ("Two were killed by a wave on 14 March 2021.", "2020-09-01", "later"),
        ("The dam, which broke on March 14, 2021, stood empty.", "2020-09-01", "later"),
        ("The court will hear the case on 14 March 2021.", "2021-09-01", "earlier"),
        ("The dam broke on Sunday 14 March.", "2020-06-01", "weekday"),
        ("The dam broke on Sunday, March 14.", "2022-06-01", "weekday"),
        (
            "The dam broke on 14 March. The valley was cleared on 20 March.",
            "2021-11-01",
            "distant",
        ),
        (
            "This summer the dam was emptied. It had been full since October 10.",
            "2021-05-20",
            "season",
        ),
        (
            "It has been almost eight months since 14 March 2021.",
            "2022-09-01",
            "elapsed",
        ),
        (
            "They marked the tenth anniversary of the flood of 2011.",
            "2015-03-01",
            "elapsed",
        ),
        (
            "They marked the 50th anniversary of the 1953 flood.",
            "2009-03-01",
            "elapsed",
        ),
        ("Ann Berg, 52, who was born in 1970, resigned.", "2015-03-01", "elapsed"),
    ],
)
def test_words_that_cannot_be_true_on_a_day_make_it_doubtful(
    text: str, published: str, reason: str
) -> None:
    read = checked(text, published=published)

    assert reason in reasons(read)
    assert not read.publication.trusted
    assert article_row(read)["published"] == published
    assert all(doubt.text in text for doubt in read.publication.doubts)
    assert any(f"publication on {published} is doubtful" in w for w in read.warnings)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The dam broke on 14 March 2021.", "2021-03-14"),
        ("The dam broke on 14 March 2021.", "2021-03-13"),
        ("The dam broke on 14 March 2021.", "2031-09-01"),
        ("The dam will be rebuilt by 14 March 2021.", "2020-09-01"),
        ("The hearing was scheduled for 14 March 2021.", "2020-09-01"),
        ("The hearing was postponed until 14 March 2021.", "2020-09-01"),
        ("The hearing was put off from 14 March to 20 March.", "2021-11-01"),
        ("The hearing was adjourned from 14 March to 20 March.", "2021-11-01"),
        ("He said the hearing is on 14 March 2021.", "2020-09-01"),
        ("The minister, who goes on trial in March 2021, denied it.", "2020-09-01"),
        ("His term, he said, ends in 2021.", "2020-09-01"),
        ("The company had 2021 workers.", "2020-09-01"),
        ("The valley was flooded in 2021.", "2020-09-01"),
        ("He ran in the elections of March 2021.", "2020-09-01"),
        ("It rained. March 14, 2021 at 5:42 pm | Ann wrote it rained.", "2020-09-01"),
        ("The dam broke on Sunday 14 March.", "2021-03-16"),
        ("The dam broke on Sunday 14 March.", "2021-06-01"),
        ("The dam broke on Sunday, 14 March 1999.", "2021-06-01"),
        ("The dam broke on 14 March.", "2021-11-01"),
        (
            "The dam broke on 14 March last year. He fell on 2 May last year.",
            "2022-11-01",
        ),
        (
            "In 1998 it rained. The dam broke on 14 March, and on 20 March.",
            "2021-11-01",
        ),
        (
            "The mill burned in 2018. A jury met on 7 December that year. "
            + "The court heard some forty men and women of the town. " * 6
            + "The police learned of it on 20 March. The judge fell ill on 24 March.",
            "2021-11-01",
        ),
        (
            "The town marks its anniversary on 14 March 2021, as it did before.",
            "2020-09-01",
        ),
        ("This article was amended on 14 March 2021.", "2020-09-01"),
        ("This summer the dam was emptied.", "2021-05-20"),
        (
            "This summer the dam will be emptied, after 10 October it is full.",
            "2021-05-20",
        ),
        ("In August it rained. In October it was dry.", "2021-05-20"),
        ("The dam broke on Sunday. It was closed last week.", "2021-05-20"),
        ("The ship sank on 19 January, 2200 GMT.", "2021-01-20"),
        ("Nothing is dated here.", "2021-05-20"),
        ("It has been almost eight months since 14 March 2021.", "2021-11-05"),
        ("Two months have passed since March 14.", "2021-05-20"),
        ("They marked the tenth anniversary of the flood of 2011.", "2021-03-01"),
        ("Ann Berg, 52, who was born in 1970, resigned.", "2022-03-01"),
        ("Ann Berg, 52, born in 1970, resigned.", "2023-03-01"),
    ],
)
def test_words_that_can_be_true_leave_a_date_trusted(text: str, published: str) -> None:
    read = checked(text, published=published)

    assert read.publication.doubts == ()
    assert read.publication.trusted


SAVED = """Thursday, May 20, 2021
Home Valley News
Dam emptied after crack

Dam emptied after crack

The water board emptied it on Monday. Engineers had found no fault since October 10.

This summer, the board told the valley that the wall was sound.

The wall was last repaired in August, and the dam was built in 1961."""


def test_a_saved_page_is_estimated_by_its_words_before_its_saving() -> None:
    read = checked(SAVED)

    assert read.published is None
    assert reasons(read) == {"distant", "season"}
    assert len(read.publication.doubts) == 3
    assert read.publication.estimate is not None
    assert read.publication.estimate.begin is not None
    assert read.publication.estimate.end is not None
    assert read.publication.estimate.begin.date() == date(2020, 10, 10)
    assert read.publication.estimate.end.date() == date(2020, 11, 22)


def test_the_estimate_is_bounded_by_what_is_told_and_by_the_saving() -> None:
    told = checked("The dam broke on 14 March 2021 and was rebuilt.")
    between = checked(
        "The dam broke on 14 March 2021 and was rebuilt.", retrieved="2021-09-01"
    )

    assert article_row(told)["published_estimate"] == {
        "begin": "2021-03-14T00:00:00",
        "end": None,
    }
    assert article_row(between)["published_estimate"] == {
        "begin": "2021-03-14T00:00:00",
        "end": "2021-09-02T00:00:00",
    }
    assert article_row(checked("It rained."))["published_estimate"] is None


def test_the_month_of_an_address_is_an_estimate() -> None:
    read = checked("It rained.", url="https://post.example/2021/03/rain")

    assert article_row(read)["published_estimate"] == {
        "begin": "2021-03-01T00:00:00",
        "end": "2021-04-01T00:00:00",
    }


def test_evidence_that_fits_the_words_dates_a_doubted_article() -> None:
    text = "The dam broke on 14 March 2021. Nobody was hurt."
    url = "https://post.example/2021/03/15/dam"

    read = checked(text, published="2020-09-01", url=url)

    assert (article_row(read)["published"], read.publication.source) == (
        *("2021-03-15", "url"),
    )
    assert read.publication.trusted
    assert reasons(read) == {"later"}


def test_a_month_is_doubted_only_if_none_of_its_days_fits() -> None:
    text = "The dam broke on 14 March 2021."

    assert checked(text, published="2021-03").publication.trusted
    assert not checked(text, published="2021-02").publication.trusted


def test_a_language_without_cues_is_left_alone() -> None:
    (read,) = read_articles(
        [{"text": "x 14 March 2021", "published": "2020", "language": "xx"}]
    )

    assert check(read, ()).publication.doubts == ()


def test_an_anchor_is_trusted_or_none_unless_estimates_are_asked_for() -> None:
    default, estimating = Settings(), Settings(anchor_on_estimates=True)
    dated = checked("It rained.", published="2021-03-15T16:05")
    month = checked("It rained.", published="2021-03")
    saved = checked(SAVED)
    doubted = checked("The dam broke on 14 March 2021.", published="2020-09-01")

    assert anchor_of(dated, default) == dated.published
    assert anchor_of(month, default) == Interval.between(
        month.published, month.published and month.published.replace(month=4)
    )
    assert anchor_of(saved, default) is None
    assert anchor_of(saved, estimating) == saved.publication.estimate
    assert anchor_of(doubted, default) is None


def test_weekdays_stay_unresolved_in_an_article_known_by_its_month() -> None:
    month = checked("The dam broke on Monday.", published="2021-03")

    (timex,) = find_timexes(month.text, anchor_of(month, Settings()))

    assert timex.interval is None
