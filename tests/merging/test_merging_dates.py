"""The time of an event is what its independent sources support."""

from dataclasses import replace

import pytest
from mention_making import alone, make_mention, make_timex

from timeline.merging.dates import agree_on_time
from timeline.merging.votes import Sources
from timeline.records import Status, TimeSource
from timeline.temporal import find_timexes
from timeline.temporal.granularity import Granularity

G = Granularity


def report(article, when=None, unit=G.DAY, published="2024-03-14"):
    text = "The mill burned."
    return make_mention(
        article, text, "burned", when=when, unit=unit, published=published
    )


def agreed(*mentions):
    return agree_on_time(mentions, Sources(alone(*mentions)))


@pytest.mark.parametrize(
    ("times", "edtf"),
    [
        ([("2024-03-12", G.DAY)], "2024-03-12"),
        ([("2024-03-12", G.DAY), ("2024-03-11", G.WEEK)], "2024-03-12"),
        ([("2024-03-12T09:00", G.HOUR), ("2024-03-12", G.DAY)], "2024-03-12T09"),
        ([("2024-03-01", G.MONTH), ("2024-03-01", G.MONTH)], "2024-03"),
        (
            [("2024-03-12", G.DAY), ("2024-03-12", G.DAY), ("2024-03-13", G.DAY)],
            "2024-03-12?",
        ),
    ],
)
def test_the_finest_supported_time_is_agreed_on(times, edtf):
    mentions = [report(f"a{n}", when, unit) for n, (when, unit) in enumerate(times)]

    assert agreed(*mentions).edtf == edtf


def test_what_one_article_leaves_vague_another_fixes():
    vague = report("a", "2024-03-11", G.WEEK)
    precise = report("b", "2024-03-13")

    time = agreed(vague, precise)

    assert time.interval == precise.interval
    assert time.conflicts == ()


def test_a_disagreement_keeps_every_value_with_its_articles():
    time = agreed(
        report("a", "2024-03-12"), report("b", "2024-03-12"), report("c", "2024-03-13")
    )

    assert [(c.what, c.value, c.article_ids) for c in time.conflicts] == [
        ("date", "2024-03-12", ("a", "b")),
        ("date", "2024-03-13", ("c",)),
    ]


def test_copies_have_one_vote():
    wrong = [report(name, "2024-03-13") for name in ("x1", "x2", "x3")]
    right = [report(name, "2024-03-12") for name in ("a", "b")]
    copies = {"x1": "x1", "x2": "x1", "x3": "x1", "a": "a", "b": "b"}

    time = agree_on_time([*wrong, *right], Sources(copies))

    assert time.interval == right[0].interval


def test_one_article_alone_does_not_disagree():
    assert agreed(report("a", "2024-03-12"), report("a", "2024-03-13")).conflicts == ()


def test_where_nothing_is_stated_it_is_the_first_report():
    time = agreed(report("b", published="2024-03-15"), report("a"))

    assert (time.edtf, time.source) == ("2024-03-14", TimeSource.PUBLICATION)


def test_a_stated_day_outweighs_the_day_of_a_report():
    time = agreed(report("a", "2024-03-12"), report("b"), report("c"))

    assert (time.edtf, time.source) == ("2024-03-12", TimeSource.STATED)


def test_a_clock_put_on_the_day_of_a_later_report_says_no_day():
    first = report("a", published="2024-03-12")
    at_ten = report("b", "2024-03-14T10:00", G.HOUR)
    (published,) = find_timexes("at 10 a.m.", "2024-03-14")
    later = replace(at_ten, timex=published)

    assert agreed(first, later).edtf == "2024-03-12"
    assert agreed(later).edtf == "2024-03-14"


def test_without_any_time_there_is_none():
    time = agreed(report("a", published=None))

    assert (time.interval, time.edtf) == (None, "")
    assert time.source is TimeSource.UNANCHORED


def test_an_approximate_time_is_marked():
    mention = report("a", "2024-01-01", G.YEAR)
    rough = replace(mention, timex=make_timex(mention.interval, G.YEAR, mod="APPROX"))

    assert agreed(rough).edtf.endswith("~")


HOURS = list(enumerate("abcdefghi"))


def test_a_day_is_sure_where_only_the_hour_is_approximate():
    told = [report(name, f"2024-03-14T0{hour}:00", G.HOUR) for hour, name in HOURS]
    rough = [
        replace(one, timex=make_timex(one.interval, G.HOUR, mod="APPROX"))
        for one in told
    ]

    assert agreed(*rough).edtf == "2024-03-14"


def test_seasons_limits_and_what_may_be_insist_on_no_other_day():
    limited = report("b", "2024-05-01")
    limited = replace(limited, timex=limited.timex._replace(mod="BEFORE"))
    others = [
        limited,
        replace(report("b", "2024-12-01"), granularity=G.SEASON),
        replace(report("b", "2024-05-01"), status=Status.POSSIBLE),
    ]

    for other in others:
        assert agreed(report("a", "2024-03-12"), other).conflicts == ()
