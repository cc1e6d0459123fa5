"""What `find_timexes` makes of everyday and of awkward text, one case a row."""

from datetime import date, datetime

import numpy as np
import pandas as pd
import pytest

from timeline.errors import InvalidPublicationDate, UnknownLanguage
from timeline.temporal import Interval, Timex, find_timexes

NEWS = "The council met. Nobody spoke of anything else for long, it was reported. " * 4


def only(text: str, published: str | None) -> Timex:
    """The one expression of a text, in the middle of a news report."""
    found = find_timexes(NEWS + text, published)
    assert len(found) == 1, [timex.text for timex in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The mayor resigned this Monday.", "2024-03-13", "2024-03-11"),
        ("The mayor will resign this Monday.", "2024-03-13", "2024-03-18"),
        ("The mayor resigned on Monday.", "2024-03-11", "2024-03-11"),
        ("The mayor will speak on Friday.", "2024-03-13", "2024-03-15"),
        ("The mayor spoke on Friday.", "2024-03-13", "2024-03-08"),
        ("The mayor spoke last Friday.", "2024-03-16", "2024-03-15"),
        ("Prices rose last month.", "2024-03-31", "2024-02"),
        ("Prices rose last week.", "2024-01-02", "2023-W52"),
        ("Prices rose on Sunday.", "2024-01-02", "2023-12-31"),
        ("They have met since October 10.", "2024-11-01", "2024-10-10"),
        ("They have met since October 10.", "2024-10-05", "2023-10-10"),
        ("It was popular in the 1990s.", "2024-03-14", "199"),
        ("Sales fell in Q3 2024.", "2024-12-14", "2024-Q3"),
        ("It opened in mid-2019.", "2024-03-14", "2019"),
        ("It opened in late September.", "2024-03-14", "2023-09"),
        ("It rained over the weekend.", "2024-03-18", "2024-W11-WE"),
        ("The heat will last until the weekend.", "2015-08-18", "2015-W34-WE"),
        ("The first trains could arrive in December.", "2024-03-14", "2024-12"),
        ("They could not reach her on Tuesday.", "2024-03-14", "2024-03-12"),
        ("Sales were strong through February.", "2024-03-14", "2024-02"),
        ("The loan runs through June.", "2024-03-14", "2024-06"),
        ("By Wednesday all had filed reports.", "2024-03-14", "2024-03-13"),
        ("All had filed their reports by Wednesday.", "2024-03-14", "2024-03-13"),
        ("The offer had been scheduled to end on Tuesday.", "2024-03-14", "2024-03-12"),
        ("The judge set Friday as the deadline.", "2024-03-14", "2024-03-15"),
        ("They had planned a rally on Saturday.", "2024-03-14", "2024-03-16"),
        ("It took half an hour.", "2024-03-14", "PT30M"),
        ("It took 2 1/2 years.", "2024-03-14", "P2Y6M"),
        ("It rained overnight.", "2024-03-14", "2024-03-13TNI"),
        ("Rain will fall overnight.", "2024-03-14", "2024-03-14TNI"),
        ("Revenue rose last quarter.", "2023-11-06", "2023-Q3"),
        ("They recently agreed.", "2024-03-14", "PAST_REF"),
        ("They will agree soon.", "2024-03-14", "FUTURE_REF"),
        ("Shots were heard on Tuesday night.", "2024-03-13", "2024-03-12TNI"),
        ("Caesar died in 44 BC.", "2024-03-14", "BC0044"),
        ("The king died in 1066.", "2024-03-14", "1066"),
        ("The offer is open until Dec. 15.", "2024-11-14", "2024-12-15"),
        ("They will decide by March.", "2024-11-14", "2025-03"),
        ("They decided in March.", "2024-11-14", "2024-03"),
        ("It fell from the year-ago quarter.", "2024-04-20", "2023-Q1"),
    ],
)
def test_an_expression_has_its_value(text: str, published: str, value: str) -> None:
    assert only(text, published).value == value


@pytest.mark.parametrize(
    "text",
    [
        "They met yesterday.",
        "They met on Friday.",
        "They met last week.",
        "They met two weeks ago.",
        "They met in March.",
        "They met on October 10.",
        "They met at 5 p.m.",
    ],
)
def test_without_publication_what_leans_on_it_stays_unresolved(text: str) -> None:
    timex = only(text, None)

    assert timex.interval is None
    assert timex.anchor is None


def test_without_publication_whole_dates_are_resolved() -> None:
    timex = only("They met on October 10, 2023.", None)

    assert timex.value == "2023-10-10"
    assert timex.interval == Interval.between(
        datetime(2023, 10, 10), datetime(2023, 10, 11)
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met last month.", "2022-09"),
        ("They met last year.", "2021"),
        ("They met in August.", "2022-08"),
    ],
)
def test_a_publication_month_determines_what_is_the_same_for_all_its_days(
    text: str, value: str
) -> None:
    assert only(text, "2022-10").value == value


@pytest.mark.parametrize("text", ["They met yesterday.", "They met on Friday."])
def test_a_publication_month_determines_no_day(text: str) -> None:
    assert only(text, "2022-10").interval is None


@pytest.mark.parametrize(
    "published",
    [
        "2024-03-14",
        date(2024, 3, 14),
        datetime(2024, 3, 14, 23, 30),
        "2024-03-14T23:30:00-07:00",
        Interval.between(datetime(2024, 3, 14), datetime(2024, 3, 15)),
    ],
)
def test_publication_may_come_in_many_shapes(
    published: str | date | datetime | Interval,
) -> None:
    (timex,) = find_timexes(NEWS + "They met yesterday.", published)

    assert timex.value == "2024-03-13"


@pytest.mark.parametrize("published", ["last week", "14/03/2024", "2024-02-30", "None"])
def test_a_publication_date_that_is_none_is_an_error(published: str) -> None:
    with pytest.raises(InvalidPublicationDate, match=published):
        find_timexes("They met yesterday.", published)


@pytest.mark.parametrize("missing", [float("nan"), pd.NaT])
def test_a_date_that_a_table_misses_is_unknown(missing: object) -> None:
    (timex,) = find_timexes("They met yesterday.", missing)  # type: ignore[arg-type]

    assert timex.interval is None


@pytest.mark.parametrize("published", [20240314, np.datetime64("2024-03-14")])
def test_a_publication_date_of_another_type_is_an_error(published: object) -> None:
    with pytest.raises(InvalidPublicationDate, match=type(published).__name__):
        find_timexes("They met yesterday.", published)  # type: ignore[arg-type]


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(UnknownLanguage, match="'xx'"):
        find_timexes("They met yesterday.", "2024-03-14", "xx")


def test_since_leaves_the_end_open() -> None:
    timex = only("They have met since October 10.", "2022-10-21")

    assert timex.interval == Interval.between(datetime(2022, 10, 10), None)
    assert timex.value == "2022-10-10"


def test_until_leaves_the_begin_open() -> None:
    timex = only("They met until October 10.", "2022-10-21")

    assert timex.interval == Interval.between(None, datetime(2022, 10, 11))


@pytest.mark.parametrize(
    "text",
    [
        "It was February 29, 2023.",
        "It was 29 February 2023.",
        "It was 2023-02-29.",
        "It was 31 June 2023.",
        "It was June 31.",
        "It was 2/30/2023.",
    ],
)
def test_a_day_that_no_calendar_has_is_no_day(text: str) -> None:
    found = find_timexes(NEWS + text, "2024-03-14")

    assert [timex.interval for timex in found if timex.interval] == []


@pytest.mark.parametrize("text", ["at 29:00", "at 12:75", "since 99:99:99"])
def test_a_time_that_no_clock_shows_is_no_time(text: str) -> None:
    assert find_timexes(NEWS + text, "2024-03-14") == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("From 10 to 15 October.", ["2023-10-10", "2023-10-15"]),
        ("In Nov–Jan 2013.", ["2012-11", "2013-01"]),
        ("In May and October 2018.", ["2018-05", "2018-10"]),
        ("Between 1985 and 1987.", ["1985", "1987"]),
        ("In 1985-87.", ["1985", "1987"]),
        ("From March 31 to April 2, 2019.", ["2019-03-31", "2019-04-02"]),
        ("From 492-490 BC.", ["BC0492", "BC0490"]),
        ("Open 9-11 am.", ["2024-03-14T09:00", "2024-03-14T11:00"]),
    ],
)
def test_a_range_is_two_expressions_in_order(text: str, values: list[str]) -> None:
    found = find_timexes(NEWS + text, "2024-03-14")

    assert [timex.value for timex in found] == values
    begins = [timex.interval.begin_second for timex in found if timex.interval]
    assert begins == sorted(begins)  # type: ignore[type-var]  # none of them is open


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("It was dry in the southern summer of 2019.", datetime(2019, 12, 1)),
        ("It was dry in the summer of 2019.", datetime(2019, 6, 1)),
        ("It was wet in the austral autumn of 2019.", datetime(2019, 3, 1)),
        ("It was wet in the austral winter of 2019.", datetime(2019, 6, 1)),
    ],
)
def test_a_southern_season_lies_in_the_other_half_of_the_year(
    text: str, begin: datetime
) -> None:
    interval = only(text, "2024-03-14").interval

    assert interval is not None
    assert interval.begin == begin


def test_last_friday_on_a_saturday_keeps_its_other_reading() -> None:
    timex = only("They met last Friday.", "2024-03-16")

    assert timex.value == "2024-03-15"
    assert [(other.value, other.reason) for other in timex.alternatives] == [
        ("2024-03-08", "the one of the week before")
    ]


def test_a_bare_weekday_keeps_the_one_on_the_other_side() -> None:
    timex = only("They met on Monday.", "2024-03-13")

    assert timex.value == "2024-03-11"
    assert [other.value for other in timex.alternatives] == ["2024-03-18"]


def test_the_month_just_over_is_not_called_the_last_of_its_name() -> None:
    timex = only("It burned last February.", "2024-03-14")

    assert timex.value == "2023-02"
    assert [(other.value, other.reason) for other in timex.alternatives] == [
        ("2024-02", "the month just over")
    ]


def test_a_part_of_a_day_is_known_to_the_day() -> None:
    timex = only("Shots were heard on Tuesday night.", "2024-03-13")

    assert timex.granularity == "day"
    assert timex.interval == Interval.between(
        datetime(2024, 3, 12), datetime(2024, 3, 13)
    )


@pytest.mark.parametrize(
    ("text", "granularity"),
    [
        ("They met two weeks ago.", "week"),
        ("They met two years ago.", "year"),
        ("They met in the 19th century.", "century"),
        ("They met last quarter.", "quarter"),
        ("They met for three days.", "day"),
    ],
)
def test_granularity_is_the_unit_said(text: str, granularity: str) -> None:
    assert only(text, "2024-03-14").granularity == granularity


def test_an_amount_that_ends_now_has_its_points() -> None:
    timex = only("It rained over the past two weeks.", "2024-03-14")

    assert (timex.value, timex.begin_point) == ("P2W", "2024-W09")
    assert timex.end_point == "2024-03-14"
    assert timex.interval is None


@pytest.mark.parametrize(
    ("text", "value", "quant", "freq"),
    [
        ("They meet every Friday.", "XXXX-WXX-5", "EVERY", None),
        ("They meet twice a week.", "P1W", None, "2X"),
        ("They meet three times a year.", "P1Y", None, "3X"),
        ("They meet every other day.", "P2D", "EVERY", None),
        ("They meet daily.", "P1D", None, None),
    ],
)
def test_a_set_says_how_often(
    text: str, value: str, quant: str | None, freq: str | None
) -> None:
    timex = only(text, "2024-03-14")

    assert (timex.type, timex.value) == ("SET", value)
    assert (timex.quant, timex.freq) == (quant, freq)
    assert timex.interval is None


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("It ended in early 2019.", "START"),
        ("It ended in mid-2019.", "MID"),
        ("It ended in late 2019.", "END"),
        ("It ended about 2019.", "APPROX"),
        ("It took more than two years.", "MORE_THAN"),
        ("It took less than two years.", "LESS_THAN"),
        ("It took at least two years.", "EQUAL_OR_MORE"),
        ("It took up to two years.", "EQUAL_OR_LESS"),
        ("It ended more than two years ago.", "BEFORE"),
    ],
)
def test_a_modifier_is_kept_beside_the_value(text: str, mod: str) -> None:
    assert only(text, "2024-03-14").mod == mod


def test_days_after_an_event_count_from_its_date_where_the_text_gives_it() -> None:
    text = "The attack came on May 5, 2023. Three days after the attack, he fled."

    *_, timex = find_timexes(NEWS + text, "2024-03-14")

    assert timex.value == "2023-05-08"
    assert timex.anchor is not None
    assert timex.anchor.kind == "stated"


def test_days_after_an_event_without_a_date_are_not_resolved() -> None:
    timex = only("Three days after the attack, he fled.", "2024-03-14")

    assert timex.interval is None
    assert timex.value == "P3D"


def test_a_story_goes_on_from_its_own_dates() -> None:
    text = (
        "In 1914 war came. In 1915 it spread. By 1916 it was everywhere. In 1917 a "
        "revolution began, and on 3 March 1918 there was peace. Two days later they "
        "left. In August the front broke. That year ended well."
    )

    found = find_timexes(text, "2024-03-14")

    assert [timex.value for timex in found[-3:]] == ["1918-03-05", "1918-08", "1918"]


def test_a_quarter_is_the_one_that_ended_on_the_day_said() -> None:
    text = NEWS + "Sales rose in the quarter ended July 31. The quarter was calm."

    assert [timex.value for timex in find_timexes(text, "2023-11-06")] == [
        "2023-Q2",
        "2023-07-31",
        "2023-Q2",
    ]


def test_that_day_is_the_last_day_stated_though_a_year_was_named_since() -> None:
    text = NEWS + "It fell on 5 May 2021. Built in 1999, it was sold that same day."

    assert find_timexes(text, "2024-03-14")[-1].value == "2021-05-05"


def test_what_is_said_from_an_unknown_day_never_leans_on_a_stated_one() -> None:
    text = "It fell on May 4, 2021. It was shut last Monday. Two days later it opened."

    assert [timex.value for timex in find_timexes(text, None)] == [
        "2021-05-04",
        "XXXX-WXX-1",
        "2021-05-06",
    ]


@pytest.mark.parametrize("published", ["2024-03-11", "2024-03-11T09:30"])
def test_a_weekday_said_on_that_very_day_could_be_a_week_ago(published: str) -> None:
    (timex,) = find_timexes("The council met on Monday.", published)

    assert timex.value == "2024-03-11"
    assert [other.value for other in timex.alternatives] == ["2024-03-04"]


def test_earlier_calls_change_nothing() -> None:
    text = "They met on Friday and in March. In 1944 they had met twice a week."
    alone = find_timexes(text, "2024-03-14")
    for published in ("1999-01-01", None, "2030-12"):
        find_timexes(text * 3, published)

    assert find_timexes(text, "2024-03-14") == alone


def test_a_clock_time_alone_on_its_line_is_of_the_day_of_publication() -> None:
    log = "He told reporters on Wednesday.\n___\n4:35 p.m.\nThe mayor is safe.\n"

    wednesday, stamp = find_timexes(log, "2024-03-14")

    assert (wednesday.value, stamp.value) == ("2024-03-13", "2024-03-14T16:35")


@pytest.mark.parametrize(
    ("log", "values"),
    [
        (
            "1704 A boat left.\n\n1650 Ruiz: help is near.\n0905 A wall fell.",
            ["2024-03-14T17:04", "2024-03-14T16:50", "2024-03-14T09:05"],
        ),
        (
            "2205 A boat left.\n2050 “Help is near.”\n1838 Between 11 and 15 sailors.",
            ["2024-03-14T22:05", "2024-03-14T20:50", "2024-03-14T18:38"],
        ),
        (
            "17.04: A boat left.\n\n16.50: Help is near.\n\n09.05: A wall fell.",
            ["2024-03-14T17:04", "2024-03-14T16:50", "2024-03-14T09:05"],
        ),
        ("17.04: beef\n\n18.50: lamb\n\n19.05: fish", []),
        (
            "1704 Ruiz is born.\n1725 Ruiz moves here.\n1750 Ruiz dies.",
            ["1704", "1725", "1750"],
        ),
        (
            "2015 Ruiz dies.\n2009 Ruiz moves here.\n1958 Ruiz is born.",
            ["2015", "2009", "1958"],
        ),
        ("1704 A boat left.\n0905 A wall fell.", ["1704"]),
    ],
)
def test_figures_at_the_head_of_a_log_are_clocks(log: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(log, "2024-03-14")] == values


def test_the_clocks_of_a_log_are_of_the_day_on_which_it_is_written() -> None:
    log = (
        "17:20 – That is all for today.\n\n"
        "16:05 – The bridge is shut. It was built in a night on Tuesday.\n\n"
        "15:40 – Two boats have sunk.\n\n"
        "- They left at 10:00 on Wednesday. Contact was lost at 11:15.\n"
    )

    found = {timex.text: timex.value for timex in find_timexes(log, "2024-03-14")}

    assert found["15:40"] == "2024-03-14T15:40"
    assert found["11:15"] == "2024-03-13T11:15"


def test_a_course_of_events_in_its_order_is_of_the_day_it_names() -> None:
    course = (
        "How the fire spread on Tuesday.\n\n15:40 – Smoke is seen.\n\n"
        "16:05 – The roof falls in.\n\n17:20 – The fire is out.\n"
    )

    found = find_timexes(course, "2024-03-13")

    assert [timex.value for timex in found] == [
        "2024-03-12",
        "2024-03-12T15:40",
        "2024-03-12T16:05",
        "2024-03-12T17:20",
    ]


def test_a_clock_of_four_figures_is_none_within_a_longer_expression() -> None:
    found = find_timexes("It sank a year before 0615 GMT.", "2024-03-14")

    assert [timex.text for timex in found] == ["a year before 0615 GMT"]


def test_a_log_from_the_early_hours_on_has_clocks_of_four_figures() -> None:
    log = (
        "The log of 12 March 2024.\n\n"
        "0540 Anchor up.\n"
        "0815 Fishing boat sighted. It was built in 1910.\n"
        "1525 Mayday heard. Arrived at about 1710, left between 1015 and 1100.\n"
    )

    found = find_timexes(log, "2024-03-13")

    assert [(timex.text, timex.value) for timex in found] == [
        ("12 March 2024", "2024-03-12"),
        ("0540", "2024-03-12T05:40"),
        ("0815", "2024-03-12T08:15"),
        ("1910", "1910"),
        ("1525", "2024-03-12T15:25"),
        ("about 1710", "2024-03-12T17:10"),
        ("1015", "2024-03-12T10:15"),
        ("1100", "2024-03-12T11:00"),
    ]


def test_a_log_goes_back_over_midnight_and_looks_ahead_to_the_next_day() -> None:
    log = (
        "01:15 - The road is open again.\n\n"
        "00:20 - The last train has left.\n\n"
        "23:40 - The wall broke at 23:10. It should be shut by 3 a.m.\n"
    )

    assert [timex.value for timex in find_timexes(log, "2024-03-14")] == [
        "2024-03-14T01:15",
        "2024-03-14T00:20",
        "2024-03-13T23:40",
        "2024-03-13T23:10",
        "2024-03-14T03:00",
    ]


def test_the_weekdays_of_a_forecast_are_those_to_come() -> None:
    forecast = (
        "TONIGHT: Rain until midnight. Fog after 3 a.m.\n\n"
        "FRIDAY: Scattered showers. Windy in the afternoon.\n"
        "FRIDAY NIGHT...Clear, cold after 2 a.m., dry.\n"
        "Sat: Dry.\n"
        "SUNDAY AND MONDAY: Snow late Sunday.\n\n"
        "On Monday two ships sank.\n"
    )

    assert [timex.value for timex in find_timexes(forecast, "2024-03-14")] == [
        "2024-03-14TNI",
        "2024-03-15T00:00",
        "2024-03-15T03:00",
        "2024-03-15",
        "2024-03-15TAF",
        "2024-03-15TNI",
        "2024-03-16T02:00",
        "2024-03-16",
        "2024-03-17",
        "2024-03-18",
        "2024-03-17",
        "2024-03-11",
    ]


@pytest.mark.parametrize(
    ("listing", "days"),
    [
        (
            "Friday: The dam broke.\nSaturday: The army came.\n",
            ["2024-03-08", "2024-03-09"],
        ),
        ("Monday: talks\nTuesday: a vote\n", ["2024-03-11", "2024-03-12"]),
        ("Friday: talks with both sides.\n", ["2024-03-08"]),
    ],
)
def test_weekdays_that_head_what_is_over_are_not_to_come(
    listing: str, days: list[str]
) -> None:
    found = find_timexes(NEWS + "\n" + listing, "2024-03-14")

    assert [timex.value for timex in found] == days


@pytest.mark.parametrize(
    ("published", "entries", "days"),
    [
        (
            "2011-10-12",
            "February 15, 2011 - The arrest of a lawyer sparks a riot.\n"
            "February 24 - Rebels take the port.\n"
            "September 8 - The premier arrives in the capital.\n",
            ["2011-02-15", "2011-02-24", "2011-09-08"],
        ),
        (
            "2014-03-03",
            "• Feb. 14: Police find the victim at home.\n"
            "• June 4: The case is postponed.\n"
            "• Aug. 19: He appears in court.\n",
            ["2013-02-14", "2013-06-04", "2013-08-19"],
        ),
        (
            "2023-11-27",
            "May 2: A scanner raises an alert.\n"
            "May 13, 2:40 a.m.: Encryption starts.\n"
            "May 19: The deadline expires.\n",
            ["2023-05-02", "2023-05-13T02:40", "2023-05-19"],
        ),
        (
            "2024-03-14",
            "Dec. 30 – The mayor resigns. Jan. 3 – Her deputy takes over.",
            ["2023-12-30", "2024-01-03"],
        ),
        (
            "2014-05-03",
            "June 5: The opening ceremony takes place.\nJune 6: Italy plays Spain.\n",
            ["2014-06-05", "2014-06-06"],
        ),
    ],
)
def test_the_dates_of_a_list_stand_in_order(
    published: str, entries: str, days: list[str]
) -> None:
    found = find_timexes(entries, published)

    assert [timex.value for timex in found] == days


def test_a_year_since_which_something_goes_on_gives_a_day_no_year():
    since = "The coast has been at war since 1991. On November 19 a ship sank."
    inside = "War broke out in 1991. On November 19 a ship sank."

    assert find_timexes(since, None)[1].value == "XXXX-11-19"
    assert find_timexes(inside, None)[1].value == "1991-11-19"


def test_a_stamp_with_its_zone_is_one_time_of_its_own_clock() -> None:
    stamp = only("It was posted at 2024-03-12T14:30:00+02:00.", "2024-03-14")

    assert stamp.text == "2024-03-12T14:30:00+02:00"
    assert (stamp.type, stamp.value) == ("TIME", "2024-03-12T14:30:00")


def test_brackets_of_a_treebank_are_read_as_brackets() -> None:
    text = "It hit at 1653 local time -LRB- 2153 GMT -RRB- on Tuesday ."

    found = find_timexes(text, "2010-01-14")

    assert [(timex.text, timex.value) for timex in found] == [
        ("1653", "2010-01-12T16:53"),
        ("2153 GMT", "2010-01-12T21:53"),
        ("Tuesday", "2010-01-12"),
    ]


def test_a_year_before_a_weekday_is_no_clock() -> None:
    text = "It told results for the third quarter of 2023 on Tuesday."

    found = find_timexes(text, "2023-11-02")

    assert [timex.value for timex in found] == ["2023-Q3", "2023-10-31"]


_CHRONICLE = (
    "1998: The council backs the dam. Work starts in September.\n"
    "{}: Cracks are found in July.\n"
    "2009: A judge orders an inquiry, which lasts 14 months.\n"
    "The mayor said on Monday that he would go next month. Last June he had been "
    "blamed. Now the dam is shut, and now the town waits. A vote is due this week."
)


def test_months_of_a_chronicle_are_of_the_year_at_the_head_of_their_line() -> None:
    found = find_timexes(_CHRONICLE.format(2001), "2012-11-20")

    assert {"1998-09", "2001-07"} <= {timex.value for timex in found}


def test_years_out_of_order_head_no_chronicle() -> None:
    found = find_timexes(_CHRONICLE.format(1950), "2012-11-20")

    assert {"1998-09", "1950-07"}.isdisjoint(timex.value for timex in found)
