"""What a clause names in passing, and when it is an event of its own."""

from dataclasses import replace
from datetime import datetime

from mention_making import make_mention

from timeline.merging.folding import fold_clusters
from timeline.merging.votes import Sources
from timeline.records import EventMention, TimeSource
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

FRIDAY = Interval.between(datetime(2024, 3, 15), datetime(2024, 3, 16))
MONDAY = Interval.between(datetime(2024, 3, 11), datetime(2024, 3, 12))
TEXT = "A drone struck the port, killing two, before the crew fled."
STRIKE, KILLING, FLIGHT = Span(8, 14), Span(25, 32), Span(54, 58)


def mention(
    article: str,
    trigger: Span,
    leader: Span | None = None,
    interval: Interval = FRIDAY,
    time_source: TimeSource = TimeSource.STATED,
) -> EventMention:
    made = make_mention(article, TEXT, TEXT[trigger.begin : trigger.end])
    return replace(made, leader=leader, interval=interval, time_source=time_source)


def fold(clusters: list[list[int]], mentions: list[EventMention]) -> list[list[int]]:
    return fold_clusters(clusters, mentions, Sources({}))


def test_what_one_source_names_in_passing_joins_its_clause() -> None:
    mentions = [mention("a", STRIKE), mention("a", KILLING, leader=STRIKE)]

    assert fold([[0], [1]], mentions) == [[0, 1]]


def test_what_stands_in_one_sentence_with_an_event_joins_it() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("a", KILLING, leader=STRIKE),
        mention("b", STRIKE, leader=FLIGHT),
        mention("b", KILLING, leader=FLIGHT),
        mention("b", FLIGHT),
    ]

    assert fold([[0, 2], [1, 3], [4]], mentions) == [[0, 1, 2, 3], [4]]


def test_what_a_headline_is_about_its_article_may_tell_in_passing() -> None:
    headline = replace(mention("a", STRIKE), in_title=True)
    mentions = [headline, mention("a", FLIGHT), mention("a", KILLING, leader=FLIGHT)]

    assert fold([[0, 2], [1]], mentions) == [[0, 1, 2]]


def test_a_headline_that_nothing_repeats_tells_what_opens_its_article() -> None:
    headline = replace(mention("a", FLIGHT), in_title=True)
    mentions = [headline, mention("a", STRIKE), mention("a", KILLING)]

    assert fold([[0], [1], [2]], mentions) == [[0, 1], [2]]


def test_a_headline_of_another_day_stays_an_event() -> None:
    headline = replace(mention("a", FLIGHT, interval=MONDAY), in_title=True)

    assert fold([[0], [1]], [headline, mention("a", STRIKE)]) == [[0], [1]]


def test_two_clauses_stay_two_events() -> None:
    mentions = [mention("a", STRIKE), mention("a", FLIGHT)]

    assert fold([[0], [1]], mentions) == [[0], [1]]


def test_a_date_of_its_own_makes_an_event() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("a", KILLING, leader=STRIKE, interval=MONDAY),
    ]

    assert fold([[0], [1]], mentions) == [[0], [1]]


def test_what_several_sources_name_beside_one_event_joins_it() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("b", STRIKE),
        mention("a", KILLING, leader=STRIKE),
        mention("b", KILLING, leader=STRIKE),
    ]

    assert fold([[0, 1], [2, 3]], mentions) == [[0, 1, 2, 3]]


def test_what_several_sources_name_beside_different_events_is_one() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("b", FLIGHT),
        mention("a", KILLING, leader=STRIKE),
        mention("b", KILLING, leader=FLIGHT),
    ]

    assert fold([[0], [1], [2, 3]], mentions) == [[0], [1], [2, 3]]


def test_what_is_only_named_beside_events_of_different_days_is_none() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("b", FLIGHT, interval=MONDAY),
        mention("a", KILLING, STRIKE, time_source=TimeSource.INHERITED),
        mention("b", KILLING, FLIGHT, MONDAY, TimeSource.INHERITED),
    ]

    assert fold([[0], [1], [2, 3]], mentions) == [[0, 2], [1, 3]]


def test_a_topic_beside_a_topic_joins_what_the_clause_is_about() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("a", KILLING, leader=STRIKE),
        mention("a", FLIGHT, leader=KILLING),
        mention("b", STRIKE, interval=MONDAY),
        mention("b", KILLING, STRIKE, MONDAY),
        mention("b", FLIGHT, KILLING, MONDAY),
    ]

    folded = fold([[0], [1, 4], [2, 5], [3]], mentions)

    assert folded == [[0, 1, 2], [3, 4, 5]]


def test_what_two_sources_name_beside_one_event_joins_it_from_a_third() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("b", STRIKE),
        mention("a", KILLING, leader=STRIKE),
        mention("b", KILLING, leader=STRIKE),
        mention("c", KILLING),
    ]

    assert fold([[0, 1], [2, 3, 4]], mentions) == [[0, 1, 2, 3, 4]]


def test_what_most_sources_tell_alone_stays_an_event() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("b", STRIKE),
        mention("a", KILLING, leader=STRIKE),
        mention("b", KILLING, leader=STRIKE),
        *(mention(article, KILLING) for article in "cdef"),
    ]

    clusters = [[0, 1], [2, 3, 4, 5, 6, 7]]

    assert fold(clusters, mentions) == clusters


def test_clusters_that_name_each_other_in_passing_become_one() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("b", STRIKE, leader=KILLING),
        mention("c", STRIKE, leader=KILLING),
        mention("a", KILLING, leader=STRIKE),
        mention("b", KILLING),
        mention("c", KILLING),
        mention("d", STRIKE),
        mention("d", KILLING, leader=STRIKE),
    ]

    assert fold([[0, 1, 2, 6], [3, 4, 5, 7]], mentions) == [list(range(8))]


def test_what_a_clause_somewhere_is_about_stays_an_event() -> None:
    mentions = [
        mention("a", STRIKE),
        mention("a", KILLING, leader=STRIKE),
        mention("b", KILLING),
    ]

    assert fold([[0], [1, 2]], mentions) == [[0], [1, 2]]
