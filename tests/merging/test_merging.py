"""Reports of one event become one event; what only looks alike stays apart."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mention_making import alone, make_mention

from timeline.merging import merge_evidence, merge_mentions
from timeline.records import Event, EventMention, Status, TimeSource
from timeline.settings import Settings
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Span


def merged(*mentions: EventMention) -> list[Event]:
    return merge_mentions(mentions, alone(*mentions))


def articles_of(events: list[Event]) -> list[set[str]]:
    return sorted(({m.article_id for m in e.mentions} for e in events), key=sorted)


BRIDGE = {"who": ("rail bridge", "Tarn River"), "place": "Oldmere"}
TOGETHER = {
    "a plan and its deed that name others": [
        make_mention(
            "a",
            "A vigil for the miners will be held on Friday.",
            "vigil",
            published="2024-03-12",
            when="2024-03-15",
            who=("miners",),
            status=Status.PLANNED,
        ),
        make_mention(
            "b",
            "Hundreds attended a vigil on Friday.",
            "vigil",
            published="2024-03-16",
            when="2024-03-15",
            who=("Hundreds",),
        ),
    ],
    "a vote and the resolution": [
        make_mention(
            "a",
            "The council of Oldmere voted to ban trams on Monday.",
            "voted",
            lemma="vote",
            when="2024-03-11",
            who=("council of Oldmere", "trams"),
        ),
        make_mention(
            "b",
            "A resolution of Oldmere's council on Monday bans trams.",
            "resolution",
            when="2024-03-11",
            who=("council", "Oldmere", "trams"),
        ),
    ],
    "one sale told by both sides": [
        make_mention(
            "a",
            "Acme agreed on Monday to buy the Tolland mill from Reeve.",
            "agreed",
            lemma="agree",
            when="2024-03-11",
            who=("Acme",),
        ),
        make_mention(
            "b",
            "Reeve agreed on Monday to sell the Tolland mill to Acme.",
            "agreed",
            lemma="agree",
            when="2024-03-11",
            who=("Reeve",),
        ),
    ],
    "who comes by name and by office": [
        make_mention(
            "a",
            "Ida Lund arrived in Oldmere on Monday.",
            "arrived",
            lemma="arrive",
            when="2024-03-11",
            who=("Ida Lund",),
            place="Oldmere",
        ),
        make_mention(
            "b",
            "The chancellor arrived in Oldmere on Monday.",
            "arrived",
            lemma="arrive",
            when="2024-03-11",
            who=("chancellor",),
            place="Oldmere",
        ),
    ],
    "one party by two words": [
        make_mention(
            "a",
            "Negotiations at Norrland collapsed on Monday.",
            "collapsed",
            lemma="collapse",
            when="2024-03-11",
            who=("Negotiations",),
        ),
        make_mention(
            "b",
            "Talks failed on Monday.",
            "failed",
            lemma="fail",
            when="2024-03-11",
            who=("Talks",),
        ),
    ],
    "a plan and its deed in other words": [
        make_mention(
            "a",
            "A service will be held in the cathedral of Oldmere on Friday.",
            "held",
            lemma="hold",
            published="2024-03-12",
            when="2024-03-15",
            who=("service", "cathedral of Oldmere"),
            status=Status.PLANNED,
        ),
        make_mention(
            "b",
            "The queen and her sons attended a service in Oldmere cathedral on Friday.",
            "attended",
            lemma="attend",
            published="2024-03-16",
            when="2024-03-15",
            who=("queen", "service", "Oldmere cathedral"),
        ),
    ],
    "a ship by its name and by its place": [
        make_mention(
            "a",
            "A passenger ferry sank off Torvik on Monday.",
            "sank",
            lemma="sink",
            when="2024-03-11",
            who=("Torvik", "passenger ferry"),
        ),
        make_mention(
            "b",
            "The ferry Maren Dahl sank on Monday on its way to Torvik.",
            "sank",
            lemma="sink",
            when="2024-03-11",
            who=("Maren Dahl", "ferry"),
        ),
    ],
    "other words for the same": [
        make_mention(
            "a",
            "The rail bridge over the Tarn River at Oldmere collapsed on Monday.",
            "collapsed",
            lemma="collapse",
            when="2024-03-11",
            **BRIDGE,
        ),
        make_mention(
            "b",
            "Oldmere's rail bridge across the Tarn River gave way on 11 March.",
            "gave",
            lemma="give way",
            when="2024-03-11",
            **BRIDGE,
        ),
    ],
    "a verb and its noun": [
        make_mention(
            "a",
            "Karel Dvorsky resigned as mayor of Oldmere.",
            "resigned",
            lemma="resign",
            who=("Karel Dvorsky",),
            place="Oldmere",
        ),
        make_mention(
            "b",
            "The resignation of Karel Dvorsky, mayor of Oldmere, was a surprise.",
            "resignation",
            who=("Karel Dvorsky",),
            place="Oldmere",
        ),
    ],
    "verbs of different kinds, all else alike": [
        make_mention(
            "a",
            "Some six hundred villagers spent Monday night in the Oldmere school hall.",
            "spent",
            lemma="spend",
            when="2024-03-11",
            who=("Some six hundred villagers", "Oldmere school hall"),
        ),
        make_mention(
            "b",
            "Six hundred villagers slept in the school hall of Oldmere on Monday.",
            "slept",
            lemma="sleep",
            when="2024-03-11",
            who=("Six hundred villagers", "school hall", "Oldmere"),
        ),
    ],
    "a vaguer date that holds the finer": [
        make_mention(
            "a",
            "A gas pipe exploded under Oldmere market on Tuesday.",
            "exploded",
            lemma="explode",
            when="2024-03-12",
            who=("gas pipe",),
            place="Oldmere",
        ),
        make_mention(
            "b",
            "The explosion of a gas pipe at Oldmere market this month is explained.",
            "explosion",
            when="2024-03-01",
            unit=Granularity.MONTH,
            who=("gas pipe",),
            place="Oldmere",
        ),
    ],
    "dates a day apart": [
        make_mention(
            "a",
            "Thieves stole the bronze otter of Oldmere on Saturday night.",
            "stole",
            lemma="steal",
            when="2024-03-09",
            who=("Thieves", "bronze otter"),
            place="Oldmere",
        ),
        make_mention(
            "b",
            "Thieves stole Oldmere's bronze otter early on Sunday.",
            "stole",
            lemma="steal",
            when="2024-03-10",
            who=("Thieves", "bronze otter"),
            place="Oldmere",
        ),
    ],
    "another count of the dead": [
        make_mention(
            "a",
            "A landslide killed nine people in the village of Brede on Monday.",
            "killed",
            lemma="kill",
            when="2024-03-11",
            who=("landslide",),
            place="Brede",
            numbers=(("9", "kill"),),
        ),
        make_mention(
            "b",
            "Twelve people were killed by Monday's landslide in Brede village.",
            "killed",
            lemma="kill",
            when="2024-03-11",
            who=("landslide",),
            place="Brede",
            numbers=(("12", "kill"),),
        ),
    ],
    "a plan and its deed": [
        make_mention(
            "a",
            "The probe Hesper will land on the asteroid Vesna on 20 March.",
            "land",
            when="2024-03-20",
            who=("Hesper", "Vesna"),
            status=Status.PLANNED,
        ),
        make_mention(
            "b",
            "The probe Hesper landed on the asteroid Vesna on Wednesday.",
            "landed",
            lemma="land",
            published="2024-03-21",
            when="2024-03-20",
            who=("Hesper", "Vesna"),
        ),
    ],
    "what was put off": [
        make_mention(
            "a",
            "The queen of Ruritania will visit Oldmere on 15 March.",
            "visit",
            when="2024-03-15",
            who=("queen of Ruritania", "Oldmere"),
            status=Status.PLANNED,
        ),
        make_mention(
            "b",
            "The queen of Ruritania visited Oldmere on Friday.",
            "visited",
            lemma="visit",
            published="2024-03-30",
            when="2024-03-29",
            who=("queen of Ruritania", "Oldmere"),
        ),
    ],
}
APART = {
    "two parties that one article sees arrive": [
        make_mention(
            "a",
            "Ida Lund arrived in Oldmere on Monday.",
            "arrived",
            lemma="arrive",
            when="2024-03-11",
            who=("Ida Lund",),
            place="Oldmere",
        ),
        make_mention(
            "a",
            "A team of divers arrived in Oldmere on the same day.",
            "arrived",
            lemma="arrive",
            when="2024-03-11",
            who=("team of divers",),
            place="Oldmere",
            begin=50,
        ),
    ],
    "two that one firm agrees to": [
        make_mention(
            "a",
            "Acme agreed on Tuesday to buy Tolland.",
            "agreed",
            lemma="agree",
            when="2024-03-12",
            who=("Acme",),
        ),
        make_mention(
            "b",
            "Acme agreed on Tuesday to sell its paper mills to Reeve.",
            "agreed",
            lemma="agree",
            when="2024-03-12",
            who=("Acme",),
        ),
    ],
    "one set in another place": [
        make_mention(
            "a",
            "In Stanbrook, a shell killed four people on Monday.",
            "killed",
            lemma="kill",
            when="2024-03-11",
            who=("Stanbrook", "shell"),
            place="Stanbrook",
            numbers=(("4", "kill"),),
        ),
        make_mention(
            "b",
            "Shells killed four people in Oldmere on Monday.",
            "killed",
            lemma="kill",
            when="2024-03-11",
            who=("Oldmere", "Shells"),
            place="Oldmere",
            numbers=(("4", "kill"),),
        ),
    ],
    "what one party did on one day, in words not much alike": [
        make_mention(
            "a",
            "The Oldmere council raised the fees of its ferry on Monday.",
            "raised",
            lemma="raise",
            when="2024-03-11",
            who=("Oldmere council", "fees", "ferry"),
        ),
        make_mention(
            "b",
            "On Monday the Oldmere council also dismissed its treasurer.",
            "dismissed",
            lemma="dismiss",
            when="2024-03-11",
            who=("Oldmere council", "treasurer"),
        ),
    ],
    "of one party, with others that the other report never names": [
        make_mention(
            "a",
            "President Ida Lund dismissed Jan Brod on Monday.",
            "dismissed",
            lemma="dismiss",
            when="2024-03-11",
            who=("Ida Lund", "Jan Brod"),
        ),
        make_mention(
            "b",
            "President Ida Lund dismissed Rui Prado on Monday.",
            "dismissed",
            lemma="dismiss",
            when="2024-03-11",
            who=("Ida Lund", "Rui Prado"),
        ),
    ],
    "one that was denied of somebody else": [
        make_mention(
            "a",
            "Divers found two boats in the lake on Monday.",
            "found",
            lemma="find",
            when="2024-03-11",
            who=("Divers", "two boats"),
        ),
        make_mention(
            "b",
            "No pilot was found on Monday.",
            "found",
            lemma="find",
            when="2024-03-11",
            who=("pilot",),
            status=Status.DENIED,
        ),
    ],
    "one that was denied of the same side but another thing": [
        make_mention(
            "a",
            "Zembla lost an officer in the border clash on Monday.",
            "lost",
            lemma="lose",
            when="2024-03-11",
            who=("Zembla", "an officer of the guard"),
        ),
        make_mention(
            "b",
            "Reports that Zembla lost a helicopter in the clash on Monday were false.",
            "lost",
            lemma="lose",
            when="2024-03-11",
            who=("Zembla", "a navy helicopter"),
            status=Status.DENIED,
        ),
    ],
    "nothing in common but the verb": [
        make_mention(
            "a",
            "The electrician suffered burns.",
            "suffered",
            lemma="suffer",
            who=("burns", "electrician"),
        ),
        make_mention(
            "b",
            "Exports suffered.",
            "suffered",
            lemma="suffer",
            who=("Exports",),
        ),
    ],
    "a death told again years later": [
        make_mention(
            "a",
            "The founder of the Oldmere mill died in 1991.",
            "died",
            lemma="die",
            when="1991-01-01",
            unit=Granularity.YEAR,
            who=("Oldmere mill", "founder"),
        ),
        make_mention(
            "b",
            "Two people died on Monday in the Oldmere mill.",
            "died",
            lemma="die",
            when="2024-03-11",
            who=("Oldmere mill", "people"),
        ),
    ],
    "X resigned and Y resigned": [
        make_mention(
            "a",
            "Transport minister Ada Rolf resigned on Monday.",
            "resigned",
            lemma="resign",
            when="2024-03-11",
            who=("Ada Rolf",),
        ),
        make_mention(
            "b",
            "Transport minister Per Holm resigned on Monday.",
            "resigned",
            lemma="resign",
            when="2024-03-11",
            who=("Per Holm",),
        ),
    ],
    "two strikes on one city on one day": [
        make_mention(
            "a",
            "A rocket struck the market of Sarn at nine on Monday.",
            "struck",
            lemma="strike",
            when="2024-03-11T09:00",
            unit=Granularity.HOUR,
            who=("market", "rocket"),
            place="Sarn",
        ),
        make_mention(
            "a",
            "A second strike, at five, hit the railway station of Sarn.",
            "strike",
            when="2024-03-11T17:00",
            unit=Granularity.HOUR,
            who=("railway station",),
            place="Sarn",
            begin=100,
        ),
    ],
    "two incidents that one article tells apart": [
        make_mention(
            "a",
            "A cyclist was injured by a lorry in Mill Lane on Monday.",
            "injured",
            lemma="injure",
            when="2024-03-11",
            place="Mill Lane",
        ),
        make_mention(
            "a",
            "Another cyclist was injured by a lorry in Mill Lane on Monday.",
            "injured",
            lemma="injure",
            when="2024-03-11",
            place="Mill Lane",
            begin=100,
        ),
    ],
    "one kind of event on days far apart": [
        make_mention(
            "a",
            "The Kell volcano erupted on 2 January, covering Lund in ash.",
            "erupted",
            lemma="erupt",
            when="2024-01-02",
            who=("Kell",),
        ),
        make_mention(
            "b",
            "The Kell volcano erupted on 11 March, covering Lund in ash.",
            "erupted",
            lemma="erupt",
            when="2024-03-11",
            who=("Kell",),
        ),
    ],
    "another day and another count": [
        make_mention(
            "a",
            "Police at Oldmere hurt two marchers on Monday.",
            "hurt",
            when="2024-03-11",
            who=("Police", "marchers"),
            place="Oldmere",
            numbers=(("2", "marcher"),),
        ),
        make_mention(
            "b",
            "Police at Oldmere hurt four marchers on Tuesday.",
            "hurt",
            when="2024-03-12",
            who=("Police", "marchers"),
            place="Oldmere",
            numbers=(("4", "marcher"),),
        ),
    ],
    "a plan told after the deed": [
        make_mention(
            "a",
            "Nurses of Oldmere hospital went on strike on Friday.",
            "strike",
            published="2024-03-08",
            when="2024-03-08",
            who=("Nurses", "hospital"),
            place="Oldmere",
        ),
        make_mention(
            "b",
            "A strike of all nurses of Oldmere hospital is planned for Friday.",
            "strike",
            published="2024-03-11",
            when="2024-03-15",
            who=("nurses", "hospital"),
            place="Oldmere",
            status=Status.PLANNED,
        ),
    ],
    "what was denied before the day of the other": [
        make_mention(
            "a",
            "Ruiz, the mayor of Oldmere, denied that she had resigned.",
            "resigned",
            lemma="resign",
            published="2024-03-10",
            who=("Ruiz", "mayor"),
            place="Oldmere",
            status=Status.DENIED,
        ),
        make_mention(
            "b",
            "Ruiz, the mayor of Oldmere, resigned on Monday.",
            "resigned",
            lemma="resign",
            published="2024-03-14",
            when="2024-03-11",
            who=("Ruiz", "mayor"),
            place="Oldmere",
        ),
    ],
    "what was told before the day of the other": [
        make_mention(
            "a",
            "Police arrested a man in Oldmere over the fire at the mill.",
            "arrested",
            lemma="arrest",
            published="2024-01-20",
            who=("man", "Police"),
            place="Oldmere",
        ),
        make_mention(
            "b",
            "Police arrested a man in Oldmere over the fire on Monday.",
            "arrested",
            lemma="arrest",
            published="2024-03-14",
            when="2024-03-11",
            who=("man", "Police"),
            place="Oldmere",
        ),
    ],
    "a plan and what others did a week later": [
        make_mention(
            "a",
            "The queen of Ruritania will visit Oldmere on 15 March.",
            "visit",
            when="2024-03-15",
            who=("queen of Ruritania", "Oldmere"),
            status=Status.PLANNED,
        ),
        make_mention(
            "b",
            "The bishop of Stanbrook visited the Oldmere mill on Friday.",
            "visited",
            lemma="visit",
            published="2024-03-30",
            when="2024-03-29",
            who=("bishop of Stanbrook", "mill", "Oldmere"),
        ),
    ],
    "what two people say": [
        make_mention(
            "a",
            "Ada Rolf said that the budget was sound.",
            "said",
            lemma="say",
            who=("Ada Rolf",),
        ),
        make_mention(
            "b",
            "Per Holm said that the harvest had failed.",
            "said",
            lemma="say",
            who=("Per Holm",),
        ),
    ],
    "wounded, then dead": [
        make_mention(
            "a",
            "Olga Brandt was wounded in the Oldmere market fire on Monday.",
            "wounded",
            lemma="wound",
            when="2024-03-11",
            who=("Olga Brandt",),
            place="Oldmere",
        ),
        make_mention(
            "b",
            "Olga Brandt, hurt in the Oldmere market fire, died on Thursday.",
            "died",
            lemma="die",
            when="2024-03-14",
            who=("Olga Brandt",),
            place="Oldmere",
        ),
    ],
}


@pytest.mark.parametrize("mentions", TOGETHER.values(), ids=TOGETHER)
def test_reports_of_one_event_are_merged(mentions):
    assert len(merged(*mentions)) == 1


@pytest.mark.parametrize("mentions", APART.values(), ids=APART)
def test_events_that_look_alike_stay_apart(mentions):
    assert len(merged(*mentions)) == len(mentions)


def opening(
    article: str, text: str, trigger: str, lemma: str, who: str
) -> list[EventMention]:
    """What an article opens with, and what ties it to a story of Oldmere."""
    search = "The Oldmere police hunted for a grey van with a broken lamp."
    return [
        make_mention(
            article, text, trigger, lemma=lemma, when="2024-03-11", who=(who,)
        ),
        make_mention(article, search, "hunted", lemma="hunt", begin=80),
    ]


def test_articles_of_a_story_open_with_one_event_of_its_day():
    """In words that have nothing in common."""
    one = opening("a", "Masked men abducted a brewer.", "abducted", "abduct", "brewer")
    two = opening(
        "b", "Ina Roth was seized in Kiln Street.", "seized", "seize", "Ina Roth"
    )

    assert articles_of(merged(*one, *two)) == [{"a", "b"}, {"a", "b"}]


def test_two_arrests_of_a_day_may_be_of_two_persons():
    one = opening("a", "Police arrested a brewer.", "arrested", "arrest", "brewer")
    two = opening(
        "b", "Ina Roth was held in Kiln Street.", "held", "arrest", "Ina Roth"
    )

    assert articles_of(merged(*one, *two)) == [{"a"}, {"a", "b"}, {"b"}]


def test_a_headline_calls_by_their_office_whom_its_lead_names():
    head = make_mention(
        "a",
        "Oldmere bank chief quits",
        "quits",
        lemma="quit",
        who=("Oldmere bank chief",),
        in_title=True,
    )
    lead = make_mention(
        "a", "Ida Lund resigned.", "resigned", lemma="resign", who=("Ida Lund",)
    )

    assert len(merged(head, lead)) == 1
    assert len(merged(head, replace(lead, article_id="b"))) == 2


def test_what_would_be_one_line_told_twice_is_one_event():
    text = "The school at Oldmere closed on Monday and 90 pupils stayed at home."
    closed = make_mention("a", text, "closed", lemma="close", when="2024-03-11")
    stayed = make_mention("a", text, "stayed", lemma="stay", when="2024-03-11")
    later = make_mention("a", text, "stayed", lemma="stay", when="2024-03-12")

    assert len(merged(closed, stayed)) == 1
    assert len(merged(closed, later)) == 2


@pytest.mark.parametrize(
    ("deed", "status"), [("abandoned", Status.DENIED), ("denied", Status.PLANNED)]
)
def test_a_plan_is_done_with_when_it_is_last_told_as_given_up(deed, status):
    """Not when somebody only denies that there is one."""
    bid = make_mention("a", "Aldus is to buy the Oldmere mill.", "buy")
    end = make_mention(
        "c",
        f"Aldus {deed} its plan to buy the Oldmere mill.",
        "buy",
        published="2024-03-20",
    )
    plans = [replace(bid, article_id=name, status=Status.PLANNED) for name in "ab"]
    denial = replace(end, status=Status.DENIED, leader=Span(6, 6 + len(deed)))

    (event,) = merged(*plans, denial)
    assert event.status is status


def test_what_says_little_and_repeats_a_clause_is_part_of_its_line():
    text = "Police raided a farm near Oldmere, where they believe that Roth was held."
    whole = make_mention("a", text, "raided", lemma="raid", when="2024-03-11")
    raid = replace(whole, clause="Police raided a farm near Oldmere")
    held = make_mention("a", text, "held", lemma="hold", when="2024-03-11")

    (event,) = merged(raid, replace(held, status=Status.POSSIBLE))
    assert event.title == text
    assert event.status is Status.HAPPENED
    assert len(merged(raid, replace(held, status=Status.DENIED))) == 2
    assert len(merged(raid, replace(held, lemma="fall"))) == 2


@pytest.mark.parametrize(
    ("deed", "day", "lines"),
    [
        ("Norden imposed sanctions on Alder.", "2024-03-11", 1),
        ("Norden imposed sanctions on Alder.", "2024-03-12", 2),
        ("Lethos imposed sanctions on Vereda.", "2024-03-11", 2),
        ("Norden lifted its blockade of Alder.", "2024-03-11", 2),
    ],
)
def test_a_decision_is_one_line_with_what_was_decided(deed, day, lines):
    text = "Norden voted on Monday to impose tough sanctions on Alder."
    voted = make_mention(
        "a", text, "voted", lemma="vote", when="2024-03-11", who=("Norden", "Alder")
    )
    trigger = "sanctions" if "sanctions" in deed else "blockade"
    who = ("Norden", "Alder") if "Norden" in deed else ("Lethos", "Vereda")
    told = make_mention(
        "b", deed, trigger, lemma=trigger.removesuffix("s"), when=day, who=who
    )

    events = merged(voted, told)
    assert len(events) == lines
    assert len({event.title for event in events}) == lines


def test_a_word_that_sets_an_event_apart_stands_before_its_auxiliaries():
    """A headline and its report tell of one: ``a second vent has not opened``."""
    head = make_mention(
        "a", "No, a second vent has not opened", "opened", in_title=True, lemma="open"
    )
    told = make_mention(
        "a", "The office denied that a second vent had opened.", "opened", lemma="open"
    )
    first = make_mention("a", "A vent had opened in Alder.", "opened", lemma="open")
    vetoes = [
        merge_evidence(head, other, [head, other]).vetoes for other in (told, first)
    ]

    assert vetoes == [(), ("another event of the same article",)]


def test_a_follow_up_is_linked():
    first, second = merged(*APART["wounded, then dead"])

    assert first.related == (second.id,)
    assert second.related == (first.id,)


def test_a_plan_that_was_carried_out_happened_and_keeps_its_history():
    (event,) = merged(*TOGETHER["a plan and its deed"])

    assert event.status is Status.HAPPENED
    assert [m.status for m in event.mentions] == [Status.PLANNED, Status.HAPPENED]


def test_what_is_denied_in_passing_leaves_a_plan_as_it_is():
    plan = TOGETHER["a plan and its deed"][0]
    aside = replace(plan, article_id="c", leader=Span(0, 3), status=Status.DENIED)
    undated = replace(aside, time_source=TimeSource.INHERITED)

    (kept,) = merged(plan, undated)
    (undone,) = merged(plan, aside)

    assert (kept.status, undone.status) == (Status.PLANNED, Status.DENIED)


def test_what_was_put_off_took_place_when_it_did():
    (event,) = merged(*TOGETHER["what was put off"])

    assert (event.status, event.edtf) == (Status.HAPPENED, "2024-03-29?")
    assert [(c.what, c.value) for c in event.conflicts] == [
        ("date", "2024-03-15"),
        ("date", "2024-03-29"),
    ]


def test_a_plan_that_nobody_confirms_stays_planned():
    (event,) = merged(TOGETHER["a plan and its deed"][0])

    assert event.status is Status.PLANNED


def test_what_is_told_before_its_day_is_planned_at_most():
    early = make_mention(
        "a",
        "The ferry Ursa sails for Brede on Friday.",
        "sails",
        lemma="sail",
        when="2024-03-15",
    )

    assert merged(early)[0].status is Status.PLANNED


def test_copies_corroborate_nothing():
    text = "The rail bridge over the Tarn River at Oldmere collapsed on Monday."
    mentions = [
        make_mention(
            f"paper-{n:02}",
            text,
            "collapsed",
            lemma="collapse",
            when="2024-03-11",
            **BRIDGE,
        )
        for n in range(40)
    ]

    (event,) = merge_mentions(mentions, {m.article_id: "paper-00" for m in mentions})

    assert (event.salience, event.n_articles, event.n_copies) == (1, 40, 40)


def test_a_sentence_that_two_articles_share_counts_once():
    text = "The rail bridge over the Tarn River at Oldmere collapsed on Monday."
    mentions = [
        make_mention(
            name, text, "collapsed", lemma="collapse", when="2024-03-11", **BRIDGE
        )
        for name in ("a", "b")
    ]

    (event,) = merged(*mentions)

    assert (event.salience, event.n_articles, event.n_copies) == (1, 2, 0)


def test_a_chain_of_likenesses_ties_no_long_cluster():
    days = [f"2024-03-{day:02}" for day in range(1, 15)]
    chain = [
        make_mention(
            f"article-{day}",
            "Shells hit the port of Sarn during the day, the harbour office said.",
            "hit",
            when=day,
            published=day,
            who=("Shells", "port"),
            place="Sarn",
        )
        for day in days
    ]

    for event in merged(*chain):
        told = sorted(m.interval.begin for m in event.mentions)
        assert (told[-1] - told[0]).days <= Settings().max_disagreement_days


def test_an_article_that_tells_two_times_apart_ties_no_chain():
    told = {"who": ("poll",), "place": "Oldmere"}
    text = "The poll in Oldmere was held as the law of the land wants it."
    now = make_mention("a", text, "poll", when="2024-03-14", **told)
    carried = replace(now, time_source=TimeSource.INHERITED, timex=None)
    undated = make_mention("b", text + " Again.", "poll", **told)
    once = make_mention("a", text, "poll", when="2006-11-05", begin=900, **told)

    for event in merged(carried, undated, once):
        begins = {m.interval.begin.year for m in event.mentions if m.article_id == "a"}
        assert len(begins) == 1


def test_ids_stay_when_articles_are_added():
    first, later = TOGETHER["other words for the same"]
    other = APART["X resigned and Y resigned"]

    before = {event.id for event in merged(first, *other)}
    after = {event.id for event in merged(first, later, *other)}

    assert before == after


ALL = [m for group in (*TOGETHER.values(), *APART.values()) for m in group]
NAMED = [
    make_mention(
        f"{number}-{m.article_id}",
        m.text,
        m.trigger_text,
        lemma=m.lemma,
        who=m.participants,
        place=m.place,
        numbers=m.numbers,
        status=m.status,
    )
    for number, m in enumerate(ALL)
]


@settings(max_examples=20)
@given(st.permutations(NAMED))
def test_events_do_not_depend_on_the_order_of_mentions(mentions):
    assert merged(*mentions) == merged(*NAMED)


def test_every_mention_is_in_exactly_one_event():
    events = merged(*NAMED)

    assert sorted(m.article_id for e in events for m in e.mentions) == sorted(
        m.article_id for m in NAMED
    )


def test_no_mentions_make_no_events():
    assert merge_mentions([], {}) == []


ONE_TOPIC = [
    make_mention(
        f"paper {number}",
        f"{opening} the Tarn dam near Oldmere {told}.",
        told.split()[0],
        lemma=lemma,
        published=f"2024-03-1{number}",
        when=when,
        who=("Tarn dam",),
        place="Oldmere",
    )
    for number, opening, told, lemma, when in [
        (2, "Divers said", "burst on Monday", "burst", "2024-03-11"),
        (3, "In a report engineers wrote", "burst on March 11", "burst", "2024-03-11"),
        (4, "Villagers heard that", "reopened on Thursday", "reopen", "2024-03-14"),
    ]
]


def test_a_collection_of_one_topic_tells_one_story():
    found = [merge_evidence(ONE_TOPIC[0], each, ONE_TOPIC) for each in ONE_TOPIC[1:]]

    assert [evidence.story for evidence in found] == [1.0, 1.0]
    assert articles_of(merged(*ONE_TOPIC)) == [{"paper 2", "paper 3"}, {"paper 4"}]


def test_no_headline_ties_a_report_to_what_came_after_it():
    early, late = APART["what was told before the day of the other"]
    headline = replace(early, trigger=Span(0, 6), in_title=True)

    events = merged(headline, early, late)

    assert {"a", "b"} not in articles_of([e for e in events if early in e.mentions])


def test_what_is_named_in_passing_with_a_day_past_is_nothing_to_come():
    told = make_mention(
        "a",
        "The mill closed after a strike at Oldmere on January 18.",
        "strike",
        published="2024-01-20",
        when="2024-01-18",
    )
    passing = replace(told, leader=Span(9, 15))
    planned = make_mention(
        "b",
        "A strike at Oldmere is planned for March.",
        "strike",
        published="2024-01-20",
        when="2024-03-01",
        unit=Granularity.MONTH,
        status=Status.PLANNED,
    )

    evidence = merge_evidence(passing, planned, [passing, planned])

    assert "told before it happened" in evidence.vetoes


def test_a_merge_can_be_explained():
    first, second = TOGETHER["other words for the same"]

    evidence = merge_evidence(first, second, [first, second])

    assert evidence.vetoes == ()
    assert evidence.trigger == 1.0
    assert evidence.time == 1.0
    assert evidence.total(Settings()) >= Settings().merge_threshold


@pytest.mark.parametrize(
    ("case", "veto"),
    [
        ("X resigned and Y resigned", "different participant"),
        ("one kind of event on days far apart", "incompatible date"),
        (
            "two incidents that one article tells apart",
            "another event of the same article",
        ),
        ("another day and another count", "another day and another number"),
        ("a plan told after the deed", "planned after it happened"),
        ("what was denied before the day of the other", "denied before it happened"),
        ("what was told before the day of the other", "told before it happened"),
    ],
)
def test_a_veto_has_a_name(case, veto):
    first, second = APART[case]

    evidence = merge_evidence(first, second, APART[case])

    assert veto in evidence.vetoes
    assert evidence.total(Settings()) == 0


def test_evidence_does_not_depend_on_which_comes_first():
    first, second = TOGETHER["a verb and its noun"]

    assert merge_evidence(first, second, ALL) == merge_evidence(second, first, ALL)


def printed(article: str, published: str) -> EventMention:
    text = "A tanker with forty aboard sank off Holm after a collision in fog."
    return make_mention(article, text, "sank", published=published)


def test_a_sentence_printed_twice_within_a_week_is_one_report_in_either_order():
    first = printed("a", "2024-03-04T06:00")
    later = [printed("b", "2024-03-11T06:00"), printed("b", "2024-03-11T18:00")]
    totals = [
        merge_evidence(one, two, [one, two]).total(Settings())
        for each in later
        for one, two in ((first, each), (each, first))
    ]

    assert [total > 0.99 for total in totals] == [True, True, False, False]
