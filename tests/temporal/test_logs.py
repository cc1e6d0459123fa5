"""Logs, and what stands on lines of its own."""

from timeline.temporal import find_timexes

NIGHT = [
    "22:40 Smoke reported at the depot.",
    "22:52 First engine on scene.",
    "23:50 Fire surrounded.",
    "00:10 Roof collapsed.",
    "01:35 Fire out.",
]


def _values(text: str, published: str) -> list[str]:
    return [timex.value for timex in find_timexes(text, published)]


def test_a_log_that_passes_midnight_ends_on_the_day_it_is_written() -> None:
    for joint in ("\n", " "):
        values = _values(f"Station log\n{joint.join(NIGHT)}", "2023-10-03")

        assert [value[:10] for value in values] == 3 * ["2023-10-02"] + 2 * [
            "2023-10-03"
        ]


def test_a_log_under_a_date_is_of_that_date() -> None:
    text = "\n".join(["Station log, Monday 2 October", *NIGHT])

    values = _values(text, "2023-10-05")

    assert values[1] == "2023-10-02T22:40"
    assert values[-1] == "2023-10-03T01:35"


def test_a_log_that_stays_before_midnight_is_of_today() -> None:
    values = _values("\n".join(NIGHT[:3]), "2023-10-03")

    assert [value[:10] for value in values] == 3 * ["2023-10-03"]


def test_a_time_does_not_go_on_into_a_heading() -> None:
    text = "Saturday\nThe party ended at 1 a.m.\nSunday\nA wallet was handed in."

    timexes = find_timexes(text, "2022-01-18")

    assert [timex.text for timex in timexes] == ["Saturday", "1 a.m.", "Sunday"]
