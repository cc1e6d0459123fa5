"""When an event took place and how that is known; published Thursday, 2024-03-14."""

import pytest
from mention_reading import day_of, mentions_of

from timeline.records import TimeSource
from timeline.temporal.granularity import Granularity

STATED, INHERITED = TimeSource.STATED, TimeSource.INHERITED
PUBLICATION, UNANCHORED = TimeSource.PUBLICATION, TimeSource.UNANCHORED

CASES = [
    # What counts a time from an event has not the day of the event.
    ("Orr was held a day after Sunday's raid.", "hold", "2024-03-11", STATED),
    ("Orr was held a day after Sunday's raid.", "raid", None, UNANCHORED),
    ("Two days after the March 3 raid, Orr fled.", "flee", "2024-03-05", STATED),
    ("Two days after the March 3 raid, Orr fled.", "raid", "2024-03-03", STATED),
    ("Orr fled two days after the March 3 raid.", "flee", "2024-03-05", STATED),
    ("Orr fled two days after the March 3 raid.", "raid", "2024-03-03", STATED),
    # What somebody did as a child is of no day that is told.
    ("As a boy Ruiz herded sheep.", "herd", None, UNANCHORED),
    ("Ruiz worked in a mill as a student.", "work", None, UNANCHORED),
    ("As a student left Oldmere, nine fell.", "fall", "2024-03-14", PUBLICATION),
    # An infinitive has the time of the verb that takes it.
    (
        "The mill reopened on Tuesday, a week after a flood forced it to close.",
        "close",
        "2024-03-05",
        STATED,
    ),
    # What was told on a day before publication did not take place after that.
    ("Two men drowned, police said on Tuesday.", "drown", "2024-03-12", INHERITED),
    ("Police said on Tuesday two men drowned.", "drown", "2024-03-12", INHERITED),
    ("Acme will shut a mill, it said on Tuesday.", "shut", "2024-03-14", PUBLICATION),
    # What somebody is blamed for was done before the day on which that is told.
    ("Acme was fined on Monday for selling bad milk.", "sell", None, UNANCHORED),
    ("Orr was accused on Monday of selling bad milk.", "sell", None, UNANCHORED),
    ("Acme was fined for selling bad milk in June.", "sell", "2023-06-01", STATED),
    # What an event did took place when it did.
    (
        "It was the first trial since a fire in 2011 that killed nine and hurt six.",
        "hurt",
        "2011-01-01",
        STATED,
    ),
    (
        "Orr was jailed for a raid on a bank in May 2015 that left a guard dead.",
        "leave",
        "2015-05-01",
        STATED,
    ),
    (
        "Orr met in 2011 a guard who robbed a bank.",
        "rob",
        "2024-03-14",
        PUBLICATION,
    ),
    # What had been before, a relative clause tells of no day.
    ("A man who had fled was caught on Monday.", "flee", None, UNANCHORED),
    (
        "A man was held on Monday amid claims that he had fled.",
        "flee",
        "2024-03-11",
        INHERITED,
    ),
    # A verb told again of others has a day of its own.
    (
        "Two died in a crash and a third died on Tuesday.",
        "crash",
        "2024-03-12",
        INHERITED,
    ),
    (
        "Two died in a crash and ten were freed on Tuesday.",
        "crash",
        "2024-03-12",
        STATED,
    ),
    # Up to a time that somebody sets others are to act.
    ("The gang demanded $4 million by Friday.", "demand", "2024-03-14", PUBLICATION),
    ("Acme gave its staff until Friday to leave.", "give", "2024-03-14", PUBLICATION),
    ("The gang had fled by Friday.", "flee", "2024-03-08", STATED),
    # Before its day something is put off.
    ("The board put off Friday's vote.", "vote", "2024-03-15", STATED),
    ("Friday's vote was put off.", "vote", "2024-03-15", STATED),
    # A time to come ends what was brought about.
    ("The nurse was jailed until May 2030.", "jail", "2024-03-14", PUBLICATION),
    # "When" tells after a time what took place then.
    (
        "They recalled the strike of 1911, when troops fired on a crowd and hit two.",
        "hit",
        "1911-01-01",
        STATED,
    ),
    (
        "It was here, on 2 May 1789, that the deputies swore their oath.",
        "swear",
        "1789-05-02",
        STATED,
    ),
    # The day of an anniversary is none of what it is of.
    (
        "Monday marks the anniversary of the flood, in which nine people drowned.",
        "drown",
        None,
        UNANCHORED,
    ),
    # What goes on now is not of the day of what it is added to.
    (
        "The ship was freed on Monday and is sailing home.",
        "sail",
        "2024-03-14",
        PUBLICATION,
    ),
    # What an infinitive takes is no verb that a time after it could be of.
    (
        "Oil rose after the cartel agreed to extend output cuts until June.",
        "agree",
        "2024-03-14",
        PUBLICATION,
    ),
    ("The recall affects nine cars built in 2018.", "build", "2018-01-01", STATED),
    # What a participle tells of a thing is no time of what was done to it.
    (
        "The fire that broke out on Sunday destroyed a mill built in 1850.",
        "destroy",
        "2024-03-10",
        INHERITED,
    ),
    ("They bought a mill built in 1850.", "build", "1850-01-01", STATED),
    ("The storm that hit the coast moved on Monday.", "move", "2024-03-11", STATED),
    ("The bomb left nine people hurt on Monday.", "leave", "2024-03-11", STATED),
    ("He died in a fire started on Monday.", "die", "2024-03-11", STATED),
    (
        "The trial of a man accused of theft opened on Monday.",
        "trial",
        "2024-03-11",
        STATED,
    ),
    # What is denied, or admitted, was done before.
    ("He denied having met her in June.", "deny", "2024-03-14", PUBLICATION),
    ("He admitted meeting her in June.", "meet", "2023-06-01", STATED),
    ("He was accused of having met her in 2015.", "accuse", "2024-03-14", PUBLICATION),
    # What was done in an event, or by it, was done when it took place.
    ("The Greens gained seats in Sunday's election.", "gain", "2024-03-10", STATED),
    ("Nine people drowned in the flood of 1953.", "drown", "1953-01-01", STATED),
    ("The great fire of 1666 destroyed the town.", "destroy", "1666-01-01", STATED),
    ("The Great Strike of 1926 lasted a week.", "strike", "1926-01-01", STATED),
    ("The flood of 1953 changed the town.", "change", "2024-03-14", PUBLICATION),
    ("He was charged in the 2019 killing.", "charge", "2024-03-14", PUBLICATION),
    ("The king ruled until 1799, when he was shot.", "shoot", "1799-01-01", STATED),
    (
        "Ten days before his death on 5 March, the poet had married.",
        "marry",
        "2024-02-24",
        STATED,
    ),
    # What is moved takes place at the new time, and was moved on another day.
    (
        "A judge postponed the first trial of the owners of a mine from Thursday to "
        "Friday.",
        "trial",
        "2024-03-15",
        STATED,
    ),
    ("The vote, set for Monday, was moved to 22 March.", "vote", "2024-03-22", STATED),
    ("The vote was moved to 22 March.", "move", "2024-03-14", PUBLICATION),
    ("The launch was put back until Friday.", "launch", "2024-03-15", STATED),
    ("The council put off the vote until Friday.", "vote", "2024-03-15", STATED),
    # The ban is of that day, however it is told.
    ("The ban takes effect on 1 July.", "take effect", "2024-07-01", STATED),
    # What went on until an hour was of that day, from whenever on.
    ("The crew fought the blaze until dawn.", "fight", "2024-03-14", STATED),
    # What somebody may be sued over is past, what will be passed is to come.
    ("The firm may be sued after a fire on Monday.", "fire", "2024-03-11", STATED),
    ("Sentence will be passed on Monday.", "sentence", "2024-03-18", STATED),
    # A plan lies ahead of the day on which it was made.
    (
        "The two sides met last Thursday and agreed to open a mill by the end of June.",
        "open",
        "2024-06-01",
        STATED,
    ),
    (
        "It was the first vote since last month's strike.",
        "strike",
        "2024-02-01",
        STATED,
    ),
    ("The mill will not reopen until May 3.", "reopen", "2024-05-03", STATED),
    # What did not take place was to do so on a day that is over.
    ("A vote planned for Monday did not take place.", "vote", "2024-03-11", STATED),
    (
        "They met on Tuesday, but the first flight, which was planned for Monday, did "
        "not take place.",
        "take place",
        "2024-03-11",
        STATED,
    ),
    # After a semicolon another day begins.
    (
        "A law of 1921 banned it; in 1947 a court moved the border.",
        "ban",
        "1921-01-01",
        STATED,
    ),
    (
        "The mill burned down in 1921; in 1947 a new one opened.",
        "open",
        "1947-01-01",
        STATED,
    ),
    # A time counts from today where the present tense tells what is.
    ("Two weeks after it opened, the mill is closed.", "open", "2024-02-29", STATED),
    # What *has* happened is told on the day, whatever it is counted from.
    (
        "The board has opened a clinic, a week after a report blamed it.",
        "open",
        "2024-03-14",
        PUBLICATION,
    ),
    # A superlative tells since when nothing was like it.
    (
        "A bridge broke on Monday. Shares fell to 61 marks, their lowest since 2019.",
        "fall",
        "2024-03-11",
        INHERITED,
    ),
    ("Rates had risen since 2019.", "rise", "2019-01-01", STATED),
    # A day that is set for one thing is not that of another.
    (
        "A judge refused bail and set a hearing for May 2.",
        "hearing",
        "2024-05-02",
        STATED,
    ),
    (
        "A judge refused bail and set a hearing for May 2.",
        "refuse",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "Savers have called a march to the bank for Monday.",
        "march",
        "2024-03-18",
        STATED,
    ),
    # What took place counts from no day that would put it after publication.
    (
        "Ruiz was held over the raid on Wednesday. Vance fled two days after the raid.",
        "flee",
        None,
        UNANCHORED,
    ),
    # What somebody did of whom a day tells more came before that day.
    ("A miner who died in a fall was buried on Monday.", "die", None, UNANCHORED),
    ("Ana Ruiz, who won the vote, took office on Monday.", "win", None, UNANCHORED),
    (
        "The mill burned on Monday. Ana Ruiz, who fled, is ill.",
        "flee",
        "2024-03-11",
        INHERITED,
    ),
    ("A court freed Ana Ruiz on Monday, who fled.", "flee", "2024-03-11", INHERITED),
    # A day that opens a sentence is that of what follows it, to the end of the line.
    (
        "A mill burned on Monday. On Tuesday 90 people marched. Police made arrests.",
        "arrest",
        "2024-03-12",
        INHERITED,
    ),
    (
        "A mill burned on Monday. On Tuesday 90 people marched.\n\nThe owner fled.",
        "flee",
        "2024-03-11",
        INHERITED,
    ),
    (
        "A mill burned on Monday. Some 90 people marched on Tuesday. The owner fled.",
        "flee",
        "2024-03-11",
        INHERITED,
    ),
    # How long something was put off is not when.
    (
        "A truce was agreed on Monday. The march was put off for a week after Ruiz "
        "fell ill.",
        "put off",
        "2024-03-11",
        INHERITED,
    ),
    # The day is that of the verb after the infinitive.
    ("An attempt to raise the ship failed on Monday.", "raise", "2024-03-11", STATED),
    ("The dam broke on Tuesday.", "break", "2024-03-12", STATED),
    ("On Tuesday, the dam broke.", "break", "2024-03-12", STATED),
    ("The dam broke.", "break", "2024-03-14", PUBLICATION),
    (
        "OLDMERE | Wed Mar 13, 2024 12:06 pm EST OLDMERE - The dam broke on Tuesday.",
        "break",
        "2024-03-12",
        STATED,
    ),
    (
        "Last updated: 14 March, 2024 - 17:26 GMT The dam of Oldmere broke",
        "break",
        "2024-03-14",
        PUBLICATION,
    ),
    ("He said on Monday that the dam broke on Friday.", "break", "2024-03-08", STATED),
    ("Ana Ruiz, pictured in 2019, was arrested.", "arrest", "2024-03-14", PUBLICATION),
    (
        "The mayor, seen here on Monday, was arrested.",
        "arrest",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "Ana Ruiz, seen in Oldmere on Monday, was arrested.",
        "arrest",
        "2024-03-11",
        STATED,
    ),
    ("A ceasefire was agreed on March 11.", "ceasefire", "2024-03-11", STATED),
    ("The dam broke on Friday, he said on Monday.", "break", "2024-03-08", STATED),
    (
        "Police arrested him on Monday and charged him on Wednesday.",
        "arrest",
        "2024-03-11",
        STATED,
    ),
    (
        "Police arrested him on Monday and charged him on Wednesday.",
        "charge",
        "2024-03-13",
        STATED,
    ),
    (
        "She was released on bail and will return to court on June 12.",
        "release",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "She was released on bail and will return to court on June 12.",
        "return",
        "2024-06-12",
        STATED,
    ),
    (
        "The trial has been postponed until April 1.",
        "postpone",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "The army rose on Monday, hours before parliament was to meet.",
        "meet",
        "2024-03-11",
        STATED,
    ),
    (
        "Talks on saving the mill, which stalled in May, have resumed.",
        "resume",
        "2024-03-14",
        PUBLICATION,
    ),
    ("He is to resign on Monday.", "resign", "2024-03-18", STATED),
    (
        "He quit on Tuesday because the board had ignored his warnings.",
        "ignore",
        None,
        UNANCHORED,
    ),
    (
        "He quit on Tuesday because the board ignored his warnings on Monday.",
        "ignore",
        "2024-03-11",
        STATED,
    ),
    ("The 2019 attack killed nine.", "attack", "2019-01-01", STATED),
    ("Tuesday's attack killed nine.", "kill", "2024-03-12", STATED),
    ("He was charged with a robbery on Sunday.", "robbery", "2024-03-10", STATED),
    ("He was charged with a robbery on Sunday.", "charge", "2024-03-14", PUBLICATION),
    (
        "Two men have been charged after a fire on Sunday.",
        "charge",
        "2024-03-14",
        PUBLICATION,
    ),
    ("Two men have been charged after a fire on Sunday.", "fire", "2024-03-10", STATED),
    ("Fans of the 1980s have met again.", "meet", "2024-03-14", PUBLICATION),
    (
        "A clerk who was fired on Monday shot a guard on Tuesday.",
        "fire",
        "2024-03-11",
        STATED,
    ),
    (
        "A clerk who was fired on Monday shot a guard on Tuesday.",
        "shoot",
        "2024-03-12",
        STATED,
    ),
    (
        "Iran, which denies supplying drones, replied on Monday.",
        "supply",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "The government promised on Monday to build homes in 2027.",
        "build",
        "2027-01-01",
        STATED,
    ),
    ("A man accused of killing two was held on Monday.", "hold", "2024-03-11", STATED),
    ("She died three days after the attack.", "die", None, UNANCHORED),
    (
        "The dam broke on January 2. Two men were held a week after the dam broke.",
        "hold",
        "2024-01-09",
        STATED,
    ),
    (
        "A bomb exploded on March 3. She died three days after the explosion.",
        "die",
        "2024-03-06",
        STATED,
    ),
    (
        "A bomb exploded on March 3. The explosion hurt six.",
        "explosion",
        "2024-03-03",
        INHERITED,
    ),
    (
        "A bridge collapsed on Tuesday. Divers searched the river.",
        "search",
        "2024-03-12",
        INHERITED,
    ),
    (
        "A bridge collapsed on Tuesday. A committee has been formed.",
        "form",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "Bridge collapses\nA bridge collapsed on Tuesday.",
        "collapse",
        "2024-03-12",
        INHERITED,
    ),
    (
        "Ten years after the 2014 attack, the town held a vigil on Monday.",
        "attack",
        "2014-01-01",
        STATED,
    ),
    (
        "On the anniversary of the attack, crowds gathered on Monday.",
        "attack",
        None,
        UNANCHORED,
    ),
    ("The firm said on Monday it had sold its mill.", "sell", None, UNANCHORED),
    ("Last week, he said a gang had burned a mill.", "burn", None, UNANCHORED),
    ("The firm had sold its mill.", "sell", "2024-03-14", PUBLICATION),
    ("The firm said on Monday it sold its mill in May.", "sell", "2023-05-01", STATED),
    (
        "After two months of talks, the firm admitted on Monday that it had failed.",
        "talk",
        None,
        UNANCHORED,
    ),
    ("The union has called a strike for March 20.", "strike", "2024-03-20", STATED),
    ("The union has called a strike for March 20.", "call", "2024-03-14", PUBLICATION),
    ("The union called a strike on Monday.", "call", "2024-03-11", STATED),
    (
        "The mayor, who quit in May, and his wife were charged.",
        "charge",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "The pilot, who was hurt by a blast, died on Monday.",
        "die",
        "2024-03-11",
        STATED,
    ),
    ("The pilot, who was hurt on Monday, has died.", "hurt", "2024-03-11", STATED),
    ("The trial was to begin on Monday.", "trial", "2024-03-18", STATED),
    ("The trial began on Monday.", "trial", "2024-03-11", STATED),
    ("Two months of talks ended on Monday.", "talk", "2024-03-11", STATED),
    (
        "She died on Monday, three days after collapsing at work.",
        "collapse",
        "2024-03-08",
        STATED,
    ),
    ("She died three days after collapsing at work.", "die", None, UNANCHORED),
    ("She died three days after collapsing at work.", "collapse", None, UNANCHORED),
    (
        "He was dismissed on Monday, a week after his party had lost the vote.",
        "lose",
        "2024-03-04",
        STATED,
    ),
    ("The council set the date of May 3 in January.", "set", "2024-01-01", STATED),
    ("He rigged the result of the vote of March 3.", "vote", "2024-03-03", STATED),
    ("He rigged the result of the vote of March 3.", "rig", "2024-03-14", PUBLICATION),
    ("On the night of March 3, thieves broke in.", "break in", "2024-03-03", STATED),
    ("It was the worst fire since May 2019.", "fire", "2024-03-14", PUBLICATION),
    (
        "Oldmere has had no peace since May 2019, when a bomb killed ten.",
        "kill",
        "2019-05-01",
        STATED,
    ),
    (
        "The vote, in May 2019, ended in riots in which two men were killed.",
        "kill",
        "2019-05-01",
        STATED,
    ),
    ("She urged her men to meet on Monday.", "urge", "2024-03-14", PUBLICATION),
    ("She urged her men to meet on Monday.", "meet", "2024-03-18", STATED),
    ("The men agreed on Monday to meet.", "agree", "2024-03-11", STATED),
    # What people are told to do in danger they are told on that day.
    ("Villagers were told to leave on Monday.", "leave", "2024-03-11", STATED),
    (
        "Villagers had been advised to evacuate on Monday.",
        "evacuate",
        "2024-03-11",
        STATED,
    ),
    ("Villagers were told to leave by Monday.", "leave", "2024-03-18", STATED),
    ("Orr was told to appear in court on Monday.", "appear", "2024-03-18", STATED),
    ("She told the men to leave on Monday.", "leave", "2024-03-18", STATED),
    (
        "The concert, planned for Saturday, was called off.",
        "call off",
        "2024-03-14",
        PUBLICATION,
    ),
    (
        "The concert, planned for Saturday, was called off.",
        "concert",
        "2024-03-16",
        STATED,
    ),
    ("The council put off the vote on Monday.", "put off", "2024-03-11", STATED),
    ("The council put off the vote on Monday.", "vote", "2024-03-14", PUBLICATION),
    ("The vote was put off until Monday.", "vote", "2024-03-18", STATED),
    # The day of what has been put off, or called off, is none of that decision.
    ("Sunday's vote has been put off.", "put off", "2024-03-14", PUBLICATION),
    ("Sunday's vote has been put off.", "vote", "2024-03-17", STATED),
    ("Sunday's vote has been put off until 2 May.", "vote", "2024-05-02", STATED),
    ("Friday's talks have been called off.", "talk", "2024-03-15", STATED),
    ("The talks on Friday will be called off.", "call off", "2024-03-14", PUBLICATION),
    ("The vote was postponed on Monday.", "postpone", "2024-03-11", STATED),
    ("The vote was postponed on Monday.", "vote", "2024-03-14", PUBLICATION),
    # What led to a plan was before it.
    (
        "The ferry will be brought back in June after the town complained.",
        "complain",
        "2024-03-14",
        PUBLICATION,
    ),
    ("The ferry will be brought back from June.", "bring back", "2024-06-01", STATED),
    # A period is that of the results, not of the day on which they were told.
    ("Acme today reported its loss for 2023.", "report", "2024-03-14", STATED),
    (
        "Acme today reported a loss in the year ended December 31, 2023.",
        "report",
        "2024-03-14",
        STATED,
    ),
    # What is summed up over years took place on no one day.
    ("Nine men have died there in recent years.", "die", None, UNANCHORED),
    ("Nine men have died there over the past two decades.", "die", None, UNANCHORED),
    (
        "The town has had its worst drought in recent years.",
        "drought",
        "2024-03-14",
        PUBLICATION,
    ),
    # What days are counted down to is not told to have come.
    ("Ruiz died weeks before their wedding.", "wedding", None, UNANCHORED),
    # An amount may stand between a verb and what it was done in.
    ("The Greens won 9% of seats in Sunday's election.", "win", "2024-03-10", STATED),
    # What is voted for is to be from then on, and was voted for before.
    ("The council voted to raise rents from May.", "vote", "2024-03-14", PUBLICATION),
    # What is to come was confirmed before.
    (
        "The port will shut tomorrow, the mayor has confirmed.",
        "confirm",
        "2024-03-14",
        PUBLICATION,
    ),
    ("In 1923 the firm took the name it bears today.", "take", "1923-01-01", STATED),
    ("The band has announced a concert on 3 May.", "concert", "2024-05-03", STATED),
    (
        "The band has announced a concert on 3 May.",
        "announce",
        "2024-03-14",
        PUBLICATION,
    ),
    ("The band announced a concert on 3 March.", "announce", "2024-03-03", STATED),
    (
        "The talks that had been set for March 3 never took place.",
        "talk",
        "2024-03-03",
        STATED,
    ),
    ("Villagers had to be moved on Monday.", "move", "2024-03-11", STATED),
    ("The president was due to arrive on Friday.", "arrive", "2024-03-15", STATED),
    ("The president arrived on Friday.", "arrive", "2024-03-08", STATED),
    (
        "On the anniversary of the attack, crowds gathered on Monday.",
        "gather",
        "2024-03-11",
        STATED,
    ),
    (
        "The judge freed a clerk and put the case off until Monday.",
        "free",
        "2024-03-14",
        PUBLICATION,
    ),
    ("Guards were hired on Monday after the theft.", "theft", None, UNANCHORED),
    ("Guards were hired after the theft on Monday.", "theft", "2024-03-11", STATED),
    (
        "Guards were hired on Monday, the first since the mill opened.",
        "open",
        None,
        UNANCHORED,
    ),
    (
        "The mayor denied on Monday that he had sold the mill.",
        "sell",
        "2024-03-11",
        INHERITED,
    ),
    (
        "The mayor denied on Monday that he had sold the mill in 2019.",
        "sell",
        "2019-01-01",
        STATED,
    ),
]


@pytest.mark.parametrize(("text", "lemma", "day", "source"), CASES)
def test_each_event_has_its_own_day(
    text: str, lemma: str, day: str | None, source: TimeSource
) -> None:
    found = next(mention for mention in mentions_of(text) if mention.lemma == lemma)

    assert (day_of(found), found.time_source) == (day, source)


def test_what_is_said_of_a_picture_is_no_event() -> None:
    text = "Ana Ruiz, pictured here in 2019, was arrested in Oldmere."

    assert [mention.lemma for mention in mentions_of(text)] == ["arrest"]


def test_without_publication_nothing_is_guessed() -> None:
    (found,) = mentions_of("The dam broke on Tuesday.", published=None)

    assert found.interval is None
    assert found.time_source is UNANCHORED


def test_without_publication_a_full_date_still_counts() -> None:
    (found,) = mentions_of("The dam broke on 5 May 2011.", published=None)

    assert day_of(found) == "2011-05-05"
    assert found.time_source is STATED


def test_without_publication_a_story_goes_on_along_its_dates() -> None:
    text = "The dam broke on 5 May 2011. Soldiers rescued the farmers."

    rescue = mentions_of(text, published=None)[-1]

    assert (day_of(rescue), rescue.time_source) == ("2011-05-05", INHERITED)


def test_a_picture_in_the_present_tense_is_not_what_an_article_tells_of() -> None:
    text = (
        "A wounded man arrives at a clinic on March 11, 2024.\n\n"
        "A bomb exploded at the port on Wednesday. Soldiers fled."
    )

    fled = next(mention for mention in mentions_of(text) if mention.lemma == "flee")

    assert (day_of(fled), fled.time_source) == ("2024-03-13", INHERITED)


def test_a_clock_time_is_of_the_day_that_is_told_of() -> None:
    text = (
        "A bomb exploded at the port on Wednesday.\n\nThe port has ten docks.\n\n"
        "Soldiers guard them.\n\nThe blast hit a ship at 3:40 p.m."
    )

    hit = next(mention for mention in mentions_of(text) if mention.lemma == "hit")

    assert (day_of(hit), hit.time_source) == ("2024-03-13", INHERITED)


def test_what_took_place_on_the_spot_is_of_the_day_told_last() -> None:
    text = (
        "A clerk was jailed on Thursday.\n\nOrr shot a guard on 2 May 2021.\n\n"
        "He ran. The guard died at the scene."
    )

    died = next(mention for mention in mentions_of(text) if mention.lemma == "die")

    assert (day_of(died), died.time_source) == ("2021-05-02", INHERITED)


def test_a_clock_time_may_be_rough() -> None:
    text = "A mill burned down on Monday. A wall fell at about 2 p.m."

    (fall,) = [mention for mention in mentions_of(text) if mention.lemma == "fall"]

    assert day_of(fall) == "2024-03-11"


def test_a_vague_time_stays_as_vague_as_it_was_told() -> None:
    (found,) = mentions_of("The dam broke last month.")

    assert found.granularity is Granularity.MONTH
    assert day_of(found) == "2024-02-01"


def test_years_counted_from_an_event_give_a_year() -> None:
    text = "The dam broke on 5 May 2011. It burst again two years after the break."

    found = mentions_of(text)[1]

    assert (found.lemma, found.granularity) == ("burst", Granularity.YEAR)
    assert day_of(found) == "2013-01-01"


def test_a_title_takes_the_day_of_the_report_below_it() -> None:
    text = "A bridge collapsed on Tuesday. Divers searched the river."

    found = mentions_of(text, title="Bridge collapses")[0]

    assert found.in_title
    assert (day_of(found), found.time_source) == ("2024-03-12", INHERITED)


def test_a_headline_takes_the_day_that_the_opening_sentence_states() -> None:
    text = (
        "Ames stepped down on February 20, papers showed.\n\nA trial began on Monday."
    )
    found = mentions_of(text, title="Chairman quits over leak")[0]

    assert (day_of(found), found.in_title) == ("2024-02-20", True)


def test_a_title_can_state_its_own_day() -> None:
    found = mentions_of("Nobody was hurt.", title="Bridge collapsed on Monday")[0]

    assert (day_of(found), found.time_source) == ("2024-03-11", STATED)


def test_what_a_time_counts_from_is_not_of_that_time() -> None:
    text = "The dam broke on January 2. Two men were held a week after the dam broke."

    days = [day_of(m) for m in mentions_of(text) if m.lemma == "break"]

    assert days == ["2024-01-02", "2024-01-02"]


def test_weeks_that_are_only_about_so_many_give_a_week() -> None:
    text = "Two died about two weeks after the flood. The flood began on January 3."

    (die,) = [m for m in mentions_of(text) if m.lemma == "die"]

    assert (day_of(die), die.granularity) == ("2024-01-15", Granularity.WEEK)
