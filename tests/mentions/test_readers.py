"""Headlines that promise a story are told from those that report one."""

import pytest
from mention_reading import mentions_of

from timeline.settings import Settings

TEASERS = [
    "How the dam at Bredeford failed",
    "Why the council resigned",
    "What your bank changed this year",
    "Five things to know as the strike begins",
    "The 7 ways Acme fooled its auditors",
    "Here's what the jury heard",
    "These are the signs that Acme cheated",
    "Meet the man who robbed a bank",
]
REPORTS = [
    "Five men arrested in Bredeford",
    "Council resigns over dam",
    "Dam fails: 40 dead",
    "'We lied to you', Acme admits",
]


def lemmas_of(title: str, settings: Settings = Settings()) -> list[str]:
    """What the headline of a report has for triggers."""
    found = mentions_of("It rained on Monday.", title=title, settings=settings)
    return [one.lemma for one in found if one.in_title]


@pytest.mark.parametrize("title", TEASERS)
def test_a_headline_that_teases_reports_nothing(title: str) -> None:
    assert lemmas_of(title) == []
    assert lemmas_of(title, Settings(include_background=True))


@pytest.mark.parametrize("title", REPORTS)
def test_a_headline_that_reports_has_its_event(title: str) -> None:
    assert lemmas_of(title)


def test_a_sentence_of_the_text_may_open_so() -> None:
    text = "What the mayor called a plot failed on Monday."

    assert "fail" in [one.lemma for one in mentions_of(text)]
