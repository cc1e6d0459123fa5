"""The engine finds the events that the fixture articles tell."""

import json
import random
from datetime import datetime

import pytest
from golden_matching import (
    CORPORA,
    FIXTURES,
    article_ids,
    figures,
    found_events,
    golden_events,
    match_events,
)

from timeline.pipeline import reconstruct
from timeline.reading import read_articles

# Shares in percent of the required golden events, and the most events of two or more
# sources that are none. Floors may rise freely and fall only in the commit that says
# why.
FLOORS = {
    "drones": {
        "found": 94,
        "day": 94,
        "status": 92,
        "once": 77,
        "titles": 92,
        "corroborated": 40,
    },
    "dam": {
        "found": 91,
        "day": 91,
        "status": 87,
        "once": 72,
        "titles": 90,
        "corroborated": 60,
    },
    "merger": {
        "found": 93,
        "day": 89,
        "status": 91,
        "once": 79,
        "titles": 93,
        "corroborated": 50,
    },
    "election": {
        "found": 97,
        "day": 97,
        "status": 97,
        "once": 95,
        "titles": 97,
        "corroborated": 71,
    },
    "trial": {
        "found": 93,
        "day": 93,
        "status": 89,
        "once": 89,
        "titles": 93,
        "corroborated": 75,
    },
}
SPURIOUS = {"drones": 3, "dam": 3, "merger": 1, "election": 0, "trial": 1}


@pytest.mark.parametrize("corpus", CORPORA)
def test_timelines_hold_the_golden_events(corpus):
    events = found_events(corpus)
    measured = figures(match_events(golden_events(corpus), events), events)

    assert measured["spurious"] <= SPURIOUS[corpus]
    for name, floor in FLOORS[corpus].items():
        assert measured[name] >= floor, (name, measured)


@pytest.mark.parametrize("corpus", CORPORA)
def test_events_cite_words_of_their_articles(corpus):
    articles = {a.id: a for a in read_articles(FIXTURES / "articles" / corpus)}
    for event in found_events(corpus):
        for mention in event.mentions:
            article = articles[mention.article_id]
            text = article.title if mention.in_title else article.text
            assert text[mention.span.begin : mention.span.end] == mention.text


# Words of two sentences that report two alike events, and the verbs they share.
ALIKE = [
    ("dam", "helena prado", "valadas", {"resign", "quit", "leave", "step", "fall"}),
    ("dam", "1,400 residents", "200 residents", {"evacuate"}),
    ("dam", "1,400 residents", "600 people", {"evacuate", "order", "leave"}),
    ("dam", "badly injured", "died in porto", {"injure", "crush", "die"}),
    ("drones", "in sumy, a missile", "central kyiv", {"kill", "crash", "hit"}),
    ("drones", "bila tserkva", "central kyiv", {"kill", "strike", "crash", "hit"}),
    ("election", "mirela stan, resigned", "stepped down", {"resign", "step down"}),
    ("trial", "callum reeve, 31, was charged", "pike was charged", {"charge"}),
    ("trial", "a 31-year-old man", "she was arrested", {"arrest"}),
    (
        "merger",
        "norrland said last week",
        "norrland denied",
        {"say", "deny", "prepare"},
    ),
]


@pytest.mark.parametrize(("corpus", "one", "other", "verbs"), ALIKE)
def test_alike_events_stay_two(corpus, one, other, verbs):
    for event in found_events(corpus):
        told = [m.text.casefold() for m in event.mentions if m.lemma in verbs]
        tells_one = [t for t in told if one in t and other not in t]
        tells_other = [t for t in told if other in t and one not in t]
        assert not (tells_one and tells_other), event.title


@pytest.mark.parametrize("corpus", CORPORA)
def test_a_text_and_its_copy_are_one_source(corpus):
    copied = {2, 3} if corpus in ("drones", "trial") else {1, 2}
    story_and_copy = {f"{corpus}-{number:02}" for number in copied}
    shared = [e for e in found_events(corpus) if article_ids(e) == story_and_copy]

    assert len(shared) >= 4
    assert {event.salience for event in shared} == {1}


def test_timelines_do_not_depend_on_the_order_of_the_articles():
    articles = list(read_articles(FIXTURES / "articles" / "drones"))
    random.Random(1).shuffle(articles)

    assert tuple(reconstruct(articles)) == found_events("drones")


@pytest.mark.parametrize("corpus", CORPORA)
def test_timelines_print_as_frozen(corpus, update_golden):
    path = FIXTURES / "golden" / f"{corpus}.printed.jsonl"
    printed = "".join(
        json.dumps(as_line(event), ensure_ascii=False) + "\n"
        for event in found_events(corpus)
    )
    if update_golden:
        path.write_text(printed, encoding="utf-8", newline="\n")

    moved = "the timeline moved: run pytest --update-golden and read the diff"
    assert printed.splitlines() == path.read_text("utf-8").splitlines(), moved


def as_line(event):
    """What a reader sees of an event, without ids, which only say that it moved."""
    interval = event.interval
    return {
        "begin": day_text(interval.begin) if interval else None,
        "end": day_text(interval.end) if interval else None,
        "edtf": event.edtf,
        "title": event.title,
        "status": event.status,
        "time_source": event.time_source,
        "place": event.place,
        "participants": list(event.participants),
        "salience": event.salience,
        "articles": sorted(article_ids(event)),
        "conflicts": [[c.what, c.value, list(c.article_ids)] for c in event.conflicts],
    }


def day_text(moment: datetime | None) -> str | None:
    """A midnight as its day, any other moment to the second."""
    if moment is None:
        return None
    midnight = moment == datetime.combine(moment.date(), datetime.min.time())
    return moment.date().isoformat() if midnight else moment.isoformat()
