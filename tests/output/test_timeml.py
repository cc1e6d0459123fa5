"""TimeML documents hold the article and its expressions, and lose nothing."""

from datetime import datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.output.timeml import timeml_document
from timeline.records import Article, Publication
from timeline.temporal import Timex, find_timexes

PUBLISHED = datetime(2024, 3, 14, 9, 30)
STORY = (
    "The strike began on March 3, 2024. The last two weeks were hard. Talks resumed "
    "two days later, at about 10 p.m. on Friday; since 2010, they meet twice a week. "
    "Early in the 1990s nobody did. In the next three days more is expected, they said "
    "on Thursday after several days of silence."
)
# The TIMEX3 attributes of TimeML 1.2.1, in addition to the tid.
KNOWN = {
    *("tid", "type", "value", "mod", "quant", "freq", "beginPoint", "endPoint"),
    *("temporalFunction", "functionInDocument", "anchorTimeID"),
}


def article(text: str, **other: object) -> Article:
    publication = Publication(published=PUBLISHED)
    fields = {"id": "a1", "publication": publication, **other}
    return Article(text=text, **fields)  # type: ignore[arg-type]  # fields of the record


def written(article: Article, timexes: list[Timex]) -> ElementTree.Element:
    return ElementTree.fromstring(timeml_document(article, timexes))


def part(root: ElementTree.Element, name: str) -> ElementTree.Element:
    found = root.find(name)
    assert found is not None
    return found


def read_back(root: ElementTree.Element) -> list[tuple[int, str, dict[str, str]]]:
    """Each expression of TEXT: where it begins, its words, its attributes."""
    text = part(root, "TEXT")
    place, found = len(text.text or ""), []
    for timex in text:
        words = "".join(timex.itertext())
        found.append((place, words, dict(timex.attrib)))
        place += len(words) + len(timex.tail or "")
    return found


def test_reading_back_gives_the_same_expressions() -> None:
    timexes = find_timexes(STORY, PUBLISHED)

    found = read_back(written(article(STORY), timexes))

    assert len(found) == len(timexes) > 8
    for (begin, words, values), timex in zip(found, timexes, strict=True):
        assert (begin, begin + len(words)) == (timex.span.begin, timex.span.end)
        assert words == timex.text
        assert values["type"] == timex.type
        assert values["value"] == timex.value
        for name in ("mod", "quant", "freq"):
            assert values.get(name) == getattr(timex, name)


def test_points_and_anchors_lead_to_the_times_they_are() -> None:
    timexes = find_timexes(STORY, PUBLISHED)
    root = written(article(STORY), timexes)
    values = {t.get("tid"): t.get("value") for t in root.iter("TIMEX3")}
    by_place = {place: attributes for place, _, attributes in read_back(root)}

    for timex in timexes:
        attributes = by_place[timex.span.begin]
        for name, value in (
            ("beginPoint", timex.begin_point),
            ("endPoint", timex.end_point),
        ):
            if value is None:
                assert name not in attributes
            elif attributes[name] == "t0":
                assert value.startswith("2024-03-14")
            else:
                assert values[attributes[name]] == value
        anchor = timex.anchor
        if anchor is None:
            assert "anchorTimeID" not in attributes
        elif anchor.span is None:
            assert attributes["anchorTimeID"] == "t0"
        else:
            anchoring = by_place[anchor.span.begin]
            assert attributes["anchorTimeID"] == anchoring["tid"]


def test_a_duration_ends_at_the_time_of_publication() -> None:
    text = "The last two weeks were hard."

    (duration,) = read_back(written(article(text), find_timexes(text, PUBLISHED)))

    assert duration[2]["endPoint"] == "t0"
    assert duration[2]["beginPoint"] == "t2"


def test_a_point_that_no_words_tell_follows_the_text_as_an_empty_tag() -> None:
    text = "The last two weeks were hard."

    root = written(article(text), find_timexes(text, PUBLISHED))

    (implied,) = root.findall("TIMEX3")
    assert implied.attrib == {"tid": "t2", "type": "DATE", "value": "2024-W09"}
    assert list(root)[-1] is implied
    assert not implied.text


def test_ids_are_unique_and_references_lead_somewhere() -> None:
    root = written(article(STORY), find_timexes(STORY, PUBLISHED))
    tags = list(root.iter("TIMEX3"))
    ids = [tag.get("tid") for tag in tags]

    assert len(ids) == len(set(ids))
    for tag in tags:
        assert set(tag.attrib) <= KNOWN
        for reference in ("beginPoint", "endPoint", "anchorTimeID"):
            assert tag.get(reference, "t0") in ids


def test_the_document_has_the_parts_of_tempeval_in_their_order() -> None:
    root = written(article(STORY, title="Strike & talks"), [])

    assert root.tag == "TimeML"
    assert [child.tag for child in root] == ["DOCID", "DCT", "TITLE", "TEXT"]
    assert part(root, "DOCID").text == "a1"
    assert part(root, "TITLE").text == "Strike & talks"
    (creation,) = part(root, "DCT")
    assert creation.attrib == {
        "tid": "t0",
        "type": "DATE",
        "value": "2024-03-14",
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }


def test_an_article_without_a_date_has_no_creation_time_to_refer_to() -> None:
    text = "He left on Friday, two days later, on 3 March 2024."
    undated = Article(id="a1", text=text)

    root = written(undated, find_timexes(text, PUBLISHED))

    assert root.find("DCT") is None
    ids = {tag.get("tid") for tag in root.iter("TIMEX3")}
    anchors = {tag.get("anchorTimeID") for tag in root.iter("TIMEX3")} - {None}
    assert "t0" not in ids
    assert anchors <= ids


def test_what_depends_on_another_time_is_a_temporal_function() -> None:
    text = "He said on Friday that 3 March 2024 came some days later, for two weeks."

    found = read_back(written(article(text), find_timexes(text, PUBLISHED)))

    said = {words: attributes["temporalFunction"] for _, words, attributes in found}
    assert said["Friday"] == "true"
    assert said["3 March 2024"] == "false"
    assert said["two weeks"] == "false"


@pytest.mark.parametrize(
    "text",
    [
        "Profits & losses <b>on Friday</b> ]]> &amp; &#0; \"'",
        "Line\r\nbreaks\ron Friday\n\ttabs",
        "Controls \x00\x01\x0b\x1f\x7f\x85 on Friday",
        "Halves \ud800 and \udfff of characters on Friday",
        "No characters \ufffe\uffff on Friday 🗓 今日",
        "<TIMEX3 tid='t1'>on Friday</TIMEX3></TEXT><!-- --><![CDATA[",
    ],
)
def test_hostile_characters_keep_their_places(text: str) -> None:
    timexes = find_timexes(text, PUBLISHED)
    hostile = article(text, id=text, title=text)

    root = written(hostile, timexes)

    content = "".join(part(root, "TEXT").itertext())
    assert len(content) == len(text)
    assert all(a == b or b == "�" for a, b in zip(text, content, strict=True))
    ((begin, words, _),) = read_back(root)
    assert text[begin : begin + len(words)] == words == "Friday"


_WORDS = st.sampled_from(
    ["Friday", "two days later", "the last week", "March 3, 2024", "<&>", "\r\n", "é"]
)


@given(
    st.lists(_WORDS | st.characters(), max_size=12),
    st.none() | st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)),
)
def test_any_article_reads_back(words: list[str], published: datetime | None) -> None:
    text = " ".join(words)
    timexes = find_timexes(text, published)
    dated = Article(id="x", text=text, publication=Publication(published=published))

    document = timeml_document(dated, timexes)

    document.encode("utf-8")
    root = ElementTree.fromstring(document)
    assert len("".join(part(root, "TEXT").itertext())) == len(text)
    found = [(begin, len(words)) for begin, words, _ in read_back(root)]
    assert found == [(t.span.begin, t.span.end - t.span.begin) for t in timexes]
