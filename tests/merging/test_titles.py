"""The title of an event reads on its own."""

from dataclasses import replace

import pytest
from mention_making import alone, make_mention

from timeline.merging import merge_mentions
from timeline.merging.consensus import agree
from timeline.merging.readable import readable
from timeline.merging.titles import best_title
from timeline.merging.votes import Sources
from timeline.records import Status
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Span

SAID = [
    (
        "Police said on Wednesday that the old mill had burned, and that two had died.",
        "burned",
        "Police said on Wednesday that the old mill had burned, and that two had died.",
    ),
    (
        "- The old mill burned down on Tuesday.",
        "burned",
        "The old mill burned down on Tuesday.",
    ),
    (
        "By the Courier Staff The old mill burned down on Tuesday.",
        "burned",
        "The old mill burned down on Tuesday.",
    ),
    (
        "The old mill burned down on Tuesday, police said.",
        "burned",
        "The old mill burned down on Tuesday.",
    ),
    (
        "The old mill burned down on Tuesday, according to the fire service.",
        "burned",
        "The old mill burned down on Tuesday.",
    ),
    (
        "At the fair, which drew ten men, she announced a vote on the mill.",
        "announced",
        "At the fair, which drew ten men, she announced a vote on the mill.",
    ),
    (
        "1653 The old mill at Oldmere burned down on Tuesday.",
        "burned",
        "The old mill at Oldmere burned down on Tuesday.",
    ),
    (
        "OLDMERE, 2:15 p.m. GMT, 9:15 p.m. local: The old mill burned down.",
        "burned",
        "The old mill burned down.",
    ),
    (
        "Police said on Wednesday that the old mill had burned down.",
        "burned",
        "The old mill had burned down.",
    ),
    (
        "But the old mill burned down on Tuesday.",
        "burned",
        "The old mill burned down on Tuesday.",
    ),
    (
        '"The old mill at Oldmere burned down on Tuesday.',
        "burned",
        "The old mill at Oldmere burned down on Tuesday.",
    ),
    (
        'The mayor: "The old mill at Oldmere burned down.',
        "burned",
        'The mayor: "The old mill at Oldmere burned down."',
    ),
    (
        "So far forty mills have burned down.",
        "burned",
        "So far forty mills have burned down.",
    ),
    (
        "In addition to the mill, two barns burned down.",
        "burned",
        "In addition to the mill, two barns burned down.",
    ),
    (
        "The old mill burned down and, according to the fire service.",
        "burned",
        "The old mill burned down.",
    ),
    (
        "The old mill gave 4m euros ($5m; £3m) for barns that burned down.",
        "gave",
        "The old mill gave 4m euros ($5m; £3m) for barns that burned down.",
    ),
    (
        "The mill , built in 1820 , burned down .",
        "burned",
        "The mill, built in 1820, burned down.",
    ),
    (
        '"It burned down," its owner, Ana Ruiz, said.',
        "burned",
        '"It burned down," its owner, Ana Ruiz, said.',
    ),
    ("The mayor said so on Monday.", "said", "The mayor said so on Monday."),
    (
        "The spokesman, Per Holm, resigned on Monday.",
        "resigned",
        "The spokesman, Per Holm, resigned on Monday.",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "title"), SAID)
def test_titles_leave_out_byline_and_attribution(text, trigger, title):
    assert readable(make_mention("a", text, trigger)) == title


def title_of(*texts):
    mentions = [
        make_mention(
            f"a{n}",
            text,
            "resigned",
            lemma="resign",
            who=("Per Holm",),
            place="Oldmere",
        )
        for n, text in enumerate(texts)
    ]
    (event,) = merge_mentions(mentions, alone(*mentions))
    return event.title


def stamped(text, stamp):
    mention = make_mention("a", text, "burned", when="2015-05-03")
    at = Span(text.index(stamp), text.index(stamp) + len(stamp))
    return replace(mention, timex=mention.timex._replace(span=at, text=stamp))


@pytest.mark.parametrize(
    ("stamp", "text", "title"),
    [
        (
            "3 May 2015",
            "3 May 2015 The old mill burned down.",
            "The old mill burned down.",
        ),
        ("1704", "1704 - “The old mill burned down.”", "“The old mill burned down.”"),
        ("3 May 2015", "3 May 2015 was when it burned down.", None),
        ("Sunday", "Sunday Mass was held as the mill burned down.", None),
        ("3 May 2015", "The mill burned down on 3 May 2015 Ruiz said.", None),
    ],
)
def test_a_time_that_heads_an_entry_is_not_in_its_title(stamp, text, title):
    assert readable(stamped(text, stamp)) == (title or text)


GOOD = "Per Holm resigned as harbour master of Oldmere on Monday."


@pytest.mark.parametrize(
    "worse",
    [
        "He also resigned as harbour master of Oldmere.",
        "“It was time,” he wrote before he resigned as harbour master of Oldmere.",
        "Why has the harbour master of Oldmere resigned?",
    ],
)
def test_the_title_hangs_on_no_other_sentence(worse):
    assert title_of(worse, GOOD) == GOOD


def test_what_happened_is_preferred_to_a_comparison():
    told = make_mention(
        "a", "Shells struck the port of Oldmere on Monday, killing two.", "struck"
    )
    ranked = make_mention(
        "b", "The raid on Oldmere was the largest since the start of the war.", "raid"
    )

    assert best_title([ranked, told], None, {}).startswith("Shells struck")


def test_a_deed_named_in_passing_is_told_rather_than_its_plan():
    plan, deed = (
        make_mention(
            name, text, "vigil", published=day, when="2024-03-15", status=status
        )
        for name, text, day, status in (
            ("a", "A vigil will be held on Friday.", "2024-03-12", Status.PLANNED),
            ("b", "Hundreds held a vigil on Friday.", "2024-03-16", Status.HAPPENED),
        )
    )
    passing = replace(deed, leader=Span(9, 13), clause=deed.text)

    (event,) = merge_mentions([plan, passing], alone(plan, passing))

    assert (event.status, event.title) == (Status.HAPPENED, deed.text)


def test_a_sentence_that_gives_another_day_is_no_title():
    plain = "Shells struck the old port, killing two guards there."
    central = "Shells that struck the port of Oldmere on Friday struck it on Monday."
    other = make_mention("a", central, "struck", when="2024-03-08")
    told = make_mention("b", plain, "struck", published="2024-03-11")

    assert best_title([other, told], told.interval, {}) == plain


@pytest.mark.parametrize(
    "worse",
    [
        # what is to come of it, or seems so
        "A vote in Oldmere on the mill of Ana Ruiz would seem to shut it for good.",
        "A vote in Oldmere on the mill of Ana Ruiz is expected to shut it for good.",
        # a headline or a caption that runs on into a sentence
        "A vote in Oldmere to shut the mill A Ruiz aide spoke of the end of a trade.",
        "A vote in Oldmere closes the old mill The old mill of Ruiz is one of two.",
    ],
)
def test_a_title_tells_a_deed_in_one_sentence(worse):
    plain = "At Oldmere a vote shut the mill of Ana Ruiz, who left the hall early."
    mentions = [make_mention("a", worse, "vote"), make_mention("b", plain, "vote")]

    assert best_title(mentions, None, {}) == plain


def test_a_title_opens_with_what_most_sentences_tell_of():
    texts = [
        "A dinner for two guests was put off when the mill of Ana Ruiz burned.",
        "The mill of Ana Ruiz burned when two guests had put off their dinner.",
    ]
    mentions = [
        make_mention(f"a{n}", text, "burned", lemma="burn")
        for n, text in enumerate(texts)
    ]
    weighed = {text: {"mill": 0.5, "ana": 0.5, "dinner": 0.1} for text in texts}

    assert best_title(mentions, None, weighed) == texts[1]


def test_a_title_gives_the_day_rather_than_its_month():
    month = "A vote of workers in March shut the mill of Ana Ruiz in Oldmere for good."
    day = "A vote of workers on 14 March shut the mill of Ana Ruiz in Oldmere for good."
    vague = make_mention("a", month, "vote", when="2024-03-01", unit=Granularity.MONTH)
    exact = make_mention("b", day, "vote", when="2024-03-14")

    assert best_title([vague, exact], exact.interval, {}) == day


def test_a_title_tells_the_event_in_a_word_of_the_kind_that_most_use():
    mentions = [
        make_mention(word, f"A {word} shut the mill of Ana Ruiz in Oldmere.", word)
        for word in ("protest", "quake", "tremor")
    ]

    assert not best_title(mentions, None, {}).startswith("A protest")


def test_a_sentence_about_the_event_is_preferred_to_one_that_names_it():
    told = make_mention("a", "A strong quake struck Oldmere on Monday.", "quake")
    named = make_mention(
        "b", "Volunteers are in Oldmere to help survivors of Monday's quake.", "quake"
    )

    assert best_title([named, told], None, {}).startswith("A strong quake")


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        (
            "Ames said on Friday that it would sell the old mill at Oldmere.",
            "sell",
            "Ames said on Friday that it would sell the old mill at Oldmere.",
        ),
        (
            "The mill burned down in May 2015 on a Friday; Ames, its owner, left.",
            "burned",
            "The mill burned down in May 2015 on a Friday.",
        ),
        (
            "Ames left Oldmere on Friday; it was the last of the old owners to go.",
            "go",
            "Ames left Oldmere on Friday; it was the last of the old owners to go.",
        ),
    ],
)
def test_a_title_names_what_it_is_about(text, trigger, title):
    assert readable(make_mention("a", text, trigger)) == title


def dated_by(text, time, trigger):
    mention = make_mention("a", text, trigger, when="2024-03-14")
    return replace(mention, timex=mention.timex._replace(text=time))


@pytest.mark.parametrize(
    ("time", "text", "trigger", "title"),
    [
        (
            "yesterday",
            "The board of Oldmere yesterday shut the mill.",
            "shut",
            "The board of Oldmere shut the mill.",
        ),
        (
            "earlier this month",
            "The mill was taken over by the town earlier this month.",
            "taken",
            "The mill was taken over by the town.",
        ),
        (
            "Last night",
            "Last night Ana Ruiz won the vote in Oldmere.",
            "won",
            "Ana Ruiz won the vote in Oldmere.",
        ),
        (
            "Tonight",
            "Tonight, workers of the mill won the vote.",
            "won",
            "Workers of the mill won the vote.",
        ),
        (
            "today",
            "Ana Ruiz, today, won the vote in Oldmere.",
            "won",
            "Ana Ruiz won the vote in Oldmere.",
        ),
        (
            "two weeks ago",
            "Ana Ruiz won the vote in Oldmere two weeks ago, by a wide margin.",
            "won",
            "Ana Ruiz won the vote in Oldmere, by a wide margin.",
        ),
    ],
)
def test_a_title_leaves_out_a_time_counted_from_its_report(time, text, trigger, title):
    assert readable(dated_by(text, time, trigger)) == title


@pytest.mark.parametrize(
    ("time", "text", "trigger"),
    [
        ("today", "The mill of Oldmere has burned since today.", "burned"),
        ("last week", "Ruiz spoke of last week's vote in Oldmere.", "vote"),
        ("Last month", "Last month saw a vote on the mill of Oldmere.", "vote"),
        ("yesterday", "The vote on the mill of Oldmere was yesterday.", "vote"),
        ("Monday", "The mill of Oldmere burned down on Monday.", "burned"),
        ("last week", "The vote won last week was not the vote of last week.", "won"),
    ],
)
def test_a_time_that_words_hang_on_stays_in_the_title(time, text, trigger):
    assert readable(dated_by(text, time, trigger)) == text


def test_a_relative_time_stays_where_no_day_is_known():
    text = "The board of Oldmere yesterday shut the mill."
    mention = replace(dated_by(text, "yesterday", "shut"), interval=None)

    assert readable(mention) == text


@pytest.mark.parametrize(
    "comment",
    [
        "In the end a vote of Oldmere shut the mill of Ana Ruiz for good.",
        "The biggest problem was that a vote of Oldmere shut the mill of Ana Ruiz.",
        "Of course a vote of Oldmere shut the mill of Ana Ruiz for good.",
    ],
)
def test_a_comment_is_no_title_where_a_report_is(comment):
    plain = "A vote of men from nearby shut two old mills for good."
    mentions = [make_mention("a", comment, "vote"), make_mention("b", plain, "vote")]

    assert best_title(mentions, None, {}) == plain


def test_a_report_that_denies_opens_like_a_comment_and_is_none():
    report = "No mill in Oldmere won the vote for Ana Ruiz."
    longer = "The mill of a man in Oldmere won the vote for a man and a mill."
    mentions = [make_mention("a", report, "vote"), make_mention("b", longer, "vote")]

    assert best_title(mentions, None, {}) == report


def test_an_event_that_most_name_in_passing_is_told_by_their_clauses():
    clause = "The summit of Oldmere opened on Thursday."
    about = make_mention("a", "They say that it opened too late.", "opened")
    passing = [
        replace(
            make_mention(name, f"{name} Ruiz spoke when {clause}", "opened"),
            clause=clause,
            leader=Span(5, 10),
        )
        for name in ("b", "c")
    ]
    mentions = [about, *passing]
    sources = Sources(alone(*mentions))

    assert agree(mentions, sources, {}).title == clause
    assert agree(mentions[:2], sources, {}).title == about.text


def test_what_most_share_is_looked_for_in_the_words_of_the_title():
    whole = "The mill burned at noon, and a horse of Ana Ruiz fled to the hills."
    plain = "The mill burned at noon, and a friend of Ana Ruiz saw the flames."
    beside = "A horse of Ana Ruiz fled to the hills that lie beyond the town."
    mentions = [
        replace(make_mention("a", whole, "burned"), clause=beside),
        replace(make_mention("b", plain, "burned"), clause=plain),
    ]
    weighed = {whole: {"mill": 0.9, "hors": 0.4}, plain: {"mill": 1.0}}

    assert best_title(mentions, None, weighed) == plain
