"""One article to its mentions of events: the stages, in order."""

from collections.abc import Iterable, Sequence

from timeline.mentions.analysis import Analysis, analyse
from timeline.mentions.assertion import read_assertion
from timeline.mentions.background import mark_background, without_asides
from timeline.mentions.candidates import Candidate
from timeline.mentions.corrections import lead_corrections
from timeline.mentions.dating import date_candidates
from timeline.mentions.denials import date_denials, lead_denials
from timeline.mentions.furniture import comments_begin, links
from timeline.mentions.leaders import lead_by_sentence, name_leaders
from timeline.mentions.lemmas import lemma_at
from timeline.mentions.members import STATED
from timeline.mentions.mention import mention_of, wording_of
from timeline.mentions.opinions import is_opinion
from timeline.mentions.rivals import with_rivals
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import VERBS
from timeline.mentions.triggers import find_triggers
from timeline.records import Article, EventMention
from timeline.settings import Settings
from timeline.temporal.timex3 import Span, Timex

_Parts = Sequence[tuple[Analysis, list[Candidate]]]


def find_mentions(
    article: Article,
    timexes: Sequence[Timex],
    settings: Settings,
    title_timexes: Sequence[Timex] = (),
) -> list[EventMention]:
    """Every clause of an article that reports an event, those of the title first.

    ``timexes`` are those of the text. A title that states no day takes that of the
    report below it. Empty for a language without a language file.
    """
    parts = [
        analyse(article, article.title or "", title_timexes, settings, True),
        analyse(article, article.text, timexes, settings, False),
    ]
    found = [
        (analysis, _own_triggers(analysis, settings))
        for analysis in parts
        if analysis is not None
    ]
    _date(article, found, settings)
    reported = _reported(found, article, settings)
    for analysis, candidates in reported:
        for one in candidates:
            one.wording = wording_of(analysis, one)
        lead_by_sentence(candidates, analysis.sentences)
    return [
        mention
        for analysis, candidates in reported
        for mention in with_rivals(
            analysis, [mention_of(analysis, one) for one in candidates]
        )
    ]


def _reported(parts: _Parts, article: Article, settings: Settings) -> _Parts:
    """The parts without what is no report, unless background is asked for.

    That is what an article of opinion argues, on no day that it says, and background
    that adds nothing.
    """
    if settings.include_background:
        return parts
    argues = any(is_opinion(article, analysis.lexicon) for analysis, _ in parts[:1])
    reported = [
        (analysis, without_asides(candidates)) for analysis, candidates in parts
    ]
    if not argues:
        return reported
    return [
        (analysis, [one for one in candidates if one.source is STATED])
        for analysis, candidates in reported
    ]


def mentions_at(
    article: Article,
    timexes: Sequence[Timex],
    spans: Iterable[Span],
    settings: Settings,
) -> list[EventMention]:
    """One mention for each given trigger of the text, in the order given."""
    analysis = analyse(article, article.text, timexes, settings, False)
    if analysis is None:
        return []
    given = [_locate(analysis, span) for span in spans]
    _date(article, [(analysis, [*given, *_own_triggers(analysis, settings)])], settings)
    for one in given:
        one.wording = wording_of(analysis, one)
    return [mention_of(analysis, one) for one in given]


def _own_triggers(analysis: Analysis, settings: Settings) -> list[Candidate]:
    linked = set(links(analysis.sentences))
    comments = comments_begin(analysis.sentences)
    found = [
        Candidate(number, i, lemma_at(sentence, i), sentence.span_of(i))
        for number, sentence in enumerate(analysis.sentences[:comments])
        if number not in linked
        for i in find_triggers(sentence, settings.include_background)
    ]
    name_leaders(found, analysis.sentences)
    lead_denials(found, analysis.sentences)
    return found


def _locate(analysis: Analysis, span: Span) -> Candidate:
    """The candidate whose trigger is, or heads, the given characters."""
    for number, sentence in enumerate(analysis.sentences):
        if sentence.span.begin <= span.begin < sentence.span.end:
            inside = [
                i
                for i, begin in enumerate(sentence.begins)
                if begin < span.end and begin + len(sentence.tokens[i]) > span.begin
            ]
            head = _head(sentence, inside)
            return Candidate(number, head, lemma_at(sentence, head), span)
    raise ValueError(f"no sentence of the text holds {span!r}")


def _head(sentence: Sentence, inside: list[int]) -> int:
    verbs = [i for i in inside if sentence.tags[i] in VERBS]
    nouns = [i for i in inside if sentence.words[i].noun]
    return (verbs[:1] or nouns[-1:] or inside[-1:] or [0])[0]


def _date(
    article: Article,
    parts: Sequence[tuple[Analysis, Sequence[Candidate]]],
    settings: Settings,
) -> None:
    """Tell tense, status and time of each candidate; the parts are one article's.

    Unless background is asked for, what is none of the article's news is marked.
    """
    every: list[Candidate] = []
    sentences: list[Sentence] = []
    for analysis, candidates in parts:
        for candidate in candidates:
            read_assertion(analysis, candidate)
            candidate.place = len(sentences) + candidate.sentence
        every += sorted(candidates, key=lambda one: (one.sentence, one.token))
        sentences += analysis.sentences
    published = article.published
    day = None if published is None else published.toordinal()
    date_candidates(every, sentences, day)
    date_denials(every)
    if not settings.include_background:
        mark_background(every, sentences, day)
    for analysis, candidates in parts:
        lead_corrections(candidates, analysis.sentences, analysis.text)
