"""Events made up for pictures, and what a renderer says of the pictures."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from timeline.output.figure.canvas import FILLS
from timeline.records import Conflict, Event, EventMention, Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span

TITLES = (
    "Council votes to close the bridge for a year",
    "Two are hurt when a crane falls onto the quay during the morning shift",
    "Ferry service resumes",
    "Port authority denies that the cargo was ever unloaded there",
    "The mayor calls for an inquiry into the contracts and into who signed them",
    "Rain delays the opening",
    "Divers find the anchor of the missing ship off the northern breakwater",
)


def day(year: int, month: int, number: int, length: int = 1) -> Interval:
    begin = datetime(year, month, number)
    return Interval.between(begin, begin + timedelta(days=length))


def event(
    number: int,
    interval: Interval | None,
    granularity: Granularity | None = Granularity.DAY,
    *,
    title: str = "The harbour freezes over",
    status: Status = Status.HAPPENED,
    salience: int = 1,
    copies: int = 0,
    conflicts: tuple[Conflict, ...] = (),
    published: datetime | None = None,
    edtf: str = "",
    participants: tuple[str, ...] = (),
    place: str | None = None,
) -> Event:
    mentions = tuple(
        EventMention(
            article_id=f"{number}-{source}",
            in_title=False,
            span=Span(0, 4),
            text=title,
            trigger=Span(0, 4),
            lemma="freeze",
            participants=participants,
            place=place,
            numbers=(),
            timex=None,
            interval=interval,
            granularity=granularity,
            time_source=TimeSource.STATED,
            status=status,
            published=published,
            source=f"Outlet {(number + source) % 11}",
            url=None,
        )
        for source in range(salience)
    )
    return Event(
        id=f"e{number:05d}",
        title=title,
        interval=interval,
        granularity=granularity,
        edtf=edtf,
        participants=participants,
        place=place,
        status=status,
        time_source=TimeSource.STATED,
        salience=salience,
        n_articles=salience + copies,
        n_copies=copies,
        conflicts=conflicts,
        related=(),
        first_reported=published,
        last_reported=published,
        mentions=mentions,
    )


def story(count: int, seed: int = 1) -> list[Event]:
    """Events of all kinds around a few busy days, in no order."""
    dice = random.Random(seed)
    start, length = datetime(2022, 9, 20), 45
    busy = [dice.uniform(0, length) for _ in range(4)]
    events = []
    for number in range(count):
        offset = dice.gauss(dice.choice(busy), 3) if dice.random() < 0.7 else None
        offset = dice.uniform(0, length) if offset is None else offset
        when = start + timedelta(days=int(min(max(offset, 0), length)))
        events.append(_any_event(number, when, dice))
    dice.shuffle(events)
    return events


def _any_event(number: int, when: datetime, dice: random.Random) -> Event:
    interval, granularity = day(when.year, when.month, when.day), Granularity.DAY
    status = Status.HAPPENED
    match dice.randrange(20):
        case 0:
            first = when.replace(day=1)
            following = (first + timedelta(days=32)).replace(day=1)
            interval = Interval.between(first, following)
            granularity = Granularity.MONTH
        case 1:
            interval = Interval.between(when, None)
        case 2:
            interval = Interval.between(None, when)
        case 3 | 4:
            interval = Interval.between(when, when + timedelta(days=dice.randint(2, 8)))
        case 5 | 6:
            status = Status.PLANNED
            later = when + timedelta(days=60)
            interval = Interval.between(later, later + timedelta(days=1))
        case 7:
            status = Status.POSSIBLE
        case 8:
            status = Status.DENIED
        case _:
            pass
    conflict = (Conflict("number", "8 hurt", ("a",)),) if dice.random() < 0.1 else ()
    return event(
        number,
        interval,
        granularity,
        title=dice.choice(TITLES),
        status=status,
        salience=min(30, int(dice.paretovariate(1.1))),
        conflicts=conflict,
        published=when + timedelta(days=dice.randint(0, 5)),
        participants=(f"Company {dice.randrange(12)}",),
        place=f"Town {dice.randrange(5)}",
    )


def texts(figure: Figure) -> list[Text]:
    """Every text that is to be seen."""
    return [
        text
        for text in figure.findobj(Text)
        if text.get_visible() and text.get_text().strip()
    ]


def words(figure: Figure) -> str:
    """All that is to be read, a line for each text."""
    return "\n".join(text.get_text() for text in texts(figure))


def assert_is_legible(figure: Figure, apart: float = 0.0) -> None:
    """No text overlaps another or a mark or leaves the paper, and all can be read.

    ``apart`` are pixels around a mark that must be free as well.
    """
    figure.draw_without_rendering()
    shown = texts(figure)
    boxes = [(text.get_text(), text.get_window_extent()) for text in shown]
    width, height = figure.get_size_inches() * figure.dpi
    for label, box in boxes:
        assert box.x0 >= 0 and box.y0 >= 0, f"{label!r} is clipped"
        assert box.x1 <= width and box.y1 <= height, f"{label!r} is clipped"
    assert overlapping(boxes, boxes) == []
    marks = [("mark", box.padded(apart)) for box in _mark_boxes(figure)]
    assert overlapping(boxes, marks) == []
    assert min(text.get_fontsize() for text in shown) >= 7


def overlapping(
    ones: list[tuple[str, Bbox]], others: list[tuple[str, Bbox]]
) -> list[tuple[str, str]]:
    """Pairs, one of each list, that share more than a pixel across and down."""
    if not ones or not others:
        return []
    a = np.array([box.extents for _, box in ones])[:, None]
    b = np.array([box.extents for _, box in others])[None]
    across = np.minimum(a[..., 2], b[..., 2]) - np.maximum(a[..., 0], b[..., 0])
    down = np.minimum(a[..., 3], b[..., 3]) - np.maximum(a[..., 1], b[..., 1])
    shared = np.minimum(across, down) > 1.0
    if ones is others:
        shared = np.triu(shared, 1)
    return [
        (ones[i][0], others[j][0]) for i, j in zip(*np.nonzero(shared), strict=True)
    ]


def _mark_boxes(figure: Figure) -> Iterator[Bbox]:
    """The boxes of markers and bars."""
    to_pixels = figure.dpi / 72
    for drawn in figure.findobj(PathCollection):
        offsets = drawn.get_offset_transform().transform(drawn.get_offsets())
        sizes = np.broadcast_to(drawn.get_sizes(), len(offsets))
        for (x, y), area in zip(offsets, sizes, strict=True):
            half = area**0.5 / 2 * to_pixels
            yield Bbox.from_extents(x - half, y - half, x + half, y + half)
    for patch in figure.findobj(Rectangle):
        if patch.get_zorder() == FILLS:
            yield patch.get_window_extent()
