"""A year or week that one article leaves open is the one that others tell."""

import pytest

import timeline

FIRST = {
    "id": "first",
    "source": "herald",
    "published": "2021-07-01",
    "text": "Jon Marek was shot dead at his home in Oldmere on 14 February 2021.",
}
SECOND = {
    "id": "second",
    "source": "courier",
    "published": "2021-09-20",
    "text": "Police said that Jon Marek of Oldmere was shot dead on 14 February 2021.",
}
AGAIN = (
    "Ida Lund told the court that Jon Marek was shot dead in Oldmere on 14 February."
)


def days_of(text: str, published: str, *others: dict[str, str]) -> dict[str, str]:
    """The begin of each event of a text told beside others, by its trigger."""
    told = {"id": "told", "source": "post", "published": published, "text": text}
    story = timeline.reconstruct(timeline.read_articles([*others, told]))
    return {
        mention.lemma: str(mention.interval)[:10]
        for event in story
        for mention in event.mentions
        if mention.article_id == "told"
    }


def test_the_year_that_others_tell_is_meant() -> None:
    found = days_of(AGAIN, "2022-04-05", FIRST, SECOND)

    assert found["shoot"] == "2021-02-14"


def test_it_is_explained_where_the_year_is_from() -> None:
    told = {"id": "told", "source": "post", "published": "2022-04-05", "text": AGAIN}
    story = timeline.reconstruct(timeline.read_articles([FIRST, SECOND, told]))

    told_where = "time: 14 Feb 2021, on the day that other articles tell"
    assert told_where in story.explain(next(iter(story)).id)


def test_days_told_near_it_are_of_that_year_too() -> None:
    text = f"{AGAIN} On 12 February he had left Ostrow. On 30 March the trial opened."

    found = days_of(text, "2022-04-05", FIRST, SECOND)

    assert found["leave"] == "2021-02-12"
    assert found["open"] == "2022-03-30"


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (AGAIN, []),
        (AGAIN, [FIRST]),
        (AGAIN.replace("Jon Marek was shot dead", "a march passed"), [FIRST, SECOND]),
        (AGAIN.replace("14 February", "15 February"), [FIRST, SECOND]),
    ],
    ids=["nobody", "one source", "another event", "another day"],
)
def test_else_the_day_is_the_nearest(text: str, others: list[dict[str, str]]) -> None:
    found = days_of(text, "2022-04-05", *others)

    assert {day[:4] for lemma, day in found.items() if lemma != "tell"} == {"2022"}


def test_what_is_still_to_come_stays_ahead() -> None:
    text = f"{AGAIN} A march is planned for 1 March."

    found = days_of(text, "2022-02-20", FIRST, SECOND)

    assert found["march"] == "2022-03-01"


TUESDAY = {
    "id": "tuesday",
    "source": "herald",
    "published": "2024-03-06",
    "text": "An earthquake struck the port of Oldmere on 5 March.",
}
WIRE = {
    "id": "wire",
    "source": "courier",
    "published": "2024-03-06",
    "text": "Houses fell in Oldmere when the earthquake struck it on 5 March.",
}
AGAIN_TUESDAY = {
    "id": "again",
    "source": "post",
    "published": "2024-03-13",
    "text": "Another earthquake struck the port of Oldmere on 12 March.",
}
LATER = "The earthquake that struck the port of Oldmere last Tuesday killed nine."


@pytest.mark.parametrize(
    ("others", "day"),
    [
        ([TUESDAY, WIRE], "2024-03-05"),
        ([TUESDAY], "2024-03-12"),
        ([TUESDAY, WIRE, AGAIN_TUESDAY], "2024-03-12"),
    ],
    ids=["two sources", "one source", "this week too"],
)
def test_the_week_that_others_tell_is_meant(
    others: list[dict[str, str]], day: str
) -> None:
    found = days_of(LATER, "2024-03-15", *others)

    assert found["strike"] == day


def test_a_day_before_year_one_is_left_as_it_is() -> None:
    text = "Caesar was murdered in Rome on 15 March 44 BC."
    told = {"text": text, "published": "2022-04-05"}
    story = timeline.reconstruct(timeline.read_articles([FIRST, SECOND, told]))

    assert next(event.edtf for event in story) == "-0043-03-15"


def test_all_that_one_expression_dates_is_of_one_week() -> None:
    found = days_of(f"{LATER[:-1]} and destroyed a mill.", "2024-03-15", TUESDAY, WIRE)

    assert found == dict.fromkeys(found, "2024-03-05")
    assert {"strike", "destroy"} <= found.keys()
