"""Explanations show a newcomer how words became a date."""

from dataclasses import replace
from pathlib import Path

import pytest
from page_cases import CLOSURE

from timeline import read_articles, read_timeline, reconstruct
from timeline.output.explanation import explain_event, timex_lines
from timeline.records import Conflict
from timeline.temporal import Timex, find_timexes
from timeline.temporal.timex3 import Derivation, Span, TimexType


def explained(text: str, published: str | None = "2024-03-14", code: str = "en") -> str:
    return "\n".join(
        line
        for timex in find_timexes(text, published, code)
        for line in timex_lines(timex)
    )


def built(derivation: Derivation) -> Timex:
    """An expression of which only the words and the derivation matter."""
    return Timex(
        span=Span(0, len(derivation.text)),
        text=derivation.text,
        type=TimexType.DURATION,
        value="P2D",
        mod=None,
        quant=None,
        freq=None,
        begin_point=None,
        end_point=None,
        interval=None,
        granularity=None,
        anchor=None,
        derivation=derivation,
    )


def test_the_tree_sets_the_words_beside_the_rules_that_read_them() -> None:
    one, two = Derivation("number", "two"), Derivation("unit", "days")
    amount = Derivation("{q:number} {u:unit}", "two days", (one, two))
    whole = Derivation("{p:amount} later", "two days later", (amount,))

    assert list(timex_lines(built(whole))) == [
        "“two days later” is DURATION P2D",
        "  read as   {p:amount} later",
        "            └─ “two days”  {q:number} {u:unit}",
        "               ├─ “two”   number",
        "               └─ “days”  unit",
    ]


def test_rules_that_read_the_same_words_share_a_line() -> None:
    inner = Derivation("{n:ones}", "two", (Derivation("ones", "two"),))
    number = Derivation("{n:number}", "two", (inner,))
    whole = Derivation("{n:number} {u:unit}", "two days", (number,))

    lines = list(timex_lines(built(whole)))

    assert lines[-1].endswith("└─ “two”  {n:number} ← {n:ones} ← ones")


def test_branches_are_joined_down_to_the_last() -> None:
    leaf = Derivation("unit", "day")
    branch = Derivation("{:unit} x", "day x", (leaf,))
    whole = Derivation("{:a} {:b}", "day x day", (branch, leaf))

    tree = [line[12:] for line in timex_lines(built(whole))][2:]

    assert tree == ["├─ “day x”  {:unit} x", "│  └─ “day”  unit", "└─ “day”    unit"]


def test_the_second_friday_of_march_is_told_word_by_word() -> None:
    lines = explained("the second friday of march").splitlines()

    assert lines[0] == "“the second friday of march” is DATE 2024-03-08"
    assert lines[1] == "  when      8 Mar 2024"
    assert lines[2] == "  seen from 14 Mar 2024 (publication)"
    assert lines[3].startswith("  read as   the? ")
    starts = ["├─ “second”", "├─ “friday”", "└─ “march”"]
    assert [line.split("  ")[-2].strip() for line in lines[4:7]] == starts


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("They spoke for the last two weeks.", "  from      2024-W09 to 2024-03-14"),
        ("They met in early 2019.", "  mod       START"),
        ("They meet every Friday.", "  quant     EVERY"),
        ("They left on 3 March 2024. Two days later", "  when      5 Mar 2024"),
        ("Two days later", "  seen from 14 Mar 2024 (publication)"),
    ],
)
def test_facts_stand_under_the_expression(text: str, line: str) -> None:
    assert line in explained(text).splitlines()


def test_an_anchor_in_the_text_says_where_it_stands() -> None:
    told = explained("They left on March 3, 2024. Two days later they were back.")

    assert "seen from 3 Mar 2024 (the text, characters 13–26)" in told


def test_a_time_that_nothing_determines_says_so() -> None:
    assert "when      not determined" in explained("Two days later it ended.", None)


def test_readings_not_chosen_stand_at_the_end_with_their_reason() -> None:
    lines = explained("It is on Monday.").splitlines()

    assert any(line.startswith("  not       2024-03-") for line in lines)


def test_an_explicit_date_of_another_language_names_dateparser() -> None:
    assert "read as   dateparser" in explained("le 14 mars 2024", code="fr")


def test_an_expression_over_two_lines_is_told_on_one() -> None:
    lines = explained("It was on March\n3, 2024, they say.").splitlines()

    assert lines[0] == "“March 3, 2024” is DATE 2024-03-03"


def test_of_many_articles_that_disagree_the_first_are_named() -> None:
    ids = tuple(f"a{number}" for number in range(11))
    many = replace(CLOSURE, conflicts=(Conflict("number", "2 tunnels", ids),))
    told = explain_event(many).splitlines()[2]

    assert told.endswith(": 2 tunnels (a0, a1, a2, a3, a4, a5, a6, a7 and 3 more)")


def test_an_event_is_explained_report_by_report() -> None:
    lines = explain_event(CLOSURE).splitlines()

    assert lines[:9] == [
        "2024-03-12  Two tunnels under the Varn were closed",
        "  happened, 3 independent reports, 2 articles",
        "  disagreement on number: 2 tunnels (a1)",
        "  disagreement on number: 3 tunnels (a2)",
        "",
        "  a1, Varn Post, published 2024-03-14",
        "    “Two tunnels under the Varn were closed on Tuesday.” (text 100–150)",
        "    event: “closed”",
        "    time: 12 Mar 2024, stated",
    ]


def test_a_day_that_the_tense_chose_among_the_readings_says_so(tmp_path: Path) -> None:
    article = {"text": "She urged them to meet on Monday.", "published": "2024-03-14"}
    story = reconstruct(read_articles([article]))
    story.to_parquet(tmp_path / "t.parquet")
    told = "time: 18 Mar 2024, stated, as 2024-03-18: the next one"

    for each in (story, read_timeline(tmp_path / "t.parquet")):
        assert any(told in explain_event(event) for event in each)


def test_what_one_source_takes_back_is_no_disagreement() -> None:
    owned = Conflict("correction", "We said three tunnels.", ("a2",))
    event = replace(CLOSURE, salience=1, n_articles=1, n_copies=1, conflicts=(owned,))

    lines = explain_event(event).splitlines()

    assert lines[1] == "  happened, 1 independent report, 1 article, 1 of them copies"
    assert lines[2] == "  a source corrects: We said three tunnels. (a2)"


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("2024-03-14T00:00:00", "14 Mar 2024 (publication)"),
        ("2024-03-14T09:30:00", "14 Mar 2024, 09:30 (publication)"),
        ("2024-03", "Mar 2024 (publication)"),
    ],
)
def test_an_anchor_is_told_no_finer_than_it_is_known(
    published: str, words: str
) -> None:
    assert f"  seen from {words}" in explained("They met last year.", published)
