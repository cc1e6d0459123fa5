"""What names a known event, as *the earthquake*, is of that event, days after it."""

import pytest

import timeline
from timeline.extraction import extract
from timeline.merging.antecedents import find_antecedents
from timeline.merging.features import read_features
from timeline.merging.wording import read_wording
from timeline.settings import Settings

QUAKE = (
    "A strong earthquake struck the port of Oldmere on 12 January.",
    "On 12 January an earthquake brought down half of Oldmere.",
    "Bridges fell when an earthquake hit Oldmere on 12 January, rescuers said.",
)
AFTERMATH = (
    "Schools reopened in Oldmere though the earthquake has cost teachers their homes.",
    "Singers raised two million for Oldmere, where the earthquake broke many roofs.",
    "The port of Oldmere was wrecked by the earthquake, engineers found.",
    "Doctors in Oldmere are still treating people hurt in the earthquake.",
    "Water is brought to Oldmere by lorry since the earthquake broke the pipes.",
    "The mayor of Oldmere thanked the soldiers who came after the earthquake.",
    "Trains to Oldmere run again, on a line that the earthquake had buried.",
)
SECOND = "A tremor of magnitude 6.1 shook Oldmere on Wednesday, 20 January."


def articles(texts, day="2010-01-13"):
    return [
        {"id": f"{day}-{number}", "source": f"{day} {number}", "published": day}
        | {"text": text}
        for number, text in enumerate(texts)
    ]


def antecedents(*told, lemma="earthquake"):
    """The articles that tell what each such anaphor names, by the anaphor's article."""
    extracts = [
        extract(article, Settings()) for article in timeline.read_articles([*told])
    ]
    mentions = [mention for each in extracts for mention in each.mentions]
    features = read_features(mentions, read_wording(mentions), Settings())
    return {
        mentions[at].article_id: {mentions[one].article_id for one in telling}
        for at, telling in find_antecedents(features).items()
        if mentions[at].lemma == lemma
    }


@pytest.mark.parametrize("later", AFTERMATH)
def test_the_earthquake_is_the_known_one(later):
    known, told = articles(QUAKE), articles([later], "2010-01-22")

    found = antecedents(*known, *told)

    assert found == {told[0]["id"]: {article["id"] for article in known}}


def test_those_who_name_it_are_no_reports_of_what_came_after():
    later = (*articles([SECOND], "2010-01-20"), *articles(AFTERMATH, "2010-01-22"))

    story = timeline.reconstruct(timeline.read_articles([*articles(QUAKE), *later]))

    tremor, quake = (
        [event for event in story if lemma in {m.lemma for m in event.mentions}]
        for lemma in ("tremor", "earthquake")
    )
    assert [(event.edtf, event.n_articles) for event in tremor] == [("2010-01-20", 1)]
    assert [event.edtf for event in quake] == ["2010-01-12"]
    assert quake[0].n_articles == len(QUAKE) + len(AFTERMATH)


LATER = AFTERMATH[2]


@pytest.mark.parametrize(
    ("later", "known"),
    [
        (LATER.replace("the earthquake", "an earthquake"), QUAKE),
        (LATER.replace("the earthquake", "the earthquake of 20 January"), QUAKE),
        (LATER.replace("Oldmere", "Varn"), QUAKE),
        (LATER, QUAKE[:2]),
        (LATER, (QUAKE[0], QUAKE[0], QUAKE[0])),
        (LATER, (*QUAKE, *(text.replace("12 Jan", "5 Jan") for text in QUAKE[:2]))),
        (LATER, (*QUAKE, *("Ships left Oldmere after an earthquake.",) * 20)),
    ],
    ids=[
        "a new one",
        "one with a day",
        "one elsewhere",
        "told by two",
        "told in one sentence",
        "told of two days",
        "mostly told without a day",
    ],
)
def test_else_it_is_none_that_is_known(later, known):
    assert antecedents(*articles(known), *articles([later], "2010-01-22")) == {}


def test_no_earthquake_is_known_where_each_place_has_had_one():
    elsewhere = [text.replace("Oldmere", "Varn") for text in QUAKE]
    earlier = [text.replace("12 January", "3 January") for text in elsewhere]
    both = LATER.replace("Oldmere", "Oldmere and of Varn")
    known = (*articles(QUAKE), *articles(earlier, "2010-01-04"))

    assert antecedents(*known, *articles([both], "2010-01-22")) == {}
    assert antecedents(*known, *articles([LATER], "2010-01-22")) != {}


VOTES = (
    "The council of Oldmere voted to close the port on 12 January.",
    "On 12 January the council of Oldmere voted for the closure of its port.",
    "The council of Oldmere voted on 12 January to shut its port.",
)


def known_votes(*told):
    """The articles that tell only vaguely of a vote that is known."""
    return set(antecedents(*told, lemma="vote"))


def test_what_is_told_of_a_month_is_the_one_known_in_it():
    told = articles(
        ["The council of Oldmere voted in January to close it."], "2010-06-01"
    )
    assert known_votes(*articles(VOTES), *told) == {told[0]["id"]}


@pytest.mark.parametrize(
    "later",
    [
        "The council of Oldmere voted in March to close its school.",
        "The council of Norden voted in January to close its school.",
        "The council of Oldmere could vote in January to close its school.",
    ],
)
def test_of_another_month_or_of_others_it_is_none_that_is_known(later):
    told = articles([later], "2010-06-01")
    assert known_votes(*articles(VOTES), *told) == set()


def test_no_vote_of_a_month_is_known_in_which_there_were_two():
    others = [text.replace("12 January", "26 January") for text in VOTES]
    told = articles(
        ["The council of Oldmere voted in January to close it."], "2010-06-01"
    )
    known = articles(VOTES) + articles(others, "2010-01-27")
    assert known_votes(*known, *told) == set()
