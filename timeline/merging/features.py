"""What of a mention is compared with other mentions, read once for each."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from timeline.merging.dates import states_day
from timeline.merging.documents import document_vector
from timeline.merging.languages.en.words import (
    AUXILIARIES,
    GENERIC_TRIGGERS,
    OTHERNESS,
    PERSONAL_TRIGGERS,
    REPORTING_TRIGGERS,
)
from timeline.merging.naming import Naming, name_words, read_naming
from timeline.merging.standing import SentencePlace, sentence_of
from timeline.merging.stories import group_stories
from timeline.merging.terms import Vector
from timeline.merging.triggers import trigger_families, word_families
from timeline.merging.wording import Wording
from timeline.records import EventMention
from timeline.settings import Settings
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import DAY_SECONDS, Interval

# News tells what it is about in its first paragraphs.
_LEAD_CHARACTERS = 800
# "In Oldmere, a fire …" sets what it tells apart from what was told of elsewhere.
_FRAME = re.compile(r"In ((?:[A-Z][^\W\d_]+ ?){1,4}),")
# The part of the weight of who and where that a plan and its deed both name.
SAME_PARTIES = 0.5
# Words before a trigger in which "another" or "second" belongs to it.
_MARKER_REACH = 32

# The names in an article's lead, by the article and the kind of event.
_LeadNames = Mapping[tuple[str, str], frozenset[str]]


# Not frozen, as that takes most of the time to make one, and each mention has one.
@dataclass(slots=True, eq=False)
class Features:
    """One mention, made comparable.

    ``stated`` is the interval that its own clause states; None when it is carried over
    or known only by publication. ``unit`` is the unit of that, a day for finer ones;
    ``sure`` whether nothing but the publication date is needed to know it. ``day`` is
    the number of the day that the mention most likely tells of, ``DAY_SECONDS`` long,
    None when nothing says.

    ``specific`` is how well the trigger alone tells which event is meant, from 0 to 1;
    ``central`` whether the title or the first sentences tell of such an event too;
    ``personal`` whether it can only be one person's own, which ``sank`` need not be;
    ``marker`` a word that sets the event apart from others of the same article;
    ``frame`` the names of the place that the sentence opens with; ``beside`` the
    families of all triggers of its sentence. ``text`` and ``document`` are the terms of
    the sentence and of the article; ``names`` the names of who and where, of a headline
    those of its article's lead too; ``called`` the terms of each one's name;
    ``participants`` all words for them, with how telling each is among all articles,
    ``naming`` their sum.
    """

    mention: EventMention
    story: int
    families: frozenset[str]
    specific: float
    central: bool
    personal: bool
    text: Vector
    document: Vector
    names: frozenset[str]
    participants: Vector
    naming: float
    numbers: frozenset[str]
    stated: Interval | None
    unit: Granularity | None
    sure: bool
    day: int | None
    marker: str | None
    frame: frozenset[str]
    beside: Set[str]
    called: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class _Article:
    """The story that an article tells, its terms, and the kinds of its main events."""

    story: int
    terms: Vector
    topics: frozenset[str]


def read_features(
    mentions: Sequence[EventMention], wording: Wording, settings: Settings
) -> list[Features]:
    """The features of every mention, in the order given; ``wording`` is theirs."""
    families = list(map(trigger_families, mentions))
    topics = _topics(mentions, families)
    articles = _articles(mentions, wording, topics, settings)
    beside = _families_beside(mentions, families)
    naming = {
        (participants, place): read_naming(
            (*participants, place or ""), wording.weights
        )
        for participants, place in {(m.participants, m.place) for m in mentions}
    }
    leads = _lead_names(mentions, families, naming)
    return [
        _features(
            mention,
            own,
            articles[mention.article_id],
            in_sentence,
            wording.vectors[mention.text],
            naming[mention.participants, mention.place],
            _names_of_lead(mention, own, leads) if mention.in_title else frozenset(),
        )
        for mention, own, in_sentence in zip(mentions, families, beside, strict=True)
    ]


def _families_beside(
    mentions: Iterable[EventMention], families: Iterable[frozenset[str]]
) -> list[set[str]]:
    """All families in the sentence of each mention, one set for all of a sentence."""
    told: dict[SentencePlace, set[str]] = defaultdict(set)
    beside = []
    for mention, own in zip(mentions, families, strict=True):
        in_sentence = told[sentence_of(mention)]
        in_sentence.update(own)
        beside.append(in_sentence)
    return beside


def _lead_names(
    mentions: Iterable[EventMention],
    families: Iterable[frozenset[str]],
    naming: Mapping[tuple[tuple[str, ...], str | None], Naming],
) -> _LeadNames:
    """The names in what the lead of each article tells first of each kind of event."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for mention, own in zip(mentions, families, strict=True):
        in_lead = not mention.in_title and mention.span.begin < _LEAD_CHARACTERS
        if in_lead and mention.leader is None:
            names = naming[mention.participants, mention.place].names
            for family in own:
                found.setdefault((mention.article_id, family), names)
    return found


def _names_of_lead(
    mention: EventMention, families: Iterable[str], leads: _LeadNames
) -> frozenset[str]:
    """The names that its article's lead has for what a headline tells.

    A headline may say only what they are: ``Oldmere bank chief quits``.
    """
    kinds = ((mention.article_id, family) for family in families)
    return frozenset().union(*(leads.get(kind, ()) for kind in kinds))


def _topics(
    mentions: Iterable[EventMention], families: Iterable[frozenset[str]]
) -> dict[str, frozenset[str]]:
    """The kinds of event that the title and the first sentences of an article tell.

    ``families`` are those of each mention's trigger.
    """
    topics: dict[str, frozenset[str]] = defaultdict(frozenset)
    for mention, own in zip(mentions, families, strict=True):
        if mention.in_title or mention.span.begin < _LEAD_CHARACTERS:
            topics[mention.article_id] |= own
    return topics


def _articles(
    mentions: Sequence[EventMention],
    wording: Wording,
    topics: Mapping[str, frozenset[str]],
    settings: Settings,
) -> dict[str, _Article]:
    """What the mentions of each article have in common."""
    dates = {m.article_id: m.published for m in mentions}
    told = wording.documents
    order = sorted(told, key=lambda name: (dates[name] or datetime.min, name))
    vectors = {name: document_vector(told[name], wording.weights) for name in order}
    stories = group_stories(vectors, order, settings.story_likeness)
    return {
        name: _Article(stories[name], vectors[name], topics[name]) for name in order
    }


def _features(
    mention: EventMention,
    families: frozenset[str],
    article: _Article,
    beside: Set[str],
    text: Vector,
    naming: Naming,
    names_of_lead: frozenset[str],
) -> Features:
    stated = mention.interval if states_day(mention) else None
    return Features(
        mention=mention,
        story=article.story,
        families=families,
        specific=_specific(mention.lemma, families),
        central=not families.isdisjoint(article.topics),
        personal=families <= _personal_families()
        and not (mention.in_title and not name_words(mention.participants)),
        text=text,
        document=article.terms,
        names=naming.names | names_of_lead if names_of_lead else naming.names,
        participants=naming.words,
        naming=naming.weight,
        numbers=frozenset([number for number, _ in mention.numbers]),
        stated=stated,
        unit=_unit(mention) if stated is not None else None,
        sure=stated is not None and is_sure(mention),
        day=_day(mention, stated),
        marker=_marker(mention),
        frame=_frame(mention),
        beside=beside,
        called=naming.called,
    )


def shared_weight(first: Features, second: Features) -> float:
    """The weight of the words for who and where that both mentions name."""
    shared = first.participants.keys() & second.participants.keys()
    return sum(first.participants[term] for term in shared)


def name_same(first: Features, second: Features) -> bool:
    """Whether two mentions share much of the who and where that the shorter names."""
    least = SAME_PARTIES * min(first.naming, second.naming)
    return shared_weight(first, second) >= least > 0


def is_sure(mention: EventMention) -> bool:
    """Whether nothing but the publication date is needed to know a mention's time."""
    anchor = mention.timex.anchor if mention.timex else None
    return anchor is None or anchor.kind == "published"


def _unit(mention: EventMention) -> Granularity:
    unit = mention.granularity or Granularity.DAY
    return unit if unit.rank > Granularity.DAY.rank else Granularity.DAY


def _day(mention: EventMention, stated: Interval | None) -> int | None:
    interval = stated or mention.interval
    if interval is not None and interval.begin_second is not None:
        return interval.begin_second // DAY_SECONDS
    return mention.published.toordinal() if mention.published else None


def _specific(lemma: str, families: frozenset[str]) -> float:
    if lemma in REPORTING_TRIGGERS:
        return 0.0
    # "Give" fits anything, "give way" does not.
    generic = lemma in GENERIC_TRIGGERS and families == word_families(lemma)
    return 0.5 if generic else 1.0


@cache
def _personal_families() -> frozenset[str]:
    return frozenset().union(*map(word_families, PERSONAL_TRIGGERS))


def _marker(mention: EventMention) -> str | None:
    """The word before the trigger that tells its event from others, as "second"."""
    begin = mention.trigger.begin - mention.span.begin
    before = mention.text[max(0, begin - _MARKER_REACH) : begin].lower().split()
    if OTHERNESS.isdisjoint(before):
        return None
    near = [word for word in before if word not in AUXILIARIES][-3:]
    return next((word for word in reversed(near) if word in OTHERNESS), None)


def _frame(mention: EventMention) -> frozenset[str]:
    found = _FRAME.match(mention.text)
    return name_words([found[1]]) if found else frozenset()
