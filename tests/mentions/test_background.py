"""What an article reports is told from what it tells beside its news."""

import pytest
from mention_reading import mentions_of

from timeline.settings import Settings

NEWS = (
    "The bridge at Bredeford collapsed on Wednesday. "
    "Divers found nobody in the river, the mayor said. "
)


def is_background(sentence: str, lemma: str, title: str | None = None) -> bool:
    """Whether the last sentence of a report puts an event beside its news."""
    found = mentions_of(NEWS + sentence, title=title)
    (mention,) = [one for one in found if one.text == sentence and one.lemma == lemma]
    return mention.background


REPORTED = [
    ("Trading was halted.", "halt"),
    ("Another 900 people were ordered out.", "order"),
    ("A second span fell on Thursday.", "fall"),  # has a day of its own
    ("I closed the shop on Thursday.", "close"),
    ("Ida Lund resigned.", "resign"),  # a completed act in a main clause
    ("The operator has closed the line.", "close"),
    ("As the owner left, a woman threw a shoe at him.", "throw"),
    ("Ida Lund resigned and two directors were dismissed.", "dismiss"),
    ("Forty people were taken to a clinic.", "take"),
    ("Ida Lund inspected the span and closed it.", "close"),
    ("The mayor ordered an inquiry.", "order"),  # done by saying it
    ("The operator plans to reopen the line.", "reopen"),
    ("The council will vote on the money.", "vote"),
    ("Acme denied that it had skipped an inspection.", "skip"),
    ("Rumours that a train had fallen into the river were false.", "fall"),
]
BESIDE = [
    ("Visitors have been warned to stay away.", "warn"),
    ("The owner was reported to have fled.", "report"),
    ("Traffic was crawling through the town.", "crawl"),
    ("A lorry that had crossed the span stopped.", "cross"),
    ("After hours of talks, Ida Lund resigned.", "talk"),
    ("They wept.", "weep"),
    ("I closed the shop.", "close"),
    ('"I closed the shop," Ida Lund said.', "close"),
    ("We closed the shop.", "close"),
    ("They looked and wept.", "weep"),
    ("One fell into the river.", "fall"),
    ("The tunnel is safe, the mayor confirmed.", "confirm"),
    ("Acme Rail said that it had inspected the span.", "inspect"),
]


@pytest.mark.parametrize(("sentence", "lemma"), REPORTED)
def test_what_is_dated_denied_or_told_outright_is_reported(
    sentence: str, lemma: str
) -> None:
    assert not is_background(sentence, lemma)


@pytest.mark.parametrize(("sentence", "lemma"), BESIDE)
def test_what_has_no_day_and_moves_nothing_on_is_background(
    sentence: str, lemma: str
) -> None:
    assert is_background(sentence, lemma)


NO_SOURCE = [
    ("Acme Rail could close the line.", "close"),  # only possible
    ("He said that the line would reopen.", "reopen"),  # only planned
    ("They wept. They looked and wept.", "weep"),  # told there before
]
SOURCE = [
    ("Visitors have been warned. They were being warned.", "warn"),  # on another day
    # It leads what has a day of its own.
    ("They say they could close the line after an explosion on Monday.", "close"),
]


@pytest.mark.parametrize(("sentence", "lemma"), NO_SOURCE)
def test_background_that_adds_no_source_is_no_mention(
    sentence: str, lemma: str
) -> None:
    assert _count(lemma, sentence) < _count(lemma, sentence, include_background=True)


@pytest.mark.parametrize(("sentence", "lemma"), SOURCE)
def test_background_that_may_be_a_source_is_one(sentence: str, lemma: str) -> None:
    assert _count(lemma, sentence) == _count(lemma, sentence, include_background=True)


def _count(lemma: str, sentence: str, *, include_background: bool = False) -> int:
    settings = Settings(include_background=include_background)
    found = mentions_of(NEWS + sentence, settings=settings)
    return [one.lemma for one in found].count(lemma)


def test_title_and_lead_are_reported_whatever_they_say() -> None:
    found = mentions_of("They wept. The line could close.", title="Mourners weep")

    assert [one.background for one in found] == [False, False, False]


def test_all_is_told_when_background_is_asked_for() -> None:
    everything = Settings(include_background=True)
    text = NEWS + "Traffic was crawling through the town."
    found = mentions_of(text, settings=everything)

    assert not any(one.background for one in found)
    assert all(one.clause for one in found if one.lemma == "crawl")
    assert not any(one.clause for one in mentions_of(text) if one.lemma == "crawl")


def test_all_is_news_where_nothing_anchors_its_words() -> None:
    found = mentions_of(NEWS + "They wept on Friday.", published=None)

    assert not any(one.background for one in found)
