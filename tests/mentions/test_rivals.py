"""A voice's own number is told with the event whose number it disputes."""

import pytest
from mention_reading import mentions_of

from timeline.records import EventMention

CROWD = "Hundreds of anglers marched through Oldmere on Monday."
DISPUTES = [
    (
        "Some 140 flights were cancelled. The pilots' union put the number at 165.",
        "cancelled",
        ("165", "flight"),
    ),
    (
        "A storm wrecked 40 houses. The army, which counts huts too, puts it at 63.",
        "wrecked",
        ("63", "house"),
    ),
    (
        "The mill will cut 180 jobs. The union said it was more like 230.",
        "cut",
        ("230", "job"),
    ),
    (
        "Eleven were detained, police said; a lawyer for them said 14.",
        "detained",
        ("14", "detain"),
    ),
    (
        "A march on Monday drew 3,000 people. The organisers spoke of 8,000.",
        "drew",
        ("8000", "draw"),
    ),
    (f"{CROWD} Police put the crowd at 900.", "marched", ("900", "crowd")),
    (
        f"{CROWD} Police put the crowd at 900. Its leaders said 2,000 had come.",
        "marched",
        ("2000", "crowd"),
    ),
]
APART = [
    "A fire left 10,000 homeless. The mayor said 12,000 people had been fed.",
    "Ruiz was freed on Monday. The mayor put the toll at 60.",
    "Ten people died on Monday. Police said 12 people were arrested.",
    "A fire burned 40 houses. Ruiz spoke of 30 years of peace.",
    "A fire burned 40 houses. The mayor put the number of empty flats at 60.",
    "A fire burned 40 houses. The mayor put the number at 4,000.",
    "Police said 12 were hurt.",
]


def voices(text: str) -> list[EventMention]:
    return [
        mention
        for mention in mentions_of(text)
        if mention.leader
        and not mention.span.begin <= mention.leader.begin < mention.span.end
    ]


@pytest.mark.parametrize(("text", "trigger", "count"), DISPUTES)
def test_a_number_is_told_with_what_it_disputes(
    text: str, trigger: str, count: tuple[str, str]
) -> None:
    voice = voices(text)[-1]

    assert voice.leader
    assert text[voice.leader.begin : voice.leader.end] == trigger
    assert voice.numbers == (count,)


@pytest.mark.parametrize("text", APART)
def test_numbers_of_other_things_are_no_dispute(text: str) -> None:
    assert voices(text) == []


def test_who_says_a_number_tells_of_no_event_of_their_own() -> None:
    told = mentions_of(f"{CROWD} Police put the crowd at 900.")

    assert [mention.lemma for mention in told] == ["march", "march"]
    assert told[1].interval == told[0].interval
