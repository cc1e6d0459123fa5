"""The days that matter are found, and told in sentences that stand alone."""

from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import DoubtfulPublication, InvalidDate
from timeline.highlights import highlights
from timeline.pipeline import reconstruct
from timeline.reading import read_articles
from timeline.records import Article, Event, Publication
from timeline.story import Timeline, read_timeline

FIXTURES = Path(__file__).parents[1] / "fixtures" / "articles"


Row = dict[str, str]


def article(published: str, text: str, name: str = "") -> Row:
    """An article of that day, named for it or as given."""
    return {"id": name or f"paper-{published}", "published": published, "text": text}


def told(*articles: Row) -> Timeline:
    """The timeline that the articles tell."""
    return reconstruct(read_articles(articles))


def story(*articles: Row) -> Timeline:
    """The articles' timeline, among others that make Ida Lund its central name."""
    common = [
        article(f"2024-01-0{n}", f"Ida Lund spoke to reporters for {n} hours.")
        for n in range(1, 6)
    ]
    return told(*common, *articles)


def days(events: Timeline, dates: int) -> list[str]:
    """The days of the highlights from March 2024 on."""
    found = highlights(events, dates=dates, begin=date(2024, 3, 1))
    return [day.isoformat() for day, _ in found]


@pytest.fixture(scope="module")
def drones() -> Timeline:
    return reconstruct(read_articles(FIXTURES / "drones"))


FIRE = "Ida Lund closed the burning ferry terminal on 4 March 2024."
STRONGER = {
    "a day that several papers return to, over one told once": [
        article("2024-03-20", "Ida Lund closed the burning terminal on 4 March."),
        article("2024-04-02", "Ida Lund visited the burnt terminal on 4 March."),
        article("2024-03-13", "Ida Lund opened a library on Tuesday."),
    ],
    "a date written out, over a weekday": [
        article("2024-03-13", FIRE),
        article("2024-03-14", "Ida Lund opened a library on Tuesday."),
    ],
    "what was told afterwards, over what was announced": [
        article("2024-03-05", "Ida Lund closed the burning terminal on Monday."),
        article("2024-03-06", "Ida Lund will open a library on 20 March."),
    ],
    "what the central name did, over what others did": [
        article("2024-03-05", "Ida Lund closed the burning terminal on Monday."),
        article("2024-03-07", "Otto Brand opened a library on Wednesday."),
    ],
    "a stated day, over the day of an undated article": [
        article("2024-03-06", "Ida Lund closed the burning terminal on Monday."),
        article("2024-03-14", "Ida Lund opened a library."),
    ],
    "a day of a list of dates, over one told in passing": [
        article(
            "2024-03-20",
            "4 March – Ida Lund closes the terminal.\n5 March – Otto Brand resigns.",
        ),
        article("2024-03-21", "Ida Lund opened a library on 2 March."),
    ],
    "a day that list after list keeps": [
        *(
            article(
                f"2024-03-2{n}",
                f"4 March – Ida Lund closes the terminal.\n1{n} March – It rains.",
            )
            for n in (2, 3, 4)
        ),
        article(
            "2024-03-21",
            "9 March – Ida Lund opens a library.\n11 March – Otto Brand resigns.",
        ),
    ],
    "a day of a month that is often named, over one of another": [
        article("2024-03-05", "Ida Lund closed the burning terminal on Monday."),
        article("2024-04-10", "Ida Lund opened a library on Tuesday."),
        article("2024-06-01", "Ida Lund lost her terminal in March 2024."),
        article("2024-07-01", "Ida Lund mourned in March 2024 for the terminal."),
    ],
    "what was done, over what was thought possible": [
        article("2024-03-05", "Ida Lund closed the burning terminal on Monday."),
        article("2024-03-13", "Ida Lund may have opened a library on Tuesday."),
    ],
}


@pytest.mark.parametrize("articles", STRONGER.values(), ids=STRONGER.keys())
def test_the_day_that_matters_more_is(articles: list[Row]) -> None:
    assert days(story(*articles), dates=1) == ["2024-03-04"]


def test_papers_of_one_morning_weigh_less_than_those_of_many_days() -> None:
    morning = [
        article("2024-03-13", f"Ida Lund opened {what} on Tuesday.", name=what)
        for what in ("a library", "the reading room", "the new books' home")
    ]
    later = [
        article("2024-03-05", "Ida Lund closed the burning terminal on Monday."),
        article("2024-03-06", "Ida Lund visited the burnt terminal on Monday."),
    ]

    assert days(story(*morning, *later), dates=1) == ["2024-03-04"]


def test_a_sentence_reprinted_word_for_word_counts_once() -> None:
    reprints = [
        article(f"2024-03-1{n}", "Ida Lund opened a library on 12 March.")
        for n in range(3, 9)
    ]
    later = [
        article("2024-03-18", "Ida Lund closed the burning terminal on 4 March."),
        article("2024-03-19", "Ida Lund visited the burnt terminal on 4 March."),
    ]

    assert days(story(*reprints, *later), dates=1) == ["2024-03-04"]


NO_DAY = [
    "Ida Lund closed the terminal in 2019.",
    "Ida Lund closed the terminal in March 2019.",
    "Ida Lund closed the terminal some years ago.",
]


@pytest.mark.parametrize("text", NO_DAY)
def test_what_has_no_day_makes_none(text: str) -> None:
    found = highlights(told(article("2024-03-13", text)))

    assert all(day == date(2024, 3, 13) for day, _ in found)


def test_a_doubtful_publication_makes_no_day() -> None:
    doubtful = Publication(datetime(2024, 3, 6))
    with pytest.warns(DoubtfulPublication):
        events = reconstruct([Article("a", "Ida Lund opened a library.", doubtful)])

    assert highlights(events) == []


def test_a_timeline_without_events_has_no_highlights() -> None:
    assert highlights([]) == []


def test_articles_that_name_nobody_have_highlights() -> None:
    events = told(article("2024-03-06", "The dam broke on Monday at noon."))

    assert highlights(events) == [
        (date(2024, 3, 4), ["The dam broke on Monday at noon."])
    ]


def test_a_sentence_is_told_whole_and_without_its_source() -> None:
    said = "Ida Lund closed the terminal on Monday after fire had spread to it"
    text = f"{said}, the harbour office said."

    found = highlights(told(article("2024-03-06", text)))

    assert found == [(date(2024, 3, 4), [f"{said}."])]


CLEARER = [
    # a name, not a pronoun
    ("Ida Lund closed the burning terminal on Monday.", "She closed it on Monday."),
    # a sentence, not a fragment
    ("Ida Lund closed the burning terminal on Monday.", "Closed on Monday."),
    # a sentence, not what stands under a label
    (
        "Ida Lund closed the burning terminal on Monday.",
        "In pictures: Ida Lund closed the burning ferry terminal on Monday, 4 March",
    ),
    # nor what tells when its page appeared
    (
        "Ida Lund closed the burning terminal on Monday.",
        "Last updated: 4 March, 2024 - 14:10 GMT Ida Lund closed the burning terminal "
        "after a long night at the harbour",
    ),
    # a report, not a plan
    (
        "Ida Lund closed the burning terminal on Monday.",
        "Ida Lund may close the burning terminal on Monday.",
    ),
    # a time of its own, not one of the sentence before
    (
        "Ida Lund closed the burning terminal on Monday.",
        "Ida Lund opened a library on Monday, and that day read from it to children.",
    ),
]


@pytest.mark.parametrize(("clear", "unclear"), CLEARER)
def test_the_clearer_sentence_tells_the_day(clear: str, unclear: str) -> None:
    events = story(article("2024-03-06", f"{unclear}\n{clear}"))

    assert highlights(events, begin=date(2024, 3, 1), dates=1) == [
        (date(2024, 3, 4), [clear])
    ]


def test_a_day_is_told_by_the_sentence_that_is_about_it() -> None:
    aside = "Otto Brand resigned on Tuesday, five days after the fire of 7 March."
    about = "A fire destroyed the eastern pier of Port Maren on 7 March."

    events = story(article("2024-03-13", f"{aside}\n{about}"))

    assert highlights(events, begin=date(2024, 3, 1)) == [
        (date(2024, 3, 7), [about]),
        (date(2024, 3, 12), [aside]),
    ]


def test_no_day_repeats_what_another_has_told() -> None:
    events = story(
        article("2024-03-05", "Ida Lund closed the burning ferry terminal on Monday."),
        article("2024-03-07", "Ida Lund visited the harbour on Monday."),
        article("2024-03-12", "Ida Lund closed the burning ferry terminal on Sunday."),
        article(
            "2024-03-13", "The fishermen of Port Maren repaired the pier on Sunday."
        ),
    )

    sentences = [said for _, found in highlights(events, per_date=2) for said in found]

    assert sum("terminal" in said for said in sentences) == 1


def test_no_more_is_told_than_asked_for(drones: Timeline) -> None:
    found = highlights(drones, dates=4, per_date=2)

    assert len(found) == 4
    assert all(1 <= len(sentences) <= 2 for _, sentences in found)


def test_days_are_in_order_from_begin_to_end(drones: Timeline) -> None:
    every = [day for day, _ in highlights(drones, dates=1000)]
    begin, end = every[1], every[-2]

    found = [day for day, _ in highlights(drones, dates=1000, begin=begin, end=end)]

    assert every == sorted(set(every))
    assert found == every[1:-1]


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("2022-10", "2022-10"),
        ("2022-10-01", "2022-10-31"),
        (datetime(2022, 10, 1, 9), datetime(2022, 10, 31, 9)),
        (date(2022, 10, 1), "2022-10-31T09:00:00"),
    ],
)
def test_a_stretch_is_told_by_text_or_by_dates(
    drones: Timeline, begin: date | str, end: date | str
) -> None:
    october = [day for day, _ in highlights(drones, dates=1000) if day.month == 10]

    found = drones.highlights(1000, begin=begin, end=end)

    assert [day for day, _ in found] == october


@pytest.mark.parametrize("words", ["October", "2022-13", ""])
def test_a_stretch_of_what_is_no_date_is_an_error(drones: Timeline, words: str) -> None:
    with pytest.raises(InvalidDate, match="is no date"):
        drones.highlights(begin=words)


def test_a_sentence_that_states_its_day_does_not_tell_that_of_publication() -> None:
    text = "Ida Lund resigned on Tuesday over the grounding of a ferry off Marsk."
    found = highlights(told(article("2024-03-13", text)))

    assert found == [(date(2024, 3, 12), [text])]


def test_a_timeline_read_back_has_the_same_highlights(
    drones: Timeline, tmp_path: Path
) -> None:
    drones.to_parquet(tmp_path / "drones.parquet")

    back = read_timeline(tmp_path / "drones.parquet")

    assert highlights(back, per_date=3) == highlights(drones, per_date=3)


@settings(max_examples=5)
@given(st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter(drones: Timeline, random: Random) -> None:
    shuffled: list[Event] = list(drones)
    random.shuffle(shuffled)

    assert highlights(shuffled, dates=5) == highlights(drones, dates=5)
