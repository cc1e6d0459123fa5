"""A text read as far as its words and clauses go, before any event is looked for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from timeline.mentions.entries import cut_heads, entry_at, find_entries
from timeline.mentions.lexicon import Lexicon, lexicon_of
from timeline.mentions.participants import Phrases
from timeline.mentions.sentences import find_sentences
from timeline.mentions.tagging import Sentence, tag_sentence
from timeline.records import Article
from timeline.settings import Settings
from timeline.temporal.timex3 import Span, Timex


@dataclass(slots=True)
class Analysis:
    """An article read: its sentences, and the words they came from."""

    article: Article
    text: str
    in_title: bool
    lexicon: Lexicon
    sentences: list[Sentence]
    _phrases: dict[int, Phrases] = field(default_factory=dict)

    def phrases_of(self, number: int) -> Phrases:
        """The noun phrases of a sentence, read when first asked for."""
        phrases = self._phrases.get(number)
        if phrases is None:
            phrases = self._phrases[number] = Phrases(self.sentences[number], self.text)
        return phrases


def analyse(
    article: Article,
    text: str,
    timexes: Sequence[Timex],
    settings: Settings,
    in_title: bool,
) -> Analysis | None:
    """Read one text of an article; None for a language without a language file.

    ``timexes`` are those of the text, which is the article's title or its own.
    """
    lexicon = lexicon_of(article.language)
    if lexicon is None:
        return None
    entries = find_entries(text, timexes)
    spans = find_sentences(text, lexicon, settings.max_sentence_characters)
    if entries:
        spans = list(cut_heads(spans, entries))
    sentences = [
        tag_sentence(text, span, within, lexicon, entry_at(entries, span.begin))
        for span, within in _with_timexes(spans, timexes)
    ]
    return Analysis(article, text, in_title, lexicon, sentences)


def _with_timexes(
    spans: Iterable[Span], timexes: Sequence[Timex]
) -> Iterator[tuple[Span, Sequence[Timex]]]:
    """Each sentence with the expressions that lie in it, some of which lie in two."""
    start = 0
    for span in spans:
        while start < len(timexes) and timexes[start].span.end <= span.begin:
            start += 1
        stop = start
        while stop < len(timexes) and timexes[stop].span.begin < span.end:
            stop += 1
        yield span, timexes[start:stop]
