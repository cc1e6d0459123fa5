"""Corrections put to runs: what they change, what they keep, what they survive."""

import itertools
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

import timeline
from timeline import Correction, Event, Timeline
from timeline.corrections import Report, correct_events
from timeline.errors import UnmatchedCorrection
from timeline.merging import event_id, join_events
from timeline.records import Article, Corrected, Publication, TimeSource
from timeline.temporal.edtf import parse_edtf

TEXTS = {
    "bridge": "Engineers closed the Oldmere bridge on Tuesday.",
    "ferry": "A ferry sank off Sandwick on Wednesday.",
    "fire": "A fire destroyed the town hall of Brenna on Monday.",
    "strike": "Nurses in Halden went on strike on Thursday.",
}
DAYS = {"bridge": 14, "ferry": 15, "fire": 16, "strike": 17}


def article(name: str, text: str, day: int) -> Article:
    published = datetime(2024, 3, day)
    publication = Publication(published=published, source="caller", trusted=True)
    return Article(id=name, text=text, publication=publication, source=name)


ARTICLES = [article(name, text, DAYS[name]) for name, text in TEXTS.items()]


@pytest.fixture(scope="module")
def plain() -> Timeline:
    return timeline.reconstruct(ARTICLES)


def of(story: Iterable[Event], name: str) -> Event:
    """The event that an article reports."""
    (found,) = (
        event
        for event in story
        if name in {mention.article_id for mention in event.mentions}
    )
    return found


def test_a_title_and_a_date_are_a_persons(plain: Timeline) -> None:
    bridge = of(plain, "bridge")
    correction = Correction(
        bridge.id,
        title="The bridge closes",
        date=parse_edtf("2024-03~"),
        note="Minutes",
    )

    event = timeline.reconstruct(ARTICLES, corrections=[correction])[bridge.id]

    assert (event.title, event.edtf) == ("The bridge closes", "2024-03~")
    assert event.interval == parse_edtf("2024-03").interval
    assert (event.time_source, event.time_trusted) == (TimeSource.CORRECTED, True)
    assert event.mentions == bridge.mentions
    assert event.corrected == (
        Corrected("date", bridge.edtf, "Minutes"),
        Corrected("title", bridge.title, "Minutes"),
    )


def test_a_date_can_be_unknown(plain: Timeline) -> None:
    fire = of(plain, "fire")
    correction = Correction(fire.id, date=parse_edtf("../.."))

    event = timeline.reconstruct(ARTICLES, corrections=[correction])[fire.id]

    assert (event.interval, event.granularity, event.edtf) == (None, None, "")


def test_explain_tells_what_a_person_changed(plain: Timeline) -> None:
    bridge, ferry = of(plain, "bridge"), of(plain, "ferry")
    corrections = [
        Correction(bridge.id, title="The bridge closes", note="The council says so."),
        Correction(ferry.id, date=parse_edtf("2024-03-11")),
    ]

    story = timeline.reconstruct(ARTICLES, corrections=corrections)

    explained = story.explain(bridge.id)
    assert f"title corrected by a person, was “{bridge.title}”" in explained
    assert "The council says so." in explained
    assert f"date corrected by a person, was {ferry.edtf}" in story.explain(ferry.id)


def test_corrections_are_in_the_parquet_timeline(
    plain: Timeline, tmp_path: Path
) -> None:
    bridge, fire = of(plain, "bridge"), of(plain, "fire")
    corrections = [
        Correction(bridge.id, title="The bridge closes"),
        Correction(fire.id, hidden=True),
    ]
    story = timeline.reconstruct(ARTICLES, corrections=corrections)

    story.to_parquet(tmp_path / "out.parquet")
    again = timeline.read_timeline(tmp_path / "out.parquet")

    assert [e.corrected for e in again] == [e.corrected for e in story]
    (cell,) = again.events.set_index("event_id").loc[[bridge.id], "corrected"]
    assert [change["what"] for change in cell] == ["title"]
    assert again.metadata["hidden_events"] == fire.id
    assert again.metadata["corrections_digest"]


def test_a_hidden_event_is_gone_and_no_event_is_related_to_it(plain: Timeline) -> None:
    events = list(plain)
    first, second = events[:2]
    linked = [replace(first, related=(second.id,)), *events[1:]]

    outcome = correct_events(linked, [Correction(second.id, hidden=True)], {})

    assert outcome.hidden == [second.id]
    assert second.id not in {event.id for event in outcome.events}
    assert not any(event.related for event in outcome.events)


def test_merged_events_are_one_with_all_reports(plain: Timeline) -> None:
    bridge, ferry, fire = (of(plain, name) for name in ("bridge", "ferry", "fire"))
    correction = Correction(fire.id, merge=(ferry.id, bridge.id), note="One storm")

    story = timeline.reconstruct(ARTICLES, corrections=[correction])

    one = of(story, "bridge")
    assert one == of(story, "ferry") == of(story, "fire")
    assert one.id == bridge.id  # of the earliest report
    assert (one.salience, one.n_articles) == (3, 3)
    assert len(story) == len(plain) - 2
    ids = " ".join(sorted((bridge.id, ferry.id, fire.id)))
    assert one.corrected == (Corrected("merge", ids, "One storm"),)


def test_a_merge_takes_titles_and_dates_of_every_entry(plain: Timeline) -> None:
    bridge, ferry = of(plain, "bridge"), of(plain, "ferry")
    corrections = [
        Correction(bridge.id, merge=(ferry.id,), title="The storm"),
        Correction(ferry.id, title="The ferry", date=parse_edtf("2024-03-11")),
    ]

    one = of(timeline.reconstruct(ARTICLES, corrections=corrections), "ferry")

    assert (one.title, one.edtf) == ("The storm", "2024-03-11")


def test_what_was_related_to_a_part_is_related_to_the_whole(plain: Timeline) -> None:
    bridge, ferry, fire, strike = (of(plain, name) for name in TEXTS)
    events = [bridge, ferry, replace(fire, related=(ferry.id,)), strike]

    outcome = correct_events(events, [Correction(bridge.id, merge=(ferry.id,))], {})

    assert of(outcome.events, "fire").related == (bridge.id,)


def joined(plain: Timeline) -> list[Event]:
    """The bridge and the ferry in one event, as a mistaken engine would have them."""
    bridge, ferry, fire = (of(plain, name) for name in ("bridge", "ferry", "fire"))
    return [join_events([bridge, ferry, fire], {}), of(plain, "strike")]


def test_split_reports_are_an_event_of_their_own(plain: Timeline) -> None:
    events = joined(plain)
    correction = Correction(events[0].id, split=((Report("ferry"),),))

    found = correct_events(events, [correction], {}).events

    assert len(found) == 3
    assert of(found, "bridge") == of(found, "fire") != of(found, "ferry")
    assert of(found, "ferry").id == of(plain, "ferry").id
    assert of(found, "ferry").edtf == of(plain, "ferry").edtf
    assert of(found, "ferry").corrected == (Corrected("split", events[0].id, ""),)


def test_each_group_of_a_split_is_an_event(plain: Timeline) -> None:
    events = joined(plain)
    groups = ((Report("ferry"),), (Report("fire"), Report("bridge")))

    found = correct_events(events, [Correction(events[0].id, split=groups)], {})

    made = [event for event in found.events if event.corrected]
    assert sorted(
        sorted({mention.article_id for mention in event.mentions}) for event in made
    ) == [["bridge", "fire"], ["ferry"]]


def test_a_sentence_can_be_split_off_its_article() -> None:
    text = "Engineers closed the Oldmere bridge on Tuesday. A ferry sank on Tuesday."
    story = timeline.reconstruct([article("both", text, 14)])
    whole = join_events(list(story), {})
    ferry = Report("both", text.index("A ferry"))

    found = correct_events([whole], [Correction(whole.id, split=((ferry,),))], {})

    assert sorted(event.mentions[0].span.begin for event in found.events) == [0, 48]


def test_split_parts_can_be_titled_and_merged_elsewhere(plain: Timeline) -> None:
    events = joined(plain)
    ferry, strike = of(plain, "ferry"), of(plain, "strike")
    corrections = [
        Correction(events[0].id, split=((Report("ferry"),),)),
        Correction(strike.id, merge=(ferry.id,)),
        Correction(ferry.id, title="The ferry"),
    ]

    found = correct_events(events, corrections, {}).events

    assert of(found, "ferry") == of(found, "strike")
    assert of(found, "ferry").title == "The ferry"
    assert [change.what for change in of(found, "ferry").corrected] == [
        "split",
        "merge",
        "title",
    ]


def test_corrections_do_not_depend_on_any_order(plain: Timeline) -> None:
    bridge, ferry, fire, strike = (of(plain, name).id for name in TEXTS)
    corrections = [
        Correction(fire, merge=(ferry,), title="A storm"),
        Correction(ferry, title="A ferry"),
        Correction(strike, date=parse_edtf("2024-03-01")),
        Correction(bridge, hidden=True),
    ]
    events = list(plain)

    outcomes = [
        correct_events(reversed(events) if turned else events, order, {})
        for order in itertools.permutations(corrections)
        for turned in (False, True)
    ]

    assert all(outcome == outcomes[0] for outcome in outcomes)


def test_corrections_survive_added_articles(plain: Timeline) -> None:
    bridge = of(plain, "bridge")
    correction = Correction(bridge.id, title="The bridge closes")
    later = article("later", TEXTS["bridge"], 20)
    other = article("other", "A flood drowned the fields of Varn on Friday.", 13)

    story = timeline.reconstruct([*ARTICLES, later, other], corrections=[correction])

    assert of(story, "bridge").title == "The bridge closes"


def test_an_earlier_report_does_not_lose_a_correction(plain: Timeline) -> None:
    bridge, ferry = of(plain, "bridge"), of(plain, "ferry")
    grown = join_events([bridge, ferry], {})
    assert (grown.id, event_id(ferry.mentions[0])) == (bridge.id, ferry.id)

    (event,) = correct_events(
        [grown], [Correction(ferry.id, title="The ferry")], {}
    ).events

    assert (event.id, event.title) == (bridge.id, "The ferry")


def test_what_the_engine_has_come_to_see_is_no_correction(plain: Timeline) -> None:
    bridge, ferry = of(plain, "bridge"), of(plain, "ferry")
    grown = join_events([bridge, ferry], {})

    outcome = correct_events([grown], [Correction(bridge.id, merge=(ferry.id,))], {})

    assert outcome.events == [grown]


def test_corrections_that_fit_nothing_are_told_with_their_ids(plain: Timeline) -> None:
    bridge, ferry = of(plain, "bridge").id, of(plain, "ferry").id
    gone = "0123456789abcdef"
    corrections = [
        Correction(gone, title="Nothing"),
        Correction(bridge, merge=(gone,)),
        Correction(ferry, split=((Report("elsewhere"),),)),
    ]

    with pytest.warns(UnmatchedCorrection) as told:
        story = timeline.reconstruct(ARTICLES, corrections=corrections)

    (message,) = [str(each.message) for each in told]
    assert f"{gone}: no such event" in message
    assert f"{bridge}: merge names no event: {gone}" in message
    assert f"{ferry}: split names no report of it: elsewhere" in message
    assert f"{ferry}: splits nothing off" in message
    assert len(story) == len(plain)
    assert not any(event.corrected for event in story)


def test_no_corrections_change_nothing(plain: Timeline) -> None:
    story = timeline.reconstruct(ARTICLES, corrections=[])

    assert list(story) == list(plain)
    assert story.metadata == plain.metadata


def test_a_file_of_corrections_is_read_where_it_is_named(
    plain: Timeline, tmp_path: Path
) -> None:
    path = tmp_path / "corrections.toml"
    bridge = of(plain, "bridge").id
    path.write_text(f'[{bridge}]\ntitle = "The bridge closes"\n', encoding="utf-8")

    by_path = timeline.reconstruct(ARTICLES, corrections=path)
    by_name = timeline.reconstruct(ARTICLES, corrections=str(path))
    by_hand = timeline.reconstruct(
        ARTICLES, corrections=timeline.read_corrections(path)
    )

    assert list(by_path) == list(by_name) == list(by_hand)
    assert by_path[bridge].title == "The bridge closes"
