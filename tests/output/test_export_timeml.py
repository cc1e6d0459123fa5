"""A timeline as TimeML: ids are unique, references hold, events lead to their times."""

from collections.abc import Iterable
from xml.etree import ElementTree

import pytest
from page_cases import CLOSURE, EVENTS, HOSTILE, event, mention

from timeline.output.exports import export_text
from timeline.records import Event
from timeline.temporal.edtf import parse_edtf


def read(events: Iterable[Event]) -> ElementTree.Element:
    return ElementTree.fromstring(export_text(list(events), "timeml"))


def links(root: ElementTree.Element) -> list[tuple[str, str]]:
    """Each link's relation and the value or instance that it leads to."""
    values = {tag.get("tid"): tag.get("value") for tag in root.iter("TIMEX3")}
    return [
        (
            link.get("relType", ""),
            values.get(link.get("relatedToTime"))
            or link.get("relatedToEventInstance", ""),
        )
        for link in root.iter("TLINK")
    ]


def test_ids_are_unique_and_references_lead_somewhere() -> None:
    root = read(EVENTS)
    ids = {
        name: [tag.get(name) for tag in root.iter() if tag.get(name)]
        for name in ("eid", "eiid", "tid", "lid")
    }

    for found in ids.values():
        assert len(found) == len(set(found)) > 0
    for instance in root.iter("MAKEINSTANCE"):
        assert instance.get("eventID") in ids["eid"]
    for link in root.iter("TLINK"):
        assert link.get("eventInstanceID") in ids["eiid"]
        time, other = link.get("relatedToTime"), link.get("relatedToEventInstance")
        assert time in ids["tid"] if time else other in ids["eiid"]


def test_every_mention_is_an_instance_of_an_event_in_its_sentence() -> None:
    root = read(EVENTS)
    text = root.find("TEXT")
    assert text is not None

    count = sum(len(each.mentions) for each in EVENTS)
    assert len(list(root.iter("MAKEINSTANCE"))) == count
    assert len(text.findall("EVENT")) == count
    lines = "".join(text.itertext()).strip("\n").split("\n")
    assert CLOSURE.mentions[0].text in lines
    assert HOSTILE.mentions[0].text in lines


def test_mentions_of_one_event_are_one_and_lie_in_its_time() -> None:
    assert links(read([CLOSURE])) == [
        ("IS_INCLUDED", "2024-03-12"),  # as the first sentence says
        ("IS_INCLUDED", "2024-03-12"),  # as all agree
        ("IS_INCLUDED", "2024-03-12"),  # as the second says
        ("IDENTITY", "ei1"),
    ]


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2024-02", [("IS_INCLUDED", "2024-02")]),
        ("-0043", [("IS_INCLUDED", "BC0044")]),
        ("2024-33", [("IS_INCLUDED", "2024-Q1")]),
        ("2024-02-01/..", [("BEGUN_BY", "2024-02-01")]),
        ("../2024-02-01", [("ENDED_BY", "2024-02-01")]),
        (
            "2024-02-01/2024-02-03",
            [("BEGUN_BY", "2024-02-01"), ("ENDED_BY", "2024-02-03")],
        ),
        (
            "2024-02-01T09:30/2024-02-01T10:15",
            [("BEGUN_BY", "2024-02-01T09:30"), ("ENDED_BY", "2024-02-01T10:15")],
        ),
        ("", []),
    ],
)
def test_an_event_is_tied_to_its_time(
    edtf: str, expected: list[tuple[str, str]]
) -> None:
    found = parse_edtf(edtf) if edtf else None
    one = event(
        "e1",
        "A ferry sank",
        found.interval if found else None,
        granularity=found.granularity if found else None,
        edtf=edtf,
    )

    assert links(read([one])) == expected


def test_tags_that_would_cross_are_kept_beside_the_sentence() -> None:
    text = "The Tuesday closure was short"
    crossed = mention(text, "Tuesday closure", words="Tuesday")

    root = read([event("e1", text, None, edtf="", mentions=(crossed,))])

    found = root.find("TEXT")
    assert found is not None
    assert "".join(found.itertext()).strip() == text
    assert len(list(root.iter("EVENT"))) == len(list(root.iter("TIMEX3"))) == 1
