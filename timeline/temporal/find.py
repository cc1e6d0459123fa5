"""From text, publication date and language to temporal expressions."""

from collections.abc import Iterable, Iterator
from functools import cache

from timeline.temporal import units, values
from timeline.temporal.bearings import Bearing
from timeline.temporal.capitals import without_shouting
from timeline.temporal.discourse import Discourse
from timeline.temporal.explicit import read_explicit
from timeline.temporal.expression import Expression, Period
from timeline.temporal.figures import four_figure_clocks, with_clocks
from timeline.temporal.genre import NEWS, genre_of
from timeline.temporal.granularity import Granularity
from timeline.temporal.habits import with_habits
from timeline.temporal.interval import Interval
from timeline.temporal.languages import LANGUAGES
from timeline.temporal.orders import in_one_order
from timeline.temporal.plain import plain, with_apostrophes, with_brackets
from timeline.temporal.published import Publication, Published, publication
from timeline.temporal.reader import Reader
from timeline.temporal.reading import Reading
from timeline.temporal.timex3 import Alternative, Anchor, Span, Timex, TimexType
from timeline.temporal.units import Point
from timeline.temporal.wrapping import unwrapped


def find_timexes(text: str, published: Published, language: str = "en") -> list[Timex]:
    """The temporal expressions of a text, sorted, disjoint.

    ``published`` anchors "yesterday" and "in March". Where it is unknown, or known only
    to the month, what it does not determine stays without an interval. A language
    without a grammar has its explicit dates found, by the rule ``dateparser``.

    Raises:
        UnknownLanguage: when this is the code of no language that can be read.
        InvalidPublicationDate: when the publication date is no date.
    """
    opened = text.lstrip()  # what opens a text opens it behind its first blanks too
    at = len(text) - len(opened)
    return [
        _timex(opened, at, reading, bearing)
        for reading, bearing in _placed(opened, publication(published), language)
    ]


def _placed(
    written: str, moment: Publication | None, language: str
) -> Iterator[tuple[Reading, Bearing]]:
    """What is read in a text, each with where it points."""
    signs = with_brackets(with_apostrophes(plain(written)))
    text = unwrapped(without_shouting(signs))
    if language not in LANGUAGES:
        for reading, point in read_explicit(text, language):
            yield reading, Bearing(point)
        return
    reader = _reader(language)
    found = reader.read(text)
    clocks = four_figure_clocks(text, moment, reader.read_alone, reader.language.cues)
    readings = with_clocks(reader.of_genre(found, NEWS), clocks)
    if not readings and not found.by_genre:
        return
    genre = genre_of(text, readings, moment, reader.language.cues)
    if genre != NEWS:
        readings = with_clocks(reader.of_genre(found, genre), clocks)
    readings = with_habits(text, readings, reader.language.cues)
    readings = in_one_order(text, readings, moment, reader.language.cues)
    yield from Discourse(
        text, moment, genre, readings, reader.language.cues
    ).place_all()


@cache
def _reader(language: str) -> Reader:
    return Reader(LANGUAGES[language])


_TYPES = {kind.value: kind for kind in TimexType}


def _timex(text: str, at: int, reading: Reading, bearing: Bearing) -> Timex:
    """The record of an expression of a text, before which ``at`` blanks stand."""
    expression, point = reading.expression, bearing.point
    begin_point = end_point = None
    if point is None:
        begin_point, end_point = _ends(expression, bearing)
    begin, end = reading.begin, reading.end
    return Timex(  # in the order of its fields, as names take longer than all the rest
        Span(at + begin, at + end),
        text[begin:end],
        _TYPES[expression.type],
        expression.unresolved if point is None else values.render(point),
        expression.mod,
        expression.quant,
        expression.freq,
        begin_point,
        end_point,
        None if point is None else _interval(point, bearing),
        _granularity(expression, point),
        _moved(bearing.anchor, at) if at else bearing.anchor,
        reading.derivation,
        _alternatives(bearing.others) if bearing.others else (),
    )


def _moved(anchor: Anchor | None, at: int) -> Anchor | None:
    """An anchor of a text before which so many blanks stand."""
    if anchor is None or anchor.span is None:
        return anchor
    return anchor._replace(span=Span(at + anchor.span.begin, at + anchor.span.end))


def _interval(point: Point, bearing: Bearing) -> Interval:
    whole = units.interval_of(point)
    if bearing.open_end:
        return Interval(whole.begin_second, None)
    if bearing.open_begin:
        return Interval(None, whole.end_second)
    return whole


def _granularity(expression: Expression, point: Point | None) -> Granularity | None:
    if point is not None:
        return units.granularity(point.unit)
    if isinstance(expression, Period):
        return units.granularity(expression.parts[-1][0])
    return None


def _ends(expression: Expression, bearing: Bearing) -> tuple[str | None, str | None]:
    if not isinstance(expression, Period) or bearing.from_point is None:
        return None, None
    ends = expression.ends(bearing.from_point)
    if ends is None:
        return None, None
    return values.render(ends[0]), values.render(ends[1])


def _alternatives(others: Iterable[tuple[Point, str]]) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(values.render(point), units.interval_of(point), reason)
        for point, reason in others
    )
