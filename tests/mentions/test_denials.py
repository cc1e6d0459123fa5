"""A denial and what it denies are one event."""

import pytest
from mention_reading import day_of, mentions_of

from timeline.records import EventMention, Status


def mention_of(lemma: str, text: str) -> EventMention:
    return next(mention for mention in mentions_of(text) if mention.lemma == lemma)


DENIALS = [
    "Acme denied on Monday that it had fired the clerk.",
    "The mayor, who spoke on Monday, denied that Acme had fired the clerk.",
]


@pytest.mark.parametrize("text", DENIALS)
def test_a_denial_is_led_by_what_it_denies(text: str) -> None:
    fired = mention_of("fire", text)
    denial = mention_of("deny", text)

    assert (fired.status, fired.leader) == (Status.DENIED, None)
    assert denial.leader == fired.trigger


def test_what_is_denied_takes_the_day_of_its_denial() -> None:
    text = "Acme met the clerk on Tuesday. It denied on Monday that it had fired him."

    assert day_of(mention_of("fire", text)) == "2024-03-11"


def test_what_is_denied_keeps_a_day_of_its_own() -> None:
    text = "Acme denied on Monday that it had fired the clerk on March 3."

    assert day_of(mention_of("fire", text)) == "2024-03-03"
    assert day_of(mention_of("deny", text)) == "2024-03-11"


def test_what_is_said_does_not_lead_the_saying() -> None:
    text = "Acme announced on Monday that it had fired the clerk."

    assert mention_of("announce", text).leader is None
