"""The days that matter are found, and told in sentences that stand alone."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.highlights import highlights
from timeline.records import Event, EventMention, Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

FIRE = date(2024, 5, 7)


def mention(
    day: date,
    text: str,
    article: str,
    published: date,
    *,
    participants: tuple[str, ...] = ("Port Maren",),
    source: TimeSource = TimeSource.STATED,
    granularity: Granularity = Granularity.DAY,
) -> EventMention:
    """A mention of a whole sentence, its trigger the first word."""
    begin = datetime.combine(day, datetime.min.time())
    return EventMention(
        article_id=article,
        in_title=False,
        span=Span(0, len(text)),
        text=text,
        trigger=Span(0, len(text.split()[0])),
        lemma=text.split()[0].lower(),
        participants=participants,
        place=None,
        numbers=(),
        timex=None,
        interval=Interval.between(begin, begin + timedelta(days=1)),
        granularity=granularity,
        time_source=source,
        status=Status.HAPPENED,
        published=datetime.combine(published, datetime.min.time()),
        source=None,
        url=None,
    )


def event(*mentions: EventMention) -> Event:
    """An event of the mentions, dated as the first of them."""
    first = mentions[0]
    return Event(
        id=f"{first.article_id}-{first.text}",
        title=first.text,
        interval=first.interval,
        granularity=first.granularity,
        edtf="",
        participants=first.participants,
        place=None,
        status=first.status,
        time_source=first.time_source,
        salience=len(mentions),
        n_articles=len(mentions),
        n_copies=0,
        conflicts=(),
        related=(),
        first_reported=first.published,
        last_reported=first.published,
        mentions=mentions,
    )


def told(day: date, lags: range, text: str) -> list[Event]:
    """The day told by one article each so many days later, in its own words."""
    return [
        event(mention(day, f"{text} paper {lag}.", f"a{lag}", day + timedelta(lag)))
        for lag in lags
    ]


def days(events: list[Event], **options: object) -> list[date]:
    return [day for day, _ in highlights(events, **options)]  # type: ignore[arg-type]


def test_a_day_that_many_articles_return_to_comes_before_one_told_once() -> None:
    quiet = FIRE + timedelta(days=3)
    events = told(FIRE, range(1, 9), "Fire burned down the old ferry terminal, wrote")
    events += told(quiet, range(1, 2), "Ferries sailed late from the fish quay, wrote")

    assert days(events, dates=1) == [FIRE]


def test_a_sentence_reprinted_word_for_word_counts_once() -> None:
    other = FIRE + timedelta(days=30)
    text = "Crews from three towns fought the flames in the harbour until noon."
    reprints = [
        event(mention(FIRE, text, f"a{n}", FIRE + timedelta(days=n))) for n in range(9)
    ]

    assert days(
        reprints + told(other, range(1, 4), "Divers found wreckage in"), dates=1
    ) == [other]


def test_days_are_in_order_and_each_has_its_sentences() -> None:
    events = [
        found
        for n in range(5)
        for found in told(
            FIRE + timedelta(n), range(1, 4), f"Boat {n} sank off the pier,"
        )
    ]

    found = highlights(events, dates=4, per_date=2)

    assert [day for day, _ in found] == sorted({day for day, _ in found})
    assert len(found) == 4
    assert all(1 <= len(sentences) <= 2 for _, sentences in found)


def test_begin_and_end_are_both_inside() -> None:
    events = [
        found
        for n in range(5)
        for found in told(
            FIRE + timedelta(n), range(1, 4), f"Boat {n} sank off the pier,"
        )
    ]

    found = days(events, begin=FIRE + timedelta(1), end=FIRE + timedelta(3))

    assert found == [FIRE + timedelta(n) for n in (1, 2, 3)]


@pytest.mark.parametrize("granularity", [Granularity.MONTH, Granularity.YEAR])
def test_a_month_or_a_year_is_no_day(granularity: Granularity) -> None:
    vague = mention(
        FIRE,
        "The council of Port Maren promised to build a new ferry terminal.",
        "a",
        FIRE,
        granularity=granularity,
    )

    assert highlights([event(vague)]) == []


def test_a_timeline_without_events_has_no_highlights() -> None:
    assert highlights([]) == []


@given(st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter(random: object) -> None:
    events = [
        found
        for n in range(4)
        for found in told(
            FIRE + timedelta(n), range(1, 4), f"Boat {n} sank off the pier,"
        )
    ]
    shuffled = list(events)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert highlights(shuffled, dates=3) == highlights(events, dates=3)
