"""How an expression was read can be printed."""

from timeline.temporal import find_timexes
from timeline.temporal.explain import explain


def test_an_explanation_is_a_tree_with_anchor_and_other_readings() -> None:
    (timex,) = find_timexes("They met last Friday.", "2024-03-16")

    assert explain(timex) == [
        "'last Friday'  DATE 2024-03-15",
        "└─ last {what:repeating}  ← 'last Friday'",
        "   └─ {r:any weekday}  ← 'Friday'",
        "      └─ {m:weekday}  ← 'Friday'",
        "         └─ weekday  ← 'Friday'",
        "interval: Interval(2024-03-15T00:00:00 .. 2024-03-16T00:00:00), "
        "known to the day",
        "anchor: published Interval(2024-03-16T00:00:00 .. 2024-03-17T00:00:00)",
        "not 2024-03-08: the one of the week before",
    ]


def test_an_unresolved_expression_has_neither_interval_nor_anchor() -> None:
    (timex,) = find_timexes("They met recently.", "2024-03-16")

    assert explain(timex)[0] == "'recently'  DATE PAST_REF"
    assert not any(line.startswith(("interval", "anchor")) for line in explain(timex))
