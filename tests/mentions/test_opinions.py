"""Articles of opinion argue, and report only what they date."""

from dataclasses import replace

import pytest

from timeline.mentions import find_mentions
from timeline.records import Article, Publication
from timeline.settings import Settings
from timeline.temporal import find_timexes

TEXT = "The board sold the mill on Monday. The town was robbed."
PAPER = "https://paper.example"


def lemmas_of(article: Article, settings: Settings = Settings()) -> list[str]:
    timexes = find_timexes(TEXT, "2024-03-14")
    return [mention.lemma for mention in find_mentions(article, timexes, settings)]


@pytest.mark.parametrize(
    ("title", "path", "found"),
    [
        ("Our mill", "opinion/our-mill", ["sell"]),
        ("Our mill", "2024/comment/our-mill", ["sell"]),
        ("Opinion: Our mill", "our-mill", ["sell"]),
        ("Opinion | Our mill", "our-mill", ["sell"]),
        ("Our mill | Editorial", "our-mill", ["sell"]),
        ("Our mill", "news/opinion-poll", ["sell", "rob"]),
        ("Our mill", "news/comment", ["sell", "rob"]),
        ("Oldmere: Our mill", "our-mill", ["sell", "rob"]),
    ],
)
def test_opinion_is_told_by_address_or_label(
    title: str, path: str, found: list[str]
) -> None:
    article = Article("a", TEXT, title=title, url=f"{PAPER}/{path}")

    assert lemmas_of(article) == found


def test_the_background_has_what_is_argued_too() -> None:
    article = Article("a", TEXT, url=f"{PAPER}/opinion/our-mill")
    dated = replace(article, publication=Publication(None))

    assert "rob" in lemmas_of(dated, Settings(include_background=True))


def test_no_address_breaks_an_article() -> None:
    assert lemmas_of(Article("a", TEXT, url="http://[opinion/x")) == ["sell", "rob"]
