"""A collection merged in windows tells what it tells merged at once."""

from datetime import date, timedelta

import timeline
from timeline.settings import Settings

DEEDS = (
    "Ida Lund resigned as mayor of {town}",
    "The council of {town} approved the budget",
    "Police arrested two men in {town}",
    "A storm destroyed the pier of {town}",
    "Workers of the {town} mill went on strike",
    "The bridge at {town} collapsed",
    "A bank in {town} was robbed",
    "The {town} museum reopened",
    "A ship sank off {town}",
    "Doctors in {town} announced a vaccine",
)
TOWNS = ("Arnmouth", "Bredeford", "Calmwater", "Dornhaven")


def collection():
    """Two reports of each of forty events, on consecutive days."""
    rows = []
    for number in range(40):
        day = date(2024, 1, 1) + timedelta(days=number)
        deed = DEEDS[number % 10].format(town=TOWNS[number % 4])
        for paper in ("herald", "post"):
            rows.append(
                {
                    "id": f"{paper}-{number:02}",
                    "text": f"{deed} on {day:%B} {day.day}, {day.year}.",
                    "published": (day + timedelta(days=paper == "post")).isoformat(),
                    "source": paper,
                }
            )
    return timeline.read_articles(rows)


def reports(story):
    return {
        frozenset((m.article_id, m.trigger) for m in event.mentions) for event in story
    }


def test_windows_find_what_lies_across_their_borders():
    articles = collection()
    whole = reports(timeline.reconstruct(articles))

    for most in (16, 24, 40):
        story = timeline.reconstruct(
            articles, settings=Settings(max_merged_articles=most)
        )
        found = reports(story)
        assert len(found & whole) >= 0.9 * len(whole)
        assert sum(map(len, found)) == sum(map(len, whole))
        ids = {event.id for event in story}
        assert all(ids.issuperset(event.related) for event in story)
        assert len(ids) == len(story)


def test_windows_do_not_depend_on_the_order_of_articles():
    articles = collection()
    settings = Settings(max_merged_articles=16)

    assert list(timeline.reconstruct(articles, settings=settings)) == list(
        timeline.reconstruct(list(reversed(articles)), settings=settings)
    )
