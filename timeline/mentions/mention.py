"""A candidate, once its time and status are known, as the mention that is kept."""

from timeline.mentions.analysis import Analysis
from timeline.mentions.candidates import Candidate
from timeline.mentions.participants import numbers_of, participants_of, place_of
from timeline.mentions.wording import clause_words
from timeline.records import EventMention


def mention_of(analysis: Analysis, candidate: Candidate) -> EventMention:
    """The mention of an event, with who took part, where and how many."""
    article = analysis.article
    sentence = analysis.sentences[candidate.sentence]
    i = candidate.token
    phrases = analysis.phrases_of(candidate.sentence)
    near = phrases.around(i)
    place = place_of(near) or phrases.place_told_of(i) or phrases.place
    return EventMention(
        article_id=article.id,
        in_title=analysis.in_title,
        span=sentence.span,
        text=phrases.text,
        trigger=candidate.trigger,
        lemma=candidate.lemma,
        participants=participants_of(near, i, place),
        place=place,
        numbers=numbers_of(sentence, near, i, candidate.lemma),
        timex=candidate.timex,
        interval=candidate.interval,
        granularity=candidate.granularity,
        time_source=candidate.source,
        status=candidate.status,
        published=article.published,
        source=article.source,
        url=article.url,
        clause=candidate.wording,
        leader=candidate.leader,
        background=candidate.background,
    )


def wording_of(analysis: Analysis, candidate: Candidate) -> str:
    """The clause that tells an event alone; of what is denied, that of its denial.

    A rumour without the words on what became of it would read as a fact, and
    background is hardly ever a title.
    """
    if candidate.background:
        return ""
    if candidate.denier < 0 and candidate.rumoured is not None:
        return ""
    token = candidate.denier if candidate.denier >= 0 else candidate.token
    phrases = analysis.phrases_of(candidate.sentence)
    return clause_words(analysis.text, token, phrases)
