"""Copies of one text are found; what only looks alike is left apart."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.merging import copy_groups, find_copies, sketch
from timeline.records import Article

WIRE = (
    "The old ferry terminal at Port Maren burned down early on Tuesday, the fire "
    "service said. Two hundred passengers were led out before the roof fell in. "
    "Nobody was hurt. The fire began in a kitchen on the upper floor shortly after "
    "four in the morning and spread through the wooden ceiling within minutes. "
    "Crews from three towns fought the flames until noon. The harbour master, Ida "
    "Lund, said that ferries would leave from the fish quay until further notice."
)
NOTICE = (
    "Sign up for our morning letter and never miss a story from your region again. "
    "We use cookies to make this site work and to learn how it is being used. "
    "All rights reserved; this material may not be published, broadcast, rewritten "
    "or redistributed without the written permission of the publisher of this site."
)
STORIES = (
    "The council of Brandby voted on Monday to close the swimming hall for repairs "
    "that will last until the end of next year.",
    "A lorry with forty pigs overturned on the coast road near Helm on Friday and "
    "all of the animals were caught by evening.",
    "The museum at Oster has bought a painting by the young Clara Wiik, who taught "
    "drawing in the town for eleven years.",
    "Striking bus drivers in Nordal went back to work on Sunday after the company "
    "had offered them longer breaks.",
)


def article(name: str, text: str) -> Article:
    return Article(id=name, text=text)


def test_forty_reprints_under_edited_headlines_are_one_group():
    articles = [
        article(f"paper-{n:02}", f"Headline number {n}\n{WIRE}\nBy reporter {n}.")
        for n in range(40)
    ]

    assert set(find_copies(articles).values()) == {"paper-00"}


def test_a_shortened_reprint_is_a_copy():
    short = ". ".join(WIRE.split(". ")[:4]) + "."

    assert find_copies([article("long", WIRE), article("short", short)]) == {
        "long": "long",
        "short": "long",
    }


def test_a_light_edit_is_a_copy():
    edited = WIRE.replace("early on Tuesday", "before dawn").replace("noon", "midday")

    groups = find_copies([article("a", WIRE), article("b", edited)])

    assert groups["b"] == "a"


def test_notices_around_different_stories_make_no_copies():
    articles = [
        article(f"story-{n}", f"{story}\n{NOTICE}") for n, story in enumerate(STORIES)
    ]

    groups = find_copies(articles)

    assert groups == {one.id: one.id for one in articles}


def test_one_quotation_in_two_reports_makes_no_copy():
    quotation = "“We heard a crack, then the whole roof came down,” Ida Lund said."
    first, second = (f"{story} {quotation}" for story in STORIES[:2])

    groups = find_copies([article("a", first), article("b", second)])

    assert groups == {"a": "a", "b": "b"}


def test_empty_and_tiny_articles_are_nobodys_copy():
    groups = find_copies([article("a", ""), article("b", ""), article("c", "Hi")])

    assert groups == {"a": "a", "b": "b", "c": "c"}


def test_no_articles_have_no_groups():
    assert find_copies([]) == {}


@given(st.permutations(range(6)))
def test_groups_do_not_depend_on_the_order_of_articles(order):
    texts = [WIRE, WIRE + " More to come.", *STORIES]
    articles = [article(str(n), text) for n, text in enumerate(texts)]

    shuffled = copy_groups(sketch(articles[n]) for n in order)

    assert shuffled == copy_groups(map(sketch, articles))
