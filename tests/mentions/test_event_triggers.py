"""Which words carry an event, and which sentences tell of none."""

import pytest
from mention_reading import mentions_of

from timeline.settings import Settings

EVENTS = [
    # What looks like an adjective can be the subject.
    ("The chief executive resigned on Monday.", {"resign"}),
    ("The detective arrested two men.", {"arrest"}),
    ("A senior official died on Monday.", {"die"}),
    ("The jury took six hours to convict him.", {"convict"}),
    ("A girl of 19 appeared before a judge on Monday.", {"appear"}),
    ("Nine villages are being evacuated.", {"evacuate"}),
    ("The bill was approved by 58 votes to 41.", {"approve"}),
    ("Ruiz pleaded not guilty on Monday.", {"plead"}),
    ("He took the knife, the jury heard.", {"take"}),
    ("He won damages of $4 million.", {"win"}),
    # In a headline without another verb, what could be a noun is the verb.
    ("Court blocks sale of mill", {"block", "sale"}),
    ("Strike at Oldmere port ends after six days", {"strike", "end"}),
    ("Oldmere talks on river truce end without accord", {"talk", "end", "accord"}),
    ("Talks that began in May were broken off.", {"talk", "begin", "break off"}),
    ("The start-up raised $40 million in May.", {"raise"}),
    ("He stopped short of taking blame on Monday.", {"stop"}),
    ("The bank kept its rate unchanged on Monday.", {"keep"}),
    ("The driver was unharmed and left Oldmere on Monday.", {"leave"}),
    ("The plough was unearthed on Monday.", {"unearth"}),
    ("Police uncovered a plot on Monday.", {"uncover", "plot"}),
    # Nouns that are spelt as verbs, and verbs after what floats before them.
    ("Nine miners were trapped below ground on Monday.", {"trap"}),
    ("Talks ground to a halt on Monday.", {"talk", "grind"}),
    ("Lethos expelled an aide and two attaches on Monday.", {"expel"}),
    ("They flew planes from neighbouring Lethos on Monday.", {"fly"}),
    ("Ruiz neither resigned nor apologised on Monday.", {"resign", "apologise"}),
    ("Neither injured man died on Monday.", {"die"}),
    ("The mayor said both fled on Monday.", {"flee"}),
    ("The mayor said both resigned from the board.", {"resign"}),
    ("Two were hurt on Monday and three more died.", {"hurt", "die"}),
    ("Three more wounded were flown out on Monday.", {"wound", "fly"}),
    ("A wind of 200 km/h felled trees on Monday.", {"fell"}),
    ("The balloon entered orbit on Monday.", {"enter"}),
    ("The Senate narrowly passes amended mining bill", {"pass"}),
    ("The board voted by 9 to 8.", {"vote"}),
    ("Council to meet on Friday", {"meet"}),
    ("Coordinates of the wreck were published on Monday.", {"publish"}),
    ("Reporting by the Herald led to his arrest.", {"lead", "arrest"}),
    ("Acme to sell two mills, owner says", {"sell"}),
    ("Talks to resume in Oldmere", {"talk", "resume"}),
    ("Police led away two of them.", {"lead away"}),
    ("Acme said that it would go to court on Monday.", {"go"}),
    ("His deputy took the oath on Monday.", {"take"}),
    ("She took charge on Monday.", {"take charge"}),
    ("A bomb exploded outside the embassy.", {"explode"}),
    ("Gunmen attacked the convoy and fled.", {"attack", "flee"}),
    ("The minister has resigned.", {"resign"}),
    ("A quake killed nine, toppling walls and burying cars.", {"topple", "bury"}),
    ("Three charged over museum heist", {"charge", "heist"}),
    ("Orr came from behind to beat Ruiz on Sunday.", {"beat"}),
    ("Orr went on to win the cup on Sunday.", {"win"}),
    ("The strike ended on Monday.", {"strike", "end"}),
    ("Nine men got hurt.", {"hurt"}),
    ("Orr hit out at the board on Monday.", {"hit out"}),
    ("Orr hit a guard on Monday.", {"hit"}),
    ("Orr denied it had sold the mill on Monday.", {"deny", "sell"}),
    ("A guard who fled will be tried.", {"flee", "try"}),
    ("A player who wants to go will go on Monday.", {"go"}),
    # What somebody is the head of is no event.
    ("The former head of lending quit.", {"quit"}),
    ("The commissioner for enlargement quit.", {"quit"}),
    # The line above a table tells what its columns hold.
    ("Date | Event | Deaths", set()),
    ("3 May 2024 | Two trains derailed | 4", {"derail"}),
    ("Two men were arrested after a robbery.", {"arrest", "robbery"}),
    ("The earthquake destroyed hundreds of homes.", {"earthquake", "destroy"}),
    ("Leaders held talks in Geneva.", {"talk"}),
    ("The trial began on Monday.", {"trial", "begin"}),
    ("Soldiers began to leave the town.", {"leave"}),
    ("The chairwoman stepped down.", {"step down"}),
    ("Fighting broke out near the port.", {"fighting", "break out"}),
    ("Three people were found dead.", {"find", "dead"}),
    ("The jury convicted him of murder.", {"convict"}),
    ("Orr was charged over the robbery of a bank.", {"charge", "robbery"}),
    ("She was cleared of the murder of her aunt.", {"clear", "murder"}),
    ("Storm hits coast", {"storm", "hit"}),
    ("Acme Buys Rival for $2 Billion", {"buy"}),
    ("Ferry sinks off island, 12 missing", {"sink", "missing"}),
    ("He didn't sign the treaty.", {"sign", "treaty"}),
    ("The dam did n't hold , and the valley flooded .", {"flood"}),
    ("`` We were robbed , '' the shopkeeper said .", {"rob"}),
    ("The Ostrow Massacre shocked the town.", {"massacre", "shock"}),
    ("Investors sued the bank in 2019.", {"sue"}),
    ("Police say rioters bombed a bank.", {"bomb"}),
    ("The actress, who was fired last week, sued the studio.", {"fire", "sue"}),
    ("Men held in May were freed.", {"free"}),
    ("The rebels are believed to have taken the airfield.", {"take"}),
    ("The hearing that was called for Tuesday was cancelled.", {"hearing", "cancel"}),
    ("The chairman, 60, stepped down.", {"step down"}),
    ("Ana Ruiz appeared in court on Monday.", {"appear"}),
    ("Seven men are trapped in the mine.", {"trap"}),
    ("He is charged with fraud.", {"charge"}),
    ("The hiring freeze ended on Monday.", {"end"}),
    ("The union has called a strike for March 20.", {"call", "strike"}),
    ("Opposition parties sued the mayor.", {"sue"}),
    ("The mayor broke off his visit.", {"break off", "visit"}),
    ("The pilots wrote to the regulator in May.", {"write"}),
    ("The board declined to comment and sold the mill.", {"sell"}),
    ("A hearing is scheduled for May 3.", {"hearing"}),
    ("The captain scheduled a flight for May 3.", {"schedule", "flight"}),
    ("Flight 417 left Oldmere on Monday, flight 12 on Tuesday.", {"leave"}),
    ("Two police raids failed.", {"raid", "fail"}),
    ("One man attacks the guard in Oldmere on Monday.", {"attack"}),
    ("Her deputy attended the fair.", {"attend"}),
    ("The new law comes into force on 1 July.", {"come into"}),
    ("The bank went bust.", {"go bust"}),
    ("Correction: An earlier report misstated the toll.", {"misstate"}),
]

BESIDE_EVENTS = [  # words that look like the event of a sentence, and are none
    ("The repairs were to take five years.", {"take"}),
    ("The mill was sold to one of them, a farmer named Ana Ruiz.", {"name"}),
    ("He was charged with fraud and armed robbery.", {"fraud", "robbery"}),
    ("The board declined to comment and sold the mill.", {"decline"}),
    ("Bolton coach Ana Ruiz has resigned.", {"coach"}),
    ("A hearing is scheduled for May 3.", {"schedule"}),
    ("Ruiz is scheduled to sing on May 3.", {"schedule"}),
    ("Suspected thief held", {"suspect"}),
    ("Flight 417 left Oldmere on Monday, flight 12 on Tuesday.", {"flight"}),
    ("It crashed on Monday on Marrow Fell.", {"fall"}),
    # A period is told by its end, a superlative by what it is compared with.
    ("Acme made a loss in the year ended March 31.", {"end"}),
    ("The court imposed the largest fine ever levied.", {"levy"}),
    ("Nine men got hurt.", {"get"}),
    ("A man stabbed his cousin to death.", {"death"}),
    # What something is called off for is no part of what does not take place.
    ("The council scrapped the ferry in May to save money.", {"save"}),
    ("The board sold a mill and declined to rule out a strike.", {"decline"}),
]

NO_EVENTS = [
    # A denial of what others told tells nothing alone.
    "Her agent, Ana Ruiz, denied it this morning.",
    "There was talk of a rival mill.",
    "A player who wants to go will go.",
    '(Who attacked the "old" mill?)',
    "Anyone convicted of theft can be jailed for two years.",
    "A volcano can sleep for years before erupting.",
    "The mayor should stop hiding.",
    "A war would be a catastrophe.",
    "He wrote that peace is possible.",
    "WATCH: The ten best goals of the season",
    "Pictured: The burnt mill on Monday (Image: A. Orr)",
    "Additional reporting by Ana Ruiz",
    "Reporting by our staff in Oldmere.",
    "Compiled by Ana Ruiz from reports.",
    "Coordinates 48.1234, 37.5678",
    "Coordinates: 48.1234, 37.5678",
    "Call 555-0134 for details",
    "(Reporting by Ana Ruiz in Oldmere; editing by Karl Ode)",
    "Time to act on tax",
    "They are slow and loud by day.",
    "Attacks are common in the city.",
    "The house stands on a hill.",
    "She believes that peace is possible.",
    "The town appears to be rich.",
    "People should vote.",
    "Who killed the mayor?",
    "Click here for more.",
    "You can cancel your subscription.",
    "The company makes shoes.",
    "He is the mayor of the town.",
    "The museum contains four hundred paintings.",
    "It is a beautiful day.",
    "Nurses work long hours.",
    "The fire department has twelve trucks.",
    "His murder trial lawyer is a friend of hers.",
    "https://www.example.org/news/bomb-kills-three",
    "The shop had sales of $3 million.",
    "Published: March 3, 2024",
    "RAID POINT, March 12 (Wire) -",
    "Updated 9:05 a.m. ET",
    "(Adds coastguard quotes, details of rescue)",
    "(Reporting by Ann Pike; Editing by Tom Rudd)",
    "Keywords: FERRY GROUNDED/",
    "Mr. Strike, the chairman, knows the law.",
    "A strike is a last resort.",
    "The president often visits schools.",
    "Drivers must stop at red lights.",
    "They want peace.",
    "A railway siding is a short track.",
    "Its hiring manager lives in Leeds.",
    "His party has a new logo.",
    "The Herald is supported by its subscribers.",
    "The firm is based in Oslo.",
    "I am surprised by the vote.",
    "Bread is baked in stone ovens all over the valley.",
    "Ann Pike and Tom Rudd contributed to this report.",
    "Read more: Storm kills three in Ostrow.",
    "Photo: Coastal Review/Jan Orr",
    "He gave no reason.",
    "Ruiz could not be reached for comment.",
    "The firm did not respond to requests for comment.",
    "Time to sell two mills",
    "Sign up for our newsletter, which was launched in May.",
    "Anyone who saw the crash on Monday is asked to call 101.",
    "For interviews call the press office on weekdays between 9 a.m. and 5 p.m.",
    "For more information, visit the museum on Friday.",
    "This story was updated on Monday with the arrest of a clerk.",
]


@pytest.mark.parametrize(("text", "lemmas"), BESIDE_EVENTS)
def test_words_beside_the_event_carry_none(text: str, lemmas: set[str]) -> None:
    found = {mention.lemma for mention in mentions_of(text)}

    assert found and found.isdisjoint(lemmas)


@pytest.mark.parametrize(("text", "lemmas"), EVENTS)
def test_reports_carry_their_events(text: str, lemmas: set[str]) -> None:
    assert {mention.lemma for mention in mentions_of(text)} >= lemmas


@pytest.mark.parametrize("text", NO_EVENTS)
def test_other_sentences_carry_none(text: str) -> None:
    assert [mention.lemma for mention in mentions_of(text)] == []


SUPPORTED = [
    ("Rebels launched an attack on the port.", "launched", "attack"),
    ("Rebels launched a series of attacks on the port.", "launched", "attack"),
    ("Police carried out a raid on the mill.", "carried", "raid"),
    ("A ban on the export of arms was imposed on Monday.", "imposed", "ban"),
    ("The curfew, imposed in May, was lifted.", "imposed", "curfew"),
    ("It ended an inquiry that the board opened in May.", "opened", "inquiry"),
    ("The two banks struck a deal on Monday.", "struck", "deal"),
    ("Hundreds attended the funeral on Monday.", "attended", "funeral"),
    ("The minister handed in his resignation.", "handed", "resignation"),
    ("Acme launched a rocket.", "launched", "launch"),
    ("Lightning struck the tower on Monday.", "struck", "strike"),
    ("The museum opened a wing.", "opened", "open"),
]


@pytest.mark.parametrize(("text", "trigger", "lemma"), SUPPORTED)
def test_a_verb_that_brings_an_event_about_tells_of_that_event(
    text: str, trigger: str, lemma: str
) -> None:
    (found,) = [
        mention for mention in mentions_of(text) if mention.trigger_text == trigger
    ]

    assert found.lemma == lemma


def test_a_light_verb_leaves_the_event_to_its_noun() -> None:
    lemmas = [mention.lemma for mention in mentions_of("Leaders held talks in Geneva.")]

    assert lemmas == ["talk"]


def test_speech_is_an_event_only_when_asked_for() -> None:
    text = "The mayor said the bridge was safe."

    assert mentions_of(text) == []
    asked = mentions_of(text, settings=Settings(include_background=True))
    assert [mention.lemma for mention in asked] == ["say"]


PURPOSES = [
    ("The village was rebuilt to house the workers.", {"rebuild"}),
    ("She came to Porto to study law.", {"come"}),
    ("Officials flew to Oslo to meet the rebels.", {"fly"}),
]


@pytest.mark.parametrize(("text", "lemmas"), PURPOSES)
def test_a_purpose_is_no_event(text: str, lemmas: set[str]) -> None:
    assert {mention.lemma for mention in mentions_of(text)} == lemmas


def test_title_and_text_are_both_read() -> None:
    found = mentions_of("The roof of a hall collapsed.", title="Roof collapses")

    assert [(mention.in_title, mention.lemma) for mention in found] == [
        (True, "collapse"),
        (False, "collapse"),
    ]


def test_a_ferry_is_no_event() -> None:
    found = mentions_of("A ferry sank.", title="Passenger ferry sinks off Torvik")

    assert [mention.lemma for mention in found] == ["sink", "sink"]


def test_titles_of_other_articles_below_a_text_are_no_events() -> None:
    text = (
        "The mayor resigned.\n\nMore on this story\n"
        "Fire destroys mill; two die\nBank closes ten branches\n\n"
        "The vote is on Friday."
    )

    assert [mention.lemma for mention in mentions_of(text)] == ["resign", "vote"]
