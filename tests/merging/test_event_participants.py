"""Who an event names, of all that its reports name beside it."""

from mention_making import make_mention

from timeline.merging import merge_mentions
from timeline.records import Event

DAY = "2024-03-12"


def event(*reports: tuple[str, tuple[str, ...]], place: str | None = None) -> Event:
    mentions = [
        make_mention(str(n), text, "arrested", who=who, when=DAY, place=place)
        for n, (text, who) in enumerate(reports)
    ]
    (only,) = merge_mentions(mentions, {})
    return only


def test_what_the_title_names_takes_part() -> None:
    told = event(
        ("Police arrested Ana Ruiz in the harbour.", ("Ana Ruiz", "Police")),
        ("Ruiz was arrested beside a boat.", ("Ruiz", "boat")),
    )

    assert told.title == "Police arrested Ana Ruiz in the harbour."
    assert told.participants == ("Ana Ruiz", "Police")


def test_what_two_sources_name_takes_part() -> None:
    told = event(
        ("Police arrested Ana Ruiz in the harbour.", ("Ana Ruiz", "Police")),
        ("Officers arrested Ruiz over a boat on Tuesday.", ("Ruiz", "boat")),
        ("Ruiz, who sold a boat, was arrested.", ("Ruiz", "boat")),
    )

    assert "boat" in told.participants


def test_neither_its_place_nor_its_circumstances_take_part() -> None:
    told = event(
        (
            "Police arrested Ana Ruiz in KORVA as part of an operation.",
            ("Ana Ruiz", "KORVA", "Police", "operation", "part"),
        ),
        place="Korva",
    )

    assert told.participants == ("Ana Ruiz", "Police")


def test_an_event_that_only_names_apart_keeps_what_its_reports_name() -> None:
    told = event(
        ("She was arrested at home.", ("gendarmes",)),
        ("She was arrested at home.", ("officers",)),
    )

    assert told.participants == ("gendarmes", "officers")
