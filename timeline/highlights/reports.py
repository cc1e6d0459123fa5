"""What sentences say of which days: events taken apart into dated sentences."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.merging.naming import name_words
from timeline.records import Event, EventMention, TimeSource
from timeline.temporal.granularity import Granularity

_Told = tuple[EventMention, int]  # a mention and the salience of its event
_Key = tuple[date, bool, str, str]  # day, whether it is a month, sentence, its list


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """A sentence that tells of a day or a month.

    ``day`` is the day, or the first of the month where ``monthly``; ``stated`` is
    false where it is known only as the day of publication. ``mention`` is the first
    to hold the sentence; ``names`` are the words of the names in it, in lower case;
    ``aside`` tells that the sentence tells of another day before it comes to this;
    ``listed`` that its date stands before it, at the head of a line;
    ``salience`` is that of the event it tells that most sources report.
    """

    day: date
    monthly: bool
    stated: bool
    mention: EventMention
    names: frozenset[str]
    aside: bool
    listed: bool
    salience: int

    @property
    def published(self) -> date | None:
        """The day on which the sentence was published; None when unknown."""
        return self.mention.published.date() if self.mention.published else None


def find_reports(events: Iterable[Event]) -> list[Report]:
    """The sentences of all mentions whose day or month is known, once for each.

    Where several articles print a sentence word for word, only the first is kept: a
    reprint is no further report. Each list of dates that keeps it is. A sentence that
    states a day does not tell that of its publication. In order of time, publication,
    article and text.
    """
    found: dict[_Key, list[_Told]] = defaultdict(list)
    phrases: set[str] = set()
    for event in events:
        for mention in event.mentions:
            phrases.update(mention.participants, (mention.place or "",))
            for day, monthly in _time(mention):
                listed = mention.article_id if _is_listed(mention) else ""
                key = day, monthly, mention.text, listed
                found[key].append((mention, event.salience))
    found = _without_unstated(found)
    known = name_words(phrases)
    opening = _opening_times(found)
    reports = [
        _report(day, monthly, told, known, aside=opening[text] != (day, monthly))
        for (day, monthly, text, _), told in found.items()
    ]
    return sorted(reports, key=lambda report: (report.day, *_order(report.mention)))


def _without_unstated(found: Mapping[_Key, list[_Told]]) -> dict[_Key, list[_Told]]:
    """What is found but for days of publication of sentences that state a day."""
    stated = {key: _is_stated(told) for key, told in found.items()}
    dated = {text for (_, _, text, _), sure in stated.items() if sure}
    return {
        key: told for key, told in found.items() if stated[key] or key[2] not in dated
    }


def _is_stated(told: Iterable[_Told]) -> bool:
    return any(mention.time_source is TimeSource.STATED for mention, _ in told)


def _opening_times(
    found: Mapping[_Key, Iterable[_Told]],
) -> dict[str, tuple[date, bool]]:
    """The day or month that each sentence comes to first."""
    places = sorted(
        (min(m.trigger.begin - m.span.begin for m, _ in told), *key)
        for key, told in found.items()
    )
    return {text: (day, monthly) for _, day, monthly, text, _ in reversed(places)}


def _time(mention: EventMention) -> Iterator[tuple[date, bool]]:
    """The day or month that the mention's own sentence tells; nothing for others.

    A day carried over from an earlier sentence is left out: that sentence tells it.
    So is the day of a publication that is itself doubtful.
    """
    if mention.time_source is TimeSource.INHERITED:
        return
    if mention.time_source is TimeSource.PUBLICATION and not mention.published_trusted:
        return
    granularity, interval = mention.granularity, mention.interval
    begin = None if interval is None else interval.begin
    if granularity is None or begin is None:
        return
    if granularity.rank <= Granularity.DAY.rank:
        yield begin.date(), False
    elif granularity is Granularity.MONTH:
        yield begin.date(), True


def _is_listed(mention: EventMention) -> bool:
    """Whether the date of a mention stands before its sentence, as in a list."""
    if mention.timex is None or mention.time_source is not TimeSource.STATED:
        return False
    return mention.timex.span.end <= mention.span.begin


def _order(mention: EventMention) -> tuple[str, str, bool, int, int, int]:
    published = mention.published.isoformat() if mention.published else ""
    return (
        published,
        mention.article_id,
        not mention.in_title,
        mention.span.begin,
        mention.trigger.begin,
        mention.trigger.end,
    )


def _report(
    day: date,
    monthly: bool,
    told: Sequence[_Told],
    known: frozenset[str],
    *,
    aside: bool,
) -> Report:
    mentions = [mention for mention, _ in told]
    stated = [m for m in mentions if m.time_source is TimeSource.STATED]
    first = min(stated or mentions, key=_order)
    return Report(
        day=day,
        monthly=monthly,
        stated=bool(stated),
        mention=first,
        # A capital letter alone makes no name: it must be one of the participants.
        names=name_words((first.text,)) & known,
        aside=aside,
        listed=_is_listed(first),
        salience=max(salience for _, salience in told),
    )
