"""One article to its mentions of events: the stages, in order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.mentions.background import mark_background
from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import (
    Clause,
    clause_tied_to,
    clauses_above,
    find_clauses,
)
from timeline.mentions.corrections import lead_corrections
from timeline.mentions.dating import date_candidates
from timeline.mentions.denials import date_denials, lead_denials
from timeline.mentions.entries import cut_heads, entry_at, find_entries
from timeline.mentions.furniture import comments_begin, links
from timeline.mentions.leaders import lead_by_sentence, name_leaders, trigger_span
from timeline.mentions.lexicon import Lexicon, lexicon_of
from timeline.mentions.opinions import is_opinion
from timeline.mentions.participants import (
    Phrases,
    numbers_of,
    participants_of,
    place_of,
)
from timeline.mentions.rumours import status_of_rumour
from timeline.mentions.sentences import find_sentences
from timeline.mentions.status import status_at
from timeline.mentions.tagging import Sentence, tag_sentence
from timeline.mentions.triggers import find_triggers, lemma_at
from timeline.mentions.verbs import read_group
from timeline.mentions.wording import clause_words
from timeline.records import Article, EventMention, Status, TimeSource
from timeline.settings import Settings
from timeline.temporal.timex3 import Span, Timex

_KNOWN = frozenset(
    ("the", "this", "that", "these", "those", "its", "his", "her", "their")
)


@dataclass(slots=True)
class Analysis:
    """An article read: its sentences, their clauses, and the words they came from."""

    article: Article
    text: str
    in_title: bool
    lexicon: Lexicon
    sentences: list[Sentence]
    clauses: list[tuple[list[Clause], list[int]]]
    phrases: dict[int, Phrases]


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
        _analyse(article, article.title or "", title_timexes, settings, True),
        _analyse(article, article.text, timexes, settings, False),
    ]
    found = [
        (analysis, _own_triggers(analysis, settings))
        for analysis in parts
        if analysis is not None
    ]
    _date(article, found, settings)
    reported = _reported(found, article, settings)
    return [
        mention
        for analysis, candidates in reported
        for mention in lead_by_sentence(
            candidates, [_mention(analysis, one) for one in candidates]
        )
    ]


_Parts = Sequence[tuple[Analysis, list[Candidate]]]


def _reported(parts: _Parts, article: Article, settings: Settings) -> _Parts:
    """The parts without what is no report, unless background is asked for.

    That is what an article of opinion argues, on no day that it says, and what any
    article beside its news takes to be possible.
    """
    if settings.include_background:
        return parts
    argues = any(is_opinion(article, analysis.lexicon) for analysis, _ in parts[:1])

    def is_reported(one: Candidate) -> bool:
        if one.background and one.status is Status.POSSIBLE:
            return False
        return not argues or one.source is TimeSource.STATED

    return [
        (analysis, [one for one in candidates if is_reported(one)])
        for analysis, candidates in parts
    ]


def mentions_at(
    article: Article,
    timexes: Sequence[Timex],
    spans: Iterable[Span],
    settings: Settings,
) -> list[EventMention]:
    """One mention for each given trigger of the text, in the order given."""
    analysis = _analyse(article, article.text, timexes, settings, False)
    if analysis is None:
        return []
    given = [_locate(analysis, span) for span in spans]
    _date(article, [(analysis, [*given, *_own_triggers(analysis, settings)])], settings)
    return [_mention(analysis, candidate) for candidate in given]


def _analyse(
    article: Article,
    text: str,
    timexes: Sequence[Timex],
    settings: Settings,
    in_title: bool,
) -> Analysis | None:
    lexicon = lexicon_of(article.language)
    if lexicon is None:
        return None
    entries = find_entries(text, timexes)
    spans = find_sentences(text, lexicon, settings.max_sentence_characters)
    sentences, start = [], 0
    for span in cut_heads(spans, entries) if entries else spans:
        while start < len(timexes) and timexes[start].span.end <= span.begin:
            start += 1
        stop = start
        while stop < len(timexes) and timexes[stop].span.begin < span.end:
            stop += 1
        entry = entry_at(entries, span.begin)
        within = timexes[start:stop]
        sentences.append(tag_sentence(text, span, within, lexicon, entry))
    clauses = [find_clauses(sentence) for sentence in sentences]
    return Analysis(article, text, in_title, lexicon, sentences, clauses, {})


def _own_triggers(analysis: Analysis, settings: Settings) -> list[Candidate]:
    linked = set(links(analysis.sentences, analysis.lexicon))
    comments = comments_begin(analysis.sentences)
    found = [
        Candidate(number, i, lemma_at(sentence, i, analysis.lexicon))
        for number, sentence in enumerate(analysis.sentences[:comments])
        if number not in linked
        for i in find_triggers(
            sentence,
            *analysis.clauses[number],
            analysis.lexicon,
            settings.include_background,
        )
    ]
    name_leaders(found, analysis.sentences, analysis.clauses, analysis.lexicon)
    lead_denials(found, analysis.sentences, analysis.clauses, analysis.lexicon)
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
            return Candidate(
                number, head, lemma_at(sentence, head, analysis.lexicon), span=span
            )
    raise ValueError(f"no sentence of the text holds {span!r}")


def _head(sentence: Sentence, inside: list[int]) -> int:
    verbs = [i for i in inside if sentence.tags[i] in "FIng"]
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
    clauses: list[tuple[list[Clause], list[int]]] = []
    for analysis, candidates in parts:
        for candidate in candidates:
            _read(analysis, candidate)
            candidate.place = len(sentences) + candidate.sentence
        every += sorted(candidates, key=lambda one: (one.sentence, one.token))
        sentences += analysis.sentences
        clauses += analysis.clauses
    published = article.published
    day = None if published is None else published.toordinal()
    date_candidates(every, sentences, clauses, day)
    date_denials(every)
    if not settings.include_background:
        mark_background(every, sentences, clauses, day)
    for analysis, candidates in parts:
        lead_corrections(
            candidates, analysis.sentences, analysis.text, analysis.lexicon
        )


def _read(analysis: Analysis, candidate: Candidate) -> None:
    """Tell the tense and status of a candidate."""
    sentence, i = analysis.sentences[candidate.sentence], candidate.token
    clauses, owner = analysis.clauses[candidate.sentence]
    candidate.kind = sentence.words[i].kind
    candidate.headline = sentence.headline or analysis.in_title
    candidate.clause = owner[i]
    candidate.governor = clauses[owner[i]].governor
    candidate.names = sentence.names()
    in_root = clauses[owner[i]].parent < 0
    candidate.main = in_root and _is_finite(sentence, i)
    candidate.above = tuple(clauses_above(clauses, owner[i]))
    candidate.tied = clause_tied_to(sentence, clauses, owner[i])
    candidate.status = status_at(sentence, i, clauses, owner, analysis.lexicon)
    candidate.rumoured = status_of_rumour(sentence, i, analysis.lexicon)
    if candidate.denier >= 0 and candidate.status is Status.PLANNED:
        candidate.status = Status.DENIED  # denied that he was about to go
    candidate.tense = _own_tense(sentence, i, analysis.lexicon)
    if not candidate.tense:
        candidate.definite = _is_definite(sentence, i)
        verbs = [] if candidate.definite else clauses[owner[i]].verbs
        for verb in verbs[:1]:  # nouns, infinitives and gerunds share its time
            candidate.tense = read_group(sentence, verb, analysis.lexicon).tense


def _own_tense(sentence: Sentence, i: int, lexicon: Lexicon) -> str:
    """The tense of a verb; empty for what has none: nouns, gerunds, infinitives."""
    if sentence.tags[i] in "BHA":
        past = sentence.lower[i] in ("was", "were", "had", "did")
        return "past" if past else "present"
    if sentence.tags[i] not in "FIn":
        return ""
    group = read_group(sentence, i, lexicon)
    return group.tense if group.modal or sentence.tags[i] != "I" else ""


def _is_definite(sentence: Sentence, i: int) -> bool:
    """Whether a noun names something known: ``the attack``, ``Monday's attack``."""
    if sentence.tags[i] in "Ig":
        return False
    first = max(0, i - 3)
    known = not _KNOWN.isdisjoint(sentence.lower[first:i])
    return known or "'" in sentence.tags[first:i]


def _is_finite(sentence: Sentence, i: int) -> bool:
    """Whether a verb is finite, by itself or by its auxiliary."""
    return sentence.tags[i] == "F" or sentence.tags[i - 1 : i] in ("B", "H", "M", "R")


def _clause_of(
    candidate: Candidate,
    sentence: Sentence,
    text: str,
    clauses: list[Clause],
    owner: list[int],
    phrases: Phrases,
) -> str:
    """The clause that tells an event alone; of what is denied, that of its denial.

    A rumour without the words on what became of it would read as a fact, and
    background is hardly ever a title.
    """
    if candidate.background:
        return ""
    if candidate.denier >= 0:
        return clause_words(text, candidate.denier, clauses, owner, phrases)
    if candidate.rumoured is not None:
        return ""
    return clause_words(text, candidate.token, clauses, owner, phrases)


def _mention(analysis: Analysis, candidate: Candidate) -> EventMention:
    article, text = analysis.article, analysis.text
    sentence = analysis.sentences[candidate.sentence]
    i = candidate.token
    phrases = analysis.phrases.get(candidate.sentence)
    if phrases is None:
        phrases = analysis.phrases[candidate.sentence] = Phrases(
            sentence, text, analysis.lexicon
        )
    clauses, owner = analysis.clauses[candidate.sentence]
    near = phrases.around(i, clauses, owner)
    place = place_of(near) or phrases.place
    return EventMention(
        article_id=article.id,
        in_title=analysis.in_title,
        span=sentence.span,
        text=phrases.text,
        trigger=candidate.span or trigger_span(sentence, candidate.token),
        lemma=candidate.lemma,
        participants=participants_of(near, i, place),
        place=place,
        numbers=numbers_of(near, candidate.lemma),
        timex=candidate.timex,
        interval=candidate.interval,
        granularity=candidate.granularity,
        time_source=candidate.source,
        status=candidate.status,
        published=article.published,
        source=article.source,
        url=article.url,
        clause=_clause_of(candidate, sentence, text, clauses, owner, phrases),
        leader=candidate.leader,
        background=candidate.background,
    )
