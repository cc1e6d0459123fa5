"""Events made by hand, for pages: every status, every kind of date, hostile text."""

from datetime import datetime

from timeline.records import Conflict, Event, EventMention, Status, TimeSource
from timeline.temporal.edtf import parse_edtf
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import (
    Alternative,
    Anchor,
    Derivation,
    Span,
    Timex,
    TimexType,
)

PUBLISHED = datetime(2024, 3, 14)


def day(year: int, month: int, number: int) -> Interval:
    begin = datetime(year, month, number)
    second = Interval.between(begin, None).begin_second
    assert second is not None
    return Interval(second, second + DAY_SECONDS)


def mention(
    text: str,
    trigger: str,
    *,
    words: str | None = None,
    article: str = "a1",
    source: str | None = "Varn Post",
    url: str | None = "https://example.org/varn",
    status: Status = Status.HAPPENED,
) -> EventMention:
    """A mention of a sentence that begins at character 100 of its article."""
    timex = None
    if words:
        at = 100 + text.index(words)
        timex = Timex(
            span=Span(at, at + len(words)),
            text=words,
            type=TimexType.DATE,
            value="2024-03-12",
            mod=None,
            quant=None,
            freq=None,
            begin_point=None,
            end_point=None,
            interval=day(2024, 3, 12),
            granularity=Granularity.DAY,
            anchor=Anchor("published", day(2024, 3, 14)),
            derivation=Derivation(
                "on {day:time}", words, (Derivation("{weekday}", words),)
            ),
            alternatives=(Alternative("2024-03-19", None, "the tense is past"),),
        )
    at = 100 + text.index(trigger)
    return EventMention(
        article_id=article,
        in_title=False,
        span=Span(100, 100 + len(text)),
        text=text,
        trigger=Span(at, at + len(trigger)),
        lemma=trigger,
        participants=(),
        place=None,
        numbers=(),
        timex=timex,
        interval=timex.interval if timex else None,
        granularity=Granularity.DAY if timex else None,
        time_source=TimeSource.STATED if timex else TimeSource.PUBLICATION,
        status=status,
        published=PUBLISHED,
        source=source,
        url=url,
    )


def event(
    id: str,
    title: str,
    interval: Interval | None,
    *,
    granularity: Granularity | None = Granularity.DAY,
    edtf: str = "2024-03-12",
    status: Status = Status.HAPPENED,
    salience: int = 1,
    participants: tuple[str, ...] = (),
    conflicts: tuple[Conflict, ...] = (),
    related: tuple[str, ...] = (),
    mentions: tuple[EventMention, ...] | None = None,
) -> Event:
    if mentions is None:
        mentions = (mention(title, title.split()[0]),)
    return Event(
        id=id,
        title=title,
        interval=interval,
        granularity=granularity,
        edtf=edtf,
        participants=participants,
        place=None,
        status=status,
        time_source=TimeSource.STATED,
        salience=salience,
        n_articles=len({each.article_id for each in mentions}),
        n_copies=0,
        conflicts=conflicts,
        related=related,
        first_reported=PUBLISHED,
        last_reported=PUBLISHED,
        mentions=mentions,
    )


CLOSURE = event(
    "closure",
    "Two tunnels under the Varn were closed",
    day(2024, 3, 12),
    salience=3,
    participants=("Varn Tunnels", "Lena Ost"),
    conflicts=(
        Conflict("number", "2 tunnels", ("a1",)),
        Conflict("number", "3 tunnels", ("a2",)),
    ),
    related=("opening",),
    mentions=(
        mention(
            "Two tunnels under the Varn were closed on Tuesday.",
            "closed",
            words="Tuesday",
        ),
        mention(
            "Three tunnels have been shut 🚧 since Tuesday.",
            "shut",
            words="Tuesday",
            article="a2",
            source="Coast Wire",
            url="javascript:document.title='owned'",
        ),
    ),
)
HOSTILE = event(
    "hostile",
    '<img src=x onerror="document.title=`owned`"></script><script>'
    "document.title='owned'</script>\u2028<!--\u202e gnp\x1b[31m \ud800",
    day(2024, 3, 15),
    participants=('"><svg onload=document.title="owned">',),
    mentions=(
        mention(
            "<b onclick=alert(1)>Tunnels</b> ]]> &lt; closed </ScRiPt><script>x()",
            "closed",
            article="<u>a3</u>",
            source="<script>document.title='owned'</script>",
            url="https://example.org/?q=<script>",
        ),
    ),
)
EVENTS = (
    event(
        "founding",
        "The crossing of the Varn was founded",
        parse_edtf("-0043").interval,
        granularity=Granularity.YEAR,
        edtf="-0043",
    ),
    event(
        "inquiry",
        "An inquiry into the tunnels has been under way",
        Interval(day(2024, 2, 1).begin_second, None),
        edtf="2024-02-01/..",
    ),
    event(
        "rain",
        "Rain filled the valley",
        Interval(day(2024, 2, 1).begin_second, day(2024, 3, 1).begin_second),
        granularity=Granularity.MONTH,
        edtf="2024-02",
    ),
    CLOSURE,
    HOSTILE,
    event(
        "denial",
        "The builder falsified a report",
        day(2024, 3, 16),
        status=Status.DENIED,
    ),
    event("flood", "A flood may follow", day(2024, 3, 20), status=Status.POSSIBLE),
    event(
        "opening",
        "The tunnels will open again",
        day(2024, 4, 2),
        status=Status.PLANNED,
        related=("closure",),
    ),
    event("legend", "A ferry sank", None, granularity=None, edtf=""),
)


def many(count: int) -> list[Event]:
    """So many events over three years, some reported by several sources."""
    begin = day(2021, 1, 1).begin_second
    assert begin is not None
    return [
        event(
            f"e{number:05}",
            f"Gauge {number} on the upper Varn rose above the mark of the year",
            Interval(begin + number * 18_000, begin + number * 18_000 + DAY_SECONDS),
            salience=1 + (number % 97 == 0) * 4,
            participants=(f"Gauge {number % 400}",),
        )
        for number in range(count)
    ]
