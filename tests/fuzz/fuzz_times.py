"""Text as an article: its times stand in it, in order, and its mentions too."""

import sys
import warnings
from datetime import date, timedelta

import atheris
from making import fuzzed_text

with atheris.instrument_imports(include=["timeline"]):
    from timeline.extraction import extract
    from timeline.mentions import LANGUAGES as OF_EVENTS
    from timeline.records import Article, Publication
    from timeline.settings import Settings
    from timeline.temporal import find_timexes
    from timeline.temporal.languages import LANGUAGES

FIRST, DAYS = date(1970, 1, 1), 30_000
WORDS = {
    code: sorted({word for entries in language.words.values() for word in entries})
    for code, language in LANGUAGES.items()
}
CODES = [*WORDS, "fr"]


def fuzz(data: bytes) -> None:
    """Read a text as told on a day, in a language with a grammar or without."""
    given = atheris.FuzzedDataProvider(data)
    day = FIRST + timedelta(days=given.ConsumeIntInRange(0, DAYS))
    code = CODES[given.ConsumeIntInRange(0, len(CODES) - 1)]
    text = fuzzed_text(given, WORDS.get(code, ()))
    end = 0
    for timex in find_timexes(text, day, code):
        assert end <= timex.span.begin < timex.span.end <= len(text)
        assert text[timex.span.begin : timex.span.end] == timex.text
        end = timex.span.end
    found = extract(Article("fuzzed", text, Publication(), language=code), Settings())
    assert (found.failure is None) == (code in OF_EVENTS), found.failure


warnings.simplefilter("ignore")  # a run in a million would drown in them
atheris.Setup(sys.argv, fuzz)
atheris.Fuzz()
