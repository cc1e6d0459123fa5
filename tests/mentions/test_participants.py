"""Who, where and how many."""

import pytest
from mention_reading import mentions_of

CASES = [
    ("Lava destroyed the town of Norden.", "destroy", {"Lava", "town"}, "Norden"),
    ("Ruiz was held at Norden airport.", "hold", {"Ruiz", "Norden airport"}, "Norden"),
    ("Gunmen killed Maria Lopez in Quito.", "kill", {"Gunmen", "Maria Lopez"}, "Quito"),
    ("Gen. Ode met Ms. Brandt.", "meet", {"Ode", "Brandt"}, None),
    ("French troops left Mali.", "leave", {"French troops", "Mali"}, None),
    (
        "The clerk, who robbed a bank in Oslo, was jailed.",
        "rob",
        {"clerk", "bank"},
        "Oslo",
    ),
    ("In Mill Street a man was shot.", "shoot", {"man"}, "Mill Street"),
    ("In the port city of Oslo a mill burned.", "burn", {"mill"}, "Oslo"),
    ("The mayor of the city of Oslo was shot.", "shoot", {"mayor"}, None),
    ("Acme fired its chairman.", "fire", {"Acme", "chairman"}, None),
    # What a verb reaches is a place, but not that of what others tell.
    ("A tremor struck Alder Province.", "strike", {"tremor"}, "Alder Province"),
    ("Troops entered Norden.", "enter", {"Troops"}, "Norden"),
    ("The king is to visit Peru but may fall ill.", "visit", {"king"}, "Peru"),
    ("The king is to visit Peru, and nine men fell ill.", "fall", {"nine men"}, None),
    ("Ruiz sued Alder Province.", "sue", {"Ruiz", "Alder Province"}, None),
    ("Ruiz was held in the District of Alder.", "hold", {"Ruiz"}, "Alder"),
    (
        "Cholera has reached the capital, Oslo, where nine men died.",
        "die",
        {"nine men"},
        "Oslo",
    ),
    ("The flood sank a boat, hit a mill and killed Ana Ruiz.", "kill", {"flood"}, None),
    ("Police held Ana Ruiz and charged her.", "charge", {"Police", "Ana Ruiz"}, None),
    ("Jane O'Neil sued the Bank of Ruritania.", "sue", {"Jane O'Neil"}, None),
]


@pytest.mark.parametrize(("text", "lemma", "participants", "place"), CASES)
def test_participants_are_those_of_the_clause(
    text: str, lemma: str, participants: set[str], place: str | None
) -> None:
    found = next(mention for mention in mentions_of(text) if mention.lemma == lemma)

    assert set(found.participants) >= participants
    assert found.place == place


NUMBERS = [
    ("The blast killed 12 people.", "kill", ("12", "kill")),
    ("Twelve were killed.", "kill", ("12", "kill")),
    ("Seventy-one people were killed.", "kill", ("71", "kill")),
    ("The firm sacked 2,400 workers.", "sack", ("2400", "worker")),
    ("The firm sacked 2.4 million workers.", "sack", ("2400000", "worker")),
    ("1,640 Peruvian soldiers were hurt.", "hurt", ("1640", "soldier")),
    ("1640 soldiers were hurt.", "hurt", ("1640", "soldier")),
    ("Three soldiers were wounded.", "wound", ("3", "soldier")),
    ("It brought to five the number of men killed in the mine.", "kill", ("5", "kill")),
    ("Ruiz scored 21 goals last season.", "score", ("21", "goal")),
    ("The army took two other dams.", "take", ("2", "dam")),
    ("Flight 12 and two trains left.", "leave", ("2", "train")),
]


@pytest.mark.parametrize(("text", "lemma", "number"), NUMBERS)
def test_numbers_count_something(
    text: str, lemma: str, number: tuple[str, str]
) -> None:
    found = next(mention for mention in mentions_of(text) if mention.lemma == lemma)

    assert number in found.numbers


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ames, 22, was arrested.",
        "The men, aged 22 and 31, were arrested.",
        "The painting was sold for $300.",
        "Two people met on 3 March 2011.",
        "1653 A tremor hit the town.",
        "0930: Police have blocked a road.",
        "11.45 Maria Lopez met the mayor.",
        "The storm closed Highway 12 and Route 7.",
        "0905 Maria Lopez met the mayor.",
        "Several hundred people fled.",
        "Two raids were flown, among them the one on Oldmere.",
    ],
)
def test_ages_prices_and_dates_count_nothing(text: str) -> None:
    numbers = {n for mention in mentions_of(text) for n, _ in mention.numbers}

    assert numbers <= {"2"}


def test_whose_house_it_is_takes_no_part() -> None:
    found = mentions_of("Police held Ana Ruiz and searched her house.")[-1]

    assert found.participants == ("Police", "house")


def test_participants_are_sorted_and_stand_in_the_text() -> None:
    text = "Rebels from Zembla attacked the town of Ostrow and killed Ana Ruiz."

    attack, death = mentions_of(text)

    for names in (attack.participants, death.participants):
        assert len(names) > 1
        assert list(names) == sorted(names)
        assert all(name in text for name in names)
