"""Laws of mentions, hostile input, and triggers given by the caller."""

from dataclasses import replace
from datetime import datetime

import pytest
from growth import assert_no_square
from hypothesis import given
from hypothesis import strategies as st
from mention_reading import THURSDAY, mentions_of

from timeline.mentions import find_mentions, mentions_at
from timeline.records import Article, Publication, Status
from timeline.settings import Settings
from timeline.temporal import find_timexes
from timeline.temporal.timex3 import Span

WORDS = st.sampled_from(
    (
        *("The", "a", "men", "Ostrow", "attacked", "bank", ",", ".", "and", "who"),
        *("said", "that", "on", "Monday", "if", "not", "will", "12", "killed"),
        *("killing", "attack", "\n", '"', "''", "``", "'s", "n't", "was", "has"),
        *("to", "after", "-LRB-", "?"),
    )
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_mentions_stand_where_they_say(text: str) -> None:
    for mention in mentions_of(text):
        assert text[mention.span.begin : mention.span.end] == mention.text
        assert mention.span.contains(mention.trigger)
        assert text[mention.trigger.begin : mention.trigger.end].strip()


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_mentions_come_in_the_order_of_the_text(text: str) -> None:
    triggers = [mention.trigger for mention in mentions_of(text)]

    assert triggers == sorted(set(triggers))


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    mentions_of(text, title=text)


def test_a_mention_moves_with_the_publication_day() -> None:
    text = "The dam broke on Tuesday."
    later = datetime(2024, 3, 21)

    (one,), (two,) = mentions_of(text), mentions_of(text, published=later)

    assert one.interval is not None and two.interval is not None
    assert one.interval.begin is not None and two.interval.begin is not None
    assert (two.interval.begin - one.interval.begin).days == 7


def test_given_spans_are_the_triggers() -> None:
    text = "He said on Monday that the dam broke on Friday ."
    article = Article("a", text, Publication(THURSDAY))
    spans = [Span(text.index("dam broke"), text.index(" on Friday")), Span(3, 7)]

    found = mentions_at(article, find_timexes(text, THURSDAY), spans, Settings())

    assert [mention.trigger for mention in found] == spans
    assert [mention.lemma for mention in found] == ["break", "say"]
    assert [str(m.interval.begin)[:10] for m in found if m.interval] == [
        "2024-03-08",
        "2024-03-11",
    ]


def test_a_language_without_words_has_no_mentions() -> None:
    article = replace(Article("a", "Der Damm brach."), language="de")

    assert find_mentions(article, [], Settings()) == []
    assert mentions_at(article, [], [Span(9, 14)], Settings()) == []


def test_an_event_after_publication_is_not_past() -> None:
    (found,) = mentions_of("The firm is closing its mill on 20 June 2024.")

    assert found.status is Status.PLANNED


@pytest.mark.parametrize(
    "piece",
    ["a", "attack ", "who ", "said ", ", and ", "'s ", "12 ", "The A ", "ab-", "it's "],
)
def test_hostile_text_takes_no_square(piece: str) -> None:
    once, twice = (
        Article("a", piece * (size // len(piece)), Publication(THURSDAY))
        for size in (50_000, 100_000)
    )

    assert_no_square(
        lambda: find_mentions(once, [], Settings()),
        lambda: find_mentions(twice, [], Settings()),
    )


def test_an_unresolved_time_does_not_take_the_day_of_another_sentence() -> None:
    text = "The dam broke on 3 May 2021. Its owner resigned last week."
    broke, resigned = find_mentions(
        Article("a", text), find_timexes(text, None), Settings()
    )

    assert broke.interval is not None
    assert resigned.interval is None


def test_what_readers_are_asked_to_do_is_no_event() -> None:
    text = "For more stories like this, please visit our site."

    assert find_mentions(Article("a", text), [], Settings()) == []
