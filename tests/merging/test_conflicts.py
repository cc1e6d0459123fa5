"""What the sources of one event disagree on is kept, each value with its articles."""

from dataclasses import replace

import pytest
from mention_making import make_mention

from timeline.merging.conflicts import find_conflicts, owns_up
from timeline.merging.votes import Sources
from timeline.records import EventMention, Status
from timeline.temporal.timex3 import Span


def values(what: str, *mentions: EventMention) -> dict[str, tuple[str, ...]]:
    found = find_conflicts(mentions, Sources({}))
    return {c.value: c.article_ids for c in found if c.what == what}


def toll(article: str, number: str, thing: str = "kill") -> EventMention:
    text = f"The fire in Oldmere killed {number} people."
    return make_mention(
        article, text, "killed", lemma="kill", numbers=((number, thing),)
    )


def denial(article: str) -> EventMention:
    text = "The mayor of Oldmere did not resign."
    return make_mention(article, text, "resign", status=Status.DENIED)


RESIGNED = make_mention("a", "The mayor of Oldmere resigned.", "resigned")


def test_every_count_of_the_dead_is_kept_with_its_articles():
    assert values("number", toll("a", "4"), toll("b", "5"), toll("c", "5")) == {
        "4 killed": ("a",),
        "5 killed": ("b", "c"),
    }


def test_sources_that_agree_on_a_count_do_not_disagree():
    assert values("number", toll("a", "4"), toll("b", "4")) == {}


def test_counts_of_different_things_do_not_disagree():
    assert values("number", toll("a", "4"), toll("b", "5", "house")) == {}


def test_a_count_many_times_larger_counts_something_else():
    assert values("number", toll("a", "4"), toll("b", "1390")) == {}


def test_counts_of_another_size_disagree_among_themselves():
    counts = [("a", "4"), ("b", "5"), ("c", "19"), ("d", "19"), ("e", "20")]

    found = values("number", *(toll(article, number) for article, number in counts))

    assert set(found) == {"4 killed", "5 killed", "19 killed", "20 killed"}


def passing(mention: EventMention) -> EventMention:
    return replace(mention, leader=Span(0, 3))


def test_the_dead_count_where_they_are_named_in_passing():
    assert values("number", passing(toll("a", "4")), toll("b", "5")) == {
        "4 killed": ("a",),
        "5 killed": ("b",),
    }


def test_what_else_is_counted_in_passing_is_of_something_else():
    first = passing(toll("a", "4", "house"))

    assert values("number", first, toll("b", "5", "house")) == {}


def test_one_source_does_not_disagree_with_itself():
    assert values("number", toll("a", "4"), toll("a", "5")) == {}


def test_a_denial_stands_beside_the_report():
    assert values("status", RESIGNED, denial("b")) == {
        "happened": ("a",),
        "denied": ("b",),
    }


def test_a_denial_alone_is_no_conflict():
    assert values("status", denial("a"), denial("b")) == {}


def test_a_correction_is_marked_even_of_one_source():
    text = (
        "Correction: an earlier report said that four people were killed in the fire."
    )
    mention = make_mention("a", text, "killed", lemma="kill")

    assert values("correction", mention) == {text: ("a",)}


@pytest.mark.parametrize(
    "text",
    [
        "Corrections: the toll of the mill fire is four.",
        "Clarification: the ferry was empty when it sank.",
        "An earlier version of this article misstated the toll.",
        "Our previous reports wrongly put the fire in Stanbrook.",
        "The name of the mill has been corrected.",
        "The port revised the toll on Monday.",
        "The mayor stands corrected on the cost.",
    ],
)
def test_articles_own_up_in_many_words(text):
    assert owns_up(text)


def test_a_report_of_something_correct_is_no_correction():
    assert values("correction", toll("a", "4"), toll("b", "4")) == {}


def test_a_range_agrees_with_what_lies_in_it():
    between = replace(toll("a", "100"), numbers=(("100", "kill"), ("150", "kill")))

    assert values("number", between, toll("b", "120")) == {}
    assert values("number", between, toll("b", "160")) != {}


def voice(count: str, thing: str) -> EventMention:
    """A sentence that only disputes what the one before it in the article counts."""
    text = f"The union put the number at {count}."
    mention = make_mention(
        "a", text, "put", lemma="kill", numbers=((count, thing),), begin=100
    )
    return replace(mention, leader=toll("a", "4").trigger)


def test_voices_in_one_article_disagree():
    assert values("number", toll("a", "4"), voice("6", "kill")) == {
        "4 killed": ("a",),
        "6 killed": ("a",),
    }
    assert values("number", toll("a", "4", "house"), voice("6", "house")) == {
        "4 house": ("a",),
        "6 house": ("a",),
    }


def test_numbers_that_one_article_gives_as_its_own_do_not_disagree():
    assert values("number", toll("a", "4"), toll("a", "6")) == {}
