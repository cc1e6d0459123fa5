"""Records to tables and back."""

from dataclasses import replace
from datetime import datetime

import pyarrow as pa
import pytest

from timeline.errors import SchemaMismatch
from timeline.records import (
    Conflict,
    Corrected,
    Event,
    EventMention,
    Rejected,
    Status,
    TimeSource,
)
from timeline.schema import (
    EVENTS,
    MENTIONS,
    REJECTED,
    events_table,
    mentions_table,
    rejected_table,
    table_events,
    table_metadata,
)
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import (
    Alternative,
    Anchor,
    Derivation,
    Span,
    Timex,
    TimexType,
)

FRIDAY = Interval.between(datetime(2024, 3, 15), datetime(2024, 3, 16))
WEEK_BEFORE = Interval.between(datetime(2024, 3, 8), datetime(2024, 3, 9))
SENTENCE = "The old bridge at Varn fell into the river last Friday."

TIMEX = Timex(
    span=Span(43, 54),
    text="last Friday",
    type=TimexType.DATE,
    value="2024-03-15",
    mod=None,
    quant=None,
    freq=None,
    begin_point=None,
    end_point=None,
    interval=FRIDAY,
    granularity=Granularity.DAY,
    anchor=Anchor(
        "published",
        Interval.between(datetime(2024, 3, 16), datetime(2024, 3, 17)),
    ),
    derivation=Derivation(
        "last {what}",
        "last Friday",
        (Derivation("weekday", "Friday", (Derivation("word", "Friday"),)),),
    ),
    alternatives=(Alternative("2024-03-08", WEEK_BEFORE, "the week before"),),
)

MENTION = EventMention(
    article_id="a1",
    in_title=False,
    span=Span(0, 55),
    text=SENTENCE,
    trigger=Span(23, 27),
    lemma="fall",
    participants=("the old bridge",),
    place="Varn",
    numbers=(("12", "injure"),),
    timex=TIMEX,
    interval=FRIDAY,
    granularity=Granularity.DAY,
    time_source=TimeSource.STATED,
    status=Status.HAPPENED,
    published=datetime(2024, 3, 16, 9, 30),
    source="The Varn Courier",
    url="https://varn.example/bridge",
)

EVENT = Event(
    id="e1",
    title="The old bridge at Varn fell into the river",
    interval=FRIDAY,
    granularity=Granularity.DAY,
    edtf="2024-03-15",
    participants=("the old bridge",),
    place="Varn",
    status=Status.HAPPENED,
    time_source=TimeSource.STATED,
    salience=1,
    n_articles=1,
    n_copies=0,
    conflicts=(Conflict("number", "12", ("a1",)),),
    related=("e2",),
    first_reported=datetime(2024, 3, 16, 9, 30),
    last_reported=datetime(2024, 3, 16, 9, 30),
    mentions=(MENTION,),
    corrected=(Corrected("title", "A bridge fell", "it is the old one"),),
)


def changed(event: Event, **fields: object) -> Event:
    values = {name: getattr(event, name) for name in Event.__dataclass_fields__}
    return Event(**{**values, **fields})


UNDATED = changed(EVENT, id="e2", interval=None, granularity=None, edtf="")
SINCE = changed(
    EVENT,
    id="e3",
    interval=Interval(FRIDAY.begin_second, None),
    edtf="2024-03-15/..",
)
ANCIENT = changed(
    EVENT,
    id="e4",
    interval=Interval(-43 * 31_556_952, None),
    granularity=Granularity.YEAR,
    edtf="-0043",
    mentions=(),
)


def test_a_table_gives_back_the_events_it_was_made_of() -> None:
    assert table_events(events_table([EVENT, UNDATED, SINCE], {})) == [
        EVENT,
        UNDATED,
        SINCE,
    ]


def test_an_expression_keeps_a_granularity_that_is_not_its_events() -> None:
    """``Within the past week`` on a day; ``two weeks``, which is on no calendar."""
    vague = TIMEX._replace(granularity=Granularity.WEEK)
    period = TIMEX._replace(
        type=TimexType.DURATION,
        value="P2W",
        interval=None,
        granularity=Granularity.WEEK,
    )
    mentions = tuple(replace(MENTION, timex=timex) for timex in (vague, period))

    (event,) = table_events(events_table([changed(EVENT, mentions=mentions)], {}))

    assert event.mentions == mentions


def test_a_time_before_year_one_has_years_and_no_timestamps() -> None:
    (row,) = events_table([ANCIENT], {}).to_pylist()

    assert (row["begin"], row["end"], row["year_begin"]) == (None, None, -43)


def test_a_time_before_year_one_comes_back_from_its_edtf() -> None:
    (event,) = table_events(events_table([ANCIENT], {}))

    assert event.interval is not None
    assert (event.interval.year_begin, event.interval.year_end) == (-43, -43)


def test_metadata_comes_back() -> None:
    table = events_table([], {"schema_version": "1"})

    assert table_metadata(table) == {"schema_version": "1"}


@pytest.mark.parametrize(
    ("table", "schema"),
    [
        (events_table([], {}), EVENTS),
        (mentions_table([]), MENTIONS),
        (rejected_table([]), REJECTED),
    ],
)
def test_empty_tables_have_their_schema(table: pa.Table, schema: pa.Schema) -> None:
    assert table.schema.equals(schema)
    assert table.num_rows == 0


def test_mentions_stand_under_the_id_of_their_event() -> None:
    (row,) = mentions_table([EVENT]).to_pylist()

    assert row["event_id"] == "e1"
    assert row["timex"] == "last Friday"
    assert [step["depth"] for step in row["derivation"]] == [0, 1, 2]


def test_rejected_inputs_keep_place_and_reason() -> None:
    rejected = Rejected("a.jsonl line 3", "reading", "bad_json", "no closing brace")

    assert rejected_table([rejected]).to_pylist() == [
        {
            "id": "a.jsonl line 3",
            "stage": "reading",
            "code": "bad_json",
            "detail": "no closing brace",
        }
    ]


def test_a_missing_column_is_named_with_those_found() -> None:
    with pytest.raises(SchemaMismatch, match=r"'event_id' \(found: id, when\)"):
        table_events(pa.table({"id": ["1"], "when": ["2024"]}))


def test_a_column_of_another_type_is_named() -> None:
    table = events_table([EVENT], {})
    wrong = table.set_column(7, "title", pa.array([1]))

    with pytest.raises(SchemaMismatch, match="'title' is int64, expected string"):
        table_events(wrong)


def test_words_of_closed_sets_may_come_back_as_plain_strings() -> None:
    table = events_table([EVENT], {})
    place = table.schema.get_field_index("status")
    plain = table.set_column(place, "status", table["status"].cast(pa.string()))

    assert table_events(plain) == [EVENT]
