"""What passes between the stages: articles, mentions of events, events."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from timeline.temporal.glance import glance_line, glance_table
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span, Timex


class Status(StrEnum):
    """Whether a report says that its event took place."""

    HAPPENED = "happened"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


class TimeSource(StrEnum):
    """How the time of an event is known."""

    STATED = "stated"  # by an expression of its own clause or sentence
    INHERITED = "inherited"  # by an expression of an earlier sentence, carried over
    REDATED = "redated"  # by other articles, which tell the year or week it leaves open
    PUBLICATION = "publication"  # by nothing but the day its article appeared
    UNANCHORED = "unanchored"  # by words that nothing in the article resolves
    CORRECTED = "corrected"  # by a person, in place of what the articles say


@dataclass(frozen=True, slots=True)
class PublicationEvidence:
    """One candidate for the publication date of an article.

    ``kind`` is where it stood (``caller``, ``metadata``, ``json_ld``,
    ``time_element``, ``byline``, ``dateline``, ``url``, ``header_clock``,
    ``footer_year``, ``file_date``); ``text`` the words or value it was read from;
    ``weight`` in [0, 1].
    """

    kind: str
    text: str
    interval: Interval
    weight: float


@dataclass(frozen=True, slots=True)
class PublicationDoubt:
    """A sentence of an article that its supposed publication date contradicts.

    ``reason`` is what its words say of another time, or that others of a ``collection``
    tell the same then; ``detail`` says the contradiction in a sentence; ``span`` is the
    article's sentence and ``text`` its words.
    """

    reason: Literal[
        "later", "earlier", "distant", "weekday", "season", "elapsed", "collection"
    ]
    detail: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, where that is known from, how far to trust it.

    ``published`` is the article's own wall clock, its zone left out after use: a page
    of 23:40-07:00 stays on its day. ``granularity`` is coarser than a day when only a
    month or a year is known. ``estimate`` is the interval in which the article can
    have been published, where no date can be trusted. ``modified`` and ``retrieved``
    are when it was changed and when it was saved, which anchor nothing.
    """

    published: datetime | None = None
    granularity: Granularity | None = None
    source: str | None = None
    trusted: bool = False
    estimate: Interval | None = None
    evidence: tuple[PublicationEvidence, ...] = ()
    doubts: tuple[PublicationDoubt, ...] = ()
    modified: datetime | None = None
    retrieved: datetime | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One document.

    ``language`` is a two-letter ISO 639-1 code, or ``und`` where it is undetermined.
    ``warnings`` say, one sentence each, what was odd about the input.
    """

    id: str
    text: str
    publication: Publication = Publication()
    title: str | None = None
    source: str | None = None
    url: str | None = None
    author: str | None = None
    language: str = "en"
    warnings: tuple[str, ...] = ()

    @property
    def published(self) -> datetime | None:
        """The document creation time; None when unknown."""
        return self.publication.published

    def glance(self) -> dict[str, str]:
        """Which article, when and where published, how it begins."""
        published = self.published.isoformat(" ", "minutes") if self.published else ""
        doubt = " (doubtful)" if published and not self.publication.trusted else ""
        return {
            "id": self.id,
            "published": published.removesuffix(" 00:00") + doubt,
            "source": self.source or "",
            "title": self.title or "",
            "text": self.text,
        }

    def __repr__(self) -> str:
        """The facts of `glance`, on one line."""
        return glance_line(self)

    def _repr_html_(self) -> str:
        return glance_table([self])


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that could not be used: where it stood, at which stage, and why.

    ``code`` is one word of a closed set, for counting; ``detail`` a sentence.
    """

    id: str
    stage: str
    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class EventMention:
    """One clause of one article that reports one event.

    Spans are characters of the article's text, or of its title when ``in_title``.
    ``text`` is the sentence at ``span``; ``trigger`` the word that carries the event,
    ``lemma`` its dictionary form. ``participants`` are names and noun phrases as
    written, sorted; ``numbers`` pair a quantity with what it counts (``12 killed``),
    as (``"12"``, ``"kill"``). ``timex`` is the expression that dates the mention.
    ``published``, ``source`` and ``url`` repeat the article's, so that a mention can
    be merged and shown without it. ``clause`` is the clause that reports the event in
    words that read on their own, empty where none could be cut out of the sentence.
    ``leader`` is the trigger of the event that the clause is about, where this one is
    only named in passing; None where the clause is about this one.
    ``background`` tells that the article gives it no day and puts it beside its news;
    no clause is cut for it.
    ``published_trusted`` is false where the article's publication date is doubtful,
    so that what hangs on it is an estimate at best.
    """

    article_id: str
    in_title: bool
    span: Span
    text: str
    trigger: Span
    lemma: str
    participants: tuple[str, ...]
    place: str | None
    numbers: tuple[tuple[str, str], ...]
    timex: Timex | None
    interval: Interval | None
    granularity: Granularity | None
    time_source: TimeSource
    status: Status
    published: datetime | None
    source: str | None
    url: str | None
    clause: str = ""
    leader: Span | None = None
    background: bool = False
    published_trusted: bool = True

    @property
    def trigger_text(self) -> str:
        """The trigger as its sentence writes it."""
        begin = self.span.begin
        return self.text[self.trigger.begin - begin : self.trigger.end - begin]

    def glance(self) -> dict[str, str]:
        """What is reported, of when, in which words."""
        return {
            "article": self.article_id,
            "event": self.lemma,
            "interval": str(self.interval or ""),
            "time_source": self.time_source.value,
            "status": self.status.value,
            "text": self.text,
        }

    def __repr__(self) -> str:
        """The facts of `glance`, on one line."""
        return glance_line(self)

    def _repr_html_(self) -> str:
        return glance_table([self])


Matter = Literal["date", "number", "status", "correction"]
"""What sources differ on, or that one of them corrects itself."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One value that some of an event's sources state and others contradict.

    ``what`` names the matter, or it is ``correction`` and ``value`` the sentence in
    which a source owns up to a mistake.
    """

    what: Matter
    value: str
    article_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a person changed of an event, and what had stood there.

    ``was`` is the former date, as EDTF, or title, or the ids of the events that were
    merged or of the one that was split; ``note`` the person's reason.
    """

    what: Literal["date", "title", "merge", "split"]
    was: str
    note: str


@dataclass(frozen=True, slots=True)
class Event:
    """What a cluster of mentions agrees happened, once.

    ``salience`` counts independent reports: articles of a text of their own, copies of
    one text counting as one, whichever outlets they appeared in.
    ``n_copies`` counts the articles whose text is shared with another article.
    ``related`` are ids of events that this one follows up on or is followed by.
    ``time_trusted`` is false where no report gives the time but by way of a
    publication date that is doubtful or estimated. ``corrected`` tells what a person
    changed; the mentions stay as they were read.
    """

    id: str
    title: str
    interval: Interval | None
    granularity: Granularity | None
    edtf: str
    participants: tuple[str, ...]
    place: str | None
    status: Status
    time_source: TimeSource
    salience: int
    n_articles: int
    n_copies: int
    conflicts: tuple[Conflict, ...]
    related: tuple[str, ...]
    first_reported: datetime | None
    last_reported: datetime | None
    mentions: tuple[EventMention, ...]
    time_trusted: bool = True
    corrected: tuple[Corrected, ...] = ()

    def glance(self) -> dict[str, str]:
        """When, what, whether it happened, and how many say so."""
        return {
            "when": self.edtf or "undated",
            "event": self.title,
            "status": self.status.value,
            "reports": str(self.salience),
            "articles": str(self.n_articles),
            "id": self.id,
        }

    def __repr__(self) -> str:
        """The facts of `glance`, on one line."""
        return glance_line(self)

    def _repr_html_(self) -> str:
        return glance_table([self])
