"""Articles with their expressions as TimeML documents.

Source: TimeML 1.2.1, http://timeml.org, and the form that TempEval-3 gave it: DOCID,
DCT, TITLE and TEXT with inline TIMEX3.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from timeline.records import Article
from timeline.temporal.timex3 import Span, Timex, TimexType

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
)
_CREATION_ID = "t0"
_POINTED = (TimexType.DATE, TimexType.TIME)


def timeml_document(article: Article, timexes: Sequence[Timex]) -> str:
    """One article as TimeML; the content of TEXT is the article's text, unchanged.

    Characters that XML cannot hold become U+FFFD, one for one, so offsets stay. The
    points of anchored durations that no expression of the text tells stand after the
    text as empty TIMEX3 tags, as the guidelines have it.
    """
    ids: dict[Span | None, str] = {
        timex.span: f"t{place}" for place, timex in enumerate(timexes, start=1)
    }
    if article.published:
        ids[None] = _CREATION_ID  # the anchor that stands nowhere in the text
    points = _point_ids(article, timexes)
    title = f"<TITLE>{xml_text(article.title)}</TITLE>\n" if article.title else ""
    implied = "".join(
        f"<TIMEX3{attributes({'tid': tid, 'type': 'DATE', 'value': value})}/>\n"
        for value, tid in points.items()
        if int(tid[1:]) > len(timexes)
    )
    body = "".join(_body(article.text, timexes, ids, points))
    return (
        f"{HEAD}<DOCID>{xml_text(article.id)}</DOCID>\n{_creation(article)}{title}"
        f"<TEXT>{body}</TEXT>\n{implied}</TimeML>\n"
    )


def _creation(article: Article) -> str:
    if article.published is None:
        return ""
    day = article.published.date().isoformat()
    creation = {
        "tid": _CREATION_ID,
        "type": "DATE",
        "value": day,
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }
    return f"<DCT><TIMEX3{attributes(creation)}>{day}</TIMEX3></DCT>\n"


def _point_ids(article: Article, timexes: Sequence[Timex]) -> dict[str, str]:
    """An id for each value that begins or ends a duration: a timex's, or a new one."""
    known = {timex.value: f"t{n}" for n, timex in reversed(list(enumerate(timexes, 1)))}
    if article.published:
        # Durations end or begin at the moment of publication, or on its day.
        known[article.published.isoformat(timespec="minutes")] = _CREATION_ID
        known[article.published.date().isoformat()] = _CREATION_ID
    wanted = [
        point
        for timex in timexes
        for point in (timex.begin_point, timex.end_point)
        if point
    ]
    points: dict[str, str] = {}
    unused = len(timexes) + 1
    for value in dict.fromkeys(wanted):
        points[value] = known.get(value) or f"t{unused}"
        unused += value not in known
    return points


def _body(
    text: str,
    timexes: Sequence[Timex],
    ids: dict[Span | None, str],
    points: dict[str, str],
) -> Iterator[str]:
    done = 0
    for timex in timexes:
        yield xml_text(text[done : timex.span.begin])
        yield f"<TIMEX3{attributes(_timex_attributes(timex, ids, points))}>"
        yield f"{xml_text(timex.text)}</TIMEX3>"
        done = timex.span.end
    yield xml_text(text[done:])


def _timex_attributes(
    timex: Timex, ids: dict[Span | None, str], points: dict[str, str]
) -> dict[str, str | None]:
    return {
        "tid": ids[timex.span],
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        "beginPoint": points.get(timex.begin_point or ""),
        "endPoint": points.get(timex.end_point or ""),
        "temporalFunction": "true" if _depends(timex) else "false",
        "functionInDocument": "NONE",
        "anchorTimeID": ids.get(timex.anchor.span) if timex.anchor else None,
    }


def _depends(timex: Timex) -> bool:
    """Whether the value is worked out from another time, or would have to be."""
    unresolved = timex.interval is None and timex.type in _POINTED
    return timex.anchor is not None or unresolved


def attributes(values: Mapping[str, str | None]) -> str:
    """The attributes of a tag, a space before each; those that are None left out."""
    return "".join(
        f" {name}={quoteattr(_holdable(value))}"
        for name, value in values.items()
        if value is not None
    )


def xml_text(text: str) -> str:
    """Text as XML, character for character; what XML cannot hold becomes U+FFFD."""
    # A parser turns a bare CR into LF, which would move what follows CR LF.
    return escape(_holdable(text), {"\r": "&#13;"})


def _holdable(text: str) -> str:
    return _NOT_XML.sub("�", text)
