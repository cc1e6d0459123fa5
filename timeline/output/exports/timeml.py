"""A timeline as TimeML: the sentences that report events, with what dates them.

TimeML marks up text, so TEXT is the sentences, a line each. Every mention is an EVENT
with its instance; mentions of one event are linked by IDENTITY. The time that they
agree on stands after the text as empty TIMEX3 tags: IS_INCLUDED for one unit, BEGUN_BY
and ENDED_BY for the first and last of several, one of them for an open side. Undated
events have no such link. Articles as TimeML, word for word, are what
`timeline.output.timeml` writes.

Source: TimeML 1.2.1, http://timeml.org.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from timeline.output.exports.civil import falls_on_days
from timeline.output.exports.exported import Exported
from timeline.output.exports.telling import placed
from timeline.output.timeml import HEAD, attributes, xml_text
from timeline.records import Event, EventMention, Status
from timeline.temporal import units
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval
from timeline.temporal.timex3 import Span, Timex
from timeline.temporal.units import Point
from timeline.temporal.values import render

_Sentence = tuple[str, bool, Span]
_INSTANCE = {"tense": "NONE", "aspect": "NONE", "pos": "OTHER"}


def timeml(events: Sequence[Event]) -> Exported:
    """One document of all events, in their order."""
    document = _Document()
    for event in events:
        document.add(event)
    return Exported(document.text())


@dataclass(slots=True)
class _Document:
    """The parts of the document while it is made: tags get their ids in order."""

    sentences: dict[_Sentence, str] = field(default_factory=dict)
    marks: dict[_Sentence, dict[Span, tuple[str, str]]] = field(default_factory=dict)
    after: list[str] = field(default_factory=list)
    _events: Iterator[int] = field(default_factory=lambda: count(1))
    _times: Iterator[int] = field(default_factory=lambda: count(1))
    _links: Iterator[int] = field(default_factory=lambda: count(1))

    def add(self, event: Event) -> None:
        """Tag every mention of an event and tie them together and to their time."""
        first = None
        for mention in event.mentions:
            instance = self._instance(mention)
            if first is None:
                first = instance
                self._agreed_time(event, instance)
            else:
                self._link("IDENTITY", instance, relatedToEventInstance=first)

    def text(self) -> str:
        """The whole document."""
        marked = [
            _marked(text, key[2].begin, self.marks[key])
            for key, text in self.sentences.items()
        ]
        lines = "\n".join(line for line, _ in marked)
        crossing = [tag for _, tags in marked for tag in tags]
        after = "".join(f"{tag}\n" for tag in [*crossing, *self.after])
        return (
            f"{HEAD}<DOCID>timeline</DOCID>\n<TEXT>\n{lines}\n</TEXT>\n{after}"
            "</TimeML>\n"
        )

    def _instance(self, mention: EventMention) -> str:
        """The id of the new instance of an event that a mention is."""
        key = (mention.article_id, mention.in_title, mention.span)
        self.sentences.setdefault(key, mention.text)
        marks = self.marks.setdefault(key, {})
        timex_id = self._timex(mention, marks)
        known = marks.get(mention.trigger)
        number = next(self._events)
        event_id = known[1] if known else f"e{number}"
        if known is None:
            tag = {"eid": event_id, "class": "OCCURRENCE"}
            marks[mention.trigger] = (f"EVENT{attributes(tag)}", event_id)
        instance = f"ei{number}"
        self.after.append(
            _empty("MAKEINSTANCE", _instance_tag(mention, instance, event_id))
        )
        if timex_id:
            self._link(_relation(mention.interval), instance, relatedToTime=timex_id)
        return instance

    def _timex(
        self, mention: EventMention, marks: dict[Span, tuple[str, str]]
    ) -> str | None:
        """The id of the expression that dates a mention, where its sentence has it."""
        timex = mention.timex
        if timex is None or not mention.span.contains(timex.span):
            return None
        if timex.span not in marks:
            timex_id = f"t{next(self._times)}"
            tag = f"TIMEX3{attributes(_timex_tag(timex, timex_id))}"
            marks[timex.span] = (tag, timex_id)
        return marks[timex.span][1]

    def _agreed_time(self, event: Event, instance: str) -> None:
        interval = placed(event)
        if interval is None:
            return
        for relation, value in _agreed_values(interval, event.granularity):
            timex_id = f"t{next(self._times)}"
            kind = "TIME" if "T" in value else "DATE"
            tag: dict[str, str | None] = {"tid": timex_id, "type": kind, "value": value}
            if any(sign in event.edtf for sign in "~%"):
                tag["mod"] = "APPROX"
            self.after.append(_empty("TIMEX3", tag))
            self._link(relation, instance, relatedToTime=timex_id)

    def _link(self, relation: str, instance: str, **related: str) -> None:
        tag = {
            "lid": f"l{next(self._links)}",
            "relType": relation,
            "eventInstanceID": instance,
            **related,
        }
        self.after.append(_empty("TLINK", tag))


def _instance_tag(
    mention: EventMention, instance: str, event_id: str
) -> dict[str, str | None]:
    denied = mention.status is Status.DENIED
    return {
        "eiid": instance,
        "eventID": event_id,
        **_INSTANCE,
        "polarity": "NEG" if denied else "POS",
        "modality": "may" if mention.status is Status.POSSIBLE else None,
    }


def _timex_tag(timex: Timex, timex_id: str) -> dict[str, str | None]:
    return {
        "tid": timex_id,
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "functionInDocument": "NONE",
    }


def _relation(interval: Interval | None) -> str:
    """How an event lies to the expression that its sentence dates it by."""
    if interval is None or interval.seconds is not None:
        return "IS_INCLUDED"
    return "BEGUN_BY" if interval.end_second is None else "ENDED_BY"


def _agreed_values(
    interval: Interval, granularity: Granularity | None
) -> Iterator[tuple[str, str]]:
    """The TIMEX3 values that hold an interval, each with how an event lies to it."""
    begin, end = interval.begin_second, interval.end_second
    unit = granularity or Granularity.DAY
    if begin is not None and unit.rank >= Granularity.DAY.rank:
        whole = Point(unit.value, units.holding(begin // DAY_SECONDS, unit.value))
        if units.interval_of(whole) == interval:
            yield "IS_INCLUDED", render(whole)
            return
    size = DAY_SECONDS if falls_on_days(interval) else 60
    name = units.DAY if size == DAY_SECONDS else units.MINUTE
    if begin is not None:
        yield "BEGUN_BY", render(Point(name, begin // size))
    if end is not None:
        yield "ENDED_BY", render(Point(name, (end - 1) // size))


def _marked(
    text: str, begin: int, marks: Mapping[Span, tuple[str, str]]
) -> tuple[str, list[str]]:
    """A sentence with its tags; those that would cross another, empty, beside it."""
    pieces, crossing, done = [], [], begin
    for span, (tag, _) in sorted(marks.items()):
        if span.begin < done:
            crossing.append(f"<{tag}/>")
            continue
        words = xml_text(text[span.begin - begin : span.end - begin])
        pieces.append(xml_text(text[done - begin : span.begin - begin]))
        pieces.append(f"<{tag}>{words}</{tag.split(' ', 1)[0]}>")
        done = span.end
    return "".join([*pieces, xml_text(text[done - begin :])]), crossing


def _empty(name: str, values: Mapping[str, str | None]) -> str:
    return f"<{name}{attributes(values)}/>"
