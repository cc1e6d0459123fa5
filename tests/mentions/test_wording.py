"""Clauses cut out of their sentences, in words that read alone."""

import pytest
from mention_reading import mentions_of

from timeline.records import EventMention
from timeline.settings import Settings


def mention_of(trigger: str, sentence: str) -> EventMention:
    (found,) = [m for m in mentions_of(sentence) if m.trigger_text == trigger]
    return found


@pytest.mark.parametrize(
    ("trigger", "sentence", "clause"),
    [
        # Both of those of whom a plural verb tells are named.
        (
            "taken",
            "He warned of Orr Bank and Ruiz Bank, which were taken over in May 2019.",
            "Orr Bank and Ruiz Bank were taken over in May 2019.",
        ),
        (
            "taken",
            "Orr Bank and Ruiz Bank were weak and were taken over in May 2019.",
            "Orr Bank and Ruiz Bank were taken over in May 2019.",
        ),
        (
            "taken",
            "He warned of Orr Bank and Ruiz Bank, which was taken over in May 2019.",
            "Ruiz Bank was taken over in May 2019.",
        ),
        # A quotation can open between a subject and its verb.
        (
            "predicted",
            'Ruiz predicted on Monday that the measures "are going to work, not soon."',
            "Ruiz predicted on Monday that the measures are going to work, not soon.",
        ),
        (
            "charged",
            'Orr charged on Monday that the mortgage banks "lit this fire" in May.',
            'Orr charged on Monday that the mortgage banks "lit this fire" in May.',
        ),
        (
            "reigned",
            "The family reigned over Alder in 1610, and in 1640, it left.",
            "The family reigned over Alder in 1610.",
        ),
        # An apostrophe that nothing opens is no quotation mark.
        (
            "gave",
            "The tremors gave five days' warning, and the order came late.",
            "The tremors gave five days' warning.",
        ),
        (
            "fallen",
            "There has been no rain since Sunday and the river has fallen by a metre.",
            "The river has fallen by a metre.",
        ),
        # "As" before what somebody was opens no clause.
        (
            "opened",
            "As mayor of Oldmere, Ruiz opened a mill on Monday.",
            "As mayor of Oldmere, Ruiz opened a mill on Monday.",
        ),
        (
            "herded",
            "As a boy Ruiz herded sheep in 1961 in the hills.",
            "As a boy Ruiz herded sheep in 1961 in the hills.",
        ),
        (
            "take",
            "Ruiz's medical, which was due to take place on Monday, was put off.",
            "Ruiz's medical was due to take place on Monday.",
        ),
        # What interrupts a clause before its verb does not end it.
        (
            "began",
            "The strike began on Monday after the union, which has nine members, "
            "rejected an offer.",
            "The strike began on Monday after the union, which has nine members, "
            "rejected an offer.",
        ),
        (
            "voted",
            "The mayor quit on Tuesday, a day after the board, which had met in "
            "private, voted to open an inquiry.",
            "The board voted to open an inquiry.",
        ),
        # No title repeats the clock of an entry, nor the next cell of a table.
        (
            "taken",
            "11.45 Two firefighters have been taken to hospital.",
            "Two firefighters have been taken to hospital.",
        ),
        (
            "derails",
            "7 June 2024 | Freight train derails near Oldmere | 12",
            "Freight train derails near Oldmere.",
        ),
        (
            "filled",
            "Monday's blast wrecked a lift and filled the mill with smoke.",
            "Monday's blast filled the mill with smoke.",
        ),
        (
            "ended",
            "The last vote in Norden, in May 2006, ended in riots in which nine people "
            "were killed.",
            "The last vote in Norden, in May 2006, ended in riots.",
        ),
        (
            "tested",
            '"Each boiler of the mill was tested," its owner, Ana Ruiz, said.',
            "Each boiler of the mill was tested.",
        ),
        (
            "reopen",
            "The clerks met, but the mill, which was sold in May, did not reopen.",
            "The mill did not reopen.",
        ),
        (
            "burned",
            "Soldiers burned the mill at Oldmere, and the judge, Ana Ruiz, says so.",
            "Soldiers burned the mill at Oldmere.",
        ),
        (
            "heard",
            "After the screams, Ana Ruiz heard four shots and says that they were far.",
            "After the screams, Ana Ruiz heard four shots.",
        ),
        (
            "dismissed",
            'The mayor has dismissed the report, saying it "forgot the cost" of it.',
            "The mayor has dismissed the report.",
        ),
        (
            "urged",
            "The board urged mills to resume work after saying that all were safe.",
            "The board urged mills to resume work.",
        ),
        (
            "closed",
            "Judge Ruiz closed the mill at Oldmere, especially because it could burn.",
            "Judge Ruiz closed the mill at Oldmere.",
        ),
        (
            "left",
            "The men left the plant by night, but not before workers threw stones.",
            "The men left the plant by night.",
        ),
        ("opened", "Men opened the gate of a mill he and his wife had sold.", ""),
        (
            "conceded",
            "Marta Hale, who won 45 percent, conceded defeat and left early.",
            "Marta Hale conceded defeat.",
        ),
        (
            "expired",
            "The ban on logging, imposed in 2019, expired on Monday.",
            "The ban on logging, imposed in 2019, expired on Monday.",
        ),
        (
            "closed",
            "Two mills named in the files, Acme and Orr, closed on Monday.",
            "Two mills named in the files, Acme and Orr, closed on Monday.",
        ),
        (
            "imposed",
            "A curfew was imposed on the old town and a bridge in Oldmere was closed.",
            "A curfew was imposed on the old town.",
        ),
        (
            "paid",
            "He lived in Hull, and Ruiz and the head of the mill paid his debts.",
            "Ruiz and the head of the mill paid his debts.",
        ),
        (
            "searched",
            "Flats belonging to Ruiz and her former deputy Ames were searched.",
            "Flats belonging to Ruiz and her former deputy Ames were searched.",
        ),
        (
            "broke",
            "Water ran out, a week after the old dam at Oldmere broke, carrying mud.",
            "The old dam at Oldmere broke.",
        ),
        (
            "carrying",
            "Water ran out, a week after the old dam at Oldmere broke, carrying mud.",
            "",
        ),
        (
            "hit",
            "It was the worst since 1994, when a plane hit a school, killing ten.",
            "A plane hit a school, killing ten.",
        ),
        (
            "scheduled",
            "A vote on the river bill that had been scheduled for Friday was put off.",
            "",
        ),
        (
            "spent",
            "The mayor spent the town's grant, she said, and the town of Oldmere paid.",
            "The mayor spent the town's grant.",
        ),
        (
            "flown",
            "Ruiz agreed to go, a court in Oldmere said, and is to be flown to Hull.",
            "Ruiz is to be flown to Hull.",
        ),
        (
            "cut",
            "She signed a law that sets up a fund of $12 million to help farmers cut "
            "the use of nitrates.",
            "A law sets up a fund of $12 million to help farmers cut the use of "
            "nitrates.",
        ),
        (
            "brokered",
            "Norway, which brokered the truce in May, is sending observers.",
            "Norway brokered the truce in May.",
        ),
        (
            "sending",
            "Norway, which brokered the truce in May, is sending observers.",
            "Norway is sending observers.",
        ),
        (
            "begin",
            "The trial of Ana Ruiz, which was to begin in May, has been called off.",
            "The trial of Ana Ruiz was to begin in May.",
        ),
        (
            "deposed",
            "Ana Ruiz, the mayor of Oldmere who was deposed in May, spoke on Monday.",
            "The mayor of Oldmere was deposed in May.",
        ),
        (
            "bribed",
            "Ana Ruiz denied on Monday that the firm had bribed a judge of the town.",
            "Ana Ruiz denied on Monday that the firm had bribed a judge of the town.",
        ),
        (
            "rose",
            "Prices of bread rose by 7.2%, and the union called it a scandal.",
            "Prices of bread rose by 7.2%.",
        ),
        (
            "found",
            "The board found in May that two guards had slept and fired both of them.",
            "The board found in May that two guards had slept and fired both of them.",
        ),
        (
            "treated",
            "Nine of the guards were treated, and two of them, both new, have left.",
            "Nine of the guards were treated.",
        ),
        (
            "signed",
            "The board signed the deal on Monday, the Board of Trade and Crafts said.",
            "The board signed the deal on Monday.",
        ),
        (
            "review",
            "Carol Dunne kept the fee and will review it in the autumn.",
            "Carol Dunne will review it in the autumn.",
        ),
        (
            "signed",  # the subject is a pronoun, not the door
            "She left by a side door and signed a contract on Monday.",
            "",
        ),
        (
            "killed",
            "The port shut after a mine killed two sailors there, and "
            "reopened on May 3.",
            "A mine killed two sailors there.",
        ),
        (
            "reopened",
            "The port shut after a mine killed two sailors there, and "
            "reopened on May 3.",
            "The port reopened on May 3.",
        ),
        (
            "fell",
            "The mayor said that the old tower fell on Friday.",
            "The old tower fell on Friday.",
        ),
        (
            "warned",
            "The mayor warned on Friday that the tower could fall.",
            "The mayor warned on Friday that the tower could fall.",
        ),
        (
            "killed",
            "The flood destroyed the mill, swept away a bridge and "
            "killed four old men.",
            "The flood killed four old men.",
        ),
        (
            "admitted",
            "After two months of denials, the ministry admitted on Saturday that it "
            "had sold the ships.",
            "After two months of denials, the ministry admitted on Saturday that it "
            "had sold the ships.",
        ),
        (
            "held",
            "The sailors, who were late, held what they called a feast.",
            "The sailors held what they called a feast.",
        ),
        (
            "died",
            "The pilot died two days after he had been rescued.",
            "The pilot died two days after he had been rescued.",
        ),
        (
            "flown",
            "Ana Ruiz was hurt when a wall fell on her, and was flown to Porto.",
            "Ana Ruiz was flown to Porto.",
        ),
        (
            "taken",
            "Ana Ruiz was hurt when a wall fell on her and was taken to Porto.",
            "Ana Ruiz was taken to Porto.",
        ),
        (
            "charged",
            "The mayor, who resigned in May, and his wife were charged with fraud.",
            "The mayor and his wife were charged with fraud.",
        ),
        (
            "stepped",
            "The chairman of the port stepped down.",
            "The chairman of the port stepped down.",
        ),
        (
            "cancelled",
            "The hearing that was called for Tuesday was cancelled by the judge.",
            "The hearing was cancelled by the judge.",
        ),
        (
            "arrested",
            "Police arrested the driver on Tuesday; the trains were late.",
            "Police arrested the driver on Tuesday.",
        ),
        (
            "shot",
            "Two balloons were shot down on Friday.",
            "Two balloons were shot down on Friday.",
        ),
        (
            "died",
            "Ana Ruiz, the mayor who was beaten in May, died in Oldmere on Friday.",
            "Ana Ruiz, the mayor, died in Oldmere on Friday.",
        ),
        (
            "signed",
            "The port of Oldmere signed a contract that ended the strike of May.",
            "The port of Oldmere signed a contract that ended the strike of May.",
        ),
        (
            "failed",
            "It said so, but the engines of the ship had failed soon after it sailed.",
            "The engines of the ship had failed soon after it sailed.",
        ),
        (
            "came",
            "The news came two hours after Norway and Finland closed their borders.",
            "The news came two hours after Norway and Finland closed their borders.",
        ),
        (
            "counted",
            "The ministry of health, which at first had counted two deaths on Monday, "
            "was wrong.",
            "The ministry of health at first had counted two deaths on Monday.",
        ),
        (
            "repaired",
            "By Tuesday crews had repaired the bridge, the mayor, Ana Ruiz, said.",
            "By Tuesday crews had repaired the bridge.",
        ),
        (
            "cancelled",
            "All matches in the town were cancelled and the mayor, who was due to "
            "leave, has put off her trip.",
            "All matches in the town were cancelled.",
        ),
        (
            "robbed",
            "Guards robbed the port of Oldmere, and its master, Ana Ruiz, said on "
            "Monday he would soon ask for help.",
            "Guards robbed the port of Oldmere.",
        ),
        (
            "opposed",
            "In May the unions opposed the idea that the port be sold to Acme.",
            "In May the unions opposed the idea that the port be sold to Acme.",
        ),
        (
            "launched",
            "On Monday Ames launched a panel like the one that Ruiz had described.",
            "On Monday Ames launched a panel like the one that Ruiz had described.",
        ),
        (
            "unveiled",
            "The council unveiled a plan for the port, including steps that hurt.",
            "The council unveiled a plan for the port, including steps that hurt.",
        ),
        (
            "ordered",
            "A guard said Ruiz ordered him to clean the room in the moments after "
            "the singer died.",
            "Ruiz ordered him to clean the room in the moments after the singer died.",
        ),
        (
            "sold",
            "In 2015 the port of Oldmere sold land for more than that amount.",
            "In 2015 the port of Oldmere sold land for more than that amount.",
        ),
        (
            "met",
            "Residents who wish to help met on Friday at the town hall.",
            "Residents met on Friday at the town hall.",
        ),
        (
            "opened",
            "They sell beer in a dark and narrow hall that opened in May 2015.",
            "A dark and narrow hall opened in May 2015.",
        ),
        (
            "review",
            "Oldmere will review on Friday a law which the town says would end it.",
            "Oldmere will review on Friday a law which the town says would end it.",
        ),
    ],
)
def test_a_clause_reads_alone(trigger: str, sentence: str, clause: str) -> None:
    assert mention_of(trigger, sentence).clause == clause


@pytest.mark.parametrize(
    ("trigger", "sentence"),
    [
        ("leaked", "They used the account of Acme, whose password had leaked in May."),
        (
            "grounded",
            "Acme Air, whose four planes have been grounded since May, may cut jobs.",
        ),
        ("died", "Two men died on May 7 or in the days that followed, it was said."),
        ("reigned", "That family reigned in 1610 until it left."),
        ("promised", 'A notice promised "the best bands of the land" will appear.'),
        (
            "said",
            'Ruiz, who runs the port, said the "very special" ship would leave soon.',
        ),
        (
            "defended",
            'In May the mayor, Ana Ruiz, defended the fair saying "it is ours".',
        ),
        ("wins", "Any firm that wins a contract in Oldmere must hire local workers."),
        ("missed", "If he missed one more game, the club would drop him."),
        ("shot", "The man who police say was shot by a guard on Friday is at home."),
        ("end", "Oldmere will review a law which the town says would end strikes."),
        (
            "cast",
            "The court will count again two million ballots, equivalent to half the "
            "votes cast in May.",
        ),
        ("said", 'Help was late, a letter said. "It never came."'),
        ("reached", "By noon little aid had reached those who need it."),
        ("hit", "Ana Ruiz, the driver hit by a tram in Oldmere, died on Friday."),
        ("passed", "She broke a rule which the board passed in 2015 to end a strike."),
        ("taken", "Rebels left Oldmere, the only town they had taken since February."),
        ("won", "Few here are waiting to see who won the last election in Oldmere."),
        ("warned", "Whether the old town was warned in time is in dispute."),
        ("erupted", "The mayor, who was hurt when clashes erupted, is well."),
        (
            "attacked",
            "Norway said dozens of men, some in masks, attacked the old mill.",
        ),
        (
            "reported",
            "Friday's loss was small, the port of Oldmere reported on Monday.",
        ),
        (
            "delivered",
            "The panel that the mayor set up after the fire delivered a report.",
        ),
        (
            "published",
            "They published a letter in which the mayor, Ruiz, asks for help.",
        ),
        (
            "sent",
            "The firm sent radios for tanks, guns and armoured cars carried by rail.",
        ),
        (
            "crossed",
            "Both split on the bill, highlighting how rows over aid -- in step with "
            "Norden -- in the king's war have crossed party lines.",
        ),
        (
            "hurt",
            "The death of Ana Ruiz, apparently at home, has hurt the party just when "
            "it had begun to win.",
        ),
    ],
)
def test_a_clause_that_would_mislead_is_left_empty(trigger: str, sentence: str) -> None:
    found = mentions_of(sentence, settings=Settings(include_background=True))

    clauses = {mention.trigger_text: mention.clause for mention in found}

    assert clauses[trigger] == ""


def test_a_clause_keeps_both_quotation_marks_or_neither() -> None:
    whole = mention_of("called", 'Ames called the plan "a great step", and left.')
    half = mention_of("called", 'Ames called it "a step, and not the last" for now.')

    assert whole.clause == 'Ames called the plan "a great step".'
    assert half.clause.count('"') in (0, 2)


@pytest.mark.parametrize(
    ("trigger", "sentence"),
    [
        ("died", "He died, the hospital said on Friday."),
        ("cancelled", "Ames flew home on Friday as it was cancelled by the club."),
        ("left", "Ames told the council that she had left by the last train."),
        ("taken", "Rumours that a judge had been taken ill at home were not true."),
        ("raised", "Ames got ten years, which the higher court raised to twelve."),
    ],
)
def test_a_clause_that_says_too_little_alone_is_empty(
    trigger: str, sentence: str
) -> None:
    assert mention_of(trigger, sentence).clause == ""


def test_clauses_that_say_too_little_are_told_by_one_of_their_sentence() -> None:
    sentence = "Ames resigned on Friday, she sold her house, and she left the port."

    leaders = {m.lemma: m.leader for m in mentions_of(sentence)}

    first = mention_of("resigned", sentence).trigger
    assert leaders == {"resign": None, "sell": first, "leave": first}


def test_what_has_no_day_of_its_own_is_told_with_the_rest_of_its_sentence() -> None:
    sentence = "Ames said he regretted the sale but would accept it."

    accept = mention_of("accept", sentence)

    assert accept.leader == mention_of("regretted", sentence).trigger


def test_a_subordinate_clause_with_a_day_of_its_own_is_told_alone() -> None:
    sentence = "A clerk who was fired on Monday shot a guard on Tuesday."

    assert mention_of("fired", sentence).leader is None


@pytest.mark.parametrize(
    ("sentence", "leader", "other"),
    [
        ("Ames was badly hurt when a wall of the mill fell on her.", "hurt", "fell"),
        ("The port closed after two gunmen fired at a large ship.", "closed", "fired"),
        (
            "President Ames left Oldmere and visited the port of Ostrow.",
            "left",
            "visited",
        ),
    ],
)
def test_what_hangs_on_a_clause_or_shares_its_subject_is_told_with_it(
    sentence: str, leader: str, other: str
) -> None:
    told = mention_of(other, sentence)

    assert told.clause
    assert told.leader == mention_of(leader, sentence).trigger


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("The trial was halted, when an old juror fainted in the court.", "fainted"),
        ("Mayor Ames was to visit the port but cancelled her own trip.", "cancelled"),
        ("The arrest on Friday came a day after Mayor Ames left the port.", "left"),
        ("A ship sank at the port and a large crane fell on the quay.", "fell"),
    ],
)
def test_what_goes_on_behind_a_comma_or_tells_something_else_stands_alone(
    sentence: str, other: str
) -> None:
    assert mention_of(other, sentence).leader is None


def test_what_is_denied_is_not_told_by_what_happened() -> None:
    sentence = "Ames resigned on Friday, and she did not sell her house."

    assert mention_of("sell", sentence).leader is None


def test_a_participle_without_a_verb_is_no_clause() -> None:
    assert mention_of("suspected", "Companies suspected of fraud.").clause == ""


def test_what_is_named_in_passing_points_to_what_the_clause_is_about() -> None:
    sentence = "A lorry hit the bridge on Friday, killing two people."

    leader = mention_of("hit", sentence)

    assert leader.leader is None
    assert mention_of("killing", sentence).leader == leader.trigger


@pytest.mark.parametrize(
    ("sentence", "leader", "other"),
    [
        ("A strong earthquake struck the island.", "earthquake", "struck"),
        ("A fire broke out in Oldmere on Monday.", "fire", "broke"),
        ("The trial began on Monday.", "trial", "began"),
        ("Survivors of the earthquake struck a deal.", "struck", "earthquake"),
        ("The earthquake destroyed a bridge.", "destroyed", "earthquake"),
        ("The raid on Oldmere killed two people.", "raid", "killed"),
        ("The raid, which killed two people, was over.", "raid", "killed"),
        ("Two people died in the train crash.", "crash", "died"),
        ("Two people were killed in an attack.", "attack", "killed"),
        ("Soldiers killed two people in a raid.", "killed", "raid"),
        ("The trial on Monday was called off.", "called", "trial"),
        ("Men wanted over the theft were freed on Monday.", "freed", "theft"),
        ("The attack has shaken the town.", "attack", "shaken"),
        ("She denied that the firm had bribed a judge.", "bribed", "denied"),
        ("The officer denied having fired on the crowd.", "fired", "denied"),
        ("He dismissed reports that he had bribed a judge.", "bribed", "dismissed"),
        ("A clerk was held on Monday as she tried to leave.", "held", "leave"),
        ("She said guards would resign if thieves broke in.", "resign", "broke"),
    ],
)
def test_what_only_took_place_is_what_its_clause_is_about(
    sentence: str, leader: str, other: str
) -> None:
    found = mention_of(leader, sentence)

    assert found.leader is None
    assert mention_of(other, sentence).leader == found.trigger


def test_what_is_said_is_cut_with_its_verb() -> None:
    sentence = (
        "The court ruled that the count, which ended in May, had shown ten errors."
    )

    assert mention_of("ruled", sentence).clause == (
        "The court ruled that the count, which ended in May, had shown ten errors."
    )


@pytest.mark.parametrize(
    ("trigger", "sentence", "clause"),
    [
        (
            "delayed",
            "The council delayed the vote on Monday, saying that a fire had burned it.",
            "The council delayed the vote on Monday.",
        ),
        (
            "killed",
            "It began with raids, in which ten men of the port of Oldmere were killed "
            "and more than a hundred were wounded.",
            "Ten men of the port of Oldmere were killed.",
        ),
        (
            "wounded",
            "Clashes in the north killed nine and a bomb in the port wounded two.",
            "A bomb in the port wounded two.",
        ),
        (
            "took",
            "Talks between Ames and Ruiz that were planned for May never took place.",
            "Talks between Ames and Ruiz never took place.",
        ),
    ],
)
def test_a_clause_ends_where_the_next_begins(
    trigger: str, sentence: str, clause: str
) -> None:
    assert mention_of(trigger, sentence).clause == clause


BRACKETS = [
    (
        "offered",
        "Norway has offered 4m euros ($5m: £3m) to the town of Oldmere.",
        "Norway has offered 4m euros ($5m: £3m) to the town of Oldmere.",
    ),
    (
        "offered",
        "So far Norway has offered the town 4m euros.",
        "So far Norway has offered the town 4m euros.",
    ),
    ("killed", "The port was hit, with an estimated 3,000 people killed.", ""),
    (
        "left",
        "He was guilty of a rampage two years ago in Northfield that left two dead.",
        "",
    ),
    (
        "begun",
        "An inquiry involving federal, state, county and city officers has begun.",
        "An inquiry involving federal, state, county and city officers has begun.",
    ),
    ("robbed", "A fault was found, according to files robbed in Hull.", ""),
]


@pytest.mark.parametrize(("trigger", "sentence", "clause"), BRACKETS)
def test_a_clause_opens_and_closes_whole(
    trigger: str, sentence: str, clause: str
) -> None:
    assert mention_of(trigger, sentence).clause == clause


def test_a_clause_is_about_its_verb_not_about_a_participle_before_it() -> None:
    sentence = "The law, sponsored by Ana Ruiz, a lawyer, passed by 58 votes to 41."

    assert mention_of("passed", sentence).leader is None
    assert mention_of("sponsored", sentence).leader is not None


def test_a_fact_is_not_told_by_the_guess_that_it_hangs_on() -> None:
    sentence = (
        "Acme said that coins allegedly kept in a vault probably did not exist, and "
        "that its chairman had resigned."
    )

    assert mention_of("resigned", sentence).leader is None


def test_the_parts_of_a_headline_are_told_apart() -> None:
    title = "Court annuls vote; minister quits"

    leaders = {m.lemma: m.leader for m in mentions_of("", title=title)}

    assert (leaders["annul"], leaders["quit"]) == (None, None)
